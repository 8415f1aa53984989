// The list of speakers (talarlistan): who asks for the floor, gets it and has had it.

extension Meeting {
  func floorEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    try requireOpen()
    let item = try target(given)
    guard item.isOpen else { throw .itemIsDecided(paragraph: item.paragraph) }
    switch command {
    case .requestFloor(let name, let person, let kind):
      try requireName(name)
      let warned = try speakingEvents(person, on: item, given: given)
      try requireRequest(Speech(name: name, person: person, kind: kind), in: item)
      return warned + [.floorRequested(item: item.id, name: name, person: person, kind: kind)]
    case .giveFloor(let name, let person, let kind):
      if name == nil {
        try requireSameFloor(as: given.shown)
        try requireSameNext(as: given.shown)
      }
      let named = name.map { Speech(name: $0, person: person, kind: kind ?? .speech) }
      return try givingEvents(to: named, kind: kind, in: item, given: given)
    case .withdrawFloor(let name, let person, let kind):
      let named = Speech(name: name, person: person, kind: kind ?? .speech)
      let waiting = item.waitingPlaces.first { place in
        item.speeches[place].isBy(named)
          && (kind ?? item.speeches[place].kind) == item.speeches[place].kind
      }
      guard let waiting else { throw .doesNotWait(name: name) }
      return [.floorWithdrawn(item: item.id, speech: waiting)]
    default:
      try requireSameFloor(as: given.shown)
      guard item.floor != nil else { throw .noSpeech }
      return [.speechEnded(item: item.id, at: given.at)]
    }
  }

  /// Gives the floor to whoever is named, on the list or not, or to the first on the list.
  private func givingEvents(
    to named: Speech?, kind: Speech.Kind?, in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    let waiting = item.waitingPlaces.first { place in
      let speech = item.speeches[place]
      return (kind ?? speech.kind) == speech.kind && (named.map(speech.isBy) ?? true)
    }
    if let waiting {
      let speaker = item.speeches[waiting].name
      return inquiryWarnings(speaker, in: item, given: given) + endingEvents(at: given.at) + [
        .floorGiven(item: item.id, speech: waiting, at: given.at)
      ]
    }
    guard let named else { throw .nobodyAsked }
    let warned =
      inquiryWarnings(named.name, in: item, given: given)
      + (try speakingEvents(named.person, on: item, given: given))
    guard item.floor?.isBy(named) != true else { throw .alreadyHasFloor(name: named.name) }
    if named.kind == .reply { try requireAnswerable(by: named, in: item) }
    return warned + endingEvents(at: given.at) + [
      .floorRequested(item: item.id, name: named.name, person: named.person, kind: named.kind),
      .floorGiven(item: item.id, speech: item.speeches.count, at: given.at),
    ]
  }

  /// Refuses what would end another speech than the desk showed.
  private func requireSameFloor(as shown: Given.Shown?) throws(Refusal) {
    guard let shown else { return }
    let now = Given.Shown(self)
    guard shown.speeches == now.speeches, shown.isSpeaking == now.isSpeaking else {
      throw .changedMeanwhile(.floor)
    }
  }

  /// Refuses what would give the floor to another than the desk showed as the next.
  private func requireSameNext(as shown: Given.Shown?) throws(Refusal) {
    guard let shown, shown.nextSpeech != Given.Shown(self).nextSpeech else { return }
    throw .changedMeanwhile(.floor)
  }

  /// One stands on the list once for each kind, and replies as often as the body allows
  /// (`repliker`); the chair may give the floor beside the list.
  private func requireRequest(_ request: Speech, in item: Item) throws(Refusal) {
    guard
      !item.waitingSpeakers.contains(where: { $0.kind == request.kind && $0.isBy(request) })
    else { throw .alreadyWaits(name: request.name, kind: request.kind) }
    guard request.kind == .reply else { return }
    try requireAnswerable(by: request, in: item)
    let used = item.speeches.filter {
      $0.answers == item.answerable && $0.kind == .reply && !$0.isWithdrawn && $0.isBy(request)
    }.count
    let allowed = body.rules.repliesPerSpeech
    guard allowed == 0 || used < allowed else {
      throw .repliesUsed(name: request.name, count: allowed)
    }
  }

  /// A reply answers a speech of somebody else's, or what was replied to one's own.
  private func requireAnswerable(by reply: Speech, in item: Item) throws(Refusal) {
    guard let answered = item.answerable else { throw .nothingToReplyTo }
    let isAnswered = item.speeches.contains {
      $0.answers == answered && !$0.isWithdrawn && !$0.isBy(reply)
    }
    guard item.floor?.isBy(reply) != true, isAnswered || !item.speeches[answered].isBy(reply)
    else { throw .repliesToOneself(name: reply.name) }
  }

  // MARK: - The end of a speech

  /// Ends every speech that is being held: the room has one floor.
  private func endingEvents(at moment: Moment) -> [Event] {
    items.filter { $0.floor != nil }.map { .speechEnded(item: $0.id, at: moment) }
  }

  /// The events with the end of each speech before what ends it, and the end of each request before
  /// what leaves nobody to speak, so that a replay gives the same.
  ///
  /// A speech ends when its question is put, its item decided or left for another, the debate
  /// closed, the sitting adjourned or closed, and when the speaker goes.
  func endingSpeeches(with events: [Event], at moment: Moment) -> [Event] {
    var events = withdrawingRequests(with: events)
    for item in items {
      guard let speech = item.floor, !events.contains(where: { $0.ends(item.id) }),
        let end = events.firstIndex(where: {
          $0.cutsShort(item) || isGone(speech, from: item, after: $0)
        })
      else { continue }
      events.insert(.speechEnded(item: item.id, at: moment), at: end)
    }
    return events
  }

  /// Takes those who go off the list of speakers; whoever comes back asks anew.
  private func withdrawingRequests(with events: [Event]) -> [Event] {
    guard phase != .closed else { return events }
    var events = events
    for item in items {
      for place in item.waitingPlaces {
        let speech = item.speeches[place]
        let end = events.firstIndex { isGone(speech, from: item, after: $0) }
        guard let end else { continue }
        events.insert(.floorWithdrawn(item: item.id, speech: place), at: end)
      }
    }
    return events
  }

  /// Whether whoever speaks or asked to is not there for the item after an event; those who are
  /// only accountable stay in a council's debate.
  /// - Law: KL 5 kap. 43 §, 48–49 §§.
  private func isGone(_ speech: Speech, from item: Item, after event: Event) -> Bool {
    if case .left(let person, _, _) = event { return speech.person == person }
    if case .expelled(_, let expulsion) = event {
      return speech.isBy(
        Speech(name: expulsion.name, person: expulsion.person, kind: speech.kind))
    }
    guard case .recused(item.id, let person, let reason, _, let ground, _) = event,
      speech.person == person
    else { return false }
    return !onlyLeavesDecision(Recusal(person: person, reason: reason, ground: ground))
  }
}

extension Event {
  fileprivate func ends(_ id: ItemID) -> Bool {
    guard case .speechEnded(id, _) = self else { return false }
    return true
  }

  /// Whether a speech in an item cannot go on after this, whoever holds it.
  fileprivate func cutsShort(_ item: Item) -> Bool {
    switch self {
    case .closed, .adjourned: true
    case .decided(let other, _), .itemStruck(let other, _, _), .put(let other, _),
      .voteOpened(let other, _):
      other == item.id
    case .debateClosed(let other, _): other == item.id && item.progress == .debate
    case .itemHeard(let other): other != item.id
    case .itemsTaken(let items, _): !items.contains(item.id)
    case .opened, .resumed, .summoned, .arrived, .left, .seated, .unseated, .recused,
      .recusalDenied, .connected, .expelled, .presided, .attended, .verifiersChosen, .doorsSet,
      .itemAdded, .itemMoved, .agendaFixed, .reported, .marked, .presented, .floorRequested,
      .floorGiven, .speechEnded, .floorWithdrawn, .moved, .supported, .retracted, .revised,
      .ruledOut, .overruled, .asked, .answered, .debateReopened, .recessAsked, .found,
      .voteDemanded, .registered, .voted, .handsCounted, .voteCounted, .ballot,
      .castingVoteGiven, .voteConfirmed, .voteStruck, .sideConfirmed, .nominated, .stoodAside,
      .worded, .reserved, .noted, .stated, .dispatched, .based, .edited, .verifiedAtOnce,
      .reminded, .paper, .warned, .tailCut, .undone:
      false
    }
  }
}
