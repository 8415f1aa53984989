internal import Voting

/// Something that the minutes still lack before they are complete.
public struct Missing: Hashable, Sendable {
  /// The § it is missing in; nothing where it concerns the meeting.
  public var paragraph: Int?
  /// The item it is missing in.
  public var item: ItemID?
  /// What is missing, as a sentence.
  public var text: Phrase
  /// Whether it is missing in how the minutes are verified and announced, not in their text.
  public var isOfVerification = false

  /// Makes a gap.
  public init(paragraph: Int? = nil, item: ItemID? = nil, text: Phrase) {
    self.paragraph = paragraph
    self.item = item
    self.text = text
  }
}

extension Meeting {
  /// What the minutes still lack, the meeting's own gaps first, then § by §.
  ///
  /// Per item six things are asked for: proposals, the order of the questions, votes with their
  /// results, decisions, who took part, reservations. What follows from the record cannot lack.
  /// - Law: KL 5 kap. 66–67 §§, 6 kap. 35 §.
  public var missing: [Missing] {
    meetingGaps.map { Missing(text: $0) }
      + paragraphs.flatMap { item in
        gaps(of: item).map { Missing(paragraph: item.paragraph, item: item.id, text: $0) }
      }
      + unnumbered
  }

  private var meetingGaps: [Phrase] {
    var gaps: [Phrase] = []
    if phase != .closed {
      gaps.append(
        Phrase(sv: "Sammanträdet är inte avslutat.", en: "The meeting is not closed."))
    }
    if verifiers.isEmpty {
      gaps.append(
        Phrase(
          sv: "Ingen är utsedd att justera protokollet.",
          en: "Nobody is chosen to verify the minutes."))
    } else if verifiers.count < body.rules.verifiers {
      gaps.append(
        Phrase(
          sv: "\(verifiers.count) av \(body.rules.verifiers) justerare är utsedda.",
          en: "\(verifiers.count) of \(body.rules.verifiers) verifiers are chosen."))
    }
    if body.secretary == nil, !attendees.contains(where: { $0.role == .secretary }) {
      gaps.append(
        Phrase(sv: "Sekreterare är inte angiven.", en: "The meeting secretary is not named."))
    }
    if chair == nil, chairs.isEmpty {
      gaps.append(Phrase(sv: "Ordförande är inte angiven.", en: "Nobody presides."))
    }
    return gaps
  }

  /// Items that were opened or wait when the meeting is over, without a § of their own.
  private var unnumbered: [Missing] {
    agenda.filter { $0.paragraph == nil && $0.isOpen }.compactMap { item in
      let title = item.title
      if item.taken != nil {
        return Missing(
          item: item.id,
          text: Phrase(
            sv: "\(title): föredraget men inte avgjort.",
            en: "\(title): heard but not decided."))
      }
      guard phase == .closed else { return nil }
      return Missing(
        item: item.id,
        text: Phrase(sv: "\(title): inte behandlat.", en: "\(title): not handled."))
    }
  }

  private func gaps(of item: Item) -> [Phrase] {
    guard !item.isStruck else { return [] }
    var gaps: [Phrase] = []
    if item.title.trimmed.isEmpty {
      gaps.append(Phrase(sv: "Rubriken saknas.", en: "The title is missing."))
    }
    gaps += motionGaps(of: item) + voteGaps(of: item)
    if let decision = item.decision {
      if decision.points.allSatisfy({ $0.text.trimmed.isEmpty }) {
        gaps.append(
          Phrase(sv: "Beslutets lydelse saknas.", en: "The words of the decision are missing."))
      }
      if item.chair == nil {
        gaps.append(
          Phrase(
            sv: "Det framgår inte vem som ledde ärendet.",
            en: "It is not known who presided over the item."))
      }
      if participants(in: item).isEmpty {
        gaps.append(
          Phrase(
            sv: "Det framgår inte vilka som deltog i beslutet.",
            en: "It is not known who took part in the decision."))
      }
    } else {
      gaps.append(Phrase(sv: "Ärendet är inte avgjort.", en: "The item is not decided."))
    }
    return gaps
  }

  /// Motions without words, or not put although nothing took their place.
  private func motionGaps(of item: Item) -> [Phrase] {
    item.standing.compactMap { motion in
      let label = label(of: motion, in: item)
      let needsWords = motion.kind == .amend || motion.kind == .counter || motion.kind == .add
      if needsWords, motion.text.trimmed.isEmpty {
        return Phrase(
          sv: "\(sentenceStart(label)) saknar lydelse.",
          en: "\(motion.id.letter): the motion has no words.")
      }
      guard item.isDecided, item.carriedFormal == nil, !isPut(motion, in: item) else {
        return nil
      }
      return Phrase(
        sv: "\(sentenceStart(label)) är varken prövat eller återtaget.",
        en: "\(motion.id.letter): the motion was neither put nor withdrawn.")
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

  private func voteGaps(of item: Item) -> [Phrase] {
    item.votes.compactMap { vote in
      switch vote.stage {
      case .struck, .confirmed: nil
      case .open:
        Phrase(
          sv: "Omröstning \(vote.number) är inte avslutad.",
          en: "Vote \(vote.number) is not ended.")
      case .counted:
        Phrase(
          sv: "Omröstning \(vote.number) är inte bekräftad med klubbslag.",
          en: "Vote \(vote.number) is not confirmed by the gavel.")
      }
    }
  }
}
