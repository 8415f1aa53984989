import Agenda
import Voting

/// A body of any kind and size with everyone present, the meeting open and one item taken.
struct Chamber {
  var meeting: Meeting
  var minute = 600
  var because: String?
  var item: ItemID?

  /// The item that is taken, the second of the agenda.
  static let matter = ItemID(2)
  static let a = MotionID(1)
  static let b = MotionID(2)

  init(
    _ kind: BodyKind, seats: Int,
    matter: AgendaEntry = SmallBoard.item(
      "2", "Budget", points: ["Budgeten antas."])
  ) throws {
    let people = (1...seats).map { place in
      SmallBoard.person(
        place, "Ledamot \(place)", place % 2 == 0 ? "M" : "S",
        place == 1 ? "ordförande" : place == 2 ? "vice ordförande" : "ledamot")
    }
    let substitutes = (1...3).map { place in
      SmallBoard.person(seats + place, "Ersättare \(place)", "S", "ersättare", false)
    }
    let body = Body(
      name: kind == .council ? "Provfullmäktige" : "Provnämnden", kind: kind, seats: seats,
      mainProposal: "förslaget", people: people + substitutes)
    meeting = Meeting(
      body: body, day: Day(number: 20_500), time: "09:00", place: nil, firstParagraph: 1,
      agenda: [SmallBoard.item("1", "Upprop", .formal), matter, SmallBoard.item("3", "Annat")])
    try run([
      .present(people.map(\.id), from: nil), .open, .take([Self.matter], numbered: true),
    ])
  }

  var given: Given {
    Given(at: Moment(day: meeting.day, second: minute * 60), item: item, because: because)
  }

  mutating func run(_ command: Command) throws(Refusal) {
    for event in try meeting.events(for: command, given: given) { meeting.apply(event) }
    minute += 1
  }

  mutating func run(_ commands: [Command]) throws(Refusal) {
    for command in commands { try run(command) }
  }

  func refusal(_ command: Command) -> Refusal? { meeting.refusal(of: command, given: given) }

  /// What a command would warn of.
  func warnings(_ command: Command) throws -> [Warning] {
    try meeting.events(for: command, given: given).compactMap {
      if case .warned(let warning, _) = $0 { warning } else { nil }
    }
  }

  /// The first so many vote yes, the next no, the rest abstain; then the count is ended.
  mutating func vote(yes: Int, no: Int) throws(Refusal) {
    let voters = meeting.presence.serving().map(\.person)
    if yes > 0 { try run(.vote(.yes, Array(voters.prefix(yes)))) }
    if no > 0 { try run(.vote(.no, Array(voters.dropFirst(yes).prefix(no)))) }
    if voters.count > yes + no { try run(.voteRest(.abstain)) }
    try run(.endVote)
  }

  var matter: Item? { meeting[Self.matter] }
}

extension MotionDraft {
  static func by(
    _ place: Int, _ kind: MotionKind, _ text: String = "", reason: String = ""
  ) -> Command {
    .motion(MotionDraft(movers: [PersonID(place)], kind: kind, text: text, reason: reason))
  }
}
