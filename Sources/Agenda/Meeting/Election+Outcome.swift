public import Voting

extension Election {
  /// The arithmetic of the election, where the majority decides.
  public var byMajority: MajorityElection? {
    guard manner == .majority else { return nil }
    return MajorityElection(
      seats: seats,
      candidates: candidates.map { MajorityElection.Candidate(name: $0.name, ballots: $0.ballots) },
      lots: lots.map { $0.winner - 1 })
  }

  /// The arithmetic of the election, where it is proportional: every round with its numbers.
  public var inProportion: ProportionalElection? {
    guard manner == .proportional else { return nil }
    return ProportionalElection(
      seats: seats,
      ballots: lists.map { BallotGroup(heading: $0.heading, names: $0.names, votes: $0.ballots) },
      lots: lots.map { $0.winner - 1 })
  }

  /// Those elected so far, in the order elected.
  /// - Complexity: O(*n*) in lists, names and rounds.
  public var elected: [String] {
    if let majority = byMajority { return majority.elected.map { majority.candidates[$0].name } }
    return inProportion?.elected.map(\.name) ?? []
  }

  /// How far the election has come.
  public var outcome: ElectionOutcome {
    byMajority?.outcome ?? inProportion?.outcome ?? .exhausted
  }

  /// Those between whom a lot has to be drawn now, with their places from 1; nobody where none.
  public var tied: [(place: Int, label: String)] {
    guard case .needsLot(let among) = outcome else { return [] }
    return among.map { ($0 + 1, label(ofPlace: $0 + 1)) }
  }

  /// What a candidate or a group is called: groups with the same heading by their number too.
  public func label(ofPlace place: Int) -> String {
    if let majority = byMajority {
      return majority.candidates.indices.contains(place - 1)
        ? majority.candidates[place - 1].name : ""
    }
    let groups = inProportion?.groups ?? []
    guard groups.indices.contains(place - 1) else { return "" }
    let heading = groups[place - 1].heading
    guard groups.filter({ $0.heading == heading }).count > 1 else { return heading }
    return "\(heading) (lista \(place))"
  }

  /// Valid ballots, where each bears the same number of names.
  public var valid: Int {
    manner == .proportional
      ? lists.map(\.ballots).reduce(0, +) : candidates.map(\.ballots).reduce(0, +)
  }
}

extension Item {
  /// The election that is open, or counted and not yet confirmed.
  public var election: Election? {
    elections.last { $0.stage == .open || $0.stage == .counted }
  }

  /// The elections that count: open, counted or confirmed.
  public var standingElections: [Election] { elections.filter { !$0.isStruck } }
}
