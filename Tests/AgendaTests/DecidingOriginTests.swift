import Agenda
import Testing
import Voting

/// What random meetings found where two motions hang together, in their smallest form.
extension DecidingTests {
  private func amend(_ text: String, on motion: Int) -> Command {
    .motion(MotionDraft(movers: [B.lind], kind: .amend, text: text, on: MotionID(motion)))
  }

  private func subjects(after commands: [Command]) throws -> [(Subject, [Side])] {
    var board = try underDebate()
    try board.run(commands + [.closeDebate])
    return try #require(board.meeting[budget]?.questions).map { ($0.subject, $0.contest.sides) }
  }

  @Test("D1: what amends an amendment replaces the same points, also against the whole")
  func amendedAmendment() throws {
    var board = try underDebate()
    try board.run([
      motion(.amend, "Ramen är tolv.", by: B.hall, points: [2]), amend("Ramen är elva.", on: 1),
      motion(.counter, "Budgeten blir nio.", by: B.norr), .closeDebate, .put(nil),
      .find(.motion(MotionID(2))), .gavel,
    ])
    #expect(
      board.meeting[budget]?.decision?.points.map(\.text) == [
        "Budgeten antas.", "Ramen är elva.", "Medel avsätts.",
      ])
  }

  @Test("D1: what amends an amendment concerns its points when that is withdrawn too")
  func withdrawnAmendment() throws {
    let found = try subjects(after: [
      motion(.amend, "Ramen är tolv.", by: B.hall, points: [2]), amend("Ramen är elva.", on: 1),
      .retract(MotionID(1), []),
    ])
    #expect(found.map(\.0) == [.points([1, 3]), .points([2])])
    #expect(found.last?.1 == [.main, .motion(MotionID(2))])
  }

  @Test("D1: what amends an addition is never put against the proposal", arguments: [true, false])
  func withdrawnAddition(isJoined: Bool) throws {
    let end: [Command] =
      isJoined
      ? [.revise([MotionID(1), MotionID(2)], text: "Allt följs upp.", reason: nil)]
      : [.retract(MotionID(1), []), .retract(MotionID(2), [])]
    let found = try subjects(
      after: [
        motion(.add, "Läget redovisas.", by: B.hall), motion(.add, "Läget följs upp.", by: B.hall),
        amend("Läget följs upp i juni.", on: 2),
      ] + end)
    #expect(found.first?.1 == [.main, .rejection])
    let sides: [Side] = isJoined ? [.motion(MotionID(1))] : []
    #expect(found.last?.1 == sides + [.motion(MotionID(3)), .rejection])
    #expect(found.count == 2)
  }

  @Test("D15: who is away when called is not present, and two thirds are of the others")
  func awayWhenCalled() throws {
    var board = try underDebate()
    try board.run([
      .mark([budget], [.init(key: "majority", value: "two-thirds")]), .closeDebate, .put(nil),
      .find(.main), .demandVote(Demand(), yes: nil), .vote(.no, [B.hall]),
      .vote(.absent, [B.lind]), .voteRest(.yes), .endVote,
    ])
    let vote = try #require(board.meeting[budget]?.vote)
    #expect(vote.tally == Tally(yes: 3, no: 1, absent: 1))
    #expect(vote.winner == .main && vote.result?.right == .twoThirds)
  }
}
