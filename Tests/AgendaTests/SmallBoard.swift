import Agenda
import Voting

/// A board of five with two substitutes, and an agenda of four items.
struct SmallBoard {
  static let chair = PersonID(1)
  static let vice = PersonID(2)
  static let hall = PersonID(3)
  static let lind = PersonID(4)
  static let norr = PersonID(5)
  static let substituteS = PersonID(6)
  static let substituteM = PersonID(7)

  static let body = Body(
    name: "Provnämnden", kind: .committee, seats: 5, mainProposal: "förvaltningens förslag",
    people: [
      person(1, "Jan Berg", "S", "ordförande"), person(2, "Mia Dal", "C", "vice ordförande"),
      person(3, "Rut Hall", "M", "ledamot"), person(4, "Jon Lind", "M", "ledamot"),
      person(5, "Kaj Norr", "S", "ledamot"), person(6, "Siv Ek", "S", "ersättare", false),
      person(7, "Ola Kvist", "M", "ersättare", false),
    ])

  static func person(
    _ place: Int, _ name: String, _ party: String, _ role: String, _ member: Bool = true
  ) -> Person {
    Person(id: PersonID(place), name: name, party: party, role: role, isMember: member)
  }

  static func item(
    _ number: String, _ title: String, _ kind: ItemKind = .decision, points: [String] = []
  ) -> AgendaEntry {
    AgendaEntry(
      number: number, title: title, kind: kind,
      proposal: Point.numbered(points.map { Point(text: $0) }))
  }

  static let agenda = [
    item("1", "Fastställande av föredragningslista", .formal, points: ["Listan fastställs."]),
    item("2", "Budget", points: ["Budgeten antas.", "Ramen är tio.", "Medel avsätts."]),
    item("3", "Rapport", .information),
    item("4", "Val av ombud", .election),
  ]

  var meeting = Meeting(
    body: body, day: Day(number: 20_500), time: "09:00", place: nil, firstParagraph: 10,
    agenda: agenda)
  var minute = 540
  var because: String?
  var item: ItemID?

  /// The same people as another kind of body, before anything has happened.
  mutating func sit(as kind: BodyKind) {
    var body = Self.body
    body.kind = kind
    meeting = Meeting(
      body: body, day: meeting.day, time: "09:00", place: nil, firstParagraph: 10,
      agenda: Self.agenda)
  }

  var given: Given {
    let day = meeting.day.adding(days: minute / 1440)
    return Given(at: Moment(day: day, second: minute % 1440 * 60), item: item, because: because)
  }

  /// Carries out a command, a minute after the one before.
  mutating func run(_ command: Command) throws(Refusal) {
    let events = try meeting.events(for: command, given: given)
    for event in events { meeting.apply(event) }
    minute += 1
  }

  mutating func run(_ commands: [Command]) throws(Refusal) {
    for command in commands { try run(command) }
  }

  /// The refusal of a command, or nothing.
  func refusal(_ command: Command) -> Refusal? { meeting.refusal(of: command, given: given) }

  /// Everyone present, the meeting open, the agenda fixed and gavelled as § 10.
  static func opened() throws -> SmallBoard {
    var board = SmallBoard()
    try board.run([
      .present(body.members.map(\.id), from: nil), .open, .take([ItemID(1)], numbered: true),
      .fix, .gavel,
    ])
    return board
  }
}
