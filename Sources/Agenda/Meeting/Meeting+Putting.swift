internal import Voting

extension Meeting {
  func decisionEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    switch command {
    case .put(let number): return try puttingEvents(number, given: given)
    case .find(let word): return try findingEvents(word, given: given)
    case .demandVote(let demand, let yes):
      return try demandEvents(demand, yes: yes, given: given)
    case .gavel: return try gavelEvents(given)
    case .decision(let text): return try wordingEvents(text, given: given)
    case .nominate(let nomination): return try nominationEvents(nomination, given: given)
    case .notTakingPart(let persons): return try asideEvents(persons, given: given)
    default: throw .noQuestion
    }
  }

  private func puttingEvents(_ number: Int?, given: Given) throws(Refusal) -> [Event] {
    let item = try debated(given)
    if let vote = item.vote { throw .voteIsOpen(number: vote.number) }
    var questions = item.questions
    var events: [Event] = []
    if item.progress == .debate, let recess = item.question ?? item.recessQuestion {
      guard recess.contest.stage == .unput else { throw .alreadyPut }
      return [
        .recessAsked(item: item.id, question: recess),
        .put(item: item.id, question: recess.number),
      ]
    }
    if item.progress == .debate {
      guard !item.hasContest else { throw .debateStillOpen }
      questions += item.derivedQuestions
      guard questions.contains(where: { !$0.isSettled }) else { throw .noQuestion }
      events.append(.debateClosed(item: item.id, questions: item.derivedQuestions))
    }
    let question = try question(number, among: questions, of: item)
    guard number != nil || question.contest.stage == .unput else { throw .alreadyPut }
    return events + [.put(item: item.id, question: question.number)]
  }

  private func question(
    _ number: Int?, among questions: [Question], of item: Item
  ) throws(Refusal) -> Question {
    guard let number else {
      let next = item.question ?? questions.first { !$0.isSettled }
      guard let next else { throw .noQuestion }
      return next
    }
    guard let question = questions.first(where: { $0.number == number }) else {
      throw .noSuchQuestion(number: number)
    }
    guard !question.isSettled else { throw .questionIsSettled(number: number) }
    return question
  }

  /// The question being put in an item whose debate is closed.
  private func asked(_ item: Item) throws(Refusal) -> Question {
    guard item.progress == .questions || item.question != nil else {
      throw item.hasContest ? .debateStillOpen : .notPut
    }
    guard let question = item.question else { throw .noQuestion }
    return question
  }

  private func findingEvents(_ word: SideWord, given: Given) throws(Refusal) -> [Event] {
    let item = try debated(given)
    if let vote = item.vote { throw .voteIsOpen(number: vote.number) }
    let question = try asked(item)
    switch question.contest.stage {
    case .unput: throw .notPut
    case .put, .found: break
    case .vote, .settled: throw .questionIsSettled(number: question.number)
    }
    guard let side = item.side(for: word, of: question) else {
      throw .notASide(sides: item.words(for: question))
    }
    return [.found(item: item.id, question: question.number, side: side)]
  }

  /// A vote is demanded: by one member, up to the gavel.
  /// - Law: KL 5 kap. 53–54 §§.
  private func demandEvents(
    _ demand: Demand, yes: SideWord?, given: Given
  ) throws(Refusal) -> [Event] {
    let item = try debated(given)
    if let vote = item.vote { throw .voteIsOpen(number: vote.number) }
    if let election = item.election { throw .electionIsOpen(number: election.number) }
    if item.choosesPersons, item.question == nil { throw .electionIsClosed }
    let question = try asked(item)
    if item.choosesPersons, !question.isProcedural { throw .electionIsClosed }
    guard case .found(let found) = question.contest.stage else {
      throw question.contest.stage == .unput ? .notPut : .notFound
    }
    if let by = demand.by { try requireServing([by], in: item) }
    let warned = try quorumEvents(given)
    var side = found
    if let yes {
      guard let named = item.side(for: yes, of: question) else {
        throw .notASide(sides: item.words(for: question))
      }
      side = named
    }
    var contest = question.contest
    contest.demandVote(yes: side)
    var events = warned
    events.append(
      .voteDemanded(item: item.id, question: question.number, yes: side, demand: demand))
    if case .vote(let yes, let no) = contest.stage {
      events.append(
        opening(yes: yes, no: no, demand: demand, question, contest: contest, in: item))
    }
    return events
  }

  /// The opening of a vote, with what Ja and Nej mean as stored text.
  func opening(
    yes: Side, no: Side, demand: Demand, _ question: Question, contest: Contest<Side>,
    in item: Item
  ) -> Event {
    let isMain = !contest.choosesCounter
    let texts = voteTexts(for: question, yes: yes, no: no, isMain: isMain, in: item)
    let vote = Vote(
      number: item.votes.count + 1, question: question.number, yes: yes, no: no,
      isMain: isMain, yesText: demand.yesText?.asVoter("ja") ?? texts.yes,
      noText: demand.noText?.asVoter("nej") ?? texts.no,
      demand: demand)
    return .voteOpened(item: item.id, vote: vote)
  }

  private func nominationEvents(
    _ nomination: Nomination, given: Given
  ) throws(Refusal) -> [Event] {
    let item = try debated(given)
    guard item.choosesPersons else { throw .notAnElection }
    if let election = item.election, election.stage == .open {
      throw .electionIsOpen(number: election.number)
    }
    guard !nomination.post.isEmpty else { throw .textMissing }
    try requireName(nomination.name, title: nomination.post)
    try requireName(nomination.name, title: nomination.replacing + nomination.term)
    return [.nominated(item: item.id, nomination: nomination)]
  }

  /// Someone says that they do not take part in the decision, before the questions are put.
  /// - Law: KL 4 kap. 25 §; that it is said before the questions is custom.
  private func asideEvents(_ persons: [PersonID], given: Given) throws(Refusal) -> [Event] {
    let item = try debated(given)
    try requireServing(persons, in: item)
    var events: [Event] = []
    for person in persons {
      guard !item.notTakingPart.contains(person) else {
        throw .alreadyNotTakingPart(name: rosterName(person))
      }
      if let election = item.election { throw .electionIsOpen(number: election.number) }
      if let vote = item.vote, vote.choice(of: person) != nil {
        throw .alreadyVoted(name: rosterName(person))
      }
      events += dutyWarnings([person], in: item, given: given)
      if item.questions.contains(where: { $0.contest.stage != .unput }) {
        events.append(
          .warned(.lateNonParticipation(name: rosterName(person)), reason: given.because))
      }
    }
    return events + [.stoodAside(item: item.id, persons: persons)]
  }

  /// Words for the decision: before the gavel as a proposal of words, after it as a change.
  private func wordingEvents(_ text: String, given: Given) throws(Refusal) -> [Event] {
    let item = try target(given)
    guard item.kind != .divider else { throw .itemIsDivider }
    guard !item.isStruck else { throw .itemIsStruck }
    guard !text.isEmpty else { throw .textMissing }
    try requireBound(text, field: "text")
    guard item.isDecided else {
      guard item.paragraph != nil || current.contains(item.id) else { throw .notUnderDebate }
      return [.worded(item: item.id, text: text)]
    }
    guard let because = given.because, !because.isEmpty else { throw .decisionIsFrozen }
    return [
      .warned(.changedAfterGavel, reason: because),
      .edited(
        item: item.id, field: Field.decision.name, text: text, persons: [], reason: because),
    ]
  }
}
