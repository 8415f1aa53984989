import Agenda
import Testing
import Voting

extension DecidingTests {
  @Test("one who leaves during the roll call is called and away; the rest vote without them")
  func leaverInVote() throws {
    var board = try underDebate()
    try board.run([
      .put(nil), .find(.adopted), .demandVote(Demand(), yes: nil), .vote(.yes, [B.vice]),
      .leave(B.norr),
    ])
    #expect(board.refusal(.vote(.no, [B.norr])) == .leftDuringVote(name: "Kaj Norr (S)"))
    try board.run(.voteRest(.yes))
    #expect(board.refusal(.endVote) == .votesMissing(names: ["Kaj Norr (S)"]))
    try board.run([.vote(.absent, [B.norr]), .endVote, .gavel])
    #expect(board.meeting[budget]?.votes.first?.tally == Tally(yes: 4, absent: 1))
  }

  @Test("next takes the item that was only heard")
  func nextAfterHearing() throws {
    var board = try SmallBoard.opened()
    try board.run(.hear(budget))
    #expect(board.meeting.nextItem == budget)
    try board.run(.take([budget], numbered: true))
    #expect(board.meeting.nextItem == ItemID(3))
  }

  @Test("a recess that is gavelled leaves an item without other motions open")
  func recessAlone() throws {
    var board = try underDebate()
    try board.run([motion(.recess, "", by: B.hall), .put(nil), .find(.adopted), .gavel])
    #expect(board.meeting[budget]?.questions.first?.isSettled == true)
    #expect(board.meeting[budget]?.progress == .debate)
  }

  @Test("a locked motion is withdrawn only with a reason, and its question goes")
  func retractedWhenLocked() throws {
    var board = try underDebate()
    try board.run([
      motion(.add, "Läget följs upp.", by: B.hall), motion(.add, "Läget redovisas.", by: B.lind),
      .closeDebate,
    ])
    #expect(board.refusal(.retract(MotionID(1), [])) == .motionsAreLocked)
    board.because = "Nämnden är enig."
    try board.run(.retract(MotionID(1), []))
    let subjects = try #require(board.meeting[budget]?.questions.map(\.subject))
    #expect(subjects == [.whole, .addition(MotionID(2))])
    try board.run(.put(nil))
    #expect(board.refusal(.retract(MotionID(2), [])) == .debateIsClosed)
  }

  @Test("rejection of one point is a side of its own beside a proposal for the whole")
  func rejectedPoint() throws {
    var board = try underDebate()
    try board.run([
      motion(.reject, "", by: B.hall, points: [3]),
      motion(.counter, "Budgeten blir nio.", by: B.lind), .closeDebate, .put(nil),
      .find(.motion(MotionID(1))), .gavel,
    ])
    #expect(
      board.meeting[budget]?.decision?.points.map(\.text) == [
        "Budgeten antas.", "Ramen är tio.", "Förvaltningens förslag i punkt 3 avslås.",
      ])
  }

  @Test(
    "a rejection is said beside the addition that is carried, and not to another body",
    arguments: [nil, "Provnämnden föreslår fullmäktige"])
  func rejectionAndAddition(addressee: String?) throws {
    var board = try underDebate()
    if let addressee {
      let report = OfficersText(
        summary: nil, addressee: addressee, proposal: [Point(text: "Budgeten antas.")], basis: "")
      try board.run(.report(budget, report))
    }
    try board.run([
      motion(.reject, "", by: B.hall), motion(.add, "Att läget följs upp", by: B.lind),
      .closeDebate, .put(nil), .find(.rejected), .gavel, .put(nil), .find(.adopted), .gavel,
    ])
    let rejection = addressee == nil ? ["Förvaltningens förslag avslås."] : []
    let decision = board.meeting[budget]?.decision
    #expect(decision?.points.map(\.text) == rejection + ["Läget följs upp."])
    #expect(decision?.addressee == addressee)
  }

  @Test(
    "the first § is at least 1 and at most a million, whatever an agenda says",
    arguments: [
      (Int.min, 1), (0, 1), (1, 1), (1_000_000, 1_000_000), (1_000_001, 1_000_000),
      (.max, 1_000_000),
    ])
  func firstParagraph(said: Int, first: Int) {
    let meeting = Meeting(
      body: B.body, day: Day(number: 20_500), time: nil, place: nil, firstParagraph: said,
      agenda: [])
    #expect(meeting.firstParagraph == first && meeting.nextParagraph == first)
  }

  @Test("reasons, whom an item is referred back to, and movers from outside are bounded")
  func textBounds() throws {
    var council = try Chamber(.council, seats: 21)
    let draft = { (to: Int, outsiders: Int) in
      Command.motion(
        MotionDraft(
          movers: [PersonID(3)], kind: .remit, to: String(repeating: "å", count: to),
          outsiders: (0..<outsiders).map { "Utom \($0)" }))
    }
    #expect(council.refusal(draft(200, 349)) == nil)
    #expect(council.refusal(draft(201, 0)) == .tooLongName(bound: 200))
    #expect(council.refusal(draft(0, 350)) == .tooMany(.movers, bound: 349))
    try council.run(draft(0, 0))
    let long = String(repeating: "x", count: 1 << 20)
    let reasons: [(String) -> Command] = [
      { .ruleOut(Chamber.a, reason: $0) }, { .expel(Expulsion(name: "Okänd", reason: $0)) },
    ]
    for command in reasons {
      #expect(council.refusal(command("")) == .reasonMissing)
      #expect(council.refusal(command(long)) == nil)
      #expect(council.refusal(command(long + "x")) == .tooLong(field: "reason", bound: 1 << 20))
    }
  }

  @Test("hands are counted, counted again, and then the vote is ended")
  func hands() throws {
    var board = try underDebate()
    try board.run([
      motion(.reject, "", by: B.hall), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(method: .hands), yes: nil),
    ])
    #expect(board.refusal(.endVote) == .countMissing)
    #expect(board.refusal(.vote(.yes, [B.hall])) == .countedByHands)
    #expect(
      board.refusal(.count(yes: 4, no: 2, abstain: 0)) == .tooManyHands(counted: 6, serving: 5))
    #expect(
      board.refusal(.count(yes: .max, no: .max, abstain: 1))
        == .tooManyHands(counted: .max, serving: 5))
    try board.run([
      .count(yes: 2, no: 2, abstain: 0), .count(yes: 3, no: 1, abstain: 0), .endVote, .gavel,
    ])
    #expect(board.meeting[budget]?.votes.first?.tally == Tally(yes: 3, no: 1))
    #expect(
      board.meeting.warnings.map(\.warning) == [.handsMissing(counted: 4, entitled: 5)])
  }

  @Test(
    "a postponement says so in the decision, whatever words it was moved with",
    arguments: [
      (
        MotionKind.remit, "Kostnaderna utreds.", "",
        "Ärendet återremitteras med följande motivering: Kostnaderna utreds."
      ),
      (
        .remit, "Att ärendet återremitteras för utredning.", "Oklart.",
        "Ärendet återremitteras för utredning med följande motivering: Oklart."
      ),
      (.table, "Att ärendena 2–4 bordläggs.", "", "Ärendet bordläggs."),
      (.remit, "", "", "Ärendet återremitteras."), (.table, "", "", "Ärendet bordläggs."),
      (.table, "Tas upp i juni.", "", "Ärendet bordläggs. Tas upp i juni."),
    ])
  func postponement(kind: MotionKind, text: String, reason: String, decided: String) throws {
    var board = try underDebate()
    try board.run([
      .motion(MotionDraft(movers: [B.hall], kind: kind, text: text, reason: reason)),
      .closeDebate, .put(nil), .find(.motion(MotionID(1))), .gavel,
    ])
    #expect(board.meeting[budget]?.decision?.points.map(\.text) == [decided])
  }

  @Test("texts that a question or a vote rests on are changed only with a reason")
  func lockedTexts() throws {
    var board = try underDebate()
    try board.run([motion(.amend, "Ramen är nio.", by: B.hall), .closeDebate])
    let edit = Command.edit(.text(MotionID(1)), text: "Ramen är åtta.", persons: [])
    #expect(board.refusal(edit) == .motionsAreLocked)
    try board.run([.put(nil), .find(.main), .demandVote(Demand(), yes: nil)])
    let words = Command.edit(.yes, text: "bifall", persons: [])
    #expect(board.refusal(words) == nil)
    try board.run(.vote(.yes, [B.hall]))
    #expect(board.refusal(words) == .motionsAreLocked)
    board.because = "Ordföranden rättar."
    #expect(board.refusal(words) == nil && board.refusal(edit) == nil)
  }

  @Test("an information item keeps its note when an addition is carried")
  func informationWithAddition() throws {
    var board = try SmallBoard.opened()
    try board.run([
      .take([ItemID(3)], numbered: true), motion(.add, "Läget redovisas i juni.", by: B.hall),
      .closeDebate, .put(nil), .find(.adopted), .gavel,
    ])
    #expect(
      board.meeting[ItemID(3)]?.decision?.points.map(\.text) == [
        "Informationen noteras till protokollet.", "Läget redovisas i juni.",
      ])
  }
}

extension DecidingTests {
  @Test("the item for it decides who verifies, where and when")
  func verifiers() throws {
    var board = SmallBoard()
    board.meeting = Meeting(
      body: B.body, day: Day(number: 20_500), time: nil, place: nil, firstParagraph: 1,
      agenda: [B.item("1", "Val av justerare och tid för justering", .formal)])
    try board.run([
      .present(B.body.members.map(\.id), from: nil), .open, .take([ItemID(1)], numbered: true),
      .verifiers([B.hall, B.norr], at: "2026-04-08T13:00", place: "Kansliet"), .gavel,
    ])
    #expect(
      board.meeting[ItemID(1)]?.decision?.points.map(\.text) == [
        "Rut Hall (M) och Kaj Norr (S) utses att tillsammans med ordföranden justera protokollet."
          + " Justeringens plats och tid: Kansliet, onsdag 8 april 2026 kl. 13.00."
      ])
  }
}

extension DecidingTests {
  @Test("the body's own number of verifiers is asked for", arguments: [(1, false), (2, true)])
  func verifierCount(rule: Int, lacks: Bool) throws {
    var body = B.body
    body.rules.verifiers = rule
    var board = SmallBoard()
    board.meeting = Meeting(
      body: body, day: Day(number: 20_500), time: nil, place: nil, firstParagraph: 1, agenda: [])
    try board.run([
      .present(body.members.map(\.id), from: nil), .verifiers([B.hall], at: nil, place: nil),
    ])
    let said = board.meeting.missing.map(\.text.sv)
    #expect(said.contains("1 av 2 justerare är utsedda.") == lacks)
  }
}
