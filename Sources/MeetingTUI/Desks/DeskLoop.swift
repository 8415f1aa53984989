import Agenda
import Glibc
import Journal
import Screen

/// A desk on a terminal: shows, waits, lets the desk handle, until it is left.
@MainActor
struct DeskLoop: ~Copyable {
  private var run: DeskRun
  private var terminal: Terminal
  private var drafts: DraftFile
  private let watch: FileWatch
  private let clock: @Sendable () -> Moment
  /// Since when drafts wait to be written.
  private var stale: ContinuousClock.Instant?
  /// When the file was last looked at.
  private var looked = ContinuousClock.now

  /// How far behind the keys a draft on disk may be.
  private static let draftDelay = Duration.milliseconds(500)
  /// How long nothing may be typed before the drafts are written.
  private static let draftPause = Duration.milliseconds(200)
  /// How often the file is looked at, whether or not word of a change has come.
  private static let patience = Duration.seconds(2)
  /// How long to wait for another desk that is writing.
  private static let writing = Duration.milliseconds(10)

  /// How long what is printed or saved may be out of sight.
  private static let working = Duration.milliseconds(100)

  /// Opens a desk at a meeting's file and works until it is left.
  /// - Returns: The exit status.
  /// - Throws: Why there is no desk.
  static func open(
    _ path: String, desk: Desk, language: Language, clock: @escaping @Sendable () -> Moment
  ) throws(DeskRefusal) -> Int32 {
    let record = try wrapping(DeskRefusal.record) { () throws(RecordError) in
      try MeetingRecord.open(at: path, for: desk)
    }
    let lock = record.obstacle(for: desk).map {
      Phrase(sv: $0.sentence(.swedish), en: $0.sentence(.english))
    }
    let terminal = try wrapping(DeskRefusal.terminal) { () throws(TerminalRefusal) in
      try Terminal.open(mouse: true)
    }
    var session = Session(
      record.history, desk: desk, language: language, size: terminal.size, clock: clock(),
      lock: lock)
    var drafts = DraftFile(besideMeeting: path, desk: desk)
    if lock == nil { session.takeUp(drafts.takeUp()) }
    let watch = FileWatch(path)
    if record.isRemote || watch.descriptor < 0 { session.followsLate(isRemote: record.isRemote) }
    if let path = drafts.unread.first { session.draftsNotRead(path) }
    let run = DeskRun(
      session, on: record, outside: Files.outside(path, language),
      works: desk.hasPapers ? JobWorks(on: path) : nil)
    var loop = DeskLoop(
      run: run, terminal: terminal, drafts: drafts, watch: watch, clock: clock, stale: nil)
    return loop.work()
  }

  /// How long until the clock's next second, while a speech lasts.
  private var untilNextSecond: Duration? {
    guard run.session.meeting.items.contains(where: { $0.floor != nil }) else { return nil }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    // A little past it: time(2) may lag by a tick of the kernel.
    return .nanoseconds(max(1_000_000_000 - now.tv_nsec, 0)) + .milliseconds(20)
  }

  private mutating func work() -> Int32 {
    while true {
      if run.awaitsWriter || rest <= .zero { follow() }
      run.tend(at: clock())
      if !terminal.hasInput {
        terminal.show(Frame(terminal.size, drawing: DeskView(session: run.session)))
      }
      switch terminal.next(
        within: wait,
        watching: watch.descriptor)
      {
      case .key(let key):
        switch run.press(key, at: clock()) {
        case .draw: break
        case .repaint: terminal.repaint()
        case .suspend:
          saveDrafts()
          terminal.suspend()
        case .quit:
          run.endWorks()
          saveDrafts()
          return Status.done
        }
      case .resized: run.resize(to: terminal.size)
      case .changed:
        watch.drain()
        follow()
      case .idle:
        if stale != nil { saveDrafts() }
        run.tick(clock())
      case .ended(let signal):
        run.endWorks()
        run.putAwayAll()
        saveDrafts()
        return 128 + signal
      }
      saveDraftsInTime()
    }
  }

  /// How long nothing may come before something is looked at.
  private var wait: Duration {
    if run.awaitsWriter { return Self.writing }
    var wait = min(rest, untilNextSecond ?? rest)
    if run.areWorksBusy { wait = min(wait, Self.working) }
    if stale != nil { wait = min(wait, Self.draftPause) }
    return max(wait, .zero)
  }

  /// How long the file need not be looked at without word.
  private var rest: Duration { Self.patience - (.now - looked) }

  private mutating func follow() {
    _ = run.follow(at: clock())
    looked = .now
  }

  /// Writes the drafts once they have waited long enough.
  private mutating func saveDraftsInTime() {
    guard run.draftsAreStale else { return }
    let now = ContinuousClock.now
    let since = stale ?? now
    stale = since
    if now - since >= Self.draftDelay || run.session.allDrafts.isEmpty { saveDrafts() }
  }

  private mutating func saveDrafts() {
    stale = nil
    do throws(JournalError) {
      try drafts.write(run.session.allDrafts)
      run.savedDrafts()
    } catch {
      run.draftsNotSaved(error.phrase)
    }
  }
}

/// Why there is no desk.
enum DeskRefusal: Error {
  case record(RecordError)
  case terminal(TerminalRefusal)

  /// The reason and what to do instead, as a sentence.
  func sentence(_ language: Language) -> String {
    switch self {
    case .record(let error): error.sentence(language)
    case .terminal(let refusal): refusal.sentence(language)
    }
  }

  /// The line of the file that is at fault, from 1.
  var line: Int? {
    guard case .record(let error) = self else { return nil }
    return error.line
  }
}

extension TerminalRefusal {
  /// Why there is no desk, and what to do.
  func sentence(_ language: Language) -> String {
    let phrase =
      switch self {
      case .notATerminal:
        Phrase(
          sv: "Ett bord behöver en terminal; klubba do och klubba frame klarar sig utan.",
          en: "A desk needs a terminal; klubba do and klubba frame do without.")
      case .cannotDraw:
        Phrase(
          sv: "Terminalen kan inte placera text; sätt TERM, till exempel TERM=xterm.",
          en: "The terminal cannot place text; set TERM, for example TERM=xterm.")
      case .noPipe:
        Phrase(
          sv: "Systemet gav inga fler filer; stäng några program och försök igen.",
          en: "The system gave no more files; close some programs and try again.")
      }
    return phrase(language)
  }
}
