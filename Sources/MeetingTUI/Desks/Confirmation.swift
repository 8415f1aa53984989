import Agenda
import Screen

/// Something that is recorded only once it is confirmed.
struct Confirmation: Hashable, Sendable {
  let request: Request
  /// What is asked or warned of, a sentence each.
  let sentences: [String]
  /// The reason as it is written; nothing where none is asked for.
  var reason: TextField?
  /// Whether it is refused without a reason.
  let needsReason: Bool
  /// Whether only a letter confirms it: it was opened by Enter, which pressed twice does nothing.
  let isByLetter: Bool

  /// Asks for a confirmation.
  /// - Parameters:
  ///   - request: What is recorded when it is confirmed.
  ///   - sentences: What is asked or warned of.
  ///   - needsReason: Whether a reason must be given; `nil` asks for none.
  ///   - isByLetter: Whether Enter does not confirm it.
  init(
    _ request: Request, sentences: [String], needsReason: Bool?, isByLetter: Bool = false
  ) {
    self.request = request
    self.sentences = sentences
    self.needsReason = needsReason ?? false
    self.isByLetter = isByLetter
    reason = needsReason.map { _ in TextField(request.line["because"] ?? "") }
  }

  /// What is recorded when it is confirmed now.
  var confirmed: Request {
    var request = request
    // A question asked before the record warns of nothing by itself.
    request.isConfirmed = reason != nil
    if let reason, !reason.isEmpty { request.line["because"] = reason.text }
    return request
  }
}

extension Session {
  /// Keys while something is to be confirmed.
  mutating func handle(_ key: Key, in confirmation: Confirmation) -> [Effect] {
    var confirmation = confirmation
    if key == .escape || (confirmation.reason == nil && Self.isNo(key)) {
      layers.removeLast()
      reopenRequest()
      message = .said(Phrase(sv: "Inget antecknat.", en: "Nothing recorded.")(language))
      return []
    }
    let isEnter = key == .enter && !confirmation.isByLetter
    guard isEnter || (confirmation.reason == nil && isYes(key)) else {
      if confirmation.isByLetter {
        message = .said(
          Phrase(sv: "j antecknar, Esc avbryter.", en: "y records it, Esc cancels.")(language))
      }
      _ = confirmation.reason?.handle(key)
      layers[layers.count - 1] = .confirm(confirmation)
      return []
    }
    if confirmation.needsReason, confirmation.reason?.isEmpty != false {
      message = .refused(
        Phrase(
          sv: "Här krävs ett skäl; Esc avbryter.", en: "A reason is required; Esc cancels.")(
            language))
      return []
    }
    layers.removeLast()
    return [.record(confirmation.confirmed), .saveDrafts]
  }

  private static func isNo(_ key: Key) -> Bool { key == .scalar("n") || key == .scalar("N") }

  private func isYes(_ key: Key) -> Bool {
    key == .scalar("j") || key == .scalar("y") || key == .scalar("J") || key == .scalar("Y")
  }
}
