import Agenda
import Testing
import Voting

/// What the chair is warned of: for each warning a state that gives it, and one just beside it
/// that does not.
@Suite struct ChairCautionTests {
  typealias B = SmallBoard
  typealias Words = ChairWordsTests

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var kind = BodyKind.committee
    var verifiers = 1
    var commands: [Command]
    var warnings: [String] = []

    init(
      _ name: String, in kind: BodyKind = .committee, verifiers: Int = 1,
      after before: [Command] = [], _ commands: [Command] = [], _ warnings: String...
    ) {
      testDescription = name
      self.kind = kind
      self.verifiers = verifiers
      self.commands = before + commands
      self.warnings = warnings
    }
  }

  @Test(arguments: attendance + announcing + doors + debate + decided + closing)
  func `warns`(_ example: Case) throws {
    var body = B.body
    body.kind = example.kind
    body.rules.verifiers = example.verifiers
    var board = SmallBoard()
    board.because = "ordföranden bestämmer så"
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: "09:00", place: nil, firstParagraph: 10,
      agenda: B.agenda)
    try board.run(example.commands)
    #expect(board.meeting.chairWords.warnings == example.warnings)
  }

  // KL 5 kap. 45–46 §§, 6 kap. 27 §.
  static let attendance: [Case] = [
    Case("three of five are enough", after: Words.budget, [.leave(B.hall), .leave(B.lind)]),
    Case(
      "two are not", after: Words.budget, [.leave(B.hall), .leave(B.lind), .leave(B.norr)],
      "För få tjänstgör: 2, och det krävs 3. Inget kan beslutas; kalla in ersättare eller "
        + "ajournera (KL 6 kap. 27 §)."),
    Case("three before opening", [.present([B.chair, B.vice, B.hall], from: nil)]),
    Case(
      "two before opening", [.present([B.chair, B.vice], from: nil)],
      "För få tjänstgör: 2, och det krävs 3. Inget kan beslutas; kalla in ersättare eller "
        + "ajournera (KL 6 kap. 27 §)."),
    Case(
      "three come back", after: Words.budget, [.adjourn, .leave(B.hall), .leave(B.lind)]),
    Case(
      "two come back", after: Words.budget,
      [.adjourn, .leave(B.hall), .leave(B.lind), .leave(B.norr)],
      "För få tjänstgör: 2, och det krävs 3. Inget kan beslutas; kalla in ersättare eller "
        + "ajournera (KL 6 kap. 27 §)."),
    Case(
      "three are left in the item", after: Words.budget, [.recuse([B.hall, B.lind], reason: "")]),
    Case(
      "two are left in the item", after: Words.budget,
      [.recuse([B.hall, B.lind, B.norr], reason: "")],
      "För få är kvar i § 11, Budget när de jäviga är ute: 2, och det krävs 3. Kalla in ersättare "
        + "(KL 6 kap. 27 §)."),
    Case(
      "two are left in a council's item", in: .council, after: Words.budget,
      [.recuse([B.hall, B.lind, B.norr], reason: "")]),
    Case(
      "two are left, and one went home", in: .council, after: Words.budget,
      [.recuse([B.hall], reason: ""), .leave(B.lind), .leave(B.norr)]),
    Case(
      "one is left, and two went home", in: .council, after: Words.budget,
      [.recuse([B.hall], reason: ""), .leave(B.lind), .leave(B.norr), .leave(B.vice)],
      "För få tjänstgör: 1, och det krävs 3. Inget kan beslutas; kalla in ersättare eller "
        + "ajournera (KL 5 kap. 45 §)."),
  ]

  static let others: [Command] = [
    .take([ItemID(2)], numbered: true), .gavel, .take([ItemID(3)], numbered: true), .gavel,
    .take([ItemID(4)], numbered: true), Words.ombud, .gavel,
  ]
  static let late =
    Words.fixed + [
      .add(B.item("5", "Brandvakt", points: ["Tre vakter anställs."]), by: B.hall, after: nil)
    ]

  // KL 5 kap. 52 §.
  static let announcing: [Case] = [
    Case(
      "what was not announced is open", in: .council, after: Words.added, [],
      "Inte kungjort: § 11, Brandvakt. Det avgörs i dag bara om alla närvarande är eniga "
        + "(KL 5 kap. 52 §)."),
    Case("all agree", in: .council, after: Words.added, [Words.consent]),
    Case("a board needs no notice", in: .board, after: Words.added),
    Case(
      "what was not announced is next", in: .council, after: late, others,
      "Inte kungjort: § 14, Brandvakt. Det avgörs i dag bara om alla närvarande är eniga "
        + "(KL 5 kap. 52 §)."),
    Case("another item is next", in: .council, after: late, Array(others.prefix(4))),
  ]

  static let closed: [Command] = [.doors(open: false, reason: "Sekretess.")]

  // KL 5 kap. 42 §, 6 kap. 25 §.
  static let doors: [Case] = [
    Case(
      "a council's doors are open", in: .council, after: Words.secret, [],
      "Dörrarna är öppna, men § 11, Budget ska handläggas bakom stängda (KL 5 kap. 42 §)."),
    Case("a council's doors are closed", in: .council, after: Words.secret, closed),
    Case("a board's doors are closed", after: Words.secret),
    Case(
      "a board's doors are open", after: Words.secret, [.doors(open: true, reason: "")],
      "Dörrarna är öppna, men § 11, Budget ska handläggas bakom stängda (KL 6 kap. 25 §)."),
    Case("a board opens its doors", after: Words.budget, [.doors(open: true, reason: "")]),
    Case(
      "the doors are still closed", in: .council, after: Words.secret, closed + [.gavel],
      "Dörrarna är fortfarande stängda: öppna dem innan ni går vidare (KL 5 kap. 42 §)."),
    Case(
      "the next item is taken behind them", in: .council, after: Words.secret,
      closed + [.gavel, .take([ItemID(3)], numbered: true)],
      "Dörrarna är fortfarande stängda: öppna dem innan ni går vidare (KL 5 kap. 42 §)."),
    Case(
      "the doors are opened again", in: .council, after: Words.secret,
      closed + [.gavel, .doors(open: true, reason: "")]),
    Case("they are closed for the next item", in: .council, after: Words.fixed, closed),
  ]

  static func asks(_ name: String, _ person: PersonID) -> Command {
    .requestFloor(name: name, person: person, kind: .speech)
  }
  static let hallAsks = asks("Rut Hall (M)", B.hall)
  static let gives = Command.giveFloor(name: nil, person: nil, kind: nil)

  // KL 5 kap. 53 §.
  static let debate: [Case] = [
    Case("nothing is moved", after: Words.budget),
    Case(
      "a motion stands", after: Words.budget, [Words.addition],
      "Inte prövat: yrkande A. Avsluta överläggningen och ställ proposition före klubban "
        + "(KL 5 kap. 53 §)."),
    Case(
      "two motions stand, and one supports the proposal", after: Words.budget,
      [Words.addition, Words.motion(.adopt, by: B.norr), Words.motion(.reject, by: B.lind)],
      "Inte prövat: yrkande A och C. Avsluta överläggningen och ställ proposition före klubban "
        + "(KL 5 kap. 53 §)."),
    Case("it is withdrawn", after: Words.budget, [Words.addition, .retract(MotionID(1), [])]),
    Case("the debate is closed", after: Words.budget, [Words.addition, .closeDebate]),
    Case(
      "someone waits", after: Words.budget, [hallAsks],
      "Rut Hall (M) väntar på ordet: avsluta inte överläggningen än (KL 5 kap. 53 §)."),
    Case(
      "someone has the floor", after: Words.budget, [hallAsks, gives],
      "Rut Hall (M) har ordet: avsluta inte överläggningen än (KL 5 kap. 53 §)."),
    Case(
      "one has it and four wait", after: Words.budget,
      [hallAsks, gives] + [B.lind, B.norr, B.vice, B.chair].map { asks("P\($0.place)", $0) },
      "Rut Hall (M) har ordet, och P4, P5 och 2 till väntar: avsluta inte överläggningen än "
        + "(KL 5 kap. 53 §)."),
    Case(
      "someone still waits when the debate is closed", after: Words.budget,
      [Words.addition, hallAsks, .closeDebate]),
    Case("the speech is over", after: Words.budget, [hallAsks, gives, .endSpeech]),
    Case(
      "someone waits while the item is only presented", after: Words.fixed,
      [.hear(ItemID(2)), hallAsks]),
  ]

  static let lost: [Command] =
    Words.voting + [.vote(.no, [B.hall, B.lind]), .voteRest(.yes), .endVote, .gavel]

  static func reserve(_ persons: PersonID...) -> Command {
    .reserve(persons, .motion(MotionID(1)), reason: "")
  }

  // KL 4 kap. 27 §; what was laid aside or passed over.
  static let decided: [Case] = [
    Case("nobody was against", after: Words.budget, [.gavel]),
    Case(
      "the losing side has not dissented", after: lost, [],
      "Har inte reserverat sig: Rut Hall (M) och Jon Lind (M) i § 11. Det anmäls "
        + "före avslutandet (KL 4 kap. 27 §)."),
    Case(
      "one of them has", after: lost, [reserve(B.hall)],
      "Har inte reserverat sig: Jon Lind (M) i § 11. Det anmäls före avslutandet "
        + "(KL 4 kap. 27 §)."),
    Case("both have", after: lost, [reserve(B.hall, B.lind)]),
    Case("the next item is taken", after: lost, [.take([ItemID(3)], numbered: true)]),
    Case(
      "a motion lost without a vote", after: Words.budget,
      [
        Words.addition, .support(MotionID(1), [B.vice]), .closeDebate, .put(nil), .find(.adopted),
        .gavel, .put(nil), .find(.rejected), .gavel,
      ],
      "Har inte reserverat sig: Mia Dal (C) och Rut Hall (M) i § 11. Det anmäls "
        + "före avslutandet (KL 4 kap. 27 §)."),
    Case(
      "it was carried", after: Words.budget,
      [
        Words.addition, .closeDebate, .put(nil), .find(.adopted), .gavel, .put(nil),
        .find(.adopted), .gavel,
      ]),
    Case(
      "its mover takes no part", after: Words.budget,
      [
        Words.addition, .notTakingPart([B.hall]), .closeDebate, .put(nil), .find(.adopted), .gavel,
        .put(nil), .find(.rejected), .gavel,
      ]),
    Case(
      "an item was laid aside with a motion", after: Words.budget,
      [Words.addition, .take([ItemID(3)], numbered: true), .gavel],
      "§ 11, Budget, är lagt åt sidan. Inte prövat: yrkande A (KL 5 kap. 53 §)."),
    Case(
      "it was laid aside without any", after: Words.budget,
      [.take([ItemID(3)], numbered: true), .gavel], "Inte behandlat: § 11, Budget."),
    Case(
      "it was passed over", after: Words.fixed, [.take([ItemID(3)], numbered: true), .gavel],
      "Inte behandlat: Budget."),
    Case(
      "it was struck", after: Words.fixed,
      [.strike(ItemID(2), reason: "Dras."), .take([ItemID(3)], numbered: true), .gavel]),
  ]

  static let last: [Command] = Words.fixed + others

  // KL 5 kap. 69 §; what is missing before the meeting closes.
  static let closing: [Case] = [
    Case("the last item is not decided", after: Array(last.dropLast(3))),
    Case(
      "nobody verifies", after: last, [],
      "Ingen är utsedd att justera protokollet (KL 5 kap. 69 §)."
    ),
    Case("one verifies", after: last, [.verifiers([B.hall], at: nil, place: nil)]),
    Case(
      "one of two verifies", verifiers: 2, after: last,
      [.verifiers([B.hall], at: nil, place: nil)],
      "1 av 2 är utsedda att justera protokollet (KL 5 kap. 69 §)."),
    Case(
      "nobody has dissented before the end", after: lost,
      [.verifiers([B.hall], at: nil, place: nil)] + others.dropFirst(2),
      "Har inte reserverat sig: Rut Hall (M) och Jon Lind (M) i § 11. Det anmäls "
        + "före avslutandet (KL 4 kap. 27 §)."),
    Case(
      "both have", after: lost,
      [reserve(B.hall, B.lind), .verifiers([B.hall], at: nil, place: nil)] + others.dropFirst(2)),
    Case("the meeting is over", after: last, [.close]),
  ]
}
