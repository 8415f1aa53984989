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
    if item.proposal.isEmpty, item.kind == .question, !item.inquiry.isEmpty {
      return Decision(outcome: .noted, points: [Point(text: inquiryWords(for: item))])
    }
    if item.proposal.isEmpty, item.questions.allSatisfy(\.isRecess) {
      return Decision(outcome: .noted, points: [Point(text: body.rules.notedDecision)])
    }
    return substance(of: item)
  }

  private func postponement(of item: Item, by motion: Motion) -> Decision {
    let isRemit = motion.kind == .remit
    let first = "Ärendet " + (isRemit ? remitted(by: motion) : "bordläggs")
    var points = [Point(text: first + ".")]
    let says = motion.text.lowercased().contains(isRemit ? "återremi" : "bordl")
    if !motion.text.isEmpty, says {
      points = Point.points(fromLines: motion.text)
    } else if isRemit, let why = [motion.reason, motion.text].first(where: { !$0.isEmpty }) {
      points = [Point(text: first + " med följande motivering: \(why)")]
    } else if !motion.text.isEmpty {
      points = [Point(text: first + ". " + motion.text)]
    }
    return Decision(outcome: isRemit ? .remitted : .tabled, points: points)
  }

  private func substance(of item: Item) -> Decision {
    var kept: [Int: [Point]] = [:]
    for (index, point) in item.proposal.enumerated() { kept[index + 1] = [point] }
    var loose: [Point] = []
    var additions: [Point] = []
    var rejected: [Question] = []
    for question in item.questions {
      guard let winner = question.contest.winner else { continue }
      switch (question.subject, winner) {
      case (.addition, .motion(let id)):
        additions += item[motion: id].map { Point.points(fromLines: $0.text) } ?? []
      case (.whole, .rejection), (.points, .rejection):
        rejected.append(question)
        for point in points(of: question, in: item) { kept[point] = [] }
      case (.whole, .motion(let id)), (.points, .motion(let id)):
        guard let motion = item[motion: id] else { continue }
        if motion.kind == .reject {
          for point in motion.points { kept[point] = [] }
          continue
        }
        let changed = item.points(changedBy: motion)
        let places = changed.isEmpty ? points(of: question, in: item) : changed
        for place in places { kept[place] = [] }
        let words = Point.points(fromLines: motion.text)
        if let first = places.first { kept[first] = words } else { loose += words }
      case (.formal, _), (.addition, _), (.recess, _), (_, .main), (_, .today): break
      }
    }
    if item.proposal.isEmpty, item.isNoted, loose.isEmpty {
      loose = [Point(text: body.rules.notedDecision)]
    }
    var points = item.proposal.indices.flatMap { kept[$0 + 1] ?? [] } + loose + additions
    let addressee = points.isEmpty ? nil : item.addressee
    if points.isEmpty {
      points = [Point(text: rejection(of: item, rejected))]
    }
    let isNoted = item.isNoted && rejected.isEmpty
    return Decision(
      outcome: isNoted ? .noted : .decided, addressee: addressee,
      points: Point.numbered(points))
  }

  private func points(of question: Question, in item: Item) -> [Int] {
    if case .points(let points) = question.subject { return points }
    return item.proposal.indices.map { $0 + 1 }
  }

  private func rejection(of item: Item, _ questions: [Question]) -> String {
    if questions.isEmpty { return body.rules.notedDecision }
    // Without a proposal it is the motions that were rejected.
    let motions = item.proposal.isEmpty ? questions.flatMap(\.contest.motions) : []
    let labels = motions.map { motionLabel($0, in: item) }
    return sentenceStart(labels.isEmpty ? body.mainProposal : swedishList(labels)) + " avslås."
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
  /// Whether the item is the one in which verifiers are chosen.
  public var choosesVerifiers: Bool {
    let title = title.lowercased()
    return (kind == .formal || kind == .election)
      && (title.contains("justera") || title.contains("justering"))
  }

  /// Whether the item ends by being noted rather than decided.
  var isNoted: Bool {
    switch kind {
    case .information, .report: true
    case .decision, .election, .motion, .question, .initiative, .formal, .divider: false
    }
  }
}
