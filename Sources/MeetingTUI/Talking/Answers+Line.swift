import Agenda

extension Answers {
  /// What a line answers already of what its verb asks for.
  /// - Throws: Whom or what a word of the line does not mean.
  init(of line: VerbLine, in meeting: Meeting, item: Item?) throws(LineError) {
    for (index, word) in line.words.enumerated() {
      guard let meaning = line.verb.meaning(ofWord: index) else { continue }
      switch meaning {
      case .person(let circle):
        let reach = circle.people(in: meeting, item: item, motion: motion(.motion))
        let found = try PersonSearch(meeting.body).persons(word, among: reach)
        let slot: Slot = line.verb.asks(for: .person, in: meeting, item) ? .person : .persons
        self[slot] = (self[slot] ?? []) + found.map { String($0.place) }
      case .motion: self[.motion] = [word.uppercased()]
      case .side: self[.side] = [word]
      case .oneOf: self[.choice] = [word]
      case .field: self[.field] = [word]
      default: break
      }
    }
    // What is asked for may depend on a value that stands later in the line.
    for value in line.values + line.values {
      let slots = Asking.keys.filter { $0.1 == value.key }.map(\.0)
      guard let slot = slots.first(where: { line.verb.asks(for: $0, in: meeting, item, self) })
      else { continue }
      self[slot] = [value.value]
    }
    if line.verb == .reserve, let cause = line["for"] ?? line["against"] { self[.cause] = [cause] }
  }
}

extension Verb {
  fileprivate func asks(
    for slot: Slot, in meeting: Meeting, _ item: Item?, _ answers: Answers = Answers()
  ) -> Bool {
    slots(in: meeting, item: item, answers: answers).contains(slot)
  }
}
