import Agenda
import FoundationEssentials
import Journal
import TestSupport
import Testing

@testable import MeetingTUI

/// Every refusal has a line that provokes it, and of two broken rules one is named.
struct RefusedLineTests {
  /// A line of the table: what it is played on, and how it is refused.
  struct Row {
    /// The state of the meeting.
    var setup: String
    /// The state that the desk shows, where it is another.
    var shown: String?
    /// What is refused.
    var line: String
    /// The name of the case.
    var name: String
  }

  static let rows: [Row] = {
    let text = try? String(contentsOfFile: "\(Trial.transcripts)/refusals.txt", encoding: .utf8)
    return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
      let parts = row.split(separator: " | ").map(String.init)
      guard parts.count == 4 else { return nil }
      let states = parts[0].split(separator: "<").map(String.init)
      return Row(
        setup: states[0], shown: states.dropFirst().first, line: parts[1], name: parts[2])
    }
  }()

  /// The refusals that no line can provoke, since the reading of lines stops them before.
  static let onlyByProgram: [RefusalName] = [
    .noSuchItem, .nothingLeftToTake, .titleMissing, .tooLong, .badMark, .castingNeedsSide,
  ]

  @Test func `what is out of order is refused by its rule, and nothing is written`() throws {
    var states = States(trial: try Trial())
    var told: [String] = []
    for row in Self.rows {
      let history = try states.history(row.setup)
      let shown = try row.shown.map { Given.Shown(try states.history($0).meeting) }
      for language in Language.allCases {
        let (name, sentence) = refused(row.line, in: history, shown: shown, language)
        #expect(name == row.name, "\(row.setup) | \(row.line)")
        told.append("\(row.setup) | \(row.line) | \(sentence)")
      }
    }
    #expect(told.count == 2 * Self.rows.count && told.count > 300)
    expectGolden("refusals", told.map { $0 + "\n" }.joined())
  }

  @Test func `every refusal has a line that provokes it`() {
    let provoked = Self.rows.map(\.name)
    for name in RefusalName.allCases {
      #expect(
        provoked.contains(name.rawValue) != Self.onlyByProgram.contains(name), "\(name.rawValue)")
    }
  }

  /// The name of the case with which a line is refused, and its sentence.
  private func refused(
    _ text: String, in history: History, shown: Given.Shown?, _ language: Language
  ) -> (name: String, sentence: String) {
    do {
      guard let line = try VerbLine(parsing: text) else { return ("", "") }
      let entry = try history.deciding(
        line, at: .secretary, clock: Trial.noon, shown: shown, outside: Files.outside("", language))
      Issue.record("\(text) was carried out: \(entry.events)")
      return ("", "")
    } catch let error as LineError {
      return (caseName(error), error.sentence(language))
    } catch PerformError.line(let error) {
      return (caseName(error), error.sentence(language))
    } catch PerformError.refused(let refusal) {
      return (RefusalName(refusal).rawValue, refusal.sentence(language))
    } catch {
      return ("", "\(error)")
    }
  }

  private func caseName(_ error: LineError) -> String {
    String("\(error)".prefix { $0 != "(" })
  }
}

/// Meetings as far as scripts have played them, each script perhaps going on after another.
private struct States: ~Copyable {
  private let trial: Trial
  private var histories: [String: History] = [:]

  init(trial: consuming Trial) { self.trial = trial }

  /// The meeting in a state.
  mutating func history(_ name: String) throws -> History {
    if let known = histories[name] { return known }
    let history = try played(name)
    histories[name] = history
    return history
  }

  private mutating func played(_ name: String) throws -> History {
    let path = "\(Trial.transcripts)/refusals/\(name).script"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    var history = try before(name, comment: lines.first ?? "")
    for text in lines {
      guard let line = try VerbLine(parsing: String(text)) else { continue }
      history.apply(
        try history.deciding(
          line, at: .secretary, clock: Trial.noon, outside: Files.outside("", .swedish)))
    }
    return history
  }

  /// What a script goes on after: the state that its comment names, else a new meeting.
  private mutating func before(_ name: String, comment: Substring) throws -> History {
    if comment.hasPrefix("# Efter "), let colon = comment.firstIndex(of: ":") {
      return try history(String(comment[..<colon].dropFirst(8)))
    }
    let body = name.hasPrefix("kf-") ? "kf" : "liten"
    #expect(trial.begin(body, as: "\(name).meeting").status == 0)
    var record = try MeetingRecord.open(at: trial.path("\(name).meeting"), for: .reading)
    record.detach()
    return record.history
  }
}
