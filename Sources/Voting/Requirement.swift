/// What a side of a vote needs, beside having more votes than the other.
public enum Requirement: Hashable, Sendable {
  /// More votes than the other side.
  case majority
  /// A third of those present is enough for one side, which postpones the item (minoritetsskydd).
  /// - Law: KL 5 kap. 50 § första stycket.
  case third(side: Choice, present: Int)
  /// Two thirds of those present must vote for the side; nothing means whichever side has more.
  /// - Law: KL 5 kap. 10, 37 and 58 §§.
  case twoThirds(side: Choice?, present: Int)

  /// How many votes the side needs; nothing where the majority decides.
  public var needed: Int? {
    switch self {
    case .majority: nil
    case .third(_, let present): Share.third(of: present)
    case .twoThirds(_, let present): Share.twoThirds(of: present)
    }
  }
}

/// By what right a vote was decided.
public enum Right: String, Hashable, Sendable {
  /// More votes.
  case majority
  /// The chair's casting vote (utslagsröst) where the votes were equal.
  case casting
  /// A third of those present, against the majority or without it (minoritetsskydd).
  case minority
  /// Two thirds of those present.
  case twoThirds = "two-thirds"
  /// Two thirds were needed and were not reached.
  case shortOfTwoThirds = "short-of-two-thirds"
}

/// What a vote led to, and by what right.
public struct VoteResult: Hashable, Sendable {
  /// The side that won; nothing where neither reached what it needed.
  public var side: Choice?
  /// By what right.
  public var right: Right

  /// Makes a result.
  public init(side: Choice?, right: Right) {
    self.side = side
    self.right = right
  }
}

extension Tally {
  /// What the count leads to; nothing while equal votes wait for the casting vote.
  ///
  /// Where two thirds are needed equal votes never are enough, and nobody casts a vote.
  /// - Parameters:
  ///   - requirement: What a side needs.
  ///   - casting: The casting vote, where it was given.
  /// - Returns: The side and the right, or nothing.
  /// - Law: KL 5 kap. 50, 55 and 56 §§.
  public func result(under requirement: Requirement, casting: Choice?) -> VoteResult? {
    switch requirement {
    case .third(let side, let present)
    where leader != side && count(of: side) >= Share.third(of: present):
      return VoteResult(side: side, right: .minority)
    case .majority, .third:
      if let leader { return VoteResult(side: leader, right: .majority) }
      return casting.map { VoteResult(side: $0, right: .casting) }
    case .twoThirds(let asked, let present):
      if let leader, asked == nil || asked == leader,
        count(of: leader) >= Share.twoThirds(of: present)
      {
        return VoteResult(side: leader, right: .twoThirds)
      }
      guard let asked else { return VoteResult(side: nil, right: .shortOfTwoThirds) }
      let other: Choice = asked == .yes ? .no : .yes
      return VoteResult(side: other, right: leader == other ? .majority : .shortOfTwoThirds)
    }
  }

  private var leader: Choice? {
    switch majority {
    case .yes: .yes
    case .no: .no
    case .tied: nil
    }
  }
}
