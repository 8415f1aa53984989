/// A proportional election (proportionellt val): the seats, one at a time.
///
/// Each round gives a seat to the group with the highest comparison number (jämförelsetal) and
/// fills it at once with the next name on the group's list, also where that person is elected
/// already. Such a person fills one seat only, and the rounds go on until as many persons are
/// elected as there are seats: the act does not say so, and the presiding officer confirms it
/// where `sharedNames` is not empty.
/// - Law: LPV (SFS 2022:629) 9–10, 14–21 §§.
public struct ProportionalElection: Hashable, Sendable {
  /// How many groups are counted at most.
  public static let mostGroups = 40
  /// How many ballots a group may have at most.
  public static let mostVotes = 1_000_000_000

  /// How one seat was given.
  public struct Round: Hashable, Sendable {
    /// The seats each group had when the round began, those that are shared as parts.
    public let seats: [Ratio]
    /// The comparison number of each group; nothing where it takes no part (20 §).
    public let numbers: [Ratio?]
    /// The groups with the highest number; more than one were drawn among.
    public let highest: [Int]
    /// The group that was given the seat.
    public let winner: Int
    /// The person that fills it.
    public let person: String
    /// Whether that person had a seat from another group already, so that nobody new is elected.
    public let wasElected: Bool

    /// Whether a lot (lottning) gave the seat (21 §).
    public var isByLot: Bool { highest.count > 1 }
  }

  /// Someone elected.
  public struct Elected: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The group the person counts as elected for: the one that gave the first seat (22 §).
    public let group: Int
    /// The round, from 1, that gave it.
    public let round: Int
  }

  /// A name that stands on the lists of several groups.
  public struct SharedName: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The groups.
    public let groups: [Int]
  }

  /// How many are to be elected.
  public let seats: Int
  /// The groups, with the names that are regarded; a group is named by its place here, from 0.
  public let groups: [BallotGroup]
  /// The names that are not regarded.
  public let disregarded: [DisregardedName]
  /// The rounds, in order.
  public let rounds: [Round]
  /// Those elected, in order.
  public let elected: [Elected]
  /// How many of the lots were used.
  public let lotsUsed: Int
  /// How far it has come.
  public let outcome: ElectionOutcome

  /// Holds the election; each lot is the place among `groups` of the group that was drawn.
  ///
  /// `ballots` may be groups or single ballots: those alike are put together. A lot that names a
  /// group that is not among those drawn between is not used, and the election waits for another.
  /// - Complexity: O(*b*) in names on ballots and O(*r* · *g*) in rounds and groups.
  public init(seats: Int, ballots: [BallotGroup], lots: [Int] = []) {
    let sorting = BallotSorting(ballots, seats: max(seats, 0))
    self.seats = max(seats, 0)
    groups = sorting.groups
    disregarded = sorting.disregarded
    var count = SeatCount(groups: sorting.groups)
    outcome = count.fill(self.seats, lots: lots)
    rounds = count.rounds
    elected = count.elected
    lotsUsed = count.lotsUsed
  }

  /// The names that stand on several lists, in the order they are met.
  public var sharedNames: [SharedName] {
    var shared: [SharedName] = []
    var lists: [String: [Int]] = [:]
    for (place, group) in groups.enumerated() where group.takesPart {
      for name in group.names { lists[name, default: []].append(place) }
    }
    for name in groups.filter(\.takesPart).flatMap(\.names) {
      guard let groups = lists.removeValue(forKey: name), groups.count > 1 else { continue }
      shared.append(SharedName(name: name, groups: groups))
    }
    return shared
  }
}
