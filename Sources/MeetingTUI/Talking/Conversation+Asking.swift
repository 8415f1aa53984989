import Agenda
import Screen

extension Conversation {
  /// What is asked for.
  enum Question: Hashable, Sendable {
    /// What a verb needs.
    case verb(Asked)
    /// Which item a verb is about.
    case item(VerbLine)
  }

  /// A verb that is asked about.
  struct Asked: Hashable, Sendable {
    var asking: Asking
    /// The line as it was given: what no question answers is taken over from it.
    let given: VerbLine
    /// Whether it is asked by itself, so that it is as well left alone.
    var isOffered = false

    /// No line is wrapped.
    static let columns = 1 << 20
  }

  /// A text as far as it was given, line by line.
  struct GivenText: Hashable, Sendable {
    private(set) var lines: [String] = []
    /// How many bytes the lines have, with their line ends.
    private(set) var size = 0

    var isEmpty: Bool { lines.isEmpty }
    var whole: String { lines.joined(separator: "\n") }

    mutating func append(_ line: String) {
      lines.append(line)
      size += line.utf8.count + 1
    }

    mutating func removeLast() -> String? {
      guard let line = lines.popLast() else { return nil }
      size -= line.utf8.count + 1
      return line
    }
  }

  /// Begins to ask for what a line lacks; whether there is anything to ask for.
  mutating func begin(_ line: VerbLine, lacking error: PerformError?) -> Bool {
    if line.verb.namesItem, line.words.isEmpty { return beginWithItem(line) }
    let probe = Probe(meeting: meeting, selected: meeting.item, clock: clock)
    if let refusal = probe.refusal(of: line.verb) {
      refuse(refusal.sentence(choosing: line.verb, language))
      return true
    }
    do throws(LineError) {
      let search = ItemSearch(meeting)
      let named = line.verb.namesItem ? line.words.first : line["item"]
      let item = try named.map(search.item)
      let subject = item.flatMap { meeting[$0] } ?? meeting.item
      let answers = try Answers(of: line, in: meeting, item: subject)
      let asking = Asking(
        line.verb, item: item, answers: answers, in: meeting, language: language,
        columns: Asked.columns, today: clock.day)
      guard !asking.isComplete else { return false }
      if case .choice(let menu)? = asking.field, menu.options.isEmpty {
        refuse(
          Phrase(sv: "Det finns inget att välja.", en: "There is nothing to choose.")(language))
        return true
      }
      ask(Asked(asking: asking, given: line, isOffered: error == nil))
    } catch {
      refuse(error.sentence(language))
    }
    return true
  }

  private mutating func beginWithItem(_ line: VerbLine) -> Bool {
    var line = line
    switch line.verb {
    case .take, .hear:
      guard meeting.nextItem != nil else { return false }
      line.words = [Term.next.en]
      if line.verb == .hear, let next = meeting.nextItem {
        line.words = [ItemSearch(meeting).word(for: next)]
      }
      attempt(line)
    default:
      question = .item(line)
      let likely = likelyItem.map { " [\($0)]" } ?? ""
      say(Phrase(sv: "Vilket ärende?\(likely)", en: "Which item?\(likely)"))
    }
    return true
  }

  private var likelyItem: String? {
    (meeting.current.first ?? meeting.nextItem).map { ItemSearch(meeting).word(for: $0) }
  }

  /// Takes a line as the item that a verb is about.
  mutating func answerItem(_ text: String, of line: VerbLine) {
    let word = text.trimmed
    if let word = TalkWord(named: word), leaves(word) { return }
    question = nil
    if let first = word.split(separator: " ").first, Verb(named: String(first)) != nil {
      return carryOut(text)
    }
    guard let named = word.isEmpty ? likelyItem : word else { return }
    var line = line
    line.words = [named]
    attempt(line)
  }

  /// Asks for the open slot.
  /// - Parameters:
  ///   - asked: What is asked.
  ///   - briefly: Whether what there is to choose from was said just now.
  mutating func ask(_ asked: Asked, briefly: Bool = false) {
    question = .verb(asked)
    if !briefly {
      for option in asked.asking.optionLines(language) { say(option) }
    }
    guard case .text? = asked.asking.field else {
      return say(asked.asking.question(likely: likely(asked), language))
    }
    let shown = text.isEmpty ? (likely(asked) ?? "").spokenLines : []
    if !shown.isEmpty { say(Phrase(sv: "Nu står:", en: "It says now:")) }
    for line in shown { say(line) }
    say(asked.asking.textQuestion(hasText: !shown.isEmpty, isBegun: !text.isEmpty, language))
  }

  /// What an empty line answers, as it is shown; nothing where there is no likely answer.
  func likely(_ asked: Asked) -> String? {
    switch asked.asking.field {
    case .picker?:
      let people = likelyPeople(asked)
      guard people.count > 3, let first = people.first else {
        return people.isEmpty ? nil : people.map(meeting.name).joined(separator: ", ")
      }
      let more = people.count - 1
      return Phrase(
        sv: "\(meeting.name(first)) och \(more) till", en: "\(meeting.name(first)) and \(more) more"
      )(
        language)
    case .choice?: return asked.isOffered ? nil : asked.asking.likelyOption?.spokenLabel
    case .line(let field)?: return field.text.isEmpty ? nil : field.text
    case .text(let area)?: return area.text.isEmpty ? nil : area.text
    case nil: return nil
    }
  }

  /// Those whom an empty line picks.
  func likelyPeople(_ asked: Asked) -> [PersonID] {
    let verb = asked.asking.verb
    let likely = Likely(meeting: meeting, item: asked.asking.subject(in: meeting))
    switch verb {
    case .present where meeting.presence.stretches.isEmpty:
      return meeting.body.members.map(\.id)
    case .serve where !meeting.emptySeats().isEmpty:
      return likely.candidates(for: verb, asked.asking.answers).prefix(1).map(\.id)
    default: break
    }
    let marked = asked.asking.slot == .persons ? likely.marked(for: verb) : []
    return marked.isEmpty ? likely.first(for: verb).map { [$0] } ?? [] : marked
  }

  /// Carries out a word that leaves or goes back in what is asked; whether it was one.
  mutating func leaves(_ word: TalkWord) -> Bool {
    switch word {
    case .cancel:
      putAway()
      say(Phrase(sv: "Frågan är lämnad.", en: "The question is left."))
      announce()
    case .discard:
      question = nil
      text = GivenText()
      say(Phrase(sv: "Kastat.", en: "Thrown away."))
      announce()
    case .back: goBack()
    case .status, .read, .say, .help, .log, .draft, .quit: return false
    }
    return true
  }

  private mutating func goBack() {
    guard case .verb(var asked)? = question else { return }
    if let line = text.removeLast() {
      return say(Phrase(sv: "Raden är struken: \(line)", en: "The line is gone: \(line)"))
    }
    guard asked.asking.goBack(in: meeting, language: language) else {
      return say(
        Phrase(
          sv: "Det här är den första frågan; avbryt lämnar den.",
          en: "This is the first question; cancel leaves it."))
    }
    ask(asked)
  }

  // MARK: - Drafts

  /// Leaves the question; what was written of a text is kept as a draft.
  mutating func putAway() {
    let left = unfinished
    question = nil
    text = GivenText()
    guard let left else { return }
    drafts.append(left)
    say(
      Phrase(
        sv: "Texten är undanlagd som utkast; utkast tar fram den igen.",
        en: "The text is put away as a draft; draft takes it up again."))
  }

  /// The question as a draft, where words have been given that would be lost.
  var unfinished: Draft? {
    guard case .verb(let asked)? = question else { return nil }
    let hasText = asked.asking.answers.given.contains {
      $0.slot.isLong && $0.words.contains { !$0.isEmpty }
    }
    guard !text.isEmpty else { return hasText ? Draft(asked.asking) : nil }
    var asking = asked.asking
    asking.field = .text(TextArea(text.whole, columns: Asked.columns))
    return Draft(asking)
  }

  /// Takes up the draft that was put away last.
  mutating func takeUpDraft() {
    guard let draft = drafts.popLast() else {
      return say(Phrase(sv: "Inget utkast ligger undan.", en: "No draft waits."))
    }
    let asking = Asking(
      draft, in: meeting, language: language, columns: Asked.columns, today: clock.day)
    let asked = Asked(asking: asking, given: VerbLine(draft.verb))
    text = GivenText()
    if asking.slot == draft.slot, asking.slot?.isLong == true, !draft.text.isEmpty {
      for line in draft.text.split(separator: "\n", omittingEmptySubsequences: false) {
        text.append(String(line))
      }
    }
    say("\(draft.verb.name(language)):")
    for line in text.lines { say(line) }
    ask(asked)
  }
}
