import Agenda
import Testing
import Voting

@Suite("What is refused, and which rule comes first")
struct RefusalTests {
  typealias B = SmallBoard

  @Test("before the meeting is open, and after it is closed")
  func sitting() throws {
    var board = SmallBoard()
    #expect(board.refusal(.take([ItemID(2)], numbered: true)) == .notOpened)
    #expect(board.refusal(.gavel) == .notOpened)
    #expect(board.refusal(.resume) == .notOpened)
    try board.run(.open)
    #expect(board.refusal(.open) == .alreadyOpen)
    #expect(board.refusal(.resume) == .notAdjourned)
    try board.run(.adjourn)
    #expect(board.refusal(.take([ItemID(1)], numbered: true)) == .isAdjourned)
    try board.run([.resume, .close])
    #expect(board.refusal(.open) == .isClosed)
    #expect(board.refusal(.present([B.hall], from: nil)) == .isClosed)
  }

  @Test("the agenda comes before what stands after it")
  func agenda() throws {
    var board = SmallBoard()
    try board.run([.present(B.body.members.map(\.id), from: nil), .open])
    #expect(board.refusal(.take([ItemID(2)], numbered: true)) == .agendaNotFixed)
    #expect(board.refusal(.fix) == .agendaItemNotTaken(number: "1"))
    try board.run(.take([ItemID(1)], numbered: true))
    #expect(board.refusal(.gavel) == .fixFirst)
    try board.run([.fix, .gavel])
    #expect(board.refusal(.fix) == .agendaAlreadyFixed)
    #expect(board.refusal(.take([ItemID(1)], numbered: true)) == .itemIsDecided(paragraph: 10))
    #expect(board.refusal(.take([ItemID(9)], numbered: true)) == .noSuchItem)
  }

  @Test("quorum: more than half of the seats, KL 6 kap. 27 §", arguments: [(3, true), (2, false)])
  func quorum(serving: Int, decides: Bool) throws {
    var board = try SmallBoard.opened()
    try board.run(.take([ItemID(2)], numbered: true))
    for place in serving..<5 { try board.run(.leave(PersonID(place + 1))) }
    #expect(board.meeting.servingCount == serving)
    let refusal = board.refusal(.gavel)
    #expect(refusal == (decides ? nil : .quorumMissing(serving: serving, needed: 3)))
    board.because = "Ordföranden finner nämnden beslutsför."
    #expect(board.refusal(.gavel) == nil)
  }

  @Test("the order of put, find, demand and gavel")
  func order() throws {
    var board = try SmallBoard.opened()
    let amendment = Command.motion(
      MotionDraft(movers: [B.hall], kind: .amend, text: "Ramen är nio."))
    #expect(board.refusal(amendment) == .itemIsDecided(paragraph: 10))
    try board.run([.take([ItemID(2)], numbered: true), amendment])
    #expect(board.refusal(.gavel) == .debateStillOpen)
    #expect(board.refusal(.put(nil)) == .debateStillOpen)
    try board.run(.closeDebate)
    #expect(board.refusal(amendment) == .debateIsClosed)
    #expect(board.refusal(.find(.main)) == .notPut)
    #expect(board.refusal(.gavel) == .notPut)
    #expect(board.refusal(.put(4)) == .noSuchQuestion(number: 4))
    try board.run(.put(nil))
    #expect(board.refusal(.gavel) == .notFound)
    #expect(board.refusal(.put(nil)) == .alreadyPut)
    #expect(board.refusal(.demandVote(Demand(), yes: nil)) == .notFound)
    #expect(board.refusal(.find(.today)) == .notASide(sides: ["main", "A"]))
    try board.run([.find(.main), .demandVote(Demand(), yes: nil)])
    #expect(board.refusal(.gavel) == .voteNotCounted)
    #expect(board.refusal(.find(.main)) == .voteIsOpen(number: 1))
    #expect(board.refusal(.take([ItemID(3)], numbered: true)) == .voteIsOpen(number: 1))
    #expect(board.refusal(.close) == .voteIsOpen(number: 1))
    #expect(
      board.refusal(.vote(.yes, [B.substituteM])) == .notInRegister(name: "Ola Kvist (M)"))
    #expect(board.refusal(.count(yes: 3, no: 2, abstain: 0)) == .calledByRoll)
    #expect(board.refusal(.casting(.yes)) == .voteNotCounted)
    try board.run([.voteRest(.yes), .endVote])
    #expect(board.refusal(.casting(.yes)) == .notTied)
    #expect(board.refusal(.vote(.no, [B.hall])) == .voteNotOpen)
  }

  @Test("only one who took part may dissent, KL 4 kap. 27 §")
  func reservation() throws {
    var board = try SmallBoard.opened()
    try board.run([
      .leave(B.norr), .take([ItemID(2)], numbered: true),
      .motion(MotionDraft(movers: [B.hall], kind: .reject)), .notTakingPart([B.lind]),
    ])
    let dissent = { (person: PersonID) in
      Command.reserve([person], .motion(MotionID(1)), reason: "")
    }
    #expect(board.refusal(dissent(B.hall)) == .notDecided)
    try board.run([.closeDebate, .put(nil), .find(.main), .gavel])
    #expect(board.refusal(dissent(B.norr)) == .didNotTakePart(name: "Kaj Norr (S)"))
    #expect(board.refusal(dissent(B.lind)) == .didNotTakePart(name: "Jon Lind (M)"))
    #expect(board.refusal(dissent(B.substituteM)) == .didNotTakePart(name: "Ola Kvist (M)"))
    try board.run(dissent(B.hall))
    #expect(board.refusal(dissent(B.hall)) == .alreadyReserved(name: "Rut Hall (M)"))
    try board.run(.close)
    #expect(board.refusal(dissent(B.chair)) == .isClosed)
  }

  @Test("a desk that showed something else is told so, and nothing happens")
  func changedMeanwhile() throws {
    var board = try SmallBoard.opened()
    try board.run(.take([ItemID(2)], numbered: true))
    var given = board.given
    given.shown = Given.Shown(board.meeting)
    #expect(board.meeting.refusal(of: .gavel, given: given) == nil)
    try board.run(.motion(MotionDraft(movers: [B.hall], kind: .reject)))
    #expect(board.meeting.refusal(of: .gavel, given: given) == .changedMeanwhile(.motions))
    try board.run([
      .closeDebate, .put(nil), .find(.main), .gavel, .take([ItemID(3)], numbered: true),
    ])
    #expect(board.meeting.refusal(of: .gavel, given: given) == .changedMeanwhile(.item))
  }
}
