import Agenda

/// The small board's roster as a body of any kind, with its own rules and agenda.
extension SmallBoard {
  static let members = body.members.map(\.id)
  /// A second substitute of M, after the first in the call-in order.
  static let substituteM2 = PersonID(8)

  init(_ kind: BodyKind, callIn: [CallIn] = [], rules: (inout Rules) -> Void = { _ in }) {
    var body = Self.body
    body.kind = kind
    body.callInOrder = callIn
    body.people.append(Self.person(8, "Eva Rask", "M", "ersättare", false))
    rules(&body.rules)
    meeting = Meeting(
      body: body, day: Day(number: 20_500), time: "09:00", place: nil, firstParagraph: 10,
      agenda: [
        Self.item("1", "Första ärendet", points: ["Ja."]),
        Self.item("2", "Andra ärendet", points: ["Ja."]),
        Self.item("3", "Tredje ärendet", points: ["Ja."]),
        Self.item("4", "Fjärde ärendet", points: ["Ja."]),
        Self.item("5", "Interpellation om vägar", .question, points: ["Ja."]),
      ])
  }

  /// A body of a kind in session, its members there.
  static func sitting(
    _ kind: BodyKind, callIn: [CallIn] = [], rules: (inout Rules) -> Void = { _ in }
  ) throws -> SmallBoard {
    var board = SmallBoard(kind, callIn: callIn, rules: rules)
    try board.run([.present(members, from: nil), .open])
    return board
  }

  /// Takes one item, or several together.
  static func take(_ places: Int...) -> Command {
    .take(places.map(ItemID.init), numbered: true)
  }

  /// What a command is warned of; empty where it is refused.
  func warnings(_ command: Command) -> [Warning] {
    let events = (try? meeting.events(for: command, given: given)) ?? []
    return events.compactMap { event in
      guard case .warned(let warning, _) = event else { return nil }
      return warning
    }
  }

  /// Who serves, by place in the roster.
  var serving: [Int] { meeting.presence.serving().map(\.person.place) }

  /// Who took part in deciding an item, by place in the roster.
  func decided(_ item: Int) -> [Int] {
    meeting[ItemID(item)].map { meeting.participants(in: $0).map(\.person.place) } ?? []
  }
}
