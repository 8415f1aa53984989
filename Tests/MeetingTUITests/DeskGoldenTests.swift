import Agenda
import Glibc
import Screen
import TestSupport
import Testing

@testable import MeetingTUI

/// Every screen of the desk as text, in both languages.
@Suite struct DeskGoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var lines: [String] = []
    var keys = ""
    var desk = Desk.secretary
    var columns = 80
    var rows = 24
    /// What happened besides, however it was entered.
    var events: [Event] = []
    var testDescription: String { name }
  }

  static let decided =
    DeskBench.voting + [
      "vote rest=yes", #"vote no "Rut Hall" "Jon Lind" "Bo Ek" "Tor Vik""#, "end-vote", "gavel",
    ]

  /// A vote between an addition and its rejection by people of long names.
  static let longSides =
    DeskBench.start + [
      #"motion "Rut Hall" "Elin Sten" "Kaj Norr" "Pia Öst" kind=add text="En plan tas fram.""#,
      "close-debate", "put", "find adopted", "gavel", "put", "find rejected",
      #"demand-vote "Rut Hall""#,
    ]

  static let cases: [Case] = [
    Case(name: "before"),
    Case(name: "presence", keys: "N,c,f"),
    Case(name: "debate", lines: DeskBench.moved),
    Case(name: "debate-narrow", lines: DeskBench.moved, columns: 60, rows: 16),
    Case(name: "item-narrow", lines: DeskBench.moved, keys: "tab", columns: 60, rows: 16),
    Case(name: "debate-wide", lines: DeskBench.moved, columns: 200, rows: 60),
    Case(name: "refused", lines: DeskBench.start, keys: "o"),
    Case(name: "who-moves", lines: DeskBench.start, keys: "y,r,u"),
    Case(name: "motion-kind", lines: DeskBench.start, keys: "y,r,u,enter"),
    Case(name: "motion-text", lines: DeskBench.start, keys: "y,r,u,enter,t,E,n, ,å,t,g,ä,r,d"),
    Case(
      name: "presenter", keys: ":,attend name=\"Ann Lo\" title=chef,enter,N,enter,O,t,F,k,t,P"),
    Case(name: "draft", lines: DeskBench.start, keys: "y,r,u,enter,t,E,n,esc"),
    Case(name: "questions", lines: DeskBench.moved + ["close-debate"]),
    Case(name: "find", lines: DeskBench.moved + ["close-debate", "put"], keys: "f"),
    Case(name: "roll-call", lines: DeskBench.voting, keys: "j*5,n*3"),
    Case(
      name: "roll-call-narrow", lines: DeskBench.voting, keys: "j*5,n*3", columns: 60, rows: 16),
    Case(name: "roll-call-again", lines: DeskBench.voting, keys: "j*5,n*3,left"),
    Case(name: "roll-call-rest", lines: DeskBench.voting, keys: "j*5,r"),
    Case(name: "counted", lines: DeskBench.voting, keys: "j*8,n*5,enter"),
    Case(name: "tie", lines: DeskBench.voting, keys: "a,j*6,n*6,enter"),
    Case(name: "decided", lines: decided),
    Case(name: "reserve", lines: decided, keys: "r"),
    Case(name: "decision", lines: decided, keys: "e"),
    Case(name: "line", lines: DeskBench.start, keys: ":,y,r"),
    Case(name: "line-people", lines: DeskBench.start, keys: ":,yrka,space,r"),
    Case(name: "search", lines: DeskBench.moved, keys: "/,h,y,r,d"),
    Case(name: "help", lines: DeskBench.moved, keys: "?"),
    Case(name: "minutes", lines: decided, keys: "3"),
    Case(name: "missing", lines: decided, keys: "4"),
    Case(name: "missing-narrow", lines: decided, keys: "4,end", columns: 60, rows: 16),
    Case(name: "missing-sent", lines: DeskPapersTests.sent, keys: "4"),
    Case(
      name: "missing-sent-narrow", lines: DeskPapersTests.sent, keys: "4", columns: 60, rows: 16),
    Case(name: "missing-sent-wide", lines: DeskPapersTests.sent, keys: "4", columns: 200, rows: 60),
    Case(name: "missing-signed", lines: DeskPapersTests.signed, keys: "4"),
    Case(name: "closed", lines: DeskPapersTests.closed),
    Case(name: "signing", lines: DeskPapersTests.sent),
    Case(name: "attest", lines: DeskPapersTests.sent, keys: "7"),
    Case(name: "attest-day", lines: DeskPapersTests.sent, keys: "7,1", columns: 60, rows: 16),
    Case(name: "unposted", lines: DeskPapersTests.signed),
    Case(name: "post", lines: DeskPapersTests.signed, keys: "8,enter"),
    Case(name: "posted", lines: DeskPapersTests.signed + ["post place=Kansliet"]),
    Case(name: "log", lines: decided, keys: "5"),
    Case(name: "take", lines: decided, keys: "down,enter"),
    Case(name: "warning", lines: decided, keys: "Z,j"),
    Case(name: "quit", lines: DeskBench.moved, keys: "C-c"),
    Case(name: "chair", lines: DeskBench.moved, desk: .chair),
    Case(name: "chair-before", desk: .chair),
    Case(name: "chair-narrow", lines: DeskBench.moved, desk: .chair, columns: 60, rows: 16),
    Case(
      name: "chair-scrolled", lines: DeskBench.moved, keys: "down*3", desk: .chair, columns: 60,
      rows: 16),
    Case(name: "chair-wide", lines: DeskBench.moved, desk: .chair, columns: 200, rows: 60),
    Case(name: "chair-order", lines: DeskBench.moved + ["close-debate"], desk: .chair),
    Case(name: "chair-vote", lines: DeskBench.voting, desk: .chair),
    Case(
      name: "chair-calls", lines: DeskBench.voting + [#"vote yes "Mia Dal""#], desk: .chair,
      columns: 60, rows: 16),
    Case(name: "chair-decided", lines: decided, desk: .chair),
    Case(name: "chair-agenda", lines: DeskBench.moved, keys: "tab,down", desk: .chair),
    Case(
      name: "roll-call-long", lines: longSides, keys: "f*2", columns: 60, rows: 16),
    Case(name: "roll-call-wide", lines: DeskBench.voting, keys: "j*5,n*3", columns: 200, rows: 30),
    Case(
      name: "verifiers",
      lines: ["present all", "open at=08:30", "take 1", "fix", "gavel"]
        + [#"add title="Val av justerare" kind=election after=1"#, "take 7"]),
    Case(name: "move", lines: ["present all"], keys: "down,down,M,4"),
    Case(name: "range", lines: DeskBench.start + ["gavel", "take 4-5"], keys: "k"),
    Case(name: "empty-seat", lines: DeskBench.moved + [#"leave "Elin Sten""#]),
    Case(name: "put", lines: DeskBench.moved + ["close-debate"], keys: "p"),
    Case(name: "quit-again", lines: DeskBench.moved, keys: "q,q"),
    Case(name: "close-drafts", lines: decided, keys: "a,0,T,esc,Z"),
    Case(name: "focus", lines: DeskBench.moved, keys: "enter"),
    Case(name: "roll-call-stray", lines: DeskBench.voting, keys: "j*2,x"),
    Case(name: "ballot", lines: BallotBench.start, events: BallotBench.names),
    Case(
      name: "ballot-narrow", lines: BallotBench.start, columns: 60, rows: 16,
      events: BallotBench.names),
    Case(name: "ballot-lists", lines: BallotBench.start, events: BallotBench.lists),
    Case(
      name: "ballot-lists-narrow", lines: BallotBench.start, columns: 60, rows: 16,
      events: BallotBench.lists),
    Case(name: "ballot-tied", lines: BallotBench.start, events: BallotBench.tied),
    Case(
      name: "ballot-tied-narrow", lines: BallotBench.start, columns: 60, rows: 16,
      events: BallotBench.tied),
    Case(name: "lot", lines: BallotBench.start, keys: "enter", events: BallotBench.tied),
    Case(name: "ballot-lot", lines: BallotBench.start, events: BallotBench.drawn),
    Case(name: "ballot-item", lines: BallotBench.start, keys: "esc", events: BallotBench.drawn),
    Case(name: "third", lines: BallotBench.remit, events: BallotBench.third),
    Case(name: "casting", lines: DeskBench.voting, keys: "a,j*6,n*6,enter,f,U"),
    Case(name: "recuse", lines: DeskBench.start, keys: "j,r,u,enter"),
    Case(name: "small", lines: DeskBench.moved, columns: 59, rows: 15),
  ]

  @Test(arguments: cases, [Language.swedish, .english])
  func screens(_ example: Case, language: Language) throws {
    var run = try DeskBench.run(
      example.lines, desk: example.desk, language: language, columns: example.columns,
      rows: example.rows, events: example.events)
    // The vote's own key is the first letter of the language's yes.
    let keys = language == .english ? example.keys.replacing("j*", with: "y*") : example.keys
    run.press(keys)
    try compare(run.frame.golden, with: "\(example.name).\(language.rawValue).screen")
  }

  /// Compares with the golden of a name, or rewrites it where the environment asks for that.
  private func compare(_ text: String, with name: String) throws {
    let path = "\(Repository.root)/Tests/MeetingTUITests/Goldens/\(name)"
    let golden = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) }
    guard golden != text else { return }
    if getenv("KLUBBA_UPDATE_GOLDENS") != nil { try Files.write(Array(text.utf8), to: path) }
    Issue.record("\(name) differs; it is now:\n\(text)")
  }
}
