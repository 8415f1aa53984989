import Agenda
import Testing

@Suite("Who left and comes back: KL 5 kap. 18–20 §§")
struct ReturningTests {
  typealias B = SmallBoard

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var kind = BodyKind.council
    var rule = Returning.warned
    /// What happens after the opening, from 9 in the morning; `nil` lets the night pass.
    let course: [Command?]
    let back: Command
    var refused = false
    var warned: [Warning] = []

    var testDescription: String { name }
  }

  static let hall = "Rut Hall (M)"
  static let kvist = "Ola Kvist (M)"
  static let returned = [Warning.returnedSameDay(name: hall)]
  static let left: [Command?] = [B.take(1), .leave(B.hall), .gavel, B.take(2)]
  static let served: [Command?] = [
    .leave(B.lind), .serve(B.substituteM, for: nil, from: nil), B.take(1), .leave(B.substituteM),
  ]

  static let cases = [
    Case(name: "council", course: left, back: .arrive(B.hall), refused: true, warned: returned),
    Case(
      name: "council, by present", course: left, back: .present([B.hall], from: nil),
      refused: true, warned: returned),
    Case(
      name: "council, after the fact", course: left + [.gavel],
      back: .present([B.hall], from: ItemID(2)), refused: true, warned: returned),
    Case(
      name: "council, a substitute serves again", course: served,
      back: .serve(B.substituteM, for: nil, from: nil), refused: true,
      warned: [.returnedSameDay(name: kvist)]),
    Case(
      name: "council, a substitute only listens", course: served, back: .arrive(B.substituteM)),
    Case(name: "board warns", kind: .board, course: left, back: .arrive(B.hall), warned: returned),
    Case(name: "board, free", kind: .board, rule: .free, course: left, back: .arrive(B.hall)),
    Case(
      name: "board, refused", kind: .board, rule: .refused, course: left, back: .arrive(B.hall),
      refused: true, warned: returned),
    Case(
      name: "the rule is no council's", rule: .free, course: left, back: .arrive(B.hall),
      refused: true, warned: returned),
    Case(
      name: "the next day", course: left + [.gavel, .adjourn, nil, .resume],
      back: .arrive(B.hall)),
    Case(
      name: "away when the next day begins",
      course: [B.take(1), .gavel, .adjourn, nil, .absent([B.hall], from: nil), .resume, B.take(2)],
      back: .arrive(B.hall)),
    Case(
      name: "over a pause that nobody missed",
      course: [B.take(1), .adjourn, .leave(B.hall)], back: .arrive(B.hall)),
    Case(
      name: "left in the pause, and the meeting went on",
      course: [B.take(1), .adjourn, .leave(B.hall), .resume], back: .arrive(B.hall),
      refused: true, warned: returned),
    Case(
      name: "never there: away from the first item on",
      course: [B.take(1), .gavel, .absent([B.hall], from: ItemID(1)), B.take(2)],
      back: .arrive(B.hall)),
    Case(
      name: "out for a conflict of interest",
      course: [
        B.take(1), .recuse([B.hall], reason: "släkt"), .gavel,
      ], back: .arrive(B.hall)),
    Case(
      name: "out for a conflict of interest, and then left",
      course: [
        B.take(1), .recuse([B.hall], reason: "släkt"), .leave(B.hall), .gavel, B.take(2),
      ], back: .arrive(B.hall), refused: true, warned: returned),
    Case(
      name: "sent out",
      course: [
        B.take(1),
        .expel(Expulsion(name: "Rut Hall", person: B.hall, reason: "ropar")), .gavel,
      ], back: .arrive(B.hall), refused: true, warned: returned),
  ]

  @Test("A7: not the same day in a council; a board warns by its own rule", arguments: cases)
  func returning(_ example: Case) throws {
    var board = try SmallBoard.sitting(example.kind) { $0.returning = example.rule }
    for command in example.course {
      guard let command else {
        board.minute += 1440
        continue
      }
      try board.run(command)
    }
    let name = example.warned.contains(.returnedSameDay(name: Self.kvist)) ? Self.kvist : Self.hall
    #expect(board.refusal(example.back) == (example.refused ? .mayNotReturn(name: name) : nil))
    board.because = "sammanträdet medger det"
    #expect(board.warnings(example.back) == example.warned)
    try board.run(example.back)
  }

  @Test("A7: a present that was a mistake is taken back before the meeting is opened")
  func mistaken() throws {
    var board = SmallBoard(.council)
    try board.run([
      .present(B.members, from: nil), .absent([B.hall], from: nil), .open, B.take(1),
      .arrive(B.hall),
    ])
    #expect(board.serving == [1, 2, 3, 4, 5])
  }

  @Test("A6: a member who comes late takes the seat from the next item")
  func late() throws {
    var board = SmallBoard(.council)
    try board.run([
      .present(B.members.filter { $0 != B.hall }, from: nil), .open,
      .serve(B.substituteM, for: nil, from: nil), B.take(1), .arrive(B.hall),
    ])
    #expect(board.serving == [1, 2, 4, 5, 7])
    try board.run([.gavel, B.take(2)])
    #expect(board.serving == [1, 2, 3, 4, 5])
  }

  @Test("A9: a seat is not lent for single items", arguments: [(1, true), (2, false)])
  func rotation(items: Int, warned: Bool) throws {
    var board = try SmallBoard.sitting(.board) { $0.returning = .free }
    try board.run([.leave(B.hall), .serve(B.substituteM, for: nil, from: nil)])
    for place in 1...items { try board.run([B.take(place), .gavel]) }
    #expect(board.warnings(.arrive(B.hall)) == (warned ? [.rotation(name: Self.hall)] : []))
  }

  @Test("A9: nobody takes over from a substitute who is still there")
  func takeover() throws {
    var board = try SmallBoard.sitting(.board) { $0.returning = .free }
    try board.run([
      .leave(B.hall), .serve(B.substituteM, for: nil, from: nil), B.take(1), .gavel,
      .leave(B.substituteM), .arrive(B.substituteM),
    ])
    let serves = Command.serve(B.substituteM2, for: nil, from: nil)
    #expect(board.warnings(serves).contains(.rotation(name: "Eva Rask (M)")))
    try board.run(.leave(B.substituteM))
    #expect(board.warnings(serves) == [])
  }
}
