extension Meeting {
  /// Refuses the floor to one who is out for a conflict of interest, and warns where a substitute
  /// who does not serve speaks without the right to.
  func speakingEvents(
    _ person: PersonID?, on item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    guard let person else { return [] }
    guard maySpeak(person, on: item) else { throw .isRecused(name: rosterName(person)) }
    return opinionWarnings([person], given: given)
  }

  /// Movers serve; in a council the chair of a committee and others who are no members of it may
  /// move too.
  /// - Law: KL 4 kap. 2 §, 5 kap. 39 §.
  func requireMovers(_ draft: MotionDraft, in item: Item) throws(Refusal) {
    if let outsider = draft.outsiders.first, body.kind != .council {
      throw .outsiderMayNotMove(name: outsider)
    }
    guard draft.outsiders.count <= Bounds.seats else {
      throw .tooMany(.movers, bound: Bounds.seats)
    }
    for outsider in draft.outsiders { try requireName(outsider) }
    guard draft.outsiders.isEmpty || !draft.movers.isEmpty else { return }
    try requireServing(draft.movers, in: item)
  }

  /// Refuses a note or a statement of one who is out for a conflict of interest, and warns where a
  /// substitute who does not serve has it noted without the right to.
  func opinionEvents(
    _ persons: [PersonID], in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    for person in persons where item.recusal(of: person) != nil {
      throw .isRecused(name: rosterName(person))
    }
    return opinionWarnings(persons, at: item.decided, given: given)
  }

  /// A board's substitutes who do not serve speak and have their opinion noted where the council
  /// has decided so (rule `ersättare`); a council's never.
  /// - Law: KL 6 kap. 17 §.
  private func opinionWarnings(
    _ persons: [PersonID], at tick: Tick? = nil, given: Given
  ) -> [Event] {
    guard body.kind == .council || !body.rules.hearsSubstitutes else { return [] }
    return persons.filter { person in
      body[person]?.isMember == false && presence.seat(of: person, at: tick) == nil
    }.map { .warned(.opinionNotAllowed(name: rosterName($0)), reason: given.because) }
  }
}
