import Testing
import Voting

@testable import Agenda

/// What a vote led to, as the minutes and the voting list say it: a case a template.
@Suite struct WordingResults {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var kind = BodyKind.council
    var subject = Subject.whole
    var sides: (yes: Side, no: Side) = (.main, .rejection)
    var requirement = Requirement.majority
    var tally: Tally
    var casting: Choice?
    var mark: String?
    /// The words of the minutes.
    var says: String
    /// What the voting list says below its sums.
    var remarks: [String] = []
  }

  static let remit = Subject.formal(MotionID(1))
  static let remitSides: (yes: Side, no: Side) = (.today, .motion(MotionID(1)))
  static let tableSides: (yes: Side, no: Side) = (.motion(MotionID(2)), .today)

  static let cases = [
    Case(
      testDescription: "majority, one yes", kind: .board, tally: Tally(yes: 1, no: 0),
      says: "Med 1 ja-röst och 0 nej-röster finner ordföranden att förvaltningens förslag antas."),
    Case(
      testDescription: "majority for no, with abstentions", kind: .board,
      tally: Tally(yes: 2, no: 3, abstain: 2),
      says: "Med 2 ja-röster, 3 nej-röster och 2 som avstår finner ordföranden att "
        + "förvaltningens förslag avslås."),
    Case(
      testDescription: "D4: a tie", kind: .board, tally: Tally(yes: 6, no: 6), casting: .yes,
      says: "Vid omröstningen avges 6 ja-röster och 6 nej-röster. Med ordförandens utslagsröst "
        + "antas förvaltningens förslag.",
      remarks: ["Ordförandens utslagsröst: Ja"]),
    Case(
      testDescription: "D4: a tie that waits", kind: .board, tally: Tally(yes: 1, no: 1),
      says: "Vid omröstningen avges 1 ja-röst och 1 nej-röst."),
    Case(
      testDescription: "D10: a third remits", subject: remit, sides: remitSides,
      requirement: .third(side: .no, present: 41), tally: Tally(yes: 26, no: 14, abstain: 1),
      says:
        "Vid omröstningen avges 26 ja-röster och 14 nej-röster. 1 ledamot avstår. 14 nej-röster "
        + "är minst en tredjedel av de närvarande (41); ärendet återremitteras "
        + "(minoritetsåterremiss, 5 kap. 50 § KL).",
      remarks: [
        "14 nej-röster är minst en tredjedel av de närvarande (41); ärendet återremitteras "
          + "(minoritetsåterremiss, 5 kap. 50 § KL)."
      ]),
    Case(
      testDescription: "D10: a third tables, as yes", subject: .formal(MotionID(2)),
      sides: tableSides, requirement: .third(side: .yes, present: 3), tally: Tally(yes: 1, no: 2),
      says: "Vid omröstningen avges 1 ja-röst och 2 nej-röster. 1 ja-röst är minst en tredjedel av "
        + "de närvarande (3); ärendet bordläggs (minoritetsbordläggning, 5 kap. 50 § KL).",
      remarks: [
        "1 ja-röst är minst en tredjedel av de närvarande (3); ärendet bordläggs "
          + "(minoritetsbordläggning, 5 kap. 50 § KL)."
      ]),
    Case(
      testDescription: "D10: one below a third", subject: remit, sides: remitSides,
      requirement: .third(side: .no, present: 41), tally: Tally(yes: 28, no: 13),
      says: "Med 28 ja-röster och 13 nej-röster finner ordföranden att ärendet ska avgöras idag. "
        + "13 nej-röster är färre än en tredjedel av de närvarande (41).",
      remarks: ["13 nej-röster är färre än en tredjedel av de närvarande (41)."]),
    Case(
      testDescription: "D10: a majority remits", subject: remit, sides: remitSides,
      requirement: .third(side: .no, present: 41), tally: Tally(yes: 20, no: 21),
      says: "Med 20 ja-röster och 21 nej-röster finner ordföranden att ärendet ska "
        + "återremitteras."),
    Case(
      testDescription: "D10: a tie is a third", subject: remit, sides: remitSides,
      requirement: .third(side: .no, present: 6), tally: Tally(yes: 2, no: 2, abstain: 2),
      says: "Vid omröstningen avges 2 ja-röster och 2 nej-röster. 2 ledamöter avstår. 2 nej-röster "
        + "är minst en tredjedel av de närvarande (6); ärendet återremitteras "
        + "(minoritetsåterremiss, 5 kap. 50 § KL).",
      remarks: [
        "2 nej-röster är minst en tredjedel av de närvarande (6); ärendet återremitteras "
          + "(minoritetsåterremiss, 5 kap. 50 § KL)."
      ]),
    Case(
      testDescription: "D10: the right is used up", subject: remit, sides: remitSides,
      tally: Tally(yes: 26, no: 15), mark: "minority-used",
      says: "Med 26 ja-röster och 15 nej-röster finner ordföranden att ärendet ska avgöras idag. "
        + "Ärendet har redan skjutits upp på begäran av en minoritet, och därför avgör enkel "
        + "majoritet (5 kap. 50 § KL).",
      remarks: [
        "Ärendet har redan skjutits upp på begäran av en minoritet, och därför avgör enkel "
          + "majoritet (5 kap. 50 § KL)."
      ]),
    Case(
      testDescription: "D10: a board knows no third", kind: .board, subject: remit,
      sides: remitSides, tally: Tally(yes: 8, no: 5), mark: "minority-used",
      says: "Med 8 ja-röster och 5 nej-röster finner ordföranden att ärendet ska avgöras idag."),
    Case(
      testDescription: "D15: two thirds reached", requirement: .twoThirds(side: .yes, present: 41),
      tally: Tally(yes: 28, no: 13),
      says: "Med 28 ja-röster och 13 nej-röster finner ordföranden att förvaltningens förslag "
        + "antas. 28 ja-röster är minst två tredjedelar av de närvarande (41).",
      remarks: ["28 ja-röster är minst två tredjedelar av de närvarande (41)."]),
    Case(
      testDescription: "D15: one below two thirds",
      requirement: .twoThirds(side: .yes, present: 41), tally: Tally(yes: 27, no: 13, abstain: 1),
      says: "Vid omröstningen avges 27 ja-röster och 13 nej-röster. 1 ledamot avstår. 27 ja-röster "
        + "är färre än två tredjedelar av de närvarande (41); det krävs 28. Förvaltningens förslag "
        + "antas därmed inte.",
      remarks: [
        "27 ja-röster är färre än två tredjedelar av de närvarande (41); det krävs 28. "
          + "Förvaltningens förslag antas därmed inte."
      ]),
    Case(
      testDescription: "D15: short, and the other side is a motion",
      sides: (.main, .motion(MotionID(3))), requirement: .twoThirds(side: .yes, present: 3),
      tally: Tally(yes: 1, no: 1),
      says: "Vid omröstningen avges 1 ja-röst och 1 nej-röst. 1 ja-röst är färre än två "
        + "tredjedelar av de närvarande (3); det krävs 2. Förvaltningens förslag antas därmed "
        + "inte, och Rut Halls motförslag antas.",
      remarks: [
        "1 ja-röst är färre än två tredjedelar av de närvarande (3); det krävs 2. "
          + "Förvaltningens förslag antas därmed inte, och Rut Halls motförslag antas."
      ]),
    Case(
      testDescription: "D15: neither side reaches two thirds",
      sides: (.main, .motion(MotionID(3))), requirement: .twoThirds(side: nil, present: 9),
      tally: Tally(yes: 5, no: 4),
      says: "Vid omröstningen avges 5 ja-röster och 4 nej-röster. 5 röster är färre än två "
        + "tredjedelar av de närvarande (9); det krävs 6. Därmed antas varken förvaltningens "
        + "förslag eller Rut Halls motförslag.",
      remarks: [
        "5 röster är färre än två tredjedelar av de närvarande (9); det krävs 6. Därmed "
          + "antas varken förvaltningens förslag eller Rut Halls motförslag."
      ]),
  ]

  /// A council, or another body, with an item that has a remit, a tabling and a counter-proposal.
  static func meeting(
    _ kind: BodyKind, named name: String = "Kommunfullmäktige",
    item kindOfItem: ItemKind = .decision,
    proposal: String = "Budgeten antas.", counter: String = "Budgeten skrivs om."
  ) -> Meeting {
    var body = SmallBoard.body
    body.kind = kind
    body.name = name
    var meeting = Meeting(
      body: body, day: Day(number: 20_500), time: nil, place: nil, firstParagraph: 1,
      agenda: [SmallBoard.item("1", "Ärende", kindOfItem, points: [proposal])])
    meeting.items[0].motions = [MotionKind.remit, .table, .counter].enumerated().map {
      Motion(
        id: MotionID($0 + 1), kind: $1, movers: [SmallBoard.hall], supporters: [],
        text: $1 == .counter ? counter : "", reason: "", points: [])
    }
    return meeting
  }

  @Test(arguments: cases) func `a vote says by what right it was decided`(_ row: Case) {
    var meeting = Self.meeting(row.kind)
    let question = Question(
      number: 1, subject: row.subject, contest: .init([row.sides.yes, row.sides.no]))
    var vote = Vote(
      number: 1, question: 1, yes: row.sides.yes, no: row.sides.no, isMain: true, yesText: "a",
      noText: "b", demand: Demand())
    vote.tally = row.tally
    vote.requirement = row.requirement
    vote.casting = row.casting
    vote.stage = .counted
    meeting.items[0].questions = [question]
    meeting.items[0].votes = [vote]
    if let mark = row.mark { meeting.items[0].marks.values = [.init(key: mark, value: "yes")] }
    let item = meeting.items[0]
    #expect(meeting.votePassages(of: vote, question, in: item).last?.sentences == [row.says])
    #expect(meeting.voteRemarks(on: vote, in: item) == row.remarks)
  }

  @Test(arguments: [
    (1, "Rut Halls motförslag avslås", "den som avslår Rut Halls motförslag"),
    (
      2, "Rut Halls motförslag och Kaj Norrs motförslag avslås",
      "den som vill avslå samtliga förslag"
    ),
  ]) func `without a proposal it is the motions that are rejected`(
    _ row: (count: Int, outcome: String, no: String)
  ) {
    var meeting = Self.meeting(.council)
    meeting.items[0].proposal = []
    meeting.items[0].motions = [SmallBoard.hall, SmallBoard.norr].prefix(row.count).enumerated()
      .map { WordingItems.motion(.counter, by: [$1], text: "Att x.", letter: $0 + 1) }
    let sides = meeting.items[0].motions.map { Side.motion($0.id) } + [.rejection]
    var question = Question(number: 1, subject: .whole, contest: .init(sides))
    question.contest.put()
    question.find(.rejection)
    question.contest.settle(.rejection)
    meeting.items[0].questions = [question]
    let item = meeting.items[0]
    #expect(meeting.outcome(of: .rejection, question, in: item).clause == row.outcome)
    let texts = meeting.voteTexts(
      for: question, yes: sides[0], no: .rejection, isMain: true, in: item)
    #expect(texts.yes == "den som bifaller Rut Halls motförslag" && texts.no == row.no)
    #expect(meeting.composedDecision(for: item).points.map(\.text) == [row.outcome + "."])
    let told = Event.sideConfirmed(item: item.id, question: 1, side: .rejection)
    #expect(meeting.sentence(of: [told], .swedish) == "Klubbat: \(row.outcome)")
    #expect(!meeting.sentence(of: [told], .english).contains("proposal"))
  }

  @Test(arguments: [
    ("Kommunfullmäktige", BodyKind.council, "kommunfullmäktige"),
    ("Regionfullmäktige i Norr", .council, "regionfullmäktige"),
    ("Lövsunda fullmäktige", .council, "fullmäktige"), ("Stämman", .council, "fullmäktige"),
    ("Provnämnden", .committee, "Provnämnden"),
  ]) func `a sentence names the body`(_ row: (name: String, kind: BodyKind, organ: String)) {
    #expect(Self.meeting(row.kind, named: row.name).body.organ == row.organ)
  }
}
