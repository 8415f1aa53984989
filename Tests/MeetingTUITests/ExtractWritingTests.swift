import Agenda
import FoundationEssentials
import Glibc
import Minutes
import TestSupport
import Testing

@testable import MeetingTUI

/// `extract` and `notice` as commands: files, folders and names.
struct ExtractWritingTests {
  /// The small committee: § 8 is verified at once, all are signed, and two notices posted.
  static func verified(_ dispatch: String = "Ekonomichefen, Kansliet") throws -> Trial {
    let trial = try Self.played(dispatch)
    try trial.write(
      """
      immediate 2
      attest secretary "Ada Bergh" "Bo Ek" item=2 on=2026-02-10
      close at=19:30 because="Övriga ärenden behandlas i mars."
      send
      attest secretary "Ada Bergh" "Bo Ek" on=2026-02-24
      post item=2 on=2026-02-11 place="Kommunarkivet" by="Una Vret"
      """, to: "b.script")
    #expect(trial.run("do", trial.path("a.meeting"), trial.path("b.script")).status == 0)
    return trial
  }

  /// The first two items of the small committee, decided.
  static func played(_ dispatch: String) throws -> Trial {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    try trial.write(
      """
      present all
      verifiers "Bo Ek"
      open at=18:30
      take 1
      fix
      gavel
      take 2
      gavel
      dispatch item=2 text="\(dispatch)"
      """, to: "a.script")
    #expect(trial.run("do", trial.path("a.meeting"), trial.path("a.script")).err == "")
    return trial
  }

  /// Every file below a folder, by its path, in order.
  private static func files(_ trial: borrowing Trial, _ folder: String = "ut") -> [String] {
    let root = trial.path(folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix(".txt") }.sorted()
  }

  @Test func `one command writes every extract to every recipient`() throws {
    let trial = try Self.verified()
    let made = trial.run("extract", trial.path("a.meeting"), "--all", "-o", trial.path("ut"))
    let name = "Fritidsnämnden-2026-02-10-§8-utdrag.txt"
    #expect(
      made
        == .init(
          status: 0,
          out: ["Hallens-föreståndare", "Ekonomichefen", "Kansliet"].map { folder in
            let recipient = folder == "Hallens-föreståndare" ? "Hallens föreståndare" : folder
            return "§ 8 \(recipient): ut/\(folder)/\(name)\n"
          }.joined(), err: "a.meeting: § 7 har ingen mottagare.\n"))
    let one = trial.run("extract", trial.path("a.meeting"), "--paragraph", "8").out
    for file in Self.files(trial) {
      #expect(String(decoding: try trial.bytes(of: "ut/\(file)"), as: UTF8.self) == one)
    }
    #expect(Self.files(trial).count == 3)
  }

  @Test func `drafts are marked in name and head, and never lie among what was verified`() throws {
    let trial = try Self.played("Kansliet")
    let file = trial.path("a.meeting")
    let made = trial.run("extract", file, "--all", "-o", trial.path("ut"), "--no-pages")
    #expect(made.status == 0)
    #expect(
      made.err.contains("§ 8: ej justerat, utdragen är märkta UTKAST."), "\(made.err)")
    let drafts = Self.files(trial)
    #expect(drafts.allSatisfy { $0.contains("/UTKAST-Fritidsnämnden-2026-02-10-§8-utdrag.txt") })
    let text = String(decoding: try trial.bytes(of: "ut/\(drafts[0])"), as: UTF8.self)
    #expect(text.contains("UTKAST") && text.contains("EJ JUSTERAT"))
    let again = trial.run("extract", file, "--all", "-o", trial.path("ut"), language: .english)
    #expect(again.status == 1 && again.out.isEmpty)
    #expect(again.err == "ut: The folder is not empty; name a new or an empty one.\n")
    try trial.write("x", to: "fil")
    let onFile = trial.run("extract", file, "--all", "-o", trial.path("fil"))
    #expect(onFile.err == "fil: Det är ingen mapp.\n")
    let missing = trial.run("extract", file, "--all", "-o", trial.path("finns/inte"))
    #expect(missing.status == 1)
    let empty = trial.path("tom")
    #expect(mkdir(empty, 0o755) == 0)
    #expect(trial.run("extract", file, "--all", "-o", empty).status == 0)
  }

  /// What a § is dispatched to, and the folders that are made of it.
  static let hostile: [(dispatch: String, folders: [String])] = [
    ("../../x, a/b, .., .", ["a-b", "mottagare", "mottagare-2", "x"]),
    ("/etc/passwd; ~/.ssh; -rf", ["etc-passwd", "rf", "ssh"]),
    ("Kansliet, KANSLIET, kans\u{6C}iet", ["Kansliet"]),
    ("A/B, A-B, a.b", ["A-B", "A-B-2", "a-b-3"]),
    (String(repeating: "å", count: 300), [String(repeating: "å", count: 50)]),
    ("Ett\u{1B}[2J\u{202E}två", ["Ett-2J-två"]),
    ("CON, com1, Lpt9, Conny", ["CON_", "Conny", "Lpt9_", "com1_"]),
    ("$(reboot); `id`; a&b|c", ["a-b-c", "id", "reboot"]), ("😀, 🏛", ["mottagare", "mottagare-2"]),
    ("A\u{300}B; \u{301}", ["A\u{300}B"]), ("<b>Å</b>", ["b-Å-b"]),
  ]

  @Test(arguments: hostile)
  func `a recipient's name cannot lead out of the folder`(
    _ row: (dispatch: String, folders: [String])
  ) throws {
    let trial = try Self.played(row.dispatch)
    let made = trial.run(
      "extract", trial.path("a.meeting"), "--all", "-o", trial.path("ut"), "--no-pages")
    #expect(made.status == 0, "\(made.err)")
    let folders = Self.files(trial).compactMap { $0.split(separator: "/").first.map(String.init) }
      .sorted()
    #expect(folders == (row.folders + ["Hallens-föreståndare"]).sorted())
    let around = try FileManager.default.contentsOfDirectory(atPath: trial.folder).sorted()
    #expect(around == ["a.meeting", "a.script", "ut"])
    #expect(!made.out.unicodeScalars.contains { $0.isHarmful && $0 != "\n" })
    #expect(made.out.split(separator: "\n").count == row.folders.count + 1)
  }

  @Test(arguments: [
    ("Regionstyrelsen", "Regionstyrelsen"), ("a\nb", "a-b"), ("  x  ", "x"), ("--x--", "x"),
    ("", nil), ("...", nil), ("_", nil), ("§ 27", "§-27"),
    ("Nämnden (för) allt", "Nämnden-för-allt"),
    ("nul", "nul_"), ("com", "com"), ("com10", "com10"), ("a\u{200B}b", "a-b"),
    ("a\u{0}b", "a-b"), ("١٢", "١٢"),
    (String(repeating: "x", count: 101), String(repeating: "x", count: 100)),
    (String(repeating: "x", count: 99) + "å", String(repeating: "x", count: 99)),
    (String(repeating: "x", count: 100) + "  ", String(repeating: "x", count: 100)),
  ])
  func `a name of a file has letters, numbers and hyphens`(_ row: (text: String, name: String?)) {
    #expect(Files.name(of: row.text) == row.name)
  }

  @Test func `what is written comes to its place whole or not at all`() throws {
    let trial = try Self.played("Kansliet")
    let (ut, other) = (trial.path("ut"), trial.path("annan"))
    #expect(mkdir(other, 0o755) == 0 && symlink(other, trial.path("länk")) == 0)
    #expect(throws: FileError(ENOTDIR)) { _ = try NewFolder(for: trial.path("länk")) }
    #expect(throws: FileError(EINVAL)) { _ = try NewFolder(for: trial.path("annan/.")) }
    func fill(isDone: Bool) throws -> String {
      let folder = try NewFolder(for: ut + "/")
      var found = stat()
      #expect(stat(folder.path, &found) == 0 && found.st_mode & 0o777 == 0o700)
      try folder.makeFolder("Kansliet")
      #expect(throws: FileError(EEXIST)) { try folder.makeFolder("Kansliet") }
      try folder.write([65], as: "Kansliet/x.txt")
      #expect(symlink(trial.path("annan/y.txt"), "\(folder.path)/Kansliet/y.txt") == 0)
      for name in ["x", "y"] {
        #expect(throws: FileError(EEXIST)) { try folder.write([66], as: "Kansliet/\(name).txt") }
      }
      #expect(!Folder.exists(ut))
      if isDone { try folder.move() }
      return folder.path
    }
    let left = try fill(isDone: false)
    #expect(!Folder.exists(left) && !Folder.exists(ut))
    #expect(try !Folder.exists(fill(isDone: true)))
    #expect(try trial.bytes(of: "ut/Kansliet/x.txt") == [65])
    #expect(Folder.isEmpty(other))
  }

  @Test func `a notice is written for all batches, or for one`() throws {
    let trial = try Self.verified()
    let file = trial.path("a.meeting")
    let all = trial.run("notice", file, "--no-pages")
    #expect(all.status == 0 && all.err.isEmpty)
    expectGolden("notice-small", all.out)
    let one = trial.run("notice", file, "--paragraph", "8", "--no-pages").out
    #expect(all.out.hasSuffix(one) && all.out != one && one.contains("tidigast 2026-03-05"))
    #expect(trial.run("notice", file, "--paragraph", "99").status == 1)
    #expect(
      trial.run("notice", file).out.split(
        separator: "\n", omittingEmptySubsequences: false
      ).count == 121)
  }

  @Test func `what has nobody to go to is said`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let none = trial.run("extract", trial.path("a.meeting"), "--all", "-o", trial.path("ut"))
    #expect(none.status == 1 && none.err == "a.meeting: Ingen paragraf har någon mottagare.\n")
    #expect(!FileManager.default.fileExists(atPath: trial.path("ut")))
  }
}
