import Agenda
import Testing
import Voting

@Suite("What a council decides in another way than by majority")
struct CouncilRulesTests {
  typealias C = Chamber

  func formal(
    _ kind: BodyKind, present: Int, motion: MotionKind = .remit, mark: String? = nil,
    matter: AgendaEntry = SmallBoard.item("2", "Budget", points: ["Budgeten antas."])
  ) throws -> Chamber {
    var chamber = try Chamber(kind, seats: 41, matter: matter)
    for place in present..<41 { try chamber.run(.leave(PersonID(place + 1))) }
    if let mark {
      try chamber.run(.mark([C.matter], [ItemMarks.Mark(key: "minority-used", value: mark)]))
    }
    try chamber.run([
      MotionDraft.by(2, motion, reason: "Kostnaden utreds."), .closeDebate, .put(nil),
      .find(.today), .demandVote(Demand(), yes: nil),
    ])
    return chamber
  }

  /// Present, votes for the postponement, whether it is carried: one below, at, one above.
  @Test(
    "D10: a third of those present postpones the item, KL 5 kap. 50 §",
    arguments: [
      (41, 13, false), (41, 14, true), (41, 15, true), (40, 13, false), (40, 14, true),
      (39, 12, false), (39, 13, true), (22, 7, false), (22, 8, true),
    ], [MotionKind.remit, .table])
  func third(_ row: (present: Int, votes: Int, carried: Bool), kind: MotionKind) throws {
    var chamber = try formal(.council, present: row.present, motion: kind)
    try chamber.vote(yes: row.present - row.votes, no: row.votes)
    #expect(chamber.matter?.vote?.result?.right == (row.carried ? .minority : .majority))
    try chamber.run(.gavel)
    let outcome: Decision.Outcome = kind == .remit ? .remitted : .tabled
    #expect(chamber.matter?.decision?.outcome == (row.carried ? outcome : nil))
  }

  @Test("D10: those who abstain are present; a third may be fewer than those who vote no")
  func abstentions() throws {
    var chamber = try formal(.council, present: 41)
    try chamber.vote(yes: 13, no: 13)
    #expect(chamber.matter?.vote?.result == nil)
    #expect(chamber.refusal(.gavel) == .castingVoteNeeded)
    var enough = try formal(.council, present: 41)
    try enough.vote(yes: 14, no: 14)
    #expect(enough.matter?.vote?.result == VoteResult(side: .no, right: .minority))
    #expect(enough.refusal(.casting(.yes)) == .notTied)
  }

  @Test(
    "D10: never in a board, never twice in a case, never in an election (D11)",
    arguments: [BodyKind.board, .committee, .subcommittee, .council])
  func notApplied(kind: BodyKind) throws {
    var chamber = try formal(kind, present: 41, mark: kind == .council ? "yes" : nil)
    try chamber.vote(yes: 26, no: 15)
    try chamber.run(.gavel)
    #expect(chamber.matter?.decision == nil)
    #expect(chamber.matter?.votes.first?.winner == .today)
    var election = try Chamber(.council, seats: 41, matter: SmallBoard.item("2", "Val", .election))
    try election.run([
      MotionDraft.by(2, .table), .closeDebate, .put(nil), .find(.today),
      .demandVote(Demand(), yes: nil),
    ])
    try election.vote(yes: 26, no: 15)
    #expect(election.matter?.vote?.result?.right == .majority)
  }

  @Test(
    "D10: the agenda tells whether the right was used; a mark decides",
    arguments: [
      ("Återremitterat den 2026-01-14, § 12 (minoritetsåterremiss).", nil, true),
      ("Minoritetsåterremiss den 14 januari 2026, § 12", nil, true),
      ("Återremitterat den 2026-01-14, § 12.", nil, false),
      ("Bordlagt den 2026-01-14, § 12.", nil, false),
      ("Bordlagt den 2026-01-14, § 12 på begäran av en minoritet.", nil, true),
      ("Minoritetsåterremiss den 2026-01-14, § 12.", "no", false), ("", "yes", true),
    ])
  func history(text: String, mark: String?, used: Bool) throws {
    var matter = SmallBoard.item("2", "Budget", points: ["Budgeten antas."])
    matter.sections = [AgendaSection(heading: "Tidigare behandling", text: text)]
    var chamber = try formal(.council, present: 41, mark: mark, matter: matter)
    #expect(chamber.matter?.minorityRightIsUsed == used)
    try chamber.vote(yes: 27, no: 14)
    #expect(chamber.matter?.vote?.result?.right == (used ? .majority : .minority))
    let earlier = chamber.matter?.earlier
    #expect(earlier?.first?.paragraph == (text.isEmpty ? nil : 12))
    let isUnsure = !used && mark == nil && !text.isEmpty
    #expect(
      try chamber.warnings(.gavel).contains(.postponedBefore(day: "2026-01-14")) == isUnsure)
  }

  @Test("D10: a remit to someone who does not prepare the item is no matter for a minority")
  func remitElsewhere() throws {
    for (to, right) in [("kommunstyrelsen", Right.minority), ("revisorerna", .majority)] {
      var chamber = try Chamber(.council, seats: 41)
      try chamber.run([
        .mark([C.matter], [.init(key: "prepared-by", value: "Kommunstyrelsen, byggnadsnämnden")]),
        .motion(
          MotionDraft(movers: [PersonID(2)], kind: .remit, reason: "Utred.", to: to)),
        .closeDebate, .put(nil), .find(.today), .demandVote(Demand(), yes: nil),
      ])
      try chamber.vote(yes: 20, no: 14)
      #expect(chamber.matter?.vote?.result?.right == right)
    }
  }

  @Test("D12: a council's remit has reasons, KL 5 kap. 50 § tredje stycket")
  func reasons() throws {
    var chamber = try Chamber(.council, seats: 41)
    try chamber.run([
      MotionDraft.by(2, .remit), .closeDebate, .put(nil), .find(.motion(C.a)),
    ])
    #expect(chamber.refusal(.gavel) == .remitNeedsReason(letter: "A"))
    chamber.because = "Alla är ense om motiveringen."
    try chamber.run([
      .revise([C.a], text: nil, reason: "Kostnaden utreds."), .gavel,
    ])
    #expect(chamber.matter?.decision?.outcome == .remitted)
    var board = try Chamber(.board, seats: 41)
    try board.run([
      MotionDraft.by(2, .remit), .closeDebate, .put(nil), .find(.motion(C.a)), .gavel,
    ])
    #expect(board.matter?.decision?.outcome == .remitted)
  }

  @Test(
    "D15: two thirds of those present adopt; fewer do not",
    arguments: [(41, 27, false), (41, 28, true), (39, 26, true), (39, 25, false), (41, 41, true)],
    [true, false])
  func twoThirds(_ row: (present: Int, votes: Int, adopted: Bool), yesAdopts: Bool) throws {
    var chamber = try Chamber(.council, seats: 41)
    for place in row.present..<41 { try chamber.run(.leave(PersonID(place + 1))) }
    try chamber.run([
      .mark([C.matter], [.init(key: "majority", value: "two-thirds")]),
      MotionDraft.by(2, .reject), .closeDebate, .put(nil),
      .find(yesAdopts ? .main : .rejected), .demandVote(Demand(), yes: nil),
    ])
    let other = row.present - row.votes
    try chamber.vote(yes: yesAdopts ? row.votes : other, no: yesAdopts ? other : row.votes)
    let vote = try #require(chamber.matter?.vote)
    #expect(vote.winner == (row.adopted ? .main : .rejection))
    #expect(vote.result?.right == (row.adopted ? .twoThirds : .shortOfTwoThirds))
    try chamber.run(.gavel)
    #expect(
      chamber.matter?.decision?.points.first?.text
        == (row.adopted ? "Budgeten antas." : "Förslaget avslås."))
  }

  @Test("D15: between two proposals neither is adopted without two thirds, and no vote is cast")
  func neither() throws {
    var chamber = try Chamber(.council, seats: 41)
    try chamber.run([
      .mark([C.matter], [.init(key: "majority", value: "two-thirds")]),
      MotionDraft.by(2, .counter, "Budgeten görs om."), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(), yes: nil),
    ])
    try chamber.vote(yes: 20, no: 20)
    #expect(chamber.refusal(.casting(.yes)) == .notTied)
    #expect(chamber.matter?.vote?.result == VoteResult(side: nil, right: .shortOfTwoThirds))
    try chamber.run(.gavel)
    #expect(chamber.matter?.decision?.points.map(\.text) == ["Inget av förslagen antas."])
  }

  @Test("N4: an unannounced item is decided only with everyone's consent, KL 5 kap. 52 §")
  func consent() throws {
    for kind in [BodyKind.council, .board] {
      var chamber = try Chamber(kind, seats: 41)
      let added = SmallBoard.item("", "Tillägg", points: ["Saken antas."])
      try chamber.run([
        .add(added, by: PersonID(2), after: nil), .take([ItemID(4)], numbered: true),
      ])
      #expect(chamber.refusal(.gavel) == (kind == .council ? .consentMissing : nil))
      var postponed = chamber
      try postponed.run([
        MotionDraft.by(2, .table), .closeDebate, .put(nil), .find(.motion(C.a)), .gavel,
      ])
      #expect(postponed.meeting[ItemID(4)]?.decision?.outcome == .tabled)
      var announced = chamber
      announced.item = ItemID(4)
      try announced.run(.summon(Summons(announced: announced.meeting.day.adding(days: -2))))
      announced.item = nil
      #expect(announced.refusal(.gavel) == nil)
      try chamber.run([.mark([ItemID(4)], [.init(key: "consent", value: "all")]), .gavel])
      #expect(chamber.meeting[ItemID(4)]?.isDecided == true)
    }
  }

  @Test(
    "N5: a council is warned of an item that nobody prepared, KL 5 kap. 26 §",
    arguments: [
      (BodyKind.council, "KS 2026/7", ItemKind.decision, true), (.council, "", .decision, false),
      (.board, "KS 2026/7", .decision, false), (.council, "KS 2026/7", .information, false),
    ])
  func preparation(kind: BodyKind, reference: String, item: ItemKind, isWarned: Bool) throws {
    var matter = SmallBoard.item("2", "Budget", item, points: ["Budgeten antas."])
    matter.reference = reference.isEmpty ? nil : reference
    var chamber = try Chamber(kind, seats: 41, matter: matter)
    #expect(try chamber.warnings(.gavel) == (isWarned ? [.notPrepared] : []))
    try chamber.run(.mark([C.matter], [.init(key: "prepared-by", value: "kommunstyrelsen")]))
    #expect(try chamber.warnings(.gavel) == [])
  }

  @Test(
    "D19: a motion is decided within a year, KL 5 kap. 35 §",
    arguments: [(-365, false), (-366, true), (-30, false)])
  func age(days: Int, isOld: Bool) throws {
    var chamber = try Chamber(
      .council, seats: 41,
      matter: SmallBoard.item("2", "Motion om lekplatser", .motion, points: ["Motionen avslås."]))
    let raised = chamber.meeting.day.adding(days: days).description
    try chamber.run(
      .mark(
        [C.matter],
        [.init(key: "raised", value: raised), .init(key: "prepared-by", value: "styrelsen")]))
    #expect(
      try chamber.warnings(.gavel) == (isOld ? [.motionOverAYear(raised: raised)] : []))
  }

  @Test("D8: who stays out where a board exercises authority is warned, KL 4 kap. 26 §")
  func authority() throws {
    for (kind, isWarned) in [(BodyKind.committee, true), (.council, false)] {
      var chamber = try Chamber(kind, seats: 41)
      try chamber.run(.mark([C.matter], [.init(key: "authority", value: "yes")]))
      let name = "Ledamot 3 (S)"
      #expect(
        try chamber.warnings(.notTakingPart([PersonID(3)]))
          == (isWarned ? [.mustDecide(name: name)] : []))
      try chamber.run([
        MotionDraft.by(2, .reject), .closeDebate, .put(nil), .find(.main),
        .demandVote(Demand(), yes: nil),
      ])
      #expect(
        try chamber.warnings(.vote(.abstain, [PersonID(3)]))
          == (isWarned ? [.mustDecide(name: name)] : []))
      #expect(try chamber.warnings(.vote(.yes, [PersonID(3)])) == [])
    }
  }

  @Test("D14: the council may have put what the chair refuses, KL 5 kap. 57 §")
  func overruling() throws {
    var chamber = try Chamber(.council, seats: 41)
    try chamber.run(MotionDraft.by(2, .add, "Bygg en hamn."))
    #expect(chamber.refusal(.overrule(C.a)) == .notRuledOut(letter: "A"))
    #expect(try chamber.warnings(.ruleOut(C.a, reason: "Nytt ärende.")) == [])
    try chamber.run([.ruleOut(C.a, reason: "Nytt ärende."), .overrule(C.a), .closeDebate])
    #expect(chamber.matter?.questions.count == 2)
    #expect(chamber.matter?[motion: C.a]?.isOverruled == true)
    var again = try Chamber(.council, seats: 41)
    try again.run([
      MotionDraft.by(2, .add, "Bygg en hamn."), .ruleOut(C.a, reason: "Nytt."), .overrule(C.a),
      .ruleOut(C.a, reason: "Ändå nytt."),
    ])
    let refused = try #require(again.matter?[motion: C.a])
    #expect(refused.isRuledOut && !refused.isOverruled && refused.refusal == "Ändå nytt.")
    var board = try Chamber(.board, seats: 41)
    try board.run(MotionDraft.by(2, .add, "Bygg en hamn."))
    #expect(try board.warnings(.ruleOut(C.a, reason: "Nytt.")) == [.ruledOutInBoard])
    try board.run(.ruleOut(C.a, reason: "Nytt ärende."))
    #expect(board.refusal(.overrule(C.a)) == .onlyCouncilOverrules)
  }

  @Test("the debate goes on after a formal question that did not end the item")
  func reopening() throws {
    var chamber = try Chamber(.council, seats: 41)
    #expect(chamber.refusal(.reopenDebate) == .debateIsOpen)
    try chamber.run([
      MotionDraft.by(2, .remit, reason: "Utred."), .closeDebate, .put(nil), .find(.today), .gavel,
      .reopenDebate, MotionDraft.by(3, .reject), .closeDebate,
    ])
    let questions = try #require(chamber.matter?.questions)
    #expect(questions.map(\.subject) == [.formal(C.a), .whole])
    #expect(questions.map(\.number) == [1, 2])
  }

  @Test(
    "a point of order or a recess is put at once, and the debate goes on",
    arguments: [MotionKind.order, .recess])
  func atOnce(kind: MotionKind) throws {
    var chamber = try Chamber(.council, seats: 41)
    try chamber.run([
      MotionDraft.by(2, kind, "Frågan om återremiss avgörs nu."), .put(nil),
      .find(.adopted), .gavel,
    ])
    #expect(chamber.matter?.progress == .debate)
    #expect(chamber.matter?.questions.first?.contest.winner == .motion(C.a))
    try chamber.run([.closeDebate, .gavel])
    #expect(chamber.matter?.decision?.points.map(\.text) == ["Budgeten antas."])
  }
}
