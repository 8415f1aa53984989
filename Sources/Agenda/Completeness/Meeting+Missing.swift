internal import Voting

extension Meeting {
  /// What the minutes still lack: the meeting's own gaps, then § by §, then what is to be done to
  /// verify and announce them.
  ///
  /// Per item six things are asked for: proposals, the order of the questions, votes with their
  /// results, decisions, who took part, reservations. What follows from the record cannot lack: a
  /// reservation is whole without its reasons.
  /// - Law: KL 5 kap. 65–67 and 69 §§, 6 kap. 35 §, 8 kap. 12 §.
  public var missing: [Missing] { missingInText + missingInVerification }

  /// What the text of the minutes lacks.
  public var missingInText: [Missing] {
    meetingGaps + paragraphs.flatMap(gaps(of:)) + unnumbered
  }

  private var meetingGaps: [Missing] {
    var gaps: [Missing] = []
    if phase != .closed { gaps.append(Missing(.notClosed, remedy: .close)) }
    if phase != .before, presence.stretches.isEmpty {
      gaps.append(Missing(.nobodyPresent, remedy: .present))
    }
    let wanted = body.rules.verifiers
    if verifiers.isEmpty {
      gaps.append(Missing(.noVerifiers, remedy: .verifiers))
    } else if verifiers.count < wanted {
      gaps.append(
        Missing(.tooFewVerifiers(chosen: verifiers.count, of: wanted), remedy: .verifiers))
    }
    if !verifiers.isEmpty, !frontIsAttested, (verificationPlace ?? "").isEmpty,
      (verificationTime ?? "").isEmpty
    {
      gaps.append(Missing(.noVerificationPlace, remedy: .verifiers))
    }
    if (secretaryName ?? "").isEmpty { gaps.append(Missing(.noSecretary, remedy: .secretary)) }
    if chair == nil, chairs.isEmpty { gaps.append(Missing(.nobodyPresides, remedy: .preside)) }
    return gaps
  }

  /// Items that were opened or wait when the meeting is over, without a § of their own.
  private var unnumbered: [Missing] {
    agenda.filter { $0.paragraph == nil && $0.isOpen }.compactMap { item in
      guard item.taken == nil else {
        return Missing(.onlyHeard(title: item.title), in: item, remedy: .item)
      }
      guard phase == .closed else { return nil }
      return Missing(.notHandled(title: item.title), in: item, remedy: .item)
    }
  }

  private func gaps(of item: Item) -> [Missing] {
    guard !item.isStruck else { return [] }
    var gaps: [Missing] = []
    if item.title.trimmed.isEmpty {
      gaps.append(Missing(.noTitle, in: item, remedy: .edit(.title)))
    }
    gaps += motionGaps(of: item)
    gaps += (voteGaps(of: item) + electionGaps(of: item)).map {
      Missing($0, in: item, remedy: .item)
    }
    guard let decision = item.decision else {
      return gaps + [Missing(.undecided, in: item, remedy: .item)]
    }
    if decision.points.allSatisfy({ $0.text.trimmed.isEmpty && $0.points.isEmpty }) {
      gaps.append(Missing(.decisionWithoutWords, in: item, remedy: .edit(.decision)))
    }
    if item.chair == nil { gaps.append(Missing(.chairUnknown, in: item, remedy: .preside)) }
    if participants(in: item).isEmpty {
      gaps.append(Missing(.nobodyTookPart, in: item, remedy: .present))
    }
    return gaps + authorityGaps(of: item, decision)
  }

  /// Motions without words, not put although nothing took their place, or a council's referral
  /// back without reasons.
  private func motionGaps(of item: Item) -> [Missing] {
    let carried = item.carriedFormal
    return item.standing.flatMap { motion in
      let label = label(of: motion, in: item)
      let needsWords = motion.kind == .amend || motion.kind == .counter || motion.kind == .add
      if needsWords, motion.text.trimmed.isEmpty {
        return [
          Missing(
            .motionWithoutWords(motion.id, label: label), in: item,
            remedy: .edit(.text(motion.id)))
        ]
      }
      if motion == carried, motion.kind == .remit, body.kind == .council, item.isDecided,
        motion.text.trimmed.isEmpty, motion.reason.trimmed.isEmpty
      {
        return [
          Missing(.remitWithoutReason(motion.id), in: item, remedy: .edit(.reason(motion.id)))
        ]
      }
      guard item.isDecided, carried == nil, !isPut(motion, in: item) else { return [] }
      return [Missing(.motionNotPut(motion.id, label: label), in: item, remedy: .item)]
    }
  }

  private func isPut(_ motion: Motion, in item: Item) -> Bool {
    switch motion.kind {
    case .adopt, .recess, .order: true
    case .reject:
      motion.on != nil || item.questions.contains { $0.contest.sides.contains(.rejection) }
    case .amend, .counter, .add, .remit, .table:
      item.questions.contains { question in
        question.isSettled && question.contest.sides.contains(.motion(motion.id))
      }
    }
  }

  private func voteGaps(of item: Item) -> [Gap] {
    item.votes.flatMap { vote -> [Gap] in
      let number = vote.number
      let isDivided = vote.tally.map { $0.total > max($0.yes, $0.no, $0.abstain) } ?? false
      let unnamed: [Gap] =
        vote.demand.method == .hands && vote.ballots.isEmpty && isDivided
        ? [.voteWithoutNames(number: number)] : []
      switch vote.stage {
      case .struck: return []
      case .open: return [.voteOpen(number: number)]
      case .counted:
        return [vote.result == nil ? .voteTied(number: number) : .voteUnconfirmed(number: number)]
          + unnamed
      case .confirmed: return unnamed
      }
    }
  }

  private func electionGaps(of item: Item) -> [Gap] {
    item.elections.compactMap { election in
      switch election.stage {
      case .struck, .confirmed: nil
      case .open: .electionOpen(number: election.number)
      case .counted:
        election.tied.isEmpty
          ? .electionUnconfirmed(number: election.number) : .lotNotDrawn(number: election.number)
      }
    }
  }

  /// What a decision about an individual has to show beside the decision itself.
  ///
  /// Nobody need present an item: it is asked for while it can still be entered.
  /// - Law: förvaltningslagen (2017:900) 31–32 §§.
  private func authorityGaps(of item: Item, _ decision: Decision) -> [Missing] {
    guard item.marks["authority"] != nil, decision.outcome == .decided else { return [] }
    var gaps: [Missing] = []
    let account = item.summary + item.sections.map(\.text).joined()
    if account.trimmed.isEmpty, item.standing.allSatisfy({ $0.reason.trimmed.isEmpty }) {
      gaps.append(Missing(.authorityWithoutReasons, in: item, remedy: .edit(.summary)))
    }
    if phase != .closed, item.presenters.isEmpty {
      gaps.append(Missing(.authorityWithoutPresenter, in: item, remedy: .presenter))
    }
    return gaps
  }
}
