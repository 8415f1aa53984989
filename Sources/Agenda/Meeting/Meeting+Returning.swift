extension Meeting {
  /// What is said of someone who serves again the same day after having left.
  ///
  /// In a council it is refused, unless a reason is given; any other body has its own rule.
  /// - Law: KL 5 kap. 20 §.
  func returningEvents(
    _ person: PersonID, since: Tick?, given: Given
  ) throws(Refusal) -> [Event] {
    guard let broken = brokenService(of: person, since: since, given: given) else { return [] }
    let name = rosterName(person)
    let rule = body.kind == .council ? .refused : body.rules.returning
    var events: [Event] = []
    switch rule {
    case .free: break
    case .refused where (given.because ?? "").isEmpty: throw .mayNotReturn(name: name)
    case .refused, .warned:
      events.append(.warned(.returnedSameDay(name: name), reason: given.because))
    }
    if servedSingleItems(in: person, after: broken) {
      events.append(.warned(.rotation(name: name), reason: given.because))
    }
    return events
  }

  /// The service that a person broke off the same day by leaving, and not for a conflict of
  /// interest or to give up a seat; nothing where none was broken off.
  ///
  /// It counts from when the meeting was opened, day by day, and only where the meeting went on
  /// without the person. Who was entered as away from the first item on was never there.
  private func brokenService(
    of person: PersonID, since: Tick?, given: Given
  ) -> Presence.Stretch? {
    guard let last = presence.service(of: person, before: since), last.ending == .left,
      let left = last.to, let clock = last.ended, left != items.compactMap(\.taken).min(),
      let sitting = sittings.last(where: { $0.from < left }),
      last.from < sitting.to ?? .max
    else { return nil }
    let served = sitting.to.map { $0 < left } == true ? sitting.ended?.day : clock.day
    let returns = since.flatMap { tick in
      sittings.last { $0.from <= tick }?.began.day
    }
    let wentOn =
      left < sitting.to ?? .max
      || sittings.contains { $0.from >= left && $0.from < since ?? .max }
    return wentOn && served == returns ?? given.at.day ? last : nil
  }

  /// Whether substitutes held a member's seat for no more than one item since the member left.
  private func servedSingleItems(in seat: PersonID, after broken: Presence.Stretch) -> Bool {
    let held = presence.stretches.filter { stretch in
      stretch.seat == seat && stretch.person != seat && stretch.from >= broken.to ?? .max
    }
    let decided = items.filter { item in
      item.decided.map { tick in held.contains { $0.covers(tick) } } ?? false
    }
    return !held.isEmpty && decided.count <= 1
  }

  /// Whether a substitute has served at this meeting and has not left since.
  /// - Law: KL 5 kap. 18 §.
  func hasServed(_ person: PersonID, before tick: Tick?) -> Bool {
    presence.service(of: person, before: tick).map { $0.ending != .left } ?? false
  }
}
