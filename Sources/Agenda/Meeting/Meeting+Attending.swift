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
      guard !presence.isOutRecused(person) else { throw .isRecused(name: rosterName(person)) }
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
      return try doorEvents(open: open, reason: reason, given: given)
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
    var warned: [Event] = []
    var events: [Event] = []
    for person in persons {
      if let now = presence.stretch(of: person, at: since) {
        guard let remote, remote != now.isRemote else {
          guard persons.count > 1 else { throw .alreadyPresent(name: rosterName(person)) }
          continue
        }
      } else {
        if isOutOfOpenItem(person) { throw .isRecused(name: rosterName(person)) }
        if body[person]?.isMember == true {
          warned += try returningEvents(person, since: since, given: given)
        }
        events += arrivalEvents(person, since: since, given: given)
      }
      if let remote, remote || presence.isPresent(person, at: since) {
        events.append(.connected(person: person, remote: remote, at: given.at, since: since))
      }
    }
    guard !events.isEmpty else { throw .everyoneIsPresent }
    try requireUnlocked(events, since: since)
    return warned + remoteWarnings(events, given: given) + events
  }

  /// A person comes, and a member to a seat that nobody holds takes it.
  private func arrivalEvents(_ person: PersonID, since: Tick?, given: Given) -> [Event] {
    let arrived = Event.arrived(person: person, at: given.at, since: since)
    guard body[person]?.isMember == true, presence.holder(of: person, at: since) == nil else {
      return [arrived]
    }
    return [arrived, .seated(person: person, seat: person, at: given.at, since: since)]
  }

  /// Taking part by sound and picture asks for a decision of the council (rule `distans`).
  /// - Law: KL 5 kap. 16 §, 6 kap. 24 §.
  private func remoteWarnings(_ events: [Event], given: Given) -> [Event] {
    let remote = events.compactMap { event -> Person? in
      guard case .connected(let person, true, _, _) = event else { return nil }
      return body[person]
    }
    guard !remote.isEmpty else { return [] }
    let list = { (people: [Person]) in people.map(\.nameAndParty).joined(separator: ", ") }
    var warnings: [Warning] = []
    if !body.rules.allowsRemote { warnings.append(.remoteNotAllowed(name: list(remote))) }
    let presidency = remote.filter { $0.isChair || $0.isViceChair }
    if !presidency.isEmpty, body.kind == .council, day >= Self.presidencyAttends {
      warnings.append(.presidencyRemote(name: list(presidency)))
    }
    return warnings.map { .warned($0, reason: given.because) }
  }

  /// From this day the presidency of a council does not take part remotely (SFS 2026:836).
  private static let presidencyAttends = Day(year: 2026, month: 7, day: 1) ?? Day(number: 20_635)

  private func absentEvents(
    _ persons: [PersonID], from: ItemID?, given: Given
  ) throws(Refusal) -> [Event] {
    guard !persons.isEmpty else { throw .nobodyNamed }
    let since = try since(from)
    var events: [Event] = []
    for person in persons {
      guard presence.isPresent(person, at: since) || since == nil && presence.isOutRecused(person)
      else {
        guard persons.count > 1 else { throw .notPresent(name: rosterName(person)) }
        continue
      }
      try requireNotInVote(person)
      events.append(.left(person: person, at: given.at, since: since))
    }
    guard !events.isEmpty else { throw .nobodyNamed }
    try requireUnlocked(events, since: since)
    return events
  }

  /// Someone leaves; one who is out for a conflict of interest then does not come back by itself.
  private func leaveEvents(_ person: PersonID, given: Given) throws(Refusal) -> [Event] {
    guard presence.isPresent(person) || presence.isOutRecused(person) else {
      throw .notPresent(name: rosterName(person))
    }
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
    if isOutOfOpenItem(person) { throw .isRecused(name: rosterName(person)) }
    let chosen =
      try seat.map { seat throws(Refusal) in
        try requireEmpty(seat, at: since)
        return seat
      } ?? callInSeat(for: substitute, at: since)
    guard let chosen else {
      throw emptySeats(at: since).isEmpty
        ? .noEmptySeat : .noSeatOfParty(party: substitute.party)
    }
    var events = try returningEvents(person, since: since, given: given)
    events += callInWarnings(substitute, seat: chosen, at: since, given: given)
    if !presence.isPresent(person, at: since) {
      events.append(.arrived(person: person, at: given.at, since: since))
    }
    events.append(.seated(person: person, seat: chosen, at: given.at, since: since))
    try requireUnlocked(events, since: since)
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
}
