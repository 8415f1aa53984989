import Agenda
import Voting

/// A council of seven with three substitutes, and an agenda as councils have it.
enum CouncilBoard {
  static let agenda = [
    AgendaEntry(
      number: "1", title: "Fastställande av föredragningslista", kind: .formal,
      proposal: [Point(text: "Föredragningslistan fastställs.")]),
    AgendaEntry(
      number: "2", title: "Ansvarsfrihet för 2025", reference: "KS 2026/42", kind: .decision,
      proposal: [Point(text: "Styrelsen och nämnderna beviljas ansvarsfrihet för 2025.")]),
    AgendaEntry(
      number: "3", title: "Interpellation från Rut Hall (M) om isbanan", reference: "KF 2026/34",
      kind: .question),
    AgendaEntry(number: "4", title: "Fråga från Elin Max (V) om cykelbanor", kind: .question),
    AgendaEntry(number: "5", title: "Val av ledamöter i valnämnden", kind: .election),
    AgendaEntry(
      number: "6", title: "Motion från Elin Max (V) om cykelbanor", reference: "KS 2025/7",
      kind: .motion, proposal: [Point(text: "Motionen avslås.")]),
  ]

  static var body: Body {
    var body = TestBoard.body
    body.name = "Kommunfullmäktige"
    body.kind = .council
    body.mainProposal = "kommunstyrelsens förslag"
    return body
  }

  /// Everyone there, the agenda fixed as § 25, and an item open as § 26.
  static func taking(_ place: Int) throws -> TestBoard {
    var board = TestBoard()
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: "09:00", place: "Folkets hus",
      firstParagraph: 25, agenda: agenda)
    try board.run([
      .present(TestBoard.everyone, from: nil), .open, .take([ItemID(1)], numbered: true), .fix,
      .gavel, .take([ItemID(place)], numbered: true),
    ])
    return board
  }

  /// Groups of so many ballots, with three names each.
  static func lists(_ votes: [Int]) -> [BallotEvent] {
    let headings = [
      "Arbetarlistan", "Bygdens väl", "Cykelvännerna", "Demokratisk samling", "Enad kommun",
      "Framtid", "Gröna listan", "Hembygden", "Ideell samverkan", "Järnvägspartiet",
      "Kommunalt självstyre i hela kommunen", "Landsbygdslistan",
    ]
    return votes.enumerated().map { index, votes in
      let letter = String(headings[index].prefix(1))
      let names = ["Anna", "Bo", "Cilla"].map { "\($0) \(letter)berg" }
      return .listed(BallotList(heading: headings[index], names: names, ballots: votes))
    }
  }
}

extension TestBoard {
  /// Lets things happen that the rules would ask more about.
  mutating func apply(_ events: [Event]) {
    for event in events { meeting.apply(event) }
    now = Moment(unixSeconds: now.unixSeconds + 60)
  }

  /// An election by ballot on an item, from its opening to the gavel.
  mutating func elect(_ election: Election, on item: ItemID, _ events: [BallotEvent]) {
    apply(
      ([.opened(election)] + events).map { event in
        .ballot(item: item, election: election.number, event)
      })
  }
}
