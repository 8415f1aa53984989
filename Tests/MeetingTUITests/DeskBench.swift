import Agenda
import Screen

@testable import MeetingTUI

/// A meeting of thirteen seats with invented people, and a desk at it.
enum DeskBench {
  static let moment = Moment(day: Day(number: 20_537), second: 38_520)

  static let body: Body = {
    let members = [
      ("Jan Berg", "S", "ordförande"), ("Mia Dal", "S", "vice ordförande"),
      ("Rut Hall", "M", "2:e vice ordförande"), ("Jon Lind", "C", "ledamot"),
      ("Elin Sten", "V", "ledamot"), ("Kaj Norr", "S", "ledamot"), ("Pia Öst", "M", "ledamot"),
      ("Åke Ström", "KD", "ledamot"), ("Eva Lund", "MP", "ledamot"), ("Bo Ek", "SD", "ledamot"),
      ("Siv Ås", "S", "ledamot"), ("Tor Vik", "SD", "ledamot"), ("Ida Rönn", "L", "ledamot"),
    ]
    let substitutes = [
      ("Ola Kvist", "SD"), ("Ann Gran", "S"), ("Per Hägg", "M"), ("Liv Alm", "V"),
      ("Max Björk", "C"),
    ]
    let people =
      members.map { ($0.0, $0.1, $0.2, true) }
      + substitutes.map { ($0.0, $0.1, "ersättare", false) }
    return Body(
      name: "Regionstyrelsen", kind: .board, principal: "Region Prov", seats: 13,
      mainProposal: "regiondirektörens förslag", secretary: "Siv Lund",
      people: people.enumerated().map { place, person in
        Person(
          id: PersonID(place + 1), name: person.0, party: person.1, role: person.2,
          isMember: person.3)
      })
  }()

  static let agenda: [AgendaEntry] = [
    AgendaEntry(
      number: "1", title: "Fastställande av föredragningslista", kind: .formal,
      proposal: [Point(text: "Preliminär föredragningslista fastställs.")]),
    AgendaEntry(
      number: "2", title: "Regiondirektörens rapport", reference: "RS/2/2026", kind: .information,
      sections: [
        AgendaSection(
          heading: "Ärendebeskrivning",
          text: "Regiondirektören rapporterar om vårens bemanning och sommarens planering.")
      ]),
    AgendaEntry(
      number: "3", title: "Ekonomisk rapport – februari 2026", reference: "RS/3/2026",
      kind: .decision,
      sections: [
        AgendaSection(
          heading: "Ärendebeskrivning",
          text: "En rapport för januari och februari har tagits fram för hela regionen.\n\n"
            + "Resultatet är 12 miljoner kronor, vilket är 4 miljoner kronor bättre än budget. "
            + "Kostnaden för hyrd personal har minskat med 9 miljoner kronor."),
        AgendaSection(heading: "Beslutsunderlag", text: "- Ekonomisk rapport februari 2026"),
      ],
      proposal: [
        Point(label: "1.", text: "Rapporten för regionen godkänns."),
        Point(label: "2.", text: "Rapporten för styrelsens eget område godkänns."),
      ]),
    AgendaEntry(
      number: "4", title: "Uppföljning av förvaltningsberättelser", reference: "RS/41/2026",
      kind: .decision, proposal: [Point(text: "Uppföljningen godkänns.")]),
    AgendaEntry(title: "TILL FULLMÄKTIGE", kind: .divider),
    AgendaEntry(
      number: "5", title: "Åtgärdsplan för arbetsmiljö", reference: "RS/77/2026", kind: .decision,
      proposal: [Point(text: "Åtgärdsplanen antas.")]),
    AgendaEntry(
      number: "6", title: "Val av ersättare", reference: "RS/1/2026", kind: .election),
  ]

  static func history(_ body: Body = body) -> History {
    let opening = Opening(
      time: moment, body: body, date: moment.day, summoned: "08:30", place: "Styrelserummet",
      firstParagraph: 25, agenda: agenda)
    return History(opening: opening)
  }

  /// The ordinary meeting up to an open debate on the third item.
  static let start = [
    "present all", "open at=08:30", "take 1", "fix", "gavel", "take 2", "gavel", "take 3",
  ]
  /// Then an addition is moved, opposed and supported.
  static let moved =
    start + [
      #"motion "Rut Hall" kind=add text="En plan för hyrd personal tas fram till juni.""#,
      #"motion "Kaj Norr" kind=reject on=A reason="Arbetet pågår redan.""#,
      #"support A "Jon Lind" "Bo Ek""#,
    ]
  /// Then the debate is closed and a vote demanded on the addition.
  static let voting =
    moved + [
      "close-debate", "put", "find adopted", "gavel", "put", "find rejected",
      #"demand-vote "Rut Hall""#,
    ]

  static func run(
    _ lines: [String] = [], desk: Desk = .secretary, language: Language = .swedish,
    columns: Int = 80, rows: Int = 24, events: [Event] = [], body: Body = body
  ) throws -> DeskRun {
    var history = history(body)
    for line in lines {
      guard let line = try VerbLine(parsing: line) else { continue }
      let entry = try history.deciding(
        line, at: .secretary, clock: moment, outside: .none)
      history.apply(entry)
    }
    if !events.isEmpty {
      history.apply(
        Entry(
          n: history.nextNumber, time: moment, desk: .secretary, verb: "count blank=0",
          events: events))
    }
    let session = Session(
      history, desk: desk, language: language, size: Size(columns: columns, rows: rows),
      clock: moment)
    return DeskRun(
      session, on: MeetingRecord(inMemory: history), outside: .none)
  }
}

extension DeskRun {
  /// Presses the keys of a list as `--keys` writes it.
  mutating func press(_ list: String) {
    for key in Key.parse(list: list) { _ = press(key, at: DeskBench.moment) }
  }

  var frame: Frame { Frame(session.size, drawing: DeskView(session: session)) }
}
