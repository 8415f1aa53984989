import Glibc
import TestSupport
import Testing

@testable import MeetingTUI

/// The clerk's desk on a terminal, while another desk writes and programs fail, hang and are killed.
struct ClerkEndToEndTests {
  /// A meeting in a vote, and stand-ins for programs, in the folder of a terminal.
  private static func begin(_ tmux: borrowing Tmux, linking programs: [String: String]) {
    let sample = "\(Repository.root)/agendas/regionstyrelsen"
    let bin = "\(Repository.root)/Tests/MeetingTUITests/Fixtures/bin"
    shell(
      "cd '\(tmux.folder)' && mkdir bin w && cd w && '\(Klubba.path)' new '\(sample).agenda'"
        + " --body '\(sample).organ' -o a.meeting && '\(Klubba.path)' do a.meeting '\(sample).script'"
    )
    for (name, fixture) in programs.sorted(by: { $0.key < $1.key }) {
      shell("ln -s '\(bin)/\(fixture)' '\(tmux.folder)/bin/\(name)'")
    }
    for (name, text) in [("answer", "request id is A-1"), ("complaint", ""), ("status", "0")] {
      shell("printf '%s\\n' '\(text)' > '\(tmux.folder)/bin/\(name)'")
    }
    tmux.type("cd w; exec 2> ../said; PATH=\"$PWD/../bin:$PATH\"; export TMPDIR=\"$PWD/..\"\n")
  }

  /// Waits until a command succeeds, at most ten seconds.
  private static func comes(_ command: String) -> Bool {
    for _ in 0..<400 {
      if shell("\(command) && echo ja") == "ja\n" { return true }
      usleep(25_000)
    }
    return false
  }

  @Test func `print, save, and be told`() {
    let tmux = Tmux()
    Self.begin(tmux, linking: ["lp": "lp"])
    tmux.type("'\(Klubba.path)' open a.meeting --desk clerk --lang sv\n")
    tmux.wait(for: "Hela sammanträdet")
    tmux.type("p")
    tmux.wait(for: "request id is A-1")
    tmux.type("s1")
    tmux.press("C-u")
    tmux.type("a.txt")
    tmux.press("Enter")
    tmux.wait(for: "a.txt: sparad.")
    #expect(Self.comes("cmp '\(tmux.folder)/w/a.txt' '\(tmux.folder)/bin/input'"))
    tmux.type("s1")
    tmux.press("C-u")
    tmux.type("a.txt")
    tmux.press("Enter")
    tmux.wait(for: "finns redan")
    tmux.type("n")
    tmux.wait(for: "namn i arbetsmappen")
    tmux.press("Escape")
    tmux.wait(for: "Inget sparat")
    tmux.type("k")
    tmux.wait(for: "antecknar inte")
    tmux.type("q")
    tmux.wait(for: "Lämna bordet?")
    tmux.type("j")
    tmux.wait(for: "$ ")
  }

  @Test(arguments: ["KILL", "TERM"])
  func `nothing outlives the desk`(signal: String) {
    let tmux = Tmux()
    Self.begin(tmux, linking: ["lp": "slow", "own": "slow"])
    let folder = tmux.folder
    tmux.type(
      "echo $$ > ../shell; KLUBBA_PDF=own exec '\(Klubba.path)' open a.meeting --desk clerk\n")
    tmux.wait(for: "Hela sammanträdet")
    tmux.type("p")
    #expect(Self.comes("test -s '\(folder)/bin/slow-process'"))
    shell("mv '\(folder)/bin/slow-process' '\(folder)/printing'")
    tmux.type("s3")
    tmux.press("Enter")
    #expect(Self.comes("test -s '\(folder)/bin/slow-process'"))
    #expect(Self.comes("ls -d '\(folder)'/klubba-* > /dev/null"))
    shell("kill -\(signal) $(cat '\(folder)/shell')")
    for name in ["printing", "bin/slow-process"] {
      #expect(Self.comes("! kill -0 $(cat '\(folder)/\(name)') 2> /dev/null"), "\(name)")
    }
    #expect(Self.comes("! ls -d '\(folder)'/klubba-* 2> /dev/null"))
  }

  @Test(arguments: ["TERM", "INT", "HUP"])
  func `nothing outlives a command that is asked to end`(signal: String) {
    let tmux = Tmux()
    Self.begin(tmux, linking: ["own": "slow"])
    let folder = tmux.folder
    tmux.type(
      "echo $$ > ../shell; KLUBBA_PDF=own exec '\(Klubba.path)' votes a.meeting --format pdf -o a.pdf\n"
    )
    #expect(Self.comes("test -s '\(folder)/bin/slow-process'"))
    shell("kill -\(signal) $(cat '\(folder)/shell')")
    #expect(Self.comes("! kill -0 $(cat '\(folder)/bin/slow-process') 2> /dev/null"))
    #expect(Self.comes("! ls -d '\(folder)'/klubba-* 2> /dev/null"))
    #expect(Self.comes("! kill -0 $(cat '\(folder)/shell') 2> /dev/null"))
  }
}
