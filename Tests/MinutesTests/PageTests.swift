import Agenda
import TestSupport
import Testing

@testable import Minutes

@Suite struct Pages {
  /// A meeting with long, short and very long texts, all from one seed.
  static func meeting(seed: Int) throws -> Meeting {
    var random = SplitMix(seed: seed)
    func words(_ most: Int) -> String {
      (0..<Int.random(in: 1...most, using: &random)).map { _ in
        String(repeating: "å", count: Int.random(in: 1...18, using: &random))
      }.joined(separator: " ")
    }
    let entries = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      AgendaEntry(
        title: words(30), kind: .decision,
        sections: [
          AgendaSection(
            heading: "Ärendebeskrivning",
            text: (0..<12).map { _ in words(Bool.random(using: &random) ? 90 : 1200) }
              .joined(separator: "\n\n"))
        ],
        proposal: Point.numbered((0..<5).map { _ in Point(text: words(60)) }))
    }
    var board = TestBoard()
    board.meeting = Meeting(
      body: TestBoard.body, day: board.meeting.day, time: nil, place: nil, firstParagraph: 98,
      agenda: entries)
    try board.run([.present(TestBoard.everyone, from: nil), .open])
    for place in 1...entries.count {
      try board.run([.take([ItemID(place)], numbered: true), .gavel])
    }
    return board.meeting
  }

  @Test(arguments: 0..<25)
  func `hold sixty lines, and joined give the text without pages`(_ seed: Int) throws {
    let meeting = try Self.meeting(seed: seed)
    let text = Protocol(of: meeting).text(pages: true)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count.isMultiple(of: TextPages.height))
    #expect(lines.allSatisfy { $0.columns <= TextLines.width })
    let pages = stride(from: 0, to: lines.count, by: TextPages.height).map {
      Array(lines[$0..<min($0 + TextPages.height, lines.count)])
    }
    for (index, page) in pages.enumerated() {
      #expect(page.first?.hasSuffix(" \(index + 1) (\(pages.count))") == true)
      #expect(page.last?.hasPrefix("Justerandes sign") == true)
      #expect(page.count { !$0.isEmpty } > 4)
    }
    let joined = pages.flatMap { $0.dropFirst(3).dropLast() }.filter { !$0.isEmpty }
    let whole = Protocol(of: meeting).text(pages: false)
      .split(separator: "\n").dropFirst(3)
    // The contents alone differ: without pages they have no numbers of pages.
    let begins = { (line: Substring) in line == "§98" }
    #expect(joined.drop { !begins($0) } == Array(whole.drop { !begins($0) })[...])
  }

  @Test(arguments: 0..<25)
  func `break between paragraphs, and never after a heading`(_ seed: Int) throws {
    let meeting = try Self.meeting(seed: seed)
    let document = Protocol(of: meeting)
    let chunks = document.paragraphs.flatMap(\.chunks)
    let room = TextHead(body: document.body, day: document.day).room
    let pages = TextPages(chunks, room: room).pages
    for chunk in chunks where chunk.lines.count <= room / 2 {
      #expect(
        pages.contains { page in
          page.indices.contains { page[$0...].starts(with: chunk.lines) }
        })
    }
    for page in pages {
      #expect(page.count <= room)
      #expect(!["Beslut", "Förslag till beslut", "Sammanfattning"].contains(page.last))
    }
  }

  @Test(arguments: [
    ("", [""]), ("ett två", ["ett två"]), ("aaa bbb ccc", ["aaa bbb", "ccc"]),
    ("abcdefghijk", ["abcdefgh", "ijk"]), ("日本語日本語", ["日本語日", "本語"]),
    ("a abcdefgh b", ["a", "abcdefgh", "b"]),
  ]) func `wrap words to a width`(_ row: (String, [String])) {
    #expect(TextLines.wrapped(row.0, width: 8) == row.1)
  }
}
