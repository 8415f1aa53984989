import Agenda

/// Why a line was not carried out; nothing was written then.
enum PerformError: Error, Hashable, Sendable {
  /// The line was not understood.
  case line(LineError)
  /// The meeting refuses.
  case refused(Refusal)
  /// What it does is unusual, and must be confirmed first.
  case asks([Warning])
  /// What would be taken back cannot be.
  case undo(UndoRefusal)
  /// The file could not be read or written.
  case record(RecordError)

  /// The reason and what to do instead, as a sentence.
  func sentence(_ language: Language) -> String {
    switch self {
    case .line(let error): error.sentence(language)
    case .refused(let refusal): refusal.sentence(language)
    case .asks(let warnings): warnings.map { $0.sentence(language) }.joined(separator: " ")
    case .undo(let refusal): refusal.sentence(language)
    case .record(let error): error.sentence(language)
    }
  }
}
