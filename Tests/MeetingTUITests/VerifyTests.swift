import Agenda
import FoundationEssentials
import Journal
import Minutes
import TestSupport
import Testing

@testable import MeetingTUI

/// `klubba verify`: what it says of a meeting that is as it was, and of one that is not.
struct VerifyTests {
  /// Whether every byte is changed, or some here and there.
  static let isThorough = ProcessInfo.processInfo.environment["KLUBBA_EVERY_BYTE"] == "1"

  @Test func `what holds is told in both languages`() throws {
    let meeting = try SignedMeeting.sent()
    var pages = ""
    func add(_ name: String, _ arguments: [String]) {
      for language in Language.allCases {
        let shown = meeting.trial.run(["verify", meeting.file] + arguments, language: language)
        #expect(shown.status == 0 && shown.err.isEmpty)
        pages += "==== \(name) --lang \(language.rawValue)\n\(shown.out.withoutKeys)"
      }
    }
    add("sent", [])
    let una = meeting.trial.path("una")
    #expect(try meeting.line(#"attest "Una Vret" on=2026-02-12 key="\#(una)""#).status == 0)
    add("signed by one", ["--signers", meeting.list])
    #expect(try meeting.line(#"attest "Ada Bergh" on=2026-02-12"#).status == 0)
    #expect(try meeting.line(#"attest "Bo Ek" on=2026-02-13 by=digital"#).status == 0)
    add("signed by all, two elsewhere", [])
    expectGolden("verify", pages)
  }

  @Test func `one byte changed anywhere in a meeting's file is found, with its line`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.sign()
    let whole = try meeting.trial.bytes(of: "a.meeting")
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    for place in places(in: whole) {
      var spoiled = whole
      spoiled[place] ^= 1
      try meeting.put(spoiled)
      let shown = meeting.verified()
      let line = ends.count { $0 < place } + 1
      #expect(shown.status == 1, "byte \(place)")
      #expect(shown.err.hasPrefix("a.meeting:\(line): "), "byte \(place): \(shown.err)")
    }
  }

  /// Bytes that are changed: all, or some, each line end and its neighbours among them.
  private func places(in bytes: [UInt8], step: Int = 401) -> [Int] {
    guard !Self.isThorough else { return Array(bytes.indices) }
    return bytes.indices.filter { place in
      place % step == 0 || bytes[place] == 0x0A || place == bytes.count - 2
    }
  }

  @Test func `a change with a right checksum is found by the signatures alone`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.sign()
    let whole = try meeting.entries()
    let covered = whole.count - 2
    for number in whole.indices {
      let step = number == 0 || !Self.isThorough ? max(whole[number].count / 2, 1) : 1
      for place in stride(from: 5, to: whole[number].count, by: step) {
        var entries = whole
        entries[number][place] ^= 1
        try meeting.put(entries)
        let shown = meeting.verified()
        let isSaid = shown.out.contains("Ingen underskrift täcker post \(covered + 1)")
        #expect(shown.status == 1 || (number > covered && isSaid), "entry \(number), \(place)")
      }
    }
  }

  @Test func `the signatures say between which entries a change lies`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.sign()
    let whole = try meeting.entries()
    let sent = whole.count - 4
    var entries = whole
    entries[1] = entries[1].replacing(#""verb":""#, with: #""verb":"x"#)
    try meeting.put(entries)
    let early = meeting.verified()
    #expect(early.err.count(of: "underskriften stämmer inte") == 3)
    #expect(early.err.contains("något i post 0–\(sent), eller underskriften i post \(sent + 1)"))
    entries = whole
    entries[sent + 1] = entries[sent + 1].replacing("2026-02-12", with: "2026-02-11")
    try meeting.put(entries)
    let late = meeting.verified()
    #expect(late.err.count(of: "underskriften stämmer inte") == 2)
    #expect(late.err.contains("något i post \(sent + 1)–\(sent + 1), eller"))
    entries = whole
    entries[sent + 3] = try entries[sent + 3].withSpoiltSignature
    try meeting.put(entries)
    #expect(meeting.verified().err.contains("något i post \(sent + 2)–\(sent + 2), eller"))
    #expect(meeting.trial.run("verify", meeting.file).status == 1)
  }

  @Test func `a text put in the place of the signed one is found`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.sign()
    let whole = try meeting.entries()
    let other = Entry(
      n: whole.count, time: Trial.noon, desk: .secretary, verb: "send",
      events: [.paper(.fixed([FixedText(paragraph: 8, text: "§8\n\nNej.\n")], sent: nil))])
    try meeting.put(whole + [try JSON.bytes(of: other)])
    let shown = meeting.verified()
    #expect(shown.status == 1)
    #expect(shown.err.count(of: "§ 8 har nu en annan text än den som undertecknades") == 3)
  }

  @Test func `a meeting signed under another version's wording still verifies`() throws {
    let meeting = try SignedMeeting.sent()
    #expect(try meeting.line("undo").status == 0)
    var outside = Files.outside(meeting.file, .swedish)
    outside.texts = { held in
      Protocol(of: held).fixedTexts.map { text in
        var text = text
        text.text = text.text.replacing("Beslut\n", with: "Avgörande\n")
        return text
      }
    }
    var record = try MeetingRecord.open(at: meeting.file, for: .writing)
    let send = try #require(try VerbLine(parsing: "send"))
    _ = try record.perform(send, at: .secretary, clock: Trial.noon, outside: outside)
    try meeting.sign()
    let shown = meeting.verified()
    #expect(shown.status == 0 && shown.err.isEmpty, "\(shown.err)")
    let part = "§ 8 ordas annorlunda av denna version från textens rad "
    #expect(
      shown.out.contains(part) && shown.out.contains("(»Avgörande»); den undertecknade"),
      "\(shown.out)")
    #expect(meeting.trial.run("minutes", meeting.file).out.contains("Avgörande\n"))
    let folder = meeting.trial.path("arkiv")
    #expect(meeting.trial.run("archive", meeting.file, "-o", folder).status == 0)
    #expect(meeting.verified(folder).status == 0)
  }

  @Test func `a key that the list gives to nobody, or to another, is told`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.sign()
    let list = String(decoding: try meeting.trial.bytes(of: "nycklar"), as: UTF8.self)
    try meeting.trial.write(list.replacing("Bo Ek", with: "Bo Ekk"), to: "list")
    let shown = meeting.trial.run(
      "verify", meeting.file, "--signers", meeting.trial.path("list"))
    #expect(shown.status == 1 && shown.err.contains("list ger inte Bo Ek nyckeln SHA256:"))
    #expect(shown.out.count(of: "underskriften stämmer") == 2)
    #expect(meeting.trial.run("verify", meeting.file, "--signers", "/finns/inte").status == 1)
    let unlisted = meeting.trial.run("verify", meeting.file)
    #expect(unlisted.status == 0 && unlisted.out.count(of: "ge den med --signers") == 3)
  }

  @Test func `a paper is compared byte for byte with what the meeting gives`() throws {
    let meeting = try SignedMeeting.sent()
    let file = meeting.file
    let papers = [
      ["minutes"], ["minutes", "--no-pages"], ["minutes", "--paragraph", "8"],
      ["minutes", "--paragraph", "7", "--no-pages"], ["votes"],
    ]
    for (index, paper) in papers.enumerated() {
      let path = meeting.trial.path("p\(index)")
      #expect(meeting.trial.run([paper[0], file, "-o", path] + paper.dropFirst()).status == 0)
      let shown = meeting.trial.run("verify", file, path)
      #expect(shown.status == 0 && shown.out.contains("p\(index): "), "\(paper): \(shown.err)")
      let bytes = try meeting.trial.bytes(of: "p\(index)")
      for place in Self.isThorough ? Array(bytes.indices) : [0, bytes.count / 2, bytes.count - 1] {
        var spoiled = bytes
        spoiled[place] ^= 1
        try meeting.put(spoiled, as: "s\(index)")
        let line = bytes[..<place].count { $0 == 0x0A } + 1
        let refused = meeting.trial.run("verify", file, meeting.trial.path("s\(index)"))
        #expect(refused.status == 1 && refused.err.hasPrefix("s\(index):\(line): "))
        #expect(refused.err.contains("byte \(place) på rad \(line) är 0x"))
      }
      try meeting.put(bytes.dropLast(), as: "s\(index)")
      #expect(
        meeting.trial.run("verify", file, meeting.trial.path("s\(index)")).err.contains(
          "för tidigt"))
      try meeting.put(bytes + [0x0A], as: "s\(index)")
      #expect(
        meeting.trial.run("verify", file, meeting.trial.path("s\(index)")).err.contains(
          "mer än det skulle"))
    }
    let missing = meeting.trial.run("verify", file, meeting.trial.path("p0"), "/finns/inte")
    #expect(missing.status == 1 && missing.err == "/finns/inte: Filen finns inte.\n")
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }

  /// The text with every key's fingerprint left out.
  fileprivate var withoutKeys: String {
    split(separator: "SHA256:", omittingEmptySubsequences: false).enumerated().map { part in
      part.offset == 0 ? String(part.element) : "SHA256:…" + part.element.dropFirst(43)
    }.joined()
  }
}

extension [UInt8] {
  /// The bytes with the first of some words in the place of others.
  fileprivate func replacing(_ old: String, with new: String) -> [UInt8] {
    let text = String(decoding: self, as: UTF8.self)
    return Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  /// The entry with another letter in its signature.
  fileprivate var withSpoiltSignature: [UInt8] {
    get throws {
      var entry = try JSON.value(Entry.self, from: self)
      entry.events = entry.events.map { event in
        guard case .paper(.attested(var attestation)) = event else { return event }
        var armour = Array((attestation.signature?.armour ?? "").utf8)
        armour[200] = armour[200] == 0x41 ? 0x42 : 0x41
        attestation.signature?.armour = String(decoding: armour, as: UTF8.self)
        return .paper(.attested(attestation))
      }
      return try JSON.bytes(of: entry)
    }
  }
}
