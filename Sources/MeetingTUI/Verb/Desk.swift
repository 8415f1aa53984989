import Agenda

/// A place from which the meeting is run or followed (arbetsplats).
enum Desk: String, CaseIterable, Hashable, Sendable, Codable {
  /// The meeting secretary's, with every verb.
  case secretary
  /// The chair's, with the words to say and the verbs of whoever leads.
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

  /// Whether anything is recorded from it, or it only reads.
  var records: Bool { Verb.allCases.contains { $0.isAllowed(at: self) } }

  /// Whether it shows what the chair is to say, and the roll is called from that.
  var hasWords: Bool { self == .chair }

  /// Whether it opens at the papers, to print and save them.
  var hasPapers: Bool { self == .clerk }

  /// Whether the roll call and the ballots open by themselves: the chair's words call the roll,
  /// and the clerk has the papers.
  var opensVotes: Bool {
    switch self {
    case .secretary, .hall: true
    case .chair, .clerk: false
    }
  }

  /// The desk of a name in either language.
  init?(named name: String) {
    guard let desk = Desk.allCases.first(where: { $0.name.matches(name) }) else { return nil }
    self = desk
  }
}
