import Agenda
import Screen

/// What the person at the desk is doing with a ballot; the counts themselves are the meeting's.
struct BallotSheet: Hashable, Sendable {
  /// The first name or list in view.
  var first = 0
}

extension Session {
  /// Keys in the sheet of a ballot: Enter does what comes next, the verbs have their own keys.
  mutating func handle(_ key: Key, in sheet: BallotSheet) -> [Effect] {
    guard let box = BallotBox(meeting, at: selected) else {
      place = .item
      return []
    }
    let count = max(box.election.candidates.count, box.election.lists.count)
    switch key {
    case .escape: place = .item
    case .up: place = .ballot(BallotSheet(first: max(sheet.first - 1, 0)))
    case .down: place = .ballot(BallotSheet(first: min(sheet.first + 1, max(count - 1, 0))))
    case .enter:
      selected = box.item
      return choose(box.next)
    default: return handleDeskKey(key)
    }
    return []
  }

  /// The sheet opens by itself with a ballot, and goes with it.
  mutating func followBallot(from before: Meeting) {
    guard desk.opensVotes else { return }
    let (old, new) = (BallotBox(before), BallotBox(meeting))
    if let new, new.item != old?.item || new.election.number != old?.election.number {
      place = .ballot(BallotSheet())
    } else if new == nil, case .ballot = place {
      place = .item
    }
  }

  /// Asks for the next name or list as soon as one was counted; Escape ends that.
  mutating func goOnCounting(after asking: Asking) {
    guard layers.isEmpty, let box = BallotBox(meeting, at: selected), box.isCounting else { return }
    switch asking.verb {
    case .count where asking.answers[.candidate] != nil && asking.answers[.blank] == nil:
      _ = choose(.count)
    case .list: _ = choose(.list)
    default: break
    }
  }
}

extension BallotBox {
  /// The verb that comes next.
  var next: Verb {
    guard isCounting else { return tied.isEmpty ? .gavel : .lot }
    if missing == 0 { return .endVote }
    return isProportional ? .list : .count
  }
}
