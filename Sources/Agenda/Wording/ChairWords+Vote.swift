import Voting

/// The words of a vote (omröstning), from what Ja and Nej mean to the result.
extension ChairScript {
  var voteLines: [ChairWords.Line] {
    guard let item else { return [] }
    switch step {
    case .proposition(let vote): return propositionLines(vote, in: item)
    case .calling(let vote, let voter): return callingLines(vote, voter)
    case .balloted(let vote):
      let owed = owedVoteLines(vote, in: item)
      return owed.isEmpty
        ? [
          .said("Har alla avgett sin röst?"), .said("Då förklarar jag omröstningen avslutad."),
          .gavel,
        ] : owed
    case .tied(let vote): return tieLines(vote, in: item)
    case .counted(let vote): return resultLines(vote, in: item)
    default: return []
    }
  }

  /// What Ja and Nej mean and lead to, for the meeting to approve, and how the vote is held.
  private func propositionLines(_ vote: Vote, in item: Item) -> [ChairWords.Line] {
    guard let question = question(of: vote, in: item) else { return [] }
    var lines: [ChairWords.Line] = [.said(opening(of: vote, question, in: item))]
    lines += [
      .said("Jag föreslår följande voteringsproposition:"),
      .listed(meeting.meaning(vote.yesText, "Ja")), .listed(meeting.meaning(vote.noText, "Nej")),
    ]
    if vote.isMain {
      let yes = outcome(vote.yes, vote, question, in: item)
      let no = outcome(vote.no, vote, question, in: item)
      lines.append(.said(consequence(of: vote, yes: yes, no: no, in: item)))
      lines += requiring(vote, in: item)
    }
    lines += [.said("Kan \(assembly) godkänna voteringspropositionen?"), .answer]
    switch vote.demand.method {
    case .rollCall:
      lines.append(.said("Omröstningen sker med upprop. Svara ja, nej eller avstår."))
    case .hands:
      lines += [
        .said("Omröstningen sker med handuppräckning."),
        .said("De som röstar Ja räcker upp handen."),
        .said("De som röstar Nej räcker upp handen."), .said("De som avstår räcker upp handen."),
      ]
    }
    return lines
  }

  private func opening(of vote: Vote, _ question: Question, in item: Item) -> String {
    let before = item.votes.last { $0.question == vote.question && $0.number < vote.number }
    if let before, before.isStruck { return "Omröstningen görs om." }
    if !vote.isMain {
      let to = meeting.voteAfter(vote, question, in: item)
      return "Omröstningen gäller vilket förslag som ska vara motförslag i \(to)."
    }
    if before != nil { return "Vi går till huvudomröstningen." }
    return vote.demand.by.map { "\(meeting.name($0)) har begärt omröstning." }
      ?? "Omröstning är begärd."
  }

  private func callingLines(_ vote: Vote, _ voter: Voter) -> [ChairWords.Line] {
    let standing = Tally(of: vote.ballots.map(\.choice))
    let left = vote.register.count { vote.choice(of: $0.person) == nil }
    let called: ChairWords.Line =
      voter.person == meeting.chair
      ? .said("Jag röstar sist. Jag röstar …") : .said("\(meeting.name(voter.person)).")
    return [
      called,
      .cue("Ja \(standing.yes), nej \(standing.no), avstår \(standing.abstain), kvar \(left)."),
    ]
  }

  /// That whoever presides has to vote, where the votes are equal without theirs.
  /// - Law: KL 4 kap. 25 § andra stycket.
  private func owedVoteLines(_ vote: Vote, in item: Item) -> [ChairWords.Line] {
    guard meeting.chairOwesVote(in: vote, of: item), let question = question(of: vote, in: item)
    else { return [] }
    return [
      .said("Lika röstetal. Jag måste rösta:"),
      .listed("Ja: \(outcome(vote.yes, vote, question, in: item).clause)."),
      .listed("Nej: \(outcome(vote.no, vote, question, in: item).clause)."),
    ]
  }

  /// - Law: KL 5 kap. 56 §.
  private func tieLines(_ vote: Vote, in item: Item) -> [ChairWords.Line] {
    guard let tally = vote.tally, let question = question(of: vote, in: item) else { return [] }
    return [
      .said(meeting.givenSentence(tally)),
      .said("Röstetalet är lika, och min utslagsröst avgör."),
      .said("Min utslagsröst är …"),
      .listed("… Ja: \(outcome(vote.yes, vote, question, in: item).clause)."),
      .listed("… Nej: \(outcome(vote.no, vote, question, in: item).clause)."),
    ]
  }

  private func resultLines(_ vote: Vote, in item: Item) -> [ChairWords.Line] {
    guard let tally = vote.tally, let result = vote.result, let winner = vote.winner,
      let question = question(of: vote, in: item)
    else { return [] }
    let outcome = outcome(winner, vote, question, in: item)
    let found: String
    if result.right == .casting {
      found = "Med min utslagsröst \(outcome.inverted)."
    } else if result.side == nil {
      found = "Jag finner att inget av förslagen antas."
    } else {
      found = "Jag finner att \(outcome.clause)."
    }
    return [.said(meeting.givenSentence(tally))] + reasons(result, of: vote, tally, in: item)
      + [.said(found), .gavel]
  }

  private func question(of vote: Vote, in item: Item) -> Question? {
    item.questions.first { $0.number == vote.question }
  }

  private func outcome(_ side: Side, _ vote: Vote, _ question: Question, in item: Item) -> Outcome {
    meeting.outcome(of: side, in: vote, question, in: item)
  }
}
