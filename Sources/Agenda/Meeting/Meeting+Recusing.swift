extension Meeting {
  /// Takes persons away from an item because of a conflict of interest (jäv), or records that the
  /// body ruled that there is none.
  ///
  /// Where a conflict was disputed the body rules, and the person takes no part in that ruling
  /// unless there is otherwise no quorum and nobody can be called in.
  /// - Law: KL 5 kap. 47–49 §§, 6 kap. 28–30 §§.
  func recuseEvents(
    _ persons: [PersonID], reason: String, ground: Recusal.Ground?, ruling: Bool?, given: Given
  ) throws(Refusal) -> [Event] {
    try requireOpen()
    let item = try target(given)
    guard current.contains(item.id) else { throw .notUnderDebate }
    guard item.isOpen else { throw .itemIsDecided(paragraph: item.paragraph) }
    guard !persons.isEmpty else { throw .nobodyNamed }
    try requireBound(reason, field: "reason")
    var events: [Event] = []
    for person in persons {
      guard item.recusal(of: person) == nil else {
        throw .isRecused(name: rosterName(person))
      }
      // Who is out of another item that was taken together with this one stays out.
      let isOut = isOutOfOpenItem(person)
      guard isOut || presence.isPresent(person) else {
        throw .notPresent(name: rosterName(person))
      }
      guard item.vote == nil, item.election == nil else { throw .itemInVote }
      guard ruling != false else {
        events.append(.recusalDenied(item: item.id, person: person, reason: reason))
        continue
      }
      events.append(
        .recused(
          item: item.id, person: person, reason: reason, at: given.at, ground: ground,
          ruled: ruling == true))
    }
    return events
  }

  /// Whether a person is out of an item that is open now for a conflict of interest.
  func isOutOfOpenItem(_ person: PersonID) -> Bool {
    !presence.isPresent(person)
      && current.contains { self[$0].map { $0.isOpen && $0.recusal(of: person) != nil } ?? false }
  }

  /// Refuses presence entered after the fact that would have someone there when an item was decided
  /// that they were out of.
  func requireOut(after then: Meeting) throws(Refusal) {
    for item in items where item.isDecided || current.contains(item.id) {
      for person in item.recusals.map(\.person)
      where then.presence.isPresent(person, at: item.decided)
        && !presence.isPresent(person, at: item.decided)
      {
        throw .isRecused(name: rosterName(person))
      }
    }
  }

  /// Whether a person may speak on an item: those accountable may, in a council, although they take
  /// no other part.
  /// - Law: KL 5 kap. 49 §.
  func maySpeak(_ person: PersonID, on item: Item) -> Bool {
    item.recusal(of: person).map(onlyLeavesDecision) ?? true
  }

  /// Whether the person stays in the debate: one who is accountable, in a council.
  /// - Law: KL 5 kap. 48–49 §§.
  func onlyLeavesDecision(_ recusal: Recusal) -> Bool {
    body.kind == .council && recusal.ground == .accountable
  }
}

extension Item {
  /// The conflict of interest for which a person is out of the item; nothing where there is none.
  public func recusal(of person: PersonID) -> Recusal? {
    recusals.first { $0.person == person }
  }

  /// Records a conflict of interest, in the place of what was recorded of the person before.
  mutating func recuse(_ recusal: Recusal) {
    guard let index = recusals.firstIndex(where: { $0.person == recusal.person }) else {
      recusals.append(recusal)
      return
    }
    recusals[index] = recusal
  }
}
