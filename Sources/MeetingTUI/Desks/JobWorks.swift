import Agenda

/// What works behind a desk: for each job of its queue the program itself, as a process of its own.
///
/// The desk goes on meanwhile. It looks after them from time to time, and none outlives it: what was
/// cancelled or takes too long is told to clear up, and is killed where it does not.
struct JobWorks {
  /// The most seconds that the printers may take to be listed.
  private static let patienceOfPrinters = 20
  /// How long one that is told to end may take to clear up.
  private static let grace = Duration.seconds(2)

  private let program: String
  private let file: String
  private let search: String?
  private let patience: Int?
  private var working: [(number: Int, child: RunningChild)] = []
  private var leaving: [(child: RunningChild, until: ContinuousClock.Instant)] = []
  private var asking: RunningChild?

  /// Makes a place to work.
  /// - Parameters:
  ///   - file: The meeting's file.
  ///   - program: What carries the jobs out; this program as it runs, where no other is named.
  ///   - search: Where programs of CUPS are sought; nothing for the search path.
  ///   - patience: The most seconds that a job may take; nothing for the usual.
  init(
    on file: String, program: String = "/proc/self/exe", search: String? = nil,
    patience: Int? = nil
  ) {
    self.file = file
    self.program = program
    self.search = search
    self.patience = patience
  }

  /// The most seconds that a job may take: all extracts are many papers, each with its renderer.
  private static func patience(with deed: PaperJob.Deed) -> Int {
    switch deed {
    case .print, .save: 300
    case .saveExtracts: 3_600
    }
  }

  /// Whether something is at work, and is to be looked after soon.
  var areBusy: Bool { !working.isEmpty || !leaving.isEmpty || asking != nil }

  /// What lies at a name in the working folder.
  func place(of name: String) -> Files.Place { Files.place("./\(name)", meeting: file) }

  /// Looks after the jobs of a session: ends what was cancelled, tells what came, begins the next.
  /// - Parameters:
  ///   - session: The desk with its queue.
  ///   - damage: Why the file cannot be read to its end; a paper says so itself.
  mutating func tend(_ session: inout Session, damage: RecordError?) {
    for (number, child) in working where session.queue[number]?.state != .working {
      leave(child)
      working.removeAll { $0.number == number }
    }
    for (number, child) in working {
      guard let state = end(of: child, session, damage: damage, number) else { continue }
      working.removeAll { $0.number == number }
      session.ended(number, as: state)
    }
    leaving.removeAll { child, until in
      child.exchange(waiting: 0)
      return child.hasEnded || .now >= until
    }
    while let job = session.queue.next { begin(job, in: &session) }
    answer(to: &session)
  }

  private mutating func begin(_ job: PaperJob, in session: inout Session) {
    session.began(job.number)
    do throws(FileError) {
      guard let child = Child(program) else { throw .missing }
      let running = try RunningChild(
        child, job.arguments(of: file, session.language),
        setting: search.map { [("PATH", $0)] } ?? [], isRoped: true,
        within: patience ?? Self.patience(with: job.deed))
      working.append((job.number, running))
    } catch {
      session.ended(job.number, as: .failed([error.phrase(session.language)]))
    }
  }

  /// How a job ended; nothing while it works.
  ///
  /// One that takes too long is told to end.
  private mutating func end(
    of child: RunningChild, _ session: Session, damage: RecordError?, _ number: Int
  ) -> PaperJob.State? {
    child.exchange(waiting: 0)
    do throws(FileError) {
      guard let outcome = try child.outcome() else { return nil }
      let places = ["klubba", file] + (session.queue[number]?.place.map { [$0] } ?? [])
      let told = Told(outcome, places: places, damage: damage?.sentence(session.language))
      return told.state(session.language)
    } catch {
      leave(child)
      return .failed([error.phraseOfJob(session.language)])
    }
  }

  /// Asks which printers there are; the answer comes to the session as it is looked after.
  mutating func listPrinters() throws(PrintError) {
    guard let lpstat = Child("lpstat", search: search) else { throw .notInstalled }
    do throws(FileError) {
      asking = try RunningChild(
        lpstat, Printers.question, setting: PrintQueue.setting, within: Self.patienceOfPrinters)
    } catch {
      throw .failed(error)
    }
  }

  /// Tells a session which printers there are, once that is known.
  private mutating func answer(to session: inout Session) {
    guard let child = asking else { return }
    child.exchange(waiting: 0)
    do throws(FileError) {
      guard let outcome = try child.outcome() else { return }
      let printers = Printers(answer: String(decoding: outcome.out, as: UTF8.self))
      let reason = printers.isRunning ? PrintError.noPrinters : .notRunning
      session.found(printers.names.isEmpty ? .failure(reason) : .success(printers))
    } catch {
      session.found(.failure(.failed(error)))
    }
    asking = nil
  }

  /// Tells one to end, and remembers it until it has.
  private mutating func leave(_ child: RunningChild) {
    child.letGo()
    leaving.append((child, .now + Self.grace))
  }

  /// Ends all that is at work, before the desk is left.
  mutating func endAll() {
    for (_, child) in working { leave(child) }
    working = []
    asking = nil
    while leaving.contains(where: { !$0.child.hasEnded && .now < $0.until }) {
      for (child, _) in leaving { child.exchange(waiting: 10) }
    }
    leaving = []
  }
}
