import Agenda
import Testing
import Voting

@Suite("Attendance entered afterwards: KL 5 kap. 66 § and 67 § 5")
struct LockedAttendanceTests {
  typealias B = SmallBoard

  /// §§ 10 and 12 decided without a vote, § 11 with one; Norr came after it.
  static func board(_ kind: BodyKind = .committee) throws -> SmallBoard {
    var board = SmallBoard(kind)
    try board.run([
      .present([B.chair, B.vice, B.hall, B.lind], from: nil), .open, B.take(1), .gavel,
      B.take(2), .motion(MotionDraft(movers: [B.hall], kind: .reject)), .closeDebate, .put(nil),
      .find(.main), .demandVote(Demand(), yes: nil), .voteRest(.yes), .endVote, .gavel,
      .arrive(B.norr), B.take(3), .gavel,
    ])
    return board
  }

  @Test(
    "A12: who was there at a vote stands; without a vote it can be entered",
    arguments: [
      (Command.present([B.norr], from: ItemID(1)), true),
      (.present([B.norr], from: ItemID(2)), true),
      (.absent([B.hall], from: ItemID(1)), true),
      (.absent([B.hall], from: ItemID(2)), true),
      (.absent([B.hall], from: ItemID(3)), false),
      (.present([B.substituteM], from: ItemID(2)), true),
      (.present([B.substituteM], from: ItemID(3)), false),
      (.serve(B.substituteS, for: B.norr, from: ItemID(2)), true),
      (.present([B.hall], from: ItemID(1), remote: true), false),
      (.absent([B.norr], from: ItemID(3)), false),
      (.absent([B.hall], from: nil), false),
    ])
  func locked(command: Command, isLocked: Bool) throws {
    let board = try Self.board()
    #expect(board.refusal(command) == (isLocked ? .attendanceLocked(paragraph: 11) : nil))
  }

  @Test("A12: nor is one struck from a register while the item is open")
  func counted() throws {
    var board = try SmallBoard.sitting(.committee)
    try board.run([
      B.take(1), .motion(MotionDraft(movers: [B.hall], kind: .reject)), .closeDebate, .put(nil),
      .find(.main), .demandVote(Demand(), yes: nil), .voteRest(.yes),
    ])
    let away = Command.absent([B.norr], from: ItemID(1))
    #expect(board.refusal(away) == .alreadyVoted(name: "Kaj Norr (S)"))
    try board.run(.endVote)
    #expect(board.refusal(away) == .attendanceLocked(paragraph: 10))
    try board.run([.leave(B.norr), .gavel])
    #expect(board.refusal(away) == .attendanceLocked(paragraph: 10))
    #expect(board.refusal(.present([B.norr], from: ItemID(1))) != nil)
  }
}
