import Voting

/// What was decided last and what comes next, and the words after a decision.
extension ChairScript {
  /// After the gavel: what was decided is said where it was contested, and the meeting goes on.
  var decisionLines: [ChairWords.Line] {
    guard let item, let decision = item.decision else { return goingOnLines }
    var lines: [ChairWords.Line] = []
    if meeting.canBeDissented(item) {
      lines = [.said("\(startAssembly) har därmed beslutat:")] + listed(decision)
      if meeting.nextItem != nil { lines.append(.said("Vill någon anmäla en reservation?")) }
    }
    if item.isImmediate { lines.append(.said("Paragrafen förklaras omedelbart justerad.")) }
    return lines + goingOnLines
  }

  // MARK: - What was decided last

  var decided: [String] {
    switch meeting.phase {
    case .before: return []
    case .adjourned, .closed:
      let clock = meeting.sittings.last?.ended.map { " kl. \($0.clock)" } ?? ""
      return [
        meeting.phase == .closed
          ? "Sammanträdet avslutades\(clock)." : "Sammanträdet ajournerades\(clock)."
      ]
    case .open: break
    }
    if case .calling(let vote, _) = step, let ballot = vote.ballots.last {
      return ["\(meeting.name(ballot.person)) \(ballot.choice.verb)."]
    }
    if let item, item.isOpen || meeting.canBeDissented(item) {
      if let settled = lastSettled(in: item) { return [settled] }
      if item.progress == .questions { return ["Överläggningen är avslutad."] }
    }
    let last = meeting.items.filter { $0.decision != nil }
      .max { ($0.decided ?? 0) < ($1.decided ?? 0) }
    if let last, let decision = last.decision {
      let place = last.paragraph.map { "§ \($0): " } ?? ""
      return [place + meeting.beginning(of: Point.lines(decision.points))]
    }
    return meeting.sittings.last.map { ["Sammanträdet öppnades kl. \($0.began.clock)."] } ?? []
  }

  /// What the gavel last confirmed in an item whose questions are still put, or what the chair
  /// found before a vote was demanded.
  private func lastSettled(in item: Item) -> String? {
    if let vote = item.votes.last(where: { $0.stage == .confirmed || $0.isStruck }),
      let question = item.questions.first(where: { $0.number == vote.question }),
      item.questions.allSatisfy({ !$0.isSettled || $0.number <= question.number })
    {
      guard !vote.isStruck, let winner = vote.winner, let tally = vote.tally else {
        return "Omröstningen ströks."
      }
      let clause = meeting.outcome(of: winner, in: vote, question, in: item).clause
      return "Ja \(tally.yes), nej \(tally.no): \(clause)."
    }
    if let asked = item.question, let found = foundBefore(asked, in: item) { return found }
    guard let question = item.questions.last(where: \.isSettled),
      let winner = question.contest.winner
    else { return nil }
    return sentenceStart(meeting.outcome(of: winner, question, in: item).clause) + "."
  }

  /// What the chair found of a question before the vote or the counter-proposal it is about now.
  private func foundBefore(_ question: Question, in item: Item) -> String? {
    if case .vote(_, let no) = question.contest.stage, let last = question.findings.last,
      last.choosesCounter, last.found == no
    {
      return sentenceStart(meeting.counterLabel(no, question, item)) + " är motförslag."
    }
    let left = question.contest.remaining.count
    guard let finding = question.findings.last(where: { $0.among.count > left }) else { return nil }
    let clause =
      finding.choosesCounter
      ? "\(meeting.counterLabel(finding.found, question, item)) blir motförslag"
      : meeting.outcome(of: finding.found, question, in: item).clause
    return "Jag fann att \(clause); omröstning är begärd."
  }

  // MARK: - What comes next

  var next: [String] {
    switch step {
    case .roll: ["Sammanträdet öppnas."] + comingItems
    case .closed: []
    case .between, .decided: Array(comingItems.dropFirst())
    case .calling(let vote, let voter): callsAfter(voter, in: vote)
    case .adjourned:
      (item.map { $0.isOpen ? [name(of: $0, paragraph: nil)] : [] } ?? []) + comingItems
    default: comingSteps + comingItems
    }
  }

  private func callsAfter(_ voter: Voter, in vote: Vote) -> [String] {
    let left = vote.register.filter {
      $0.person != voter.person && vote.choice(of: $0.person) == nil
    }
    return left.isEmpty ? ["Resultatet."] : left.map { meeting.name($0.person) }
  }

  /// The items that wait, with the §§ they are to get, and that the meeting is closed.
  private var comingItems: [String] {
    var paragraph = meeting.nextParagraph
    var names: [String] = []
    for id in meeting.order {
      guard let item = meeting[id], item.isOpen,
        !meeting.current.contains(id) || (item.progress == .heard && step != .hearing)
      else { continue }
      names.append(name(of: item, paragraph: paragraph))
      if item.paragraph == nil { paragraph += 1 }
      if names.count > 3 { return names }
    }
    return meeting.phase == .before ? names : names + ["Sammanträdet avslutas."]
  }

  /// What is left of the item.
  private var comingSteps: [String] {
    guard let item, item.isOpen, meeting.phase == .open else { return [] }
    switch step {
    case .readBack:
      let order = item.derivedQuestions.count > 1 ? ["Propositionsordningen."] : []
      return order + previews(of: item.derivedQuestions, in: item) + ["Beslutet läses upp."]
    case .order:
      let questions = item.questions.filter { !$0.isRecess }
      let all = questions.count > 1 ? previews(of: questions, in: item) : []
      return all + ["Beslutet läses upp."]
    case .proposition: return ["Uppropet."].filter { _ in isCalled } + ["Resultatet."] + rest(item)
    case .balloted, .tied, .counted, .question, .finding: return rest(item)
    case .recess: return ["Sammanträdet återupptas."]
    case .balloting: return ["Rösterna räknas.", "Resultatet."]
    case .countingBallots, .lot: return ["Resultatet."]
    default: return []
    }
  }

  private var isCalled: Bool {
    guard case .proposition(let vote) = step else { return false }
    return vote.demand.method == .rollCall
  }

  /// The votes and questions after the one that is put.
  private func rest(_ item: Item) -> [String] {
    guard let asked = item.question ?? item.recessQuestion else { return [] }
    let votes = asked.contest.fixed.reversed().map { yes in
      let label = meeting.counterLabel(yes, asked, item)
      return yes == asked.contest.fixed.first
        ? "Huvudomröstning: \(label) mot motförslaget."
        : "Omröstning om motförslag: \(label) mot det som vinner."
    }
    if asked.isRecess { return votes + ["Överläggningen fortsätter."] }
    let later = item.questions.filter { !postpones && !$0.isSettled && $0.number != asked.number }
    return votes + previews(of: later, in: item) + ["Beslutet läses upp."]
  }

  /// Whether the gavel ends the item without more questions: it is tabled or referred back.
  private var postpones: Bool {
    switch step {
    case .finding(let question, .motion): question.isFormal
    case .counted(let vote): vote.winner != .today && (vote.yes == .today || vote.no == .today)
    default: false
    }
  }

  private func previews(of questions: [Question], in item: Item) -> [String] {
    questions.map { "Fråga: \(subject(of: $0, in: item))." }
  }
}

extension Choice {
  /// The choice as a clause has it after a name.
  fileprivate var verb: String {
    switch self {
    case .yes: "röstar ja"
    case .no: "röstar nej"
    case .abstain: "avstår"
    case .absent: "är frånvarande"
    case .paired: "är kvittad"
    }
  }
}
