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
    case .third(_, let present): Self.third(of: present)
    case .twoThirds(_, let present): Self.twoThirds(of: present)
    }
  }

  /// The least number that is a third of so many.
  public static func third(of present: Int) -> Int { (max(present, 0) + 2) / 3 }

  /// The least number that is two thirds of so many.
  public static func twoThirds(of present: Int) -> Int { (2 * max(present, 0) + 2) / 3 }
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
  case twoThirds
  /// Two thirds were needed and were not reached.
  case shortOfTwoThirds
}

/// What a vote led to, and by what right.
public struct VoteResult: Hashable, Sendable {
  /// The side that won; nothing where neither reached what it needed.
  public var side: Choice?
  /// By what right.
  public var right: Right
}

extension Tally {
  /// What the count leads to; nothing while equal votes wait for the casting vote.
  ///
  /// Where two thirds are needed equal votes never are enough, and nobody casts a vote.
  /// - Parameters:
  ///   - requirement: What a side needs.
  ///   - casting: The casting vote, where it was given.
  /// - Returns: The side that won, if one did, and by what right.
  /// - Law: KL 5 kap. 50, 55 and 56 §§.
  public func result(under requirement: Requirement, casting: Choice?) -> VoteResult? {
    switch requirement {
    case .third(let side, let present)
    where leader != side && Self.reaches(count(of: side), Requirement.third(of: present)):
      return VoteResult(side: side, right: .minority)
    case .majority, .third:
      if let leader { return VoteResult(side: leader, right: .majority) }
      return casting.map { VoteResult(side: $0, right: .casting) }
    case .twoThirds(let asked, let present):
      let needed = Requirement.twoThirds(of: present)
      if let leader, asked == nil || asked == leader {
        let isEnough = Self.reaches(count(of: leader), needed)
        if isEnough { return VoteResult(side: leader, right: .twoThirds) }
      }
      guard let asked else { return VoteResult(side: nil, right: .shortOfTwoThirds) }
      let other: Choice = asked == .yes ? .no : .yes
      return VoteResult(side: other, right: leader == other ? .majority : .shortOfTwoThirds)
    }
  }

  private static func reaches(_ votes: Int, _ needed: Int) -> Bool { votes > 0 && votes >= needed }

  private var leader: Choice? {
    switch majority {
    case .yes: .yes
    case .no: .no
    case .tied: nil
    }
  }

  private func count(of side: Choice) -> Int { side == .yes ? yes : no }
}
