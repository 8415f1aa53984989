import Voting

/// What the hall is told of votes and elections.
extension HallTeller {
  func division(_ vote: Vote, of item: Item) -> Hall.Division {
    let voters = meeting.register(for: vote, in: item)
    var voted: Set<PersonID> = []
    for ballot in vote.ballots { voted.insert(ballot.person) }
    let called = vote.stage == .open ? voters.first { !voted.contains($0.person) } : nil
    let isByHands = vote.demand.method == .hands
    let sides = [vote.yes, vote.no]
    return Hall.Division(
      number: vote.number, yes: words(vote.yesText, in: item), no: words(vote.noText, in: item),
      choosesCounter: !vote.isMain, voters: voters.count,
      left: isByHands ? 0 : voters.count { !voted.contains($0.person) },
      called: isByHands ? nil : called.map { words(meeting.name($0.person), in: item) },
      isByHands: isByHands,
      about: item.motions.filter { sides.contains(.motion($0.id)) }.map { moved($0, in: item) })
  }

  /// A vote that was counted, as much of it as the body's rule lets the hall see.
  func count(of vote: Vote, in item: Item) -> Hall.Count? {
    guard let tally = vote.tally, vote.stage != .open,
      let question = item.questions.first(where: { $0.number == vote.question })
    else { return nil }
    let awaitsCasting = vote.result == nil
    let outcome: String
    if awaitsCasting {
      outcome = "Lika röstetal. Ordförandens utslagsröst avgör."
    } else if let winner = vote.winner, vote.result?.side != nil {
      outcome =
        sentenceStart(meeting.outcome(of: winner, in: vote, question, in: item).clause) + "."
    } else {
      outcome = "Inget av förslagen antas."
    }
    let detail = meeting.body.rules.hall
    return Hall.Count(
      tally: tally, outcome: words(outcome, in: item),
      right: awaitsCasting ? nil : vote.rightSentence.map { words($0, in: item) },
      awaitsCasting: awaitsCasting,
      parties: detail == .totals ? [] : parties(of: vote, in: item),
      showsNames: detail == .names)
  }

  /// Each party's votes, the parties as they first stand in the roster.
  private func parties(of vote: Vote, in item: Item) -> [Hall.PartyVotes] {
    var choices: [PersonID: Choice] = [:]
    for ballot in vote.ballots { choices[ballot.person] = ballot.choice }
    var parties: [String] = []
    for person in meeting.body.people where !parties.contains(person.party) {
      parties.append(person.party)
    }
    let voters = vote.register.map(\.person).sorted()
    return parties.compactMap { party in
      let own = voters.filter { meeting.body[$0]?.party ?? "" == party }
      let votes = Choice.allCases.flatMap { choice in
        own.filter { choices[$0] == choice }.map { person in
          Hall.Voted(name: words(meeting.plainName(person), in: item), choice: choice)
        }
      }
      return votes.isEmpty ? nil : Hall.PartyVotes(party: party, votes: votes)
    }
  }

  func ballots(_ election: Election, of item: Item) -> Hall.Ballots {
    let nominated = item.nominations.filter { $0.post == election.post }.map(\.name)
    return Hall.Ballots(
      post: words(election.posts, in: item), seats: election.seats,
      nominated: nominated.map { words($0, in: item) })
  }

  /// What an election came to: who got how many ballots, and who is elected or must draw lots.
  ///
  /// Nobody's ballot is known, so that nobody's is shown whatever the body's rule.
  /// - Law: KL 5 kap. 54 and 56 §§.
  func result(of election: Election, in item: Item) -> Hall.Stage {
    var lines: [String] = []
    if let count = election.byMajority {
      lines = count.ranking.map { place in
        let candidate = count.candidates[place]
        let lot = count.byLot.contains(place) ? ", vald genom lottning" : ""
        return "\(candidate.name): \(candidate.ballots)\(lot)"
      }
    } else if let count = election.inProportion {
      lines = zip(election.labels, count.groups).map { "\($0): \($1.votes)" }
    }
    let others = [(election.blank, "blanka"), (election.invalid, "ogiltiga")]
      .filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
    if !others.isEmpty { lines.append(sentenceStart(others.joined(separator: ", "))) }
    return .elected(
      ballots(election, of: item), lines: lines.map { words($0, in: item) },
      end: words(end(of: election), in: item))
  }

  private func end(of election: Election) -> String {
    let tied = election.tied
    guard tied.isEmpty else {
      let equal =
        election.manner == .proportional ? "Samma \(election.comparison)" : "Lika röstetal"
      return "\(equal): lotten avgör mellan \(swedishList(tied.map(\.label)))."
    }
    let names = election.elected
    switch names.count {
    case 0: return "Ingen är vald till \(election.post)."
    case 1: return "Vald till \(election.post) är \(names[0])."
    default: return "Valda till \(election.posts) är \(swedishList(names))."
    }
  }
}
