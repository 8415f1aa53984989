/// The order in which substitutes of a proportional election enter (inträdesordning).
///
/// - Law: LPV (SFS 2022:629) 22 §; 21 § where groups have as many votes.
public struct SubstituteOrder: Hashable, Sendable {
  /// The election of the substitutes.
  public let election: ProportionalElection
  /// The groups that someone is elected for, most votes first.
  public let ranking: [Int]
  /// Groups with as many votes that the next place in the ranking must be drawn among.
  public let needsLot: [Int]

  /// Ranks the groups; each lot is the place of the group that was drawn to come before the others.
  public init(_ election: ProportionalElection, lots: [Int] = []) {
    self.election = election
    var left = election.groups.indices.filter { group in
      election.elected.contains { $0.group == group }
    }
    var lots = lots[...]
    var ranking: [Int] = []
    while let most = left.map({ election.groups[$0].votes }).max() {
      let highest = left.filter { election.groups[$0].votes == most }
      guard let next = highest.count == 1 ? highest.first : lots.popFirst(),
        highest.contains(next)
      else {
        (self.ranking, needsLot) = (ranking, highest)
        return
      }
      ranking.append(next)
      left.removeAll { $0 == next }
    }
    (self.ranking, needsLot) = (ranking, [])
  }

  /// Those who enter, in order, for a member elected from a group with this heading.
  ///
  /// First those from groups with the same heading, then from the group with most votes, the next
  /// most and so on; within a group in the order of its list. Groups that a lot is missing for are
  /// left out.
  public func names(replacing heading: String) -> [String] {
    let heading = heading.trimmed
    let isSame = { (group: Int) in election.groups[group].heading == heading }
    return (ranking.filter(isSame) + ranking.filter { !isSame($0) }).flatMap { group in
      election.groups[group].names.filter { name in
        election.elected.contains { $0.group == group && $0.name == name }
      }
    }
  }
}
