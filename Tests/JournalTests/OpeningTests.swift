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

  /// What the folder lets its group do, the group may do to the file, and no one else anything.
  ///
  /// Who may write the folder may write the file whatever the `umask`, which else counts.
  @Test(
    arguments: [
      (0o700, 0o600, 0o600), (0o750, 0o640, 0o600), (0o755, 0o640, 0o600), (0o770, 0o660, 0o660),
      (0o777, 0o660, 0o660), (0o2770, 0o660, 0o660), (0o2775, 0o660, 0o660), (0o1777, 0o660, 0o660),
    ] as [(mode_t, mode_t, mode_t)])
  func `the mode of a new file follows its folder`(
    folder: mode_t, file: mode_t, strict: mode_t
  ) async {
    await #expect(processExitsWith: .success) { [folder, file, strict] in
      for (mask, expected) in [(0o000, file), (0o022, file), (0o077, strict)] {
        let scratch = try Scratch()
        umask(mode_t(mask))
        #expect(chmod(scratch.folder, folder) == 0)
        // Another group than the process's own, where the tests may give files away.
        let isGiven = chown(scratch.folder, uid_t.max, 7) == 0
        #expect(!isGiven || chmod(scratch.folder, folder) == 0)
        var parent = stat()
        #expect(stat(scratch.folder, &parent) == 0)
        try Journal.create(at: scratch.path, first: entry(0))
        _ = try HeldFile.create(scratch.folder + "/.draft")
        for path in [scratch.path, scratch.folder + "/.draft"] {
          var found = stat()
          #expect(stat(path, &found) == 0)
          #expect(found.st_mode & 0o777 == expected)
          if expected != 0o600 { #expect(found.st_gid == parent.st_gid) }
        }
        umask(0o022)
      }
    }
  }
}
