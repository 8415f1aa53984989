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

  /// A meeting of every step, so that each has its words at each size.
  @Test("after every entry the words begin in view, their screens hold all, and what comes is seen")
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
        desks[index].follow([entry], in: history)
        #expect(desks[index].place == .item && desks[index].pane == .words)
        #expect(desks[index].scroll == 0)
        try read(desks[index])
      }
    }
  }

  /// Reads the words screen by screen as the space key goes on.
  private func read(_ desk: Session) throws {
    var desk = desk
    let words = desk.meeting.chairWords
    let parts = ChairScreens(of: desk)
    let room = desk.layout.words.size.rows - parts.above.rows.count - parts.below.rows.count
    var rows: [String] = []
    for number in parts.screens.indices {
      let screen = shown(desk)
      #expect(parts.screens[number].rows.count <= room - (parts.screens.count > 1 ? 1 : 0))
      for row in parts.screens[number].rows { #expect(screen.contains(row.text)) }
      #expect(
        parts.screens.count == 1 || screen.contains("\(number + 1) of \(parts.screens.count)"))
      for step in words.next.prefix(desk.size.columns == 60 ? 1 : 3) {
        #expect(screen.contains(step.prefix(30)))
      }
      for (place, warning) in words.warnings.prefix(1).enumerated() {
        #expect(screen.contains("! Warning") && screen.contains(warning.prefix(12)), "\(place)")
      }
      rows += parts.screens[number].rows.map(\.text)
      _ = desk.handle(.scalar(" "), at: DeskBench.moment)
    }
    let said = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    var rest = said[...]
    for line in words.now {
      let text = line.text.split(separator: " ").joined(separator: " ")
      let found = try #require(rest.firstRange(of: text), "\(text) is missing or out of order")
      rest = rest[found.upperBound...]
    }
  }

  @Test("the screen in view stays while its words are still said, and goes back where they are not")
  func place() throws {
    let motions = (1...6).map { number in
      #"motion "Rut Hall" kind=add text="Tillägg nummer \#(number) med ord.""#
    }
    var history = try DeskBench.run(DeskBench.start + motions, desk: .chair).record.history
    var desk = Session(
      history, desk: .chair, language: .swedish, size: Self.sizes[0], clock: DeskBench.moment)
    for _ in 0..<3 { _ = desk.handle(.pageDown, at: DeskBench.moment) }
    #expect(desk.scroll == 3)
    let old = ChairScreens(of: desk)
    let first = old.words.now[old.screens[desk.scroll].first]
    for (line, isKept) in [(#"support A "Bo Ek""#, true), ("close-debate", false)] {
      let line = try #require(try VerbLine(parsing: line))
      let entry = try history.deciding(
        line, at: .secretary, clock: DeskBench.moment, outside: .none)
      history.apply(entry)
      desk.follow([entry], in: history)
      #expect((desk.scroll > 0) == isKept)
      let parts = ChairScreens(of: desk)
      let screen = parts.screens[desk.scroll].rows.map(\.text).joined(separator: " ")
      #expect(screen.contains(first.text.prefix(20)) == isKept)
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
    for (desk, isLocked) in [(Desk.clerk, false), (.chair, true), (.secretary, true)] {
      let record = try MeetingRecord.open(at: trial.path("a.meeting"), for: .reading)
      let session = Session(
        record.history, desk: desk, language: .swedish, size: Self.sizes[1],
        clock: DeskBench.moment)
      var run = DeskRun(session, on: record, outside: .none)
      let changed = run.follow(at: DeskBench.moment)
      #expect(changed == isLocked)
      #expect((run.session.lock != nil) == isLocked)
      #expect(shown(run.session).contains("skrivskyddat") == isLocked)
    }
  }

  private func shown(_ session: Session) -> String {
    Frame(session.size, drawing: DeskView(session: session)).golden
  }
}
