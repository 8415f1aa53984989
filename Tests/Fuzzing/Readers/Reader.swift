/// What comes in from outside, each kind with the whole way that it takes through the program.
enum Reader: String, CaseIterable, Sendable {
  /// An agenda, and an officer's report.
  case agenda
  /// The profile of a body.
  case body
  /// A meeting's file, with right sums where its lines have none.
  case meeting
  /// The lines of a script.
  case script
  /// A text that stands in every field of a meeting.
  case texts
  /// The bytes that a terminal sends.
  case keys
  /// Drafts, lists of keys, signatures and arguments.
  case others

  /// Reads bytes the whole way, and tells what came out that must not.
  func findings(in bytes: [UInt8]) -> [String] {
    switch self {
    case .agenda: AgendaWay.findings(in: bytes)
    case .body: BodyWay.findings(in: bytes)
    case .meeting: MeetingWay.findings(in: bytes)
    case .script: ScriptWay.findings(in: bytes)
    case .texts: TextsWay.findings(in: bytes)
    case .keys: KeysWay.findings(in: bytes)
    case .others: OthersWay.findings(in: bytes)
    }
  }
}
