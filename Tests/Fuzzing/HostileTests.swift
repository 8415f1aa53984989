import Agenda
import FoundationEssentials
import Glibc
import Testing

@testable import Journal
@testable import MeetingTUI

/// What the whole program says and writes where every text of a meeting is hostile.
struct HostileTests {
  /// A text with all that could steer a terminal or lead a path astray.
  private static let text =
    "../\u{1B}[2J\u{9B}31m\u{1B}]0;x\u{7}\u{202E}\u{2066}\u{200E}\u{61C}\t\r\n\u{85}\u{2028}/..\u{7F}"

  private static let folder: String = {
    let folder = FileManager.default.temporaryDirectory.path + "/klubba-hostile-\(getpid())"
    mkdir(folder, 0o700)
    return folder
  }()

  /// A meeting's file in which every text is the hostile one.
  private static let meeting = file("a", TextsWay.small)
  /// The same of a meeting whose decisions are sent to someone.
  private static let sent = file("b", TextsWay.sample)

  private static func file(_ name: String, _ fields: Fields) -> String {
    let path = "\(folder)/\(name).meeting"
    let lines = fields.lines(with: text)
    #expect(throws: Never.self) { try Files.write(lines.flatMap(Line.sealing), to: path) }
    return path
  }

  private func run(_ arguments: [String]) -> (status: Int32, out: String, err: String) {
    let (out, err) = (Output(descriptor: nil), Output(descriptor: nil))
    var shell = Shell(language: .english, clock: { Shown.noon }, out: out, err: err)
    shell.search = Self.folder
    let status = Program.run(arguments, in: shell)
    return (status, out.text, err.text)
  }

  /// Each way of saying or writing something about a meeting; `FILE` is its file.
  private static let commands: [[String]] =
    [
      ["status", "FILE"], ["status", "FILE", "--json"], ["log", "FILE"], ["log", "FILE", "--json"],
      ["verify", "FILE"],
      ["minutes", "FILE", "--web"], ["votes", "FILE", "--summary"], ["votes", "FILE", "--print"],
      ["extract", "FILE", "--paragraph", "1"], ["new", "FILE", "--body", "FILE"],
      ["agenda", "FILE"],
      ["do", "FILE", "FILE", "--dry-run"],
    ]
    + ["text", "html", "json", "akn"].map { ["minutes", "FILE", "--format", $0] }
    + ["text", "html", "csv", "popolo"].map { ["votes", "FILE", "--format", $0] }
    + ["text", "html"].map { ["notice", "FILE", "--format", $0] }
    + Desk.allCases.flatMap { desk in
      ["", "2", "3", "4", "5"].map {
        ["frame", "FILE", "--desk", "\(desk)", "--keys", $0, "--size", "100x40"]
      }
    }

  @Test func `no command lets a text of the meeting steer a terminal`() {
    #expect(TextsWay.small.filled(with: Self.text) != nil)
    for command in Self.commands {
      let arguments = command.map { $0 == "FILE" ? Self.meeting : $0 }
      let said = run(arguments)
      // A file of CSV has its own line ends.
      let isTable = command.contains("csv")
      let out = isTable ? said.out.split(separator: "\r\n").joined() : said.out
      #expect(Shown.steering(out) == [], "\(command)")
      #expect(Shown.steering(said.err) == [], "\(command)")
      #expect(!said.out.isEmpty || !said.err.isEmpty, "\(command)")
    }
  }

  @Test func `no argument that is complained of steers a terminal`() {
    for command in Subcommand.allCases {
      let options = command.row.options.flatMap {
        [[$0.name, Self.text], ["\($0.name)=\(Self.text)"]]
      }
      let lines = [[Self.text], [Self.text, Self.text], ["-\(Self.text)"], ["--"], []] + options
      for words in lines where command != .open {
        let said = run([command.rawValue] + words)
        #expect(Shown.steering(said.out) == [] && Shown.steering(said.err) == [], "\(command)")
      }
    }
    let said = run([Self.text])
    #expect(said.status == Status.misused && Shown.steering(said.err) == [])
  }

  @Test func `nothing is written outside the folder that was named`() throws {
    let root = "\(Self.folder)/paths"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for (arguments, folder) in [
      (["archive", Self.meeting, "-o"], "\(root)/a"),
      (["extract", Self.sent, "--all", "-o"], "\(root)/b"),
    ] {
      let said = run(arguments + [folder])
      #expect(Shown.steering(said.out) == [] && Shown.steering(said.err) == [])
      let made = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      #expect(!made.isEmpty, "\(arguments)")
      for path in made {
        let names = path.split(separator: "/").map(String.init)
        #expect(names.count <= 2 && names.allSatisfy { Shown.flaws(ofName: $0).isEmpty }, "\(path)")
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: root).sorted() == ["a", "b"])
  }
}
