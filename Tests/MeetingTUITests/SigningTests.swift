import Agenda
import Journal
import TestSupport
import Testing

@testable import MeetingTUI

/// Signatures made with OpenSSH over the meeting's file.
struct SigningTests {
  @Test func `a signature covers every byte before it, and anyone can check it`() throws {
    let meeting = try SignedMeeting.sent()
    let before = try meeting.trial.bytes(of: "a.meeting")
    try meeting.sign()
    let record = try MeetingRecord.open(at: meeting.file, for: .reading)
    let signed = record.meeting.verification.attestations
    #expect(signed.map(\.method) == [.ssh, .ssh, .ssh] && record.meeting.isVerified)
    #expect(record.history.entries.last?.verb == #"attest "Bo Ek" on=2026-02-12 key=bo"#)
    let signature = try #require(signed.first?.signature)
    #expect(signature.through == before.count { $0 == 0x0A } - 1)
    try meeting.trial.write(signature.armour, to: "una.sig")
    let checked = try #require(Child("ssh-keygen")).run(
      [
        "-Y", "verify", "-f", meeting.list, "-I", "Una Vret", "-n", "klubba", "-s",
        meeting.trial.path("una.sig"),
      ], input: before)
    #expect(checked.status == 0)
  }

  @Test func `what is no good signature is refused, and nothing is written`() throws {
    let meeting = try SignedMeeting.sent()
    let program = try #require(Child("ssh-keygen"))
    _ = try program.run(["-q", "-t", "ed25519", "-N", "hemlig", "-f", meeting.trial.path("locked")])
    try meeting.put(try meeting.signature(of: "una", overLines: 3), as: "early.sig")
    try meeting.put(
      try program.run(
        ["-Y", "sign", "-f", meeting.trial.path("una"), "-n", "file"],
        input: try meeting.trial.bytes(of: "a.meeting")
      ).out, as: "file.sig")
    try meeting.trial.write("inget\n", to: "no.sig")
    let cases = [
      ("key", "locked", "är låst; lås upp den först med ssh-add"),
      ("key", "saknas", "ssh-keygen: "), ("key", "no.sig", "ssh-keygen: "),
      ("signature", "saknas", "Filen finns inte."), ("signature", "no.sig", "är ingen underskrift"),
      ("signature", "una.pub", "är ingen underskrift"),
      ("signature", "early.sig", "gäller inte denna fil till och med någon av posterna"),
      ("signature", "file.sig", "inte namnrymden klubba"),
    ]
    let before = try meeting.trial.bytes(of: "a.meeting")
    for (key, file, sentence) in cases {
      let refused = try meeting.line(
        #"attest "Una Vret" on=2026-02-12 \#(key)="\#(meeting.trial.path(file))""#)
      #expect(refused.status == 1 && refused.err.contains(sentence), "\(file): \(refused.err)")
    }
    let two = try meeting.line(
      #"attest "Una Vret" "Ada Bergh" key="\#(meeting.trial.path("una"))""#)
    #expect(two.status == 1 && two.err.contains("en person i taget"))
    #expect(try meeting.trial.bytes(of: "a.meeting") == before)
  }

  @Test func `a list beside the meeting has to give the signer the key`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.put(try meeting.trial.bytes(of: "nycklar"), as: "allowed_signers")
    let other = try meeting.line(
      #"attest "Una Vret" on=2026-02-12 key="\#(meeting.trial.path("bo"))""#)
    #expect(other.status == 1)
    #expect(other.err.contains(#"börjar "Una Vret" namespaces="klubba""#))
    let count = try meeting.entries().count
    try meeting.put(try meeting.signature(of: "bo", overLines: count), as: "bo.sig")
    let made = #"attest "Una Vret" on=2026-02-12 signature="\#(meeting.trial.path("bo.sig"))""#
    #expect(try meeting.line(made).err.contains("ger inte Una Vret nyckeln SHA256:"))
    try meeting.sign()
    #expect(meeting.trial.run("verify", meeting.file).status == 0)
  }

  @Test func `a signature made elsewhere is taken with the entry it covers`() throws {
    let meeting = try SignedMeeting.sent()
    let count = try meeting.entries().count
    try meeting.put(try meeting.signature(of: "una", overLines: count), as: "una.sig")
    #expect(try meeting.line(#"mask "Öppettider" item=2 by="Una Vret""#).status == 0)
    let path = meeting.trial.path("una.sig")
    #expect(try meeting.line(#"attest "Una Vret" on=2026-02-12 signature="\#(path)""#).status == 0)
    let record = try MeetingRecord.open(at: meeting.file, for: .reading)
    let signature = try #require(record.meeting.verification.attestations.first?.signature)
    #expect(signature.through == count - 1)
    #expect(meeting.verified().status == 0)
  }

  @Test(arguments: [
    ("Rut Hall", "Rut Hall"), ("Åsa Öst-Ek", "Åsa Öst-Ek"), ("*", "_"), ("Rut, Bo", "Rut_ Bo"),
    ("!Rut", "_Rut"), ("R?t", "R_t"), ("Rut \"Ru\" Hall", "Rut _Ru_ Hall"), ("-Rut", "-Rut"),
    ("Rut\nBo", "Rut_Bo"), ("Rut\u{202E}", "Rut_"), ("#Rut", "_Rut"), ("a\\b", "a_b"),
  ])
  func `a name stands for itself alone in a list of signers`(
    name: String, principal: String
  ) throws {
    #expect(Principal(name).name == principal)
    let trial = try Trial()
    let program = try #require(Child("ssh-keygen"))
    let key = trial.path("k")
    _ = try program.run(["-q", "-t", "ed25519", "-N", "", "-f", key])
    let words = String(decoding: try trial.bytes(of: "k.pub"), as: UTF8.self).split(separator: " ")
    try trial.write("\(Principal(name).entry) \(words[0]) \(words[1])\n", to: "list")
    let ssh = try OpenSSH()
    let armour = try ssh.sign([1, 2, 3], withKeyIn: key)
    let list = trial.path("list")
    let own = try ssh.check(armour, over: [1, 2, 3], by: Principal(name), allowed: list)
    guard case .holds(let fingerprint) = own else {
      Issue.record("\(own)")
      return
    }
    #expect(fingerprint.hasPrefix("SHA256:"))
    let other = try ssh.check(armour, over: [1, 2, 3], by: Principal("Nils"), allowed: list)
    #expect(other == .notTheirs(key: fingerprint))
    let unlisted = try ssh.check(armour, over: [1, 2, 3], by: Principal(name), allowed: nil)
    #expect(unlisted == .unlisted(key: fingerprint))
    #expect(try ssh.check(armour, over: [1, 2], by: Principal(name), allowed: list) == .broken)
  }

  @Test func `a key holds at the time of the entry, not today`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.sign()
    let list = String(decoding: try meeting.trial.bytes(of: "nycklar"), as: UTF8.self)
    for (until, status) in [("20260210110000", Int32(0)), ("20260210105959", 1)] {
      let bound = list.replacing(
        "namespaces", with: "valid-before=\"\(until)\",namespaces", maxReplacements: 1)
      try meeting.trial.write(bound, to: "list")
      let checked = meeting.trial.run(
        "verify", meeting.file, "--signers", meeting.trial.path("list"))
      #expect(checked.status == status, "\(checked)")
    }
  }

  @Test(arguments: [
    ("-----BEGIN SSH SIGNATURE-----\nAA==\n-----END SSH SIGNATURE-----\n", true),
    ("hej\n-----BEGIN SSH SIGNATURE-----\r\nAA==\r\n-----END SSH SIGNATURE-----\nhej", true),
    ("-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n", false),
    ("-----BEGIN SSH SIGNATURE-----\nA\u{1B}A\n-----END SSH SIGNATURE-----\n", false),
    ("-----BEGIN SSH SIGNATURE-----\nAA==\n", false), ("", false),
  ])
  func `only the armour is taken from a file`(text: String, isSignature: Bool) {
    let plain = "-----BEGIN SSH SIGNATURE-----\nAA==\n-----END SSH SIGNATURE-----\n"
    #expect(OpenSSH.armour(in: Array(text.utf8)) == (isSignature ? plain : nil))
  }
}
