import Voting

extension Vote {
  /// Those whose side did not win, in the order they voted; nobody before the votes have a winner.
  public var losers: [PersonID] {
    guard let winner else { return [] }
    return ballots.filter { ballot in
      switch ballot.choice {
      case .yes: winner != yes
      case .no: winner != no
      case .abstain, .absent, .paired: false
      }
    }
    .map(\.person)
  }
}

extension Meeting {
  /// Those who took part in deciding an item, were for something that lost, and have announced no
  /// dissent (reservation), in the order of the roster.
  ///
  /// Where a vote stands it says who they are; else those who moved or supported what lost.
  /// - Law: KL 4 kap. 27 §.
  public func outvoted(in item: Item) -> [PersonID] {
    guard item.isDecided else { return [] }
    let settled = item.questions.filter { !$0.isRecess && $0.isSettled }
    let lost = settled.flatMap { question in
      let vote = item.votes.last { vote in
        vote.question == question.number && vote.isMain && !vote.isStruck && vote.winner != nil
      }
      return vote?.losers ?? item.persons(behindWhatLostIn: question)
    }
    let reserved = item.reservations.flatMap(\.persons)
    return participants(in: item).map(\.person)
      .filter { lost.contains($0) && !reserved.contains($0) }.sorted()
  }
}

extension Item {
  /// Those who moved or support a side that lost without a vote.
  fileprivate func persons(behindWhatLostIn question: Question) -> [PersonID] {
    let winner = question.contest.winner
    return question.contest.sides.filter { $0 != winner }
      .flatMap { side in standing.filter { $0.speaks(for: side, of: question) } }
      .flatMap { $0.movers + $0.supporters }
  }
}

extension Motion {
  /// Whether whoever moved it wants a side of a question.
  fileprivate func speaks(for side: Side, of question: Question) -> Bool {
    switch (side, question.subject) {
    case (.motion(let wanted), _): id == wanted || (kind == .adopt && on == wanted)
    case (.main, _): kind == .adopt && on == nil
    case (.rejection, .addition(let addition)): kind == .reject && on == addition
    case (.rejection, _): kind == .reject && on == nil
    case (.today, _): false
    }
  }
}
