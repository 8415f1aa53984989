import Agenda
import Testing
import Voting

/// What is warned of where words say another thing than what was asked for or voted.
@Suite struct ContradictionTests {
  /// A chamber where the chair's side wins a vote by three to two, not yet gavelled.
  private func voted(
    _ kind: BodyKind = .board, item: ItemKind = .decision, proposal: String = "Budgeten antas.",
    _ motion: MotionKind = .counter, _ text: String = "Budgeten skrivs om."
  ) throws -> Chamber {
    var chamber = try Chamber(
      kind, seats: 5, matter: SmallBoard.item("2", "Ärende", item, points: [proposal]))
    try chamber.run([MotionDraft.by(2, motion, text), .closeDebate, .put(nil)])
    if motion == .add {
      try chamber.run([.find(.adopted), .gavel, .put(nil), .find(.rejected)])
    } else {
      try chamber.run(.find(.main))
    }
    try chamber.run(.demandVote(Demand(), yes: nil))
    try chamber.vote(yes: 3, no: 2)
    return chamber
  }

  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var words: String
    var contradicts: Bool
  }

  /// The words given to the decision, before the gavel and after it.
  private func expect(_ row: Case, in voted: Chamber) throws {
    let expected: [Warning] = row.contradicts ? [.contradictsVote(number: 1)] : []
    func told(_ warnings: [Warning]) -> [Warning] {
      warnings.filter { if case .contradictsVote = $0 { true } else { false } }
    }
    let words = Command.edit(.decision, text: row.words, persons: [])
    var before = voted
    try before.run(.decision(row.words))
    #expect(told(try before.warnings(.gavel)) == expected)
    var after = voted
    try after.run(.gavel)
    after.because = "Så sades det."
    #expect(told(try after.warnings(words)) == expected)
  }

  @Test(arguments: [
    Case(testDescription: "what won", words: "Budgeten antas.", contradicts: false),
    Case(testDescription: "what won, and more", words: "Budgeten antas i dag.", contradicts: false),
    Case(testDescription: "what fell", words: "Budgeten skrivs om.", contradicts: true),
    Case(
      testDescription: "what fell, as a clause", words: "att BUDGETEN SKRIVS OM", contradicts: true),
    Case(
      testDescription: "both", words: "Budgeten antas.\nBudgeten skrivs om.", contradicts: false),
    Case(testDescription: "words of their own", words: "Planen gäller.", contradicts: false),
  ])
  func `words that say what fell contradict the vote`(_ row: Case) throws {
    try expect(row, in: voted())
  }

  @Test(arguments: [
    Case(testDescription: "without it", words: "Budgeten antas.", contradicts: false),
    Case(
      testDescription: "with it", words: "1. Budgeten antas.\n2. En park anläggs.",
      contradicts: true),
  ])
  func `an addition that fell is not decided`(_ row: Case) throws {
    try expect(row, in: voted(.board, .add, "Att en park anläggs."))
  }

  @Test(arguments: [
    Case(testDescription: "rejects", words: "Fullmäktige avslår motionen.", contradicts: false),
    Case(testDescription: "adopts", words: "Motionen bifalls.", contradicts: true),
    Case(testDescription: "answers", words: "Motionen är besvarad.", contradicts: false),
  ])
  func `D18 a motion that was rejected is not adopted`(_ row: Case) throws {
    try expect(
      row,
      in: voted(
        .council, item: .motion, proposal: "Motionen avslås.", .counter, "Motionen bifalls."))
  }

  @Test(arguments: [
    (ItemKind.motion, "Motionen avslås.", MotionKind.adopt, "", true),
    (.motion, "Motionen avslås.", .adopt, "Motionen bifalls.", true),
    (.motion, "Motionen avslås.", .adopt, "Att motionen avslås.", false),
    (.motion, "Motionen avslås.", .counter, "Motionen bifalls.", false),
    (.motion, "Motionen bifalls.", .adopt, "", false),
    (.motion, "Motionen anses besvarad.", .adopt, "", false),
    (.decision, "Motionen avslås.", .adopt, "", false),
  ])
  func `D18 to adopt a proposal that rejects a motion is asked about`(
    _ row: (item: ItemKind, proposal: String, kind: MotionKind, text: String, warns: Bool)
  ) throws {
    for body in [BodyKind.council, .board] {
      let chamber = try Chamber(
        body, seats: 5, matter: SmallBoard.item("2", "Ärende", row.item, points: [row.proposal]))
      let warnings = try chamber.warnings(MotionDraft.by(2, row.kind, row.text))
      #expect(warnings.contains(.adoptsRejection) == row.warns)
    }
  }
}
