import Agenda
import Testing
import Voting

@Suite("Who may speak and move: KL 4 kap. 2 §, 5 kap. 39 §, 6 kap. 17 §")
struct RightsTests {
  typealias B = SmallBoard

  @Test(
    "A11: substitutes who do not serve speak and are noted where the body's rule says so",
    arguments: [
      (BodyKind.board, false, true), (.board, true, false), (.council, true, true),
      (.council, false, true),
    ])
  func opinion(kind: BodyKind, allowed: Bool, warned: Bool) throws {
    var board = try SmallBoard.sitting(kind) { $0.hearsSubstitutes = allowed }
    try board.run([.arrive(B.substituteM), B.take(1)])
    func commands(_ person: PersonID) -> [Command] {
      [
        .note([person], text: "Ord."), .statement([person], text: "Ord."),
        .requestFloor(name: "Ola Kvist", person: person, kind: .speech),
        .giveFloor(name: "Ola Kvist", person: person, kind: nil),
      ]
    }
    let warning = [Warning.opinionNotAllowed(name: "Ola Kvist (M)")]
    for command in commands(B.substituteM) {
      #expect(board.warnings(command) == (warned ? warning : []), "\(command)")
    }
    for command in commands(B.hall) { #expect(board.warnings(command) == []) }
    try board.run([.leave(B.hall), .serve(B.substituteM, for: nil, from: nil)])
    for command in commands(B.substituteM) { #expect(board.warnings(command) == []) }
    try board.run([.gavel, B.take(2)])
    board.item = ItemID(1)
    #expect(board.warnings(.note([B.substituteM], text: "Ord.")) == [])
  }

  @Test(
    "movers outside the roster: in a council only",
    arguments: [
      (BodyKind.council, nil), (.board, Refusal.outsiderMayNotMove(name: "Bo Rik (C)")),
      (.subcommittee, .outsiderMayNotMove(name: "Bo Rik (C)")),
    ])
  func outsiders(kind: BodyKind, refusal: Refusal?) throws {
    var board = try SmallBoard.sitting(kind)
    try board.run(B.take(1))
    func moves(_ movers: [PersonID], _ outsiders: [String]) -> Command {
      .motion(MotionDraft(movers: movers, kind: .reject, outsiders: outsiders))
    }
    #expect(board.refusal(moves([], ["Bo Rik (C)"])) == refusal)
    #expect(board.refusal(moves([B.hall], ["Bo Rik (C)"])) == refusal)
    #expect(board.refusal(moves([], [])) == .nobodyNamed)
    #expect(
      board.refusal(moves([B.substituteM], ["Bo Rik (C)"]))
        == refusal ?? .notPresent(name: "Ola Kvist (M)"))
    if kind == .council { #expect(board.refusal(moves([], [""])) == .textMissing) }
  }
}
