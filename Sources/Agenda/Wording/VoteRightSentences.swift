import Voting

extension Meeting {
  /// By what other right than the majority's a vote was decided, or why only the majority decided
  /// it where a third could have; nothing where there is nothing to explain.
  /// - Law: KL 5 kap. 50 § första stycket; 10, 37 and 58 §§ for two thirds.
  func whySentence(of vote: Vote, _ question: Question, in item: Item) -> String? {
    guard let tally = vote.tally, let result = vote.result else { return nil }
    switch vote.requirement {
    case .third(let side, let present):
      let count = tally.words(for: side)
      if result.right == .minority {
        return "\(count) är minst en tredjedel av de närvarande (\(present)); "
          + "\(postponed(by: vote.side(of: side), in: item))."
      }
      guard result.side != side, tally.count(of: side) > 0 else { return nil }
      return "\(count) är färre än en tredjedel av de närvarande (\(present))."
    case .twoThirds(let side, let present):
      return twoThirdsSentence(vote, tally, result, side, present, question, in: item)
    case .majority: return usedUpSentence(vote, question, in: item)
    }
  }

  /// What the third had done: "ärendet återremitteras", and the name of it with its paragraph.
  private func postponed(by side: Side, in item: Item) -> String {
    guard case .motion(let id) = side, let motion = item[motion: id] else {
      return "ärendet skjuts upp"
    }
    let isTabled = motion.kind == .table
    let verb = isTabled ? "bordläggs" : "återremitteras"
    let whose =
      isOnlyOfItsKind(motion, in: item) ? "" : " enligt \(label(of: motion, in: item))"
    let noun = isTabled ? "minoritetsbordläggning" : "minoritetsåterremiss"
    return "ärendet \(verb)\(whose) (\(noun), 5 kap. 50 § KL)"
  }

  private func twoThirdsSentence(
    _ vote: Vote, _ tally: Tally, _ result: VoteResult, _ asked: Choice?, _ present: Int,
    _ question: Question, in item: Item
  ) -> String? {
    let share = "två tredjedelar av de närvarande (\(present))"
    switch result.right {
    case .twoThirds:
      guard let side = result.side else { return nil }
      return "\(tally.words(for: side)) är minst \(share)."
    case .shortOfTwoThirds:
      let short = "är färre än \(share); det krävs \(Share.twoThirds(of: present))."
      guard let asked else {
        let labels = [vote.yes, vote.no].map { label(of: $0, of: question, in: item) }
        let most = max(tally.yes, tally.no)
        return "\(counted(most, "röst", "röster")) \(short) "
          + "Därmed antas varken \(labels[0]) eller \(labels[1])."
      }
      let fallen = sentenceStart(outcome(of: vote.side(of: asked), question, in: item).denied)
      let other = vote.side(of: asked == .yes ? .no : .yes)
      let instead =
        other == .rejection ? "" : ", och \(outcome(of: other, question, in: item).clause)"
      return "\(tally.words(for: asked)) \(short) \(fallen)\(instead)."
    case .majority, .casting, .minority: return nil
    }
  }

  /// That the minority has used its right, or that there is none at an election, where some still
  /// wanted the item postponed.
  private func usedUpSentence(_ vote: Vote, _ question: Question, in item: Item) -> String? {
    guard body.kind == .council, question.isFormal, vote.winner == .today else {
      return nil
    }
    if item.choosesPersons {
      return "Vid val avgör enkel majoritet (5 kap. 50 § andra stycket KL)."
    }
    guard item.minorityRightIsUsed else { return nil }
    return "Ärendet har redan skjutits upp på begäran av en minoritet, och därför avgör enkel "
      + "majoritet (5 kap. 50 § KL)."
  }
}

extension Vote {
  /// The side that Ja or Nej stands for.
  func side(of choice: Choice) -> Side { choice == .yes ? yes : no }
}

extension Tally {
  /// The votes for a side with their noun: "14 nej-röster".
  func words(for side: Choice) -> String { votes(count(of: side), side == .yes ? "ja" : "nej") }
}
