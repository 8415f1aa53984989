import Agenda
import Glibc
import Journal

/// `talk`: the verbs as a conversation in sentences, a line at a time.
///
/// Nothing but text and line ends is written: no cursor is moved, no colour set, no line wrapped.
struct Talking {
  private let shell: Shell
  private let meeting: String
  private let desk: Desk
  private let isAtTerminal: Bool

  /// Makes the command of its arguments.
  /// - Throws: `hallHasOnlyScreen`: what the hall withholds is kept from its screen alone.
  init(_ arguments: Arguments, in shell: Shell) throws(UsageError) {
    self.shell = shell
    meeting = arguments.operands[0]
    desk = try arguments.desk()
    guard desk != .hall else { throw .hallHasOnlyScreen }
    isAtTerminal = isatty(shell.input) == 1
  }

  /// Talks until the conversation is left or nothing more comes.
  func run() -> Int32 {
    _ = signal(SIGPIPE, SIG_IGN)
    var file = DraftFile(besideMeeting: meeting, desk: desk)
    do throws(RecordError) {
      let record = try MeetingRecord.open(at: meeting, for: desk)
      let drafts = record.obstacle(for: desk) == nil ? file.takeUp() : []
      var conversation = Conversation(
        at: desk, on: record, language: shell.language, isAtTerminal: isAtTerminal,
        outside: Files.outside(meeting, shell.language), drafts: drafts, clock: shell.clock())
      var talk = Talk(shell: shell, file: file, saved: drafts)
      let status = talk.hold(
        &conversation,
        TalkInput(
          shell.input, isTerminal: isAtTerminal, watching: meeting), isAtTerminal: isAtTerminal)
      let obstacle = conversation.record.obstacle(for: desk)
      return obstacle == nil ? status : max(status, Status.refused)
    } catch {
      shell.complain(error.sentence(shell.language), file: meeting, line: error.line)
      return Status.refused
    }
  }
}

/// A conversation as it is held: what comes in and goes out of the process.
struct Talk: ~Copyable {
  private let shell: Shell
  private var file: DraftFile
  /// The drafts as they lie on the disk.
  private var saved: [Draft]
  /// Why they could not be saved the last time, once it was said.
  private var trouble: JournalError?
  /// When they were last looked at.
  private var looked = ContinuousClock.now

  /// How long nothing may come before the file is looked at, in milliseconds.
  private static let patience: Int32 = 2000
  /// How far behind the lines a draft on disk may be, in milliseconds.
  private static let draftDelay: Int32 = 500

  /// Takes what a conversation needs of the process, and the drafts that lie in the file.
  init(shell: Shell, file: consuming DraftFile, saved: [Draft]) {
    self.shell = shell
    self.file = file
    self.saved = saved
  }

  /// Talks until it is over.
  /// - Returns: The exit status.
  mutating func hold(
    _ conversation: inout Conversation, _ input: consuming TalkInput, isAtTerminal: Bool
  ) -> Int32 {
    var status = Status.done
    var hasPrompt = false
    conversation.greet(isWatched: input.isWatching)
    while true {
      let isNews = tell(&conversation, at: isAtTerminal ? nil : input.number)
      let isStale = isAtTerminal && saveDraftsInTime(of: &conversation)
      guard shell.out.failure == nil, !conversation.hasLeft else { break }
      if isAtTerminal, isNews || !hasPrompt { prompt(conversation.prompt) }
      hasPrompt = true
      switch input.next(
        within: conversation.record.awaitsWriter ? 10 : isStale ? Self.draftDelay : Self.patience)
      {
      case .line(let text):
        if !isAtTerminal {
          _ = conversation.follow(at: shell.clock())
          _ = tell(&conversation, at: input.number)
        }
        conversation.hear(text, at: shell.clock())
        hasPrompt = false
      case .unfit(.file(let error)):
        shell.complain(error.phrase(shell.language))
        conversation.leave()
        status = Status.refused
      case .unfit(let error):
        conversation.refuse(error.sentence(shell.language))
      case .cut:
        conversation.refuseCut()
      case .changed:
        if conversation.follow(at: shell.clock()), isAtTerminal { endLine() }
      case .signal(let number):
        if let ended = take(number, &conversation) { status = ended }
        // What stops the process is followed by what continues it.
        hasPrompt = number == SIGTSTP
      case .ended:
        if isAtTerminal { endLine() }
        conversation.leave()
      }
    }
    saveDrafts(of: &conversation)
    _ = tell(&conversation, at: nil)
    return status
  }

  /// Does what a signal asks for; the exit status where it ends the conversation.
  private func take(_ number: Int32, _ conversation: inout Conversation) -> Int32? {
    switch number {
    case SIGINT:
      endLine()
      conversation.interrupt()
    case SIGTSTP:
      Wakening.suspend()
    case SIGCONT: _ = conversation.follow(at: shell.clock())
    default:
      conversation.leave()
      return 128 + number
    }
    return nil
  }

  /// Writes what was said; whether there was anything.
  private func tell(_ conversation: inout Conversation, at line: Int?) -> Bool {
    let told = conversation.takeTold()
    for utterance in told {
      switch utterance {
      case .said(let sentence): shell.out.line(sentence)
      case .warned(let sentence):
        shell.out.flush()
        let warning = Phrase(sv: "varning", en: "warning")(shell.language)
        shell.err.line("\(line.map { "-:\($0): " } ?? "")\(warning): \(sentence)")
        shell.err.flush()
      }
    }
    shell.out.flush()
    return !told.isEmpty
  }

  private func prompt(_ prompt: String) {
    shell.out.bytes(escaped(prompt).utf8)
    shell.out.flush()
  }

  private func endLine() { shell.out.bytes([0x0A]) }

  /// Saves the drafts once they have waited long enough; whether they wait.
  private mutating func saveDraftsInTime(of conversation: inout Conversation) -> Bool {
    let now = ContinuousClock.now
    guard conversation.text.isEmpty || now - looked >= .milliseconds(Self.draftDelay) else {
      return true
    }
    looked = now
    saveDrafts(of: &conversation)
    return false
  }

  /// Saves the drafts where they are others than those that were saved last; says once why that
  /// fails, and tries again the next time.
  mutating func saveDrafts(of conversation: inout Conversation) {
    let drafts = conversation.drafts + (conversation.unfinished.map { [$0] } ?? [])
    guard drafts != saved else { return }
    do throws(JournalError) {
      try file.write(drafts)
      saved = drafts
      trouble = nil
    } catch {
      guard trouble != error else { return }
      trouble = error
      let why = error.phrase(shell.language)
      conversation.refuse(
        Phrase(sv: "utkastet sparades inte. \(why)", en: "the draft was not saved. \(why)")(
          shell.language))
    }
  }
}

extension Conversation {
  /// Says that a line filled what a terminal takes, so that its end may be lost.
  fileprivate mutating func refuseCut() {
    let limit = TalkInput.terminalLimit
    refuse(
      Phrase(
        sv: "raden fyllde terminalens \(limit) byte, så slutet kan saknas. Dela den: ett verb utan "
          + "text frågar efter den, rad för rad.",
        en: "the line filled the terminal's \(limit) bytes, so its end may be lost. Divide it: a "
          + "verb without its text asks for it, line by line.")(language))
  }
}
