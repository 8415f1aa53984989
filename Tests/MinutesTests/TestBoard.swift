import Agenda
import Voting
import Minutes

/// A board of seven with three substitutes, played by commands.
struct TestBoard {
  static let berg = PersonID(1)
  static let dal = PersonID(2)
  static let hall = PersonID(3)
  static let lind = PersonID(4)
  static let norr = PersonID(5)
  static let max = PersonID(6)
  static let vik = PersonID(7)
  static let ost = PersonID(8)
  static let kvist = PersonID(9)
  static let everyone = (1...7).map(PersonID.init)
  static let A = MotionID(1)
  static let B = MotionID(2)
  static let C = MotionID(3)
  static let D = MotionID(4)

  static let body = Body(
    name: "Provstyrelsen", kind: .board, seats: 7, mainProposal: "direktörens förslag",
    secretary: "Siv Lund",
    people: [
      ("Jan Berg", "S", "ordförande"), ("Mia Dal", "C", "vice ordförande"),
      ("Rut Hall", "M", "2:e vice ordförande"), ("Jon Lind", "C", "ledamot"),
      ("Kaj Norr", "S", "ledamot"), ("Elin Max", "V", "ledamot"), ("Lars Vik", "KD", "ledamot"),
      ("Ann Öst", "S", "ersättare"), ("Ola Kvist", "SD", "ersättare"),
      ("Per Å", "C", "ersättare"),
    ].enumerated().map { index, person in
      Person(
        id: PersonID(index + 1), name: person.0, party: person.1, role: person.2,
        isMember: index < 7)
    })

  static let agenda = [
    AgendaEntry(
      number: "1", title: "Fastställande av föredragningslista", kind: .formal,
      sections: [AgendaSection(heading: "Ärendebeskrivning", text: "En lista har sänts ut.")],
      proposal: [Point(text: "Preliminär föredragningslista fastställs.")]),
    AgendaEntry(
      number: "2", title: "Sjukhusets nya entré", reference: "PS/12/2026", kind: .decision,
      sections: [
        AgendaSection(
          heading: "Ärendebeskrivning",
          text: "Entrén är från 1964 och drar in snö.\n\nFörslaget omfattar:\n- nya dörrar\n"
            + "- en vindskyddad hållplats för sjukresor, med plats för två bussar i bredd och "
            + "bänkar under tak"),
        AgendaSection(heading: "Expedieras till", text: "Fastighetschef\nUpphandlingschef"),
        AgendaSection(
          heading: "Beslutsunderlag", text: "- Tjänsteskrivelse Sjukhusets nya entré\n- Ritning"),
      ],
      proposal: Point.numbered([
        Point(text: "Entrén byggs om."), Point(text: "Kostnaden får vara högst 12 miljoner."),
        Point(text: "Arbetet börjar i maj."),
      ])),
    AgendaEntry(
      number: "3", title: "Läget i vårdköerna", kind: .information,
      sections: [AgendaSection(heading: "Ärendebeskrivning", text: "Köerna redovisas.")]),
    AgendaEntry(
      number: "4", title: "Taxa för linjetrafik", reference: "PS/7/2026", kind: .decision,
      addressee: "Provstyrelsen föreslår fullmäktige",
      proposal: [Point(text: "Taxan för linjetrafik höjs med två procent från den 1 juli.")]),
  ]

  var meeting = Meeting(
    body: body, day: Day(number: 20_537), time: "09:00", place: "Stora salen", firstParagraph: 25,
    agenda: agenda)
  var now = Moment(day: Day(number: 20_537), second: 9 * 3600)
  var item: ItemID?

  /// Carries out commands, a minute apart.
  mutating func run(_ commands: [Command]) throws {
    for command in commands {
      let given = Given(at: now, item: item, because: "ordföranden bestämmer så")
      for event in try meeting.events(for: command, given: given) { meeting.apply(event) }
      now = Moment(unixSeconds: now.unixSeconds + 60)
    }
  }

  /// Everyone there, the agenda fixed as § 25, and the second item open as § 26.
  static func underDebate(_ rules: Rules = Rules()) throws -> TestBoard {
    var body = body
    body.rules = rules
    var board = TestBoard()
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: "09:00", place: "Stora salen", firstParagraph: 25,
      agenda: agenda)
    try board.run([
      .present(everyone, from: nil), .open, .take([ItemID(1)], numbered: true), .fix, .gavel,
      .take([ItemID(2)], numbered: true),
    ])
    return board
  }

  /// The § that is open, as text.
  func text(_ paragraph: Int = 26) -> String {
    Protocol(of: meeting, paragraph: paragraph)?.text(pages: false) ?? ""
  }
}

extension Command {
  static func move(
    _ kind: MotionKind, by movers: PersonID..., text: String = "", reason: String = "",
    on: MotionID? = nil, points: [Int] = []
  ) -> Command {
    .motion(
      MotionDraft(
        movers: movers, kind: kind, text: text, reason: reason, on: on, points: points))
  }

  /// A vote: who votes yes, who no, who abstains, and the end.
  static func ballots(
    yes: [Int], no: [Int], abstain: [Int] = []
  ) -> [Command] {
    [(Choice.yes, yes), (.no, no), (.abstain, abstain)]
      .filter { !$0.1.isEmpty }
      .map { .vote($0.0, $0.1.map(PersonID.init)) } + [.endVote]
  }
}
