import Agenda
import Screen

/// A verb on its way to the record: what has been answered, and what is asked for now.
///
/// An asking may be put away as a draft at any time and taken up again where it was.
struct Asking: Hashable, Sendable {
  /// How the open slot is answered.
  enum Field: Hashable, Sendable {
    /// People picked by a few letters.
    case picker(Picker)
    /// One key.
    case choice(Menu)
    /// A line of text.
    case line(TextField)
    /// A text of several lines.
    case text(TextArea)
  }

  let verb: Verb
  /// The item that the verb is about, where it is not simply the one that is open.
  let item: ItemID?
  /// What the desk showed when the verb was chosen.
  private(set) var shown: Given.Shown
  /// The width that long texts wrap at.
  private let columns: Int
  /// The day that a day begins with.
  private let today: Day
  var answers = Answers()
  /// The slot that is asked for; nothing once everything is answered.
  private(set) var slot: Slot?
  var field: Field?
  /// The text that the open field began with.
  private var opening = ""
  /// How many of the answers were given and not only the one there was.
  private var chosen = 0

  /// Begins to ask for what a verb needs, beside what is answered already.
  init(
    _ verb: Verb, item: ItemID?, answers: Answers = Answers(), in meeting: Meeting,
    language: Language, columns: Int, today: Day
  ) {
    self.columns = columns
    self.today = today
    self.verb = verb
    self.item = item
    self.answers = answers
    shown = Given.Shown(meeting)
    advance(in: meeting, language: language)
  }

  /// Takes an asking up again from what was answered, with the text that was being written.
  init(_ draft: Draft, in meeting: Meeting, language: Language, columns: Int, today: Day) {
    self.columns = columns
    self.today = today
    verb = draft.verb
    item = draft.item
    shown = Given.Shown(meeting)
    answers = draft.answers
    chosen = answers.given.count
    advance(in: meeting, language: language)
    if slot == draft.slot { fill(draft.text) }
  }

  /// Whether everything is answered.
  var isComplete: Bool { slot == nil }

  /// The text being written, where the slot is one.
  var text: String {
    switch field {
    case .line(let field)?: field.text
    case .text(let area)?: area.text
    case .picker, .choice, nil: ""
    }
  }

  /// Whether something would be lost if the asking were thrown away.
  var isWorthKeeping: Bool { !isComplete && (chosen > 0 || text != opening) }

  /// Whether names or lists are being counted and nothing more is said: Escape ends that.
  var isBetweenCounts: Bool {
    verb == .count && slot == .candidate || verb == .list && slot == .heading && text.isEmpty
  }

  /// Whether the slot that is asked for may be left empty.
  var mayBeEmpty: Bool {
    switch slot {
    case .text: verb == .edit || verb == .attest && isSigning
    case .day: false
    case .place: verb != .post
    case .name, .post, .yes, .no, .ballots, .seats, .heading, .names, .keyFile, .shown: false
    case .title: verb != .add
    case .reason: verb != .ruleOut && verb != .revote
    case .persons: verb == .note || verb == .demandVote
    default: true
    }
  }

  /// Whether someone signs, and is not hindered and does not refuse.
  private var isSigning: Bool { answers.signing?.isSigning ?? true }

  /// Answers the slot that is asked for, and asks for the next.
  mutating func answer(_ words: [String], in meeting: Meeting, language: Language) {
    guard let slot else { return }
    answers[slot] = words
    chosen += 1
    advance(in: meeting, language: language)
  }

  /// Leaves the names on the ballots for the counts that no name has.
  mutating func passNames(in meeting: Meeting, language: Language) {
    answers[.candidate] = ["="]
    advance(in: meeting, language: language)
  }

  /// Goes back to the slot before; false where this is the first.
  mutating func goBack(in meeting: Meeting, language: Language) -> Bool {
    guard let last = answers.given.last else { return false }
    answers.removeLast()
    chosen = max(min(chosen - 1, answers.given.count), 0)
    advance(in: meeting, language: language)
    if last.slot.isLong || field.map(Self.isWritten) == true {
      fill(last.words.first ?? "")
    }
    return true
  }

  /// Takes what the desk shows now for what it showed: whoever asks was told what changed.
  mutating func lookAgain(at meeting: Meeting) {
    let text = shown.text
    shown = Given.Shown(meeting)
    shown.text = text
  }

  private static func isWritten(_ field: Field) -> Bool {
    switch field {
    case .line, .text: true
    case .picker, .choice: false
    }
  }

  /// Whether the verb is about all the items that were taken together.
  func isForRange(in meeting: Meeting) -> Bool {
    item == nil && verb.isForRange && meeting.current.count > 1
  }

  /// The item that the answers are about.
  func subject(in meeting: Meeting) -> Item? { item.flatMap { meeting[$0] } ?? meeting.item }

  private mutating func advance(in meeting: Meeting, language: Language) {
    let subject = subject(in: meeting)
    let slots = verb.slots(in: meeting, item: subject, answers: answers)
    slot = slots.first { answers[$0] == nil }
    guard let slot else {
      field = nil
      return
    }
    let prompts = AskingFields(
      verb: verb, meeting: meeting, item: subject, answers: answers, language: language,
      columns: columns, today: today)
    field = prompts.field(for: slot)
    opening = text
    if slot == .text {
      shown.text = subject.flatMap { item in
        prompts.rewritten.map { Given.Shown.Text(of: $0, in: item) }
      }
    }
    // A choice of one is no choice.
    if case .choice(let choice)? = field, choice.options.count == 1,
      let only = choice.options.first
    {
      answers[slot] = [only.word]
      advance(in: meeting, language: language)
    }
  }

  private mutating func fill(_ text: String) {
    switch field {
    case .line?: field = .line(TextField(text))
    case .text?: field = .text(TextArea(text, columns: columns))
    case .picker, .choice, nil: break
    }
  }
}
