import Agenda
import Journal

/// A meeting run by a conversation in sentences: lines go in, sentences come out.
///
/// It knows no terminal: what it says waits in `spoken` until it is told.
struct Conversation: ~Copyable {
  /// A sentence of the conversation.
  enum Utterance: Hashable, Sendable {
    /// What was recorded, an answer or a question.
    case said(String)
    /// What is unusual in what was recorded.
    case warned(String)
  }

  let desk: Desk
  let language: Language
  /// Whether someone sits at a terminal; a script is not told what it did not ask for.
  let isAtTerminal: Bool
  private let outside: Outside
  private(set) var record: MeetingRecord
  /// The body's clock when the last line came.
  private(set) var clock: Moment
  /// What is asked for; nothing where any verb may come.
  var question: Question?
  /// The text that is asked for, as far as it was given.
  var text = GivenText()
  /// Texts put away unfinished, oldest first.
  var drafts: [Draft]
  /// Whom the roll call calls.
  var rollCall = RollCallSheet()
  /// Whether another desk's entry has moved the roll call on since one was told whom it calls, so
  /// that an answer may be meant for the one before.
  var isCalledAnew = false
  /// Where the meeting stands, as it was last told.
  var told: [String] = []
  /// What was said and is not told yet.
  private(set) var spoken: [Utterance] = []
  /// Whether the conversation is over.
  var hasLeft = false
  /// Why the file could not be read or written the last time, once it was said.
  private var trouble: RecordError?

  /// Begins a conversation at a desk.
  init(
    at desk: Desk, on record: consuming MeetingRecord, language: Language, isAtTerminal: Bool,
    outside: Outside, drafts: [Draft], clock: Moment
  ) {
    self.desk = desk
    self.language = language
    self.isAtTerminal = isAtTerminal
    self.outside = outside
    self.record = record
    self.drafts = drafts
    self.clock = clock
  }

  /// The meeting as it stands.
  var meeting: Meeting { record.meeting }

  /// What the desk shows, for a terminal; a script's lines are decided where they come.
  var shown: Given.Shown? { isAtTerminal ? Given.Shown(meeting) : nil }

  /// Takes what is to be told now.
  mutating func takeTold() -> [Utterance] {
    defer { spoken = [] }
    return spoken
  }

  mutating func say(_ sentence: String) { spoken.append(.said(sentence)) }
  mutating func say(_ phrase: Phrase) { say(phrase(language)) }

  /// Says that something was not done, and why.
  mutating func refuse(_ sentence: String) {
    say(Phrase(sv: "Inte gjort: ", en: "Not done: ")(language) + sentence)
  }

  /// Says what the conversation begins with.
  /// - Parameter isWatched: Whether the system brings word of what is written in the file.
  mutating func greet(isWatched: Bool = true) {
    say("\(meeting.body.name) \(meeting.day).")
    trouble = record.obstacle(for: desk)
    if let trouble { say(trouble.sentence(language)) }
    if isAtTerminal {
      if record.isRemote || !isWatched { say(.followsLate(isRemote: record.isRemote)) }
      say(
        Phrase(
          sv: "hjälp säger vad som går, sluta lämnar.",
          en: "help says what is possible, quit leaves."))
    }
    if !drafts.isEmpty {
      say(
        Phrase(
          sv: "Undanlagda utkast: \(drafts.count). utkast tar fram det senaste.",
          en: "Drafts put away: \(drafts.count). draft takes up the last."))
    }
    announce()
  }

  /// Takes a line.
  mutating func hear(_ text: String, at clock: Moment) {
    self.clock = clock
    switch question {
    case .verb(let asked)?: answer(text, to: asked)
    case .item(let line)?: answerItem(text, of: line)
    case nil: carryOut(text)
    }
  }

  /// Tells what other desks have recorded, and once why that cannot be read; whether there was
  /// anything.
  mutating func follow(at clock: Moment) -> Bool {
    self.clock = clock
    let (known, before) = (record.history.entries.count, trouble)
    let called = whoIsCalled
    do throws(RecordError) {
      _ = try record.refresh()
      trouble = record.obstacle(for: desk)
    } catch {
      trouble = error
    }
    let isNews = record.history.entries.count > known
    if isNews {
      if isAtTerminal, let called, whoIsCalled != called { isCalledAnew = true }
      tellOthers(since: known)
      announce()
    }
    guard let trouble, trouble != before else { return isNews }
    say(trouble.sentence(language))
    return true
  }

  private mutating func tellOthers(since known: Int, own: Int = 0) {
    for entry in record.history.entries.dropFirst(known).dropLast(own) {
      say("\(entry.desk.actor(language)): \(record.history.sentence(of: entry, language))")
    }
  }
}

extension Conversation {
  /// Carries out a line that answers no question: a vote, a word of the conversation, a verb.
  mutating func carryOut(_ text: String) {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let first = words.first else {
      if isAtTerminal { announce(again: true) }
      return
    }
    guard !first.hasPrefix("#"), !takeVote(text.trimmed) else { return }
    if let word = TalkWord(named: first) {
      return carryOut(word, words.count > 1 ? String(words[1]).trimmed : "")
    }
    do throws(LineError) {
      guard let line = try VerbLine(parsing: text) else { return }
      attempt(line)
    } catch {
      guard case .unknownVerb(let word, nil) = error else {
        return refuse(error.sentence(language))
      }
      refuse(
        Phrase(
          sv: "\(word) är inget verb; hjälp räknar upp dem.",
          en: "\(word) is no verb; help lists them.")(language))
    }
  }

  /// Carries out a verb, or asks for what it lacks.
  mutating func attempt(_ line: VerbLine) {
    switch perform(line, shown: shown) {
    case .success: goOn(after: line.verb)
    case .failure(let error):
      if error.isLack, begin(line, lacking: error) { return }
      refuse(error.sentence(language))
    }
  }

  /// Asks what the chair finds once a question is put, and tells where the meeting stands.
  mutating func goOn(after verb: Verb) {
    announce()
    guard verb == .put, question == nil, Stage(meeting) == .questionPut,
      Verb.find.isAllowed(at: desk)
    else { return }
    _ = begin(VerbLine(.find), lacking: nil)
  }

  /// Records a line and says what it did; it is on the disk when this returns.
  mutating func perform(_ line: VerbLine, shown: Given.Shown?) -> Result<Entry, PerformError> {
    let known = record.history.entries.count
    var shown = shown
    if line.verb == .undo { shown?.undoes = record.history.lastStanding(at: desk) }
    do throws(PerformError) {
      let entry = try record.perform(
        line, at: desk, clock: clock, shown: shown, outside: outside)
      tellOthers(since: known, own: 1)
      for (warning, _) in entry.warnings { spoken.append(.warned(warning.sentence(language))) }
      if let before = record.history.clockTurnedBack(at: entry) {
        let told = Phrase.clockTurnedBack(entry: entry.n, from: before, to: entry.time)
        spoken.append(.warned(told(language)))
      }
      say("\(entry.n) \(record.history.sentence(of: entry, language))")
      return .success(entry)
    } catch {
      tellOthers(since: known)
      if case .record(let error) = error { trouble = error }
      return .failure(error)
    }
  }
}

extension PerformError {
  /// Whether something was not said that can be asked for.
  fileprivate var isLack: Bool {
    switch self {
    case .line(.missingKey), .line(.missingWord), .line(.oneKeyOf), .line(.nothingToCount): true
    case .refused(.textMissing), .refused(.reasonMissing), .refused(.titleMissing),
      .refused(.postMissing), .refused(.seatsMissing), .refused(.personsMissing),
      .refused(.remitNeedsReason), .refused(.keepingPlaceMissing):
      true
    case .line, .refused, .asks, .undo, .record: false
    }
  }
}
