import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import MeetingTUI

/// `klubba archive`: the filed set, and what `verify` says of it.
struct ArchiveTests {
  @Test func `the same meeting gives the same bytes, and it checks without klubba`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.sign()
    try meeting.put(try meeting.trial.bytes(of: "nycklar"), as: "allowed_signers")
    for name in ["ett", "två"] {
      #expect(
        meeting.trial.run("archive", meeting.file, "-o", meeting.trial.path(name)).status == 0)
    }
    let names = Folder.names(meeting.trial.path("ett"))
    #expect(names == Folder.names(meeting.trial.path("två")))
    #expect(names.contains("LÄSMIG.txt") && names.contains("protokoll-utan-sidor.txt"))
    #expect(names.filter { $0.hasSuffix(".sig") }.count == 3)
    #expect(!names.contains { $0.hasPrefix("UTKAST") })
    for name in names {
      #expect(try meeting.trial.bytes(of: "ett/\(name)") == meeting.trial.bytes(of: "två/\(name)"))
      var found = stat()
      #expect(
        stat(meeting.trial.path("ett/\(name)"), &found) == 0 && found.st_mode & 0o777 == 0o640)
    }
    let copy = "ett/Fritidsnämnden-2026-02-10.meeting"
    #expect(try meeting.trial.bytes(of: copy) == meeting.trial.bytes(of: "a.meeting"))
    let readme = String(decoding: try meeting.trial.bytes(of: "ett/LÄSMIG.txt"), as: UTF8.self)
    let commands = readme.split(separator: "\n").filter { line in
      line.hasPrefix("      head ") || line.hasPrefix("      sha256sum ")
    }
    #expect(commands.count == 4)
    for command in commands {
      let ran = try #require(Child("sh")).run([
        "-c", "cd \"$0\" && \(command)", meeting.trial.path("ett"),
      ])
      #expect(ran.status == 0, "\(command): \(ran.err)")
    }
    for name in names { #expect(readme.contains("  \(name)\n")) }
    let checked = meeting.trial.run("verify", meeting.trial.path("ett"))
    #expect(checked.status == 0 && checked.err.isEmpty, "\(checked.err)")
  }

  @Test func `one byte changed in any file of the set is found, with its file`() throws {
    let meeting = try SignedMeeting.sent()
    try meeting.sign()
    let folder = meeting.trial.path("arkiv")
    #expect(meeting.trial.run("archive", meeting.file, "-o", folder).status == 0)
    for name in Folder.names(folder) {
      let whole = try meeting.trial.bytes(of: "arkiv/\(name)")
      let step = VerifyTests.isThorough ? 1 : max(whole.count / 3, 1)
      for place in stride(from: 0, to: whole.count, by: step) {
        var spoiled = whole
        spoiled[place] ^= 1
        try meeting.put(spoiled, as: "arkiv/\(name)")
        let shown = meeting.verified(folder)
        #expect(shown.status == 1, "\(name), byte \(place)")
        if name != "SHA256SUMS" {
          #expect(shown.err.contains("arkiv/\(name):"), "\(name), byte \(place): \(shown.err)")
        }
      }
      try meeting.put(whole, as: "arkiv/\(name)")
    }
    #expect(meeting.verified(folder).status == 0)
  }

  @Test func `a paper changed with its checksum is compared with the meeting`() throws {
    let meeting = try SignedMeeting.sent()
    let folder = meeting.trial.path("arkiv")
    #expect(meeting.trial.run("archive", meeting.file, "-o", folder).status == 0)
    let name = try #require(Folder.names(folder).first { $0.hasSuffix("protokoll.txt") })
    var paper = try meeting.trial.bytes(of: "arkiv/\(name)")
    paper[paper.count / 2] ^= 1
    try meeting.put(paper, as: "arkiv/\(name)")
    try sumAnew(folder, in: meeting)
    let shown = meeting.trial.run("verify", folder)
    #expect(shown.status == 1 && shown.err.contains("Papperet är inte vad sammanträdets fil ger"))
    let readme = String(decoding: try meeting.trial.bytes(of: "arkiv/LÄSMIG.txt"), as: UTF8.self)
    try meeting.trial.write(
      readme.replacing("klubba \(Program.version) ", with: "klubba 0.0.1 "),
      to: "arkiv/LÄSMIG.txt")
    try sumAnew(folder, in: meeting)
    let other = meeting.trial.run("verify", folder)
    #expect(other.status == 0 && other.out.contains("denna version skriver papperet annorlunda"))
  }

  private func sumAnew(_ folder: String, in meeting: borrowing SignedMeeting) throws {
    let names = Folder.names(folder).filter { $0 != Archive.checksums }
    let sums = try Checksums.sha256(of: names.map { Folder.path($0, in: folder) })
    try meeting.trial.write(
      Checksums.list(zip(names, sums).map { ($0, $1) }), to: "arkiv/\(Archive.checksums)")
  }

  @Test func `what is not verified is a draft by name, and lies in a new folder or nowhere`() throws
  {
    let meeting = try SignedMeeting.sent()
    let drafts = meeting.trial.run("archive", meeting.file, "-o", meeting.trial.path("utkast/"))
    #expect(drafts.status == 0 && drafts.out.hasPrefix("utkast: "))
    let names = Folder.names(meeting.trial.path("utkast"))
    #expect(names.contains("UTKAST-protokoll.txt") && !names.contains("protokoll.txt"))
    let again = meeting.trial.run("archive", meeting.file, "-o", meeting.trial.path("utkast"))
    #expect(again.status == 1 && again.err.contains("Mappen är inte tom"))
    #expect(Folder.names(meeting.trial.path("utkast")) == names)
    for place in ["a.meeting", "finns/inte", ".", "utkast/.."] {
      #expect(
        meeting.trial.run("archive", meeting.file, "-o", meeting.trial.path(place)).status == 1,
        "\(place)")
    }
    #expect(meeting.trial.run("archive", meeting.file).status == 2)
    let left = try FileManager.default.contentsOfDirectory(atPath: meeting.trial.folder)
    #expect(!left.contains { $0.hasPrefix(".") })
    try FileManager.default.createDirectory(
      atPath: meeting.trial.path("tom"), withIntermediateDirectories: true)
    #expect(meeting.trial.run("archive", meeting.file, "-o", meeting.trial.path("tom")).status == 0)
    #expect(meeting.trial.run("verify", meeting.trial.folder).err.contains("a.meeting") == false)
    let none = meeting.trial.run("verify", meeting.trial.path("tom/.."))
    #expect(none.status == 0, "one meeting lies there: \(none.err)")
  }

  @Test(arguments: [
    ("enkelt", "'enkelt'"), ("$(id)", "'$(id)'"), ("a'b", #"'a'\''b'"#), ("", "''"),
  ])
  func `a name is one word of a command`(word: String, quoted: String) {
    #expect(Archive.quoted(word) == quoted)
  }
}
