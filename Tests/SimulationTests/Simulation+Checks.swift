import Agenda
import Screen

@testable import Journal
@testable import MeetingTUI

extension Simulation {
  /// Looks at what a process has done to the file, and lets it go where it died.
  func settle(_ station: any Station, at index: Int) throws {
    guard let done = act else { return }
    act = nil
    if let failure { throw failure }
    let now = try disk.bytes
    let entered = station.history.entries.dropFirst(max(truth.count, done.known))
    if done.isDead { stations[index] = nil }
    if entered.isEmpty, !done.isDead { count.refusals += 1 }
    if entered.isEmpty {
      try settleUnrecorded(done, station.number, now)
    } else {
      try settleRecorded(Array(entered), done, station.number, now)
    }
    tell("  \(truth.count) entries in \(truth.file.count) bytes, \(truth.tail.count) torn")
    if done.powerFailed { try losePower() }
  }

  private func settleRecorded(
    _ entered: [Entry], _ done: Act, _ number: Int, _ now: [UInt8]
  ) throws {
    guard !done.isDead else { throw Violation(what: "a dead process acknowledges") }
    guard try now == truth.with(entered) else {
      throw Violation(what: "the file is not what it was with entry \(entered[0].n)")
    }
    let cut = carried[number, default: 0] + truth.tail.count
    carried[number] = 0
    let told = entered.flatMap(\.events).compactMap { event -> Int? in
      guard case .tailCut(let bytes) = event else { return nil }
      return bytes
    }
    guard told == (cut == 0 ? [] : [cut]) else {
      throw Violation(what: "\(cut) bytes of torn tails were cut, and \(told) recorded")
    }
    try truth.accept(now)
    acknowledged = truth.count
  }

  private func settleUnrecorded(_ done: Act, _ number: Int, _ now: [UInt8]) throws {
    guard now.count == done.length else {
      throw Violation(what: "the file has \(now.count) bytes, not \(done.length)")
    }
    guard done.writes > 0 || done.truncated || now == truth.file else {
      throw Violation(what: "the file has changed without an entry")
    }
    guard now.starts(with: truth.file[..<truth.wholeEnd]) else {
      throw Violation(what: "what was whole has changed")
    }
    let isUntouched = done.writes == 0 && !done.truncated
    guard done.isDead || done.leavesBytes || isUntouched || now.count == truth.wholeEnd else {
      throw Violation(what: "bytes of an entry that was refused are left")
    }
    if done.truncated, !done.isDead { carried[number, default: 0] += truth.tail.count }
    try truth.accept(now)
  }

  /// Looks at every process: what it knows is what the file says.
  func check() throws {
    if let failure { throw failure }
    for case let station? in stations {
      let known = station.history.entries.count
      guard checked[station.number] != known else { continue }
      if unsure.contains(station.number) {
        guard known <= truth.count, station.history.entries == truth.replay[known].entries else {
          continue
        }
        unsure.removeAll { $0 == station.number }
      }
      guard known <= truth.count else {
        throw Violation(what: "station \(station.number) knows an entry that is not in the file")
      }
      try compare(station.history, with: truth.replay[known], "station \(station.number)")
      guard station.showsWhatItKnows else {
        throw Violation(what: "station \(station.number) does not show what it knows")
      }
      checked[station.number] = known
    }
  }

  private func compare(_ history: History, with other: History, _ who: String) throws {
    guard history.entries == other.entries, history.undone == other.undone else {
      throw Violation(what: "\(who) knows other entries than the file holds")
    }
    guard history.meeting == other.meeting else {
      throw Violation(what: "\(who) knows another meeting than the file gives")
    }
  }

  /// In the end everybody knows and shows the same, and the file opens by itself.
  func end() throws {
    for index in stations.indices where stations[index] == nil { try start(index) }
    for index in stations.indices { try follow(index) }
    for index in stations.indices where stations[index] == nil { try start(index) }
    try check()
    let fresh = try MeetingRecord.open(at: disk.path, for: .reading)
    try compare(fresh.history, with: truth.history, "who opens the file")
    let screen = frame(of: fresh.history)
    for case let station? in stations {
      guard frame(of: station.history) == screen else {
        throw Violation(what: "station \(station.number) draws another screen")
      }
    }
    let (lines, _) = Journal.lines(in: truth.file)
    guard lines.map(\.number) == Array(0...truth.count) else {
      throw Violation(what: "the numbers of the file do not rise by one")
    }
  }

  private func frame(of history: History) -> Frame {
    let size = Size(columns: 80, rows: 24)
    let session = Session(history, desk: .hall, language: .swedish, size: size, clock: clock)
    return Frame(size, drawing: DeskView(session: session))
  }
}
