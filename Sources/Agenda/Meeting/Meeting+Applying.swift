import Voting

extension Meeting {
  /// Carries out an event: bookkeeping only, which never refuses.
  ///
  /// What names an item, a motion or a vote that is not there changes nothing: yesterday's file
  /// replays under today's rules. What is signed stays as it is whatever the file holds after it.
  /// - Complexity: O(*n*) in the size of the item at most.
  public mutating func apply(_ event: Event) {
    guard signedPart(changedBy: event) == nil else {
      verification.barred += 1
      tick += 1
      return
    }
    if !verification.texts.isEmpty || !verification.reviews.isEmpty { ageTexts(by: event) }
    switch event {
    case .opened, .closed, .adjourned, .resumed, .summoned: applySitting(event)
    case .arrived, .left, .seated, .unseated, .recused, .recusalDenied, .connected, .expelled,
      .presided, .attended, .verifiersChosen,
      .doorsSet:
      applyPresence(event)
    case .itemAdded, .itemStruck, .itemMoved, .agendaFixed, .reported, .marked, .itemHeard,
      .itemsTaken, .presented:
      applyAgenda(event)
    case .floorRequested, .floorGiven, .speechEnded, .floorWithdrawn, .moved, .supported,
      .retracted, .revised,
      .ruledOut, .overruled, .asked, .answered, .recessAsked, .debateClosed, .debateReopened:
      applyDebate(event)
    case .put, .found, .voteDemanded, .voteOpened, .registered, .voted, .handsCounted,
      .voteCounted,
      .castingVoteGiven, .voteConfirmed, .voteStruck, .sideConfirmed, .nominated, .stoodAside,
      .worded, .decided:
      applyDecision(event)
    case .ballot(let item, let election, let event): applyBallot(event, election, in: item)
    case .reserved, .noted, .stated, .dispatched, .based, .edited, .verifiedAtOnce, .reminded:
      applyRecord(event)
    case .paper(let event): applyPaper(event)
    case .warned(let warning, let reason):
      warnings.append(Warned(warning: warning, reason: reason, tick: tick))
    case .tailCut, .undone: break
    }
    tick += 1
  }

  /// Carries out what was entered at a moment.
  public mutating func apply(_ events: [Event], enteredAt moment: Moment) {
    clocks.append(Clock(at: moment, from: tick))
    for event in events { apply(event) }
  }

  /// Changes an item, where there is one.
  mutating func change(_ id: ItemID, _ change: (inout Item) -> Void) {
    guard items.indices.contains(id.place - 1) else { return }
    change(&items[id.place - 1])
  }

  private mutating func applySitting(_ event: Event) {
    switch event {
    case .opened(let at), .resumed(let at):
      phase = .open
      sittings.append(Sitting(began: at, from: tick))
    case .adjourned(let at):
      phase = .adjourned
      endSitting(at)
    case .closed(let at):
      phase = .closed
      endSitting(at)
    case .summoned(let item, let called): summon(called, item)
    default: break
    }
  }

  /// Keeps what was said of the call before, where it is not said anew.
  private mutating func summon(_ called: Summons, _ item: ItemID?) {
    guard let item else {
      summons.announced = called.announced ?? summons.announced
      summons.sent = called.sent ?? summons.sent
      summons.extra = called.extra ?? summons.extra
      return
    }
    change(item) { $0.summons = called }
  }

  private mutating func endSitting(_ at: Moment) {
    guard !sittings.isEmpty else { return }
    sittings[sittings.count - 1].ended = at
    sittings[sittings.count - 1].to = tick
  }

  private mutating func applyPresence(_ event: Event) {
    switch event {
    case .arrived(let person, let at, let since):
      presence.begin(person, seat: nil, at: since ?? tick, time: at)
    case .left(let person, let at, let since):
      presence.end(person, at: since ?? tick, time: at, because: .left)
    case .seated(let person, let seat, let at, let since):
      presence.begin(person, seat: seat, at: since ?? tick, time: at)
    case .unseated(let person, let at):
      presence.begin(person, seat: nil, at: tick, time: at)
    case .recused(let item, let person, let reason, let at, let ground, let ruled):
      let seat = presence.seat(of: person)
      change(item) {
        $0.recuse(
          Recusal(person: person, reason: reason, seat: seat, ground: ground, isRuled: ruled))
      }
      presence.end(person, at: tick, time: at, because: .recused)
    case .recusalDenied(let item, let person, let reason):
      change(item) {
        $0.recusalsDenied.append(Recusal(person: person, reason: reason, isRuled: true))
      }
    case .connected(let person, let remote, let at, let since):
      presence.connect(person, remote: remote, at: since ?? tick, time: at)
    case .expelled(let item, let expulsion):
      if let item {
        change(item) { $0.expulsions.append(expulsion) }
      } else {
        expulsions.append(expulsion)
      }
    case .presided(let person): presiding.append(Presiding(person: person, from: tick))
    case .attended(let attendee):
      attendees.removeAll { $0.name == attendee.name }
      attendees.append(attendee)
    case .verifiersChosen(let persons, let at, let place):
      verifiers = persons
      verificationTime = at ?? verificationTime
      verificationPlace = place ?? verificationPlace
    case .doorsSet(let open, let reason):
      doors.append(Doors(areOpen: open, reason: reason, from: tick))
    default: break
    }
  }

  private mutating func applyAgenda(_ event: Event) {
    switch event {
    case .itemAdded(let entry, let by, let after):
      let id = ItemID(items.count + 1)
      var item = Item(id: id, entry: entry)
      item.addition = Addition(by: by, afterFixing: agendaIsFixed)
      items.append(item)
      place(id, after: after ?? order.last)
    case .itemStruck(let item, let reason, let paragraph):
      let now = tick
      change(item) {
        $0.progress = .struck(reason: reason)
        $0.paragraph = paragraph
        $0.decided = paragraph == nil ? nil : now
      }
      current.removeAll { $0 == item }
    case .itemMoved(let item, let after):
      place(item, after: after)
      if !agendaIsFixed { moves.append(item) }
    case .agendaFixed: fixed = tick
    case .reported(let item, let summary, let addressee, let proposal, let basis):
      change(item) { $0.report(summary, addressee, proposal, basis) }
    case .marked(let item, let key, let value):
      change(item) { $0.marks.set(key, to: value) }
    case .itemHeard(let item):
      let now = tick
      change(item) {
        $0.progress = .heard
        $0.taken = $0.taken ?? now
      }
      current = [item]
    case .itemsTaken(let items, let paragraphs): take(items, paragraphs)
    case .presented(let item, let presenter):
      change(item) { $0.presenters.append(presenter) }
    default: break
    }
  }

  private mutating func take(_ items: [ItemID], _ paragraphs: [Int]) {
    let now = tick
    for (id, paragraph) in zip(items, paragraphs) {
      change(id) { item in
        if item.progress == .waiting || item.progress == .heard { item.progress = .debate }
        if paragraph > 0 { item.paragraph = paragraph }
        item.taken = item.taken ?? now
      }
    }
    current = items.filter { self[$0] != nil }
  }

  /// Places an item after another in the agenda's order; first where there is no other.
  private mutating func place(_ id: ItemID, after: ItemID?) {
    guard self[id] != nil, id != after else { return }
    order.removeAll { $0 == id }
    let index = after.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 }
    order.insert(id, at: index ?? 0)
  }
}

extension Item {
  mutating func report(
    _ summary: String?, _ addressee: String?, _ proposal: [Point], _ basis: String
  ) {
    if let summary { self.summary = summary }
    if !proposal.isEmpty {
      self.proposal = proposal
      self.addressee = addressee
    }
    if !basis.isEmpty { self.basis = joined(self.basis, basis) }
  }

  /// Two texts, one below the other; an empty one is left out.
  func joined(_ first: String, _ second: String) -> String {
    first.isEmpty ? second : first + "\n" + second
  }
}

extension ItemMarks {
  mutating func set(_ key: String, to value: String) {
    values.removeAll { $0.key == key }
    values.append(Mark(key: key, value: value))
  }
}
