extension Meeting {
  func presenceEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    try requireNotClosedOrSince(command)
    switch command {
    case .present(let persons, let from, let remote):
      return try presentEvents(persons, from: from, remote: remote, given: given)
    case .absent(let persons, let from):
      return try absentEvents(persons, from: from, given: given)
    case .serve(let person, let seat, let from):
      return try serveEvents(person, for: seat, from: from, given: given)
    case .arrive(let person, let remote):
      return try presentEvents([person], from: nil, remote: remote, given: given)
    case .leave(let person):
      return try leaveEvents(person, given: given)
    case .recuse(let persons, let reason, let ground, let ruling):
      return try recuseEvents(
        persons, reason: reason, ground: ground, ruling: ruling, given: given)
    case .preside(let person):
      guard presence.isPresent(person) else { throw .notPresent(name: rosterName(person)) }
      guard presence.seat(of: person) != nil else {
        throw .notServing(name: rosterName(person))
      }
      return [.presided(person: person)]
    case .attend(let attendee):
      try requireName(attendee.name, title: attendee.title)
      return [.attended(attendee)]
    case .verifiers(let persons, let at, let place):
      guard !persons.isEmpty else { throw .nobodyNamed }
      for person in persons where person == chair {
        throw .verifierIsChair(name: rosterName(person))
      }
      return [.verifiersChosen(persons: persons, at: at, place: place)]
    case .doors(let open, let reason):
      return [.doorsSet(open: open, reason: reason)]
    case .expel(let expulsion): return try expulsionEvents(expulsion, given: given)
    default: throw .noItemOpen
    }
  }

  private func requireNotClosedOrSince(_ command: Command) throws(Refusal) {
    switch command {
    case .present(_, .some, _), .absent(_, .some), .serve(_, _, .some), .attend, .verifiers: break
    default: try requireNotClosed()
    }
  }

  /// The point in the order of events where an item was first taken.
  private func since(_ id: ItemID?) throws(Refusal) -> Tick? {
    guard let id else { return nil }
    let item = try item(id)
    guard let taken = item.taken else {
      throw .itemNotTakenYet(number: item.number ?? item.title)
    }
    return taken
  }

  private func presentEvents(
    _ persons: [PersonID], from: ItemID?, remote: Bool?, given: Given
  ) throws(Refusal) -> [Event] {
    guard !persons.isEmpty else { throw .nobodyNamed }
    let since = try since(from)
    var events: [Event] = []
    for person in persons {
      if presence.isPresent(person, at: since) {
        guard persons.count > 1 else { throw .alreadyPresent(name: rosterName(person)) }
        continue
      }
      if let item, item.recusals.contains(where: { $0.person == person }), since == nil,
        item.isOpen
      {
        throw .isRecused(name: rosterName(person))
      }
      events.append(.arrived(person: person, at: given.at, since: since))
      if body[person]?.isMember == true, presence.holder(of: person, at: since) == nil {
        events.append(.seated(person: person, seat: person, at: given.at, since: since))
      }
    }
    guard !events.isEmpty else { throw .everyoneIsPresent }
    return events
  }

  private func absentEvents(
    _ persons: [PersonID], from: ItemID?, given: Given
  ) throws(Refusal) -> [Event] {
    guard !persons.isEmpty else { throw .nobodyNamed }
    let since = try since(from)
    var events: [Event] = []
    for person in persons {
      guard presence.isPresent(person, at: since) else {
        guard persons.count > 1 else { throw .notPresent(name: rosterName(person)) }
        continue
      }
      if since == nil { try requireNotInVote(person) }
      events.append(.left(person: person, at: given.at, since: since))
    }
    guard !events.isEmpty else { throw .nobodyNamed }
    return events
  }

  private func leaveEvents(_ person: PersonID, given: Given) throws(Refusal) -> [Event] {
    guard presence.isPresent(person) else { throw .notPresent(name: rosterName(person)) }
    try requireNotInVote(person)
    return [.left(person: person, at: given.at, since: nil)]
  }

  /// Whoever has voted in an open vote stays in its register until it is counted.
  private func requireNotInVote(_ person: PersonID) throws(Refusal) {
    if item?.vote?.stage == .open, item?.vote?.choice(of: person) != nil {
      throw .alreadyVoted(name: rosterName(person))
    }
  }

  private func serveEvents(
    _ person: PersonID, for seat: PersonID?, from: ItemID?, given: Given
  ) throws(Refusal) -> [Event] {
    guard let substitute = body[person], !substitute.isMember else {
      throw .notSubstitute(name: rosterName(person))
    }
    let since = try since(from)
    if let held = presence.seat(of: person, at: since) {
      throw .alreadyServes(name: rosterName(person), seat: rosterName(held))
    }
    if let item, item.isOpen, item.recusals.contains(where: { $0.person == person }) {
      throw .isRecused(name: rosterName(person))
    }
    let chosen =
      try seat.map { seat throws(Refusal) in
        try requireEmpty(seat, at: since)
        return seat
      } ?? callInSeat(for: substitute, at: since)
    guard let chosen else { throw .noEmptySeat }
    var events = callInWarnings(substitute, seat: chosen, at: since, given: given)
    if !presence.isPresent(person, at: since) {
      events.append(.arrived(person: person, at: given.at, since: since))
    }
    events.append(.seated(person: person, seat: chosen, at: given.at, since: since))
    return events
  }

  private func requireEmpty(_ seat: PersonID, at tick: Tick?) throws(Refusal) {
    guard let member = body[seat], member.isMember else {
      throw .notMember(name: rosterName(seat))
    }
    if let holder = presence.holder(of: seat, at: tick) {
      throw holder == seat
        ? .seatHolderIsPresent(seat: rosterName(seat))
        : .seatIsTaken(seat: rosterName(seat), holder: rosterName(holder))
    }
    guard !presence.isPresent(seat, at: tick) else {
      throw .seatHolderIsPresent(seat: rosterName(seat))
    }
  }

  /// Takes a person away from an item because of a conflict of interest (jäv).
  ///
  /// - Law: KL 5 kap. 47 §, 6 kap. 28–30 §§.
  private func recuseEvents(
    _ persons: [PersonID], reason: String, ground: Recusal.Ground?, ruling: Bool?, given: Given
  ) throws(Refusal) -> [Event] {
    try requireOpen()
    let item = try target(given)
    guard current.contains(item.id) else { throw .notUnderDebate }
    guard item.isOpen else { throw .itemIsDecided(paragraph: item.paragraph) }
    guard !persons.isEmpty else { throw .nobodyNamed }
    var events: [Event] = []
    for person in persons {
      guard !item.recusals.contains(where: { $0.person == person }) else {
        throw .isRecused(name: rosterName(person))
      }
      guard presence.isPresent(person) else { throw .notPresent(name: rosterName(person)) }
      guard item.vote == nil else { throw .itemInVote }
      events.append(
        .recused(
          item: item.id, person: person, reason: reason, at: given.at, ground: ground,
          ruled: ruling == true))
    }
    return events
  }
}
