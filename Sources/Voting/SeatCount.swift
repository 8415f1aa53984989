/// The count of a proportional election, round by round.
///
/// Seats are counted in parts so small that a whole one, and a seat shared among any number of
/// groups up to the most, is a whole number of them.
/// - Law: LPV (SFS 2022:629) 16–21 §§.
struct SeatCount {
  /// The parts of a whole seat: the least number that every number up to 40 divides.
  static let whole: UInt128 = 5_342_931_457_063_200

  private let groups: [BallotGroup]
  /// The seats of each group, in parts.
  private var parts: [UInt128]
  /// How many names of each group's list have been given a seat.
  private var taken: [Int]
  /// The groups that gave each person a seat.
  private var givers: [String: [Int]] = [:]
  private(set) var rounds: [ProportionalElection.Round] = []
  private(set) var elected: [ProportionalElection.Elected] = []
  private(set) var lotsUsed = 0

  init(groups: [BallotGroup]) {
    self.groups = groups
    parts = groups.map { _ in 0 }
    taken = groups.map { _ in 0 }
  }

  /// Gives seats until all are filled, nobody is left, or a lot is missing.
  mutating func fill(_ seats: Int, lots: [Int]) -> ElectionOutcome {
    guard groups.count <= ProportionalElection.mostGroups,
      groups.allSatisfy({ $0.votes <= ProportionalElection.mostVotes })
    else { return .beyondBounds }
    while elected.count < seats {
      let numbers = groups.indices.map(number)
      guard let most = numbers.compactMap(\.self).max() else { return .exhausted }
      let highest = groups.indices.filter { numbers[$0] == most }
      guard let winner = winner(among: highest, lots: lots) else {
        return .needsLot(among: highest)
      }
      give(to: winner, numbers: numbers, highest: highest)
    }
    return .filled
  }

  /// The comparison number: the votes, divided by the seats and one; nothing without a name left.
  private func number(of group: Int) -> Ratio? {
    guard groups[group].takesPart, taken[group] < groups[group].names.count else { return nil }
    return Ratio(
      reducing: UInt128(groups[group].votes) * Self.whole, over: parts[group] + Self.whole)
  }

  private mutating func winner(among highest: [Int], lots: [Int]) -> Int? {
    guard highest.count > 1 else { return highest.first }
    guard lotsUsed < lots.count, highest.contains(lots[lotsUsed]) else { return nil }
    lotsUsed += 1
    return lots[lotsUsed - 1]
  }

  private mutating func give(to winner: Int, numbers: [Ratio?], highest: [Int]) {
    let person = groups[winner].names[taken[winner]]
    let before = givers[person, default: []]
    rounds.append(
      ProportionalElection.Round(
        seats: parts.map { Ratio(reducing: $0, over: Self.whole) }, numbers: numbers,
        highest: highest, winner: winner, person: person, wasElected: !before.isEmpty))
    if before.isEmpty {
      elected.append(.init(name: person, group: winner, round: rounds.count))
    }
    taken[winner] += 1
    givers[person] = before + [winner]
    // A seat from k groups is a k-th of a seat in each of them (18 §).
    let share = Self.whole / UInt128(before.count + 1)
    for giver in before { parts[giver] = parts[giver] - Self.whole / UInt128(before.count) + share }
    parts[winner] += share
  }
}
