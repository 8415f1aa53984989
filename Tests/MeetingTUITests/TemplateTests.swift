import Agenda
import FoundationEssentials
import Journal
import Minutes
import TestSupport
import Testing

@testable import MeetingTUI

/// The sentences of the minutes, a row for each thing that happens at meetings, as verbs lead to it.
struct TemplateTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    /// The meeting, with its agenda fixed already.
    var meeting = "liten"
    /// What is played.
    var lines: [String]
    /// The section that says it; nothing for what ends the §.
    var kind: Section.Kind? = .proposition
    /// What it says, a line for each sentence and each that is quoted.
    var says: [String]
  }

  @Test(arguments: plain + voted + carried + recorded + elected)
  func `the minutes say it so`(_ row: Row) throws {
    let trial = try Trial()
    try begin(row.meeting, in: trial)
    var record = try MeetingRecord.open(at: trial.path("a.meeting"), for: .reading)
    record.detach()
    let begins = row.kind == .decision && row.testDescription.hasPrefix("agenda")
    let before =
      row.meeting == "kf"
      ? ["present all", "mark 2-4 prepared-by=kommunstyrelsen", "open at=18:00"]
      : ["present all", "open at=18:30"]
    for text in before + ["take 1"] + (begins ? [] : ["fix", "gavel"]) + row.lines {
      let line = try #require(try VerbLine(parsing: text))
      _ = try record.perform(
        line, at: .secretary, clock: Trial.noon, outside: Files.outside("", .swedish))
    }
    let paragraph = try #require(Protocol(of: record.history.meeting).paragraphs.last)
    #expect(Self.said(in: paragraph, row.kind) == row.says)
  }

  /// Makes the meeting: "upp" is the board that proposes to its council.
  private func begin(_ name: String, in trial: borrowing Trial) throws {
    guard name == "upp" else {
      #expect(trial.begin(name).status == 0)
      return
    }
    let base = "\(Trial.transcripts)/liten"
    let agenda = try String(contentsOfFile: "\(base).agenda", encoding: .utf8).replacing(
      "En ny brygga", with: "Fritidsnämnden föreslår kommunfullmäktige\nEn ny brygga")
    try trial.write(agenda, to: "upp.agenda")
    let made = trial.run(
      "new", trial.path("upp.agenda"), "--body", "\(base).organ", "-o", trial.path("a.meeting"))
    #expect(made.status == 0)
  }

  /// What a section of a § says, sentence by sentence.
  private static func said(in paragraph: Paragraph, _ kind: Section.Kind?) -> [String] {
    guard let kind else { return paragraph.ending }
    return paragraph.sections.filter { $0.kind == kind }.flatMap(\.blocks).flatMap { block in
      switch block {
      case .text(let text): [text]
      case .lines(let lines), .bullets(let lines): lines
      case .points(let points): Point.lines(points).split(separator: "\n").map(String.init)
      case .passage(let passage): passage.sentences + passage.quotation
      case .table(let table): [table.caption]
      }
    }
  }

  @Test(arguments: PaperTests.meetings)
  func `every sentence of the minutes is a whole one`(folder: String, name: String) throws {
    let trial = try Trial()
    let (base, file) = ("\(folder)/\(name)", trial.path("a.meeting"))
    #expect(trial.run("new", "\(base).agenda", "--body", "\(base).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(base).script").status == 0)
    let minutes = Protocol(of: try MeetingRecord.open(at: file, for: .reading).meeting)
    let sentences = minutes.paragraphs.flatMap { paragraph -> [String] in
      let blocks = paragraph.sections.flatMap(\.blocks)
      let passages = blocks.compactMap {
        if case .passage(let passage) = $0 { passage } else { nil }
      }
      return paragraph.ending + passages.flatMap(\.sentences)
    }
    #expect(sentences.count > 10)
    for sentence in sentences {
      let first = try #require(sentence.first)
      #expect(first.isUppercase || first.isNumber, "\(sentence)")
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix(":"), "\(sentence)")
      for mistake in ["  ", "..", " .", " ,", ",,", " att att ", "()"] {
        #expect(!sentence.contains(mistake), "\(sentence)")
      }
    }
  }
}
