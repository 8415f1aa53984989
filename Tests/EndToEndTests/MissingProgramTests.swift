import FoundationEssentials
import TestSupport
import Testing

@testable import MeetingTUI

/// What the program says where the programs that it calls are not there.
struct MissingProgramTests {
  @Test func `without ssh-keygen and sha256sum it says what is missing, and does the rest`() throws
  {
    let folder = FileManager.default.temporaryDirectory.path + "/klubba-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let klubba = try #require(Child(Klubba.path))
    let scripts = "\(Repository.root)/Tests/MeetingTUITests/Transcripts"
    let file = "\(folder)/a.meeting"
    let without: [(String, String?)] = [("PATH", "/finns-inte"), ("LC_ALL", "C.UTF-8")]
    func run(_ arguments: String..., input: String = "") throws -> Child.Outcome {
      try klubba.run(arguments, input: Array(input.utf8), setting: without)
    }
    let made = try run(
      "new", "\(scripts)/liten.agenda", "--body", "\(scripts)/liten.organ", "-o", file)
    #expect(made.status == 0)
    var parts = ["skickat"]
    while let name = parts.last {
      let path = "\(scripts)/refusals/\(name).script"
      let head = try String(contentsOfFile: path, encoding: .utf8).prefix { $0 != "\n" }
      guard head.hasPrefix("# Efter ") else { break }
      parts.append(String(head.dropFirst(8).prefix { $0 != ":" }))
    }
    for name in parts.reversed() {
      #expect(try run("do", file, "\(scripts)/refusals/\(name).script").status == 0)
    }
    let key = "\(folder)/k"
    _ = try #require(Child("ssh-keygen")).run(["-q", "-t", "ed25519", "-N", "", "-f", key])
    let line = "attest \"Una Vret\" key=\"\(key)\"\n"
    let refused = try run("do", file, "-", input: line)
    #expect(refused.status == 1 && refused.err.contains("ssh-keygen finns inte här"))
    #expect(refused.err.contains("av=paper") && refused.err.contains("av=digital"))
    #expect(try klubba.run(["do", file, "-"], input: Array(line.utf8)).status == 0)
    let unchecked = try run("verify", file)
    #expect(unchecked.status == 1 && unchecked.err.contains("underskriften kunde inte prövas"))

    let archived = try run("archive", file, "-o", "\(folder)/arkiv")
    #expect(archived.status == 0 && archived.err.contains("sha256sum finns inte här"))
    let readme = try String(contentsOfFile: "\(folder)/arkiv/LÄSMIG.txt", encoding: .utf8)
    #expect(readme.contains("  SHA256SUMS\n      sha256sum finns inte här"))
    let checked = try klubba.run(["verify", "\(folder)/arkiv"])
    #expect(checked.status == 1 && checked.err.contains("har inga kontrollsummor"))
  }
}
