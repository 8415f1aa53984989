import Agenda
import Testing
import Voting

@testable import Minutes

@Suite struct WholeProtocol {
  typealias Board = TestBoard

  /// Two days, recesses, a late arrival, an early leaver, substitutes, a change of chair.
  static func played() throws -> Board {
    var board = Board()
    let here = Board.everyone.filter { ![Board.lind, Board.norr].contains($0) }
    try board.run([
      .present(here, from: nil), .serve(Board.ost, for: Board.norr, from: nil),
      .present([Board.kvist], from: nil),
      .attend(Attendee(name: "Eva Ek", title: "direktör", role: .officer)),
      .attend(
        Attendee(
          name: "Tor Al", title: "revisor", role: .auditor, from: ItemID(2), to: ItemID(3))),
      .verifiers([Board.hall], at: "1 april 2026 kl. 10.00", place: "Kansliet"), .open,
      .take([ItemID(1)], numbered: true), .fix, .gavel, .adjourn,
    ])
    board.now = Moment(day: board.now.day, second: 23 * 3600 + 50 * 60)
    try board.run([
      .resume, .arrive(Board.lind), .take([ItemID(2)], numbered: true),
      .recuse([Board.max], reason: "granne"), .gavel, .adjourn,
    ])
    board.now = Moment(day: board.now.day.adding(days: 1), second: 9 * 3600)
    try board.run([
      .resume, .leave(Board.berg), .preside(Board.hall), .take([ItemID(3)], numbered: true),
      .presenter(Presenter(name: "Åke Bo", title: "läkare")), .gavel,
      .take([ItemID(4)], numbered: true), .gavel,
    ])
    board.now = Moment(day: board.now.day.adding(days: 1), second: 40 * 60)
    try board.run([.close])
    return board
  }

  @Test func `has a front page, contents and every paragraph on pages of its own`() throws {
    let board = try Self.played()
    expectGolden("whole-on-pages", Protocol(of: board.meeting).text(pages: true))
    expectGolden("whole-without-pages", Protocol(of: board.meeting).text(pages: false))
    #expect(board.meeting.missingInText.isEmpty)
    #expect(Protocol(of: board.meeting, paragraph: 99) == nil)
    #expect(VotingLists(of: board.meeting).paragraphs.isEmpty)
  }

  @Test func `prints before anything has happened, and says what lacks`() {
    let board = Board()
    expectGolden("before-the-meeting", Protocol(of: board.meeting).text(pages: true))
    #expect(
      board.meeting.missing.map(\.text.sv) == [
        "Sammanträdet är inte avslutat.", "Ingen är utsedd att justera protokollet.",
        "Ordförande är inte angiven.",
      ])
  }

  @Test func `says on the front page who took part remotely, and in which paragraphs`() throws {
    var board = try Board.underDebate()
    try board.run([
      .present([Board.vik], from: ItemID(1), remote: true), .gavel,
      .arrive(Board.hall, remote: true), .take([ItemID(3)], numbered: true), .gavel,
    ])
    let lines = FrontPage(of: board.meeting).rows.flatMap(\.lines)
    #expect(lines.contains("Rut Hall (M), 2:e vice ordförande, deltar på distans § 27"))
    #expect(lines.contains("Lars Vik (KD), ledamot, deltar på distans"))
    #expect(lines.contains("Mia Dal (C), vice ordförande"))
  }

  @Test(arguments: [
    ([Board.berg], [], [ItemID](), []),
    ([], [Board.berg], [], ["Mia Dal (C), vice ordförande, tjänstgörande ordförande"]),
    (
      [Board.berg], [Board.berg], [ItemID(3)],
      ["Mia Dal (C), vice ordförande, tjänstgörande ordförande § 27"]
    ),
  ]) func `says on the front page who presides in the place of the elected chair`(
    _ row: (there: [PersonID], gone: [PersonID], then: [ItemID], says: [String])
  ) throws {
    var board = Board()
    try board.run(
      [
        .present(row.there + Board.everyone.dropFirst(), from: nil), .open,
        .take([ItemID(1)], numbered: true), .fix, .gavel, .take([ItemID(2)], numbered: true),
        .gavel,
      ] + (row.then.isEmpty ? [] : row.gone.map { .leave($0) })
        + row.then.flatMap { [.take([$0], numbered: true), .gavel] })
    let lines = FrontPage(of: board.meeting).rows.flatMap(\.lines)
    #expect(lines.filter { $0.contains("tjänstgörande") } == row.says)
  }

  @Test func `a voting list calls her who presides by that, and says whose vote settled it`() throws
  {
    var board = Board()
    try board.run(
      [
        .present(Array(Board.everyone.dropLast()), from: nil), .open,
        .take([ItemID(1)], numbered: true), .fix, .gavel, .preside(Board.dal),
        .take([ItemID(2)], numbered: true), .move(.reject, by: Board.hall), .closeDebate,
        .put(nil), .find(.main), .demandVote(Demand(), yes: nil),
      ] + Command.ballots(yes: [1, 2, 3], no: [4, 5, 6]) + [.casting(.yes), .gavel])
    let list = try #require(VotingLists(of: board.meeting).paragraphs.first?.lists.first)
    #expect(
      list.rows.prefix(2).map(\.name) == [
        "Jan Berg (S), ordförande", "Mia Dal (C), tjänstgörande ordförande",
      ])
    #expect(list.remarks == ["Utslagsröst av Mia Dal (C), tjänstgörande ordförande: Ja"])
  }

  @Test func `lists what an open item lacks`() throws {
    var board = try Board.underDebate()
    try board.run([
      .move(.add, by: Board.hall, text: "Att x."), .closeDebate, .put(nil), .find(.adopted),
      .demandVote(Demand(), yes: nil), .vote(.yes, [Board.berg]),
    ])
    let gaps = board.meeting.missing.filter { $0.paragraph == 26 }
    #expect(gaps.map(\.text.sv) == ["Omröstning 1 är inte avslutad.", "Ärendet är inte avgjort."])
    #expect(gaps.allSatisfy { $0.item == ItemID(2) && !$0.text.en.isEmpty })
  }

  @Test(arguments: [
    ("a\tb", "a b"), ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\u{0}b\u{7F}\u{9B}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"), ("a\r\nb", "a b"),
    ("Å\u{0308}", "Å\u{0308}"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
  ]) func `neutralises what a terminal could obey`(_ row: (String, String)) throws {
    #expect(TextLines.wrapped(row.0) == [row.1])
    let entry = AgendaEntry(
      title: row.0, kind: .decision,
      sections: [AgendaSection(heading: row.0, text: row.0)], proposal: [Point(text: row.0)])
    let meeting = Meeting(
      body: Board.body, day: Board().meeting.day, time: nil, place: row.0, firstParagraph: 1,
      agenda: [entry])
    var board = Board()
    board.meeting = meeting
    try board.run([
      .present(Board.everyone, from: nil), .open, .take([ItemID(1)], numbered: true),
      .decision(row.0), .gavel,
    ])
    let text = Protocol(of: board.meeting).text(pages: true)
    let bad = text.unicodeScalars.filter { scalar in
      (scalar.value < 32 && scalar != "\n") || (127...159).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    #expect(bad.isEmpty)
  }
}
