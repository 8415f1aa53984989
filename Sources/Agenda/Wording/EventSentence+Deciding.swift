import Voting

extension Meeting {
  func decidingPhrase(of event: Event, in events: [Event]) -> Phrase? {
    switch event {
    case .put(let id, let number): return puttingPhrase(id, number)
    case .found(let id, let number, let side):
      guard let outcome = outcomePhrase(side, id, number) else { return nil }
      return Phrase(
        sv: "ordföranden finner att \(outcome.sv)", en: "the chair finds that \(outcome.en)")
    case .voteDemanded(let id, let number, let yes, let demand):
      return demandPhrase(id, number, yes: yes, demand, in: events)
    case .voteOpened(_, let vote):
      return Phrase(
        sv: "omröstning \(vote.number), ja: \(vote.yesText), nej: \(vote.noText)",
        en: "vote \(vote.number), Ja: \(vote.yesText), Nej: \(vote.noText)")
    case .registered, .voteConfirmed: return nil
    case .voted(let id, let number, let choice, let persons):
      return votingPhrase(id, number, choice, persons)
    case .handsCounted(let id, let number, let tally):
      guard let vote = vote(number, of: id) else { return nil }
      let count = countWords(tally)
      return Phrase(
        sv: "händerna räknas i omröstning \(vote.number): \(count.sv)",
        en: "the hands are counted in vote \(vote.number): \(count.en)")
    case .voteCounted(let id, let number, let tally, let requirement):
      return countPhrase(id, number, tally, needing: requirement)
    case .castingVoteGiven(let id, let number, let choice):
      guard let vote = vote(number, of: id),
        let outcome = outcomePhrase(
          choice == .yes ? vote.yes : vote.no, id, vote.question, in: vote)
      else { return nil }
      return Phrase(
        sv: "utslagsröst \(choice.word.sv): \(outcome.sv)",
        en: "casting vote \(choice.word.en): \(outcome.en)")
    case .voteStruck(_, let number, let reason):
      return Phrase(
        sv: "omröstning \(number) stryks: \(beginning(of: reason))",
        en: "vote \(number) is struck: \(beginning(of: reason))")
    case .sideConfirmed(let id, let number, let side):
      let counted = confirmedVote(in: events, of: id)
      guard
        let outcome = outcomePhrase(
          side, id, number, in: counted, choosesCounter: opensVote(events))
      else { return nil }
      return Phrase(sv: "klubbat: \(outcome.sv)", en: "gavelled: \(outcome.en)")
    case .nominated(_, let nomination):
      return Phrase(
        sv: "\(nomination.name) nomineras till \(nomination.post)",
        en: "\(nomination.name) is nominated as \(nomination.post)")
    case .stoodAside(_, let persons):
      return Phrase(
        sv: "deltar inte i beslutet: \(nameList(persons))",
        en: "not taking part in the decision: \(nameList(persons))")
    case .worded(_, let text):
      return Phrase(
        sv: "beslutet får orden: \(beginning(of: text))",
        en: "the decision gets the words: \(beginning(of: text))")
    case .decided(let id, let decision): return decisionPhrase(id, decision)
    default: return nil
    }
  }

  /// Whether a vote opens among the events: what was confirmed then was only which side meets Ja.
  private func opensVote(_ events: [Event]) -> Bool {
    for case .voteOpened in events { return true }
    return false
  }

  private func confirmedVote(in events: [Event], of id: ItemID) -> Vote? {
    for case .voteConfirmed(_, let number) in events { return vote(number, of: id) }
    return nil
  }

  private func question(_ number: Int, of id: ItemID) -> Question? {
    self[id]?.questions.first { $0.number == number }
  }

  private func vote(_ number: Int, of id: ItemID) -> Vote? {
    self[id]?.votes.first { $0.number == number }
  }

  private func puttingPhrase(_ id: ItemID, _ number: Int) -> Phrase? {
    guard let item = self[id], let question = question(number, of: id) else { return nil }
    let sides = question.contest.remaining
    let sv = sides.map { label(of: $0, of: question, in: item) }
    let en = sides.map { english($0, of: question, in: item) }
    return Phrase(
      sv: "fråga \(number) ställs: \(sv.joined(separator: " eller "))",
      en: "question \(number) is put: \(en.joined(separator: " or "))")
  }

  private func demandPhrase(
    _ id: ItemID, _ number: Int, yes: Side, _ demand: Demand, in events: [Event]
  ) -> Phrase? {
    let by = demand.by.map(name)
    let demanded = Phrase(
      sv: "omröstning begärs" + (by.map { " av \($0)" } ?? ""),
      en: "a vote is demanded" + (by.map { " by \($0)" } ?? ""))
    for case .voteOpened in events { return demanded }
    guard let item = self[id], let question = question(number, of: id) else { return demanded }
    return Phrase(
      sv: demanded.sv + ", ja blir \(label(of: yes, of: question, in: item)); "
        + "ställ frågan om motförslag",
      en: demanded.en + ", Ja is \(english(yes, of: question, in: item)); "
        + "put the question of the counter-proposal")
  }

  private func countPhrase(
    _ id: ItemID, _ number: Int, _ tally: Tally, needing requirement: Requirement
  ) -> Phrase? {
    guard let vote = vote(number, of: id) else { return nil }
    let outcome = countOutcome(of: tally.result(under: requirement, casting: nil), vote, id)
    let count = countWords(tally)
    return Phrase(
      sv: "omröstning \(number): \(count.sv): \(outcome.sv)",
      en: "vote \(number): \(count.en): \(outcome.en)")
  }

  /// The counts, those who abstain or are absent only where there are any.
  private func countWords(_ tally: Tally) -> Phrase {
    let counts = [
      (tally.abstain, "avstår", "abstaining"), (tally.absent, "frånvarande", "absent"),
      (tally.paired, tally.paired == 1 ? "kvittad" : "kvittade", "paired"),
    ].filter { $0.0 > 0 }
    return Phrase(
      sv: "\(tally.yes) ja, \(tally.no) nej" + counts.map { ", \($0.0) \($0.1)" }.joined(),
      en: "\(tally.yes) yes, \(tally.no) no" + counts.map { ", \($0.0) \($0.2)" }.joined())
  }

  /// What a count leads to, and by what right where it is not the majority.
  private func countOutcome(of result: VoteResult?, _ vote: Vote, _ id: ItemID) -> Phrase {
    guard let result else {
      return Phrase(sv: "lika, utslagsrösten avgör", en: "a tie, the casting vote decides")
    }
    let side: Side? =
      switch result.side {
      case .yes?: vote.yes
      case .no?: vote.no
      default: nil
      }
    let outcome =
      side.flatMap { outcomePhrase($0, id, vote.question, in: vote) }
      ?? Phrase(sv: "inget förslag antas", en: "no proposal is adopted")
    let right: Phrase? =
      switch result.right {
      case .majority, .casting: nil
      case .minority: Phrase(sv: "en tredjedel räcker", en: "a third is enough")
      case .twoThirds: Phrase(sv: "två tredjedelar nåddes", en: "two thirds were reached")
      case .shortOfTwoThirds:
        Phrase(sv: "två tredjedelar nåddes inte", en: "two thirds were not reached")
      }
    guard let right else { return outcome }
    return Phrase(sv: "\(right.sv), \(outcome.sv)", en: "\(right.en), \(outcome.en)")
  }

  private func decisionPhrase(_ id: ItemID, _ decision: Decision) -> Phrase? {
    let name = shortName(of: id)
    let words = beginning(of: Point.lines(decision.points))
    return Phrase(sv: "beslut i \(name.sv): \(words)", en: "decision in \(name.en): \(words)")
  }

  /// What it means that a side won, in a vote or by the chair's finding, as a clause.
  private func outcomePhrase(
    _ side: Side, _ id: ItemID, _ number: Int, in vote: Vote? = nil,
    choosesCounter: Bool = false
  ) -> Phrase? {
    guard let item = self[id], let question = question(number, of: id) else { return nil }
    let label = english(side, of: question, in: item)
    if vote.map({ !$0.isMain }) ?? (choosesCounter || question.contest.choosesCounter) {
      let sv =
        vote.map { outcome(of: side, in: $0, question, in: item).clause }
        ?? "\(counterLabel(side, question, item)) blir motförslag"
      return Phrase(sv: sv, en: "\(label) becomes the counter-proposal")
    }
    let sv = outcome(of: side, question, in: item).clause
    switch side {
    case .main, .motion: return Phrase(sv: sv, en: "\(label) is adopted")
    case .rejection:
      return Phrase(sv: sv, en: "\(english(subjectOf: question, in: item)) is rejected")
    case .today: return Phrase(sv: sv, en: "the item is decided today")
    }
  }

  private func english(_ side: Side, of question: Question, in item: Item) -> String {
    switch side {
    case .main: english(subjectOf: question, in: item)
    case .motion(let id): "motion \(id.letter)"
    case .rejection: "rejection"
    case .today: "deciding today"
    }
  }

  private func english(subjectOf question: Question, in item: Item) -> String {
    switch question.subject {
    case .whole where item.proposal.isEmpty && !question.contest.motions.isEmpty:
      question.contest.motions.map { "motion \($0.letter)" }.joined(separator: ", ")
    case .formal(let id), .addition(let id), .recess(let id): "motion \(id.letter)"
    case .whole: "the main proposal"
    case .points(let points):
      "the main proposal in point \(points.map(String.init).joined(separator: ", "))"
    }
  }
}
