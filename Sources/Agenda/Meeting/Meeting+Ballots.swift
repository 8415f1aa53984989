internal import Voting

extension Meeting {
  /// Elections by ballot: demanded, opened and filled.
  /// - Law: KL 5 kap. 54 §, lag (2022:629) om proportionella val i kommuner och regioner.
  func ballotEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    let item = try debated(given)
    switch command {
    case .demandBallot(let by, let post, let seats):
      guard item.choosesPersons else { throw .closedOnlyForElections }
      if let by { try requireServing([by], in: item) }
      let post = if let post { try named(post) } else { try openPost(of: item) }
      return try opening(
        .majority, post: post, seats: seats ?? 1, by: by.map { [$0] } ?? [], in: item, given)
    case .proportional(let persons, let seats, let post):
      guard item.kind == .election else { throw .notAnElection }
      try requireServing(persons, in: item)
      let demanding = Set(persons).count
      guard (1...Bounds.seats).contains(seats) else { throw .seatsMissing }
      let needed = Share.demand(seats: seats, present: servingCount)
      guard demanding >= needed else {
        throw .tooFewDemand(demanded: demanding, needed: needed)
      }
      let opened = try opening(
        .proportional, post: try named(post), seats: seats, by: persons, in: item, given)
      return substitutesWarnings(post, given: given) + opened
    case .list(let list): return try listEvents(list, in: item)
    case .countBallots(let count): return try countEvents(count, in: item)
    case .lot(let word): return try lotEvents(word, in: item)
    default: throw .noElection
    }
  }

  /// What the commands of a vote mean where an election is held.
  func electionEvents(
    for command: Command, in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    guard let election = item.election else { throw .noVote }
    switch command {
    case .endVote: return try endingEvents(election, in: item, given: given)
    case .casting:
      guard election.stage == .counted else { throw .electionNotCounted }
      guard !election.tied.isEmpty else { throw .notTied }
      throw .lotNeeded(among: election.tied.map(\.label))
    case .revote(let reason):
      guard election.stage == .counted else { throw .electionNotCounted }
      try requireReason(reason)
      let again = Election(
        number: item.elections.count + 1, manner: election.manner, post: election.post,
        seats: election.seats, demandedBy: election.demandedBy, present: election.present,
        eligible: election.eligible)
      return [
        .ballot(item: item.id, election: election.number, .struck(reason: reason)),
        .ballot(item: item.id, election: again.number, .opened(again)),
      ]
    default: throw .ballotsAreSecret
    }
  }

  /// Substitutes are elected in proportion only where the members were.
  /// - Law: lag (2022:629) 3 §.
  private func substitutesWarnings(_ post: String, given: Given) -> [Event] {
    guard Election.isOfSubstitutes(post: post) else { return [] }
    let before = items.flatMap(\.standingElections).filter { $0.manner == .proportional }
    guard before.allSatisfy(\.isOfSubstitutes) else { return [] }
    return [.warned(.substitutesAlone, reason: given.because)]
  }

  private func named(_ post: String) throws(Refusal) -> String {
    let post = post.trimmed
    guard !post.isEmpty else { throw .postMissing }
    try requireName(post)
    return post
  }

  /// The post that somebody is nominated to and no ballot was opened for, where it is one.
  private func openPost(of item: Item) throws(Refusal) -> String {
    var posts: [String] = []
    for nomination in item.nominations where !posts.contains(nomination.post) {
      if !item.standingElections.contains(where: { $0.post == nomination.post }) {
        posts.append(nomination.post)
      }
    }
    guard posts.count == 1, let post = posts.first else { throw .postMissing }
    return post
  }

  private func opening(
    _ manner: Election.Manner, post: String, seats: Int, by: [PersonID], in item: Item,
    _ given: Given
  ) throws(Refusal) -> [Event] {
    guard (1...Bounds.seats).contains(seats) else { throw .seatsMissing }
    if let vote = item.vote { throw .voteIsOpen(number: vote.number) }
    if let question = item.question, question.contest.stage != .unput { throw .alreadyPut }
    if let open = item.elections.last, open.stage == .open {
      throw .electionIsOpen(number: open.number)
    }
    if let open = item.election, !open.tied.isEmpty {
      throw .lotNeeded(among: open.tied.map(\.label))
    }
    guard item.elections.count < Bounds.elections else {
      throw .tooMany(.elections, bound: Bounds.elections)
    }
    var events = try quorumEvents(given)
    let remote = presence.stretches.filter { $0.covers(nil) && $0.isRemote && $0.seat != nil }
    if !remote.isEmpty {
      events.append(.warned(.remoteBallot(count: remote.count), reason: given.because))
    }
    let election = Election(
      number: item.elections.count + 1, manner: manner, post: post, seats: seats, demandedBy: by,
      present: servingCount, eligible: participants(in: item).count)
    return events + [.ballot(item: item.id, election: election.number, .opened(election))]
  }

  /// The election that ballots are counted in now.
  private func counting(_ item: Item) throws(Refusal) -> Election {
    guard let election = item.election else { throw .noElection }
    guard election.stage == .open else { throw .electionIsCounted }
    return election
  }

  /// A group of ballots; without a heading a ballot does not count.
  /// - Law: lag (2022:629) 8–10 §§.
  private func listEvents(_ list: BallotList, in item: Item) throws(Refusal) -> [Event] {
    let election = try counting(item)
    guard election.manner == .proportional else { throw .countedByNames }
    let names = list.names.map(\.trimmed).filter { !$0.isEmpty }
    guard !names.isEmpty else { throw .textMissing }
    try requireName(list.heading.trimmed)
    guard names.count <= Bounds.seats else { throw .tooMany(.names, bound: Bounds.seats) }
    for name in names { try requireName(name) }
    let group = BallotList(heading: list.heading.trimmed, names: names, ballots: list.ballots)
    let most = ProportionalElection.mostGroups
    guard election.lists.count < most || election.lists.contains(where: group.isSameGroup) else {
      throw .tooMany(.lists, bound: most)
    }
    try requireBound(ofBallots: group.ballots)
    return [.ballot(item: item.id, election: election.number, .listed(group))]
  }

  private func countEvents(_ count: BallotCount, in item: Item) throws(Refusal) -> [Event] {
    let election = try counting(item)
    guard count != BallotCount() else { throw .countMissing }
    for number in [count.candidate?.ballots, count.blank, count.invalid, count.voters] {
      try requireBound(ofBallots: number ?? 0)
    }
    var events: [Event] = []
    if let candidate = count.candidate {
      guard election.manner == .majority else { throw .countedByLists }
      let typed = candidate.name.trimmed
      try requireName(typed)
      let known = election.candidates.first { $0.name.lowercased() == typed.lowercased() }
      let name = known?.name ?? typed
      guard election.candidates.count < Bounds.seats || known != nil else {
        throw .tooMany(.candidates, bound: Bounds.seats)
      }
      events.append(
        .ballot(
          item: item.id, election: election.number,
          .counted(name: name, ballots: candidate.ballots)))
    }
    if count.blank != nil || count.invalid != nil || count.voters != nil {
      events.append(
        .ballot(
          item: item.id, election: election.number,
          .totalled(blank: count.blank, invalid: count.invalid, voters: count.voters)))
    }
    return events
  }

  private func requireBound(ofBallots count: Int) throws(Refusal) {
    guard (0...Bounds.ballots).contains(count) else {
      throw .tooMany(.ballots, bound: Bounds.ballots)
    }
  }

  /// Ends the count: more ballots than voters, or more voters than entitled, is no result.
  private func endingEvents(
    _ election: Election, in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    guard election.stage == .open else {
      throw election.tied.isEmpty
        ? .electionIsCounted : .lotNeeded(among: election.tied.map(\.label))
    }
    guard election.valid + election.blank + election.invalid > 0 else { throw .nothingCounted }
    guard let voters = election.voters else { throw .votersMissing }
    let entitled = election.eligible
    // A ballot for several seats bears several names: then it is not known how many were valid.
    let bears = election.manner == .majority ? election.seats : 1
    let most = election.candidates.map(\.ballots).max() ?? 0
    let valid = bears == 1 ? election.valid : max((election.valid + bears - 1) / bears, most)
    let reconciled = BallotReconciliation(
      entitled: entitled, voters: voters, valid: valid, blank: election.blank,
      invalid: election.invalid)
    for fault in reconciled.faults {
      switch fault {
      case .ballotsBeyondVoters:
        throw .tooManyBallots(ballots: reconciled.handedIn, voters: voters)
      case .votersBeyondEntitled: throw .tooManyVoters(voters: voters, entitled: entitled)
      case .negativeCount: throw .nothingCounted
      }
    }
    var events: [Event] = []
    if reconciled.missing > 0, bears == 1 {
      let warning = Warning.ballotsMissing(counted: reconciled.handedIn, voters: voters)
      events.append(.warned(warning, reason: given.because))
    }
    if case .exhausted = election.outcome {
      let left = election.seats - election.elected.count
      events.append(.warned(.seatsUnfilled(count: left), reason: given.because))
    }
    let shared = election.inProportion?.sharedNames.map(\.name) ?? []
    if !shared.isEmpty {
      events.append(.warned(.sharedNames(names: shared), reason: given.because))
    }
    return events
      + [.ballot(item: item.id, election: election.number, .ended(entitled: entitled))]
  }

  /// A lot, drawn in the room or by the program.
  /// - Law: KL 5 kap. 56 § andra stycket, lag (2022:629) 21 §.
  private func lotEvents(_ word: LotWord, in item: Item) throws(Refusal) -> [Event] {
    guard let election = item.election else { throw .noElection }
    guard election.stage == .counted else { throw .electionNotCounted }
    let tied = election.tied
    guard !tied.isEmpty else { throw .noLotNeeded }
    let place: Int
    var isDrawn = false
    switch word {
    case .winner(let name):
      let wanted = name.trimmed.lowercased()
      let meant = tied.filter { $0.label.lowercased() == wanted || String($0.place) == wanted }
      guard meant.count == 1, let one = meant.first else {
        throw .notAmongTied(names: tied.map(\.label))
      }
      place = one.place
    case .draw(let seed):
      place = tied[Int(seed % UInt64(tied.count))].place
      isDrawn = true
    }
    return [
      .ballot(
        item: item.id, election: election.number,
        .lot(Election.Lot(winner: place, isDrawnByProgram: isDrawn)))
    ]
  }

  /// The gavel on an item where ballots were counted: all of them stand, and decide it.
  func electingEvents(_ item: Item) throws(Refusal) -> [Event] {
    var events: [Event] = []
    for election in item.elections {
      switch election.stage {
      case .open: throw .electionNotCounted
      case .counted:
        guard election.tied.isEmpty else {
          throw .lotNeeded(among: election.tied.map(\.label))
        }
        events.append(.ballot(item: item.id, election: election.number, .confirmed))
      case .confirmed, .struck: break
      }
    }
    return events + [deciding(item)]
  }
}
