/// How a vote fell out, counted.
///
/// Only yes and no weigh; abstentions and those who were away are counted to be shown.
/// - Law: KL (SFS 2017:725) 5 kap. 55 §, 6 kap. 33 §.
public struct Tally: Hashable, Sendable {
  /// Votes for the side of yes.
  public var yes: Int
  /// Votes for the side of no.
  public var no: Int
  /// Those who abstained.
  public var abstain: Int
  /// Those who were called and were not there.
  public var absent: Int
  /// Those who stayed out by agreement.
  public var paired: Int

  /// Makes a tally from its counts.
  public init(yes: Int = 0, no: Int = 0, abstain: Int = 0, absent: Int = 0, paired: Int = 0) {
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.absent = absent
    self.paired = paired
  }

  /// Counts the choices of everyone in the register.
  /// - Complexity: O(*n*).
  public init(of choices: some Sequence<Choice>) {
    self.init()
    for choice in choices {
      switch choice {
      case .yes: yes += 1
      case .no: no += 1
      case .abstain: abstain += 1
      case .absent: absent += 1
      case .paired: paired += 1
      }
    }
  }

  /// Which side has more votes, or that they are as many.
  public var majority: Majority {
    if yes > no { return .yes }
    return no > yes ? .no : .tied
  }

  /// How many made a choice.
  public func count(of choice: Choice) -> Int {
    switch choice {
    case .yes: yes
    case .no: no
    case .abstain: abstain
    case .absent: absent
    case .paired: paired
    }
  }

  /// Everyone in the count, stopping at the greatest integer.
  public var total: Int {
    yes.addingToTheBound(no).addingToTheBound(abstain).addingToTheBound(absent)
      .addingToTheBound(paired)
  }

  /// The least number of votes that decides among so many who vote for a side: more than half.
  public static func deciding(among voters: Int) -> Int { max(voters, 0) / 2 + 1 }
}

/// Which side of a vote has more votes.
public enum Majority: String, Hashable, Sendable {
  /// More yes than no.
  case yes
  /// More no than yes.
  case no
  /// As many of each: the chair's casting vote (utslagsröst) decides.
  /// - Law: KL 5 kap. 56 §.
  case tied
}
