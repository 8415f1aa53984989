import Agenda
import Journal
import Screen
import Testing

@testable import MeetingTUI

/// The chair's desk, which shows what to say and follows what is recorded elsewhere.
@Suite struct DeskChairTests {
  static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60),
  ]

  @Test("after every entry the first words are in view, and the last can be scrolled to")
  func followed() throws {
    var history = DeskBench.history()
    var desks = Self.sizes.map { size in
      Session(history, desk: .chair, language: .english, size: size, clock: DeskBench.moment)
    }
    for line in DeskStateTests.played {
      guard let line = try VerbLine(parsing: line) else { continue }
      let entry = try history.deciding(
        line, at: .secretary, clock: DeskBench.moment,
        outside: .none)
      history.apply(entry)
      for index in desks.indices {
        desks[index].scroll = 2
        let before = desks[index].meeting.chairWords
        desks[index].follow([entry], in: history)
        let words = desks[index].meeting.chairWords
        #expect(desks[index].place == .item && desks[index].pane == .words)
        guard words != before else { continue }
        #expect(desks[index].scroll == 0)
        #expect(shown(desks[index]).contains(words.now.first?.text.prefix(20) ?? "?"))
        _ = desks[index].handle(.end, at: DeskBench.moment)
        #expect(shown(desks[index]).contains(words.now.last?.text.suffix(10) ?? "?"))
      }
    }
  }

  @Test("Tab goes from the words to the agenda and the item, Esc back to the words")
  func panes() throws {
    var run = try DeskBench.run(DeskBench.voting, desk: .chair)
    var panes: [Session.Pane] = []
    for keys in ["tab", "tab", "tab", "S-tab", "esc", "right", "esc"] {
      run.press(keys)
      panes.append(run.session.pane)
    }
    #expect(panes == [.agenda, .item, .words, .item, .words, .item, .words])
    run.press("3,esc")
    #expect(run.session.place == .item)
    run.press("/,å,t,g,ä,r,d,enter")
    #expect(run.session.pane == .agenda && run.session.item?.title == "Åtgärdsplan för arbetsmiljö")
  }

  @Test("a desk that only reads is not locked for want of a right to write; the secretary's is")
  func readOnly() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    for (desk, isLocked) in [(Desk.chair, false), (.secretary, true)] {
      let record = try MeetingRecord.open(at: trial.path("a.meeting"), for: .reading)
      let session = Session(
        record.history, desk: desk, language: .swedish, size: Self.sizes[1],
        clock: DeskBench.moment)
      var run = DeskRun(session, on: record, outside: .none)
      let changed = run.follow(at: DeskBench.moment)
      #expect(changed == isLocked)
      #expect((run.session.lock != nil) == isLocked)
      #expect(shown(run.session).contains("Det här bordet läser.") != isLocked)
    }
  }

  private func shown(_ session: Session) -> String {
    Frame(session.size, drawing: DeskView(session: session)).golden
  }
}
