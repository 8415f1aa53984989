import Agenda

/// A text that was put away unfinished, with what it was to become.
struct Draft: Hashable, Sendable, Codable {
  var verb: Verb
  var item: ItemID?
  var answers: Answers
  /// The slot whose text was being written.
  var slot: Slot
  var text: String

  /// What an asking leaves behind when it is put away.
  init?(_ asking: Asking) {
    guard let slot = asking.slot else { return nil }
    verb = asking.verb
    item = asking.item
    answers = asking.answers
    self.slot = slot
    text = asking.text
  }
}

extension Verb: Codable {}
