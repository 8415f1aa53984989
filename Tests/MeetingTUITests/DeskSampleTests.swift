import Agenda
import Screen
import TestSupport
import Testing

@testable import MeetingTUI

/// The sample meetings run at a desk of 80x24, key by key.
@Suite struct DeskSampleTests {
  /// Every line of a sample's script typed on the `:` line gives the meeting that the script gives.
  @Test(arguments: ["regionstyrelsen", "miljonamnden", "fullmaktige"])
  func typed(sample: String) throws {
    let folder = "\(Repository.root)/agendas/\(sample)"
    let body = try BodyReader.read(try Files.read(folder + ".organ"))
    let agenda = try AgendaReader.read(try Files.read(folder + ".agenda"))
    let opening = Opening(
      time: DeskBench.moment, body: body, date: DeskBench.moment.day, summoned: agenda.time,
      place: agenda.place, firstParagraph: agenda.firstParagraph ?? 1, agenda: agenda.items)
    var played = History(opening: opening)
    let session = Session(
      played, desk: .secretary, language: .swedish, size: Size(columns: 80, rows: 24),
      clock: DeskBench.moment)
    var run = DeskRun(
      session, on: MeetingRecord(inMemory: played), outside: .none)
    let script = String(decoding: try Files.read(folder + ".script"), as: UTF8.self)
    for text in script.split(separator: "\n").map(String.init) {
      guard let line = try VerbLine(parsing: text) else { continue }
      played.apply(
        try played.deciding(
          line, at: .secretary, clock: DeskBench.moment,
          outside: .none))
      run.press("esc,1,:")
      for scalar in text.unicodeScalars { _ = run.press(.scalar(scalar), at: DeskBench.moment) }
      run.press("enter")
      // A warning asks for a reason, which may be left out.
      if case .confirm? = run.session.layers.last { run.press("enter") }
      #expect(run.frame.size.rows == 24)
      let isSame = run.session.meeting == played.meeting
      try #require(isSame, "\(text): \(run.session.message.map { "\($0)" } ?? "")")
    }
    let phase = run.session.meeting.phase
    #expect(phase == .closed)
  }
}
