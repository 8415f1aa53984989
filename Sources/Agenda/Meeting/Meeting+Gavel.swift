import Voting

extension Meeting {
  /// The gavel (klubbslag): confirms a count or a finding, or carries what nobody contests.
  ///
  /// The one that confirms the last question carries the decision too.
  /// - Law: KL 5 kap. 53 §.
  func gavelEvents(_ given: Given) throws(Refusal) -> [Event] {
    try requireOpen()
    if given.item == nil, current.count > 1 { return try rangeEvents(given) }
    let item = try debated(given)
    let seats = seatingEvents(deciding: item, at: given.at)
    let then = carryingOut(seats)
    var warned = try then.quorumEvents(for: item, given)
    let gavelled = try then.gavelEvents(for: then.item(item.id))
    try then.requireGround(for: gavelled)
    warned += then.decisionWarnings(for: gavelled, given: given)
    if let vote = item.vote { warned += minorityWarnings(vote, in: item, given: given) }
    let events = seats + gavelled
    if item.paragraph == nil, item.hasContest || !item.proposal.isEmpty {
      warned.append(.warned(.decisionWithoutParagraph, reason: given.because))
    }
    return warned + events
  }

  private func gavelEvents(for item: Item) throws(Refusal) -> [Event] {
    if let vote = item.vote { return try confirmingEvents(vote, in: item) }
    if item.election != nil { return try electingEvents(item) }
    switch item.progress {
    case .debate where item.question == nil: return try unopposedEvents(item)
    case .debate, .questions:
      guard let question = item.question,
        item.hasContest || item.isBeingPut || question.isRecess
      else {
        return [deciding(item)]
      }
      guard case .found(let side) = question.contest.stage else {
        throw question.contest.stage == .unput ? .notPut : .notFound
      }
      return settlingEvents(side, of: question, in: item, after: [])
    case .waiting, .heard, .decided, .struck: throw .notUnderDebate
    }
  }

  /// A range: every item its own proposal as decision, by those who have no conflict of interest
  /// in it.
  private func rangeEvents(_ given: Given) throws(Refusal) -> [Event] {
    var then = self
    var warned: [Event] = []
    var events: [Event] = []
    for id in current {
      guard let item = then[id], item.isOpen else { continue }
      let seats = then.seatingEvents(deciding: item, at: given.at)
      then = then.carryingOut(seats)
      for warning in try then.quorumEvents(for: item, given) where !warned.contains(warning) {
        warned.append(warning)
      }
      let decided = try then.gavelEvents(for: then.item(id))
      try then.requireGround(for: decided)
      warned += then.decisionWarnings(for: decided, given: given)
      then = then.carryingOut(decided)
      events += seats + decided
    }
    guard events.contains(where: \.decides) else {
      throw .noItemOpen
    }
    return warned + events
  }

  /// The meeting as it stands when events have been carried out.
  func carryingOut(_ events: [Event]) -> Meeting {
    var then = self
    for event in events { then.apply(event) }
    return then
  }

  private func unopposedEvents(_ item: Item) throws(Refusal) -> [Event] {
    guard !item.hasContest else { throw .debateStillOpen }
    if item.fixesAgenda, !agendaIsFixed { throw .fixFirst }
    let isElected = !item.nominations.isEmpty || (item.choosesVerifiers && !verifiers.isEmpty)
    if item.kind == .election, !isElected, item.proposal.isEmpty, item.worded == nil {
      throw .nobodyNominated
    }
    return [deciding(item)]
  }

  private func confirmingEvents(_ vote: Vote, in item: Item) throws(Refusal) -> [Event] {
    guard vote.stage == .counted else { throw .voteNotCounted }
    guard let winner = vote.winner,
      let question = item.questions.first(where: { $0.number == vote.question })
    else { throw .castingVoteNeeded }
    let confirmed = Event.voteConfirmed(item: item.id, vote: vote.number)
    return settlingEvents(winner, of: question, in: item, after: [confirmed])
  }

  /// What follows when a side of a question is confirmed: the next vote, or that it is settled.
  private func settlingEvents(
    _ side: Side, of question: Question, in item: Item, after before: [Event]
  ) -> [Event] {
    var contest = question.contest
    contest.settle(side)
    var events = before
    events.append(.sideConfirmed(item: item.id, question: question.number, side: side))
    let then = carryingOut(events)
    guard let item = then[item.id] else { return events }
    if case .vote(let yes, let no) = contest.stage {
      let demand = question.demands.last ?? Demand()
      events.append(
        then.opening(yes: yes, no: no, demand: demand, question, contest: contest, in: item))
    } else if item.progress == .questions,
      item.carriedFormal != nil || (item.question == nil && !item.awaitsElection)
    {
      events.append(then.deciding(item))
    }
    return events
  }

  /// The decision of an item as its questions were settled.
  func deciding(_ item: Item) -> Event {
    .decided(item: item.id, decision: composedDecision(for: item))
  }
}

extension Item {
  /// Whether persons are still to be chosen when the formal questions are settled.
  var awaitsElection: Bool {
    choosesPersons && questions.allSatisfy(\.isFormal)
  }

  /// Whether any question has been put: without motions it need not be.
  var isBeingPut: Bool { questions.contains { !$0.isRecess && $0.contest.stage != .unput } }

  /// The motion that had the item tabled or referred back, once one did.
  public var carriedFormal: Motion? {
    for question in questions {
      if case .formal = question.subject, case .motion(let id)? = question.contest.winner {
        return self[motion: id]
      }
    }
    return nil
  }
}
