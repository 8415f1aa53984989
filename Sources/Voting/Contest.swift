/// The way from several proposals to one: questions by acclamation, and votes where demanded.
///
/// With two sides a demanded vote stands between them. With more, the side found becomes yes
/// of the main vote, and a counter-proposal (motförslag) to it is chosen among the rest in the
/// same way, deepest first. *n* sides never take more than *n* − 1 votes, and the loser of a
/// vote on the counter-proposal is out for good.
/// - Law: KL 5 kap. 53 §; the choice of a counter-proposal is custom.
public struct Contest<Side: Hashable & Sendable>: Hashable, Sendable {
  /// Where the contest is.
  public enum Stage: Hashable, Sendable {
    /// The chair has not put the question yet.
    case unput
    /// The chair has put the question.
    case put
    /// The chair has found one side to be adopted; a vote may still be demanded.
    case found(Side)
    /// A vote stands between two sides.
    case vote(yes: Side, no: Side)
    /// One side is what was decided.
    case settled(Side)
  }

  /// Every side, in the order they are put.
  public let sides: [Side]
  /// The sides that are still asked about at this depth.
  public private(set) var remaining: [Side]
  /// The sides fixed as yes of votes to come, the main vote's first.
  public private(set) var fixed: [Side] = []
  /// Where the contest is.
  public private(set) var stage: Stage = .unput

  /// Begins a contest between sides, the main proposal first.
  public init(_ sides: [Side]) {
    self.sides = sides
    remaining = sides
  }

  /// The side that was decided, once one was.
  public var winner: Side? {
    guard case .settled(let side) = stage else { return nil }
    return side
  }

  /// Whether what is asked about now is only which side is to be the counter-proposal.
  public var choosesCounter: Bool { !fixed.isEmpty }

  /// Records that the chair put the question among the remaining sides.
  public mutating func put() { stage = .put }

  /// Records the side that the chair found to be adopted.
  public mutating func find(_ side: Side) { stage = .found(side) }

  /// Records a demanded vote, where `yes` is the side of yes.
  ///
  /// Two sides left: the vote opens. More: `yes` is fixed, and the rest is put anew.
  public mutating func demandVote(yes: Side) {
    remaining.removeAll { $0 == yes }
    if remaining.count == 1, let no = remaining.first {
      stage = .vote(yes: yes, no: no)
    } else {
      fixed.append(yes)
      stage = .unput
    }
  }

  /// Confirms `side` as what was found or counted.
  ///
  /// Where a yes waits for its counter-proposal the next vote opens, else the contest is over.
  public mutating func settle(_ side: Side) {
    if let yes = fixed.popLast() {
      stage = .vote(yes: yes, no: side)
    } else {
      stage = .settled(side)
    }
  }
}
