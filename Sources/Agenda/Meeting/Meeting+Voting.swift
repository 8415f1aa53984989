import Voting

extension Meeting {
  func voteEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    let item = try debated(given)
    guard let vote = item.vote else {
      return try electionEvents(for: command, in: item, given: given)
    }
    switch command {
    case .vote(let choice, let persons):
      return try choiceEvents(choice, persons, vote, in: item, given: given)
    case .voteRest(let choice):
      let voters = register(for: vote, in: item)
      let left = voters.map(\.person).filter {
        vote.choice(of: $0) == nil && presence.isPresent($0)
      }
      guard vote.stage == .open else { throw .voteNotOpen }
      guard !left.isEmpty else { throw .nobodyLeft }
      return try choiceEvents(choice, left, vote, in: item, given: given)
    case .count(let yes, let no, let abstain):
      return try handsEvents(Tally(yes: yes, no: no, abstain: abstain), vote, in: item)
    case .endVote: return try countingEvents(vote, in: item, given: given)
    case .casting(let choice): return try castingEvents(choice, vote, in: item, given: given)
    case .revote(let reason):
      guard vote.stage == .counted else { throw .voteNotCounted }
      try requireReason(reason)
      return revotingEvents(vote, reason: reason, in: item)
    default: throw .noVote
    }
  }

  /// Those entitled to vote, in roll-call order: fixed by the first vote, until then who serves.
  ///
  /// The order is the body's own; whoever presides comes last.
  public func register(for vote: Vote, in item: Item) -> [Voter] {
    guard vote.register.isEmpty else { return vote.register }
    let entitled = participants(in: item)
    let chair = chair
    let ordered = body.ordered(entitled, by: body.rules.rollCall)
    return ordered.filter { $0.person != chair } + ordered.filter { $0.person == chair }
  }

  private func choiceEvents(
    _ choice: Choice, _ persons: [PersonID], _ vote: Vote, in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    guard vote.stage == .open else { throw .voteNotOpen }
    guard vote.demand.method == .rollCall else { throw .countedByHands }
    guard !persons.isEmpty else { throw .nobodyNamed }
    let voters = register(for: vote, in: item)
    for person in persons where !voters.contains(where: { $0.person == person }) {
      if item.recusals.contains(where: { $0.person == person }) {
        throw .isRecused(name: rosterName(person))
      }
      throw .notInRegister(name: rosterName(person))
    }
    // Who has left since the register was fixed is called, and is away.
    if choice != .absent, let gone = persons.first(where: { !presence.isPresent($0) }) {
      throw .leftDuringVote(name: rosterName(gone))
    }
    let opening: [Event] =
      vote.register.isEmpty
      ? [.registered(item: item.id, vote: vote.number, voters: voters)] : []
    let duty = choice == .abstain ? dutyWarnings(persons, in: item, given: given) : []
    return duty + opening + [
      .voted(item: item.id, vote: vote.number, choice: choice, persons: persons)
    ]
  }

  private func handsEvents(
    _ tally: Tally, _ vote: Vote, in item: Item
  ) throws(Refusal) -> [Event] {
    guard vote.stage == .open else { throw .voteNotOpen }
    guard vote.demand.method == .hands else { throw .calledByRoll }
    let voters = register(for: vote, in: item)
    guard min(tally.yes, tally.no, tally.abstain) >= 0, tally.total <= voters.count else {
      throw .tooManyHands(counted: tally.total, serving: voters.count)
    }
    return [
      .registered(item: item.id, vote: vote.number, voters: voters),
      .handsCounted(item: item.id, vote: vote.number, tally: tally),
    ]
  }

  private func countingEvents(
    _ vote: Vote, in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    guard vote.stage == .open else {
      throw vote.winner == nil ? .castingVoteNeeded : .voteNotOpen
    }
    let voters = register(for: vote, in: item)
    guard vote.demand.method == .rollCall else {
      guard let tally = vote.tally else { throw .countMissing }
      let counted = counting(tally, vote, in: item)
      guard tally.total < voters.count else { return [counted] }
      let warning = Warning.handsMissing(counted: tally.total, entitled: voters.count)
      return [.warned(warning, reason: given.because), counted]
    }
    guard !voters.isEmpty else { throw .nobodyVotes }
    let missing = voters.filter { vote.choice(of: $0.person) == nil }
    guard missing.isEmpty else {
      throw .votesMissing(names: missing.map { rosterName($0.person) })
    }
    let tally = Tally(of: vote.ballots.map(\.choice))
    let counted = counting(tally, vote, in: item)
    if let chair, chairOwesVote(in: vote, of: item) {
      guard let because = given.because, !because.isEmpty else {
        throw .chairMustVote(name: rosterName(chair))
      }
      return [.warned(.chairDidNotVote(name: rosterName(chair)), reason: because), counted]
    }
    return [counted]
  }

  /// Whether everyone has voted and whoever presides has not said Ja or Nej, though it takes that.
  /// - Law: KL 4 kap. 25 § andra stycket.
  func chairOwesVote(in vote: Vote, of item: Item) -> Bool {
    guard vote.demand.method == .rollCall, let chair, let choice = vote.choice(of: chair) else {
      return false
    }
    let tally = Tally(of: vote.ballots.map(\.choice))
    return tally.result(under: requirement(for: vote, in: item), casting: nil) == nil
      && (choice == .abstain || choice == .absent || choice == .paired)
  }

  private func counting(_ tally: Tally, _ vote: Vote, in item: Item) -> Event {
    .voteCounted(
      item: item.id, vote: vote.number, tally: tally,
      requirement: requirement(for: vote, in: item))
  }

  /// What is warned of when members of a board stay out of a decision that exercises authority.
  /// - Law: KL 4 kap. 26 §.
  func dutyWarnings(_ persons: [PersonID], in item: Item, given: Given) -> [Event] {
    guard body.kind != .council, item.marks["authority"] != nil else { return [] }
    return persons.map {
      .warned(.mustDecide(name: rosterName($0)), reason: given.because)
    }
  }

  /// The chair's casting vote (utslagsröst) where the votes are equal.
  /// - Law: KL 5 kap. 56 §.
  private func castingEvents(
    _ choice: Choice, _ vote: Vote, in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    guard vote.stage == .counted, let tally = vote.tally else { throw .voteNotCounted }
    guard tally.majority == .tied,
      tally.result(under: vote.requirement, casting: nil) == nil
    else { throw .notTied }
    guard choice == .yes || choice == .no else { throw .castingNeedsSide }
    guard let chair else { throw .chairMissing }
    var warned: [Event] = []
    if let own = vote.choice(of: chair), own == .yes || own == .no, own != choice {
      warned = [.warned(.castingAgainstOwnVote(name: rosterName(chair)), reason: given.because)]
    }
    return warned + [.castingVoteGiven(item: item.id, vote: vote.number, choice: choice)]
  }

  private func revotingEvents(_ vote: Vote, reason: String, in item: Item) -> [Event] {
    let again = Vote(
      number: item.votes.count + 1, question: vote.question, yes: vote.yes, no: vote.no,
      isMain: vote.isMain, yesText: vote.yesText, noText: vote.noText, demand: vote.demand)
    return [
      .voteStruck(item: item.id, vote: vote.number, reason: reason),
      .voteOpened(item: item.id, vote: again),
    ]
  }
}
