public import Voting

extension Election {
  /// The arithmetic of the election, where the majority decides.
  var byMajority: MajorityElection? {
    guard manner == .majority else { return nil }
    return MajorityElection(
      seats: seats,
      candidates: candidates.map { MajorityElection.Candidate(name: $0.name, ballots: $0.ballots) },
      lots: lots.map { $0.winner - 1 })
  }

  /// The arithmetic of the election, where it is proportional: every round with its numbers.
  var inProportion: ProportionalElection? {
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
  ///
  /// A lot gives a seat first, and then the order in which substitutes enter.
  public var tied: [(place: Int, label: String)] {
    let among: [Int]
    switch outcome {
    case .needsLot(let places): among = places
    case .filled, .exhausted: among = substituteOrder?.needsLot ?? []
    case .beyondBounds: among = []
    }
    guard !among.isEmpty else { return [] }
    let labels = labels
    return among.map { ($0 + 1, labels[$0]) }
  }

  /// Whether the seats are filled and only the order of the substitutes is left to draw for.
  var isTiedInOrder: Bool {
    if case .needsLot = outcome { return false }
    return !tied.isEmpty
  }

  /// In what order substitutes enter, where several are elected in proportion.
  /// - Law: lag (2022:629) 21–22 §§.
  var substituteOrder: SubstituteOrder? {
    guard isOfSubstitutes, let count = inProportion, count.elected.count > 1 else { return nil }
    return SubstituteOrder(count, lots: lots.dropFirst(count.lotsUsed).map { $0.winner - 1 })
  }

  /// What each candidate or group is called, by its place from 0: groups with the same heading by
  /// their number too.
  /// - Complexity: that of the whole election, so that it is asked for once and not per place.
  public var labels: [String] {
    guard let count = inProportion else { return byMajority?.candidates.map(\.name) ?? [] }
    let headings = count.groups.map(\.heading)
    return headings.enumerated().map { place, heading in
      headings.count { $0 == heading } > 1 ? "\(heading) (lista \(place + 1))" : heading
    }
  }

  /// What the candidate or the group at a place, from 1, is called; empty where there is none.
  public func label(ofPlace place: Int) -> String {
    let labels = labels
    return place > 0 && place <= labels.count ? labels[place - 1] : ""
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
  var standingElections: [Election] { elections.filter { !$0.isStruck } }
}
