internal import Voting

extension Meeting {
  mutating func applyBallot(_ event: BallotEvent, _ number: Int, in item: ItemID) {
    change(item) { item in
      if case .opened(let election) = event {
        item.elections.append(election)
        return
      }
      guard let index = item.elections.firstIndex(where: { $0.number == number }) else { return }
      item.elections[index].apply(event)
    }
  }
}

extension Election {
  mutating func apply(_ event: BallotEvent) {
    switch event {
    case .opened: break
    case .counted(let name, let ballots):
      if let index = candidates.firstIndex(where: { $0.name == name }) {
        candidates[index].ballots = ballots
      } else {
        candidates.append(Candidate(name: name, ballots: ballots))
      }
    case .listed(let list):
      if let index = lists.firstIndex(where: { $0.isSameGroup(as: list) }) {
        lists[index].ballots = list.ballots
      } else {
        lists.append(list)
      }
    case .totalled(let blank, let invalid, let voters):
      self.blank = blank ?? self.blank
      self.invalid = invalid ?? self.invalid
      self.voters = voters ?? self.voters
    case .ended(let entitled):
      self.entitled = entitled
      stage = .counted
    case .lot(let lot): lots.append(lot)
    case .confirmed: stage = .confirmed
    case .struck(let reason): stage = .struck(reason: reason)
    }
  }
}

extension BallotList {
  /// Whether two groups are one: the same heading and the same names in the same order.
  /// - Law: lag (2022:629) 14 §.
  func isSameGroup(as other: BallotList) -> Bool {
    heading == other.heading && names == other.names
  }
}
