import Agenda
import Screen

@testable import MeetingTUI

/// The way of a terminal's bytes: keys, the desk they are pressed at, what it shows.
///
/// The first byte chooses the desk, the meeting and the language. Among the others 0xFF stands for
/// another size, which the two bytes after it give, and 0xFE for time that passes.
enum KeysWay {
  static func findings(in bytes: [UInt8]) -> [String] {
    guard let choice = bytes.first.map(Int.init) else { return [] }
    let desks = Desk.allCases
    let history = [Base.small, .council, .sample][choice / desks.count % 3].history
    let isFromStart = choice / desks.count / 3 % 2 == 0
    let begun = isFromStart ? started(history) : history
    let language = choice < 128 ? Language.swedish : .english
    let session = Session(
      begun, desk: desks[choice % desks.count], language: language,
      size: Size(columns: 80, rows: 24), clock: Shown.noon)
    var run = DeskRun(session, on: MeetingRecord(inMemory: begun), outside: Base.outside)
    var reader = KeyReader()
    var rest = bytes.dropFirst()
    var findings: [String] = []
    var pressed = 0
    while let byte = rest.popFirst() {
      switch byte {
      case 0xFF:
        let sides = (rest.popFirst() ?? 80, rest.popFirst() ?? 24)
        run.resize(to: Size(columns: Int(sides.0), rows: Int(sides.1) / 2))
        findings += Shown.flaws(of: run.session)
      case 0xFE: findings += press(reader.next(complete: true), &pressed, at: &run)
      default: reader.feed([byte])
      }
      while let key = reader.next(complete: false) { findings += press(key, &pressed, at: &run) }
    }
    while let key = reader.next(complete: true) { findings += press(key, &pressed, at: &run) }
    return findings + Shown.flaws(of: run.session) + flaws(of: run)
  }

  /// A meeting as it is when its first third has been played.
  private static func started(_ history: History) -> History {
    var started = History(opening: history.opening)
    for entry in history.entries.prefix(history.entries.count / 3) { started.apply(entry) }
    return started
  }

  /// Presses a key, and looks at the screen: after each of the first keys, then now and again.
  private static func press(_ key: Key?, _ pressed: inout Int, at run: inout DeskRun) -> [String] {
    guard let key else { return [] }
    _ = run.press(key, at: Shown.noon)
    pressed += 1
    return pressed < 60 || pressed % 50 == 0 ? Shown.flaws(of: run.session) : []
  }

  /// What is wrong with how the desk stands in the end.
  private static func flaws(of run: borrowing DeskRun) -> [String] {
    let history = run.session.history
    guard history.entries.count == run.record.history.entries.count else {
      return ["the desk shows another meeting than is recorded"]
    }
    let drafts = run.session.drafts
    let saved = try? JSON.value([Draft].self, from: JSON.bytes(of: drafts))
    return saved == drafts ? [] : ["drafts not saved as written"]
  }
}
