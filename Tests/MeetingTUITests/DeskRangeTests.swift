import Agenda
import Screen
import Testing

@testable import MeetingTUI

/// Several items taken together, the roll call's keys, and what the desk says of it all.
@Suite struct DeskRangeTests {
  static let taken = DeskBench.start + ["gavel", "take 4-5"]

  /// A reservation is in the item under the cursor, of several taken together too, and so is what
  /// is moved once something was moved in one alone.
  @Test func underTheCursor() throws {
    var run = try DeskBench.run(
      Self.taken + [#"motion "Mia Dal" kind=reject item=4"#])
    run.press("down,down,y,r,u,enter,a,enter")
    let meeting = run.session.meeting
    #expect(meeting.items.filter { !$0.motions.isEmpty }.map(\.number) == ["4", "5"])
    #expect(run.session.history.entries.last?.verb.contains("item=5") == true)
    run = try DeskBench.run(Self.taken + ["gavel"])
    run.press("down,down,r,r,u,enter,enter,enter")
    #expect(run.session.meeting.items.filter { !$0.reservations.isEmpty }.map(\.number) == ["5"])
  }

  /// A range is tabled, or referred back, as one: every screen says so of all, and the receipt
  /// what became of them.
  @Test(
    arguments: [
      ("l", Decision.Outcome.tabled, "yrkar bordläggning (A)", "bordläggs"),
      ("r,enter", .remitted, "yrkar återremiss (A)", "återremitteras"),
    ])
  func together(kind: String, outcome: Decision.Outcome, moved: String, became: String) throws {
    var run = try DeskBench.run(Self.taken)
    run.press("y")
    #expect(run.frame.text.contains("Yrka §§ 28–29"))
    run.press("r,u,enter,\(kind),enter")
    #expect(run.session.message == .recorded("§§ 28–29: Rut Hall (M) \(moved)"))
    #expect(run.session.meeting.items.filter { !$0.motions.isEmpty }.map(\.number) == ["4", "5"])
    #expect(run.frame.text.contains("(§§ 28–29)"))
    run.press("d,p")
    #expect(run.frame.text.contains("§§ 28–29"))
    run.press("a,k")
    #expect(run.session.message == .recorded("Klubbat: §§ 28–29 \(became)"))
    let items = run.session.meeting.items.filter { ["4", "5"].contains($0.number) }
    #expect(items.map(\.decision?.outcome) == [outcome, outcome])
    #expect(!run.session.history.entries.contains { $0.verb.contains("item=") })
  }

  /// The gavel on several names them all, and the agenda marks each as decided.
  @Test func gavelled() throws {
    var run = try DeskBench.run(Self.taken)
    run.press("k")
    #expect(run.session.message == .recorded("Klubbat: §§ 28–29"))
    let rows = run.session.meeting.agendaRows()
    #expect(rows.filter { $0.mark == .open }.isEmpty)
    #expect(rows.count { $0.mark == .done } == 5)
  }

  /// A sentence that is too long says fewer names and keeps its verb.
  @Test func shortNames() throws {
    var run = try DeskBench.run(DeskGoldenTests.decided)
    run.press("r,enter,enter,enter")
    guard case .recorded(let text)? = run.session.message else {
      Issue.record("nothing was recorded")
      return
    }
    #expect(text == "Rut Hall (M) med flera (4) reserverar sig i § 27 till förmån för A")
    #expect(run.frame.text.contains(text))
  }

  /// Keys that are not of the roll call say that it goes on, and change nothing.
  @Test(arguments: ["x", "o", "t", "v", "p", "Z"])
  func stray(key: String) throws {
    var run = try DeskBench.run(DeskBench.voting)
    let before = run.session.history.entries.count
    run.press(key)
    #expect(run.session.layers.isEmpty)
    #expect(run.session.history.entries.count == before)
    guard case .said(let text)? = run.session.message else {
      Issue.record("nothing was said of the roll call")
      return
    }
    #expect(text.contains("Uppropet pågår"))
  }

  /// What Ja and Nej mean can be told apart at every width, and the footer keeps Enter and r.
  @Test(arguments: [60, 70, 80, 100, 140, 200, 300])
  func sides(columns: Int) throws {
    var run = try DeskBench.run(DeskGoldenTests.longSides, columns: columns, rows: 24)
    run.press("j,n")
    let rows = run.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = rows.prefix(6).joined(separator: "\n")
    #expect(head.contains("avslår") && head.contains("bifaller"))
    #expect(head.contains("tilläggsyrkande"))
    let footer = rows.last { !$0.allSatisfy(\.isWhitespace) } ?? ""
    #expect(footer.contains("r resten") && footer.contains("Enter avsluta"))
  }

  /// A seat that is left empty is told of, until the next item is taken.
  @Test func emptySeat() throws {
    var run = try DeskBench.run(DeskBench.moved + [#"leave "Elin Sten""#])
    #expect(run.frame.text.contains("Tom plats: Elin Sten (V); S låter"))
    #expect(run.frame.text.contains("S tjänstgör"))
    run = try DeskBench.run(
      DeskBench.moved + [#"leave "Elin Sten""#, "close-debate", "put", "find main", "gavel"]
        + ["put", "find rejected", "gavel", "take 4"])
    #expect(!run.frame.text.contains("Tom plats"))
    #expect(run.frame.text.contains("S tjänstgör"))
  }

  /// Control-L draws anew; a second key of leaving says what leaves.
  @Test func repaintAndLeave() throws {
    var run = try DeskBench.run(DeskBench.start)
    let next = run.press(.control("l"), at: DeskBench.moment)
    #expect(next == .repaint)
    for key: Key in [.scalar("q"), .scalar("q"), .control("c"), .control("c"), .enter] {
      let next = run.press(key, at: DeskBench.moment)
      #expect(next == .draw)
      #expect(run.session.layers == [.quit])
    }
    #expect(run.session.message == .said("j lämnar bordet, Esc stannar."))
  }

  /// What was just recorded is in view, and so is an item that is left by Tab.
  @Test func scrolledBack() throws {
    var run = try DeskBench.run(DeskBench.moved, rows: 16)
    run.press("tab,down,down")
    #expect(run.session.scroll > 0)
    run.press("b,a,e,l,i,enter")
    #expect(run.session.scroll == 0)
    run.press("down,tab")
    #expect(run.session.scroll == 0)
  }
}
