import Testing

@testable import Journal

@Suite struct `What is left of a file` {
  @Test func `every beginning of a file opens, and the next entry follows its last whole one`()
    throws
  {
    let scratch = try Scratch()
    let whole = file(of: fiveEntries)
    var ends = fiveEntries.indices.map { file(of: Array(fiveEntries[...$0])).count }
    ends.insert(0, at: 0)
    for size in 0...whole.count {
      let beginning = Array(whole[..<size])
      try scratch.put(beginning)
      // An entry is whole one byte before its line end.
      let count = ends.lastIndex { $0 == 0 || $0 <= size + 1 } ?? 0
      let torn = max(0, size - ends[count])

      let opened = try scratch.opened()
      #expect(opened.lines.map { Array($0.entry) } == Array(fiveEntries[..<count]), "\(size)")
      #expect(opened.state == (torn == 0 ? .whole : .torn(bytes: torn)), "\(size)")
      #expect(try scratch.bytes == beginning, "reading changes nothing")

      var journal = try Journal.open(at: scratch.path, for: .writing)
      let line = try journal.append { news in
        #expect(news.number == count && news.lines.count == count)
        #expect(news.torn == Array(beginning.suffix(torn)), "\(size)")
        return entry(count, "after the crash")
      }.get()
      #expect(line?.number == count && journal.state == .whole)
      let expected = Array(fiveEntries[..<count]) + [entry(count, "after the crash")]
      #expect(try scratch.bytes == file(of: expected), "\(size)")
    }
  }

  @Test(arguments: [1, 4])
  func `a changed bit is damage in its line`(index: Int) {
    let whole = file(of: fiveEntries)
    let start = file(of: Array(fiveEntries[..<index])).count
    let end = start + Line.sealing(fiveEntries[index]).count
    for at in start..<end {
      for bit in 0..<8 {
        var spoiled = whole
        spoiled[at] ^= 1 << bit
        let reading = Reading(of: spoiled[...], from: Place())
        #expect(reading.lines.count == index, "byte \(at) bit \(bit)")
        guard case .damaged(let damage) = reading.state else {
          Issue.record("byte \(at) bit \(bit) is not noticed")
          continue
        }
        #expect(damage.line == index + 1 && damage.offset == start)
      }
    }
  }

  struct Wreck: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var lines: [[UInt8]]
    var damage: Damage?
  }

  static let wrecks: [Wreck] = {
    let lines = fiveEntries.map(Line.sealing)
    let starts = lines.indices.map { lines[..<$0].joined().count }
    func wreck(
      _ name: String, at line: Int, _ flaw: Flaw, _ spoil: (inout [[UInt8]]) -> Void
    ) -> Wreck {
      var spoiled = lines
      spoil(&spoiled)
      let offset = line == 6 ? lines.joined().count : starts[line - 1]
      return Wreck(
        testDescription: name, lines: spoiled,
        damage: Damage(line: line, offset: offset, flaw: flaw))
    }
    return [
      wreck("a lost line", at: 2, .wrongNumber(found: 2, expected: 1)) { $0.remove(at: 1) },
      wreck("a lost first line", at: 1, .wrongNumber(found: 1, expected: 0)) { $0.remove(at: 0) },
      wreck("a doubled line", at: 4, .wrongNumber(found: 2, expected: 3)) {
        $0.insert($0[2], at: 3)
      },
      wreck("two lines that changed places", at: 3, .wrongNumber(found: 3, expected: 2)) {
        $0.swapAt(2, 3)
      },
      wreck("an empty line", at: 3, .notALine) { $0.insert([Byte.lineEnd], at: 2) },
      wreck("a line end of Windows", at: 1, .notALine) { $0[0].insert(0x0D, at: $0[0].count - 1) },
      wreck("a space before the line", at: 5, .notALine) { $0[4].insert(Byte.space, at: 0) },
      wreck("a checksum in capitals", at: 6, .notALine) {
        let line = Line.sealing(entry(5, "capitals in the sum, aa"))
        $0.append(line.dropLast(3) + Array("A".utf8) + line.suffix(3))
      },
      wreck("zeroes with a line end", at: 6, .notALine) {
        $0.append([UInt8](repeating: 0, count: 512) + [Byte.lineEnd])
      },
      wreck("a number that is missing", at: 6, .wrongNumber(found: nil, expected: 5)) {
        $0.append(Line.sealing(Array(#"{"verb":"close"}"#.utf8)))
      },
      wreck("a list for an entry", at: 6, .notAnObject) {
        $0.append(Line.sealing(Array("[5]".utf8)))
      },
      wreck(
        "an entry without line end but with a wrong number", at: 6,
        .wrongNumber(found: 7, expected: 5)
      ) { $0.append(Line.sealing(entry(7)).dropLast()) },
    ]
  }()

  @Test(arguments: wrecks)
  func `damage is named, and the entries before it are read`(wreck: Wreck) throws {
    let scratch = try Scratch()
    let bytes = wreck.lines.flatMap(\.self)
    try scratch.put(bytes)
    let damage = try #require(wreck.damage)

    var journal = try Journal.open(at: scratch.path, for: .writing)
    let error = #expect(throws: JournalError.self) { _ = try journal.append("note") }
    #expect(error == .damaged(damage))
    #expect(journal.count == 0, "what was not handed over does not count as read")

    let lines = try journal.refresh()
    #expect(lines.map { Array($0.entry) } == Array(fiveEntries[..<(damage.line - 1)]))
    #expect(journal.state == .damaged(damage))
    #expect(throws: JournalError.damaged(damage)) { _ = try journal.append("note") }
    #expect(try journal.refresh() == [])
    #expect(try scratch.bytes == bytes, "nothing is repaired")
  }

  @Test func `a line end that was missing is read when the next entry brings it`() throws {
    let scratch = try Scratch()
    try scratch.put(Array(file(of: fiveEntries).dropLast()))
    var reader = try Journal.open(at: scratch.path, for: .reading)
    #expect(try reader.refresh().count == 5)
    var writer = try Journal.open(at: scratch.path, for: .writing)
    for _ in 0..<2 {
      let line = try writer.append("note")
      #expect(try reader.refresh() == [line].compactMap(\.self))
    }
    #expect(reader.state == .whole && reader.count == 7)
  }

  @Test func `bytes behind an entry that lacked its line end are damage in its line`() throws {
    let scratch = try Scratch()
    let bytes = Array(file(of: fiveEntries).dropLast())
    try scratch.put(bytes)
    var journal = try Journal.open(at: scratch.path, for: .reading)
    #expect(try journal.refresh().count == 5 && journal.state == .whole)
    try scratch.put(bytes + Array("x\n".utf8))
    #expect(try journal.refresh() == [])
    #expect(journal.state == .damaged(Damage(line: 5, offset: bytes.count, flaw: .notALine)))
  }
}
