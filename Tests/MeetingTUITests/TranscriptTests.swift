import Agenda
import FoundationEssentials
import Journal
import TestSupport
import Testing

@testable import MeetingTUI

/// Whole meetings played from scripts.
struct TranscriptTests {
  static let names: [String] = scripts(in: Trial.transcripts)
  static let samples: [String] = scripts(in: "\(Repository.root)/agendas")

  private static func scripts(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".script") }.map { String($0.dropLast(7)) }.sorted()
  }

  @Test(arguments: names)
  func `a transcript plays to its end and says what happened`(name: String) throws {
    let trial = try Trial()
    let own = FileManager.default.fileExists(atPath: "\(Trial.transcripts)/\(name).agenda")
    #expect(trial.begin(own ? name : "liten").status == 0)
    let played = trial.run(
      "do", trial.path("a.meeting"), "\(Trial.transcripts)/\(name).script", "--dry-run")
    #expect(played.status == 0)
    expectGolden("do-\(name)", played.out + (played.err.isEmpty ? "" : "---\n\(played.err)"))
  }

  @Test(arguments: samples)
  func `a sample plays to its end, and its file replays to the same meeting`(name: String) throws {
    let trial = try Trial()
    let base = "\(Repository.root)/agendas/\(name)"
    let file = trial.path("a.meeting")
    #expect(trial.run("new", "\(base).agenda", "--body", "\(base).organ", "-o", file).status == 0)
    var played = try MeetingRecord.open(at: file, for: .reading)
    played.detach()
    let script = try String(contentsOfFile: "\(base).script", encoding: .utf8)
    for text in script.split(separator: "\n") {
      guard let line = try VerbLine(parsing: String(text)) else { continue }
      _ = try played.perform(
        line, at: .secretary, clock: Trial.noon, report: Files.report(in: .swedish))
    }
    var replayed = History(opening: played.history.opening)
    for entry in played.history.entries {
      let saved = try JSON.value(Entry.self, from: JSON.bytes(of: entry))
      #expect(saved == entry)
      replayed.apply(saved)
    }
    #expect(replayed.meeting == played.meeting)
    #expect(replayed.meeting.phase == .closed)
    #expect(replayed.meeting.missing.isEmpty)
  }

  static let refusals: [(setup: String, line: String)] = {
    let text = try? String(contentsOfFile: "\(Trial.transcripts)/refusals.txt", encoding: .utf8)
    return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
      let parts = row.split(separator: " | ", maxSplits: 2).map(String.init)
      return parts.count == 3 ? (parts[0], parts[1]) : nil
    }
  }()

  @Test func `what is out of order is refused with a sentence, and nothing is written`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    var told: [String] = []
    var setups: [String: History] = [:]
    for (setup, text) in Self.refusals {
      let history = try setups[setup] ?? played(setup, on: trial)
      setups[setup] = history
      for language in Language.allCases {
        told.append("\(setup) | \(text) | \(sentence(of: text, in: history, language))")
      }
    }
    #expect(told.count == 2 * Self.refusals.count && told.count > 100)
    expectGolden("refusals", told.map { $0 + "\n" }.joined())
  }

  private func played(_ setup: String, on trial: borrowing Trial) throws -> History {
    var record = try MeetingRecord.open(at: trial.path("a.meeting"), for: .reading)
    record.detach()
    let path = "\(Trial.transcripts)/refusals/\(setup).script"
    for text in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      guard let line = try VerbLine(parsing: String(text)) else { continue }
      _ = try record.perform(
        line, at: .secretary, clock: Trial.noon, report: Files.report(in: .swedish))
    }
    return record.history
  }

  private func sentence(of text: String, in history: History, _ language: Language) -> String {
    do {
      guard let line = try VerbLine(parsing: text) else { return "" }
      let entry = try history.deciding(
        line, at: .secretary, clock: Trial.noon, report: Files.report(in: language))
      Issue.record("\(text) was carried out: \(entry.events)")
      return ""
    } catch let error as LineError {
      return error.sentence(language)
    } catch let error as PerformError {
      return error.sentence(language)
    } catch {
      return "\(error)"
    }
  }
}
