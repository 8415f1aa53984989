import Agenda
import Testing
import Voting

@Suite("A decision from motions, questions and votes")
struct DecidingTests {
  typealias B = SmallBoard
  let budget = ItemID(2)

  func underDebate() throws -> SmallBoard {
    var board = try SmallBoard.opened()
    try board.run(.take([budget], numbered: true))
    return board
  }

  func motion(_ kind: MotionKind, _ text: String, by: PersonID, points: [Int] = []) -> Command {
    .motion(MotionDraft(movers: [by], kind: kind, text: text, points: points))
  }

  @Test("without motions the gavel carries the proposal")
  func unopposed() throws {
    var board = try underDebate()
    try board.run(.gavel)
    let item = try #require(board.meeting[budget])
    #expect(item.paragraph == 11)
    #expect(item.decision?.points.map(\.text) == B.agenda[1].proposal.map(\.text))
    #expect(item.chair == B.chair)
  }

  @Test("an amended point stands in its place, an addition last with the next number")
  func amendedPoint() throws {
    var board = try underDebate()
    try board.run([
      motion(.amend, "Ramen är tolv.", by: B.hall, points: [2]),
      motion(.add, "Läget följs upp.", by: B.lind), .closeDebate,
    ])
    let questions = try #require(board.meeting[budget]?.questions)
    #expect(
      questions.map(\.subject) == [.points([1, 3]), .points([2]), .addition(MotionID(2))])
    try board.run([
      .put(nil), .find(.adopted), .gavel, .put(nil), .find(.motion(MotionID(1))), .gavel,
      .put(nil), .find(.adopted), .gavel,
    ])
    let decision = try #require(board.meeting[budget]?.decision)
    #expect(
      decision.points.map { "\($0.label ?? "") \($0.text)" } == [
        "1. Budgeten antas.", "2. Ramen är tolv.", "3. Medel avsätts.", "4. Läget följs upp.",
      ])
  }

  @Test("Ja is what was found, and may mean rejection")
  func yesMeansRejection() throws {
    var board = try underDebate()
    try board.run([
      motion(.add, "Läget följs upp.", by: B.hall), .closeDebate, .put(nil), .find(.adopted),
      .gavel, .put(nil), .find(.rejected), .demandVote(Demand(by: B.hall), yes: nil),
    ])
    let vote = try #require(board.meeting[budget]?.vote)
    #expect(vote.yes == .rejection && vote.no == .motion(MotionID(1)))
    #expect(vote.yesText == "den som avslår Rut Halls tilläggsyrkande")
    #expect(vote.noText == "den som bifaller Rut Halls tilläggsyrkande")
    #expect(
      board.refusal(.endVote)
        == .votesMissing(
          names: B.body.members.filter {
            $0.id != B.chair
          }.map(\.nameAndParty) + ["Jan Berg (S)"]))
    try board.run([
      .vote(.no, [B.hall, B.lind]), .vote(.yes, [B.vice]), .voteRest(.yes), .endVote, .gavel,
    ])
    #expect(board.meeting[budget]?.isDecided == true)
    #expect(board.meeting[budget]?.decision?.points.count == 3)
    #expect(board.meeting[budget]?.votes.first?.tally == Tally(yes: 3, no: 2))
  }

  @Test("a tie asks for the casting vote; the numbers stay equal: KL 5 kap. 56 §")
  func tie() throws {
    var board = try underDebate()
    try board.run([
      .leave(B.norr), motion(.reject, "", by: B.hall), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(), yes: nil), .vote(.no, [B.hall, B.lind]), .voteRest(.yes), .endVote,
    ])
    #expect(board.refusal(.gavel) == .castingVoteNeeded)
    try board.run([.casting(.no), .gavel])
    let vote = try #require(board.meeting[budget]?.votes.first)
    #expect(vote.tally == Tally(yes: 2, no: 2) && vote.casting == .no)
    #expect(
      board.meeting[budget]?.decision?.points.map(\.text) == ["Förvaltningens förslag avslås."])
  }

  @Test("the chair must vote when a decision needs it: KL 4 kap. 25 §")
  func chairMustVote() throws {
    var board = try underDebate()
    try board.run([
      motion(.reject, "", by: B.hall), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(), yes: nil), .vote(.no, [B.hall, B.lind]),
      .vote(.yes, [B.vice, B.norr]), .vote(.abstain, [B.chair]),
    ])
    #expect(board.refusal(.endVote) == .chairMustVote(name: "Jan Berg (S)"))
    try board.run([.vote(.yes, [B.chair]), .endVote])
    #expect(board.meeting[budget]?.vote?.ballots.last?.replaced == [.abstain])
    #expect(board.meeting[budget]?.vote?.tally == Tally(yes: 3, no: 2))
  }

  @Test("a carried remit stops the rest, and its reasons stand in the decision")
  func remit() throws {
    var board = try underDebate()
    try board.run([
      motion(.amend, "Ramen är tolv.", by: B.lind, points: [2]),
      .motion(MotionDraft(movers: [B.hall], kind: .remit, reason: "Underlaget räcker inte.")),
      .closeDebate, .put(nil), .find(.motion(MotionID(2))), .gavel,
    ])
    let item = try #require(board.meeting[budget])
    #expect(item.decision?.outcome == .remitted)
    #expect(item.questions.filter(\.isSettled).count == 1)
    #expect(item.decision?.points.first?.text.contains("Underlaget räcker inte.") == true)
  }

  @Test("support for a side is no question of its own")
  func support() throws {
    var board = try underDebate()
    try board.run([
      motion(.amend, "Ramen är tolv.", by: B.hall),
      .motion(MotionDraft(movers: [B.norr], kind: .reject, on: MotionID(1))),
      .motion(MotionDraft(movers: [B.vice], kind: .adopt)), .closeDebate,
    ])
    let questions = try #require(board.meeting[budget]?.questions)
    #expect(questions.map(\.contest.sides) == [[.main, .motion(MotionID(1))]])
    try board.run([.put(nil), .find(.motion(MotionID(2)))])
    #expect(board.meeting[budget]?.question?.contest.stage == .found(.main))
  }

  @Test("three proposals: the counter-proposal is chosen before the main vote")
  func counterProposal() throws {
    var board = try underDebate()
    try board.run([
      motion(.counter, "Budgeten blir nio.", by: B.hall),
      motion(.counter, "Budgeten blir åtta.", by: B.lind), .closeDebate,
      .put(nil), .find(.main), .demandVote(Demand(), yes: nil), .put(nil),
      .find(.motion(MotionID(1))), .gavel,
    ])
    let vote = try #require(board.meeting[budget]?.vote)
    #expect(vote.yes == .main && vote.no == .motion(MotionID(1)) && vote.isMain)
    try board.run([.voteRest(.no), .endVote, .gavel])
    #expect(board.meeting[budget]?.decision?.points.map(\.text) == ["Budgeten blir nio."])
  }
}

extension DecidingTests {
  @Test("a recess is put at once, during the debate, and the debate goes on")
  func recess() throws {
    var board = try underDebate()
    try board.run([
      motion(.reject, "", by: B.hall), motion(.recess, "Tio minuter.", by: B.lind), .put(nil),
    ])
    #expect(board.refusal(.closeDebate) == .alreadyPut)
    try board.run([.find(.motion(MotionID(2))), .gavel, .adjourn, .resume])
    #expect(board.meeting.item?.progress == .debate)
    try board.run([.closeDebate, .put(nil), .find(.main), .gavel])
    #expect(board.meeting[budget]?.questions.map(\.number) == [1, 2])
    #expect(board.meeting[budget]?.decision?.points.count == 3)
  }
}

extension DecidingTests {
  @Test("the gavel carries the proposal when the debate is closed and no motion is left")
  func closedWithoutMotions() throws {
    var board = try underDebate()
    try board.run([
      motion(.reject, "", by: B.hall), .retract(MotionID(1), []), .closeDebate, .gavel,
    ])
    #expect(board.meeting[budget]?.decision?.points.count == 3)
  }

  @Test("what came and went stands in the words that the agenda's own item proposes")
  func agendaWords() throws {
    var board = SmallBoard()
    try board.run([
      .present(B.body.members.map(\.id), from: nil), .open,
      .add(B.item("", "Valärende", .election), by: nil, after: nil),
      .add(B.item("", "Skrivelse"), by: B.hall, after: nil), .strike(ItemID(3), reason: ""),
      .take([ItemID(1)], numbered: true), .fix, .gavel,
    ])
    let points = try #require(board.meeting[ItemID(1)]?.decision?.points)
    #expect(
      Point.lines(points) == """
        1. Följande ärenden tillkommer:
           - Valärende
           - Skrivelse
        2. Följande ärende utgår:
           - Rapport
        3. Listan fastställs med dessa ändringar.
        """)
  }
}
