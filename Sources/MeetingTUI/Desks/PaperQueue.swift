import Agenda

/// What a desk has asked to have printed and saved, in the order asked, until it is cleared.
struct PaperQueue: Hashable, Sendable {
  /// The most jobs that are kept.
  static let limit = 100

  /// The jobs, oldest first.
  private(set) var jobs: [PaperJob] = []
  private var last = 0

  /// Whether no more fit until some are cleared.
  var isFull: Bool { jobs.count >= Self.limit }

  /// The jobs that are not over.
  var pending: Int { jobs.count { !$0.isOver } }

  /// The job of a number.
  subscript(number: Int) -> PaperJob? { jobs.first { $0.number == number } }

  /// The job to begin next: printing goes in the order asked and one at a time, and so does saving.
  var next: PaperJob? {
    [true, false].lazy.compactMap { isPrinting in
      let kind = jobs.filter { $0.isPrinting == isPrinting && !$0.isOver }
      return kind.contains { $0.state == .working } ? nil : kind.first
    }.first
  }

  /// Puts a job last.
  /// - Returns: Its number; nothing where the queue is full.
  mutating func add(_ deed: PaperJob.Deed, at clock: Moment) -> Int? {
    guard !isFull else { return nil }
    last += 1
    jobs.append(PaperJob(last, deed, at: clock))
    return last
  }

  /// A job is begun.
  mutating func begin(_ number: Int, of meeting: Meeting, entry: Int, at clock: Moment) {
    change(number) { $0.begin(of: meeting, entry: entry, at: clock) }
  }

  /// A job is over, unless it was cancelled before.
  mutating func end(_ number: Int, as state: PaperJob.State, at clock: Moment) {
    guard self[number]?.state == .working else { return }
    change(number) { $0.move(to: state, at: clock) }
  }

  /// Cancels a job that waits or works; whether it did.
  mutating func cancel(_ number: Int, at clock: Moment) -> Bool {
    guard let job = self[number], !job.isOver else { return false }
    change(number) { $0.move(to: .cancelled, at: clock) }
    return true
  }

  /// Lets a job that failed or was cancelled wait again, last; whether it did.
  mutating func retry(_ number: Int, at clock: Moment) -> Bool {
    guard let place = jobs.firstIndex(where: { $0.number == number }) else { return false }
    switch jobs[place].state {
    case .failed, .cancelled:
      var job = jobs.remove(at: place)
      job.move(to: .waiting, at: clock)
      jobs.append(job)
      return true
    case .waiting, .working, .done: return false
    }
  }

  /// Takes away one that is over; whether it did.
  mutating func remove(_ number: Int) -> Bool {
    guard self[number]?.isOver == true else { return false }
    jobs.removeAll { $0.number == number }
    return true
  }

  /// Takes away all that are over.
  /// - Returns: How many.
  mutating func clear() -> Int {
    let before = jobs.count
    jobs.removeAll(where: \.isOver)
    return before - jobs.count
  }

  /// Looks which papers say another thing now than when they were made.
  ///
  /// - Complexity: O(*n*) in the length of the papers, each made once.
  mutating func compare(with meeting: Meeting) {
    var texts: [Paper: String] = [:]
    for place in jobs.indices where jobs[place].entry != nil {
      let paper = jobs[place].paper
      let text = texts[paper] ?? paper.text(of: meeting)
      texts[paper] = text
      jobs[place].compare(with: text)
    }
  }

  private mutating func change(_ number: Int, _ body: (inout PaperJob) -> Void) {
    guard let place = jobs.firstIndex(where: { $0.number == number }) else { return }
    body(&jobs[place])
  }
}
