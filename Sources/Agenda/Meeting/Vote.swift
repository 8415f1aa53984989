public import Voting

/// A vote (omröstning) on an item.
public struct Vote: Hashable, Sendable {
  /// Where the vote is.
  public enum Stage: Hashable, Sendable {
    /// Votes are taken.
    case open
    /// Counted, not yet confirmed by the gavel; `undo` opens it again.
    case counted
    /// Confirmed by the gavel.
    case confirmed
    /// Held over: it stays in the record as struck, and another was held in its place.
    case struck(reason: String)
  }

  /// Its number within the item, from 1.
  public var number: Int
  /// The number of the question it decides.
  public var question: Int
  /// The side of Ja.
  public var yes: Side
  /// The side of Nej.
  public var no: Side
  /// Whether it decides the question, and not only which side is to be the counter-proposal.
  public var isMain: Bool
  /// What Ja means, as put to the meeting: "den som avslår Rut Halls tilläggsyrkande".
  public var yesText: String
  /// What Nej means, as put to the meeting.
  public var noText: String
  /// Who demanded it and how it is held.
  public var demand: Demand
  /// Those entitled to vote, in roll-call order with the chair last; fixed by the first vote.
  public var register: [Voter] = []
  /// Each person's vote, in the order first given.
  public var ballots: [Ballot] = []
  /// The count: of the ballots, or of raised hands.
  public var tally: Tally?
  /// The chair's casting vote, where the votes were equal.
  public var casting: Choice?
  /// What a side needs, as it was when the vote was counted.
  public var requirement: Requirement = .majority
  /// Where the vote is.
  public var stage: Stage = .open
  /// When it was opened.
  public internal(set) var opened: Tick?

  /// What a person voted, or nothing so far.
  /// - Complexity: O(*n*) in the number of ballots.
  public func choice(of person: PersonID) -> Choice? {
    ballots.first { $0.person == person }?.choice
  }

  /// What the count led to, and by what right; nothing while that is open.
  public var result: VoteResult? { tally?.result(under: requirement, casting: casting) }

  /// The side that was decided by the count; nothing while that is open.
  ///
  /// Where neither side reached what it needed, nothing is adopted.
  public var winner: Side? {
    guard let result else { return nil }
    switch result.side {
    case .yes?: return yes
    case .no?: return no
    default: return .rejection
    }
  }

  /// Whether the vote was struck and held anew.
  public var isStruck: Bool {
    guard case .struck = stage else { return false }
    return true
  }
}

extension Item {
  /// Whether a person was called in the vote that stands last and was not there.
  func wasAway(_ person: PersonID) -> Bool {
    guard let last = votes.last(where: { !$0.isStruck }), last.stage != .open else { return false }
    return last.choice(of: person) == .absent
  }
}

/// A place in the register of a vote.
public struct Voter: Hashable, Sendable {
  /// Who may vote.
  public var person: PersonID
  /// The member whose seat a substitute holds.
  public var replaces: PersonID?

  /// Makes a place in a register.
  public init(person: PersonID, replaces: PersonID? = nil) {
    self.person = person
    self.replaces = replaces
  }
}

/// What a person voted, with the trace of what stood there before.
public struct Ballot: Hashable, Sendable {
  /// Who voted.
  public var person: PersonID
  /// The vote as it stands.
  public var choice: Choice
  /// Votes that it replaced before the vote was closed, first to last.
  public var replaced: [Choice] = []
}
