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
  /// earliest, then any empty seat.
  /// - Law: KL 5 kap. 17–21 §§, 6 kap. 16–17 §§; the order is the body's own.
  public func callInSeat(for substitute: Person, at tick: Tick? = nil) -> PersonID? {
    let ranked = emptySeats(at: tick).map { seat in
      (
        seat: seat.id,
        rank: callInParties(for: seat.party).firstIndex(of: substitute.party) ?? .max
      )
    }
    guard let best = ranked.map(\.rank).min() else { return nil }
    return ranked.first { $0.rank == best }?.seat
  }

  /// The substitutes who could serve for an empty seat, the one that is called first in front.
  public func substitutes(for seat: Person, at tick: Tick? = nil) -> [Person] {
    let parties = callInParties(for: seat.party)
    let free = body.substitutes.filter {
      presence.isPresent($0.id, at: tick) && presence.seat(of: $0.id, at: tick) == nil
    }
    return parties.flatMap { party in free.filter { $0.party == party } }
  }

  func callInWarnings(
    _ substitute: Person, seat: PersonID, at tick: Tick?, given: Given
  ) -> [Event] {
    guard let member = body[seat] else { return [] }
    guard callInParties(for: member.party).contains(substitute.party) else {
      let warning = Warning.notInCallInOrder(
        name: substitute.nameAndParty, party: member.party)
      return [.warned(warning, reason: given.because)]
    }
    let before = substitutes(for: member, at: tick).prefix { $0.id != substitute.id }
    // Whoever is not in the room yet stands behind nobody who is there.
    guard let first = before.first else { return [] }
    return [
      .warned(.callInOrder(first: first.nameAndParty), reason: given.because)
    ]
  }

  /// What settles who serves when the next item is taken.
  ///
  /// Those recused in an item that is left return to their seats, the substitutes who sat there
  /// step down, and members who came while a substitute held their seat take it.
  /// - Law: KL 5 kap. 18–19 §§.
  func seatingEvents(leaving items: [Item], at: Moment) -> [Event] {
    var events: [Event] = []
    for recusal in items.flatMap(\.recusals) where !presence.isPresent(recusal.person) {
      guard wasRecusedLast(recusal.person) else { continue }
      events.append(.arrived(person: recusal.person, at: at, since: nil))
      guard let seat = recusal.seat else { continue }
      if let holder = presence.holder(of: seat) {
        events.append(.unseated(person: holder, at: at))
      }
      events.append(.seated(person: recusal.person, seat: seat, at: at, since: nil))
    }
    for member in body.members where presence.isPresent(member.id) {
      guard presence.seat(of: member.id) != member.id else { continue }
      if let holder = presence.holder(of: member.id) {
        events.append(.unseated(person: holder, at: at))
      }
      events.append(.seated(person: member.id, seat: member.id, at: at, since: nil))
    }
    return events
  }

  /// Whether a person's last stretch ended because of a conflict of interest.
  private func wasRecusedLast(_ person: PersonID) -> Bool {
    presence.stretches.last { $0.person == person }?.ending == .recused
  }
}
