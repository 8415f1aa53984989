import Agenda
import Voting

/// A roll call (upprop) as the desks show it, computed from the open or counted vote.
struct RollCall: Hashable, Sendable {
  let item: ItemID
  let vote: Vote
  /// Those entitled to vote, in the order called, the chair last.
  let voters: [Voter]
  /// The choices, in the same order; nothing for those not called yet.
  let choices: [Choice?]
  /// What a side needs: as it would be counted now, until it was counted.
  let requirement: Requirement

  /// The roll call of the open item in which a vote is open or counted.
  /// - Complexity: O(*n*²) in the number of voters, of whom a body has at most 349.
  init?(_ meeting: Meeting) {
    let open = meeting.current.lazy.compactMap { meeting[$0] }.first { $0.vote != nil }
    guard let item = open, let vote = item.vote else { return nil }
    self.item = item.id
    self.vote = vote
    voters = meeting.register(for: vote, in: item)
    requirement = vote.stage == .open ? meeting.requirement(for: vote, in: item) : vote.requirement
    var given: [PersonID: Choice] = [:]
    for ballot in vote.ballots { given[ballot.person] = ballot.choice }
    choices = voters.map { given[$0.person] }
  }

  /// The place of the first who has not voted.
  var next: Int? { choices.firstIndex { $0 == nil } }
  /// How many have not voted; of hands, how many were not raised.
  var left: Int {
    guard vote.demand.method == .hands else { return choices.count { $0 == nil } }
    return max(voters.count - standing.yes - standing.no - standing.abstain, 0)
  }
  /// The votes so far.
  var standing: Tally { vote.tally ?? Tally(of: choices.compactMap { $0 }) }
  /// Whether votes are still taken person by person.
  var isCalling: Bool { vote.stage == .open && vote.demand.method == .rollCall }

  /// How many votes decide: more than half of those who vote for a side, as it stands.
  var deciding: Int { Tally.deciding(among: weighing) }
  /// Whether the votes can fall equal, so that the casting vote decides.
  ///
  /// No equality does where two thirds are needed, nor where half of those who weigh are the third
  /// that is enough for a side; and none can come any more once a side has more than half.
  var canTie: Bool {
    let half = weighing / 2
    guard weighing.isMultiple(of: 2), half > 0, max(standing.yes, standing.no) <= half else {
      return false
    }
    switch requirement {
    case .majority: return true
    case .third: return half < (requirement.needed ?? 0)
    case .twoThirds: return false
    }
  }

  /// The voters who can still weigh: all but those who abstained or were not there.
  private var weighing: Int {
    let standing = standing
    return voters.count - standing.abstain - standing.absent - standing.paired
  }
}
