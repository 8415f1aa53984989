import Agenda
import FoundationEssentials
import Glibc
import Testing

@testable import MeetingTUI

/// The program as it is called: what it says, where, and how it ends.
struct CommandLineTests {
  @Test func `help is the same tables in both languages`() throws {
    let trial = try Trial()
    for language in Language.allCases {
      let topics = ["", "organ", "man", "new", "motion", "rösta"]
      var pages = ""
      for topic in topics {
        let shown =
          topic.isEmpty
          ? trial.run("help", language: language)
          : trial.run("help", topic, language: language)
        #expect(shown.status == 0 && shown.err.isEmpty)
        pages += "==== help \(topic)\n\(shown.out)"
      }
      expectGolden("help-\(language.rawValue)", pages)
      for line in trial.run("help", language: language).out.split(separator: "\n") {
        #expect(line.count <= 80)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the manual page names every command, option and verb, and steers nothing else`(
    language: Language
  ) throws {
    let page = try Trial().run("help", "man", language: language).out
    let macros = [".\\\"", ".TH", ".nh", ".ad", ".SH", ".SS", ".TP", ".br"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains { line.hasPrefix($0) }, "\(line)")
    }
    let text = page.split(separator: "\\-", omittingEmptySubsequences: false)
      .joined(separator: "-")
    for command in Subcommand.allCases {
      #expect(text.contains("\n\\fB\(command.form)\\fR\n"))
      for option in command.row.options + [.language] {
        #expect(text.contains("\n\(option.name)") && text.contains(option.help(language)))
      }
    }
    for word in TalkWord.allCases {
      #expect(text.contains("\n\\fB\(word.form(language))\\fR\n\(word.row.help(language))\n"))
    }
    for verb in Verb.allCases {
      #expect(text.contains("\n\\fB\(verb.form(language))\\fR\n\(verb.row.help(language))\n"))
      for name in verb.names { #expect(text.contains(name)) }
      for key in verb.row.keys { #expect(text.contains("\n\(key.key(language))=: ")) }
    }
  }

  @Test(arguments: [
    ["visa"], ["do"], ["log", "a", "b"], ["log", "a", "--färg"], ["new", "a"],
    ["new", "a", "--body", "b", "--date", "2026-02-30"],
    ["new", "a", "--body", "b", "--time", "25:00"],
    ["new", "a", "--body", "b", "--first-paragraph", "0"], ["new", "a", "--body"],
    ["minutes", "a", "--format", "csv"], ["votes", "a", "--format=akn"],
    ["minutes", "a", "--paragraph", "x"], ["do", "a", "--desk", "kök"], ["--lang", "fi"],
    ["extract", "a"], ["extract", "a", "--all"],
    ["extract", "a", "--all", "--paragraph", "2", "-o", "b"],
    ["notice", "a", "--format", "csv"], ["help", "blahonga"], ["log", "a", "--json", "--json"],
    ["log", "a", "--json=ja"], ["talk", "a", "--desk", "hall"], ["talk", "a", "--desk=sal"],
  ])
  func `wrong usage ends with 2 and a sentence`(arguments: [String]) throws {
    let out = Output(descriptor: nil)
    let err = Output(descriptor: nil)
    let shell = Shell(language: .english, clock: { Trial.noon }, out: out, err: err)
    #expect(Program.run(arguments, in: shell) == 2)
    #expect(out.text.isEmpty)
    #expect(err.text.hasPrefix("klubba: ") && err.text.hasSuffix("\n"))
  }

  @Test func `a new meeting is made once, under a name of its own`() throws {
    let trial = try Trial()
    #expect(trial.begin() == .init(status: 0, out: "a.meeting\n", err: ""))
    let again = trial.begin()
    #expect(again.status == 1 && again.err.hasPrefix("a.meeting: Filen finns redan"))
    try trial.write("1. Ett ärende\n\n2. Ett till\n", to: "b.agenda")
    let undated = trial.run(
      "new", trial.path("b.agenda"), "--body", "\(Trial.transcripts)/liten.organ",
      "-o", trial.path("b.meeting"))
    #expect(undated.status == 1 && undated.err.contains("--date"))
    let dated = trial.run(
      "new", trial.path("b.agenda"), "--body", "\(Trial.transcripts)/liten.organ",
      "-o", trial.path("b.meeting"), "--date", "2026-05-01", "--time", "9.05", "--place", "Salen")
    #expect(dated.status == 0)
    let log = trial.run("log", trial.path("b.meeting"), "--json")
    #expect(log.out.contains(#""date":"2026-05-01""#) && log.out.contains(#""summoned":"09:05""#))
    let bad = trial.run("new", "/finns/inte", "--body", "\(Trial.transcripts)/liten.organ")
    #expect(bad.status == 1 && bad.err == "/finns/inte: Filen finns inte.\n")
  }

  @Test(arguments: [
    ("Regionstyrelsen", "Regionstyrelsen-2026-02-10.meeting"),
    ("../etc/passwd", "etc-passwd-2026-02-10.meeting"), ("", "möte-2026-02-10.meeting"),
    ("Nämnden för\u{1B}[2J allt", "Nämnden-för-2J-allt-2026-02-10.meeting"),
  ])
  func `a body's name cannot lead out of the folder`(body: String, name: String) {
    #expect(NewMeeting.fileName(body, Trial.noon.day) == name)
  }

  @Test func `a script stops at its first refusal and goes on from a line`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let file = trial.path("a.meeting")
    try trial.write("# möte\n\npresent all\nopen at=18:30\ngavel\ntake 1\n", to: "a.script")
    let played = trial.run("do", file, trial.path("a.script"), language: .english)
    #expect(played.status == 1)
    #expect(played.out.split(separator: "\n").map { $0.prefix(2) } == ["1 ", "2 "])
    #expect(played.err.hasPrefix("a.script:5: "))
    let dry = trial.run("do", file, trial.path("a.script"), "--from", "6", "--dry-run")
    #expect(dry.status == 0 && dry.out.hasPrefix("3 § 7 tas upp: "))
    #expect(trial.run("log", file).out.split(separator: "\n").count == 3)
    #expect(trial.run("do", file, trial.path("a.script"), "--from=6").status == 0)
    #expect(trial.run("do", file, trial.path("a.script"), "--from=6").err.hasPrefix("a.script:6: "))
  }

  @Test(arguments: [("klubba leder", Language.swedish), ("klubba runs", .english)])
  func `without arguments and without a terminal it says what it is`(
    beginning: String, language: Language
  ) throws {
    let shown = try Trial().run(language: language)
    #expect(shown.status == 2 && shown.out.isEmpty)
    #expect(shown.err.hasPrefix("klubba: \(beginning)") && shown.err.contains("klubba help"))
  }

  @Test func `an agenda of another body is warned of, and blanks and capitals are not`() throws {
    let trial = try Trial()
    let body = "\(Trial.transcripts)/liten.organ"
    let warned = [("Kulturnämnden", true), ("FRITIDS  nämnden", false)]
    for (number, (name, warns)) in warned.enumerated() {
      try trial.write("Organ: \(name)\nDatum: 2026-02-10\n\n1. Ett ärende\n", to: "a.agenda")
      let made = trial.run(
        "new", trial.path("a.agenda"), "--body", body, "-o", trial.path("\(number).meeting"))
      #expect(made.status == 0 && made.out == "\(number).meeting\n")
      #expect(made.err.hasPrefix("a.agenda: varning: Listan gäller Kulturnämnden") == warns)
      #expect(made.err.isEmpty == !warns)
    }
  }

  @Test func `to begin beyond the end of a script is wrong usage`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    try trial.write("present all\nopen at=18:30\n", to: "a.script")
    try trial.write("", to: "tom.script")
    let file = trial.path("a.meeting")
    let beyond = trial.run("do", file, trial.path("a.script"), "--from", "9999")
    #expect(beyond.status == 2 && beyond.out.isEmpty)
    #expect(beyond.err.hasPrefix("a.script: ") && beyond.err.contains("2 rader"))
    #expect(trial.run("do", file, trial.path("tom.script")).status == 0)
    #expect(trial.run("do", file, trial.path("a.script"), "--from", "2").status == 0)
  }

  @Test func `a line that is too long is refused with the bound and its number`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let long = String(repeating: "a", count: 70_000)
    let lines = ["open at=18:30 because=\(long)", "note text=\"\(long)\" because=\(long)"]
    for line in lines + ["note text=\"\(String(repeating: long, count: 20))\""] {
      try trial.write("# ett möte\npresent all\n\(line)\n", to: "a.script")
      let played = trial.run("do", trial.path("a.meeting"), trial.path("a.script"), "--dry-run")
      #expect(played.status == 1 && played.err.hasPrefix("a.script:3: "))
      #expect(played.err.contains(line.utf8.count > 1 << 20 ? "1048576" : "65536"))
    }
  }

  @Test func `a paper goes through a link, a device or a pipe, and replaces a file whole`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let file = trial.path("a.meeting")
    let paper = Array(trial.run("minutes", file).out.utf8)
    try trial.write("gammalt", to: "mål.txt")
    try trial.write("gammalt", to: "fil.txt")
    #expect(chmod(trial.path("fil.txt"), 0o600) == 0)
    #expect(symlink("mål.txt", trial.path("länk.txt")) == 0)
    #expect(symlink("ny.txt", trial.path("lös.txt")) == 0)
    for name in ["länk.txt", "lös.txt", "fil.txt"] {
      #expect(trial.run("minutes", file, "-o", trial.path(name)).status == 0)
      #expect(try trial.bytes(of: name) == paper)
    }
    var found = stat()
    #expect(lstat(trial.path("länk.txt"), &found) == 0 && found.st_mode & S_IFMT == S_IFLNK)
    #expect(lstat(trial.path("fil.txt"), &found) == 0 && found.st_mode & 0o777 == 0o600)
    #expect(try trial.bytes(of: "mål.txt") == paper && trial.bytes(of: "ny.txt") == paper)

    #expect(mkfifo(trial.path("rör"), 0o600) == 0)
    let reader = open(trial.path("rör"), O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(trial.run("votes", file, "-o", trial.path("rör")).status == 0)
    #expect(try Files.next(from: reader) == Array(trial.run("votes", file).out.utf8))
    #expect(lstat(trial.path("rör"), &found) == 0 && found.st_mode & S_IFMT == S_IFIFO)
    #expect(trial.run("minutes", file, "-o", "/dev/null").status == 0)
    #expect(lstat("/dev/null", &found) == 0 && found.st_mode & S_IFMT == S_IFCHR)
    #expect(trial.run("minutes", file, "-o", trial.folder).err.contains("mapp"))
  }

  @Test func `status, log and verify tell the same meeting`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let file = trial.path("a.meeting")
    for state in ["oppen", "arende-2", "debatt", "fragor", "stalld", "funnen", "lika"] {
      #expect(trial.run("do", file, "\(Trial.transcripts)/refusals/\(state).script").status == 0)
    }
    var pages = ""
    for language in Language.allCases {
      for command in ["status", "log", "verify"] {
        let shown = trial.run(command, file, language: language)
        #expect(shown.status == 0 && shown.err.isEmpty)
        pages += "==== \(command) --lang \(language.rawValue)\n\(shown.out)"
      }
    }
    pages += "==== status --json\n" + trial.run("status", file, "--json").out
    expectGolden("status", pages)
    #expect(trial.run("minutes", file).out.contains("UTKAST"))
    #expect(trial.run("votes", file).status == 0)
    #expect(trial.run("minutes", file, "--paragraph", "999").status == 1)
    #expect(trial.run("minutes", file, "-o", file).status == 1)
    #expect(trial.run("minutes", file, "-o", trial.path("p.txt")).status == 0)
    #expect(try trial.bytes(of: "p.txt") == Array(trial.run("minutes", file).out.utf8))
  }
}
