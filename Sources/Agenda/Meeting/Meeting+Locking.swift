extension Meeting {
  /// Refuses presence entered after the fact where it would change what stands.
  ///
  /// Who was there, or served, at a § where a vote was held stands with its register and its count;
  /// and nobody is brought back to an item that they were out of.
  /// - Law: KL 5 kap. 66 § and 67 § 5.
  func requireUnlocked(_ events: [Event], since: Tick?) throws(Refusal) {
    guard since != nil else { return }
    let then = carryingOut(events)
    try requireOut(after: then)
    for item in items where item.hasHeldVote {
      guard let paragraph = item.paragraph else { continue }
      let gone = events.contains { event in
        guard case .left(let person, _, _) = event else { return false }
        return item.registers(person) && then.wasAway(person, from: item)
      }
      guard !gone, seats(at: item.decided) == then.seats(at: item.decided) else {
        throw .attendanceLocked(paragraph: paragraph)
      }
    }
  }

  /// Whether a person is away all the time that an item was open.
  private func wasAway(_ person: PersonID, from item: Item) -> Bool {
    guard let taken = item.taken else { return false }
    let end = item.decided ?? .max
    return !presence.stretches.contains { stretch in
      stretch.person == person && stretch.from < end && stretch.to ?? .max > taken
    }
  }

  /// Who was there, and in which seat, in roster order.
  private func seats(at tick: Tick?) -> [PersonID: PersonID?] {
    var seats: [PersonID: PersonID?] = [:]
    for stretch in presence.stretches where stretch.covers(tick) {
      seats.updateValue(stretch.seat, forKey: stretch.person)
    }
    return seats
  }
}

extension Item {
  /// Whether a vote or a ballot was counted on the item.
  var hasHeldVote: Bool {
    votes.contains { $0.tally != nil && $0.stage != .open }
      || elections.contains { $0.stage != .open }
  }

  /// Whether a person stands in the register of a vote that was held.
  func registers(_ person: PersonID) -> Bool {
    votes.contains { vote in
      vote.stage != .open && vote.register.contains { $0.person == person }
    }
  }
}
