import Agenda
import Screen
import Testing

@testable import MeetingTUI

/// The list of speakers at a desk: what it shows while the clock runs, and what its keys record.
struct DeskSpeakersTests {
  /// The bench's board with limits of time.
  static let body: Body = {
    var body = DeskBench.body
    body.rules.speechSeconds = 180
    body.rules.replySeconds = 60
    body.rules.partySeconds = 300
    body.rules.repliesPerSpeech = 1
    return body
  }()

  /// Kaj Norr has spoken for two minutes, Rut Hall speaks since 10.40, and four wait.
  static let speaking =
    DeskBench.start + [
      #"give-floor "Kaj Norr" at=10:30"#, "end-speech at=10:32", #"request-floor "Rut Hall""#,
      "give-floor at=10:40", #"request-floor "Jon Lind""#, #"request-floor name="Ann Lo, chef""#,
      #"request-floor "Elin Sten" kind=reply"#, #"request-floor "Bo Ek" kind=order"#,
    ]

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var lines = DeskSpeakersTests.speaking
    var keys = ";"
    /// The clock, after 10.40.
    var second: Int
    var columns = 80
    var rows = 24
    var desk = Desk.secretary
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "speakers", second: 134),
    Case(name: "speakers-ending", keys: ";,down", second: 150),
    Case(name: "speakers-out", second: 193),
    Case(name: "speakers-narrow", second: 193, columns: 60, rows: 16),
    Case(name: "speakers-wide", second: 134, columns: 200, rows: 60),
    Case(name: "speakers-back", second: -1),
    Case(name: "speakers-none", lines: DeskBench.start, second: 0),
    Case(name: "speakers-reply", keys: ";,r,j,o", second: 134),
    Case(name: "speakers-chair", second: 134, desk: .chair),
    Case(name: "floor-ending", keys: "", second: 155),
    Case(name: "floor-wide", keys: "", second: 200, columns: 200, rows: 60),
    Case(name: "floor-narrow", keys: "tab", second: 100, columns: 60, rows: 16),
  ]

  @Test(arguments: cases, [Language.swedish, .english])
  func `the list as it stands at a second of the clock`(
    example: Case, language: Language
  ) throws {
    var run = try DeskBench.run(
      example.lines, desk: example.desk, language: language, columns: example.columns,
      rows: example.rows, body: Self.body)
    run.press(example.keys)
    run.tick(Moment(day: DeskBench.moment.day, second: 38_400 + example.second))
    expectGolden("\(example.name).\(language.rawValue)", run.frame.golden)
  }

  @Test(arguments: [
    ("enter", #"give-floor "Bo Ek" kind=order"#),
    ("down,enter", #"give-floor "Elin Sten" kind=reply"#),
    ("down*3,enter", #"give-floor kind=speech name="Ann Lo, chef""#),
    ("down*9,enter", #"give-floor kind=speech name="Ann Lo, chef""#),
    (".", #"withdraw-floor "Bo Ek" kind=order"#),
    ("down,del", #"withdraw-floor "Elin Sten" kind=reply"#),
    ("down*3,.", #"withdraw-floor kind=speech name="Ann Lo, chef""#),
    ("s", "end-speech"), ("W", "give-floor"),
    // The cursor stays on whom it was on, whoever comes or goes before.
    ("down,o,p,i,a,enter,enter", #"give-floor "Elin Sten" kind=reply"#),
    ("down,W,.", #"withdraw-floor "Elin Sten" kind=reply"#),
    ("down,enter,enter", #"give-floor "Jon Lind" kind=speech"#),
    ("w,p,i,a,enter", #"request-floor "Pia Öst" kind=speech"#),
    ("r,p,i,a,enter", #"request-floor "Pia Öst" kind=reply"#),
    ("o,p,i,a,enter", #"request-floor "Pia Öst" kind=order"#),
    ("enter,u", "undo"), ("y,p,i,a,enter,b,enter", #"motion "Pia Öst" kind=adopt"#),
  ])
  func `a key records`(keys: String, verb: String) throws {
    var run = try DeskBench.run(Self.speaking, body: Self.body)
    run.press(";," + keys)
    let line = try #require(run.session.history.entries.last?.verb)
    #expect(line == verb)
    guard case .speakers(let sheet) = run.session.place else {
      Issue.record("the list is left")
      return
    }
    #expect(sheet.window.count == run.session.meeting.item?.waitingSpeakers.count)
  }

  @Test(arguments: [
    (DeskBench.start, "r", "Ingen har talat i ärendet än"),
    (DeskBench.start, ".", "Ingen väntar på ordet"),
    (DeskBench.start, "s", "Ingen har ordet"),
    (speaking, "k", "Esc går tillbaka till ärendet"),
    (DeskBench.start + ["gavel"], "w", "är avgjort"),
  ])
  func `a key that can do nothing says why`(
    lines: [String], key: String, sentence: String
  ) throws {
    var run = try DeskBench.run(lines, body: Self.body)
    let before = run.session.history.entries.count
    run.press(";," + key)
    #expect(run.session.history.entries.count == before)
    let told = run.frame.golden
    #expect(told.contains(sentence), "\(told)")
  }
}
