import Agenda
import Testing
import Voting

/// What councils do with items of several kinds, with ranges and with what two desks do at once.
extension CouncilRulesTests {
  @Test("D18: a question has its asker and its answerer", arguments: [true, false])
  func inquiry(isAnswered: Bool) throws {
    var chamber = try Chamber(
      .council, seats: 41, matter: SmallBoard.item("2", "Interpellation om vägar", .question))
    try chamber.run(.ask([PersonID(3)]))
    #expect(chamber.refusal(.ask([PersonID(3)])) == .alreadyAsked(name: "Ledamot 3 (S)"))
    if isAnswered { try chamber.run(.answer(["Ledamot 1 (S)"])) }
    try chamber.run(.gavel)
    #expect(
      chamber.matter?.decision?.points.map(\.text)
        == ["Interpellationen \(isAnswered ? "är besvarad" : "får ställas")."])
    let other = try Chamber(.council, seats: 41)
    #expect(other.refusal(.ask([PersonID(3)])) == .notAnInquiry)
  }

  @Test("D18: only asker and answerer speak to a question; an interpellation is debated")
  func floor() throws {
    for (title, isWarned) in [("Fråga om vägar", true), ("Interpellation om vägar", false)] {
      var chamber = try Chamber(
        .council, seats: 41, matter: SmallBoard.item("2", title, .question))
      try chamber.run([.ask([PersonID(3)]), .answer(["Ledamot 1 (S)"])])
      for place in [1, 3, 4] {
        let name = place % 2 == 0 ? "Ledamot \(place) (M)" : "Ledamot \(place) (S)"
        let floor = Command.giveFloor(name: name, person: PersonID(place), kind: nil)
        let expected: [Warning] =
          isWarned && place == 4 ? [.onlyAskerAndAnswerer(name: name)] : []
        #expect(try chamber.warnings(floor) == expected)
      }
    }
  }

  @Test("D13, D20: what the next meeting has to take up, KL 5 kap. 51 §")
  func carriedOver() throws {
    var chamber = try Chamber(.council, seats: 41)
    try chamber.run([
      MotionDraft.by(2, .table), .closeDebate, .put(nil), .find(.motion(C.a)), .gavel,
      .remind("Ordförandens brådskande beslut anmäls."),
    ])
    let day = chamber.meeting.day
    let now = chamber.meeting.carriedOver.map { [$0.title, $0.note] }
    #expect(
      now == [
        ["Budget", "Bordlagt den \(day), § 1"], ["Ordförandens brådskande beslut anmäls.", ""],
      ])
    try chamber.run(.close)
    #expect(chamber.meeting.carriedOver.map(\.title).contains("Annat"))
  }

  @Test("a range is tabled together: one motion, one question and one stroke for all")
  func range() throws {
    var chamber = try Chamber(.council, seats: 41)
    try chamber.run([
      .take([C.matter, ItemID(3)], numbered: true), MotionDraft.by(2, .table), .closeDebate,
      .put(nil), .find(.motion(C.a)),
    ])
    #expect(chamber.refusal(.demandVote(Demand(), yes: nil)) == .severalItemsOpen)
    try chamber.run(.gavel)
    for id in [C.matter, ItemID(3)] {
      #expect(chamber.meeting[id]?.decision?.outcome == .tabled)
    }
  }

  @Test("D15: two thirds carried without a count are warned of")
  func uncounted() throws {
    var chamber = try Chamber(.board, seats: 5)
    try chamber.run(.mark([C.matter], [.init(key: "majority", value: "two-thirds")]))
    #expect(try chamber.warnings(.gavel) == [.twoThirdsNotCounted])
    try chamber.run([
      .closeDebate, .put(nil), .find(.main), .demandVote(Demand(), yes: nil),
    ])
    try chamber.vote(yes: 4, no: 1)
    #expect(try chamber.warnings(.gavel) == [])
  }

  @Test(
    "D11: an extra election is always tabled the first time, KL 5 kap. 50 §",
    arguments: [("", true), ("Bordlagt den 2026-01-14, § 12.", false)])
  func extraElection(before: String, isWarned: Bool) throws {
    var matter = SmallBoard.item("2", "Extra val till fullmäktige", points: ["Extra val hålls."])
    matter.sections = [AgendaSection(heading: "Tidigare behandling", text: before)]
    let chamber = try Chamber(.council, seats: 41, matter: matter)
    #expect(try chamber.warnings(.gavel) == (isWarned ? [.extraElectionFirstTime] : []))
  }

  @Test("what a desk showed includes how far the question and the vote had come")
  func shown() throws {
    var chamber = try Chamber(.board, seats: 5)
    func refusal(_ command: Command, shown: Meeting) -> Refusal? {
      var given = chamber.given
      given.shown = Given.Shown(shown)
      return chamber.meeting.refusal(of: command, given: given)
    }
    try chamber.run([MotionDraft.by(2, .reject), .closeDebate])
    let unput = chamber.meeting
    try chamber.run(.put(nil))
    #expect(refusal(.find(.main), shown: unput) == .changedMeanwhile(.question))
    try chamber.run(.find(.main))
    let found = chamber.meeting
    try chamber.run(.find(.rejected))
    #expect(refusal(.gavel, shown: found) == .changedMeanwhile(.question))
    #expect(refusal(.gavel, shown: chamber.meeting) == nil)
    try chamber.run([.demandVote(Demand(), yes: nil), .voteRest(.yes)])
    let open = chamber.meeting
    try chamber.run(.endVote)
    #expect(refusal(.gavel, shown: open) == .changedMeanwhile(.vote))
  }

  @Test(
    "N4: what is added without a proposal needs consent too, unless it is information",
    arguments: [(ItemKind.decision, true), (.election, true), (.information, false)])
  func consentWithoutProposal(kind: ItemKind, isNeeded: Bool) throws {
    var chamber = try Chamber(.council, seats: 41)
    try chamber.run([
      .add(SmallBoard.item("", "Tillägg", kind), by: nil, after: nil),
      .take([ItemID(4)], numbered: true),
    ])
    if kind == .election {
      try chamber.run(.nominate(Nomination(name: "Eva Ek (S)", post: "ombud")))
    }
    #expect(chamber.refusal(.gavel) == (isNeeded ? .consentMissing : nil))
  }
}
