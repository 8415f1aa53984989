import Agenda
import Glibc
import TestSupport

@testable import Journal
@testable import MeetingTUI

extension Simulation {
  /// A process is about to change the file.
  func called(_ call: OpenFile.Call, by station: Int) -> OpenFile.Spoiling? {
    // Readers lock too, at any time; what a station that stops with the lock does to them is played.
    guard call != .lock else { return nil }
    guard var now = act, now.station == station else {
      failure = failure ?? Violation(what: "station \(station) changes the file out of turn")
      return nil
    }
    guard !now.isDead else { return OpenFile.Spoiling(number: EIO) }
    let site: Site
    switch call {
    case .write: site = .write
    case .sync: site = .sync
    case .truncate: site = now.writes == 0 ? .cut : .takeBack
    case .lock: return nil
    }
    if now.faults[site]?.first == .stops {
      now.faults[site]?.removeFirst()
      count.stops += 1
      othersGoOn(without: station)
    }
    let spoiling = spoil(call, at: site, &now)
    act = now
    return spoiling
  }

  private func spoil(
    _ call: OpenFile.Call, at site: Site, _ now: inout Act
  ) -> OpenFile.Spoiling? {
    let fault = now.faults.removeValue(forKey: site)?.first
    if case .truncate(let size) = call, size != truth.wholeEnd {
      failure = failure ?? Violation(what: "the file is cut to \(size), not \(truth.wholeEnd)")
    }
    guard let fault else {
      take(call, &now)
      return nil
    }
    var spoiling = OpenFile.Spoiling(number: EIO)
    switch fault {
    case .kills: now.isDead = true
    case .cutsPower:
      now.isDead = true
      now.powerFailed = true
    case .fails(let number):
      spoiling.number = number
      count.failedCalls += 1
    case .stops: break
    }
    if case .write(let bytes) = call {
      now.writes += 1
      spoiling.afterBytes = chance.one(of: [0, 1, bytes - 1, bytes, chance.below(bytes + 1)])
      now.length += spoiling.afterBytes
      if now.isDead, spoiling.afterBytes > 0, spoiling.afterBytes < bytes { count.torn += 1 }
    }
    if site == .takeBack { now.leavesBytes = true }
    tell("\(site) of station \(now.station): \(fault), \(spoiling.afterBytes) bytes")
    return spoiling
  }

  /// A call that goes well.
  private func take(_ call: OpenFile.Call, _ now: inout Act) {
    do {
      switch call {
      case .truncate(let size):
        now.length = size
        now.truncated = true
      case .write(let bytes):
        if plan.sabotage == .uncutTail, now.truncated { try disk.append(truth.tail) }
        now.writes += 1
        now.length += bytes
      case .sync:
        if plan.sabotage == .doubledLine, chance.below(4) == 0 {
          try disk.append(disk.bytes[truth.wholeEnd...])
        }
        if plan.sabotage != .noSync { try disk.sync() }
      case .lock: break
      }
    } catch {
      failure = failure ?? Violation(what: "\(error)")
    }
  }

  /// While one is stopped with the lock, others read, enter lines, come and go.
  private func othersGoOn(without station: Int) {
    tell("station \(station) stops with the lock")
    for _ in 0..<(1 + chance.below(4)) {
      let indices = stations.indices.filter {
        stations[$0].map { $0.number != station } ?? true
      }
      let index = chance.one(of: indices)
      guard let other = stations[index] else {
        do { try start(index) } catch { failure = failure ?? Violation(what: "\(error)") }
        tell("  \(name(index)) opens the file")
        if let late = stations[index], late.history.entries.count > truth.count {
          unsure.append(late.number)
        }
        continue
      }
      let before = other.history.entries.count
      if chance.below(2) == 0 {
        other.follow(at: clock)
        tell("  \(name(index)) follows")
      } else {
        let line = PlausibleLine(meeting: other.history.meeting).draw(&chance)
        var hand = hand()
        tell("  \(name(index)) enters \(line): \(other.enter(line, at: clock, &hand))")
      }
      if other.history.entries.count != before, failure == nil {
        failure = Violation(what: "station \(other.number) reads what is being written")
      }
    }
  }
}
