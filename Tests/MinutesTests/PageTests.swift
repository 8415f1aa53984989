import Agenda
import TestSupport
import Testing
import Voting

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

  /// A roll call of a hundred and one takes two pages; each has the columns' headings.
  @Test func `repeat the columns of a long voting list`() throws {
    let people = (1...101).map { place in
      Person(
        id: PersonID(place), name: "Ledamot \(place)", party: "X",
        role: place == 1 ? "ordförande" : "ledamot", isMember: true)
    }
    var board = TestBoard()
    board.meeting = Meeting(
      body: Body(name: "Fullmäktige", kind: .council, seats: 101, people: people),
      day: board.meeting.day, time: nil, place: nil, firstParagraph: 1,
      agenda: [AgendaEntry(title: "Skatt", kind: .decision, proposal: [Point(text: "Höjs.")])])
    try board.run([
      .present(people.map(\.id), from: nil), .open, .take([ItemID(1)], numbered: true),
      .move(.reject, by: PersonID(7)), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(), yes: nil), .vote(.no, [PersonID(7)]), .voteRest(.yes), .endVote,
      .gavel,
    ])
    let lines = Protocol(of: board.meeting).text(pages: true).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("Ledamot  ") } == 3)
    let places = lines.compactMap { line -> Int? in
      guard line.contains("(X), "), line.hasSuffix("X") else { return nil }
      return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }
    #expect(places == Array(1...101))
    let sums = lines.last { $0.hasPrefix("Resultat") }.map { $0.split(separator: " ") }
    #expect(sums == ["Resultat", "100", "1", "0"])
  }

  @Test(arguments: [
    ("", [""]), ("aaaaa § 25", ["aaaaa", "§ 25"]), ("ett två", ["ett två"]),
    ("aaa bbb ccc", ["aaa bbb", "ccc"]),
    ("abcdefghijk", ["abcdefgh", "ijk"]), ("日本語日本語", ["日本語日", "本語"]),
    ("a abcdefgh b", ["a", "abcdefgh", "b"]),
  ]) func `wrap words to a width`(_ row: (String, [String])) {
    #expect(TextLines.wrapped(row.0, width: 8) == row.1)
  }
}
