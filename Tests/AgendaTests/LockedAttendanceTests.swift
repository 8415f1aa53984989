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

  @Test("A12: what is entered afterwards lasts until what was recorded later")
  func later() throws {
    var board = SmallBoard(.committee)
    try board.run([
      .present([B.chair, B.vice, B.hall, B.norr], from: nil), .open, B.take(1), .gavel,
      .arrive(B.lind), B.take(2), .gavel, .leave(B.norr), B.take(3), .gavel,
      .serve(B.substituteM, for: B.lind, from: ItemID(1)), .present([B.lind], from: ItemID(1)),
    ])
    #expect(board.decided(1) == [1, 2, 3, 5, 7])
    #expect(board.decided(2) == [1, 2, 3, 4, 5])
    #expect(board.meeting.presence.seat(of: B.substituteM) == nil)
    #expect(board.meeting.attendance.substitutes.map(\.limits) == ["§ 10"])
  }

  @Test("A12: nobody is brought back to an item they were out of")
  func recused() throws {
    var board = try SmallBoard.sitting(.committee)
    try board.run([
      .hear(ItemID(1)), .recuse([B.hall], reason: "släkt"), .hear(ItemID(2)), .leave(B.hall),
      B.take(1), .gavel,
    ])
    let back = Command.present([B.hall], from: ItemID(1))
    #expect(board.refusal(back) == .alreadyPresent(name: "Rut Hall (M)"))
    #expect(board.decided(1) == [1, 2, 4, 5])
  }
}
