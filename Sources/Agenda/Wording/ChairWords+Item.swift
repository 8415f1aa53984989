import Voting

/// The words of an item's debate, up to the questions.
extension ChairScript {
  var itemLines: [ChairWords.Line] {
    guard let item else { return [] }
    switch step {
    case .hearing:
      return [.said("Vi lyssnar till föredragningen i ärendet \(item.title).")]
        + presenting(item) + [.said("Finns det några frågor?")]
    case .together: return togetherLines
    case .agenda: return agendaLines(item)
    case .verifiers: return heading(of: item) + verifierLines
    case .nominating:
      return heading(of: item) + [
        .said("Vilka förslag finns?"), .cue("Nomineringarna antecknas."),
      ]
    case .electing: return acclamationLines(item)
    case .readBack: return readBackLines(item)
    default: return proposalLines(item)
    }
  }

  // MARK: - The beginning of an item

  /// The §, who stays out of it, and whether everybody agrees to decide what was not announced.
  func heading(of item: Item) -> [ChairWords.Line] {
    let recused = item.recusals.map { recusal in
      ChairWords.Line.said(
        "\(meeting.name(recusal.person)) deltar inte i handläggningen på grund av jäv.")
    }
    return [.said("\(name(of: item, paragraph: nil)).")] + recused + consentLines(for: item)
      + (item.progress == .debate ? closingLines(for: item) : [])
  }

  func presenting(_ item: Item) -> [ChairWords.Line] {
    guard !item.presenters.isEmpty else { return floor(in: item) }
    let names = item.presenters.map { $0.title.isEmpty ? $0.name : "\($0.title) \($0.name)" }
    return [.said("Ärendet föredras av \(swedishList(names)).")] + floor(in: item)
  }

  /// Who has the floor and who gets it next.
  private func floor(in item: Item) -> [ChairWords.Line] {
    let speaking = item.speeches.last { $0.began != nil && $0.ended == nil }
    let waiting = item.speeches.filter { $0.began == nil }.map(\.name)
    var lines: [ChairWords.Line] = speaking.map { [.cue("\($0.name) har ordet.")] } ?? []
    if let first = waiting.first {
      let then = waiting.dropFirst().first.map { ", därefter \($0)" } ?? ""
      let thanks = speaking == nil ? "" : "Tack. "
      lines.append(.said("\(thanks)Ordet går till \(first)\(then)."))
    }
    return lines
  }

  // MARK: - Deciding without a contest

  private func proposalLines(_ item: Item) -> [ChairWords.Line] {
    if motionLines(item).isEmpty, let lines = customLines(for: item) {
      return heading(of: item) + lines
    }
    let debate: [ChairWords.Line] =
      item.progress == .questions
      ? [] : presenting(item) + [.said("Begär någon ordet?")] + motionLines(item)
    return heading(of: item) + debate + twoThirdsLines(for: item) + askingLines(item)
  }

  /// The one question: the proposal as printed, the information noted, or the words composed.
  private func askingLines(_ item: Item) -> [ChairWords.Line] {
    let decision = meeting.composedDecision(for: item)
    if item.worded == nil, !item.proposal.isEmpty, item.questions.allSatisfy(\.isRecess) {
      let proposal = meeting.body.mainProposal
      return [
        .said("Kan \(assembly) besluta enligt \(proposal)?"), .answer,
        .said("Jag finner att \(assembly) beslutar enligt \(proposal)."), .gavel,
      ]
    }
    if decision.outcome == .noted, decision.points.map(\.text) == [Rules().notedDecision] {
      return [
        .said("Kan \(assembly) notera informationen till protokollet?"), .answer,
        .said("Jag finner att informationen noteras till protokollet."), .gavel,
      ]
    }
    return deciding(decision, asClause: false)
  }

  /// The words proposed for a decision as the question.
  func deciding(_ decision: Decision, asClause: Bool = true) -> [ChairWords.Line] {
    let asked: [ChairWords.Line]
    if asClause, let clause = decision.clause {
      asked = [.said("Kan \(assembly) besluta \(clause)?")]
    } else {
      asked = [.said("Kan \(assembly) besluta följande?")] + listed(decision)
    }
    return asked + [.answer, .said("Jag finner att \(assembly) beslutar så."), .gavel]
  }

  private var togetherLines: [ChairWords.Line] {
    let items = meeting.current.compactMap { meeting[$0] }.filter(\.isOpen)
    return [.said("Vi behandlar följande ärenden tillsammans:")]
      + items.flatMap { [.listed(name(of: $0, paragraph: nil))] + missingConsentLines(for: $0) }
      + [
        .said("Begär någon ordet i något av dem?"),
        .said("Kan \(assembly) besluta enligt \(meeting.body.mainProposal) i dessa ärenden?"),
        .answer, .said("Jag finner att \(assembly) beslutar så."), .gavel,
      ]
  }

  private func agendaLines(_ item: Item) -> [ChairWords.Line] {
    guard !meeting.agendaIsFixed else {
      return heading(of: item)
        + [.said("Jag finner att föredragningslistan är fastställd."), .gavel]
    }
    let changes = meeting.composedDecision(for: item).points.dropLast()
    if changes.isEmpty {
      return heading(of: item) + [
        .said("Önskar någon ändra i föredragningslistan?"),
        .said("Kan \(assembly) fastställa föredragningslistan?"), .answer,
      ]
    }
    return heading(of: item) + [.said("Föreslagna ändringar i föredragningslistan:")]
      + changes.flatMap(listed)
      + [
        .said("Finns det fler ändringar?"),
        .said("Kan \(assembly) fastställa föredragningslistan med dessa ändringar?"), .answer,
      ]
  }

  private var verifierLines: [ChairWords.Line] {
    let count = meeting.body.rules.verifiers
    let who = count == 1 ? "En justerare" : "\(count) justerare"
    return [
      .said("\(who) ska utses att tillsammans med mig justera protokollet."),
      .said(count == 1 ? "Vem föreslås?" : "Vilka föreslås?"),
    ]
  }

  private func acclamationLines(_ item: Item) -> [ChairWords.Line] {
    let proposed =
      heading(of: item) + [.said("Följande förslag finns:")]
      + listed(meeting.composedDecision(for: item)) + [.said("Finns det fler förslag?")]
    guard let post = item.contestedPost else {
      return proposed + [
        .said("Kan \(assembly) besluta så?"), .answer,
        .said("Jag finner att \(assembly) beslutar så."),
        .cue("Klubbslag, om ingen begär omröstning."),
      ]
    }
    return proposed + contestedLines(post, in: item)
  }

  /// Several are nominated to a post, and perhaps more than there are places.
  /// - Law: KL 5 kap. 54 §, 4 kap. 25 §.
  private func contestedLines(_ post: String, in item: Item) -> [ChairWords.Line] {
    let names = item.nominations.filter { $0.post == post }.map(\.name)
    return [
      .said("Till \(post) är flera nominerade: \(swedishList(names))."),
      .said("Är de fler än platserna, kan inte alla väljas. Begärs omröstning?"), .answer,
      .cue("Klubbslag väljer alla de nominerade. Är de för många, hålls val med slutna sedlar."),
    ]
  }

  // MARK: - The motions

  /// The motions are read back, so that nobody doubts what is put, and the debate is closed.
  ///
  /// Whoever takes no part says so before the questions.
  /// - Law: KL 4 kap. 25 §; that the motions are read back is custom.
  private func readBackLines(_ item: Item) -> [ChairWords.Line] {
    let aside = swedishList(item.notTakingPart.map(meeting.name))
    return floor(in: item) + missingConsentLines(for: item)
      + [.said("Begär någon ytterligare ordet?")] + motionLines(item)
      + (aside.isEmpty ? [] : [.said("\(aside) deltar inte i beslutet.")])
      + [.said("Då förklarar jag överläggningen avslutad."), .gavel]
  }

  /// Every motion that belongs in the minutes, and those that the chair does not put.
  /// - Law: KL 5 kap. 57 §.
  private func motionLines(_ item: Item) -> [ChairWords.Line] {
    guard item.motions.contains(where: { $0.isInMinutes && !$0.kind.isAtOnce }) else { return [] }
    let motions = meeting.motionPassages(of: item).flatMap(read)
    let refused = item.motions.filter(\.isInMinutes).compactMap { motion -> ChairWords.Line? in
      if motion.isOverruled {
        let label = meeting.label(of: motion, in: item)
        return .said("Proposition ställs på \(label), som \(assembly) har beslutat.")
      }
      guard case .ruledOut(let reason) = motion.standing else { return nil }
      let words = "Jag vägrar att ställa proposition på \(meeting.label(of: motion, in: item))"
      let why = reason.trimmed
      return .said(why.isEmpty ? words + "." : "\(words). Motivering: \(why.withStop)")
    }
    return [.said("Jag uppfattar att följande yrkanden har ställts:")] + motions
      + [.said("Är det rätt uppfattat?"), .answer] + refused
  }

  private func read(_ passage: Sentences) -> [ChairWords.Line] {
    passage.sentences.map(ChairWords.Line.listed)
      + passage.quotation.map(ChairWords.Line.quoted)
  }

  // MARK: - Points

  /// The points of a decision, each with its label, after the line that says to whom they go.
  func listed(_ decision: Decision) -> [ChairWords.Line] {
    (decision.addressee.map { [.listed($0)] } ?? []) + decision.points.flatMap(listed)
  }

  private func listed(_ point: Point) -> [ChairWords.Line] {
    let label = point.label.map { $0 + " " } ?? ""
    return [.listed(label + point.text)]
      + point.points.map { .quoted(($0.label.map { $0 + " " } ?? "") + $0.text) }
  }
}
