import FoundationEssentials
import Testing

@testable import Journal
@testable import MeetingTUI

/// A small meeting whose minutes three persons sign with keys made for the test.
struct SignedMeeting: ~Copyable {
  /// Those who sign, in their order, with the files of their keys.
  static let signers = [("Una Vret", "una"), ("Ada Bergh", "ada"), ("Bo Ek", "bo")]

  let trial: Trial
  /// The meeting's file.
  var file: String { trial.path("a.meeting") }
  /// The list of allowed signers, which does not lie beside the meeting.
  var list: String { trial.path("nycklar") }

  /// Plays the meeting until its minutes lie with the verifiers, and makes the keys.
  static func sent() throws -> SignedMeeting {
    let meeting = SignedMeeting(trial: try Trial())
    #expect(meeting.trial.begin().status == 0)
    try meeting.play("skickat")
    let program = try #require(Child("ssh-keygen"))
    var list = ""
    for (name, key) in signers {
      let path = meeting.trial.path(key)
      let made = try program.run(["-q", "-t", "ed25519", "-N", "", "-C", key, "-f", path])
      #expect(made.status == 0)
      let words = String(decoding: try meeting.trial.bytes(of: "\(key).pub"), as: UTF8.self).split(
        separator: " ")
      list += "\(Principal(name).entry) \(words[0]) \(words[1])\n"
    }
    try meeting.trial.write(list, to: "nycklar")
    return meeting
  }

  private init(trial: consuming Trial) { self.trial = trial }

  /// Plays a script of the refusals, and those that it goes on after.
  private func play(_ name: String) throws {
    let path = "\(Trial.transcripts)/refusals/\(name).script"
    let first = try String(contentsOfFile: path, encoding: .utf8).prefix { $0 != "\n" }
    if first.hasPrefix("# Efter ") { try play(String(first.dropFirst(8).prefix { $0 != ":" })) }
    #expect(trial.run("do", file, path).status == 0)
  }

  /// Plays one line, and says how that went.
  func line(_ text: String) throws -> Trial.Outcome {
    try trial.write(text + "\n", to: "rad")
    return trial.run("do", file, trial.path("rad"))
  }

  /// Signs the minutes with all keys.
  func sign() throws {
    for (name, key) in Self.signers {
      let signed = try line(#"attest "\#(name)" on=2026-02-12 key="\#(trial.path(key))""#)
      #expect(signed.status == 0, "\(signed.err)")
    }
  }

  /// The signature that a key makes over the first lines of the file.
  func signature(of key: String, overLines count: Int) throws -> [UInt8] {
    let lines = try trial.bytes(of: "a.meeting").split(
      separator: 0x0A, omittingEmptySubsequences: false)
    let bytes = Array(lines[..<count].joined(separator: [0x0A])) + [0x0A]
    let made = try #require(Child("ssh-keygen")).run(
      ["-Y", "sign", "-f", trial.path(key), "-n", "klubba"], input: bytes)
    #expect(made.status == 0)
    return made.out
  }

  /// What `verify` says with the list of keys.
  func verified(_ file: String? = nil) -> Trial.Outcome {
    trial.run("verify", file ?? self.file, "--signers", list)
  }

  /// Puts bytes in the place of a file.
  func put(_ bytes: [UInt8], as name: String = "a.meeting") throws {
    try Data(bytes).write(to: URL(filePath: trial.path(name)))
  }

  /// The entries of the file, as its lines carry them.
  func entries() throws -> [[UInt8]] {
    Journal.lines(in: try trial.bytes(of: "a.meeting")).lines.map { Array($0.entry) }
  }

  /// Writes a file of entries with right checksums, as someone would who means to deceive.
  func put(_ entries: [[UInt8]]) throws { try put(entries.flatMap(Line.sealing)) }
}
