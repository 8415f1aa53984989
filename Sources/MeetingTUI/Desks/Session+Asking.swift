import Agenda
import Screen

extension Session {
  /// Begins a verb: records it where it needs nothing more, else asks.
  ///
  /// A verb that the meeting would refuse is not begun; its refusal is shown instead.
  mutating func choose(
    _ verb: Verb, answering answers: Answers = Answers(), about subject: ItemID? = nil
  ) -> [Effect] {
    guard verb.isAllowed(at: desk) else {
      message = .refused(refusal(of: verb)(language))
      return []
    }
    if let lock {
      message = .refused(lock(language))
      return []
    }
    let probe = Probe(meeting: meeting, selected: item, clock: clock)
    if verb == .vote, BallotBox(meeting) != nil {
      place = natural
      return []
    }
    if verb != .undo, let refusal = probe.refusal(of: verb) {
      message = .refused(refusal.sentence(choosing: verb, language))
      return []
    }
    switch verb {
    case .present, .absent:
      place = .presence(PresenceSheet(meeting))
      return []
    case .vote:
      place = natural
      return []
    case .take: return take()
    case .close:
      confirmClosing()
      return []
    case _ where verb.isTyped:
      let item = verb.namesItem ? selected : nil
      layers.append(.line(CommandEntry(verb, item: item, in: meeting, language)))
      return []
    default:
      return begin(
        Asking(
          verb, item: subject ?? self.subject(of: verb), answers: answers, in: meeting,
          language: language,
          columns: textColumns, today: clock.day))
    }
  }

  /// That nothing is recorded from a desk that only reads.
  static let recordsNothing = Phrase(
    sv: "Det här bordet antecknar inte det; sekreterarens bord gör det.",
    en: "This desk does not record that; the secretary's desk does.")

  /// That a verb is for another desk.
  private func refusal(of verb: Verb) -> Phrase {
    guard desk.records else { return Self.recordsNothing }
    let what = verb.row.hint
    return Phrase(
      sv: "Här antecknas inte \(what.sv); det gör sekreterarens bord.",
      en: "This desk does not record \(what.en); the secretary's desk does.")
  }

  /// The width that long texts wrap at: that of the papers, or of a narrow screen.
  var textColumns: Int { min(72, max(size.columns - 3, 8)) }

  private func subject(of verb: Verb) -> ItemID? {
    // A draft stays with the item it was begun in, whatever is open when it is taken up again.
    guard verb.isAboutSelection || verb.namesItem else {
      guard verb.isOfOpenItem || verb == .recuse, verb != .gavel else { return nil }
      return meeting.subject(of: verb, at: selected)
    }
    guard let item, item.kind != .divider || verb == .edit else { return nil }
    return item.id
  }

  /// Takes the item under the cursor where it can be taken, else the next.
  private mutating func take() -> [Effect] {
    let isLaidAside = meeting.item.map { $0.isOpen && $0.progress != .heard } ?? false
    let chosen = canTake(selected) ? selected : meeting.nextItem
    guard let chosen else { return [] }
    guard !isLaidAside, chosen == meeting.nextItem else {
      askToTake(chosen)
      return []
    }
    let line = VerbLine(.take, words: [ItemSearch(meeting).word(for: chosen)])
    return [.record(Request(line: line, shown: Given.Shown(meeting)))]
  }

  /// Asks before the meeting is closed, and names the drafts that would be left unrecorded.
  private mutating func confirmClosing() {
    let request = Request(line: VerbLine(.close), shown: Given.Shown(meeting))
    var sentences = [Phrase(sv: "Avsluta sammanträdet?", en: "Close the meeting?")(language)]
    if !drafts.isEmpty {
      let labels = drafts.map { label(of: $0) }.joined(separator: "; ")
      let phrase = Phrase(
        sv: "Utkast som inte är antecknade: \(drafts.count). \(labels)",
        en: "Drafts that are not recorded: \(drafts.count). \(labels)")
      sentences.insert(phrase(language), at: 0)
    }
    layers.append(.confirm(Confirmation(request, sentences: sentences, needsReason: nil)))
  }

  /// Asks what the chair finds as soon as a question is put; Esc leaves it for later.
  mutating func askFinding() {
    guard layers.isEmpty, place == .item, Stage(meeting, at: selected) == .questionPut else {
      return
    }
    _ = choose(.find)
  }

  /// Opens an asking, or sends it where nothing is left to ask.
  mutating func begin(_ asking: Asking) -> [Effect] {
    if case .choice(let choice)? = asking.field, choice.options.isEmpty {
      message = .refused(
        Phrase(sv: "Det finns inget att välja.", en: "There is nothing to choose.")(language))
      return []
    }
    layers.append(.asking(asking))
    return send(asking)
  }

  private mutating func send(_ asking: Asking) -> [Effect] {
    layers[layers.count - 1] = .asking(asking)
    guard asking.isComplete else { return [] }
    return [
      .record(Request(line: asking.line(in: meeting), shown: asking.shown)), .saveDrafts,
    ]
  }

  /// Keys while a verb asks.
  mutating func handle(_ key: Key, in asking: Asking) -> [Effect] {
    if let effects = leaving(key, asking) { return effects }
    var asking = asking
    var answer: [String]?
    switch asking.field {
    case .picker(var picker)?:
      answer = picker.handle(key)
      asking.field = .picker(picker)
    case .choice(var choice)?:
      answer = choice.handle(key).map { [$0.word] }
      asking.field = .choice(choice)
      if choice.isAstray(key) { message = .said(astray(from: choice)(language)) }
    case .line(var field)?:
      if key == .tab, let person = asking.suggestions(in: meeting).first {
        asking.answer([person.name], in: meeting, language: language)
        asking.answer([person.title], in: meeting, language: language)
        return send(asking)
      }
      switch field.handle(key) {
      case .submitted: answer = [field.text]
      case .full: message = .full(limit: TextField.limit, language)
      case .editing, .ignored, .cancelled: break
      }
      asking.field = .line(field)
    case .text(var area)?:
      if area.isFinished(by: key) {
        answer = [area.text.withoutEnd]
      } else if area.handle(key) == .full {
        message = .full(limit: TextField.limit, language)
      }
      asking.field = .text(area)
    case nil: break
    }
    layers[layers.count - 1] = .asking(asking)
    guard let answer else { return [.saveDrafts] }
    if let why = refusalOfEmpty(answer, asking) ?? refusalOfDay(answer, asking) {
      message = .refused(why(language))
      return []
    }
    asking.answer(answer, in: meeting, language: language)
    return send(asking)
  }

  /// The keys that end an asking or go back in it, the same for every field; nothing for others.
  private mutating func leaving(_ key: Key, _ asking: Asking) -> [Effect]? {
    switch key {
    case .escape where asking.isBetweenCounts: return endCounting(asking)
    case .escape: return putAway(asking)
    case .backTab: return goBack(asking)
    case .control("x"):
      layers.removeLast()
      guard asking.isWorthKeeping else { return [] }
      message = .said(Phrase(sv: "Kastat.", en: "Thrown away.")(language))
      return [.saveDrafts]
    default: return nil
    }
  }

  /// After the last name or list come the counts that none has.
  private mutating func endCounting(_ asking: Asking) -> [Effect] {
    layers.removeLast()
    guard asking.verb == .count else { return choose(.count) }
    var asking = asking
    asking.passNames(in: meeting, language: language)
    layers.append(.asking(asking))
    return [.saveDrafts]
  }

  private mutating func goBack(_ asking: Asking) -> [Effect] {
    var asking = asking
    if asking.goBack(in: meeting, language: language) {
      layers[layers.count - 1] = .asking(asking)
    }
    return [.saveDrafts]
  }

  /// What to press in a menu where a key chose nothing.
  private func astray(from menu: Menu) -> Phrase {
    menu.options.contains { $0.key == "1" }
      ? Phrase(
        sv: "Välj med siffra, eller med ↑↓ och Enter.",
        en: "Choose by the digit, or by ↑↓ and Enter.")
      : Phrase(
        sv: "Välj med tangenten på raden, eller med ↑↓ och Enter.",
        en: "Choose by the key of the line, or by ↑↓ and Enter.")
  }

  /// A slot that may not be left empty.
  private func refusalOfEmpty(_ answer: [String], _ asking: Asking) -> Phrase? {
    guard answer.allSatisfy(\.isEmpty), !asking.mayBeEmpty else { return nil }
    switch asking.slot {
    case .title: return Phrase(sv: "Ärendet behöver en rubrik.", en: "The item needs a title.")
    case .persons: return Phrase(sv: "Välj minst en person.", en: "Pick at least one person.")
    case .yes, .no, .ballots, .seats: return Phrase(sv: "Skriv ett antal.", en: "Write a number.")
    case .day: return nil
    default:
      return Phrase(
        sv: "Här behövs ord; Esc lägger undan.", en: "Words are needed; Esc puts it away.")
    }
  }

  /// A day that is none.
  private func refusalOfDay(_ answer: [String], _ asking: Asking) -> Phrase? {
    guard asking.slot == .day, answer.contains(where: { Day($0) == nil }) else { return nil }
    let today = clock.day
    return Phrase(sv: "Skriv en dag som \(today).", en: "Write a day such as \(today).")
  }
}

extension TextArea {
  /// Whether a key ends the text: Enter where nothing is written, or on an empty last line, else
  /// the keys that submit.
  func isFinished(by key: Key) -> Bool {
    var copy = self
    guard key == .enter else { return copy.handle(key) == .submitted }
    return isEmpty || (text.hasSuffix("\n") && cursor.column == 0 && isAtEnd)
  }

  private var isAtEnd: Bool {
    cursor.row == text.reduce(0) { $0 + ($1.isNewline ? 1 : 0) }
  }
}

extension String {
  /// The text without the blanks and line breaks at its end.
  fileprivate var withoutEnd: String {
    lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? ""
  }
}
