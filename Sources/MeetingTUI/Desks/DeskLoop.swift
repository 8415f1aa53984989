import Agenda
import Journal
import Screen

/// A desk on a terminal: shows, waits, lets the desk handle, until it is left.
@MainActor
struct DeskLoop: ~Copyable {
  private var run: DeskRun
  private var terminal: Terminal
  private let drafts: DraftFile
  private let watch: FileWatch
  private let clock: @Sendable () -> Moment
  /// Since when drafts wait to be written.
  private var stale: ContinuousClock.Instant?

  /// How far behind the keys a draft on disk may be.
  private static let draftDelay = Duration.milliseconds(500)
  /// How long nothing may be typed before the drafts are written.
  private static let draftPause = Duration.milliseconds(200)
  /// How long nothing may come before the clock and the file are looked at: the hall shows how long
  /// someone has had the floor, to the second.
  private var patience: Duration { run.session.desk == .hall ? .seconds(1) : .seconds(2) }
  /// How long to wait for another desk that is writing.
  private static let writing = Duration.milliseconds(10)

  /// Opens a desk at a meeting's file and works until it is left.
  /// - Returns: The exit status.
  /// - Throws: Why there is no desk.
  static func open(
    _ path: String, desk: Desk, language: Language, clock: @escaping @Sendable () -> Moment
  ) throws(DeskRefusal) -> Int32 {
    let record = try wrapping(DeskRefusal.record) { () throws(RecordError) in
      try Self.record(at: path, for: desk)
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
    let drafts = DraftFile(besideMeeting: path, desk: desk)
    session.takeUp(drafts.read())
    let run = DeskRun(session, on: record, outside: Files.outside(path, language))
    var loop = DeskLoop(
      run: run, terminal: terminal, drafts: drafts, watch: FileWatch(path), clock: clock,
      stale: nil)
    return loop.work()
  }

  /// The record to write in, or to read where it may only be read.
  private static func record(at path: String, for desk: Desk) throws(RecordError) -> MeetingRecord {
    guard desk == .secretary else { return try MeetingRecord.open(at: path, for: .reading) }
    do throws(RecordError) {
      return try MeetingRecord.open(at: path, for: .writing)
    } catch {
      guard error == .journal(.notPermitted) else { throw error }
      return try MeetingRecord.open(at: path, for: .reading)
    }
  }

  private mutating func work() -> Int32 {
    while true {
      if run.awaitsWriter { _ = run.follow(at: clock()) }
      if !terminal.hasInput {
        terminal.show(Frame(terminal.size, drawing: DeskView(session: run.session)))
      }
      switch terminal.next(
        within: run.awaitsWriter
          ? Self.writing : stale == nil ? patience : Self.draftPause,
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
          saveDrafts()
          return Status.done
        }
      case .resized: run.resize(to: terminal.size)
      case .changed:
        watch.drain()
        _ = run.follow(at: clock())
      case .idle:
        if stale != nil { saveDrafts() }
        _ = run.follow(at: clock())
      case .ended(let signal):
        run.putAwayAll()
        saveDrafts()
        return 128 + signal
      }
      saveDraftsInTime()
    }
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
    do throws(FileError) {
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
