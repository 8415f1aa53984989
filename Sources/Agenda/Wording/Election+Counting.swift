internal import Voting

extension Election {
  /// The count of an election by majority.
  var majorityCount: MajorityElection {
    MajorityElection(
      seats: seats, candidates: candidates.map { .init(name: $0.name, ballots: $0.ballots) },
      lots: lots.map { $0.winner - 1 })
  }

  /// The count of a proportional election.
  var proportionalCount: ProportionalElection {
    ProportionalElection(
      seats: seats,
      ballots: lists.map { BallotGroup(heading: $0.heading, names: $0.names, votes: $0.ballots) },
      lots: lots.map { $0.winner - 1 })
  }

  /// How far the count has come.
  var count: ElectionOutcome {
    manner == .majority ? majorityCount.outcome : proportionalCount.outcome
  }

  /// The names of those elected, in order.
  var electedNames: [String] {
    switch manner {
    case .majority:
      let count = majorityCount
      return count.elected.map { count.candidates[$0].name }
    case .proportional: return proportionalCount.elected.map(\.name)
    }
  }

  /// The ballots that count, where that is known: a ballot may bear several names.
  var valid: Int? {
    switch manner {
    case .proportional: lists.reduce(0) { $0 + $1.ballots }
    case .majority where seats <= 1: candidates.reduce(0) { $0 + $1.ballots }
    case .majority: voters.map { max($0 - blank - invalid, 0) }
    }
  }

  /// Whether substitutes are elected.
  var isOfSubstitutes: Bool { post.lowercased().contains("ersättare") }
}
