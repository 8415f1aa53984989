import Voting

/// What to warn the chair of where the meeting is now.
extension ChairScript {
  /// The mistakes that are near, the gravest first.
  var cautions: [ChairCaution] {
    switch meeting.phase {
    case .closed: return []
    case .before: return step == .opening ? quorumCautions : []
    case .adjourned: return quorumCautions
    case .open: break
    }
    let going = isGoingOn ? aside + passedOver + dissent + verifying : []
    return quorumCautions + announcing + doors + hearing + contest + going
  }

  /// The items that are worked with now.
  private var open: [Item] {
    meeting.current.compactMap { meeting[$0] }.filter(\.isOpen)
  }

  /// Whether nothing is left to say of an item, and the meeting goes on or is closed.
  private var isGoingOn: Bool { step == .between || step == .decided }

  /// Whether nothing is left but to close the meeting.
  private var isLast: Bool { meeting.nextItem == nil }

  private var quorumCautions: [ChairCaution] {
    let needed = meeting.body.quorum
    let short = open.filter { !meeting.hasQuorum(for: $0) }
    guard !short.isEmpty || open.isEmpty else { return [] }
    let serving = meeting.servingCount
    guard let item = short.first, isEnough(without: item) else {
      let law = meeting.body.kind == .council ? "5 kap. 45 §" : "6 kap. 27 §"
      return serving < needed ? [.noQuorum(serving: serving, needed: needed, law: law)] : []
    }
    let left = meeting.quorumCount(for: item)
    return [.noQuorumFor(item: name(of: item, paragraph: nil), left: left, needed: needed)]
  }

  /// Whether enough would serve in an item if nobody had a conflict of interest in it; in a council
  /// those who have count all the same.
  private func isEnough(without item: Item) -> Bool {
    guard meeting.body.kind != .council else { return false }
    let out = item.recusals.count { meeting.presence.isOutRecused($0.person) }
    return out > 0 && meeting.quorumCount(for: item) + out >= meeting.body.quorum
  }

  /// What was not announced, while it is open and just before it is taken.
  private var announcing: [ChairCaution] {
    let next = isGoingOn ? meeting.nextItem.flatMap { meeting[$0] } : nil
    return (open + (next.map { [$0] } ?? []))
      .filter { needsConsent($0) && $0.marks["consent"] == nil }
      .map { item in
        let paragraph = item.id == next?.id ? meeting.nextParagraph : nil
        return .notAnnounced(item: name(of: item, paragraph: paragraph))
      }
  }

  private var doors: [ChairCaution] {
    let isCouncil = meeting.body.kind == .council
    let secret = open.first(where: \.isBehindClosedDoors)
    if meeting.areDoorsOpen() {
      let law = isCouncil ? "5 kap. 42 §" : "6 kap. 25 §"
      return secret.map {
        [.openDoors(item: name(of: $0, paragraph: nil), law: law)]
      } ?? []
    }
    guard isCouncil, secret == nil, let closed = meeting.doors.last?.from,
      meeting.items.contains(where: { $0.decided ?? closed > closed })
    else { return [] }
    return [.closedDoors]
  }

  /// Who has the floor or waits for it while the debate goes on.
  private var hearing: [ChairCaution] {
    open.filter { $0.progress == .debate }.compactMap { item in
      let waiting = item.waitingSpeakers.map(\.name)
      guard item.floor != nil || !waiting.isEmpty else { return nil }
      return .notHeard(speaking: item.floor?.name, waiting: waiting)
    }
  }

  /// The motions of the open item, until the debate on them is closed.
  private var contest: [ChairCaution] {
    guard step == .readBack else { return [] }
    return open.filter { $0.hasContest }.map { .motionsNotPut(letters: letters(of: $0)) }
  }

  private func letters(of item: Item) -> [String] {
    item.standing.filter { !$0.kind.isAtOnce && $0.kind != .adopt }.map(\.id.letter)
  }

  /// The items that were taken, laid aside with motions and are still to be decided.
  private var aside: [ChairCaution] {
    laidAside.filter(\.hasContest).map {
      .leftWithMotions(item: name(of: $0, paragraph: nil), letters: letters(of: $0))
    }
  }

  private var laidAside: [Item] {
    meeting.agenda.filter { item in
      item.isOpen && !meeting.current.contains(item.id)
        && (item.progress == .debate || item.progress == .questions)
    }
  }

  /// The items that stand on the agenda before one that was handled, and were not handled.
  private var passedOver: [ChairCaution] {
    let agenda = meeting.agenda
    let last = agenda.lastIndex { $0.isDecided || meeting.current.contains($0.id) } ?? 0
    let left = agenda.prefix(last).filter { item in
      item.isOpen && !(item.hasContest && laidAside.contains { $0.id == item.id })
    }
    return left.isEmpty
      ? [] : [.notHandled(items: left.map { name(of: $0, paragraph: nil) })]
  }

  /// The outvoted of the item that was just decided, and of every item before the meeting closes.
  private var dissent: [ChairCaution] {
    let decided =
      isLast ? meeting.paragraphs.filter(\.isDecided) : item.map { [$0] } ?? []
    let groups = decided.compactMap { item -> ChairCaution.Outvoted? in
      let persons = meeting.outvoted(in: item)
      guard !persons.isEmpty else { return nil }
      let place = item.paragraph.map { "§ \($0)" } ?? item.title
      return ChairCaution.Outvoted(item: place, names: persons.map(meeting.name))
    }
    return groups.isEmpty ? [] : [.dissentWaits(groups)]
  }

  private var verifying: [ChairCaution] {
    let (chosen, wanted) = (meeting.verifiers.count, meeting.body.rules.verifiers)
    guard isLast, chosen < max(wanted, 1) else { return [] }
    return [.verifiersMissing(chosen: chosen, wanted: wanted)]
  }
}
