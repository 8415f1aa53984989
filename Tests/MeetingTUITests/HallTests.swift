import Agenda
import Screen
import TestSupport
import Testing
import Voting

@testable import MeetingTUI

/// The room's screen: what it shows in each state, at each size, and how much of a vote.
@Suite struct HallTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var lines: [String] = []
    var keys = ""
    var columns = 80
    var rows = 24
    var body = DeskBench.body
    var events: [Event] = []
    var testDescription: String { name }
  }

  static let voted =
    DeskBench.voting + [
      "vote rest=yes", #"vote no "Rut Hall" "Jon Lind" "Bo Ek" "Tor Vik""#,
      #"vote abstain "Pia Öst""#,
    ]
  static let counted = voted + ["end-vote"]
  static let speaking =
    DeskBench.moved + [
      #"request-floor "Jon Lind""#, #"give-floor "Rut Hall" at=10:39"#,
      #"request-floor "Mia Dal" kind=reply"#, #"request-floor "Bo Ek" kind=order"#,
      #"request-floor "Elin Sten""#,
    ]

  static let cases: [Case] = [
    Case(name: "before", lines: ["present all"]),
    Case(name: "between", lines: ["present all", "open at=08:30"]),
    Case(name: "debate", lines: DeskBench.moved),
    Case(name: "debate-narrow", lines: DeskBench.moved, columns: 60, rows: 16),
    Case(name: "debate-wide", lines: DeskBench.moved, columns: 200, rows: 60),
    Case(name: "speaking", lines: speaking),
    Case(name: "speaking-narrow", lines: speaking, columns: 60, rows: 16),
    Case(
      name: "question",
      lines: DeskBench.moved + ["close-debate", "put", "find adopted"]
        + ["gavel", "put"]),
    Case(name: "found", lines: DeskBench.moved + ["close-debate", "put", "find adopted"]),
    Case(name: "vote", lines: DeskBench.voting),
    Case(
      name: "roll-call", lines: DeskBench.voting + [#"vote no "Jan Berg""#, #"vote yes "Mia Dal""#]),
    Case(name: "roll-call-narrow", lines: voted, columns: 60, rows: 16),
    Case(name: "counted", lines: counted),
    Case(name: "counted-narrow", lines: counted, columns: 60, rows: 16),
    Case(name: "counted-wide", lines: counted, columns: 200, rows: 60),
    Case(name: "parties", lines: counted, body: HallBench.board(showing: .parties)),
    Case(name: "totals", lines: counted, body: HallBench.board(showing: .totals)),
    Case(
      name: "tied",
      lines: DeskBench.voting + [
        #"vote abstain "Pia Öst""#, #"vote yes (S) "Rut Hall" "Jon Lind""#,
        "vote rest=no", "end-vote",
      ]),
    Case(name: "third", lines: BallotBench.remit, events: BallotBench.third),
    Case(name: "decided", lines: counted + ["gavel"]),
    Case(name: "ballot", lines: BallotBench.start, events: BallotBench.names),
    Case(name: "ballot-tied", lines: BallotBench.start, events: BallotBench.tied),
    Case(name: "elected", lines: BallotBench.start, events: BallotBench.drawn),
    Case(name: "together", lines: DeskBench.start + ["gavel", "take 4-5"]),
    Case(name: "secret", lines: DeskBench.moved + ["mark 3 secret=yes"]),
    Case(name: "shut", lines: DeskBench.moved + ["doors closed"]),
    Case(
      name: "opened-again",
      lines: DeskBench.start + [
        "doors closed", #"motion "Rut Hall" kind=reject"#, "doors open",
      ]),
    Case(name: "adjourned", lines: DeskBench.start + ["adjourn at=10:20"]),
    Case(name: "closed", lines: DeskPapersTests.closed),
    Case(name: "quit", lines: DeskBench.voting, keys: "q,x"),
    Case(name: "council-101", lines: HallBench.counted, body: HallBench.council(101)),
    Case(
      name: "council-349", lines: HallBench.counted, columns: 200, rows: 60,
      body: HallBench.council(349)),
    Case(name: "council-349-small", lines: HallBench.counted, body: HallBench.council(349)),
    Case(
      name: "council-349-narrow", lines: HallBench.counted, columns: 60, rows: 16,
      body: HallBench.council(349)),
  ]

  @Test(arguments: cases, [Language.swedish, .english])
  func screens(_ example: Case, language: Language) throws {
    var run = try DeskBench.run(
      example.lines, desk: .hall, language: language, columns: example.columns,
      rows: example.rows, events: example.events, body: example.body)
    run.press(example.keys)
    let file = "hall-\(example.name).\(language.rawValue).screen"
    if let found = Golden.difference(of: run.frame.golden, from: file, of: "MeetingTUITests") {
      Issue.record("\(found)")
    }
  }

  @Test("a count shows names, parties or totals as the rule says, and nothing before it is ended")
  func detail() throws {
    let sizes = [(60, 16), (80, 24), (200, 60)]
    for detail in HallDetail.allCases {
      for (columns, rows) in sizes {
        let body = HallBench.board(showing: detail)
        let before = try HallBench.shown(Self.voted, body: body, columns: columns, rows: rows)
        #expect(!before.contains("Ja 8") && !before.contains("█") && !before.contains("▒"))
        let after = try HallBench.shown(Self.counted, body: body, columns: columns, rows: rows)
        #expect(after.contains("█ Ja 8") && after.contains("▒ Nej 4"))
        #expect(after.contains("▒ Tor Vik (SD)") == (detail == .names))
        if detail != .names { #expect(after.contains("SD    ▒") == (detail == .parties)) }
      }
    }
  }

  @Test("every seat of a large council has its sign, and its figures where there is no room")
  func seats() throws {
    for (seats, columns, rows) in [(101, 80, 24), (349, 200, 60), (349, 80, 24), (41, 60, 16)] {
      let body = HallBench.council(seats, showing: .parties)
      let run = try DeskBench.run(
        HallBench.counted, desk: .hall, columns: columns, rows: rows, body: body)
      let tally = try #require(run.session.meeting.item?.vote?.tally)
      let text = run.frame.text
      // One of each sign is in the legend; the blocks of the large numbers stand left of it.
      let lines = text.split(separator: "\n").map(Array.init)
      let legend = try #require(lines.firstIndex { String($0).contains("█ Ja ") })
      let left = try #require(lines[legend].firstIndex(of: "█"))
      let area = lines[(legend + 1)...].flatMap { $0.dropFirst(left + SeatRows.lead) }
      #expect(area.count { $0 == "█" } == tally.yes, "\(seats) at \(columns)")
      #expect(area.count { $0 == "▒" } == tally.no)
      #expect(area.count { $0 == "·" } == tally.abstain)
    }
  }

  @Test("no key but q does anything in the hall, and nothing is recorded from it")
  func keys() throws {
    var run = try DeskBench.run(DeskBench.voting, desk: .hall)
    let before = run.frame.text
    run.press(":,j,n,a,f,k,/,1,2,3,4,5,tab,down,enter,esc,g,?,u,backspace")
    #expect(run.frame.text == before && run.session.layers.isEmpty)
    run.press("q")
    #expect(run.session.layers == [.quit] && run.frame.text.contains("Lämna bordet?"))
    run.press("n")
    #expect(run.frame.text == before)
    #expect(run.press(.control("l"), at: DeskBench.moment) == .repaint)
    #expect(run.press(.control("z"), at: DeskBench.moment) == .suspend)
    run.press("C-c")
    #expect(run.press(.scalar("j"), at: DeskBench.moment) == .quit)
  }

  @Test("the clock of a speech runs with the body's clock, and never backwards")
  func clock() throws {
    for (second, shown) in [(-60, " 0.00"), (0, " 0.00"), (61, " 1.01"), (6_000, " 100.00")] {
      var run = try DeskBench.run(Self.speaking, desk: .hall)
      let moment = Moment(day: DeskBench.moment.day, second: 10 * 3600 + 39 * 60 + second)
      run.tick(moment)
      let floor = run.frame.text.split(separator: "\n").first { $0.contains("Ordet:") }
      #expect(floor?.contains("Rut Hall (M)") == true && floor?.contains(shown) == true)
      let hall = Hall(run.session.meeting, run.session.seclusion)
      #expect(hall.floor?.time(at: moment)?.clockWentBack == (second < 0))
    }
  }

  @Test(
    "a long text is cut where a sentence ends, or else after a word",
    arguments: [
      ("Ett. Två. Tre.", 20, 1, ["Ett. Två. Tre."]),
      ("Planen antas. Den gäller nu.", 20, 1, ["Planen antas. …"]),
      ("1. Planen antas i sin helhet nu.", 20, 1, ["1. Planen antas i…"]),
      ("Planenantasisinhelhetnu", 10, 1, ["Planenant…"]),
      ("Ett två tre fyra fem", 8, 2, ["Ett två", "tre…"]), ("Ord", 8, 0, []),
    ])
  func cut(text: String, columns: Int, rows: Int, expected: [String]) {
    #expect(text.cut(columns: columns, rows: rows) == expected)
  }
}
