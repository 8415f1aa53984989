/// A group of like ballots (valsedelsgrupp): one heading, the same names in the same order.
///
/// - Law: LPV (SFS 2022:629) 14–15 §§.
public struct BallotGroup: Hashable, Sendable {
  /// The heading (gruppbeteckning).
  public var heading: String
  /// The names, in the order they stand.
  public var names: [String]
  /// How many ballots it has (röstetal).
  public var votes: Int

  /// Makes a group, or one ballot of it.
  public init(heading: String, names: [String], votes: Int = 1) {
    self.heading = heading
    self.names = names
    self.votes = votes
  }

  /// Whether it has a valid ballot with a name on it, and so takes part.
  /// - Law: LPV 9 § 3 for the heading.
  public var takesPart: Bool { !heading.isEmpty && !names.isEmpty && votes > 0 }
}

/// A name that is not regarded on the ballots of a group.
///
/// - Law: LPV (SFS 2022:629) 10 §. Whether a person is eligible the presiding officer
///   (valförrättaren) decides: such a name is not given here at all.
public struct DisregardedName: Hashable, Sendable {
  /// Why it is not regarded.
  public enum Reason: Hashable, Sendable {
    /// There is no name where one should be.
    case missing
    /// It stands earlier on the same ballot.
    case repeated
    /// The ballot has more names than the election has seats, and this is one of the last.
    case beyondSeats
  }

  /// The place of the group, from 0.
  public let group: Int
  /// The name.
  public let name: String
  /// Why it is not regarded.
  public let reason: Reason
}

/// Ballots sorted into groups, with the names that are regarded.
struct BallotSorting {
  private struct Likeness: Hashable {
    var heading: String
    var names: [String]
  }

  private(set) var groups: [BallotGroup] = []
  private(set) var disregarded: [DisregardedName] = []
  private var places: [Likeness: Int] = [:]
  private var told: Set<DisregardedName> = []

  /// Sorts ballots; a group keeps the place where it was first met.
  ///
  /// What is not regarded does not tell ballots apart either.
  init(_ ballots: [BallotGroup], seats: Int) {
    for ballot in Self.joined(ballots) { add(ballot, seats: seats) }
  }

  /// Ballots that are alike to the letter, each once, so that their names are read once.
  private static func joined(_ ballots: [BallotGroup]) -> [BallotGroup] {
    var joined: [BallotGroup] = []
    var places: [Likeness: Int] = [:]
    for ballot in ballots {
      let likeness = Likeness(heading: ballot.heading, names: ballot.names)
      if let place = places[likeness] {
        joined[place].votes = joined[place].votes.addingToTheBound(ballot.votes)
      } else {
        places[likeness] = joined.count
        joined.append(ballot)
      }
    }
    return joined
  }

  private mutating func add(_ ballot: BallotGroup, seats: Int) {
    var names: [String] = []
    var left: [(name: String, reason: DisregardedName.Reason)] = []
    var seen: Set<String> = []
    for name in ballot.names.map(\.trimmed) {
      if name.isEmpty {
        left.append((name, .missing))
      } else if !seen.insert(name).inserted {
        left.append((name, .repeated))
      } else if names.count >= seats {
        left.append((name, .beyondSeats))
      } else {
        names.append(name)
      }
    }
    let likeness = Likeness(heading: ballot.heading.trimmed, names: names)
    let place = places[likeness] ?? groups.count
    if place == groups.count {
      places[likeness] = place
      groups.append(BallotGroup(heading: likeness.heading, names: names, votes: 0))
    }
    groups[place].votes = groups[place].votes.addingToTheBound(ballot.votes)
    for (name, reason) in left {
      let entry = DisregardedName(group: place, name: name, reason: reason)
      if told.insert(entry).inserted { disregarded.append(entry) }
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex
    return String(self[..<end].drop(while: \.isWhitespace))
  }
}
