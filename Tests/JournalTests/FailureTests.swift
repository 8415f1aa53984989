import FoundationEssentials
import Glibc
import Testing

@testable import Journal

@Suite struct `When the disk fails` {
  struct Case: Sendable {
    var spoiled: OpenFile.Call
    var afterBytes = 0
    var number = ENOSPC
    var error: JournalError
    var closes = false
  }

  static let next = Line.sealing(entry(1, "open")).count
  static let full = SystemFailure(call: "write", number: ENOSPC)
  static let lost = SystemFailure(call: "fdatasync", number: EIO)
  static let cases =
    (0...next).map {
      Case(spoiled: .write(bytes: next), afterBytes: $0, error: .notWritten(full))
    } + [
      Case(spoiled: .sync, number: EIO, error: .notSynced(lost), closes: true)
    ]

  @Test(arguments: cases)
  func `an entry that is not on the disk is in no one's meeting`(failure: Case) throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    let before = try scratch.bytes
    var journal = try Journal.open(at: scratch.path, for: .writing)
    #expect(try journal.refresh().count == 1)
    journal.file.spoiling = { call in
      call == failure.spoiled
        ? OpenFile.Spoiling(number: failure.number, afterBytes: failure.afterBytes) : nil
    }
    #expect(throws: failure.error) { try journal.append("open") }
    #expect(try scratch.bytes == before && journal.count == 1 && journal.state == .whole)
    var other = try Journal.open(at: scratch.path, for: .writing)
    #expect(try other.append("the lock is free")?.number == 1)
    #expect(try journal.refresh().map(\.number) == [1], "what others record can still be read")
    journal.file.spoiling = nil
    if failure.closes {
      #expect(throws: failure.error) { try journal.append("open") }
    } else {
      #expect(try journal.append("open")?.number == 2)
    }
  }

  @Test func `what cannot be taken back closes the journal`() throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    var journal = try Journal.open(at: scratch.path, for: .writing)
    journal.file.spoiling = { call in
      switch call {
      case .write, .truncate: OpenFile.Spoiling(number: EIO, afterBytes: Self.next - 1)
      case .sync, .lock: nil
      }
    }
    let error = JournalError.uncertain(SystemFailure(call: "ftruncate", number: EIO))
    #expect(throws: error) { try journal.append("open") }
    journal.file.spoiling = nil
    #expect(throws: error) { try journal.append("open") }
    #expect(journal.count == 1)
  }

  @Test func `a disk that turned read-only has not got the entry, for certain`() throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    var journal = try Journal.open(at: scratch.path, for: .writing)
    journal.file.spoiling = { call in
      switch call {
      case .write, .truncate: OpenFile.Spoiling(number: EROFS)
      case .sync, .lock: nil
      }
    }
    let error = JournalError.notWritten(SystemFailure(call: "write", number: EROFS))
    #expect(throws: error) { try journal.append("open") }
    journal.file.spoiling = nil
    #expect(throws: error) { try journal.append("open") }
  }

  @Test(arguments: [ENOLCK, ENOSYS, EOPNOTSUPP])
  func `where nothing can be locked nothing is written, and it can be read`(number: Int32) throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    let before = try scratch.bytes
    let spoiling: @Sendable (OpenFile.Call) -> OpenFile.Spoiling? = { call in
      call == .lock ? OpenFile.Spoiling(number: number) : nil
    }
    #expect(throws: JournalError.noLocks) {
      _ = try Journal.open(at: scratch.path, for: .writing, spoiling: spoiling)
    }
    var reader = try Journal.open(at: scratch.path, for: .reading, spoiling: spoiling)
    #expect(try reader.refresh().count == 1)
    var writer = try Journal.open(at: scratch.path, for: .writing)
    writer.file.spoiling = spoiling
    #expect(throws: JournalError.noLocks) { try writer.append("open") }
    #expect(try scratch.bytes == before)
    writer.file.spoiling = nil
    #expect(try writer.append("open")?.number == 1)
    #expect(try reader.refresh().map(\.number) == [1])
  }

  @Test(arguments: 0..<5)
  func `a byte that changes under an open file is damage in its line`(index: Int) throws {
    let scratch = try Scratch()
    let whole = file(of: fiveEntries)
    let starts = fiveEntries.indices.map { file(of: Array(fiveEntries[..<$0])).count }
    let end = index == 4 ? whole.count : starts[index + 1]
    for at in [starts[index], (starts[index] + end) / 2, end - 1] {
      try scratch.put(whole)
      var follower = try Journal.open(at: scratch.path, for: .reading)
      var writer = try Journal.open(at: scratch.path, for: .writing)
      #expect(try follower.refresh().count == 5 && writer.refresh().count == 5)
      try scratch.change(at, to: whole[at])
      #expect(try follower.refresh() == [] && follower.state == .whole, "the same byte again")
      try scratch.change(at, to: whole[at] ^ 1)
      _ = try follower.refresh()
      let error = #expect(throws: JournalError.self) { try writer.append("note") }
      for found in [follower.state, error?.damage.map(Journal.State.damaged)] {
        guard case .damaged(let damage)? = found else {
          Issue.record("byte \(at) is not noticed")
          continue
        }
        // The last line end belongs to no line that follows.
        #expect(damage.line == index + 1, "byte \(at)")
      }
      #expect(follower.count == 5, "what was read was read")
    }
  }

  @Test func `a torn tail that was cut is told until it is recorded`() throws {
    let scratch = try Scratch()
    try scratch.put(file(of: [entry(0)]) + Array(#"{"entr"#.utf8))
    var journal = try Journal.open(at: scratch.path, for: .writing)
    journal.file.spoiling = { call in
      if case .write = call { return OpenFile.Spoiling(number: ENOSPC) }
      return nil
    }
    #expect(throws: JournalError.notWritten(Self.full)) { try journal.append("open") }
    #expect(try scratch.bytes == file(of: [entry(0)]) && journal.state == .whole)
    journal.file.spoiling = nil
    for torn in [#"{"entr"#, ""] {
      _ = try journal.append { news in
        #expect(news.torn == Array(torn.utf8))
        return entry(news.number)
      }
    }
  }

  @Test func `past the allowed file size a write fails and the process lives`() async {
    await #expect(processExitsWith: .success) {
      Journal.prepareProcess()
      let scratch = try Scratch()
      try Journal.create(at: scratch.path, first: entry(0))
      let before = try scratch.bytes
      var journal = try Journal.open(at: scratch.path, for: .writing)
      var limit = rlimit()
      try #require(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      limit.rlim_cur = rlim_t(before.count + 10)
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let error = #expect(throws: JournalError.self) { try journal.append("open") }
      guard case .notWritten(let failure) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(failure.isLackOfRoom && failure.description == "write: File too large")
      #expect(try scratch.bytes == before && journal.count == 1)

      let long = entry(0, String(repeating: "a", count: 100))
      #expect(throws: JournalError.notWritten(failure)) {
        try Journal.create(at: scratch.folder + "/autumn.meeting", first: long)
      }
      #expect(access(scratch.folder + "/autumn.meeting", F_OK) != 0, "nothing half-made is left")
    }
  }

  @Test func `a held file is as it was where the disk or the bound refuses another`() throws {
    let scratch = try Scratch()
    let path = scratch.folder + "/.draft"
    guard var held = try HeldFile.create(path) else {
      Issue.record("not made")
      return
    }
    try held.replace(with: [0x41])
    let limit = Line.limit
    let refusals: [(OpenFile.Call?, [UInt8], JournalError)] = [
      (.sync, [0x42], .notWritten(Self.lost)),
      (
        .write(bytes: 1), [0x42],
        .notWritten(SystemFailure(call: "write", number: EIO))
      ),
      (
        nil, [UInt8](repeating: 0x20, count: limit + 1),
        .tooLarge(bytes: limit + 1, limit: limit)
      ),
    ]
    for (spoiled, bytes, error) in refusals {
      held.file.spoiling = { call in call == spoiled ? OpenFile.Spoiling(number: EIO) : nil }
      var found: JournalError?
      do throws(JournalError) { try held.replace(with: bytes) } catch { found = error }
      #expect(found == error)
      #expect(try held.read() == [0x41])
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == [".draft"])
    }
    held.file.spoiling = nil
    try held.replace(with: [UInt8](repeating: 0x20, count: limit))
    #expect(try held.read().count == limit)
    #expect(truncate(path, limit + 1) == 0)
    var found: JournalError?
    do throws(JournalError) { _ = try held.read() } catch { found = error }
    #expect(found == .tooLarge(bytes: limit + 1, limit: limit))
  }

  @Test func `a file that is cut or replaced is noticed`() throws {
    let scratch = try Scratch()
    try scratch.put(file(of: fiveEntries))
    var journal = try Journal.open(at: scratch.path, for: .writing)
    let whole = try scratch.bytes.count
    #expect(try journal.refresh().count == 5)
    #expect(truncate(scratch.path, whole - 1) == 0)
    let shortened = JournalError.shortened(from: whole, to: whole - 1)
    #expect(throws: shortened) { try journal.refresh() }
    #expect(throws: shortened) { try journal.append("note") }
    try scratch.put(file(of: fiveEntries), atomically: true)
    #expect(throws: JournalError.replaced) { try journal.refresh() }
    #expect(throws: JournalError.replaced) { try journal.append("note") }
    #expect(rename(scratch.path, scratch.path + ".old") == 0)
    #expect(throws: JournalError.replaced) { try journal.append("note") }
  }
}
