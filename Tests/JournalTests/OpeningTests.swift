import Glibc
import Testing

@testable import Journal

@Suite struct `Opening and creating` {
  @Test func `nothing is created over a file`() throws {
    let scratch = try Scratch()
    try scratch.put([0x41])
    #expect(throws: JournalError.exists) { try Journal.create(at: scratch.path, first: entry(0)) }
    #expect(throws: JournalError.exists) { try Journal.create(at: scratch.folder, first: entry(0)) }
    #expect(try scratch.bytes == [0x41])
  }

  @Test func `a first entry has number 0`() throws {
    let scratch = try Scratch()
    #expect(throws: JournalError.unfit(.wrongNumber(found: 1, expected: 0))) {
      try Journal.create(at: scratch.path, first: entry(1))
    }
    #expect(throws: JournalError.notFound) { _ = try scratch.opened() }
  }

  @Test(arguments: [
    ("/spring.meeting", JournalError.notFound), ("/none/spring.meeting", .notFound),
    ("/spring\0.meeting", .notFound), ("", .notAFile), ("/pipe", .notAFile),
  ])
  func `what cannot be opened is said`(name: String, error: JournalError) throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.folder + "/pipe", 0o600) == 0)
    for access in [Journal.Access.reading, .writing] {
      #expect(throws: error) { _ = try Journal.open(at: scratch.folder + name, for: access) }
    }
  }

  @Test func `a reader writes nothing`() throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    var journal = try Journal.open(at: scratch.path, for: .reading)
    #expect(throws: JournalError.notPermitted) { try journal.append("note") }
    #expect(try scratch.bytes == file(of: [entry(0)]))
  }

  /// The folder's mode decides the file's; the `umask` of the tests is taken as it is.
  @Test(
    arguments: [
      (0o700, 0o600), (0o750, 0o640), (0o755, 0o640), (0o770, 0o660), (0o2775, 0o660),
      (0o1777, 0o660),
    ] as [(mode_t, mode_t)])
  func `the mode of a new file follows its folder`(folder: mode_t, file: mode_t) throws {
    let scratch = try Scratch()
    #expect(chmod(scratch.folder, folder) == 0)
    try Journal.create(at: scratch.path, first: entry(0))
    var found = stat()
    #expect(stat(scratch.path, &found) == 0)
    #expect(found.st_mode & 0o777 & ~file == 0 && found.st_mode & 0o600 == 0o600)
    if file != 0o640 { #expect(found.st_mode & 0o777 == file) }
  }
}
