import Agenda
import Screen
import Voting

/// An item as the lines of its pane: what is proposed, moved, put, voted and decided, and the
/// account of the matter last.
///
/// Where all that happened does not fit on the screen, what happened last comes first. Only as many
/// lines are made as are asked for, so that a long account costs nothing until it is scrolled to.
struct ItemText {
  let meeting: Meeting
  let item: Item
  let language: Language
  /// The lines so far.
  var text: WrappedText

  /// Makes the lines of an item for a pane of a size, where `scroll` is the first row in view.
  init(
    _ item: Item, of meeting: Meeting, now: Moment, language: Language, columns: Int, rows: Int,
    scroll: Int
  ) {
    self.meeting = meeting
    self.item = item
    self.language = language
    text = WrappedText(columns: columns, limit: max(scroll, 0) + rows + 1)
    addHeading()
    if let floor = FloorLine(item, of: meeting, now: now, language: language) {
      text.add(floor.text, style: floor.style, hanging: 2)
    }
    let head = text
    addInOrder()
    if text.rows.count > rows,
      item.progress == .debate || item.progress == .questions || item.progress == .decided
    {
      text = head
      addLatestFirst()
    }
    addAccount()
  }

  private mutating func addInOrder() {
    addProposal()
    addMotions()
    addQuestions()
    addVotes()
    addElections()
    addDecision()
    addRecord()
  }

  private mutating func addLatestFirst() {
    addDecision()
    addRecord()
    addElections()
    addVotes()
    addQuestions()
    addMotions()
    addProposal()
  }

  mutating func heading(_ sv: String, _ en: String) {
    text.add(Phrase(sv: sv, en: en)(language), style: .heading)
  }

  private mutating func addHeading() {
    let number = item.paragraph.map { "§ \($0)" } ?? item.number ?? ""
    let reference = item.reference.map { "  (\($0))" } ?? ""
    let lead = number.isEmpty ? "" : number + "  "
    text.add(item.title + reference, lead: lead, style: .emphasis)
    if case .struck(let reason) = item.progress {
      text.add(Phrase(sv: "Utgår. ", en: "Struck. ")(language) + reason, style: .warning)
    }
    guard !item.presenters.isEmpty else { return }
    let names = item.presenters.map { $0.title.isEmpty ? $0.name : "\($0.name), \($0.title)" }
    text.add(
      Phrase(sv: "Föredragande: ", en: "Presented by: ")(language) + names.joined(separator: "; "))
  }

  private mutating func addProposal() {
    guard !item.proposal.isEmpty else { return }
    heading("Förslag till beslut", "Proposal")
    if let addressee = item.addressee { text.add(addressee, indent: 1) }
    add(item.proposal, indent: 1)
  }

  private mutating func add(_ points: [Point], indent: Int) {
    for point in points {
      guard !text.isFull else { return }
      let label = point.label.map { $0 + " " } ?? ""
      text.add(point.text, lead: label, indent: indent)
      add(point.points, indent: indent + max(label.count, 2))
    }
  }

  private mutating func addMotions() {
    guard !item.motions.isEmpty else { return }
    heading("Yrkanden", "Motions")
    for motion in item.motions {
      guard !text.isFull else { return }
      add(motion)
    }
  }

  private mutating func add(_ motion: Motion) {
    let movers = (motion.movers.map(meeting.name) + motion.outsiders).joined(separator: ", ")
    let target = motion.on.map { Phrase(sv: " på \($0.letter)", en: " of \($0.letter)")(language) }
    let points = motion.points.isEmpty ? "" : Self.points(motion.points, language)
    let to = motion.to.isEmpty ? "" : Phrase(sv: " till ", en: " to ")(language) + motion.to
    var line = "\(movers)  \(kindName(motion.kind))\(target ?? "")\(points)\(to)"
    if !motion.supporters.isEmpty {
      line += "  + " + motion.supporters.map(meeting.name).joined(separator: ", ")
    }
    let shared = meeting.isShared(motion, in: item) ? "  (\(meeting.openParagraphs))" : ""
    text.add(
      line + standing(of: motion) + shared, lead: motion.id.letter + "  ",
      style: motion.stands ? .plain : .struck, indent: 1)
    let quieted: Style = motion.stands ? .plain : .dimmed
    if !motion.text.isEmpty { text.add(motion.text, style: quieted, indent: 4) }
    if !motion.reason.isEmpty {
      let lead = Phrase(sv: "Skäl: ", en: "Reason: ")(language)
      text.add(lead + motion.reason, style: .dimmed, indent: 4, hanging: 2)
    }
  }

  private func standing(of motion: Motion) -> String {
    switch motion.standing {
    case .standing: ""
    case .overruled: Phrase(sv: "  (släppt fram)", en: "  (put after all)")(language)
    case .retracted: Phrase(sv: "  (återtaget)", en: "  (retracted)")(language)
    case .ruledOut: Phrase(sv: "  (ställs inte)", en: "  (not put)")(language)
    case .joined(let into):
      Phrase(sv: "  (i \(into.letter))", en: "  (in \(into.letter))")(language)
    }
  }

  private func kindName(_ kind: MotionKind) -> String {
    switch kind {
    case .adopt: Phrase(sv: "bifall", en: "adoption")(language)
    case .reject: Phrase(sv: "avslag", en: "rejection")(language)
    case .amend: Phrase(sv: "ändringsyrkande", en: "amendment")(language)
    case .counter: Phrase(sv: "motförslag", en: "counter-proposal")(language)
    case .add: Phrase(sv: "tilläggsyrkande", en: "addition")(language)
    case .remit: Phrase(sv: "återremiss", en: "referral back")(language)
    case .table: Phrase(sv: "bordläggning", en: "tabling")(language)
    case .recess: Phrase(sv: "ajournering", en: "recess")(language)
    case .order: Phrase(sv: "ordningsfråga", en: "point of order")(language)
    }
  }

  private static func points(_ points: [Int], _ language: Language) -> String {
    let list = points.map(String.init).joined(separator: ", ")
    return Phrase(sv: ", punkt \(list)", en: ", point \(list)")(language)
  }
}

extension ItemText {
  private mutating func addQuestions() {
    guard !item.questions.isEmpty else { return }
    heading("Propositioner", "Questions")
    let asked = item.question?.number
    for question in item.questions {
      guard !text.isFull else { return }
      let mark = question.number == asked ? "▸" : question.isSettled ? "✓" : " "
      text.add(
        subject(of: question) + state(of: question), lead: "\(question.number) \(mark) ",
        style: question.number == asked ? .emphasis : .plain, indent: 1)
    }
  }

  /// Whether a question is about one proposal, to be adopted or rejected.
  private func isSingle(_ question: Question) -> Bool {
    question.contest.sides.count == 2 && question.contest.sides.contains(.rejection)
  }

  private func subject(of question: Question) -> String {
    let sides = question.contest.sides.filter { !isSingle(question) || $0 != .rejection }
    return sides.map { meeting.label(of: $0, of: question, in: item) }.joined(separator: " / ")
  }

  private func state(of question: Question) -> String {
    switch question.contest.stage {
    case .unput:
      guard question.contest.choosesCounter else { return "" }
      return Phrase(
        sv: "  → motförslag ska utses", en: "  → a counter-proposal is to be chosen")(language)
    case .put: return Phrase(sv: "  → ställd", en: "  → put")(language)
    case .found(let side):
      return "  → " + outcome(side, question)
        + Phrase(sv: ", finner ordföranden", en: ", the chair finds")(language)
    case .vote: return Phrase(sv: "  → omröstning begärd", en: "  → vote demanded")(language)
    case .settled(let side): return "  → " + outcome(side, question)
    }
  }

  private func outcome(_ side: Side, _ question: Question) -> String {
    guard isSingle(question) else { return meeting.label(of: side, of: question, in: item) }
    return side == .rejection
      ? Phrase(sv: "avslås", en: "rejected")(language)
      : Phrase(sv: "antas", en: "adopted")(language)
  }

  private mutating func addDecision() {
    if let decision = item.decision {
      heading("Beslut", "Decision")
      if let addressee = decision.addressee { text.add(addressee, indent: 1) }
      add(decision.points, indent: 1)
    } else if let worded = item.worded {
      heading("Beslutstext (före klubban)", "Decision's words (before the gavel)")
      text.add(worded, indent: 1)
    }
  }

  private mutating func addAccount() {
    let parts: [(Phrase, String)] = [
      (Phrase(sv: "Ärendebeskrivning", en: "The matter"), item.summary),
      (Phrase(sv: "Expedieras till", en: "Dispatched to"), item.dispatch),
      (Phrase(sv: "Beslutsunderlag", en: "Documents"), item.basis),
    ]
    let others = item.sections.map { (Phrase(sv: $0.heading, en: $0.heading), $0.text) }
    for (title, words) in parts.prefix(1) + others + parts.dropFirst() where !words.isEmpty {
      guard !text.isFull else { return }
      text.add(title(language), style: .heading)
      text.add(words, indent: 1)
    }
  }
}
