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
    // The council is that of kf.organ, the board that of liten.organ.
    let usual = name.hasPrefix("kf-") ? "kf" : "liten"
    #expect(trial.begin(own ? name : usual).status == 0)
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
        line, at: .secretary, clock: Trial.noon, outside: Files.outside("", .swedish))
    }
    var replayed = History(opening: played.history.opening)
    for entry in played.history.entries {
      let saved = try JSON.value(Entry.self, from: JSON.bytes(of: entry))
      #expect(saved == entry)
      replayed.apply(saved)
    }
    #expect(replayed.meeting == played.meeting)
    #expect(replayed.meeting.phase == .closed)
    #expect(replayed.meeting.missingInText.isEmpty)
  }
}
