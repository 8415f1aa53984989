import Voting

extension Meeting {
  /// The decision that follows from how an item's questions were settled.
  ///
  /// The proposal's points, amended ones in their place, then the additions with the next
  /// numbers; the addressee's line is kept. Words given before the gavel replace the points.
  public func composedDecision(for item: Item) -> Decision {
    if let formal = item.carriedFormal { return postponement(of: item, by: formal) }
    if let worded = item.worded {
      return Decision(
        outcome: item.isNoted ? .noted : .decided, addressee: item.addressee,
        points: Point.points(fromLines: worded))
    }
    if item.fixesAgenda { return Decision(outcome: .decided, points: agendaPoints(item)) }
    if item.choosesPersons, !item.nominations.isEmpty || !item.standingElections.isEmpty {
      return Decision(outcome: .decided, points: Point.numbered(electionPoints(of: item)))
    }
    if let words = verificationWords(for: item) {
      return Decision(outcome: .decided, points: [Point(text: words)])
    }
    if item.proposal.isEmpty, item.isInquiry {
      return Decision(outcome: .noted, points: [Point(text: inquiryWords(for: item))])
    }
    if item.proposal.isEmpty, item.questions.allSatisfy(\.isRecess) {
      return Decision(outcome: .noted, points: [Point(text: body.rules.notedDecision)])
    }
    return substance(of: item)
  }

  /// That the item is tabled or referred back: in the words moved where they say so, with to whom
  /// and why where those are given beside.
  ///
  /// Words that speak of several items ("Att ärendena 12–27 bordläggs") are said of a range, where
  /// each item is decided by itself.
  private func postponement(of item: Item, by motion: Motion) -> Decision {
    let isRemit = motion.kind == .remit
    let outcome: Decision.Outcome = isRemit ? .remitted : .tabled
    let text = motion.text.trimmed
    let folded = text.lowercased()
    let isOwn = folded.contains(isRemit ? "återremi" : "bordl") && !folded.contains("ärendena")
    let rest = isOwn || folded.contains("ärendena") ? "" : text
    let to = motion.to.trimmed.withoutStop
    var words =
      isOwn ? text.asPostponement : "Ärendet " + (isRemit ? remitted(by: motion) : "bordläggs")
    if isOwn, isRemit, !to.isEmpty, !folded.contains(to.lowercased()) {
      words = words.withoutStop + " till " + to
    }
    let reasons = [motion.reason.trimmed, rest].filter { !$0.isEmpty }.joined(separator: " ")
    guard isRemit, !reasons.isEmpty else {
      guard !rest.isEmpty else {
        return Decision(outcome: outcome, points: Point.points(fromLines: words.withStop))
      }
      let isClause = rest.first?.isLowercase == true
      let joined = words + (isClause ? " " : ". ") + rest.withStop
      return Decision(outcome: outcome, points: [Point(text: joined)])
    }
    return Decision(
      outcome: outcome,
      points: [Point(text: words.withoutStop + " med följande motivering: " + reasons)])
  }

  /// The points of the decision that fixes the agenda, from what came and went before it.
  private func agendaPoints(_ item: Item) -> [Point] {
    let added = agenda.filter { $0.addition?.afterFixing == false && !$0.isStruck }
    let struck = agenda.filter { $0.isStruck && $0.paragraph == nil && $0.addition == nil }
    var points: [Point] = []
    if !added.isEmpty { points.append(listing(added, "tillkommer")) }
    if !struck.isEmpty { points.append(listing(struck, "utgår")) }
    let moved = agenda.filter { moves.contains($0.id) && $0.addition == nil && !$0.isStruck }
    if !moved.isEmpty {
      points.append(listing(moved, "flyttas i föredragningslistan"))
    }
    points.append(Point(text: fixing(item, withChanges: !points.isEmpty)))
    return Point.numbered(points)
  }

  /// The words that fix the agenda: the item's own proposal where it has one.
  private func fixing(_ item: Item, withChanges: Bool) -> String {
    let own = item.proposal.first?.text ?? "Föredragningslistan fastställs."
    guard withChanges else { return own }
    for word in ["fastställs", "godkänns"] {
      let parts = own.split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { return "\(parts[0])\(word) med dessa ändringar\(parts[1])" }
    }
    return "Föredragningslistan fastställs med dessa ändringar."
  }

  private func listing(_ items: [Item], _ verb: String) -> Point {
    Point(
      text: "Följande \(items.count == 1 ? "ärende" : "ärenden") \(verb):",
      points: items.map { item in
        Point(
          label: "-", text: item.title + (item.reference.map { " (\($0))" } ?? ""))
      })
  }

  /// The decision that chooses verifiers, in the item for it: nothing where none are chosen.
  private func verificationWords(for item: Item) -> String? {
    guard item.choosesVerifiers, item.proposal.isEmpty, !verifiers.isEmpty else { return nil }
    let names = swedishList(verifiers.map(name))
    let chosen = "\(names) utses att tillsammans med ordföranden justera protokollet."
    let meeting = [verificationPlace, verificationTime.map(\.spokenTime)].compactMap { $0 }
    guard !meeting.isEmpty else { return chosen }
    return chosen + " Justeringens plats och tid: \(meeting.joined(separator: ", "))."
  }
}

extension Item {
  /// Whether the item is the one in which verifiers (justerare) are chosen.
  public var choosesVerifiers: Bool {
    let title = title.lowercased()
    let isFormal = kind == .formal || kind == .election
    return (isFormal && title.contains("juster")) || title.contains("justerare")
      || (title.contains("juster") && title.contains("protokoll"))
  }

  /// Whether the item ends by being noted rather than decided.
  var isNoted: Bool {
    switch kind {
    case .information, .report: true
    case .decision, .election, .motion, .question, .initiative, .formal, .divider: false
    }
  }
}
