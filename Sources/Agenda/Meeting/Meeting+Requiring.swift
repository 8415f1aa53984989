public import Voting

extension Meeting {
  /// What a side of a vote needs beside having more votes than the other, as it is counted now.
  ///
  /// - A third of those present postpones an item in a council, once per case and never an
  ///   election; whoever serves and is there when called is present, voting or not.
  /// - Two thirds, where the item is marked so, for what is to be adopted.
  /// - Law: KL 5 kap. 10, 37, 50 and 58 §§; 6 kap. 33 § does not give boards the third.
  public func requirement(for vote: Vote, in item: Item) -> Requirement {
    guard let question = item.questions.first(where: { $0.number == vote.question }) else {
      return .majority
    }
    switch question.subject {
    case .formal(let id):
      guard let motion = item[motion: id], minorityMayPostpone(item, by: motion) else {
        return .majority
      }
      return .third(side: vote.yes == .motion(id) ? .yes : .no, present: present(at: vote))
    case .whole, .points, .addition:
      guard vote.isMain, item.marks["majority"] == "two-thirds" else { return .majority }
      if vote.yes == .rejection { return .twoThirds(side: .no, present: present(at: vote)) }
      let side: Choice? = vote.no == .rejection ? .yes : nil
      return .twoThirds(side: side, present: present(at: vote))
    case .recess: return .majority
    }
  }

  /// How many are present at a vote: who serves, less those who were called and not there.
  private func present(at vote: Vote) -> Int {
    presence.serving().filter { vote.choice(of: $0.person) != .absent }.count
  }

  /// Whether a third of those present may have the item postponed as a motion asks.
  ///
  /// A remit to someone who does not prepare the item is no matter for a minority.
  /// - Law: KL 5 kap. 50 §.
  func minorityMayPostpone(_ item: Item, by motion: Motion) -> Bool {
    guard body.kind == .council, motion.kind.isFormal, !item.choosesPersons,
      !item.minorityRightIsUsed
    else { return false }
    guard motion.kind == .remit, !motion.to.isEmpty, let prepared = item.marks["prepared-by"]
    else { return true }
    let to = motion.to.lowercased()
    return prepared.lowercased().split(separator: ",").contains { body in
      let name = body.drop(while: \.isWhitespace)
      return to.contains(name) || name.contains(to)
    }
  }

  /// What is warned of when a third postponed an item that was postponed before.
  func minorityWarnings(_ vote: Vote, in item: Item, given: Given) -> [Event] {
    guard vote.result?.right == .minority, let last = item.earlier.last,
      !item.marks.says("minority-used")
    else { return [] }
    return [.warned(.postponedBefore(day: last.day.description), reason: given.because)]
  }

  /// Refuses to decide, or to postpone, what the law asks more for.
  /// - Law: KL 5 kap. 50 § tredje stycket, 52 §.
  func requireGround(for events: [Event]) throws(Refusal) {
    for case .decided(let id, let decision) in events {
      guard body.kind == .council, let item = self[id] else { continue }
      switch decision.outcome {
      case .remitted:
        let carried = events.compactMap { event -> MotionID? in
          guard case .sideConfirmed(id, _, .motion(let letter)) = event else { return nil }
          return letter
        }.last
        if let motion = carried.flatMap({ item[motion: $0] }), motion.kind == .remit,
          motion.text.trimmed.isEmpty, motion.reason.trimmed.isEmpty
        {
          throw .remitNeedsReason(letter: motion.id.letter)
        }
      case .decided, .noted:
        let isInformation = decision.outcome == .noted && item.isNoted
        if !isInformation, item.isUnannounced, item.marks["consent"] == nil {
          throw .consentMissing
        }
      case .tabled: break
      }
    }
  }

  /// What is warned of when items are decided.
  /// - Law: KL 5 kap. 26–35 §§.
  func decisionWarnings(for events: [Event], given: Given) -> [Event] {
    var warned: [Event] = []
    if chair == nil, events.contains(where: \.decides) {
      warned.append(.warned(.nobodyPresides, reason: given.because))
    }
    for case .decided(let id, let decision) in events {
      if let item = self[id], let post = item.contestedPost {
        warned.append(.warned(.severalNominated(post: post), reason: given.because))
      }
      if let item = self[id], decision.outcome == .decided, item.worded != nil {
        warned += contradictionWarnings(decision.points, in: item, given: given)
      }
      if let item = self[id], decision.outcome == .decided, item.isCarriedUncounted(in: events) {
        warned.append(.warned(.twoThirdsNotCounted, reason: given.because))
      }
      guard body.kind == .council, let item = self[id], decision.outcome == .decided else {
        continue
      }
      if item.needsPreparation, item.addressee == nil, item.marks["prepared-by"] == nil,
        item.marks["consent"] == nil
      {
        warned.append(.warned(.notPrepared, reason: given.because))
      }
      if item.isExtraElection, item.earlier.isEmpty {
        warned.append(.warned(.extraElectionFirstTime, reason: given.because))
      }
      if item.kind == .motion, let raised = item.marks["raised"].flatMap({ Day($0) }),
        let year = Day(year: raised.year + 1, month: raised.month, day: min(raised.day, 28)),
        year.adding(days: raised.day - min(raised.day, 28)) < day
      {
        warned.append(.warned(.motionOverAYear(raised: raised.description), reason: given.because))
      }
    }
    return warned
  }
}

extension Item {
  /// Whether two thirds are needed and what is adopted was not counted.
  fileprivate func isCarriedUncounted(in events: [Event]) -> Bool {
    guard marks["majority"] == "two-thirds" else { return false }
    let isCounted = votes.contains { $0.isMain && !$0.isStruck }
    let isRejected = events.contains {
      if case .sideConfirmed(id, _, .rejection) = $0 { true } else { false }
    }
    return !isCounted && !isRejected
  }

  /// The first post that several are nominated to and no ballot was held for; all are elected.
  var contestedPost: String? {
    nominations.map(\.post).first { post in
      nominations.filter { $0.post == post }.count > 1
        && !standingElections.contains { $0.post == post }
    }
  }

  /// Whether the item is about an extra election (extra val) to the council, always tabled first.
  /// - Law: KL 5 kap. 10 §, 50 § andra stycket.
  var isExtraElection: Bool {
    let title = title.lowercased()
    return title.contains("extra val") && title.contains("fullmäktige")
  }

  /// Whether persons are chosen: an election or an employment, where ballots are closed.
  /// - Law: KL 5 kap. 54 §.
  public var choosesPersons: Bool { kind == .election || marks["employment"] != nil }

  /// Whether a minority has had the item postponed before, so that the majority decides.
  /// - Law: KL 5 kap. 50 § första stycket.
  public var minorityRightIsUsed: Bool {
    if marks.says("minority-used") { return marks["minority-used"] != nil }
    return earlier.contains(where: \.byMinority)
  }

  /// Whether somebody has to prepare the item before a council decides it.
  ///
  /// Formal items, such as that the meeting was announced, have no case number.
  /// - Law: KL 5 kap. 26–34 §§.
  var needsPreparation: Bool {
    switch kind {
    case .decision, .motion, .initiative: reference != nil
    case .information, .report, .election, .question, .formal, .divider: false
    }
  }
}

extension ItemMarks {
  /// Whether a key was marked at all, `no` too.
  func says(_ key: String) -> Bool { values.contains { $0.key == key } }
}
