import Agenda
import Journal
import Screen
import TestSupport

@testable import MeetingTUI

/// A process at the meeting's file: a desk, or a script that is played.
///
/// The process ends, and its lock with it, when the last reference goes.
protocol Station: AnyObject {
  /// Its number among all that were ever started.
  var number: Int { get }
  /// Where its entries are made.
  var desk: Desk { get }
  /// What it knows of the meeting.
  var history: History { get }
  /// How the file looked to it.
  var state: Journal.State { get }
  /// Whether it waits for another to write.
  var awaitsWriter: Bool { get }
  /// Why it does not write, if so.
  var obstacle: RecordError? { get }
  /// Whether what it shows is what it knows.
  var showsWhatItKnows: Bool { get }
  /// What it showed when a line was entered; nothing where the line says all.
  var shown: Given.Shown? { get }

  /// Reads what others have written.
  func follow(at clock: Moment)
  /// Enters a line, and says what became of it, for the trace.
  func enter(_ line: String, at clock: Moment, _ chance: inout SplitMix) -> String
}

/// A desk with its screen, at which a person sits and presses keys.
final class SeatedStation: Station {
  let number: Int
  private var run: DeskRun

  init(
    _ number: Int, _ desk: Desk, on record: consuming MeetingRecord, at clock: Moment
  ) {
    self.number = number
    let lock = record.obstacle(for: desk).map {
      Phrase(sv: $0.sentence(.swedish), en: $0.sentence(.english))
    }
    let session = Session(
      record.history, desk: desk, language: number % 2 == 0 ? .swedish : .english,
      size: Size(columns: 80, rows: 24), clock: clock, lock: lock)
    run = DeskRun(session, on: record, outside: .none)
  }

  var desk: Desk { run.session.desk }
  var history: History { run.record.history }
  var state: Journal.State { run.record.state }
  var awaitsWriter: Bool { run.awaitsWriter }
  var obstacle: RecordError? { run.record.obstacle(for: desk) }
  var shown: Given.Shown? { Given.Shown(run.session.meeting) }
  var session: Session { run.session }

  var showsWhatItKnows: Bool {
    run.session.history.entries.count == run.record.history.entries.count
      && run.session.meeting == run.record.meeting
  }

  func follow(at clock: Moment) { _ = run.follow(at: clock) }

  func enter(_ line: String, at clock: Moment, _ chance: inout SplitMix) -> String {
    putAwayLayers(at: clock)
    press(.scalar(":"), at: clock)
    if chance.below(8) == 0 {
      for scalar in line.unicodeScalars { press(.scalar(scalar), at: clock) }
    } else {
      press(.paste(line), at: clock)
    }
    press(.enter, at: clock)
    if case .confirm? = run.session.layers.last, chance.below(4) > 0 { press(.enter, at: clock) }
    return said
  }

  /// Presses a key as it comes, wherever the person is.
  func press(_ key: Key, at clock: Moment) { _ = run.press(key, at: clock) }

  /// The window gets another size.
  func resize(to size: Size) { run.resize(to: size) }

  /// What the screen shows.
  var frame: Frame { Frame(run.session.size, drawing: DeskView(session: run.session)) }

  /// What the desk tells the person.
  var said: String {
    switch run.session.message {
    case .recorded(let text): "recorded: \(text)"
    case .refused(let text): "refused: \(text)"
    case .said(let text): "said: \(text)"
    case nil: run.session.layers.isEmpty ? "-" : "asks"
    }
  }

  private func putAwayLayers(at clock: Moment) {
    for _ in 0..<6 where !run.session.layers.isEmpty { press(.escape, at: clock) }
  }
}

/// A script that is played a line at a time.
final class ScriptStation: Station {
  let number: Int
  private var record: MeetingRecord

  init(_ number: Int, on record: consuming MeetingRecord) {
    self.number = number
    self.record = record
  }

  var desk: Desk { .secretary }
  var history: History { record.history }
  var state: Journal.State { record.state }
  var awaitsWriter: Bool { record.awaitsWriter }
  var obstacle: RecordError? { record.obstacle }
  var showsWhatItKnows: Bool { true }
  var shown: Given.Shown? { nil }

  func follow(at clock: Moment) { _ = try? record.refresh() }

  func enter(_ line: String, at clock: Moment, _ chance: inout SplitMix) -> String {
    do {
      guard let line = try VerbLine(parsing: line) else { return "-" }
      let entry = try record.perform(line, at: desk, clock: clock, outside: .none)
      return "recorded as \(entry.n)"
    } catch {
      let told = (error as? PerformError)?.sentence(.english)
      return "refused: \(told ?? "\(error)")"
    }
  }
}
