/// What happens in the room, which the model cannot know.
protocol Room: AnyObject {
  /// Asks a question, which may only choose the counter-proposal, and says what was found.
  func find(among sides: [String], counter: Bool) throws -> String
  /// Confirms what was found, or says which side is Ja where a vote is demanded.
  func demand(_ found: String, among sides: [String]) throws -> String?
  /// Holds a vote; `isOpen` says whether equal votes would leave it to whoever presides.
  func vote(
    yes: String, no: String, isMain: Bool, isOpen: (SecondModel.Count) -> Bool
  ) throws -> SecondModel.Count
  /// Asks whoever presides, where the votes are equal; the answer is whether it is Ja.
  func castingVote() throws -> Bool
  /// Hears how a vote ended.
  func declare(_ winner: String, by right: String) throws
  /// Hears how a question ended.
  func settle(_ question: SecondModel.Question, _ winner: String) throws
}

extension SecondModel {
  /// The votes for each side, and how many were present with a right to vote.
  struct Count {
    var yes: Int
    var no: Int
    var present: Int
  }

  /// What a vote takes to be won.
  private enum Rule {
    case majority
    /// A third of those present is enough for this side.
    case third(String)
    /// What adopts anything needs two thirds of those present.
    case twoThirds
  }

  /// Puts a question; where a vote is demanded on more than two sides, the counter-proposal to the
  /// side of Ja is chosen first.
  func put(_ question: Question, isFormal: Bool) throws -> String {
    let winner = try decide(
      among: question.sides, by: rule(question, isFormal: isFormal))
    try room.settle(question, winner)
    return winner
  }

  /// Puts a question that waits for nothing: a recess, a point of order.
  func putAtOnce(_ motion: Motion) throws {
    let question = Question(about: motion.letter, sides: [motion.letter, Self.rejection])
    try room.settle(question, try decide(among: question.sides, by: .majority))
  }

  private func rule(_ question: Question, isFormal: Bool) -> Rule {
    if isFormal {
      let isProtected = item.isInCouncil && !item.isElection && !item.minorityWasUsed
      return isProtected ? .third(question.about) : .majority
    }
    return item.needsTwoThirds ? .twoThirds : .majority
  }

  private func decide(among sides: [String], by rule: Rule) throws -> String {
    let found = try room.find(among: sides, counter: false)
    guard let yes = try room.demand(found, among: sides) else { return found }
    let no = try counterProposal(among: sides.filter { $0 != yes })
    return try vote(yes, no, by: rule, isMain: true)
  }

  private func counterProposal(among rest: [String]) throws -> String {
    if rest.count == 1 { return rest[0] }
    let found = try room.find(among: rest, counter: true)
    guard let yes = try room.demand(found, among: rest) else { return found }
    let no = try counterProposal(among: rest.filter { $0 != yes })
    return try vote(yes, no, by: .majority, isMain: false)
  }

  private func vote(_ yes: String, _ no: String, by rule: Rule, isMain: Bool) throws -> String {
    let count = try room.vote(yes: yes, no: no, isMain: isMain) {
      outcome(yes, no, $0, by: rule) == nil
    }
    if let ended = outcome(yes, no, count, by: rule) {
      try room.declare(ended.winner, by: ended.right)
      return ended.winner
    }
    let winner = try room.castingVote() ? yes : no
    try room.declare(winner, by: "casting")
    return winner
  }

  /// The winner and by what right; nothing where the votes are equal and that decides it.
  private func outcome(
    _ yes: String, _ no: String, _ count: Count, by rule: Rule
  ) -> (winner: String, right: String)? {
    let ahead = count.yes > count.no ? yes : count.no > count.yes ? no : nil
    switch rule {
    case .majority: break
    case .third(let postponing):
      let votes = postponing == yes ? count.yes : count.no
      if ahead != postponing, 3 * votes >= count.present { return (postponing, "minority") }
    case .twoThirds:
      let votes = max(count.yes, count.no)
      if ahead == Self.rejection { return (Self.rejection, "majority") }
      if let ahead, 3 * votes >= 2 * count.present { return (ahead, "two-thirds") }
      return (Self.rejection, "short-of-two-thirds")
    }
    return ahead.map { ($0, "majority") }
  }
}
