import Testing
import Voting

@testable import Agenda

/// What the minutes say of how an item was handled: a case a template.
@Suite struct WordingItems {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var kind = BodyKind.council
    /// What happens while the item is open, before it is decided.
    var events: [Event] = []
    var change: @Sendable (inout Item) -> Void = { _ in }
    var words: @Sendable (Meeting, Item) -> [String]
    var says: [String]
  }

  static let matter = ItemID(2)
  static let clock = Moment(day: Day(number: 20_500), second: 10 * 3600)
  static let nextDay = Moment(day: Day(number: 20_501), second: 9 * 3600)

  @Sendable static func addition(_ meeting: Meeting, _ item: Item) -> [String] {
    meeting.additionPassages(of: item).flatMap(\.sentences)
  }
  @Sendable static func doors(_ meeting: Meeting, _ item: Item) -> [String] {
    meeting.doorsSentence(of: item).map { [$0] } ?? []
  }
  @Sendable static func recess(_ meeting: Meeting, _ item: Item) -> [String] {
    meeting.recessSentence(of: item).map { [$0] } ?? []
  }
  @Sendable static func earlier(_ meeting: Meeting, _ item: Item) -> [String] {
    meeting.earlierSentence(of: item).map { [$0] } ?? []
  }
  @Sendable static func recusals(_ meeting: Meeting, _ item: Item) -> [String] {
    meeting.recusalPassages(of: item).flatMap(\.sentences)
  }
  @Sendable static func inquiry(_ meeting: Meeting, _ item: Item) -> [String] {
    meeting.inquiryPassages(of: item).flatMap(\.sentences)
  }
  @Sendable static func motions(_ meeting: Meeting, _ item: Item) -> [String] {
    meeting.motionPassages(of: item).flatMap { $0.sentences + $0.quotation }
      + item.motions.map { meeting.label(of: $0, in: item) }
  }

  static func motion(
    _ kind: MotionKind, by movers: [PersonID] = [SmallBoard.hall], outsiders: [String] = [],
    to: String = "", text: String = "", on: MotionID? = nil, letter: Int = 1
  ) -> Motion {
    Motion(
      id: MotionID(letter), kind: kind, movers: movers, supporters: [], text: text, reason: "",
      on: on, points: [], to: to, outsiders: outsiders)
  }

  static let called: [Case] = [
    Case(
      testDescription: "N4: all agreed, and who asked",
      change: {
        $0.addition = Addition(by: SmallBoard.hall, afterFixing: true)
        $0.marks.values = [.init(key: "consent", value: "all")]
      },
      words: addition,
      says: [
        "Ärendet tas upp på begäran av Rut Hall (M).",
        "Kommunfullmäktige beslutar enhälligt att ärendet ska avgöras trots att det inte har "
          + "kungjorts (5 kap. 52 § KL).",
      ]),
    Case(
      testDescription: "N4: a board needs no consent", kind: .committee,
      change: { $0.marks.values = [.init(key: "consent", value: "all")] }, words: addition,
      says: []),
    Case(
      testDescription: "N3: an urgent item with its own notice",
      change: { $0.summons = Summons(announced: Day(number: 20_499)) }, words: addition,
      says: ["Ärendet är brådskande och kungjordes den 15 februari 2026."]),
    Case(
      testDescription: "D13: tabled before",
      change: { $0.marks.values = [.init(key: "tabled", value: "2026-02-11 § 12")] },
      words: earlier, says: ["Bordlagt den 11 februari 2026, § 12."]),
    Case(
      testDescription: "D10: remitted by a minority before",
      change: {
        $0.marks.values = [
          .init(key: "tabled", value: "återremitterat 2026-02-11"),
          .init(key: "minority-used", value: "yes"),
        ]
      }, words: earlier,
      says: ["Återremitterat på begäran av en minoritet den 11 februari 2026."]),
    Case(
      testDescription: "tabled before, in words",
      change: { $0.marks.values = [.init(key: "tabled", value: "i höstas.")] },
      words: earlier, says: ["Bordlagt i höstas."]),
    Case(
      testDescription: "D18: an interpellation",
      change: {
        ($0.title, $0.kind) = ("Interpellation om isbanan", .question)
        $0.inquiry.askers = [SmallBoard.hall, SmallBoard.norr]
        $0.inquiry.answerers = ["Jan Berg (S)"]
      }, words: inquiry,
      says: [
        "Rut Hall (M) och Kaj Norr (S) ställer interpellationen.",
        "Jan Berg (S) besvarar interpellationen.",
      ]),
    Case(
      testDescription: "D18: a question that is not answered",
      change: { ($0.title, $0.inquiry.askers) = ("Fråga om is", [SmallBoard.hall]) },
      words: inquiry, says: ["Rut Hall (M) ställer frågan."]),
  ]

  static let room: [Case] = [
    Case(testDescription: "N7: a council is public", words: doors, says: []),
    Case(
      testDescription: "N7: doors closed", events: [.doorsSet(open: false, reason: "sekretess")],
      words: doors, says: ["Paragrafen behandlas inom stängda dörrar: sekretess."]),
    Case(
      testDescription: "N7: doors closed, no reason given",
      events: [.doorsSet(open: false, reason: " ")], words: doors,
      says: ["Paragrafen behandlas inom stängda dörrar."]),
    Case(
      testDescription: "N7: a board meets behind closed doors; a reason is told", kind: .committee,
      events: [.doorsSet(open: false, reason: "sekretess")], words: doors,
      says: ["Paragrafen behandlas inom stängda dörrar: sekretess."]),
    Case(
      testDescription: "N7: a board's doors closed without a reason", kind: .committee,
      events: [.doorsSet(open: false, reason: "")], words: doors, says: []),
    Case(
      testDescription: "N7: doors closed for the debate",
      events: [.doorsSet(open: false, reason: "Sekretess."), .doorsSet(open: true, reason: "")],
      words: doors, says: ["Överläggningen hålls inom stängda dörrar: Sekretess."]),
    Case(
      testDescription: "N7: doors closed twice",
      events: [
        .doorsSet(open: false, reason: "tvisten"), .doorsSet(open: true, reason: ""),
        .doorsSet(open: false, reason: "anbudet"),
      ],
      words: doors,
      says: ["Paragrafen behandlas delvis inom stängda dörrar: tvisten; anbudet."]),
    Case(
      testDescription: "N7: doors still closed since another item",
      events: [
        .doorsSet(open: false, reason: ""),
        .decided(item: matter, decision: Decision(outcome: .noted, points: [])),
        .itemsTaken(items: [ItemID(4)], paragraphs: [3]), .doorsSet(open: true, reason: ""),
      ], words: { meeting, _ in doors(meeting, meeting.items[3]) },
      says: ["Paragrafen behandlas delvis inom stängda dörrar."]),
    Case(
      testDescription: "N7: an open board that closes", kind: .board,
      events: [
        .doorsSet(open: true, reason: ""), .doorsSet(open: false, reason: "Sekretess"),
      ],
      words: doors,
      says: ["Paragrafen behandlas delvis inför öppna dörrar. Dörrarna stängs: Sekretess."]),
    Case(
      testDescription: "N7: a board behind its doors", kind: .board,
      events: [.doorsSet(open: false, reason: "")], words: doors, says: []),
    Case(
      testDescription: "N7: a board that opens", kind: .board,
      events: [.doorsSet(open: true, reason: "")], words: doors,
      says: ["Paragrafen behandlas inför öppna dörrar."]),
    Case(
      testDescription: "a recess",
      events: [
        .adjourned(at: clock), .resumed(at: Moment(unixSeconds: clock.unixSeconds + 900)),
      ], words: recess, says: ["Sammanträdet ajourneras kl. 10.00–10.15 under paragrafen."]),
    Case(
      testDescription: "a recess over night",
      events: [.adjourned(at: clock), .resumed(at: nextDay)], words: recess,
      says: [
        "Sammanträdet ajourneras från den 16 februari kl. 10.00 till den 17 februari kl. 09.00 "
          + "under paragrafen."
      ]),
    Case(
      testDescription: "J5: another serves",
      events: [
        .recused(item: matter, person: SmallBoard.norr, reason: "granne", at: clock),
        .arrived(person: SmallBoard.substituteS, at: clock, since: nil),
        .seated(
          person: SmallBoard.substituteS, seat: SmallBoard.norr, at: clock, since: nil),
      ], words: recusals,
      says: [
        "Kaj Norr (S) deltar inte i handläggningen av ärendet på grund av jäv. Siv Ek (S) "
          + "tjänstgör."
      ]),
    Case(
      testDescription: "J5: two stand aside, and another serves for one",
      events: [
        .recused(item: matter, person: SmallBoard.hall, reason: "", at: clock),
        .recused(item: matter, person: SmallBoard.norr, reason: "granne", at: clock),
        .arrived(person: SmallBoard.substituteS, at: clock, since: nil),
        .seated(
          person: SmallBoard.substituteS, seat: SmallBoard.norr, at: clock, since: nil),
      ], words: recusals,
      says: [
        "Rut Hall (M) och Kaj Norr (S) deltar inte i handläggningen av ärendet på grund av jäv. "
          + "Siv Ek (S) tjänstgör för Kaj Norr (S)."
      ]),
    Case(
      testDescription: "J3: disputed, and found", kind: .board,
      events: [
        .recused(
          item: matter, person: SmallBoard.norr, reason: "", at: clock, ground: .party,
          ruled: true)
      ], words: recusals,
      says: [
        "Fråga väcks om jäv för Kaj Norr (S). Provorganet beslutar att jäv föreligger. Kaj Norr "
          + "(S) deltar inte i handläggningen av ärendet på grund av jäv."
      ]),
    Case(
      testDescription: "J3: disputed, and not found",
      events: [.recusalDenied(item: matter, person: SmallBoard.norr, reason: "")],
      words: recusals,
      says: [
        "Fråga väcks om jäv för Kaj Norr (S). Kommunfullmäktige beslutar att jäv inte föreligger."
      ]),
    Case(
      testDescription: "J1: the accountable leave the decision alone",
      events: [SmallBoard.norr, SmallBoard.hall].map {
        .recused(item: matter, person: $0, reason: "", at: clock, ground: .accountable)
      },
      change: { $0.title = "Ansvarsfrihet för 2025" }, words: recusals,
      says: ["Kaj Norr (S) och Rut Hall (M) deltar inte i beslutet om ansvarsfrihet."]),
    Case(
      testDescription: "J1: the accountable in another item",
      events: [
        .recused(
          item: matter, person: SmallBoard.norr, reason: "", at: clock, ground: .accountable)
      ], words: recusals, says: ["Kaj Norr (S) deltar inte i beslutet på grund av jäv."]),
  ]

  @Test(arguments: called + room + moved) func `an item says how it was handled`(_ row: Case) throws
  {
    var board = SmallBoard()
    var body = SmallBoard.body
    (body.kind, body.name) = (row.kind, row.kind == .council ? "Kommunfullmäktige" : "Provorganet")
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: nil, place: nil, firstParagraph: 1,
      agenda: SmallBoard.agenda)
    try board.run([
      .present(body.members.map(\.id), from: nil), .open, .take([ItemID(1)], numbered: true),
      .fix, .gavel, .take([Self.matter], numbered: true),
    ])
    for event in row.events { board.meeting.apply(event) }
    let place = Self.matter.place - 1
    row.change(&board.meeting.items[place])
    let item = board.meeting.items[place]
    #expect(row.words(board.meeting, item) == row.says)
  }
}
