import Agenda
import Testing

@Suite("How the meeting was called: KL 5 kap. 12–15 §§, 6 kap. 23 §")
struct SummonsTests {
  typealias B = SmallBoard

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var kind = BodyKind.council
    var item: ItemID?
    var announced: String?
    var sent: String?
    var days = 7
    var late: [String] = []

    var testDescription: String { name }
  }

  /// The meeting is held on Monday 16 February 2026.
  static let cases = [
    Case(name: "N1 one day early", announced: "2026-02-08"),
    Case(name: "N1 on the last day", announced: "2026-02-09"),
    Case(name: "N1 one day late", announced: "2026-02-10", late: ["2026-02-09"]),
    Case(name: "N1 is no board's", kind: .board, announced: "2026-02-15"),
    Case(name: "N2 on the last day", sent: "2026-02-09"),
    Case(name: "N2 one day late", sent: "2026-02-10", late: ["2026-02-09"]),
    Case(
      name: "N2 a council's rule is a week at least", sent: "2026-02-10", days: 3,
      late: ["2026-02-09"]),
    Case(name: "N2 a board's own rule", kind: .board, sent: "2026-02-11", days: 5),
    Case(
      name: "N2 a board's own rule, one day late", kind: .board, sent: "2026-02-12", days: 5,
      late: ["2026-02-11"]),
    Case(
      name: "N1 and N2 both late, said once", announced: "2026-02-10", sent: "2026-02-11",
      late: ["2026-02-09"]),
    Case(
      name: "N1 and N2 of different days", announced: "2026-02-10", sent: "2026-02-07", days: 10,
      late: ["2026-02-09", "2026-02-06"]),
    Case(name: "N3 on the Friday before", item: ItemID(2), announced: "2026-02-13"),
    Case(
      name: "N3 on the Saturday", item: ItemID(2), announced: "2026-02-14", late: ["2026-02-13"]),
    Case(
      name: "N3 told to the members too late", item: ItemID(2), announced: "2026-02-13",
      sent: "2026-02-15", late: ["2026-02-13"]),
    Case(name: "N3 is no board's", kind: .board, item: ItemID(2), announced: "2026-02-15"),
  ]

  @Test("N1–N3: too late is warned of, and recorded", arguments: cases)
  func late(_ example: Case) throws {
    var board = SmallBoard(example.kind) { $0.summonsDays = example.days }
    #expect(board.meeting.day.description == "2026-02-16")
    board.item = example.item
    let summons = Summons(
      announced: example.announced.flatMap { Day($0) }, sent: example.sent.flatMap { Day($0) })
    #expect(board.warnings(.summon(summons)) == example.late.map { .summonedLate(last: $0) })
    try board.run(.summon(summons))
    let recorded = example.item == nil ? board.meeting.summons : board.meeting[ItemID(2)]?.summons
    #expect(recorded == summons)
  }

  @Test("N6: who asked for an extra meeting, and what is said of the call adds up")
  func extra() throws {
    var board = SmallBoard(.council)
    #expect(board.refusal(.summon(Summons())) == .noSummons)
    try board.run([
      .summon(Summons(extra: "en tredjedel av ledamöterna")),
      .summon(Summons(announced: Day("2026-02-01"))),
    ])
    #expect(
      board.meeting.summons
        == Summons(announced: Day("2026-02-01"), extra: "en tredjedel av ledamöterna"))
  }
}
