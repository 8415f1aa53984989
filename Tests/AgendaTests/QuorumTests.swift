import Agenda
import Testing

@Suite("Quorum of an item: KL 5 kap. 45–46 §§, 6 kap. 27 §")
struct QuorumTests {
  typealias B = SmallBoard

  @Test(
    "A1: more than half of the seats",
    arguments: [
      (1, 1), (2, 2), (3, 2), (13, 7), (15, 8), (31, 16), (40, 21), (41, 21),
    ])
  func half(seats: Int, needed: Int) {
    var body = SmallBoard.body
    body.seats = seats
    #expect(body.quorum == needed)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let kind: BodyKind
    let left: Int
    let recused: Int
    let counted: Int

    var testDescription: String { "\(kind.rawValue): \(left) left, \(recused) recused" }
  }

  @Test(
    "A2: those out of the item count in a council and not in a board",
    arguments: [
      Case(kind: .committee, left: 0, recused: 1, counted: 4),
      Case(kind: .committee, left: 0, recused: 2, counted: 3),
      Case(kind: .committee, left: 0, recused: 3, counted: 2),
      Case(kind: .committee, left: 2, recused: 1, counted: 2),
      Case(kind: .council, left: 0, recused: 3, counted: 5),
      Case(kind: .council, left: 0, recused: 5, counted: 5),
      Case(kind: .council, left: 1, recused: 3, counted: 4),
      Case(kind: .council, left: 2, recused: 3, counted: 3),
      Case(kind: .council, left: 3, recused: 0, counted: 2),
      Case(kind: .council, left: 3, recused: 2, counted: 2),
    ])
  func recused(_ example: Case) throws {
    var board = try SmallBoard.sitting(example.kind)
    for person in B.members.prefix(example.left) { try board.run(.leave(person)) }
    try board.run(B.take(1))
    let away = B.members.dropFirst(example.left).prefix(example.recused)
    if !away.isEmpty { try board.run(.recuse(Array(away), reason: "släkt")) }
    let item = try #require(board.meeting.item)
    #expect(board.meeting.quorumCount(for: item) == example.counted)
    #expect(board.meeting.hasQuorum == (example.counted >= 3))
    let refusal = Refusal.quorumMissing(serving: example.counted, needed: 3)
    #expect(board.refusal(.gavel) == (example.counted >= 3 ? nil : refusal))
    board.because = "ordföranden finner det"
    #expect(board.refusal(.gavel) == nil)
    let warning = Warning.withoutQuorum(serving: example.counted, needed: 3)
    #expect(board.warnings(.gavel).contains(warning) == (example.counted < 3))
  }

  @Test("A2: a seat counts once, and one who then leaves does not count")
  func once() throws {
    var board = try SmallBoard.sitting(.council)
    try board.run([
      B.take(1), .recuse([B.hall, B.norr], reason: "släkt"),
      .serve(B.substituteM, for: nil, from: nil),
    ])
    var item = try #require(board.meeting.item)
    #expect(board.meeting.quorumCount(for: item) == 5)
    try board.run(.leave(B.norr))
    item = try #require(board.meeting.item)
    #expect(board.meeting.quorumCount(for: item) == 4)
  }

  @Test(
    "A2: each item of a range has its own quorum",
    arguments: [
      BodyKind.committee, .council,
    ])
  func range(kind: BodyKind) throws {
    var board = try SmallBoard.sitting(kind)
    try board.run(B.take(1, 2, 3))
    board.item = ItemID(2)
    try board.run(.recuse([B.chair, B.vice, B.hall], reason: "släkt"))
    board.item = nil
    if kind == .committee {
      #expect(board.refusal(.gavel) == .quorumMissing(serving: 2, needed: 3))
      board.because = "ordföranden finner det"
      #expect(
        board.warnings(.gavel)
          == [.withoutQuorum(serving: 2, needed: 3), .nobodyPresides])
    }
    try board.run(.gavel)
    #expect(board.decided(1) == [1, 2, 3, 4, 5])
    #expect(board.decided(2) == [4, 5])
    #expect(board.decided(3) == [1, 2, 3, 4, 5])
  }

  @Test(
    "A1: a council may answer interpellations below quorum where it has said so",
    arguments: [
      (BodyKind.council, true, 5, true), (.council, false, 5, false), (.council, true, 1, false),
      (.committee, true, 5, false),
    ])
  func answering(kind: BodyKind, allowed: Bool, item: Int, decides: Bool) throws {
    var board = try SmallBoard.sitting(kind) { $0.answersWithoutQuorum = allowed }
    for person in B.members.prefix(3) { try board.run(.leave(person)) }
    try board.run(B.take(item))
    let refusal = Refusal.quorumMissing(serving: 2, needed: 3)
    #expect(board.refusal(.gavel) == (decides ? nil : refusal))
  }
}
