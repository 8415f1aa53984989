import Agenda
import FoundationEssentials
import Glibc
import Journal
import Screen
import TestSupport
import Testing

@testable import MeetingTUI

/// The clerk's desk at the meeting of the desk's bench.
enum ClerkBench {
  /// A vote on the addition, counted and not gavelled.
  static let counted = Array(DeskGoldenTests.decided.dropLast())

  static func session(
    _ lines: [String] = [], columns: Int = 80, rows: Int = 24, language: Language = .swedish
  ) throws -> Session {
    try DeskBench.run(
      lines, desk: .clerk, language: language, columns: columns, rows: rows
    ).session
  }
}

extension Session {
  /// Another desk records lines, and this one follows.
  mutating func hears(_ lines: String...) throws {
    var history = history
    var entries: [Entry] = []
    for line in lines {
      let line = try #require(try VerbLine(parsing: line))
      let entry = try history.deciding(
        line, at: .secretary, clock: DeskBench.moment, outside: .none)
      history.apply(entry)
      entries.append(entry)
    }
    follow(entries, in: history)
  }

  /// Presses the keys of a list, and gives what the program around is asked to do.
  @discardableResult
  mutating func press(_ list: String) -> [Effect] {
    Key.parse(list: list).flatMap { handle($0, at: DeskBench.moment) }
  }

  /// The message, whatever it is.
  var said: String {
    switch message {
    case .recorded(let text)?, .refused(let text)?, .said(let text)?: text
    case nil: ""
    }
  }

  var shown: String { Frame(size, drawing: DeskView(session: self)).text }
}

/// A folder with programs in it, a meeting, and what works behind a clerk's desk there.
struct ClerkFolder: ~Copyable {
  let trial: Trial
  var works: JobWorks
  var session: Session

  /// Makes them: links named after programs to fixtures that stand in for them, and whether the
  /// usual programs are found too.
  init(_ programs: [(String, String)], usual: Bool = true, patience: Int? = nil) throws {
    let trial = try Trial()
    #expect(trial.begin("styrelse").status == 0)
    let file = trial.path("a.meeting")
    #expect(trial.run("do", file, "\(Trial.transcripts)/styrelse.script").status == 0)
    for (name, fixture) in programs + [("klubba", "klubba-here")] {
      try FileManager.default.createSymbolicLink(
        atPath: trial.path(name),
        withDestinationPath: "\(Repository.root)/Tests/MeetingTUITests/Fixtures/bin/\(fixture)")
    }
    try trial.write(Klubba.path + "\n", to: "program")
    let record = try MeetingRecord.open(at: file, for: .reading)
    works = JobWorks(
      on: file, program: trial.path("klubba"),
      search: trial.folder + (usual ? ":/usr/bin:/bin" : ""), patience: patience)
    session = Session(
      record.history, desk: .clerk, language: .swedish, size: Size(columns: 80, rows: 24),
      clock: DeskBench.moment)
    self.trial = trial
  }

  /// What the stand-ins of `lp` and `lpstat` say.
  func says(
    _ answer: String = "request id is Kontoret-7 (0 file(s))", complaint: String = "",
    status: Int = 0, scheduler: String = "scheduler is running"
  ) throws {
    try trial.write(answer + "\n", to: "answer")
    try trial.write(complaint + "\n", to: "complaint")
    try trial.write("\(status)\n", to: "status")
    try trial.write(scheduler + "\n", to: "scheduler")
  }

  /// Looks after the jobs until something is so, at most twenty seconds.
  mutating func tend(until isSo: (Session) -> Bool) {
    let deadline = ContinuousClock.now + .seconds(20)
    repeat {
      works.tend(&session, damage: nil)
      if isSo(session) { return }
      usleep(5_000)
    } while ContinuousClock.now < deadline
    Issue.record("it never came so far: \(session.queue.jobs)")
  }

  /// Looks after the jobs until all are over.
  mutating func tend() { tend { $0.queue.pending == 0 } }

  /// The process of the program that does not end, once it has begun.
  func slowProcess() throws -> pid_t {
    let text = String(decoding: try trial.bytes(of: "slow-process"), as: UTF8.self)
    return try #require(pid_t(text.split(separator: "\n").first ?? ""))
  }
}

/// Whether a process ends within three seconds.
func ends(_ process: pid_t) -> Bool {
  for _ in 0..<300 {
    if kill(process, 0) != 0 { return true }
    usleep(10_000)
  }
  return false
}
