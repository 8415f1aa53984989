import Agenda
import Screen

@testable import MeetingTUI

/// The way of what else is read: the first letter says what it is.
enum OthersWay {
  static func findings(in bytes: [UInt8]) -> [String] {
    let rest = Array(bytes.dropFirst())
    let text = String(decoding: rest, as: UTF8.self)
    switch bytes.first {
    case UInt8(ascii: "d"): return drafts(rest)
    case UInt8(ascii: "k"): return keys(text)
    case UInt8(ascii: "s"): return signature(rest)
    case UInt8(ascii: "a"): return arguments(text)
    default: return values(text)
    }
  }

  private static func drafts(_ bytes: [UInt8]) -> [String] {
    guard let drafts = try? JSON.value([Draft].self, from: bytes) else { return [] }
    return Desk.allCases.flatMap { desk in
      var session = Session(
        Base.sample.history, desk: desk, language: .swedish, size: Size(columns: 80, rows: 24),
        clock: Shown.noon)
      session.takeUp(drafts)
      let history = Base.sample.history
      var run = DeskRun(session, on: MeetingRecord(inMemory: history), outside: Base.outside)
      return Key.parse(list: "g,enter,down,enter,esc,4,enter,esc,g,down,enter,x,enter,q,y")
        .flatMap { key in
          _ = run.press(key, at: Shown.noon)
          return Shown.flaws(of: run.session)
        }
    }
  }

  private static func keys(_ list: String) -> [String] {
    let keys = Key.parse(list: list)
    return keys.allSatisfy { !$0.label(.swedish).isEmpty } ? [] : ["a key without a label"]
  }

  private static func signature(_ bytes: [UInt8]) -> [String] {
    guard let armour = OpenSSH.armour(in: bytes) else { return [] }
    return OpenSSH.armour(in: Array(armour.utf8)) == armour ? Shown.steering(armour) : ["armour"]
  }

  /// A line an argument, the first a command's name.
  private static func arguments(_ text: String) -> [String] {
    let words = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for command in Subcommand.allCases {
      do throws(UsageError) {
        let arguments = try Arguments(words, for: command)
        _ = try arguments.desk()
        _ = try arguments.number(.firstParagraph)
      } catch {
        let said = Shown.steering(escaped(error.sentence(.swedish)))
        if !said.isEmpty { return said }
      }
    }
    return []
  }

  /// Days, times, names of files and of locales.
  private static func values(_ text: String) -> [String] {
    _ = Day(text)
    _ = Moment(text)
    _ = Moment.second(ofClock: text)
    _ = Shell.language(environment: ["LC_ALL": text, "LANG": text])
    return Shown.flaws(ofName: NewMeeting.fileName(text, Shown.noon.day))
  }
}
