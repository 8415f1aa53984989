import Agenda
import Screen
import Testing

@testable import MeetingTUI

/// Every screen of the desk as text, in both languages.
@Suite struct DeskGoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var lines: [String]
    var keys = ""
    var desk = Desk.secretary
    var size = (80, 24)
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "before", lines: []),
    Case(name: "presence", lines: [], keys: "N,c,f"),
    Case(name: "debate", lines: DeskBench.moved),
  ]

  @Test(arguments: cases, [Language.swedish, .english])
  func screens(_ example: Case, language: Language) throws {
    var run = try DeskBench.run(
      example.lines, desk: example.desk, language: language, columns: example.size.0,
      rows: example.size.1)
    run.press(example.keys)
    print(run.frame.golden)
  }
}
