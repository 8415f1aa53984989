import Glibc
import TestSupport
import Testing

/// The program in a real terminal: few cases, each of which needs one.
@Suite("The desk in a terminal", .serialized)
struct DeskEndToEndTests {
  /// A meeting that is open, its item 1 under debate, at the secretary's desk.
  static func desk(script: String = "present all\nopen at=08:30\ntake 1\n") -> Tmux {
    let tmux = Tmux()
    let sample = "\(Repository.root)/agendas/regionstyrelsen"
    shell(
      "cd \(quoted(tmux.folder)) && \(Klubba.path) new \(quoted(sample + ".agenda")) --body"
        + " \(quoted(sample + ".organ")) -o m.meeting && printf %s \(quoted(script))"
        + " | \(Klubba.path) do m.meeting -")
    tmux.type("\(Klubba.path) open m.meeting --lang sv; echo slut $?")
    tmux.press("Enter")
    return tmux
  }

  static func log(_ tmux: borrowing Tmux) -> String {
    shell("cd \(quoted(tmux.folder)) && \(Klubba.path) log m.meeting --lang sv")
  }

  @Test("å ä ö, a combining ring and a paste are text, and reach the file")
  func letters() {
    let tmux = Self.desk()
    tmux.wait(for: "§ 25")
    tmux.type(":")
    tmux.wait(for: "Skriv ett verb")
    tmux.type("anteckna text=\"åäö ÅÄÖ a\u{30A} – slut\"")
    tmux.wait(for: "– slut")
    tmux.press("Enter")
    usleep(300_000)
    tmux.type(":")
    tmux.wait(for: "Skriv ett verb")
    tmux.paste("anteckna text=x\nklubba\navsluta\n")
    tmux.wait(for: "avsluta")
    tmux.press("Escape")
    usleep(300_000)
    let log = Self.log(tmux)
    #expect(log.contains("åäö ÅÄÖ"))
    #expect(log.split(separator: "\n").count == 5, "a paste was carried out as commands")
  }

  @Test("what another process writes is shown")
  func following() {
    let tmux = Self.desk(script: "present all\n")
    tmux.wait(for: "inte öppnat")
    for line in ["open at=08:30", "take 1", "fix", "gavel", "take 2"] {
      shell(
        "cd \(quoted(tmux.folder)) && echo \(quoted(line)) | \(Klubba.path) do m.meeting -")
    }
    tmux.wait(for: "§ 26")
  }

  @Test("every size from 300x100 to 1x1 is drawn, and the meeting is still there")
  func resizing() {
    let tmux = Self.desk()
    tmux.wait(for: "§ 25")
    for (columns, rows) in [(300, 100), (60, 16), (40, 10), (1, 1), (20, 3), (200, 60), (80, 24)] {
      tmux.resize(columns: columns, rows: rows)
      usleep(120_000)
    }
    tmux.wait(for: "§ 25")
  }

  @Test("Ctrl-L draws everything anew; a smaller window leaves nothing behind")
  func repainting() {
    let tmux = Self.desk()
    let clean = tmux.wait(for: "§ 25")
    tmux.scrawl("SKRÄP SKRÄP")
    tmux.wait(for: "SKRÄP")
    tmux.press("C-l")
    usleep(400_000)
    #expect(tmux.screen() == clean)
    for (columns, rows) in [(60, 16), (200, 60), (80, 24)] {
      tmux.resize(columns: columns, rows: rows)
      usleep(400_000)
    }
    #expect(tmux.screen() == clean)
  }

  @Test("Ctrl-Z suspends, fg shows the desk again; Ctrl-C asks before it ends")
  func suspending() {
    let tmux = Self.desk()
    tmux.wait(for: "§ 25")
    tmux.press("C-z")
    tmux.wait(for: "topped")
    tmux.type("fg")
    tmux.press("Enter")
    tmux.wait(for: "§ 25")
    tmux.press("C-c")
    usleep(300_000)
    #expect(tmux.screen().contains("Regionstyrelsen"), "Ctrl-C ended the desk without asking")
  }

  @Test("SIGTERM and SIGHUP leave the terminal as it was", arguments: ["TERM", "HUP"])
  func signals(signal: String) {
    let tmux = Self.desk()
    tmux.wait(for: "§ 25")
    shell("pkill -\(signal) -f '^\(Klubba.path) open m.meeting' ")
    tmux.wait(for: "slut 1")
    tmux.type("stty -a | tr ' ' '\\n' | grep -cxE 'icanon|echo|isig'; echo åter")
    tmux.press("Enter")
    #expect(tmux.wait(for: "\nåter").contains("\n3\n"))
  }

  @Test("kill -9 in the middle of a text: every entry is there, and the draft too")
  func killed() {
    let tmux = Self.desk(
      script: "present all\nopen at=08:30\ntake 1\nfix\ngavel\ntake 3\n")
    tmux.wait(for: "§ 26")
    let before = Self.log(tmux)
    tmux.type("y")
    tmux.wait(for: "Vem yrkar")
    tmux.type("Skogvik")
    tmux.press("Enter")
    tmux.wait(for: "tillägg")
    tmux.type("t")
    tmux.wait(for: "lydelse")
    tmux.type("Läget följs upp.")
    usleep(1_200_000)
    shell("pkill -9 -f '^\(Klubba.path) open m.meeting'")
    tmux.wait(for: "slut 137")
    #expect(Self.log(tmux) == before)
    let verify = shell("cd \(quoted(tmux.folder)) && \(Klubba.path) verify m.meeting; echo =$?")
    #expect(verify.contains("=0"))
    // Nobody could put the terminal back: the shell still reads only line feeds.
    tmux.type("reset")
    tmux.press("C-j")
    usleep(1_500_000)
    tmux.type("\(Klubba.path) open m.meeting --lang sv")
    tmux.press("C-j")
    tmux.wait(for: "utkast")
    tmux.type("g")
    tmux.wait(for: "Läget följs upp.")
  }
}
