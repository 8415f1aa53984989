import Testing
import Voting

@testable import Agenda

/// Every event says what happened, in both languages, in a meeting where each leads on to the next.
@Suite struct EventSentenceTests {
  @Test func everyEventIsTold() {
    var meeting = SmallBoard().meeting
    for event in sequence(first: Event.first, next: \.next) {
      meeting.apply(event)
      let (swedish, english) = (
        meeting.sentence(of: [event], .swedish), meeting.sentence(of: [event], .english)
      )
      guard event.isTold else {
        #expect(swedish.isEmpty && english.isEmpty, "\(event)")
        continue
      }
      #expect(!swedish.isEmpty && !english.isEmpty, "\(event)")
      #expect(swedish != english || event.isWordless, "\(event)")
      #expect(!swedish.contains("Optional(") && !english.contains("Optional("))
    }
  }

  @Test(
    arguments: [
      (.opened(election), "Val med slutna sedlar av 2: ombud, begärt av Rut Hall (M)"),
      (.counted(name: "Siv Ek (S)", ballots: 1), "Siv Ek (S): 1 sedel"),
      (.listed(list), "Lista Samling (Siv Ek, Bo Ny): 4 sedlar"),
      (.totalled(blank: 1, invalid: nil, voters: 5), "1 blanka, 5 röstande"),
      (.ended(entitled: 5), "Sedlarna i val 1 är räknade, 5 röstberättigade: Siv Ek (S) leder"),
      (.confirmed, "Val 1 klubbas"), (.struck(reason: "Fel urna"), "Val 1 stryks: Fel urna"),
      (
        .lot(Election.Lot(winner: 1, isDrawnByProgram: true)),
        "Lotten föll på Siv Ek (S), dragen av programmet"
      ),
    ] as [(BallotEvent, String)])
  func ballots(event: BallotEvent, sentence: String) {
    var meeting = SmallBoard().meeting
    for event in [.opened(Self.election), .counted(name: "Siv Ek (S)", ballots: 1)]
      as [BallotEvent]
    {
      meeting.apply(.ballot(item: ItemID(4), election: 1, event))
    }
    let told = Event.ballot(item: ItemID(4), election: 1, event)
    #expect(meeting.sentence(of: [told], .swedish) == sentence)
    #expect(!meeting.sentence(of: [told], .english).isEmpty)
  }

  @Test(
    arguments: [
      (
        .opened(at: moment(0)), "sammanträdet öppnas 12.00, 0 tjänstgör",
        "the meeting opens at 12.00, 0 serve"
      ),
      (
        .opened(at: moment(1)), "sammanträdet öppnas 2026-02-17 kl. 12.00, 0 tjänstgör",
        "the meeting opens on 2026-02-17 at 12.00, 0 serve"
      ),
      (
        .resumed(at: moment(1)), "sammanträdet återupptas 2026-02-17 kl. 12.00",
        "the meeting resumes on 2026-02-17 at 12.00"
      ),
      (
        .summoned(
          item: nil,
          summons: Summons(announced: moment(-9).day, sent: moment(-8).day, extra: "revisorerna")),
        "sammanträdet kungjort 2026-02-07, kallelsen skickad 2026-02-08, "
          + "extra sammanträde begärt av revisorerna",
        "the meeting was announced on 2026-02-07, the summons was sent on 2026-02-08, "
          + "an extra meeting was asked for by revisorerna"
      ),
      (
        .summoned(item: ItemID(2), summons: Summons(announced: moment(-1).day)),
        "ärende 2 kungjort 2026-02-15", "item 2 was announced on 2026-02-15"
      ),
      (
        .doorsSet(open: false, reason: "sekretess"), "dörrarna stängs: sekretess",
        "the doors are closed: sekretess"
      ),
      (
        .handsCounted(item: ItemID(2), vote: 1, tally: Tally(yes: 3, no: 2)),
        "händerna räknas i omröstning 1: 3 ja, 2 nej",
        "the hands are counted in vote 1: 3 yes, 2 no"
      ),
      (
        .voteCounted(item: ItemID(2), vote: 1, tally: Tally(yes: 3, no: 2)),
        "omröstning 1: 3 ja, 2 nej: förvaltningens förslag antas",
        "vote 1: 3 yes, 2 no: the main proposal is adopted"
      ),
      (
        .voted(item: ItemID(2), vote: 1, choice: .yes, persons: [hall]),
        "ja: Rut Hall (M) (kvar 0)", "yes: Rut Hall (M) (0 left)"
      ),
      (
        .voted(item: ItemID(2), vote: 1, choice: .no, persons: [hall, lind, norr]),
        "nej: Kaj Norr (S); Rut Hall (M), Jon Lind (M) ändrar från ja till nej (kvar 0)",
        "no: Kaj Norr (S); Rut Hall (M), Jon Lind (M) change from yes to no (0 left)"
      ),
      (
        .voted(item: ItemID(2), vote: 1, choice: .yes, persons: [vice]),
        "mia Dal (C) ändrar från avstår till ja (kvar 0)",
        "mia Dal (C) changes from abstaining to yes (0 left)"
      ),
    ] as [(Event, String, String)])
  func happened(event: Event, swedish: String, english: String) {
    var meeting = SmallBoard().meeting
    let item = ItemID(2)
    var vote = Vote(
      number: 1, question: 1, yes: .main, no: .rejection, isMain: true, yesText: "", noText: "",
      demand: Demand())
    vote.ballots = [
      Ballot(person: Self.vice, choice: .yes, replaced: [.abstain]),
      Ballot(person: Self.hall, choice: .no, replaced: [.yes]),
      Ballot(person: Self.lind, choice: .no, replaced: [.yes]),
      Ballot(person: Self.norr, choice: .no),
    ]
    meeting.apply(
      .debateClosed(
        item: item,
        questions: [Question(number: 1, subject: .whole, contest: Contest([.main, .rejection]))]))
    meeting.apply(.voteOpened(item: item, vote: vote))
    #expect(meeting.sentence(of: [event], .swedish) == sentenceStart(swedish))
    #expect(meeting.sentence(of: [event], .english) == sentenceStart(english))
  }

  @Test func `the ballots are equal, and looked back upon still were`() {
    var meeting = SmallBoard().meeting
    func apply(_ event: BallotEvent) { meeting.apply(.ballot(item: ItemID(4), election: 1, event)) }
    var single = Self.election
    single.seats = 1
    apply(.opened(single))
    for name in ["Siv Ek (S)", "Bo Ny (M)"] { apply(.counted(name: name, ballots: 2)) }
    let ended = Event.ballot(item: ItemID(4), election: 1, .ended(entitled: 5))
    meeting.apply(ended)
    let (swedish, english) = (
      "Sedlarna i val 1 är räknade, 5 röstberättigade: lott behövs mellan Siv Ek (S) och Bo Ny (M)",
      "The ballots of election 1 are counted, 5 entitled: a lot is needed between Siv Ek (S), "
        + "Bo Ny (M)"
    )
    #expect(meeting.sentence(of: [ended], .swedish) == swedish)
    apply(.lot(Election.Lot(winner: 2, isDrawnByProgram: false)))
    #expect(meeting.sentence(of: [ended], .swedish) == swedish)
    #expect(meeting.sentence(of: [ended], .english) == english)
  }

  @Test(arguments: [
    (MotionKind.order, "Ordningsfrågan ställs", "The point of order is put at once"),
    (.recess, "Frågan om ajournering ställs", "The recess is put at once"),
  ]) func `what is put at once is called by its name`(
    _ row: (kind: MotionKind, swedish: String, english: String)
  ) {
    var meeting = SmallBoard().meeting
    let id = MotionID(1)
    meeting.items[1].motions = [WordingItems.motion(row.kind, text: "Att x.")]
    let question = Question(
      number: 1, subject: .recess(id), contest: Contest([.motion(id), .rejection]))
    let asked = Event.recessAsked(item: ItemID(2), question: question)
    #expect(meeting.sentence(of: [asked], .swedish) == row.swedish)
    #expect(meeting.sentence(of: [asked], .english) == row.english)
  }

  private static let (vice, hall) = (SmallBoard.vice, SmallBoard.hall)
  private static let (lind, norr) = (SmallBoard.lind, SmallBoard.norr)

  /// Noon, so many days after the meeting's own.
  private static func moment(_ days: Int) -> Moment {
    Moment(day: Day(number: 20_500 + days), second: 43_200)
  }

  static let election = Election(
    number: 1, manner: .majority, post: "ombud", seats: 2, demandedBy: [SmallBoard.hall],
    present: 5)
  static let list = BallotList(heading: "Samling", names: ["Siv Ek", "Bo Ny"], ballots: 4)
}

extension Event {
  private static let item = ItemID(2)
  private static let hall = SmallBoard.hall
  private static let noon = Moment(day: Day(number: 20_500), second: 43_200)
  fileprivate static let first = Event.summoned(item: nil, summons: Summons(sent: noon.day))

  private static let motion = Motion(
    id: MotionID(1), kind: .add, movers: [hall], supporters: [], text: "En plan.", reason: "",
    on: nil, points: [])
  private static let question = Question(
    number: 1, subject: .addition(MotionID(1)),
    contest: Contest([.motion(MotionID(1)), .rejection]))
  private static let vote = Vote(
    number: 1, question: 1, yes: .rejection, no: .motion(MotionID(1)), isMain: true,
    yesText: "den som avslår", noText: "den som bifaller", demand: Demand(by: hall))
  private static let note = Note(persons: [hall], text: "En anteckning.")

  /// Whether the event says something by itself.
  fileprivate var isTold: Bool {
    switch self {
    case .registered, .voteConfirmed, .warned: false
    default: true
    }
  }

  /// Whether only names and numbers are told.
  fileprivate var isWordless: Bool {
    if case .ballot = self { true } else { false }
  }

  /// The event that comes next in the row of all, in a meeting where those before have happened.
  fileprivate var next: Event? {
    switch self {
    case .summoned: .arrived(person: Self.hall, at: Self.noon, since: nil)
    case .arrived: .seated(person: Self.hall, seat: Self.hall, at: Self.noon, since: nil)
    case .seated: .connected(person: Self.hall, remote: true, at: Self.noon, since: nil)
    case .connected: .presided(person: Self.hall)
    case .presided: .attended(Attendee(name: "Ann Lo"))
    case .attended: .opened(at: Self.noon)
    case .opened: .verifiersChosen(persons: [Self.hall], at: nil, place: nil)
    case .verifiersChosen: .doorsSet(open: false, reason: "Sekretess")
    case .doorsSet: .expelled(item: nil, expulsion: Expulsion(name: "Bo Ny", reason: "Oljud"))
    case .expelled:
      .itemAdded(entry: AgendaEntry(title: "Nytt", kind: .decision), by: nil, after: nil)
    case .itemAdded: .itemMoved(item: ItemID(5), after: ItemID(3))
    case .itemMoved: .itemStruck(item: ItemID(5), reason: "", paragraph: nil)
    case .itemStruck: .agendaFixed
    case .agendaFixed:
      .reported(item: Self.item, summary: nil, addressee: nil, proposal: [], basis: "Skrivelse")
    case .reported: .marked(item: Self.item, key: "urgent", value: "yes")
    case .marked: .itemHeard(item: Self.item)
    case .itemHeard: .itemsTaken(items: [Self.item], paragraphs: [10])
    case .itemsTaken: .presented(item: Self.item, presenter: Presenter(name: "Ann Lo", title: ""))
    case .presented: .recused(item: Self.item, person: SmallBoard.lind, reason: "", at: Self.noon)
    case .recused: .recusalDenied(item: Self.item, person: Self.hall, reason: "")
    case .recusalDenied: .asked(item: Self.item, persons: [Self.hall])
    case .asked: .answered(item: Self.item, names: ["Ann Lo"])
    case .answered:
      .floorRequested(item: Self.item, name: "Rut Hall (M)", person: Self.hall, kind: .speech)
    case .floorRequested: .floorGiven(item: Self.item, speech: 0, at: Self.noon)
    case .floorGiven: .speechEnded(item: Self.item, at: Self.noon)
    case .speechEnded: .floorWithdrawn(item: Self.item, speech: 0)
    case .floorWithdrawn: .moved(item: Self.item, motion: Self.motion)
    case .moved: .supported(item: Self.item, motion: MotionID(1), persons: [SmallBoard.norr])
    case .supported: .ruledOut(item: Self.item, motion: MotionID(1), reason: "Nytt ärende")
    case .ruledOut: .overruled(item: Self.item, motion: MotionID(1))
    case .overruled:
      .revised(item: Self.item, motion: MotionID(1), text: "En plan.", reason: nil, joined: [])
    case .revised: .recessAsked(item: Self.item, question: Self.question)
    case .recessAsked: .debateReopened(item: Self.item)
    case .debateReopened: .debateClosed(item: Self.item, questions: [Self.question])
    case .debateClosed: .put(item: Self.item, question: 1)
    case .put: .found(item: Self.item, question: 1, side: .rejection)
    case .found:
      .voteDemanded(item: Self.item, question: 1, yes: .rejection, demand: Demand(by: Self.hall))
    case .voteDemanded: .voteOpened(item: Self.item, vote: Self.vote)
    case .voteOpened: .registered(item: Self.item, vote: 1, voters: [Voter(person: Self.hall)])
    case .registered: .voted(item: Self.item, vote: 1, choice: .yes, persons: [Self.hall])
    case .voted: .handsCounted(item: Self.item, vote: 1, tally: Tally(yes: 1, no: 1))
    case .handsCounted:
      .voteCounted(
        item: Self.item, vote: 1, tally: Tally(yes: 3, no: 2),
        requirement: .third(side: .no, present: 5))
    case .voteCounted: .castingVoteGiven(item: Self.item, vote: 1, choice: .yes)
    case .castingVoteGiven: .sideConfirmed(item: Self.item, question: 1, side: .rejection)
    case .sideConfirmed: .voteConfirmed(item: Self.item, vote: 1)
    case .voteConfirmed: .voteStruck(item: Self.item, vote: 1, reason: "Fel")
    case .voteStruck: .ballot(item: ItemID(4), election: 1, .opened(EventSentenceTests.election))
    case .ballot: .nominated(item: ItemID(4), nomination: Nomination(name: "Siv Ek", post: "ombud"))
    case .nominated: .stoodAside(item: Self.item, persons: [Self.hall])
    case .stoodAside: .worded(item: Self.item, text: "Planen antas.")
    case .worded: .decided(item: Self.item, decision: Decision(outcome: .decided, points: []))
    case .decided:
      .reserved(
        item: Self.item,
        reservation: Reservation(persons: [Self.hall], cause: .decision, reason: ""))
    case .reserved: .noted(item: Self.item, note: Self.note)
    case .noted: .stated(item: Self.item, note: Self.note)
    case .stated: .dispatched(item: Self.item, text: "Arkivet")
    case .dispatched: .based(item: Self.item, text: "Skrivelse")
    case .based: .edited(item: Self.item, field: "title", text: "Ny", persons: [], reason: nil)
    case .edited: .verifiedAtOnce(item: Self.item)
    case .verifiedAtOnce: .reminded(Reminder(item: Self.item, text: "Följ upp."))
    case .reminded: .retracted(item: Self.item, motion: MotionID(1), persons: [Self.hall])
    case .retracted: .unseated(person: SmallBoard.norr, at: Self.noon)
    case .unseated: .left(person: Self.hall, at: Self.noon, since: nil)
    case .left: .adjourned(at: Self.noon)
    case .adjourned: .resumed(at: Self.noon)
    case .resumed: .closed(at: Self.noon)
    case .closed: .warned(.agendaNotFixed, reason: nil)
    case .warned: .tailCut(bytes: 3)
    case .tailCut: .undone(entry: 4)
    case .undone: .paper(.fixed([FixedText(paragraph: 10, text: "Text.")], sent: Self.noon))
    case .paper(let event): event.next.map(Event.paper)
    }
  }
}

extension PaperEvent {
  /// The event that comes next in the row of all.
  fileprivate var next: PaperEvent? {
    let item = ItemID(3)
    let noon = Moment(stockholm: Day(number: 0), second: 43_200)
    let day = noon.day
    return switch self {
    case .fixed: .attested(Attestation(signer: .secretary, items: [item], on: day))
    case .attested: .corrected(Correction(item: item, text: "Fel dnr.", on: day, by: "Siv Lund"))
    case .corrected: .masked(Mask(item: item, text: "Ett Namn", shown: "XX", by: "Siv Lund"))
    case .masked: .reviewed(MaskReview(items: [item], by: "Siv Lund"))
    case .reviewed:
      .posted(
        Notice(
          items: [item], verified: day, on: day, at: noon, place: "Arkivet", by: "Siv Lund"))
    case .posted:
      .takenDown(notice: 1, Notice.Removal(on: day.adding(days: 22), at: noon, by: "Siv Lund"))
    case .takenDown: nil
    }
  }
}
