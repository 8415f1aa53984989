import Agenda
import Screen
import Testing

@testable import MeetingTUI

/// From the gavel to the notice taken down at the secretary's desk, by keys alone.
@Suite struct DeskPapersTests {
  /// A whole meeting, closed, with a secretary, a chair and one verifier.
  static let closed =
    DeskBench.start + [
      "gavel", "take 4", "gavel", "take 5", "gavel", "strike 6 reason=utgår",
      #"verifiers "Rut Hall" place=Kansliet at="kl. 10""#, "close",
    ]
  static let sent = closed + ["send"]
  static let signed = sent + [#"attest secretary "Jan Berg" "Rut Hall""#]

  private static func verb(_ run: borrowing DeskRun) -> String {
    run.session.history.entries.last?.verb ?? ""
  }

  /// The list leads from sending to taking down, each step by Enter in the list or by its own key.
  @Test(arguments: [true, false], [(80, 24), (60, 16), (200, 60)])
  func walk(byList: Bool, size: (Int, Int)) throws {
    var run = try DeskBench.run(Self.closed, columns: size.0, rows: size.1)
    run.press(byList ? "4" : "tab")
    let steps: [(list: String, own: String, verb: String, left: Int)] = [
      ("enter", "6", "send", 3),
      ("enter,enter,enter,enter", "7,1,enter,enter", "attest \"Siv Lund\"", 2),
      ("enter,2,enter,enter", "7,2,enter,enter", "attest \"Jan Berg\"", 1),
      ("enter,5,enter,s,j,u,k,C-s", "7,5,enter,s,j,u,k,C-s", "attest \"Rut Hall\"", 1),
      ("u", "u", "undo", 1),
      ("enter,1,enter,J,a,C-s", "7,1,enter,J,a,C-s", "attest \"Rut Hall\"", 1),
      ("enter,enter,R,u,m,enter", "8,enter,R,u,m,enter", "post", 1),
      ("enter,enter,enter", "9,enter,enter", "take-down", 1),
    ]
    for step in steps {
      run.press(byList ? step.list : step.own)
      #expect(Self.verb(run).hasPrefix(step.verb), "\(Self.verb(run))")
      #expect(run.session.layers.isEmpty)
      #expect(run.session.meeting.missing.count == step.left, "\(step.verb)")
    }
    // The notice came down on the day it was posted, which was warned of: it is posted again.
    #expect(run.session.meeting.verification.notices.first?.cameDownEarly == true)
    run.press(byList ? "enter" : "8")
    run.press("enter,R,u,m,enter")
    run.press(byList ? "enter" : "9")
    run.press("C-u,2,0,2,6,-,0,4,-,1,6,enter")
    #expect(run.session.meeting.missing.isEmpty)
    #expect(Stage(run.session.meeting) == .closed)
    #expect(run.session.meeting.isVerified)
  }

  /// Whoever is not next cannot be chosen, from the list neither.
  @Test func order() throws {
    var run = try DeskBench.run(Self.sent)
    let before = run.session.history.entries.count
    run.press("4,down,enter")
    #expect(run.session.layers.isEmpty)
    guard case .refused(let why)? = run.session.message else {
      Issue.record("the chair signed before the secretary")
      return
    }
    #expect(why.contains("Siv Lund"))
    run.press("7")
    guard case .asking(let asking)? = run.session.layers.last else {
      Issue.record("nothing is asked")
      return
    }
    // The only one whose turn it is needs no choosing.
    #expect(asking.slot == .outcome && asking.answers.word(.signer) == "secretary")
    #expect(run.session.history.entries.count == before)
  }

  /// A day that is none is refused where it is written, and what was answered stays.
  @Test(arguments: ["x", "2026-02-30", "20260325", "2026-13-01"])
  func day(text: String) throws {
    var run = try DeskBench.run(Self.sent)
    run.press("7,1,C-u")
    for character in text { run.press(String(character)) }
    run.press("enter")
    guard case .asking(let asking)? = run.session.layers.last else {
      Issue.record("the asking is gone")
      return
    }
    #expect(asking.slot == .day && asking.text == text)
    run.press("C-u,2,0,2,6,-,0,3,-,2,6,enter,enter")
    let on = run.session.meeting.verification.attestations.last?.on
    #expect(on == Day("2026-03-26"))
  }

  /// A verified § is corrected, words are masked, and both lie as they were said.
  @Test func correctAndMask() throws {
    var run = try DeskBench.run(Self.signed)
    run.press("home,=,1,2,space,b,l,i,r,space,1,3,C-s,enter")
    let correction = run.session.meeting.verification.corrections.last
    #expect(correction?.text == "12 blir 13" && correction?.item == ItemID(1))
    run.press("_,F,a,s,t,s,t,ä,l,l,a,n,d,e,enter,1,C-u,N,N,enter")
    run.press("_,R,u,t,enter,2,enter")
    let masks = run.session.meeting.verification.masks
    #expect(masks.map(\.text) == ["Fastställande", "Rut"] && masks.map(\.shown) == ["NN", "XXXX"])
    #expect(masks.map(\.item) == [ItemID(1), nil])
    run.press("4,end,enter")
    #expect(
      run.session.meeting.verification.reviews.last?.items
        == run.session.meeting.paragraphs.map(\.id))
  }

  /// A § verified at once is signed and announced alone while the meeting goes on.
  @Test func immediate() throws {
    var run = try DeskBench.run(
      DeskBench.start + ["gavel", #"verifiers "Rut Hall" place=Kansliet"#, "immediate 3"])
    // The first signs on a later day than the meeting's, and the others after that.
    run.press("7,1,C-u,2,0,2,6,-,0,4,-,0,1,enter,enter")
    for _ in 2...3 { run.press("7,1,C-u,2,0,2,6,-,0,4,-,0,2,enter,enter") }
    #expect(run.session.meeting.missingInVerification.map(\.remedy) == [.post([ItemID(3)])])
    run.press("8,C-u,2,0,2,6,-,0,4,-,0,2,enter,R,u,m,enter")
    #expect(run.session.meeting.verification.notices.map(\.items) == [[ItemID(3)]])
  }

  // MARK: - The list

  /// Enter goes to where each gap is mended.
  @Test(arguments: [
    ("decision", Verb.edit), ("title", .edit), ("A.text", .edit),
  ])
  func mends(field: String, verb: Verb) throws {
    let blank = Event.edited(
      item: ItemID(3), field: field, text: "", persons: [], reason: "prövat")
    var run = try DeskBench.run(
      DeskGoldenTests.decided + [#"verifiers "Rut Hall" place=Kansliet"#], events: [blank])
    let before = run.session.history.entries.count
    run.press("home,4,down,enter")
    #expect(run.session.selected == ItemID(3))
    guard case .asking(let asking)? = run.session.layers.last else {
      Issue.record("nothing is asked")
      return
    }
    #expect(asking.verb == verb && asking.answers.word(.field) == field && asking.slot == .text)
    run.press("N,y,t,C-s")
    if case .confirm? = run.session.layers.last { run.press("f,e,l,enter") }
    #expect(run.session.history.entries.count == before + 1)
    #expect(Agenda.Field(name: field).flatMap { run.session.item?.text(of: $0) } == "Nyt")
    // The list is still there, with one line less.
    guard case .missing(let sheet) = run.session.place else {
      Issue.record("the list is gone")
      return
    }
    #expect(
      !sheet.entries.contains { entry in
        if case .missing(let missing) = entry { missing.remedy.field == field } else { false }
      })
  }

  /// What the meeting itself lacks is asked for; what an item lacks is shown there.
  @Test func mendsMeeting() throws {
    var run = try DeskBench.run(DeskBench.moved)
    run.press("4,down,enter,r,u,enter,K,enter,enter")
    #expect(run.session.meeting.verifiers == [PersonID(3)])
    run.press("end,enter")
    #expect(run.session.place == .item && run.session.selected == ItemID(3))
    run.press("4,enter")
    guard case .confirm? = run.session.layers.last else {
      Issue.record("the meeting would be closed without asking")
      return
    }
    run.press("n,esc")
    #expect(run.session.place == .item && run.session.layers.isEmpty)
  }

  /// A draft stands in the list and is taken up from it; nothing else is recorded there.
  @Test func drafts() throws {
    var run = try DeskBench.run(DeskBench.moved)
    let before = run.session.history.entries.count
    run.press("a,0,T,esc,4,end,enter")
    guard case .asking(let asking)? = run.session.layers.last else {
      Issue.record("the draft was not taken up")
      return
    }
    #expect(asking.verb == .note && asking.text == "T")
    run.press("esc,k,y,c")
    #expect(run.session.layers.isEmpty && run.session.history.entries.count == before)
    guard case .missing(let sheet) = run.session.place else {
      Issue.record("the list is gone")
      return
    }
    #expect(sheet.entries.last == .draft(0))
  }

  /// The desks that read see the list and mend nothing.
  @Test(arguments: [Desk.chair, .clerk, .hall])
  func reads(desk: Desk) throws {
    var run = try DeskBench.run(Self.closed, desk: desk)
    let before = run.session.history.entries.count
    run.press("4,enter")
    #expect(run.session.history.entries.count == before && run.session.layers.isEmpty)
  }
}
