extension Meeting {
  /// The parties whose substitutes serve for a party, its own first.
  func callInParties(for party: String) -> [String] {
    let listed = body.callInOrder.first { $0.party == party }?.from ?? []
    return listed.contains(party) ? listed : [party] + listed
  }

  /// The members' seats that nobody holds and whose member is away, in roster order.
  public func emptySeats(at tick: Tick? = nil) -> [Person] {
    body.members.filter { member in
      presence.holder(of: member.id, at: tick) == nil
        && !presence.isPresent(member.id, at: tick)
    }
  }

  /// The seat that the call-in order (inkallelseordning) gives a substitute.
  ///
  /// A seat of the own party comes first, then one for which the substitute's party is named
  /// earliest, then any empty seat. In a council a seat that is neither stays empty.
  /// - Law: KL 5 kap. 17–21 §§, 6 kap. 16–17 §§; the order is the body's own.
  public func callInSeat(for substitute: Person, at tick: Tick? = nil) -> PersonID? {
    let ranked = emptySeats(at: tick).map { seat in
      (
        seat: seat.id,
        rank: callInParties(for: seat.party).firstIndex(of: substitute.party) ?? .max
      )
    }
    guard let best = ranked.map(\.rank).min() else { return nil }
    guard best < .max || body.kind != .council else { return nil }
    return ranked.first { $0.rank == best }?.seat
  }

  /// The substitutes who could serve for an empty seat, the one that is called first in front: who
  /// has begun to serve stands before everyone else, whatever the order.
  /// - Law: KL 5 kap. 18 §.
  public func substitutes(for seat: Person, at tick: Tick? = nil) -> [Person] {
    let parties = callInParties(for: seat.party)
    let free = body.substitutes.filter {
      presence.isPresent($0.id, at: tick) && presence.seat(of: $0.id, at: tick) == nil
    }
    let inOrder = parties.flatMap { party in free.filter { $0.party == party } }
    return inOrder.filter { hasServed($0.id, before: tick) }
      + inOrder.filter { !hasServed($0.id, before: tick) }
  }

  func callInWarnings(
    _ substitute: Person, seat: PersonID, at tick: Tick?, given: Given
  ) -> [Event] {
    guard let member = body[seat] else { return [] }
    var warnings: [Warning] = []
    let last = presence.stretches.last { $0.seat == seat && $0.from < tick ?? .max }
    if let last, last.person != seat, last.person != substitute.id,
      presence.isPresent(last.person, at: tick)
    {
      warnings.append(.rotation(name: substitute.nameAndParty))
    }
    if !callInParties(for: member.party).contains(substitute.party) {
      warnings.append(.notInCallInOrder(name: substitute.nameAndParty, party: member.party))
      return warnings.map { .warned($0, reason: given.because) }
    }
    // Whoever is not in the room yet stands behind nobody who is there.
    let before = substitutes(for: member, at: tick).prefix { $0.id != substitute.id }
    if let first = before.first {
      let isIncumbent =
        hasServed(first.id, before: tick) && !hasServed(substitute.id, before: tick)
      warnings.append(
        isIncumbent
          ? .servedBefore(name: first.nameAndParty) : .callInOrder(first: first.nameAndParty))
    }
    return warnings.map { .warned($0, reason: given.because) }
  }

  /// What settles who serves when items are left and others taken.
  ///
  /// Those out for a conflict of interest return to their seats, the substitutes who sat there step
  /// down, and members who came while a substitute held their seat take it. Those out of an item
  /// that is taken again go out again.
  /// - Law: KL 5 kap. 18–19 §§.
  func seatingEvents(leaving items: [Item], taking next: [Item], at: Moment) -> [Event] {
    var seating = Seating(of: self, at: at)
    for recusal in items.flatMap(\.recusals)
    where next.allSatisfy({ $0.recusal(of: recusal.person) == nil }) {
      seating.bringBack(recusal)
    }
    for member in body.members { seating.giveBack(member.id) }
    for item in next {
      for recusal in item.recusals { seating.sendOut(recusal, of: item) }
    }
    return seating.events
  }

  /// What settles who serves when one of several items taken together is decided: those out of
  /// another of them return, and those out of this one are out.
  func seatingEvents(deciding item: Item, at: Moment) -> [Event] {
    guard current.count > 1 else { return [] }
    var seating = Seating(of: self, at: at)
    for recusal in current.compactMap({ self[$0] }).flatMap(\.recusals)
    where item.recusal(of: recusal.person) == nil {
      seating.bringBack(recusal)
    }
    for recusal in item.recusals { seating.sendOut(recusal, of: item) }
    return seating.events
  }
}

/// Seats as they are settled one after the other, with the meeting as it then stands.
private struct Seating {
  private(set) var events: [Event] = []
  private var meeting: Meeting
  private let at: Moment

  init(of meeting: Meeting, at: Moment) {
    self.meeting = meeting
    self.at = at
  }

  private mutating func add(_ event: Event) {
    events.append(event)
    meeting.apply(event)
  }

  /// Someone out for a conflict of interest takes the seat again, unless its member came meanwhile.
  mutating func bringBack(_ recusal: Recusal) {
    let person = recusal.person
    guard meeting.presence.isOutRecused(person) else { return }
    let wasRemote = meeting.presence.stretches.last { $0.person == person }?.isRemote ?? false
    add(.arrived(person: person, at: at, since: nil))
    if wasRemote { add(.connected(person: person, remote: true, at: at, since: nil)) }
    guard let seat = recusal.seat, seat == person || !meeting.presence.isPresent(seat) else {
      return
    }
    empty(seat)
    add(.seated(person: person, seat: seat, at: at, since: nil))
  }

  /// A member who is there takes the own seat.
  mutating func giveBack(_ member: PersonID) {
    guard meeting.presence.isPresent(member), meeting.presence.seat(of: member) != member else {
      return
    }
    empty(member)
    add(.seated(person: member, seat: member, at: at, since: nil))
  }

  /// Someone is out of an item for a conflict of interest, and the substitute who sat there before
  /// sits there again.
  mutating func sendOut(_ recusal: Recusal, of item: Item) {
    guard meeting.presence.isPresent(recusal.person) else { return }
    let seat = meeting.presence.seat(of: recusal.person)
    add(
      .recused(
        item: item.id, person: recusal.person, reason: recusal.reason, at: at,
        ground: recusal.ground, ruled: recusal.isRuled))
    guard let seat else { return }
    let before = meeting.presence.stretches.last { stretch in
      stretch.seat == seat && stretch.person != recusal.person
        && stretch.from >= item.taken ?? .max
    }
    guard let substitute = before?.person, meeting.presence.isPresent(substitute),
      meeting.presence.seat(of: substitute) == nil
    else { return }
    add(.seated(person: substitute, seat: seat, at: at, since: nil))
  }

  private mutating func empty(_ seat: PersonID) {
    guard let holder = meeting.presence.holder(of: seat) else { return }
    add(.unseated(person: holder, at: at))
  }
}
