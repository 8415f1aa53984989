import Agenda
import FoundationEssentials
import Glibc
import Screen
import TestSupport
import Testing

@testable import Journal
@testable import MeetingTUI

/// Several desks at one meeting's file, and what happens to the file behind their backs.
@Suite struct DeskSharingTests {
  /// The third item is under debate in the file.
  static func begin() throws -> Trial {
    let trial = try Trial()
    let path = trial.path("a.meeting")
    try MeetingRecord.create(at: path, DeskBench.history().opening)
    var record = try MeetingRecord.open(at: path, for: .writing)
    for line in DeskBench.start { try record.write(line) }
    return trial
  }

  static func desk(_ trial: borrowing Trial, _ desk: Desk = .secretary) throws -> DeskRun {
    let record = try MeetingRecord.open(at: trial.path("a.meeting"), for: desk)
    let lock = record.obstacle(for: desk).map {
      Phrase(sv: $0.sentence(.swedish), en: $0.sentence(.english))
    }
    let session = Session(
      record.history, desk: desk, language: .swedish, size: Size(columns: 80, rows: 24),
      clock: DeskBench.moment, lock: lock)
    return DeskRun(session, on: record, outside: .none)
  }

  @Test(arguments: [
    (#"motion "Rut Hall" kind=reject"#, "close-debate", "det har kommit ett yrkande", true),
    ("take 4", "note text=x", "ett annat ärende", true),
    ("close-debate", "close-debate", "ett annat bord", false),
    ("undo", "undo", "något annat skulle ångras", true),
  ])
  func `of two desks that act at once one is done and the other told`(
    first: String, second: String, why: String, isPossible: Bool
  ) throws {
    let trial = try Self.begin()
    var one = try Self.desk(trial)
    var other = try Self.desk(trial)
    let known = one.record.history.entries.count
    one.type(first)
    #expect(one.record.history.entries.count == known + 1)
    let file = try trial.bytes(of: "a.meeting")
    other.type(second)
    #expect(try trial.bytes(of: "a.meeting") == file, "nothing is written")
    #expect(other.record.meeting == one.record.meeting, "what the first did is shown")
    guard case .refused(let sentence)? = other.session.message else {
      Issue.record("the second was not told")
      return
    }
    guard isPossible else { return }
    #expect(sentence.hasPrefix("Ändrat under tiden: \(why)"))
    guard case .line(let entry)? = other.session.layers.last else {
      Issue.record("what was typed is lost")
      return
    }
    #expect(entry.field.text == second)
    _ = other.press(.enter, at: DeskBench.moment)
    #expect(other.record.history.entries.count == known + 2, "once seen it may be done")
  }

  @Test func `a text that another desk has rewritten meanwhile is not written over unseen`() throws
  {
    let trial = try Self.begin()
    var one = try Self.desk(trial)
    var other = try Self.desk(trial)
    other.press("A,3")
    _ = other.press(.paste(" Tillägg."), at: DeskBench.moment)
    one.type("edit summary text=\"Ny text.\"")
    let known = one.record.history.entries.count
    for isSeen in [false, true] {
      // Whoever has been shown the other text, but not told of it, has not seen it either.
      _ = other.follow(at: DeskBench.moment)
      _ = other.press(.control("s"), at: DeskBench.moment)
      #expect(other.record.history.entries.count == known + (isSeen ? 1 : 0))
      guard !isSeen else { continue }
      #expect(
        other.session.message
          == .refused(
            "Ändrat under tiden: någon annan har skrivit om texten. Titta och försök igen."))
      guard case .asking(let asking)? = other.session.layers.last else {
        Issue.record("what was typed is lost")
        return
      }
      #expect(asking.text.hasSuffix(" Tillägg."))
    }
    #expect(other.session.item?.summary.hasSuffix(" Tillägg.") == true)
  }

  @Test func `a lock that is not given is told with its holder, and what was typed stays`() throws {
    let trial = try Self.begin()
    var run = try Self.desk(trial)
    let known = run.record.history.entries.count
    let holder = open(trial.path("a.meeting"), O_RDONLY)
    #expect(flock(holder, LOCK_EX) == 0)
    let start = ContinuousClock.now
    run.type("note text=\"ännu inte\"")
    #expect((.seconds(2)..<(.seconds(4))).contains(ContinuousClock.now - start))
    #expect(run.session.message == .refused("Filen är låst av PID \(getpid()); försök igen."))
    #expect(run.session.lock == nil && run.record.history.entries.count == known)
    close(holder)
    _ = run.press(.enter, at: DeskBench.moment)
    #expect(run.record.history.entries.last?.verb == "note text=\"ännu inte\"")
  }

  @Test func `an entry of a newer program is not guessed: the desk reads on to the last it knows`()
    throws
  {
    let trial = try Self.begin()
    var run = try Self.desk(trial)
    var reader = try Self.desk(trial, .hall)
    let known = run.record.history.entries.count
    var newer = try Journal.open(at: trial.path("a.meeting"), for: .writing)
    for event in [#"{"docka":{}}"#, ""] {
      let bytes = { (number: Int) in
        #"{"desk":"secretary","events":[\#(event)],"n":\#(number),"#
          + #""time":"2026-03-25T10:42:11+01:00","verb":"note text=x"}"#
      }
      _ = try newer.append { news in Array(bytes(news.number).utf8) }.get()
    }
    let file = try trial.bytes(of: "a.meeting")
    let areTold = [run.follow(at: DeskBench.moment), reader.follow(at: DeskBench.moment)]
    #expect(areTold == [true, true])
    for session in [run.session, reader.session] {
      #expect(session.lock?.sv.hasPrefix("Rad \(known + 2) är ingen post som denna klubba") == true)
      #expect(session.history.entries.count == known)
    }
    run.type("note text=y")
    #expect(try trial.bytes(of: "a.meeting") == file)
    #expect(Frame(run.session.size, drawing: DeskView(session: run.session)).text.contains("Rad"))
  }

  /// What another program does to the file under open desks.
  enum Mischief: CaseIterable {
    case moved, deleted, replaced, shortened, spoiled

    func happen(to path: String) throws {
      let bytes = try Data(contentsOf: URL(filePath: path))
      switch self {
      case .moved: #expect(rename(path, path + ".old") == 0)
      case .deleted: #expect(unlink(path) == 0)
      case .replaced: try bytes.write(to: URL(filePath: path), options: .atomic)
      case .shortened: #expect(truncate(path, bytes.count / 2) == 0)
      case .spoiled:
        let file = open(path, O_WRONLY)
        defer { close(file) }
        #expect(pwrite(file, "x", 1, bytes.count / 2) == 1)
      }
    }

    var sentence: String {
      switch self {
      case .moved, .deleted, .replaced: "Filen har flyttats, tagits bort eller bytts ut;"
      case .shortened: "Filen har kortats av något annat program;"
      case .spoiled: "Rad "
      }
    }
  }

  @Test(arguments: Mischief.allCases, [true, false])
  func `what another program does to the file is said at once, and nothing more is written`(
    mischief: Mischief, looksFirst: Bool
  ) throws {
    let trial = try Self.begin()
    var run = try Self.desk(trial)
    var reader = try Self.desk(trial, .chair)
    let meeting = run.session.meeting
    try mischief.happen(to: trial.path("a.meeting"))
    if looksFirst { _ = run.follow(at: DeskBench.moment) }
    let areTold = [reader.follow(at: DeskBench.moment), reader.follow(at: DeskBench.moment)]
    #expect(areTold == [true, false], "once")
    let after = try? trial.bytes(of: "a.meeting")
    run.type("note text=y")
    if !looksFirst { _ = run.follow(at: DeskBench.moment) }
    #expect(run.session.lock?.sv.hasPrefix(mischief.sentence) == true)
    #expect(reader.session.lock?.sv.hasPrefix(mischief.sentence) == true)
    #expect(run.session.meeting == meeting && reader.session.meeting == meeting)
    #expect((try? trial.bytes(of: "a.meeting")) == after)
  }

  @Test(arguments: [
    (JournalError.notWritten(Self.failure(ENOSPC)), "Disken är full; inget är antecknat."),
    (.notWritten(Self.failure(EFBIG)), "Disken är full; inget är antecknat."),
    (.notWritten(Self.failure(EROFS)), "Filen kunde inte skrivas; inget är antecknat (write: Read"),
    (.notSynced(Self.failure(EIO)), "Disken bekräftade inte posten; den är inte antecknad,"),
    (.uncertain(Self.failure(EIO)), "Det är osäkert om posten antecknades; öppna sammanträdet"),
    (.noLocks, "Filen går bara att läsa här: den kan inte låsas"),
  ])
  func `a failed write ends writing, and its sentence says what became of the entry`(
    error: JournalError, sentence: String
  ) {
    #expect(error.endsWriting)
    #expect(RecordError.journal(error).sentence(.swedish).hasPrefix(sentence))
    // Two rows of the least screen, with room for the system's words.
    #expect(RecordError.journal(error).sentence(.english).columns <= 2 * 75)
  }

  static func failure(_ number: Int32) -> SystemFailure {
    SystemFailure(call: "write", number: number)
  }

  @Test func `a clock that was set back is used and said once, and named afterwards`() throws {
    let trial = try Self.begin()
    var run = try Self.desk(trial)
    let now = DeskBench.moment
    let earlier = Moment(day: now.day, second: now.second - 3_600, offset: now.offset)
    run.type("note text=ett", at: earlier)
    let entry = try #require(run.record.history.entries.last)
    #expect(entry.time == earlier)
    let told = "Klockan gick tillbaka vid post \(entry.n): från 10:42:00 till 09:42:00."
    #expect(run.session.message == .said(told))
    run.type("note text=två", at: earlier)
    #expect(run.session.message != nil)
    if case .recorded? = run.session.message {} else { Issue.record("said twice") }
    run.type("note text=tre", at: now)
    for command in ["log", "status"] {
      let lines = trial.run(command, trial.path("a.meeting")).out.split(separator: "\n")
      #expect(lines.filter { $0.contains(told) }.count == 1)
      #expect(lines.filter { $0.contains("Klockan gick tillbaka") }.count == 1)
    }
    let json = trial.run("status", trial.path("a.meeting"), "--json").out
    #expect(json.contains(#""clockTurnedBack":[{"entry":\#(entry.n),"#))
    try trial.write("note text=fyra\n", to: "a.script")
    let played = trial.run("do", trial.path("a.meeting"), trial.path("a.script"))
    let last = "vid post \(entry.n + 3): från \(now) till \(Trial.noon)."
    #expect(played.err == "a.script:1: varning: Klockan gick tillbaka \(last)\n")
  }
}

/// A file of two hundred entries, torn and spoiled.
@Suite struct LongRecordTests {
  /// Two hundred entries with what meetings hold.
  static func file(in trial: borrowing Trial) throws -> [UInt8] {
    let path = trial.path("a.meeting")
    try MeetingRecord.create(at: path, DeskBench.history().opening)
    var record = try MeetingRecord.open(at: path, for: .writing)
    for line in DeskBench.start { try record.write(line) }
    while record.history.nextNumber < 200 {
      let number = record.history.nextNumber
      try record.write(
        number.isMultiple(of: 9) ? "undo" : "note text=\"\(number): å ä ö, \\\"n\\\":7 och 👩‍👩‍👧\"")
    }
    return try trial.bytes(of: "a.meeting")
  }

  /// The entries that a file of these bytes gives, and what is wrong with it.
  private static func opened(
    _ bytes: some Sequence<UInt8>, in trial: borrowing Trial
  ) throws -> (entries: [Entry], damage: RecordError?) {
    try Data(bytes).write(to: URL(filePath: trial.path("b.meeting")))
    let record = try MeetingRecord.open(at: trial.path("b.meeting"), for: .reading)
    return (record.history.entries, record.damage)
  }

  @Test func `torn or spoiled anywhere, no whole entry is lost and damage has its line`() throws {
    let trial = try Trial()
    let whole = try Self.file(in: trial)
    let all = try Self.opened(whole, in: trial)
    #expect(all.entries.count == 199 && all.damage == nil)
    let ends = whole.indices.filter { whole[$0] == 0x0A }.map { $0 + 1 }
    #expect(ends.count == 200)
    var chance = SplitMix(seed: 5)
    let first = ends[0]
    for _ in 0..<40 {
      let at = first + chance.below(whole.count - first)
      // An entry is whole without its line end.
      let count = ends.count { $0 <= at + 1 } - 1
      let torn = try Self.opened(whole[..<at], in: trial)
      #expect(torn.entries == Array(all.entries[..<count]) && torn.damage == nil, "torn at \(at)")
      var spoiled = whole
      spoiled[at] ^= 1 << chance.below(8)
      let line = ends.count { $0 <= at } + 1
      let found = try Self.opened(spoiled, in: trial)
      #expect(found.damage?.line == line, "spoiled at \(at)")
      #expect(found.entries == Array(all.entries[..<(line - 2)]), "spoiled at \(at)")
    }
  }
}

extension DeskRun {
  /// Types a line on the `:` line and sends it.
  mutating func type(_ line: String, at clock: Moment = DeskBench.moment) {
    for key in [Key.scalar(":"), .paste(line), .enter] { _ = press(key, at: clock) }
  }
}

extension MeetingRecord {
  /// Carries out a line at the secretary's desk.
  fileprivate mutating func write(_ text: String) throws {
    let line = try #require(try VerbLine(parsing: text))
    _ = try perform(line, at: .secretary, clock: DeskBench.moment, outside: .none)
  }
}
