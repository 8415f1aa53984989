/// The ballots handed in, held against those who voted and those who may.
///
/// - Law: KL 5 kap. 54 §, 4 kap. 24 §: one vote each.
public struct BallotReconciliation: Hashable, Sendable {
  /// What cannot be: the result is no result.
  public enum Fault: Hashable, Sendable {
    /// A count is below zero.
    case negativeCount
    /// So many ballots more than people who voted.
    case ballotsBeyondVoters(Int)
    /// So many more have voted than may.
    case votersBeyondEntitled(Int)
  }

  /// Those who may vote.
  public var entitled: Int
  /// Those who voted.
  public var voters: Int
  /// Valid ballots, for anyone.
  public var valid: Int
  /// Blank ballots.
  public var blank: Int
  /// Invalid ballots.
  public var invalid: Int

  /// Makes a reconciliation from the counts.
  public init(entitled: Int, voters: Int, valid: Int, blank: Int = 0, invalid: Int = 0) {
    self.entitled = entitled
    self.voters = voters
    self.valid = valid
    self.blank = blank
    self.invalid = invalid
  }

  /// Every ballot handed in.
  public var handedIn: Int { [valid, blank, invalid].reduce(0) { $0.addingToTheBound($1) } }

  /// What cannot be, in the order it is told.
  public var faults: [Fault] {
    guard [entitled, voters, valid, blank, invalid].allSatisfy({ $0 >= 0 }) else {
      return [.negativeCount]
    }
    var faults: [Fault] = []
    if handedIn > voters { faults.append(.ballotsBeyondVoters(handedIn - voters)) }
    if voters > entitled { faults.append(.votersBeyondEntitled(voters - entitled)) }
    return faults
  }

  /// Voters without a ballot in the box: can be, and is worth a warning.
  public var missing: Int { faults.isEmpty ? voters - handedIn : 0 }
}

extension Int {
  /// The sum of counts, negative ones being none, stopping at the greatest integer.
  func addingToTheBound(_ other: Int) -> Int {
    let (sum, overflow) = Swift.max(self, 0).addingReportingOverflow(Swift.max(other, 0))
    return overflow ? .max : sum
  }
}
