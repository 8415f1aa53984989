import Agenda
import FoundationEssentials
import TestSupport
import Testing

@testable import MeetingTUI

/// Papers that are printed: what reaches `lp`, and what is said where it cannot print.
struct PrintingTests {
  /// Links to an `lp` that keeps its arguments and its input, says something and ends so.
  ///
  /// A script written here could be busy: another test may start a program while it is open.
  private static func put(
    _ trial: borrowing Trial, answer: String = "request id is Kontoret-7 (0 file(s))",
    complaint: String = "", status: Int = 0, isRunning: Bool? = nil
  ) throws {
    let bin = trial.path("bin")
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    let programs = "\(Repository.root)/Tests/MeetingTUITests/Fixtures/bin"
    for name in isRunning == nil ? ["lp"] : ["lp", "lpstat"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(bin)/\(name)", withDestinationPath: "\(programs)/\(name)")
    }
    try trial.write(answer + "\n", to: "bin/answer")
    try trial.write(complaint + "\n", to: "bin/complaint")
    try trial.write("\(status)\n", to: "bin/status")
    try trial.write(
      "scheduler is \(isRunning == true ? "" : "not ")running\n", to: "bin/scheduler")
  }

  private static func run(
    _ trial: borrowing Trial, _ arguments: [String], search: String? = nil,
    language: Language = .swedish
  ) -> Trial.Outcome {
    let (out, err) = (Output(descriptor: nil), Output(descriptor: nil))
    var shell = Shell(language: language, clock: { Trial.noon }, out: out, err: err)
    shell.search = search ?? trial.path("bin")
    let status = Program.run(arguments, in: shell)
    return Trial.Outcome(status: status, out: out.text, err: err.text)
  }

  private static func play(_ trial: borrowing Trial) throws -> String {
    let base = "\(Trial.transcripts)/styrelse"
    let file = trial.path("a.meeting")
    #expect(trial.run("new", "\(base).agenda", "--body", "\(base).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(base).script").status == 0)
    return file
  }

  @Test func `a printer gets the text as it stands, with a title`() throws {
    let trial = try Trial()
    let file = try Self.play(trial)
    try Self.put(trial)
    let papers: [(words: [String], title: String)] = [
      (["votes", file, "--paragraph", "27"], "voteringslistor § 27"),
      (["votes", file, "--order", "plats"], "voteringslistor"),
      (["votes", file, "--summary"], "omröstningar"), (["minutes", file], "protokoll"),
      (["minutes", file, "--paragraph=27", "--no-pages"], "protokoll § 27"),
    ]
    for (words, title) in papers {
      let plain = Self.run(trial, words)
      let printed = Self.run(trial, words + ["--print"])
      #expect(printed.status == 0 && printed.err.isEmpty)
      #expect(printed.out == "Skickat till skrivaren: request id is Kontoret-7 (0 file(s))\n")
      #expect(try trial.bytes(of: "bin/input") == Array(plain.out.utf8))
      let told = String(decoding: try trial.bytes(of: "bin/words"), as: UTF8.self)
      #expect(told == "-t\nRegionstyrelsen 2026-03-25, \(title)\n")
    }
    let named = ["votes", file, "--print", "--printer", "-o x; rm *", "-o", trial.path("a.txt")]
    #expect(Self.run(trial, named, language: .english).out.hasPrefix("Sent to the printer: "))
    let told = String(decoding: try trial.bytes(of: "bin/words"), as: UTF8.self)
    #expect(told.hasSuffix("\n-d\n-o x; rm *\n"))
    #expect(try trial.bytes(of: "a.txt") == trial.bytes(of: "bin/input"))
    #expect(Self.run(trial, ["votes", file, "--print", "-o", file]).status == 1)
  }

  struct Failure: CustomTestStringConvertible {
    var complaint: String
    var isRunning: Bool?
    var printer: String?
    var says: String
    var testDescription: String { "\(complaint) \(isRunning.map { "\($0)" } ?? "")" }
  }

  @Test(arguments: [
    Failure(
      complaint: "lp: Error - No default destination.", isRunning: true,
      says: "ingen skrivare är förvald"),
    Failure(
      complaint: "lp: Error - No default destination.", isRunning: false,
      says: "CUPS är inte igång"),
    Failure(
      complaint: "lp: Error - No default destination available.",
      says: "ingen skrivare är förvald"),
    Failure(
      complaint: "lp: Error - The printer or class does not exist.", isRunning: true,
      printer: "Köket", says: "skrivaren Köket finns inte"),
    Failure(
      complaint: "lp: Error - The printer or class does not exist.", isRunning: false,
      printer: "Köket", says: "CUPS är inte igång"),
    Failure(
      complaint: "lp: Error - scheduler not responding.", isRunning: true,
      says: "CUPS är inte igång"),
    Failure(
      complaint: "lp: \u{1B}[2JToner low\nx", isRunning: true,
      says: "Inget skrivs ut: lp: \u{FFFD}[2JToner low"),
    Failure(complaint: "", isRunning: true, says: "lp vägrade"),
  ]) func `say why nothing is printed`(_ row: Failure) throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    try Self.put(trial, complaint: row.complaint, status: 1, isRunning: row.isRunning)
    let printer = row.printer.map { ["--printer", $0] } ?? []
    let words = ["minutes", trial.path("a.meeting"), "--print"] + printer
    let shown = Self.run(trial, words)
    #expect(shown.status == 1 && shown.out.isEmpty)
    #expect(shown.err.hasPrefix("klubba: Inget skrivs ut: ") && shown.err.contains(row.says))
    #expect(shown.err.hasSuffix("\n") && shown.err.split(separator: "\n").count == 1)
    let english = Self.run(trial, words, language: .english)
    #expect(english.err.hasPrefix("klubba: Nothing is printed: "))
  }

  @Test func `without lp it says what is missing, and files need none`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let file = trial.path("a.meeting")
    for search in [trial.path("inte-här"), ""] {
      let shown = Self.run(trial, ["votes", file, "--print"], search: search)
      #expect(shown.status == 1 && shown.err.contains("cups-client"))
      #expect(Self.run(trial, ["votes", file], search: search).status == 0)
    }
  }

  @Test(arguments: [String(repeating: "å", count: 200), "a\u{1B}[2J\u{202E}b", "-d annan", ""])
  func `a title has its bound and nothing that steers`(body: String) throws {
    let trial = try Trial()
    try Self.put(trial)
    let queue = PrintQueue(printer: nil, search: trial.path("bin"))
    #expect(try queue.add([1, 0, 255], title: body).hasPrefix("request id"))
    #expect(try trial.bytes(of: "bin/input") == [1, 0, 255])
    let words = try trial.bytes(of: "bin/words")
    #expect(words.starts(with: Array("-t\n".utf8)) && words.count <= 3 + 255 + 1)
    #expect(words.count { $0 < 32 } == 2 && words.count { $0 == 10 } == 2)
  }

  @Test(arguments: [
    ["--printer", "Köket"], ["--print", "--printer="], ["--print", "--format", "html"],
    ["--print", "--format", "csv"], ["--summary", "--order", "lista"], ["--order", "namn"],
    ["--summary", "--format", "csv"], ["--summary", "--format", "popolo"],
  ]) func `options that do not fit are wrong usage`(options: [String]) throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    try Self.put(trial)
    let shown = Self.run(trial, ["votes", trial.path("a.meeting")] + options)
    #expect(shown.status == 2 && shown.out.isEmpty && shown.err.hasPrefix("klubba: "))
    #expect(!FileManager.default.fileExists(atPath: trial.path("bin/words")))
  }
}
