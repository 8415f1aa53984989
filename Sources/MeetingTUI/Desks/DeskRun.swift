import Agenda
import Journal
import Screen

/// A desk at work: a session, and the record that carries out what it asks for.
///
/// `open` runs it on a terminal and `frame` without one; both take the same way.
struct DeskRun: ~Copyable {
  /// What the loop around is to do after a key.
  enum Next: Hashable, Sendable { case draw, repaint, suspend, quit }

  private(set) var session: Session
  private(set) var record: MeetingRecord
  /// Whether the drafts have changed since they were last written.
  private(set) var draftsAreStale = false
  private let outside: Outside
  /// What prints and saves behind the desk; nothing where nothing may be.
  private var works: JobWorks?
  /// Why the file could not be read the last time, once it was said.
  private var trouble: RecordError?
  /// Whether it was said that the clock stands before the last entry's.
  private var saidClock = false

  /// Takes a desk at a record.
  init(
    _ session: Session, on record: consuming MeetingRecord, outside: Outside,
    works: JobWorks? = nil
  ) {
    self.session = session
    self.record = record
    self.outside = outside
    self.works = works
    self.session.remark = self.record.damage?.line.map(PaperWriting.remark)
  }

  /// Takes a key and carries out what the session asks for.
  mutating func press(_ key: Key, at clock: Moment) -> Next {
    var next = Next.draw
    for effect in session.handle(key, at: clock) {
      switch effect {
      case .record(let request): perform(request, at: clock)
      case .saveDrafts: draftsAreStale = true
      case .suspend: next = .suspend
      case .repaint: next = .repaint
      case .find(let name): session.found(works?.place(of: name) ?? .free, named: name)
      case .listPrinters: listPrinters()
      case .quit: next = .quit
      }
    }
    return next
  }

  /// Whether something is printed or saved behind the desk, to be looked after soon.
  var areWorksBusy: Bool { works?.areBusy ?? false }

  /// Looks after what is printed and saved behind the desk.
  mutating func tend(at clock: Moment) {
    guard works != nil else { return }
    session.tick(clock)
    works?.tend(&session, damage: record.damage)
  }

  /// Ends what is printed or saved behind the desk, before it is left.
  mutating func endWorks() { works?.endAll() }

  private mutating func listPrinters() {
    do throws(PrintError) {
      try works?.listPrinters()
    } catch {
      session.found(.failure(error))
    }
  }

  /// Whether another desk is writing, so that its entry is read as soon as it is done.
  var awaitsWriter: Bool { record.awaitsWriter }

  /// Shows what other desks have recorded; whether there was anything.
  mutating func follow(at clock: Moment) -> Bool {
    session.tick(clock)
    do throws(RecordError) {
      let entries = try record.refresh()
      trouble = nil
      if !entries.isEmpty { session.follow(entries, in: record.history) }
      session.remark = record.damage?.line.map(PaperWriting.remark)
      return lockIfNeeded() || !entries.isEmpty
    } catch {
      if lockIfNeeded() { return true }
      guard trouble != error, record.failure != error else { return false }
      trouble = error
      session.cannotFollow(error.sentence(session.language))
      return true
    }
  }

  /// The screen has another size.
  mutating func resize(to size: Size) { session.resize(to: size) }

  /// Lets the clock run on.
  mutating func tick(_ clock: Moment) { session.tick(clock) }

  /// The drafts are on disk as they stand.
  mutating func savedDrafts() { draftsAreStale = false }

  /// The drafts could not be written.
  mutating func draftsNotSaved(_ why: Phrase) {
    draftsAreStale = false
    session.draftsNotSaved(why)
  }

  /// Puts what is being written away as a draft, before the program ends.
  mutating func putAwayAll() { session.putAwayAll() }

  private mutating func perform(_ request: Request, at clock: Moment) {
    let known = session.history.entries.count
    var shown = request.shown
    if request.line.verb == .undo { shown.undoes = session.history.lastStanding(at: session.desk) }
    do throws(PerformError) {
      let entry = try record.perform(
        request.line, at: session.desk, clock: clock, shown: shown,
        confirming: request.isConfirmed, outside: outside)
      session.recorded(Array(record.history.entries.dropFirst(known)), in: record.history)
      if !saidClock, let before = record.history.clockTurnedBack(at: entry) {
        saidClock = true
        session.clockTurnedBack(at: entry, from: before)
      }
    } catch {
      let others = Array(record.history.entries.dropFirst(known))
      if !others.isEmpty { session.follow(others, in: record.history) }
      tell(error, request)
    }
  }

  private mutating func tell(_ error: PerformError, _ request: Request) {
    let language = session.language
    switch error {
    case .asks(let warnings): session.asks(warnings, request)
    case .refused(let refusal) where refusal.yieldsToReason && request.line["because"] == nil:
      session.asksReason(refusal.sentence(language), request)
    case .line, .refused, .undo: session.refused(error.sentence(language))
    case .record:
      if !lockIfNeeded() { session.refused(error.sentence(language)) }
    }
  }

  /// Turns the desk read-only where the file can no longer be written; whether that is news.
  private mutating func lockIfNeeded() -> Bool {
    guard let obstacle = record.obstacle(for: session.desk) else { return false }
    let why = Phrase(sv: obstacle.sentence(.swedish), en: obstacle.sentence(.english))
    guard session.lock != why else { return false }
    session.locked(why)
    return true
  }
}

extension MeetingRecord {
  /// Why a desk cannot do its work at the record; one that only reads needs no right to write.
  func obstacle(for desk: Desk) -> RecordError? {
    guard !desk.records else { return obstacle }
    switch obstacle {
    case .journal(.notPermitted)?, .journal(.noLocks)?, .olderFormat?: return nil
    default: return obstacle
    }
  }
}

extension Refusal {
  /// Whether the rule gives way to a reason (`because=`).
  var yieldsToReason: Bool {
    switch self {
    case .quorumMissing, .agendaNotFixed, .decisionIsFrozen, .motionsAreLocked, .mayNotReturn: true
    default: false
    }
  }
}
