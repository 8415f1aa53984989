import Voting

extension Meeting {
  /// What is warned of when words given to a decision contradict the result of a vote.
  func contradictionWarnings(_ points: [Point], in item: Item, given: Given) -> [Event] {
    item.votes.first { contradict(points, $0, in: item) }.map { vote in
      [.warned(.contradictsVote(number: vote.number), reason: given.because)]
    } ?? []
  }

  /// Whether words say what a vote turned down and not what it adopted, or adopt a member's motion
  /// that it rejected, or the other way round.
  ///
  /// Other words than those moved are the secretary's affair: what they mean is not guessed.
  private func contradict(_ points: [Point], _ vote: Vote, in item: Item) -> Bool {
    guard vote.isMain, !vote.isStruck, let winner = vote.winner,
      let question = item.questions.first(where: { $0.number == vote.question })
    else { return false }
    if case .whole = question.subject, let voted = verdict(of: winner, in: item),
      let said = MotionVerdict(points)
    {
      return voted != said
    }
    let words = Point.lines(points).lowercased()
    func isSaid(_ side: Side) -> Bool {
      let texts = texts(of: side, question, in: item)
      return !texts.isEmpty && texts.allSatisfy { words.contains($0) }
    }
    return isSaid(winner == vote.yes ? vote.no : vote.yes) && !isSaid(winner)
  }

  /// What would be decided by a side, a text for each point, without stops and capitals.
  private func texts(of side: Side, _ question: Question, in item: Item) -> [String] {
    let points: [Point]
    switch (side, question.subject) {
    case (.main, .points(let numbers)):
      points = numbers.filter(item.proposal.indices.map { $0 + 1 }.contains)
        .map { item.proposal[$0 - 1] }
    case (.main, _): points = item.proposal
    case (.motion(let id), _): points = Point.points(fromLines: item[motion: id]?.text ?? "")
    case (.rejection, _), (.today, _): points = []
    }
    return points.map { $0.text.asDecision.withoutStop.lowercased() }
  }
}
