import FoundationEssentials
import Minutes
import Testing

@testable import MeetingTUI

/// The papers that programs read, as the program writes them.
struct MachinePaperTests {
  @Test("nothing in a JSON paper steers a terminal, and every sign is read again")
  func escaped() throws {
    let text = "\u{1B}[2J\u{9B}31m\u{202E}\u{E0041}\u{2028}\"\\å/\n"
    let bytes = try JSON.paper(.list([.text(text)]))
    let paper = String(decoding: bytes, as: UTF8.self)
    #expect(paper.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHarmful })
    #expect(paper.contains("\\u009b") && paper.contains("\\udb40\\udc41") && paper.contains("å/"))
    #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [text])
  }

  @Test(
    "a paper comes in the formats that programs read, whole and of one paragraph",
    arguments: [("minutes", "json"), ("votes", "csv"), ("votes", "popolo")])
  func formats(kind: String, format: String) throws {
    let trial = try Trial()
    let base = "\(Trial.transcripts)/styrelse"
    let file = trial.path("a.meeting")
    #expect(trial.run("new", "\(base).agenda", "--body", "\(base).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(base).script").status == 0)
    let whole = trial.run(kind, file, "--format", format)
    let part = trial.run(kind, file, "--format", format, "--paragraph", "27")
    #expect(whole.status == 0 && part.status == 0 && part.out.count < whole.out.count)
    #expect(part.out.contains("27") && trial.run(kind, file, "--format", format) == whole)
    #expect(trial.run(kind, file, "--format", format, "--paragraph", "99").status == 1)
  }
}
