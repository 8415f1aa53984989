import FoundationEssentials
import Glibc
import Testing

@testable import Journal

@Suite struct `Appending` {
  @Test(arguments: [
    #"{"n":0}"#, #"{"n":0,"verb":"note \"\\\" \u0000 \n"}"#, #"{"a":"Å å 日本 👩‍👩‍👧","n":0}"#,
    #"{"n":0,"text":""# + String(repeating: "ö", count: 500_000) + #""}"#,
  ])
  func `an entry comes back byte for byte`(text: String) throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: Array(text.utf8))
    let opened = try scratch.opened()
    #expect(opened.texts == [text] && opened.state == .whole)
    #expect(try opened.lines[0].bytes == 0..<scratch.bytes.count - 1)
    #expect(Array(opened.lines[0].entry) == Array(text.utf8))
  }

  @Test func `the line is laid out as documented`() throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: Array(#"{"n":0,"verb":"create"}"#.utf8))
    let text = String(decoding: try scratch.bytes, as: UTF8.self)
    #expect(text == #"{"entry":{"n":0,"verb":"create"},"sum":"1128eb7e"}"# + "\n")
  }

  @Test func `one decides on what the other has appended`() throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    var secretary = try Journal.open(at: scratch.path, for: .writing)
    var chair = try Journal.open(at: scratch.path, for: .writing)
    #expect(try secretary.refresh().count == 1)
    let first = try secretary.append("open")
    #expect(try first?.bytes.upperBound == scratch.bytes.count - 1)
    let second = try chair.append { news in
      #expect(news.lines.map(\.number) == [0, 1] && news.lines.last == first)
      #expect(news.number == 2 && news.torn == [])
      return entry(news.number, "close")
    }.get()
    #expect(try secretary.refresh() == [second].compactMap(\.self))
    #expect(try secretary.refresh() == [] && chair.refresh() == [])
    #expect(secretary.count == 3 && chair.count == 3)
  }

  struct Refusal: Error, Equatable {}

  @Test func `a refusal and no entry leave the file as it was, the news read`() throws {
    let scratch = try Scratch()
    try scratch.put(file(of: [entry(0)]) + [0x7B])
    var journal = try Journal.open(at: scratch.path, for: .writing)
    let refused = try journal.append { (news) throws(Refusal) -> [UInt8]? in
      #expect(news.lines.count == 1)
      throw Refusal()
    }
    #expect(refused == .failure(Refusal()))
    let nothing = try journal.append { news in
      #expect(news.lines == [] && news.number == 1 && news.torn == [0x7B])
      return nil
    }.get()
    #expect(nothing == nil && journal.count == 1 && journal.state == .torn(bytes: 1))
    #expect(try scratch.bytes == file(of: [entry(0)]) + [0x7B])
  }

  @Test(arguments: [
    ("", Flaw.notAnObject), ("{", .notAnObject), ("[1]", .notAnObject), ("{}}", .notAnObject),
    (#"{"n":1}{"n":1}"#, .notAnObject), ("{\"n\":1}\n", .notAnObject), (#"{"n":1"#, .notAnObject),
    ("{\"n\":1,\"a\":\"\n\"}", .notAnObject), (#"{"n":1,"a":"\"}"#, .notAnObject),
    ("{}", .wrongNumber(found: nil, expected: 1)),
    (#"{"n":0}"#, .wrongNumber(found: 0, expected: 1)),
    (#"{"n":2}"#, .wrongNumber(found: 2, expected: 1)),
    (#"{"n":01}"#, .wrongNumber(found: nil, expected: 1)),
    (#"{"n":1.0}"#, .wrongNumber(found: nil, expected: 1)),
    (#"{"n":-1}"#, .wrongNumber(found: nil, expected: 1)),
    (#"{"n":"1"}"#, .wrongNumber(found: nil, expected: 1)),
    (#"{"n":1234567890}"#, .wrongNumber(found: nil, expected: 1)),
    (#"{"n":1,"n":1}"#, .wrongNumber(found: nil, expected: 1)),
    (#"{"a":{"n":1}}"#, .wrongNumber(found: nil, expected: 1)),
    (#"{"a":["n:1"]}"#, .wrongNumber(found: nil, expected: 1)),
    (#"{"a":"\",\"n\":1"}"#, .wrongNumber(found: nil, expected: 1)),
  ])
  func `what is no entry with the next number is not written`(text: String, flaw: Flaw) throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    var journal = try Journal.open(at: scratch.path, for: .writing)
    #expect(throws: JournalError.unfit(flaw)) { try journal.append { _ in Array(text.utf8) } }
    #expect(try scratch.bytes == file(of: [entry(0)]))
    #expect(try journal.append("note")?.number == 1)
  }

  @Test func `an entry and a file have a bound`() throws {
    let scratch = try Scratch()
    let long = [UInt8](repeating: 0x61, count: Line.limit + 1)
    #expect(throws: JournalError.unfit(.tooLong(bytes: long.count))) {
      try Journal.create(at: scratch.path, first: long)
    }
    try Journal.create(at: scratch.path, first: entry(0))
    var journal = try Journal.open(at: scratch.path, for: .writing)
    #expect(truncate(scratch.path, Journal.limit + 1) == 0)
    let error = JournalError.tooLarge(bytes: Journal.limit + 1, limit: Journal.limit)
    #expect(throws: error) { try journal.refresh() }
    #expect(throws: error) { try journal.append("note") }
  }

  @Test func `a hundred thousand entries open`() throws {
    let scratch = try Scratch()
    let entries = (0..<100_000).map { entry($0) }
    try scratch.put(file(of: entries))
    let opened = try scratch.opened()
    #expect(opened.state == .whole && opened.lines.count == entries.count)
    #expect(opened.lines.last.map { Array($0.entry) } == entries.last)
  }

  @Test func `checksums agree with the common ones, at every length`() {
    let digits = Array("123456789".utf8)
    let known = Checksum.of(digits.span)
    #expect(known == 0xCBF4_3926)
    let bytes = (0..<40).map { UInt8(truncatingIfNeeded: $0 * 37 + 200) }
    for count in 0...bytes.count {
      var slow: UInt32 = ~0
      for byte in bytes.prefix(count) {
        slow ^= UInt32(byte)
        for _ in 0..<8 { slow = slow & 1 == 1 ? 0xEDB8_8320 ^ (slow >> 1) : slow >> 1 }
      }
      let part = bytes.prefix(count)
      let fast = Checksum.of(part.span)
      #expect(fast == ~slow)
    }
  }
}
