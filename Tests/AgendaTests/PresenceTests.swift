import Agenda
import Testing
import Voting

@Suite("Who serves: KL 5 kap. 17–20 §§, 6 kap. 16–17 §§")
struct PresenceTests {
  typealias B = SmallBoard

  @Test("a substitute takes the seat of the own party, and only an empty one")
  func callIn() throws {
    var board = SmallBoard()
    #expect(
      board.refusal(.serve(B.hall, for: nil, from: nil)) == .notSubstitute(name: "Rut Hall (M)"))
    try board.run([.present([B.chair, B.vice, B.hall, B.norr], from: nil), .open])
    #expect(
      board.refusal(.serve(B.substituteM, for: B.hall, from: nil))
        == .seatHolderIsPresent(seat: "Rut Hall (M)"))
    try board.run(.serve(B.substituteM, for: nil, from: nil))
    #expect(board.meeting.presence.seat(of: B.substituteM) == B.lind)
    #expect(
      board.refusal(.serve(B.substituteS, for: B.lind, from: nil))
        == .seatIsTaken(seat: "Jon Lind (M)", holder: "Ola Kvist (M)"))
    #expect(board.refusal(.serve(B.substituteS, for: nil, from: nil)) == .noEmptySeat)
  }

  @Test("a member who comes late takes the seat from the next item: 5 kap. 19 §")
  func lateMember() throws {
    var board = SmallBoard()
    try board.run([
      .present([B.chair, B.vice, B.hall, B.norr], from: nil), .open,
      .serve(B.substituteM, for: nil, from: nil), .take([ItemID(1)], numbered: true), .fix,
      .arrive(B.lind),
    ])
    #expect(board.meeting.presence.holder(of: B.lind) == B.substituteM)
    try board.run([.gavel, .take([ItemID(2)], numbered: true)])
    #expect(board.meeting.presence.holder(of: B.lind) == B.lind)
    #expect(board.meeting.presence.isPresent(B.substituteM))
    #expect(board.meeting.presence.seat(of: B.substituteM) == nil)
    let first = try #require(board.meeting[ItemID(1)])
    #expect(board.meeting.participants(in: first).map(\.person).contains(B.substituteM))
  }

  @Test("one with a conflict of interest is away for the item and back for the next: 5 kap. 18 §")
  func recusal() throws {
    var board = try SmallBoard.opened()
    try board.run([
      .take([ItemID(2)], numbered: true), .recuse([B.hall], reason: "delägare"),
      .serve(B.substituteM, for: B.hall, from: nil),
    ])
    let moves = Command.motion(MotionDraft(movers: [B.hall], kind: .reject))
    #expect(board.refusal(moves) == .isRecused(name: "Rut Hall (M)"))
    #expect(board.refusal(.arrive(B.hall)) == .isRecused(name: "Rut Hall (M)"))
    try board.run([.gavel, .take([ItemID(3)], numbered: true)])
    #expect(board.meeting.presence.seat(of: B.hall) == B.hall)
    #expect(board.meeting.presence.seat(of: B.substituteM) == nil)
    let budget = try #require(board.meeting[ItemID(2)])
    let served = board.meeting.participants(in: budget)
    #expect(served.contains(Voter(person: B.substituteM, replaces: B.hall)))
    #expect(!served.contains { $0.person == B.hall })
  }

  @Test("presence entered afterwards counts from the item, and never into a register")
  func afterTheFact() throws {
    var board = try SmallBoard.opened()
    try board.run([.leave(B.norr), .take([ItemID(2)], numbered: true)])
    try board.run([
      .motion(MotionDraft(movers: [B.hall], kind: .reject)), .closeDebate, .put(nil),
      .find(.main), .demandVote(Demand(), yes: nil), .vote(.yes, [B.vice]),
      .present([B.norr], from: ItemID(2)),
    ])
    #expect(board.refusal(.vote(.yes, [B.norr])) == .notInRegister(name: "Kaj Norr (S)"))
    try board.run([.voteRest(.yes), .endVote, .gavel])
    let budget = try #require(board.meeting[ItemID(2)])
    #expect(budget.votes.first?.tally?.total == 4)
    #expect(board.meeting.participants(in: budget).count == 5)
    #expect(
      board.refusal(.present([B.norr], from: ItemID(4))) == .itemNotTakenYet(number: "4"))
  }

  @Test("the vice chair presides and votes last when the chair is away")
  func presiding() throws {
    var board = try SmallBoard.opened()
    try board.run([.leave(B.chair), .take([ItemID(2)], numbered: true)])
    #expect(board.meeting.chair == B.vice)
    try board.run(.preside(B.hall))
    #expect(board.meeting.chair == B.hall)
    try board.run([
      .put(nil), .find(.adopted), .demandVote(Demand(), yes: nil), .vote(.yes, [B.vice]),
    ])
    #expect(board.meeting.item?.vote?.register.last?.person == B.hall)
    try board.run([.voteRest(.yes), .endVote, .gavel])
    #expect(board.meeting[ItemID(2)]?.chair == B.hall)
  }
}
