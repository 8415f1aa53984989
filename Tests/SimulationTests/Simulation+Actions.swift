import Agenda
import Glibc
import Screen
import TestSupport

@testable import Journal
@testable import MeetingTUI

extension Simulation {
  /// A process as the trace names it.
  func name(_ index: Int) -> String {
    let role = Self.roster[index]?.rawValue ?? "script"
    return "\(role) \(stations[index]?.number ?? 0)"
  }

  private var running: [Int] { stations.indices.filter { stations[$0] != nil } }
  private var writers: [Int] {
    running.filter { stations[$0]?.desk == .secretary && stations[$0]?.obstacle == nil }
  }

  /// A step in which nobody dies.
  func ordinary() throws {
    clock = later(by: chance.below(60))
    switch chance.below(40) {
    case 0...23: try enter(chance.one(of: writers), with: [:])
    case 24...27: try follow(chance.one(of: running))
    case 28, 29: try press(chance.one(of: running))
    case 30, 31: try enter(chance.one(of: writers), with: failing())
    case 32, 33:
      try enter(
        chance.one(of: writers), with: stopping(chance.below(2) == 0 ? [:] : failing()))
    case 34:
      clock = later(by: chance.below(7200) - 3600)
      tell("the clock jumps to \(clock)")
    case 35:
      let index = chance.one(of: running)
      tell("\(name(index)) leaves")
      stations[index] = nil
    case 36:
      guard let desk = stations[chance.one(of: running)] as? SeatedStation else { return }
      desk.resize(to: Size(columns: 60 + chance.below(140), rows: 16 + chance.below(50)))
    default: for index in running { try follow(index) }
    }
  }

  /// A step in which a process dies or the power fails.
  func crash() throws {
    clock = later(by: chance.below(60))
    count.crashes += 1
    let fault: Fault = chance.below(2) == 0 ? .kills : .cutsPower
    if chance.below(8) == 0 {
      if fault == .cutsPower { return try losePower() }
      let index = chance.one(of: running)
      tell("\(name(index)) is killed")
      return stations[index] = nil
    }
    let site = chance.one(
      of: truth.tail.isEmpty ? [.write, .write, .sync] : [Site.cut, .write, .sync])
    let faults = [site: [fault]]
    try enter(
      chance.one(of: writers), with: chance.below(4) == 0 ? stopping(faults) : faults,
      plausible: true)
  }

  private func later(by seconds: Int) -> Moment {
    Moment(day: clock.day, second: clock.second + seconds, offset: clock.offset)
  }

  /// Some calls that the system refuses.
  private func failing() -> [Site: [Fault]] {
    var faults: [Site: [Fault]] = [:]
    switch chance.below(3) {
    case 0: faults[.write] = [.fails(chance.one(of: [ENOSPC, EIO, EFBIG]))]
    case 1: faults[.sync] = [.fails(EIO)]
    default: faults[.cut] = [.fails(EIO)]
    }
    if chance.below(3) == 0 { faults[.takeBack] = [.fails(EIO)] }
    return faults
  }

  /// The same, but before one of the calls the process is stopped for a while.
  private func stopping(_ faults: [Site: [Fault]]) -> [Site: [Fault]] {
    var faults = faults
    faults[chance.one(of: [.cut, .write, .sync, .sync, .takeBack]), default: []]
      .insert(.stops, at: 0)
    return faults
  }

  /// A desk that can write no more is left and opened again, sooner or later.
  func replaceBroken() {
    for index in running where Self.roster[index] ?? .secretary == .secretary {
      guard stations[index]?.obstacle != nil else { continue }
      if writers.isEmpty || chance.below(4) == 0 {
        tell("\(name(index)) is left, as it cannot write")
        stations[index] = nil
      }
    }
    if writers.isEmpty { stations[0] = nil }
  }
}

extension Simulation {
  /// A line is entered, and what becomes of it and of the file is looked at.
  private func enter(
    _ index: Int, with faults: [Site: [Fault]], plausible: Bool = false
  ) throws {
    guard let station = stations[index] else { return }
    if chance.below(3) > 0 { station.follow(at: clock) }
    let line = line(for: station, granted: plausible)
    let shown = station.shown
    let before = truth.count
    if plan.sabotage == .unrecordedCut, !truth.tail.isEmpty { try cutUnrecorded() }
    try begin(station, with: faults)
    var hand = hand()
    let told =
      plan.sabotage == .staleDecision && station is ScriptStation
      ? try enterStale(line, at: station) : station.enter(line, at: clock, &hand)
    tell("\(name(index)) enters \(line): \(told)")
    try settle(station, at: index)
    guard let shown, before <= truth.count,
      shown != Given.Shown(truth.replay[before].meeting)
    else { return }
    guard let entry = truth.history[before + 1], entry.undoes == nil else {
      return count.outdated += 1
    }
    let now = Given.Shown(truth.replay[before].meeting)
    guard shown.binding(entry.verb) != now.binding(entry.verb) else { return }
    throw Violation(what: "entry \(entry.n) was given on another view than it was decided on")
  }

  private func begin(_ station: any Station, with faults: [Site: [Fault]]) throws {
    act = Act(
      station: station.number, known: station.history.entries.count, faults: faults,
      length: try disk.bytes.count)
  }

  /// A plausible line; where it has to be granted, one that is, if chance finds it soon.
  private func line(for station: any Station, granted: Bool) -> String {
    let history = granted ? truth.history : station.history
    let plausible = PlausibleLine(meeting: history.meeting)
    var text = plausible.draw(&chance)
    for _ in 0..<12 where granted {
      if let line = try? VerbLine(parsing: text),
        (try? history.deciding(line, at: station.desk, clock: clock, outside: .none)) != nil
      {
        break
      }
      text = plausible.draw(&chance)
    }
    return text
  }

  /// Keys are pressed wherever the person is.
  private func press(_ index: Int) throws {
    guard let station = stations[index] as? SeatedStation else { return }
    try begin(station, with: [:])
    let keys: [Key] =
      [.enter, .escape, .tab, .up, .down, .left, .right, .home, .end, .backspace]
      + "tkpfdyovswWli #1?".unicodeScalars.map { .scalar($0) }
    let pressed = (0..<(1 + chance.below(6))).map { _ in chance.one(of: keys) }
    for key in pressed { station.press(key, at: clock) }
    tell("\(name(index)) presses \(pressed): \(station.said)")
    try settle(station, at: index)
  }

  func follow(_ index: Int) throws {
    guard let station = stations[index] else { return }
    station.follow(at: clock)
    if unsure.contains(station.number), station.obstacle != nil {
      tell("\(name(index)) is left: what it read was taken back")
      return stations[index] = nil
    }
    tell("\(name(index)) follows to \(station.history.entries.count)")
    guard station.history.entries.count == truth.count else {
      throw Violation(
        what: "station \(station.number) follows to \(station.history.entries.count) of"
          + " \(truth.count) entries")
    }
    let state: Journal.State = truth.tail.isEmpty ? .whole : .torn(bytes: truth.tail.count)
    guard station.state == state else {
      throw Violation(what: "station \(station.number) sees \(station.state), not \(state)")
    }
  }

  func losePower() throws {
    tell("the power fails")
    count.powerCuts += 1
    for index in stations.indices { stations[index] = nil }
    try disk.losePower(&chance)
    try truth.lose(disk.bytes, keeping: acknowledged)
    tell("the power is back: \(truth.count) entries, \(truth.tail.count) torn bytes")
  }

  /// What a broken program would do: cut a torn tail and not remember it.
  private func cutUnrecorded() throws { try disk.cut(to: truth.wholeEnd) }

  /// What a broken program would do: decide without reading what others have written.
  private func enterStale(_ text: String, at station: any Station) throws -> String {
    guard let line = try? VerbLine(parsing: text),
      var entry = try? station.history.deciding(
        line, at: station.desk, clock: clock, outside: .none)
    else { return "refused" }
    var journal = try Journal.open(at: disk.path, for: .writing)
    let number = station.number
    journal.file.spoiling = { [unowned self] call in
      assumeIsolated { $0.called(call, by: number) }
    }
    _ = try? journal.append { (news) throws(JournalError) in
      entry.n = news.number
      return try? JSON.bytes(of: entry)
    }
    station.follow(at: clock)
    return "recorded without looking"
  }
}

extension Given.Shown {
  /// What of a view a line rests on: who has the floor matters to what passes it on unnamed, who
  /// comes next to what gives it unnamed, and the doors to what opens or closes them.
  fileprivate func binding(_ verb: String) -> Given.Shown {
    let line = try? VerbLine(parsing: verb)
    var view = self
    let givesNext =
      line?.verb == .giveFloor && line?.words.isEmpty == true && line?["name"] == nil
    if !givesNext { view.nextSpeech = nil }
    if !givesNext, line?.verb != .endSpeech {
      view.speeches = 0
      view.isSpeaking = false
    }
    if line?.verb != .doors { view.areDoorsOpen = false }
    return view
  }
}
