import Agenda

extension Asking {
  /// The answers as the line that the record takes.
  func line(in meeting: Meeting) -> VerbLine {
    var line = VerbLine(verb, words: words(in: meeting))
    for (slot, key) in Self.keys {
      guard let word = answers.word(slot), !word.isEmpty else { continue }
      line[key] = word
    }
    if verb == .reserve, let cause = answers.word(.cause) {
      line[cause == "decision" ? "against" : "for"] = cause
    }
    // Of several that were taken together each is named; the gavel is for all of them.
    if !verb.namesItem, let item, meeting.current != [item] {
      line["item"] = ItemSearch(meeting).word(for: item)
    }
    return line
  }

  private func words(in meeting: Meeting) -> [String] {
    var words: [String] = []
    if verb.namesItem, let item { words.append(ItemSearch(meeting).word(for: item)) }
    for slot in [Slot.motion, .side, .choice, .field] {
      if let word = answers.word(slot) { words.append(word) }
    }
    for slot in [Slot.persons, .person] {
      words += answers.people(slot).map { "#\($0.place)" }
    }
    return words
  }

  private static let keys: [(Slot, String)] = [
    (.kind, "kind"), (.on, "on"), (.point, "point"), (.text, "text"), (.reason, "reason"),
    (.proposal, "proposal"), (.name, "name"), (.title, "title"), (.post, "post"),
    (.replacing, "for"), (.reference, "ref"),
    (.place, "place"), (.time, "at"), (.yes, "yes"), (.no, "no"),
    (.abstain, "abstain"), (.itemKind, "kind"), (.role, "role"), (.after, "after"),
  ]
}
