import Agenda
import Testing
import Voting

@Suite("Conflicts of interest: KL 5 kap. 47–49 §§, 6 kap. 28–30 §§")
struct RecusalTests {
  typealias B = SmallBoard
  static let hall = "Rut Hall (M)"

  @Test("J3: a disputed conflict is ruled on; who has none stays")
  func ruling() throws {
    var board = try SmallBoard.sitting(.board)
    try board.run([
      B.take(1), .recuse([B.hall], reason: "granne", ground: .party, ruling: false),
    ])
    #expect(board.serving == [1, 2, 3, 4, 5])
    var item = try #require(board.meeting.item)
    #expect(item.recusalsDenied.map(\.person) == [B.hall])
    #expect(item.recusals.isEmpty)
    try board.run(.recuse([B.norr], reason: "ägare", ground: .agent, ruling: true))
    item = try #require(board.meeting.item)
    let recusal = try #require(item.recusal(of: B.norr))
    #expect(recusal.isRuled && recusal.ground == .agent && recusal.seat == B.norr)
    #expect(board.serving == [1, 2, 3, 4])
  }

  @Test(
    "J2: whoever is out of an item takes no part in it",
    arguments: [
      Command.motion(MotionDraft(movers: [B.hall], kind: .reject)),
      .support(MotionID(1), [B.hall]),
      .demandVote(Demand(by: B.hall), yes: nil),
      .notTakingPart([B.hall]), .preside(B.hall), .arrive(B.hall),
      .present([B.hall], from: nil),
      .requestFloor(name: "Rut Hall", person: B.hall, kind: .speech),
      .giveFloor(name: "Rut Hall", person: B.hall, kind: nil),
      .note([B.hall], text: "Ord."), .statement([B.hall], text: "Ord."),
      .recuse([B.hall], reason: "igen"),
    ])
  func refused(command: Command) throws {
    var board = try SmallBoard.sitting(.board)
    let moved = Command.motion(MotionDraft(movers: [B.vice], kind: .amend, text: "Nej."))
    try board.run([B.take(1), moved, .recuse([B.hall], reason: "släkt")])
    if case .demandVote = command { try board.run([.closeDebate, .put(nil), .find(.main)]) }
    #expect(board.refusal(command) == .isRecused(name: Self.hall))
  }

  @Test("J2: who is out neither votes nor dissents")
  func votes() throws {
    var board = try SmallBoard.sitting(.board)
    try board.run([
      B.take(1), .motion(MotionDraft(movers: [B.vice], kind: .reject)),
      .recuse([B.hall], reason: "släkt"), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(), yes: nil),
    ])
    #expect(board.refusal(.vote(.yes, [B.hall])) == .isRecused(name: Self.hall))
    try board.run([.voteRest(.yes), .endVote, .gavel])
    let dissent = Command.reserve([B.hall], .decision, reason: "")
    #expect(board.refusal(dissent) == .didNotTakePart(name: Self.hall))
  }

  @Test(
    "J1: in a council those accountable still speak",
    arguments: [
      (BodyKind.council, Recusal.Ground.accountable, true), (.council, .party, false),
      (.board, .accountable, false),
    ])
  func accountable(kind: BodyKind, ground: Recusal.Ground, speaks: Bool) throws {
    var board = try SmallBoard.sitting(kind)
    try board.run([B.take(1), .recuse([B.hall], reason: "styrelsen", ground: ground)])
    let floor = Command.requestFloor(name: "Rut Hall", person: B.hall, kind: .speech)
    #expect(board.refusal(floor) == (speaks ? nil : .isRecused(name: Self.hall)))
    // Who asked before that, or speaks already, goes on as those may who ask now.
    let gives = Command.giveFloor(name: "Rut Hall", person: B.hall, kind: .speech)
    for before in [floor, gives] {
      var asked = try SmallBoard.sitting(kind)
      try asked.run([
        B.take(1), before, .recuse([B.hall], reason: "styrelsen", ground: ground),
      ])
      let item = try #require(asked.meeting.item)
      #expect((item.floor != nil || !item.waitingSpeakers.isEmpty) == speaks)
    }
    let moves = Command.motion(MotionDraft(movers: [B.hall], kind: .reject))
    #expect(board.refusal(moves) == .isRecused(name: Self.hall))
  }

  @Test("A14: the vice chairs preside in their order when the chair is out or away")
  func presiding() throws {
    var body = SmallBoard.body
    body.people[1].role = "2:e vice ordförande"
    body.people[3].role = "1:e vice ordförande"
    var board = SmallBoard()
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: nil, place: nil, firstParagraph: 10,
      agenda: SmallBoard(.board).meeting.agenda.map { item in
        AgendaEntry(number: item.number, title: item.title, kind: .decision)
      })
    try board.run([
      .present(B.members, from: nil), .open, .preside(B.norr), B.take(1),
      .recuse([B.norr], reason: "släkt"),
    ])
    #expect(board.meeting.chair == B.chair)
    try board.run(.recuse([B.chair], reason: "släkt"))
    #expect(board.meeting.chair == B.lind)
    try board.run(.leave(B.lind))
    #expect(board.meeting.chair == B.vice)
    try board.run(.leave(B.vice))
    #expect(board.meeting.chair == nil)
    #expect(board.refusal(.preside(B.norr)) == .isRecused(name: "Kaj Norr (S)"))
    board.because = "en är kvar"
    try board.run([.preside(B.hall), .gavel, B.take(2)])
    #expect(board.meeting.chair == B.hall)
    try board.run(.preside(B.chair))
    #expect(board.meeting.chair == B.chair)
  }

  @Test(
    "A8, J5: out and back by themselves, whatever happens in between",
    arguments: [
      ("the next item", [.gavel, B.take(2)], [1, 2, 3, 4, 5]),
      ("the item laid aside", [B.take(2)], [1, 2, 3, 4, 5]),
      ("the item taken again", [B.take(2), B.take(1)], [1, 2, 4, 5, 7]),
      ("a pause", [.adjourn, .resume], [1, 2, 4, 5, 7]),
      ("a pause and the next item", [.adjourn, .resume, .gavel, B.take(2)], [1, 2, 3, 4, 5]),
      ("several items", [.gavel, B.take(2, 3)], [1, 2, 3, 4, 5]),
      ("own leave", [.leave(B.hall), .gavel, B.take(2)], [1, 2, 4, 5, 7]),
      ("entered as away", [.absent([B.hall], from: nil), .gavel, B.take(2)], [1, 2, 4, 5, 7]),
      ("back before the next item", [.gavel, .arrive(B.hall), B.take(2)], [1, 2, 3, 4, 5]),
    ] as [(String, [Command], [Int])])
  func back(name: String, course: [Command], serving: [Int]) throws {
    var board = try SmallBoard.sitting(.board)
    try board.run([
      B.take(1), .recuse([B.hall], reason: "släkt"),
      .serve(B.substituteM, for: B.hall, from: nil),
    ])
    #expect(board.serving == [1, 2, 4, 5, 7])
    try board.run(course)
    #expect(board.serving == serving, "\(name)")
    if let first = board.meeting[ItemID(1)], first.isDecided {
      #expect(board.decided(1) == [1, 2, 4, 5, 7])
    }
  }

  @Test("A8: an item that was only heard keeps who is out of it")
  func heard() throws {
    var board = try SmallBoard.sitting(.board)
    try board.run([.hear(ItemID(1)), .recuse([B.hall], reason: "släkt"), B.take(1)])
    #expect(board.serving == [1, 2, 4, 5])
    #expect(board.meeting.item?.recusals.count == 1)
  }

  @Test(
    "A8: a substitute steps down for an item, and serves again after it",
    arguments: [
      (false, [1, 2, 4, 5, 7]), (true, [1, 2, 3, 4, 5]),
    ])
  func substitute(memberComes: Bool, serving: [Int]) throws {
    var board = try SmallBoard.sitting(.council)
    try board.run([
      B.take(1), .absent([B.hall], from: ItemID(1)),
      .serve(B.substituteM, for: nil, from: nil), .recuse([B.substituteM], reason: "släkt"),
      .serve(B.substituteM2, for: nil, from: nil),
    ])
    #expect(board.serving == [1, 2, 4, 5, 8])
    if memberComes { try board.run(.arrive(B.hall)) }
    try board.run([.gavel, B.take(2)])
    #expect(board.serving == serving)
    #expect(board.decided(1) == [1, 2, 4, 5, 8])
    #expect(board.meeting.presence.isPresent(B.substituteM2))
  }

  @Test("J5: in a range everyone is out of the own item only, and so are their substitutes")
  func range() throws {
    var board = try SmallBoard.sitting(.board)
    try board.run(B.take(1, 2, 3))
    board.item = ItemID(1)
    try board.run([
      .recuse([B.hall], reason: "släkt"), .serve(B.substituteM, for: B.hall, from: nil),
    ])
    board.item = ItemID(3)
    try board.run(.recuse([B.norr, B.hall], reason: "delägare"))
    #expect(board.refusal(.arrive(B.norr)) == .isRecused(name: "Kaj Norr (S)"))
    board.item = nil
    try board.run(.gavel)
    #expect(board.decided(1) == [1, 2, 4, 5, 7])
    #expect(board.decided(2) == [1, 2, 3, 4, 5])
    #expect(board.decided(3) == [1, 2, 4, 7])
    try board.run(B.take(4))
    #expect(board.serving == [1, 2, 3, 4, 5])
    #expect(
      board.meeting.attendance.members.map(\.limits) == ["", "", "ej §§ 10, 12", "", "ej § 12"])
  }

  @Test("J5: one item of a range decided by itself")
  func oneOfRange() throws {
    var board = try SmallBoard.sitting(.board)
    try board.run(B.take(1, 2))
    board.item = ItemID(1)
    try board.run(.recuse([B.hall], reason: "släkt"))
    board.item = ItemID(2)
    try board.run(.gavel)
    board.item = ItemID(1)
    try board.run(.gavel)
    #expect(board.decided(2) == [1, 2, 3, 4, 5])
    #expect(board.decided(1) == [1, 2, 4, 5])
  }
}
