import Agenda
import Journal
import TestSupport
import Testing

@testable import MeetingTUI
@testable import Minutes

/// The web edition: what is private is masked in every format, or the § is withheld.
struct WebEditionTests {
  static let lines = [
    "present all", "verifiers \"Bo Ek\"", "open at=18:30", "take 1", "fix", "gavel", "take 2",
    "edit summary text=\"Nils Nilsson, 850312-1234, har ringt från 070-123 45 67.\"",
    "motion \"Bo Ek\" kind=add text=\"Att Nils Nilsson får svar på nn@exempel.se.\" "
      + "reason=\"Nils bor på Storgatan 12.\"",
    "close-debate", "put", "find main", "gavel", "put", "find adopted",
    "demand-vote \"Bo Ek\"", "vote yes all", "end-vote", "gavel",
    "note text=\"Nils Nilsson tackar.\"", "take 3", "mark 3 secret=yes",
    "edit summary text=\"Hemligheten.\"", "gavel", "close at=20:00",
  ]

  static let names = [
    "mask \"Nils Nilsson\" as=\"N.N.\" by=\"Una Vret\"", "mask \"Nils\" as=\"N.\" by=\"Una Vret\"",
  ]

  static let secrets = [
    "850312", "070-123", "exempel.se", "Storgatan", "Hemligheten", "Nilsson",
  ]

  /// Plays lines on the meeting of a trial, which is made where it is not there.
  private func play(_ lines: [String], in trial: borrowing Trial) throws {
    if (try? trial.bytes(of: "a.meeting")) == nil { #expect(trial.begin().status == 0) }
    try trial.write(lines.joined(separator: "\n"), to: "a.script")
    let played = trial.run("do", trial.path("a.meeting"), trial.path("a.script"))
    #expect(played.status == 0, "\(played.err)")
  }

  @Test func `what is found is withheld until confirmed, then masked in every format`() throws {
    let trial = try Trial()
    try play(Self.lines + Self.names, in: trial)
    let file = trial.path("a.meeting")
    for format in Paper.formats(of: .minutes) where format != .pdf {
      let paper = trial.run("minutes", file, "--web", "--format", format.rawValue)
      #expect(paper.status == 0 && paper.err.contains("§ 8 visas inte"), "\(format)")
      #expect(!paper.out.contains("tackar"), "\(format)")
    }
    try trial.write("mask item=2 by=\"Siv Hed\"", to: "b.script")
    let confirmed = trial.run("do", file, trial.path("b.script"))
    #expect(confirmed.out.contains("granskade för webben av Siv Hed; där maskeras Nils Nilsson"))
    let log = trial.run("log", file).out
    #expect(log.contains("funnet=") && log.contains("850312-1234") && log.contains("Siv Hed"))
    for format in Paper.formats(of: .minutes) where format != .pdf {
      let paper = trial.run("minutes", file, "--web", "--format", format.rawValue)
      #expect(paper.status == 0 && paper.err.isEmpty, "\(format)")
      for secret in Self.secrets { #expect(!paper.out.contains(secret), "\(format) \(secret)") }
      #expect(paper.out.contains("N.N. tackar"), "\(format)")
      #expect(paper.out.contains("[personnummer]") && paper.out.contains("sekretess"), "\(format)")
      #expect(trial.run("minutes", file, "--format", format.rawValue).out.contains("850312-1234"))
    }
    expectGolden("web", trial.run("minutes", file, "--web", "--no-pages").out)
  }

  @Test func `a change after the review asks for another`() throws {
    let trial = try Trial()
    let review = ["mask item=2 by=\"Siv Hed\"", "dispatch item=2 text=\"Arkivet\""]
    try play(Self.lines + Self.names + review, in: trial)
    let file = trial.path("a.meeting")
    #expect(trial.run("minutes", file, "--web").err.contains("§ 8 visas inte"))
  }

  @Test(arguments: ["regionstyrelsen", "fullmaktige", "miljonamnden"])
  func `no text of a document is left out when it is rewritten`(sample: String) throws {
    let trial = try Trial()
    let agendas = "\(Repository.root)/agendas/\(sample)"
    let file = trial.path("\(sample).meeting")
    #expect(
      trial.run("new", "\(agendas).agenda", "--body", "\(agendas).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(agendas).script").status == 0)
    let document = Protocol(of: try MeetingRecord.open(at: file, for: .reading).meeting)
    var texts = 0
    for paragraph in document.paragraphs {
      let rewritten = paragraph.rewritten { _ in "¤" }
      texts += expectRewritten(Mirror(reflecting: rewritten), "§\(paragraph.number)")
    }
    let front = try #require(document.front).rewritten { _ in "¤" }
    texts += expectRewritten(Mirror(reflecting: front), "front")
    for person in document.people {
      texts += expectRewritten(Mirror(reflecting: person.rewritten { _ in "¤" }), "people")
    }
    #expect(texts > 500)
  }

  /// Every text below a mirror is rewritten; how many there are.
  private func expectRewritten(_ mirror: Mirror, _ path: String) -> Int {
    var count = 0
    for (index, child) in mirror.children.enumerated() {
      let path = "\(path).\(child.label ?? String(index))"
      if let text = child.value as? String {
        // The names of marks are the program's words.
        let isWord = path.contains(".secrecy.") && path.hasSuffix(".key")
        #expect(text == "¤" || isWord, "\(path): \(text)")
        count += 1
      } else {
        count += expectRewritten(Mirror(reflecting: child.value), path)
      }
    }
    return count
  }
}
