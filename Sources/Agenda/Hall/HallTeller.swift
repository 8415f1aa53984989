import Voting

/// Tells the hall what a meeting is at, and keeps from it what it is not to know.
struct HallTeller {
  let meeting: Meeting
  let seclusion: Seclusion
  /// The item that the meeting is at; of several taken together the one that is contested.
  private let item: Item?
  private let step: ChairStep

  init(_ meeting: Meeting, _ seclusion: Seclusion) {
    self.meeting = meeting
    self.seclusion = seclusion
    item = ChairStep.item(of: meeting)
    step = ChairStep(meeting, item)
  }

  var scene: Hall.Scene {
    switch meeting.phase {
    case .closed: return .closed(at: meeting.sittings.last?.ended)
    case .before where seclusion.isBehindClosedDoors, .open where seclusion.isBehindClosedDoors,
      .adjourned where seclusion.isBehindClosedDoors:
      return .shut
    case .before: return .before(present: meeting.presence.present().count)
    case .adjourned: return .adjourned(since: meeting.sittings.last?.ended)
    case .open: break
    }
    guard let item, item.progress != .waiting, !item.isStruck else { return .between(next: next) }
    let items = meeting.current.compactMap { meeting[$0] }
    if items.count > 1, items.allSatisfy({ $0.isDecided }) || step == .together {
      return .together(items.map(heading), areDecided: items.allSatisfy(\.isDecided))
    }
    return .item(heading(of: item), stage(of: item), next: item.isDecided ? next : nil)
  }

  /// Whether an item is open before the hall, and its speakers too.
  var isAtItem: Bool {
    guard meeting.phase == .open, !seclusion.isBehindClosedDoors, let item else { return false }
    return item.isOpen
  }

  // MARK: - What may be told

  /// Whether even the title of an item is a secret.
  func isSecret(_ item: Item) -> Bool {
    let keys = Item.secrecyMarks(inCouncil: meeting.body.kind == .council)
    return keys.contains { item.marks[$0] != nil }
  }

  /// Whether the hall may know what is moved, voted on and decided in an item.
  func isTold(_ item: Item) -> Bool {
    !isSecret(item) && !seclusion.hides(.matter, of: item.id)
  }

  /// The most letters of a text that a hall is told.
  static let most = 1_200

  /// A text as the hall may see it: on one line, what is masked on the web masked here too, and no
  /// longer than anyone can read there.
  func words(_ text: String, in item: Item) -> String {
    // What is cut away comes after what can be seen, so that no mask is cut in two.
    let line = text.prefix(Self.most * 8).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let masked = meeting.masking(of: item.id)(line)
    return masked.count > Self.most ? masked.prefix(Self.most) + "…" : masked
  }

  func heading(of item: Item) -> Hall.Heading {
    let sign =
      item.paragraph.map { "\(Self.spaced(meeting.body.rules.paragraphSign))\($0)" }
      ?? item.number.map { "Ärende \($0)" } ?? "Ärende"
    let isUntitled = isSecret(item) || seclusion.hides(.title, of: item.id)
    guard isUntitled else {
      return Hall.Heading(sign: sign, title: words(item.title, in: item))
    }
    return Hall.Heading(sign: item.paragraph == nil ? sign : "Ärende \(sign)", title: nil)
  }

  /// The sign with a blank before the number: what is read from afar needs air.
  private static func spaced(_ sign: String) -> String { sign.hasSuffix(" ") ? sign : sign + " " }

  // MARK: - Around the item

  private var next: Hall.Heading? {
    guard let id = meeting.nextItem, let item = meeting[id] else { return nil }
    var heading = heading(of: item)
    if item.paragraph == nil, heading.title != nil, let number = item.number {
      heading.sign = "Ärende \(number)"
    }
    return heading
  }

  /// What was decided last, as a line: only where that may be told.
  var last: String? {
    guard meeting.phase == .open, !seclusion.isBehindClosedDoors,
      let last = meeting.items.filter(\.isDecided)
        .max(by: { ($0.decided ?? 0) < ($1.decided ?? 0) }),
      last.id != item?.id, isTold(last), let decision = last.decision
    else { return nil }
    return "\(heading(of: last).sign): \(words(Point.lines(decision.points), in: last))"
  }

  /// The speakers of the open item, unless it or they are not to be told.
  var floor: Hall.Floor? {
    guard let item, !isSecret(item), !seclusion.hides(.floor, of: item.id) else { return nil }
    let speech = item.speeches.last { $0.began != nil && $0.ended == nil }
    let waiting = item.speeches.filter { $0.began == nil && $0.ended == nil }
    guard speech != nil || !waiting.isEmpty else { return nil }
    func speaker(_ speech: Speech) -> Hall.Floor.Speaker {
      Hall.Floor.Speaker(
        name: words(speech.person.map(meeting.name) ?? speech.name, in: item), kind: speech.kind)
    }
    return Hall.Floor(
      speaking: speech.map(speaker), began: speech?.began, waiting: waiting.map(speaker))
  }

  // MARK: - The stages of an item

  private func stage(of item: Item) -> Hall.Stage {
    guard isTold(item) else { return .untold(isSecret: isSecret(item)) }
    switch step {
    case .proposition(let vote), .calling(let vote, _), .balloted(let vote):
      return .vote(division(vote, of: item))
    case .tied(let vote), .counted(let vote):
      guard let count = count(of: vote, in: item) else { return .vote(division(vote, of: item)) }
      return .counted(division(vote, of: item), count)
    case .balloting(let election), .countingBallots(let election):
      return .ballot(ballots(election, of: item))
    case .lot(let election), .elected(let election): return result(of: election, in: item)
    case .question(let question) where question.contest.stage == .put:
      return .question(asked(question, in: item), about: about(question, in: item))
    case .finding(let question, let side):
      let clause = outcome(of: side, question, in: item)
      let found = words("Ordföranden finner att \(clause).", in: item)
      return .question([found], about: about(question, in: item))
    case .decided: return decided(item)
    case .roll, .opening, .between, .adjourned, .closed, .hearing, .together, .agenda, .verifiers,
      .nominating, .electing, .inquiry, .proposal, .readBack, .order, .question, .recess:
      return .debate(matter(of: item))
    }
  }

  private func asked(_ question: Question, in item: Item) -> [String] {
    ChairScript(meeting).asked(question, in: item).map { words($0, in: item) }
  }

  /// The motions that a question still stands between, or is put on.
  private func about(_ question: Question, in item: Item) -> [Hall.Moved] {
    var motions = question.contest.remaining
    switch question.subject {
    case .formal(let id), .addition(let id), .recess(let id): motions.append(.motion(id))
    case .whole, .points: break
    }
    return item.motions.filter { motions.contains(.motion($0.id)) }.map { moved($0, in: item) }
  }

  private func outcome(of side: Side, _ question: Question, in item: Item) -> String {
    guard question.contest.choosesCounter else {
      return meeting.outcome(of: side, question, in: item).clause
    }
    return "\(meeting.counterLabel(side, question, item)) blir motförslag"
  }

  private func matter(of item: Item) -> Hall.Matter {
    let presenters = item.presenters.map { [$0.name, $0.title].filter { !$0.isEmpty } }
      .map { $0.joined(separator: ", ") }
    let isHeard = !seclusion.hides(.floor, of: item.id)
    let people =
      (isHeard ? presenters : []) + item.inquiry.askers.map(meeting.name) + item.inquiry.answerers
      + item.nominations.map { "\($0.name), \($0.post)" }
    let labels = item.proposal.count > 1
    return Hall.Matter(
      people: people.map { words($0, in: item) },
      proposal: item.proposal.map { point in
        let label = labels ? point.label.map { $0 + " " } ?? "" : ""
        return words(label + point.text, in: item)
      },
      motions: item.standing.map { moved($0, in: item) })
  }

  func moved(_ motion: Motion, in item: Item) -> Hall.Moved {
    Hall.Moved(
      letter: motion.id.letter,
      movers: meeting.moverNames(of: motion).map { words($0, in: item) },
      kind: motion.kind.noun + (motion.on.map { " mot \($0.letter)" } ?? ""),
      text: words(motion.text.trimmed.isEmpty ? motion.reason : motion.text, in: item))
  }

  private func decided(_ item: Item) -> Hall.Stage {
    let lines = item.decision?.points.map { point in
      words([point.label, point.text].compactMap(\.self).joined(separator: " "), in: item)
    }
    let vote = item.votes.last { $0.stage == .confirmed }
    return .decided(lines ?? [], vote: vote.flatMap(totals).map { words($0, in: item) })
  }

  /// "Ja 27, nej 14. 14 nej-röster är minst en tredjedel av de närvarande."
  private func totals(of vote: Vote) -> String? {
    guard let tally = vote.tally else { return nil }
    let counts = "Ja \(tally.yes), nej \(tally.no)"
    let all = tally.abstain > 0 ? "\(counts), avstår \(tally.abstain)." : counts + "."
    return [all, vote.rightSentence].compactMap(\.self).joined(separator: " ")
  }
}
