extension Meeting {
  func sittingEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    let at = given.at
    if let last = sittings.last?.ended ?? sittings.last?.began, at.isBefore(last) {
      throw .timeGoesBackwards(clock: last.clock)
    }
    switch (command, phase) {
    case (_, .closed): throw .isClosed
    case (.open, .before): return [.opened(at: at)]
    case (.open, .open): throw .alreadyOpen
    case (.open, .adjourned): throw .isAdjourned
    case (_, .before): throw .notOpened
    case (.adjourn, .open):
      try requireNoOpenVote()
      return [.adjourned(at: at)]
    case (.adjourn, _): throw .isAdjourned
    case (.resume, .adjourned): return [.resumed(at: at)]
    case (.resume, _): throw .notAdjourned
    case (_, .adjourned): throw .isAdjourned
    case (_, .open):
      try requireNoOpenVote()
      try requireNoOpenBallot()
      return closingWarnings(given) + [.closed(at: at)]
    }
  }

  /// The meeting does not leave a vote that is open or waits for the gavel.
  func requireNoOpenVote() throws(Refusal) {
    for id in current {
      if let vote = self[id]?.vote { throw .voteIsOpen(number: vote.number) }
    }
  }

  /// The meeting does not end before every ballot is counted and confirmed.
  ///
  /// It may go on with other items while ballots are counted, and be adjourned to another day.
  /// - Law: lag (2022:629) 11–13 §§.
  private func requireNoOpenBallot() throws(Refusal) {
    for item in items {
      if let election = item.election, item.isOpen {
        throw .electionIsOpen(number: election.number)
      }
    }
  }

  private func closingWarnings(_ given: Given) -> [Event] {
    let business = agenda.filter { $0.kind != .divider }
    let waiting = business.filter { $0.isOpen && $0.paragraph == nil }.count
    let undecided = business.filter { $0.isOpen && $0.paragraph != nil }.count
    var events: [Event] = []
    if undecided > 0 {
      events.append(.warned(.itemsUndecided(count: undecided), reason: given.because))
    }
    if waiting > 0 {
      events.append(.warned(.itemsNotHandled(count: waiting), reason: given.because))
    }
    return events
  }
}

extension Moment {
  /// Whether this moment lies before another on the body's clock, by day and minute.
  func isBefore(_ other: Moment) -> Bool {
    (day.number * 1440 + second / 60 - offset)
      < (other.day.number * 1440 + other.second / 60 - other.offset)
  }
}
