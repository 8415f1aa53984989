import Agenda
import Screen
import TestSupport

@testable import Journal
@testable import MeetingTUI

/// A whole meeting with several processes at its file, and all that can go wrong, out of one seed.
///
/// Everything happens in one thread, in an order that chance decides. The journal's own hook tells
/// of each call that changes the file: there a process is killed, the power fails, the system
/// refuses, or the others go on while one is stopped with the lock. After each step everything that
/// has to hold is looked at.
actor Simulation {
  /// What a writer is doing, as the calls it makes tell.
  struct Act {
    let station: Int
    /// How many entries the process knew before.
    let known: Int
    /// What happens at each call: to one after the other of these.
    var faults: [Site: [Fault]]
    /// How long the file has to be by now.
    var length: Int
    var writes = 0
    var truncated = false
    /// Whether the process was killed, or the power failed.
    var isDead = false
    var powerFailed = false
    /// Whether bytes stay that the process wanted to take back.
    var leavesBytes = false
  }

  let plan: Plan
  var chance: SplitMix
  var disk: Disk
  var truth: Truth
  var clock: Moment
  /// The processes by what they are for; nothing while one is not running.
  var stations: [(any Station)?]
  /// What each station has been found right up to: its number and its entries.
  var checked: [Int: Int] = [:]
  /// Stations that opened the file past a writer's lock, and read what it may have taken back.
  var unsure: [Int] = []
  /// Bytes of torn tails that a station has cut and not recorded yet.
  var carried: [Int: Int] = [:]
  var act: Act?
  var acknowledged = 0
  var count = Count()
  var step = 0
  var started = 0
  var trace: [String] = []
  var failure: Violation?

  /// The desks that sit at the file; nothing stands for a script.
  static let roster: [Desk?] = [.secretary, .secretary, nil, .chair, .hall, .clerk]

  init(_ plan: Plan) throws {
    self.plan = plan
    // Seeds that follow each other would give the same numbers, one step apart.
    var seed = SplitMix(seed: plan.seed)
    chance = SplitMix(seed: Int(truncatingIfNeeded: seed.next()))
    let body = RandomMeeting.body(&chance, sizes: [9, 15, 31])
    let agenda = RandomMeeting.agenda(&chance, council: body.kind == .council)
    clock = Moment(day: Day(number: 20_500), second: 9 * 3600)
    let folder = try Disk.newFolder()
    let path = "\(folder)/spring.meeting"
    try MeetingRecord.create(
      at: path,
      Opening(time: clock, body: body, date: clock.day, firstParagraph: 1, agenda: agenda))
    disk = try Disk(path, in: folder)
    truth = try Truth(disk.bytes)
    stations = Self.roster.map { _ in nil }
  }

  /// Holds the meeting.
  /// - Throws: A `Violation` with the last steps.
  func play() throws -> Count {
    defer { stations = [] }
    let length = 80 + chance.below(80)
    let crashes = crashSteps(of: length)
    let hands = (0..<length).map { _ in hand() }
    do {
      for step in 0..<min(plan.steps ?? length, length) {
        self.step = step
        // Each step has chances of its own, so that the others stay when one is left out.
        chance = hands[step]
        guard !plan.skipped.contains(step) else { continue }
        replaceBroken()
        try startMissing()
        if crashes.contains(step) { try crash() } else { try ordinary() }
        count.steps += 1
        try check()
      }
      try end()
    } catch {
      var violation = error as? Violation ?? Violation(what: "\(error)")
      violation.step = step
      violation.trace = trace.suffix(25)
      throw violation
    }
    count.meetings = 1
    count.closed = truth.history.meeting.phase == .closed ? 1 : 0
    count.entries = truth.count
    return count
  }

  private func crashSteps(of length: Int) -> [Int] {
    Array((2..<length).shuffled(using: &chance).prefix(plan.crashes))
  }

  /// A source of chance of its own, so that drawing from one leaves the other as it was.
  func hand() -> SplitMix { SplitMix(seed: Int(truncatingIfNeeded: chance.next())) }

  /// Remembers what happened, for the trace.
  func tell(_ text: String) { trace.append("step \(step): \(text)") }

  /// Starts what is not running: all of it now and then, always someone who writes.
  private func startMissing() throws {
    for index in stations.indices where stations[index] == nil {
      if index == 0 || chance.below(3) == 0 { try start(index) }
    }
  }

  /// Starts a process, which opens the file.
  func start(_ index: Int) throws {
    let role = Self.roster[index]
    let access: Journal.Access = (role ?? .secretary).records ? .writing : .reading
    started += 1
    let number = started
    var journal = try Journal.open(at: disk.path, for: access)
    journal.patience = 0
    journal.file.spoiling = { [unowned self] call in
      assumeIsolated { $0.called(call, by: number) }
    }
    let record = try MeetingRecord.open(journal)
    stations[index] =
      if let role {
        SeatedStation(number, role, on: record, at: clock)
      } else {
        ScriptStation(number, on: record)
      }
    carried[number] = 0
  }
}
