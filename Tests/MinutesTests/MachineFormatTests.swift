import Agenda
import FoundationEssentials
import Testing
import Voting

@testable import Minutes

/// What programs read: JSON, CSV and Popolo of the small board.
@Suite struct MachineFormats {
  typealias Board = TestBoard

  /// A vote by roll call with a substitute, a conflict of interest and a dissent, then one by hands.
  static func voted(body: Body = Board.body) throws -> Board {
    var board = Board()
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: "09:00", place: "Stora salen", firstParagraph: 25,
      agenda: Board.agenda)
    let here = Board.everyone.filter { $0 != Board.norr }
    try board.run([
      .present(here, from: nil), .serve(Board.ost, for: Board.norr, from: nil), .open,
      .verifiers([Board.hall], at: "1 april 2026 kl. 10.00", place: "Kansliet"),
      .take([ItemID(1)], numbered: true), .fix, .gavel, .take([ItemID(2)], numbered: true),
      .recuse([Board.max], reason: "granne"), .notTakingPart([Board.vik]),
      .move(.add, by: Board.hall, text: "Entrén får värmeslinga."),
      .support(Board.A, [Board.lind]), .closeDebate, .put(nil), .find(.main), .gavel, .put(nil),
      .find(.adopted), .demandVote(Demand(by: Board.dal), yes: nil),
    ])
    try board.run(Command.ballots(yes: [3, 4], no: [1, 2, 8]) + [.gavel])
    try board.run([
      .reserve([Board.hall], .motion(Board.A), reason: ""),
      .note([Board.lind], text: "Isen är hal."), .take([ItemID(4)], numbered: true),
      .move(.reject, by: Board.dal), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(by: Board.dal, method: .hands), yes: nil),
      .count(yes: 4, no: 2, abstain: 1), .endVote, .gavel, .close,
    ])
    return board
  }

  static func text(_ value: JSONValue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  @Test func `are as they were written once`() throws {
    let meeting = try Self.voted().meeting
    let minutes = Protocol(of: meeting)
    expectGolden("machine-minutes-json", try Self.text(minutes.json()))
    expectGolden("machine-votes-popolo", try Self.text(minutes.popolo()))
    let csv = VotingLists(of: meeting).csv
    #expect(csv.unicodeScalars.first == "\u{FEFF}" && csv.hasSuffix("\r\n"))
    expectGolden(
      "machine-votes-csv", String(csv.unicodeScalars.dropFirst()).replacing("\r\n", with: "\n"))
  }

  @Test func `are the same whenever they are made`() throws {
    let minutes = Protocol(of: try Self.voted().meeting)
    let once = try Self.text(minutes.json(notice: "skadad"))
    for _ in 0..<5 { #expect(try Self.text(minutes.json(notice: "skadad")) == once) }
    #expect(once.contains("\"remark\" : \"skadad\""))
  }

  @Test(arguments: [
    ("Rut Hall", "Rut Hall"), ("=1+1", "'=1+1"), ("+46", "'+46"), ("-", "'-"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "\"' =1\""), ("\r=1", "\"' =1\""), ("  -2", "\"'  -2\""), ("＝1", "'＝1"),
    ("a=1", "a=1"),
    ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\"\u{301};=2", "\"a\"\"\u{301};=2\""),
    ("=\u{301}1", "'=\u{301}1"), ("rad\nrad", "rad rad"), ("\u{202E}=1", "\u{FFFD}=1"), ("", ""),
    ("\u{200B}=1", "\u{FFFD}=1"), ("a ", "\"a \""), ("=\";x", "\"'=\"\";x\""),
  ]) func `keep a cell a cell`(text: String, cell: String) {
    #expect(Array(text.csvCell.utf8) == Array(cell.utf8))
  }

  @Test func `carry hostile names whole, and make no row or cell of them`() throws {
    var body = Board.body
    let names = [
      "=cmd|' /C calc'!A0", "Mia\r\n\"Dal\";-1", "</script>\u{202E}", "@\u{301}Lind", "\\u0022",
      "+", "-",
    ]
    for (index, name) in names.enumerated() { body.people[index].name = name }
    body.people[0].party = "=S"
    let meeting = try Self.voted(body: body).meeting
    let csv = VotingLists(of: meeting).csv
    let lines = csv.utf8.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 1 + 5 + 1 && lines.allSatisfy { $0.last == UInt8(ascii: "\r") })
    #expect(csv.contains(";'=cmd|' /C calc'!A0;'=S;"))
    #expect(csv.contains(";\"Mia  \"\"Dal\"\";-1\";"))
    let minutes = Protocol(of: meeting)
    let read = try JSONDecoder().decode(Named.self, from: Data(Self.text(minutes.popolo()).utf8))
    #expect(Array(read.persons.map(\.name).prefix(4)) == Array(names.prefix(4)))
  }

  /// What of a Popolo document the test reads again.
  struct Named: Decodable {
    struct Person: Decodable { var name: String }
    var persons: [Person]
  }
}

/// What a § holds beside its words.
@Suite struct FactTests {
  typealias Board = TestBoard

  @Test func `say who took part, who did not, and why`() throws {
    let facts = try #require(
      Protocol(of: try MachineFormats.voted().meeting, paragraph: 26)
    ).paragraphs[0].facts
    #expect(facts.participants.map(\.person.place) == [1, 2, 3, 4, 8])
    #expect(facts.participants.compactMap(\.replaces?.place) == [5])
    #expect(facts.notTakingPart.map(\.place) == [7])
    #expect(facts.recused.map(\.person.place) == [6] && facts.recused[0].reason == "granne")
    #expect(facts.reservations.map(\.cause) == [.motion(Board.A)])
    #expect(facts.doors == .closed && facts.outcome == .decided)
    #expect(facts.decided == Moment(day: Day(number: 20_537), second: 9 * 3600 + 480))
  }

  @Test(arguments: [
    ([Command.gavel], [true, false]),
    ([.closeDebate, .put(nil), .find(.main), .gavel], [true, false]),
    ([.closeDebate, .put(nil), .find(.rejected), .gavel], [false, true]),
  ]) func `say what was carried`(commands: [Command], carried: [Bool]) throws {
    var board = try Board.underDebate()
    try board.run([.move(.adopt, by: Board.dal)])
    if commands.count > 1 { try board.run([.move(.reject, by: Board.hall)]) }
    try board.run(commands)
    let facts = try #require(Protocol(of: board.meeting, paragraph: 26)).paragraphs[0].facts
    let expected = Array(carried.prefix(facts.motions.count))
    #expect(facts.motions.map(\.isCarried) == expected)
  }

  @Test func `leave out what was withdrawn, and what leads to it`() throws {
    var board = try Board.underDebate()
    try board.run([
      .move(.amend, by: Board.hall, text: "Två dörrar.", points: [1]),
      .move(.amend, by: Board.lind, text: "Tre dörrar.", on: Board.A),
      .retract(Board.A, [Board.hall]),
    ])
    let facts = try #require(Protocol(of: board.meeting, paragraph: 26)).paragraphs[0].facts
    #expect(facts.motions.map(\.id) == [Board.B] && facts.motions[0].on == nil)
    #expect(facts.motions[0].isCarried == nil && facts.outcome == nil)
  }

  @Test func `say who attended which paragraphs, as the front page does`() throws {
    let attendance = Protocol(of: try WholeProtocol.played().meeting).attendance
    #expect(attendance.members.first { $0.person.place == 1 }?.paragraphs == [25, 26])
    #expect(attendance.members.first { $0.person.place == 6 }?.paragraphs == [25, 27, 28])
    #expect(attendance.substitutes.map(\.replaces?.place) == [5])
    #expect(attendance.others.map(\.name) == ["Siv Lund", "Eva Ek", "Tor Al", "Åke Bo"])
    #expect(
      attendance.others.map(\.paragraphs) == [
        [25, 26, 27, 28], [25, 26, 27, 28], [26, 27], [27],
      ])
  }

  @Test func `take the clock of an entry made while the meeting sat, else the last one given`() {
    var meeting = Board().meeting
    let day = meeting.day
    func at(_ second: Int) -> Moment { Moment(day: day, second: second) }
    meeting.apply([.opened(at: at(32_400))], enteredAt: at(32_400))
    meeting.apply([.itemsTaken(items: [ItemID(1)], paragraphs: [25])], enteredAt: at(32_460))
    #expect(meeting.clock(at: 1) == at(32_460))
    let later = Moment(day: day.adding(days: 9), second: 0)
    meeting.apply([.doorsSet(open: true, reason: "")], enteredAt: at(32_399))
    #expect(meeting.clock(at: 2) == at(32_400))
    meeting.apply([.closed(at: at(36_000))], enteredAt: later)
    #expect(meeting.clock(at: 3) == at(36_000))
    #expect(meeting.clock(at: 2) == at(32_400))
  }
}
