import Voting

/// The words where a vote asks for another share than the majority.
extension ChairScript {
  /// That two thirds are needed, said before the question is put.
  /// - Law: KL 5 kap. 10, 37 and 58 §§.
  func twoThirdsLines(for item: Item) -> [ChairWords.Line] {
    guard item.marks["majority"] == "two-thirds" else { return [] }
    let present = meeting.servingCount
    guard let needed = Requirement.twoThirds(side: nil, present: present).needed else { return [] }
    return [
      .said("För beslutet krävs två tredjedelar av de närvarande, \(needed) av \(present).")
    ]
  }

  /// What Ja and Nej lead to: the side that has more wins, or the one that has two thirds.
  func consequence(
    of vote: Vote, yes: Outcome, no: Outcome, in item: Item
  ) -> String {
    let requirement = meeting.requirement(for: vote, in: item)
    guard case .twoThirds(let side, _) = requirement, let needed = requirement.needed else {
      return "Vinner Ja, \(yes.inverted). Vinner Nej, \(no.inverted)."
    }
    switch side {
    case .yes: return "Får Ja minst \(needed) röster, \(yes.inverted); annars \(no.inverted)."
    case .no: return "Får Nej minst \(needed) röster, \(no.inverted); annars \(yes.inverted)."
    default:
      return "Får Ja minst \(needed) röster, \(yes.inverted). Får Nej minst \(needed) röster, "
        + "\(no.inverted). Annars antas inget av förslagen."
    }
  }

  /// What a side needs, said before the vote.
  /// - Law: KL 5 kap. 10, 37, 50 and 58 §§.
  func requiring(_ vote: Vote, in item: Item) -> [ChairWords.Line] {
    let requirement = meeting.requirement(for: vote, in: item)
    guard let needed = requirement.needed else { return [] }
    switch requirement {
    case .majority: return []
    case .third(let side, let present):
      return [
        .said(
          "Det räcker att en tredjedel av de närvarande, \(needed) av \(present), röstar "
            + "\(word(side)) för att ärendet ska \(postponed(by: vote, side, in: item)).")
      ]
    case .twoThirds(let side, let present):
      let share = "två tredjedelar av de närvarande, \(needed) av \(present)"
      guard let side else { return [.said("För bifall till något av förslagen krävs \(share).")] }
      return [.said("För bifall krävs att \(share), röstar \(word(side)).")]
    }
  }

  /// Why a count led to what it did, where that was not the majority alone.
  func reasons(
    _ result: VoteResult, of vote: Vote, _ tally: Tally, in item: Item
  ) -> [ChairWords.Line] {
    switch vote.requirement {
    case .majority: return []
    case .third(let side, let present):
      let given = tally.words(for: side)
      let share = "en tredjedel av de \(present) närvarande"
      if result.right == .minority {
        return [
          .said(
            "\(given) är minst \(share), och det räcker för att ärendet ska "
              + "\(postponed(by: vote, side, in: item)).")
        ]
      }
      return result.side == side ? [] : [.said("\(given) är färre än \(share).")]
    case .twoThirds(_, let present):
      let share = "två tredjedelar av de \(present) närvarande"
      switch result.right {
      case .twoThirds: return [.said("Det är minst \(share).")]
      case .shortOfTwoThirds: return [.said("För bifall krävs \(share), och det är inte uppnått.")]
      case .majority, .casting, .minority: return []
      }
    }
  }

  private func word(_ side: Choice) -> String { side == .yes ? "Ja" : "Nej" }

  /// "återremitteras", "bordläggas": what a side of a formal question leads to.
  private func postponed(by vote: Vote, _ side: Choice, in item: Item) -> String {
    guard case .motion(let id) = vote.side(of: side) else { return "skjutas upp" }
    return meeting.formalPassive(of: id, in: item)
  }
}
