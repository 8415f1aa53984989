import Agenda

/// A place from which the meeting is run or followed (arbetsplats).
enum Desk: String, CaseIterable, Hashable, Sendable, Codable {
  /// The meeting secretary's, with every verb.
  case secretary
  /// The chair's.
  case chair
  /// The clerk's, which reads and prints.
  case clerk
  /// The room's.
  case hall

  /// What the desk is called.
  var name: Term {
    switch self {
    case .secretary: Term("secretary", "sekreterare")
    case .chair: Term("chair", "ordförande")
    case .clerk: Term("clerk", "handläggare")
    case .hall: Term("hall", "sal")
    }
  }

  /// The desk of a name in either language.
  init?(named name: String) {
    guard let desk = Desk.allCases.first(where: { $0.name.matches(name) }) else { return nil }
    self = desk
  }
}
