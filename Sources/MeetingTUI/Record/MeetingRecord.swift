import Agenda
import Journal

/// A meeting's record: its history, and the file in which every entry lies before it is shown.
///
/// Without a file it lives in memory alone, for a dry run and for drawing one screen.
struct MeetingRecord: ~Copyable {
  /// The meeting with its entries, as far as they have been read.
  private(set) var history: History
  /// An entry that is sound as bytes but not as an entry; nothing after it is read or written.
  private(set) var flaw: RecordError?
  /// Why nothing more is written, once a write has failed.
  private(set) var failure: RecordError?
  /// Why it was opened to be read only, where it was to be written in.
  private var limitation: RecordError?
  private var journal: Journal?

  private init(history: consuming History, journal: consuming Journal?) {
    self.history = history
    self.journal = journal
  }

  /// Makes a record without a file.
  init(inMemory history: History) { self.init(history: history, journal: nil) }

  /// Opens the record in a file and reads it to its end, or to its first damage.
  /// - Throws: `journal`, `noMeeting`, `newerFormat`.
  static func open(at path: String, for access: Journal.Access) throws(RecordError)
    -> MeetingRecord
  {
    try open(
      wrapping(RecordError.journal) { () throws(JournalError) in
        try Journal.open(at: path, for: access)
      })
  }

  /// Opens the record in a journal that has not been read yet, and reads it to its end.
  /// - Throws: `journal`, `noMeeting`, `newerFormat`.
  static func open(_ unread: consuming Journal) throws(RecordError) -> MeetingRecord {
    var journal = unread
    let lines = try wrapping(RecordError.journal) { () throws(JournalError) in
      try journal.refresh()
    }
    guard let first = lines.first else {
      if case .damaged(let damage) = journal.state, damage.flaw != .notALine {
        throw .journal(.damaged(damage))
      }
      throw .noMeeting
    }
    guard let opening = try? JSON.value(Opening.self, from: first.entry),
      opening.format <= Opening.format
    else {
      let head = try? JSON.value(Head.self, from: first.entry)
      if let format = head?.format, format > Opening.format { throw .newerFormat(format) }
      throw .noMeeting
    }
    var record = MeetingRecord(history: History(opening: opening), journal: journal)
    _ = record.accept(lines.dropFirst())
    return record
  }

  /// Opens the record as a desk needs it: to read where nothing is recorded from the desk, else to
  /// write in, or to read where it can only be read; ``obstacle`` says why.
  /// - Throws: `journal`, `noMeeting`, `newerFormat`.
  static func open(at path: String, for desk: Desk) throws(RecordError) -> MeetingRecord {
    guard desk.records else { return try open(at: path, for: .reading) }
    do throws(RecordError) {
      return try open(at: path, for: .writing)
    } catch {
      switch error {
      case .journal(.notPermitted), .journal(.noLocks):
        var record = try open(at: path, for: .reading)
        record.limitation = error
        return record
      default: throw error
      }
    }
  }

  /// What every version of the first entry holds.
  private struct Head: Decodable { var format: Int }

  /// Writes a new meeting's file, which is on the disk when this returns.
  /// - Throws: `journal`.
  static func create(at path: String, _ opening: Opening) throws(RecordError) {
    guard let bytes = try? JSON.bytes(of: opening) else { throw .unwritable }
    try wrapping(RecordError.journal) { () throws(JournalError) in
      try Journal.create(at: path, first: bytes)
    }
  }
}

extension MeetingRecord {
  /// The meeting as it stands.
  var meeting: Meeting { history.meeting }

  /// How the file looked when it was last read; whole where there is none.
  var state: Journal.State {
    switch journal {
    case .some(let journal): journal.state
    case .none: .whole
    }
  }

  /// Whether other computers may write the file, of which the system brings no word.
  var isRemote: Bool {
    switch journal {
    case .some(let journal): journal.isRemote
    case .none: false
    }
  }

  /// Whether another desk was writing when the file was last read, so that it has to be read again.
  var awaitsWriter: Bool {
    switch journal {
    case .some(let journal): journal.awaitsWriter
    case .none: false
    }
  }

  /// Why nothing can be written, where that is so.
  var obstacle: RecordError? {
    if let flaw = flaw ?? failure { return flaw }
    if case .damaged(let damage) = state { return .journal(.damaged(damage)) }
    let format = history.opening.format
    if format < Opening.format { return .olderFormat(format) }
    return limitation ?? (isForReading ? .journal(.notPermitted) : nil)
  }

  private var isForReading: Bool {
    switch journal {
    case .some(let journal): journal.access == .reading
    case .none: false
    }
  }

  /// Lets go of the file: what is carried out from now on stays in memory.
  mutating func detach() { journal = nil }

  /// Reads and carries out what other desks have written since the last time.
  /// - Throws: `journal`; the record stands as it did, and where the file is another or shorter than
  ///   it was, nothing more is written in it.
  mutating func refresh() throws(RecordError) -> [Entry] {
    guard flaw == nil, var file = journal.take() else { return [] }
    let lines: [Line]
    do throws(JournalError) {
      lines = try file.refresh()
    } catch {
      journal = consume file
      if error.endsWriting { failure = failure ?? .journal(error) }
      throw .journal(error)
    }
    journal = consume file
    return accept(lines[...])
  }

  /// Carries out a line: reads what others have written, decides against that, writes, then moves.
  ///
  /// - Parameters: as for ``History/deciding(_:at:clock:shown:confirming:cut:outside:)``.
  /// - Returns: The entry, which is on the disk.
  /// - Throws: Why not; then nothing was written and the meeting has not moved.
  mutating func perform(
    _ line: VerbLine, at desk: Desk, clock: Moment, shown: Given.Shown? = nil,
    confirming: Bool = true, outside: Outside
  ) throws(PerformError) -> Entry {
    if let obstacle { throw .record(obstacle) }
    guard var file = journal.take() else {
      let entry = try history.deciding(
        line, at: desk, clock: clock, shown: shown, confirming: confirming, outside: outside)
      history.apply(entry)
      return entry
    }
    do throws(PerformError) {
      let entry = try append(to: &file) { (history, cut) throws(PerformError) in
        try history.deciding(
          line, at: desk, clock: clock, shown: shown, confirming: confirming, cut: cut,
          outside: outside)
      }
      journal = consume file
      return entry
    } catch {
      journal = consume file
      throw error
    }
  }

  /// Appends the entry that is decided from the history with what others have written.
  private mutating func append(
    to file: inout Journal, deciding decide: (History, Int) throws(PerformError) -> Entry
  ) throws(PerformError) -> Entry {
    var decided: Entry?
    let result: Result<Line?, PerformError>
    do throws(JournalError) {
      result = try file.append { (news) throws(PerformError) in
        _ = accept(news.lines[...])
        if let flaw { throw .record(flaw) }
        let entry = try decide(history, news.torn.count)
        guard let bytes = try? JSON.bytes(of: entry) else { throw .record(.unwritable) }
        decided = entry
        return bytes
      }
    } catch {
      let failed = RecordError.journal(error)
      if error.endsWriting { failure = failed }
      throw .record(failed)
    }
    _ = try result.get()
    guard let decided else { throw .record(.unwritable) }
    history.apply(decided)
    return decided
  }

  /// Carries out entries as they were read, up to the first that is none.
  private mutating func accept(_ lines: ArraySlice<Line>) -> [Entry] {
    var accepted: [Entry] = []
    accepted.reserveCapacity(lines.count)
    for line in lines where flaw == nil {
      guard let entry = try? JSON.value(Entry.self, from: line.entry),
        entry.undoes.map((1..<line.number).contains) ?? true
      else {
        flaw = .noEntry(line: line.number + 1)
        break
      }
      accepted.append(entry)
    }
    history.apply(accepted)
    return accepted
  }
}

extension JournalError {
  /// Whether nothing more can be written after it.
  var endsWriting: Bool {
    switch self {
    case .notSynced, .notWritten, .uncertain, .shortened, .replaced, .tooLarge, .noLocks: true
    case .exists, .notFound, .notPermitted, .notAFile, .locked, .damaged, .unfit, .failed: false
    }
  }
}
