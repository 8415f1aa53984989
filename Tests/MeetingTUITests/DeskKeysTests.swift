import Agenda
import Glibc
import Screen
import TestSupport
import Testing
import Voting

@testable import MeetingTUI

/// Keys in, states of the meeting out.
@Suite struct DeskKeysTests {
  /// A vote of thirteen is thirteen keys and one to close.
  @Test func rollCall() throws {
    var run = try DeskBench.run(DeskBench.voting)
    let before = run.session.history.entries.count
    run.press("j,n,j,j,n,j,j,j,n,n,j,n,j")
    #expect(run.session.meeting.item?.vote?.ballots.count == 13)
    run.press("enter")
    let vote = run.session.meeting.item?.vote
    #expect(vote?.tally.map { [$0.yes, $0.no] } == [8, 5])
    #expect(vote?.register.last?.person == PersonID(1), "the chair is called last")
    #expect(run.session.history.entries.count == before + 14)
  }

  /// The ordinary way of a whole item by the keys that the screen names, and what came of it.
  @Test(
    arguments: [
      ("N,enter,O,t", "§25 taken", [25]),
      ("N,enter,O,t,F,k,t,k,t,k", "three decided", [25, 26, 27]),
    ])
  func way(keys: String, comment: String, paragraphs: [Int]) throws {
    var run = try DeskBench.run()
    run.press(keys)
    #expect(run.session.meeting.paragraphs.compactMap(\.paragraph) == paragraphs)
  }

  /// Entering a motion, its rejection and its support; each line is keys and what stands then.
  @Test func motions() throws {
    var run = try DeskBench.run(DeskBench.start)
    run.press("y,r,u,t,enter,t,E,n, ,p,l,a,n,.,enter,enter,B,r,å,d,s,k,a,.,enter,enter")
    run.press("y,k,a,j,enter,a,a,enter")
    run.press("b,a,j,o,n, ,l,space,space,e,l,i,space,enter")
    let item = try #require(run.session.meeting.item)
    #expect(item.motions.map(\.kind) == [.add, .reject])
    #expect(item.motions.first?.text == "En plan.")
    #expect(item.motions.first?.reason == "Brådska.")
    #expect(item.motions.last?.on == MotionID(1))
  }

  /// Escape puts a text away, other verbs work, one key takes it up again.
  @Test func drafts() throws {
    var run = try DeskBench.run(DeskBench.start)
    run.press("y,r,u,enter,t,E,n, ,p,l,esc")
    #expect(run.session.drafts.map(\.text) == ["En pl"])
    let areStale = run.draftsAreStale
    #expect(areStale)
    run.press("P,A,n,n,enter,enter")
    #expect(run.session.meeting.item?.presenters.map(\.name) == ["Ann"])
    run.press("g,a,n,.,C-s,enter")
    #expect(run.session.drafts.isEmpty)
    #expect(run.session.allDrafts.isEmpty)
    #expect(run.session.meeting.item?.motions.map(\.text) == ["En plan."])
  }

  /// A draft belongs to the item it was begun in, and is not recorded in another.
  @Test func draftsKeepTheirItem() throws {
    var run = try DeskBench.run(DeskBench.start)
    run.press("y,r,u,enter,t,E,n,esc,k,t,g,C-s,enter")
    #expect(run.session.meeting.item?.number == "4")
    #expect(run.session.meeting.items.allSatisfy { $0.motions.isEmpty })
    guard case .refused? = run.session.message else {
      Issue.record("the motion was not refused")
      return
    }
    #expect(run.session.allDrafts.map(\.item) == [ItemID(3)])
  }

  /// A paste is text: outside a text it does nothing, however many commands it holds.
  @Test func pasteIsText() throws {
    var run = try DeskBench.run(DeskBench.start)
    _ = run.press(.paste("kkktttZj"), at: DeskBench.moment)
    #expect(run.session.history.entries.count == DeskBench.start.count)
    run.press("y,r,u,enter,t")
    _ = run.press(.paste("Rad ett\nrad två"), at: DeskBench.moment)
    run.press("C-s,enter")
    #expect(run.session.meeting.item?.motions.first?.text == "Rad ett\nrad två")
  }

  /// Control-C asks, and only yes leaves; what was being written stays as a draft.
  @Test func quitting() throws {
    var run = try DeskBench.run(DeskBench.start)
    run.press("y,r,u,enter,t,E,n")
    run.press("C-c,n")
    #expect(run.session.layers.count == 1)
    _ = run.press(.control("c"), at: DeskBench.moment)
    let next = run.press(.scalar("j"), at: DeskBench.moment)
    #expect(next == .quit)
    #expect(run.session.allDrafts.map(\.text) == ["En"])
  }

  /// A warning asks for a reason and is recorded with it; Escape records nothing.
  @Test func warnings() throws {
    var run = try DeskBench.run(DeskBench.start + ["gavel"])
    run.press("Z,j,esc")
    #expect(run.session.meeting.phase == .open)
    run.press("Z,j,T,i,d,enter")
    #expect(run.session.meeting.phase == .closed)
    #expect(run.session.meeting.warnings.last?.reason == "Tid")
  }

  /// What needs a reason asks for one instead of only refusing.
  @Test func reasons() throws {
    var run = try DeskBench.run(["present all", "open at=08:30"])
    run.press("down,down,t,enter")
    guard case .confirm(let asked)? = run.session.layers.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(asked.needsReason)
    run.press("enter")
    #expect(run.session.meeting.item == nil)
    run.press("B,r,å,t,t,enter")
    #expect(run.session.meeting.item?.number == "3")
  }

  /// A desk whose file can no longer be written says so and records nothing more.
  @Test func locked() throws {
    var session = try DeskBench.run(DeskBench.start).session
    let full = Phrase(sv: "Disken är full.", en: "The disk is full.")
    session.locked(full)
    for key: Key in [.scalar("k"), .scalar("y"), .scalar("u")] {
      #expect(session.handle(key, at: DeskBench.moment).isEmpty)
      #expect(session.message == .refused("Disken är full."))
    }
    let frame = Frame(session.size, drawing: DeskView(session: session))
    #expect(frame.text.contains("skrivskyddat"))
  }

  /// Drafts come back from their file as they were, and the file goes with the last of them.
  @Test func draftFile() throws {
    let folder = "/tmp/klubba-\(getpid())-drafts"
    mkdir(folder, 0o700)
    defer { rmdir(folder) }
    func file() -> DraftFile {
      DraftFile(besideMeeting: folder + "/möte.meeting", desk: .secretary)
    }
    func names() -> [String] {
      ["", ".2", ".3"].filter { access("\(folder)/.möte.meeting.secretary\($0).draft", F_OK) == 0 }
    }
    var run = try DeskBench.run(DeskBench.start)
    run.press("y,r,u,enter,t,å,ä,ö")
    let drafts = run.session.allDrafts
    do {
      var own = file()
      try own.write(drafts)
      #expect(names() == [""] && own.read() == drafts)
      // A second desk finds nothing to take up, and writes over nothing.
      var other = file()
      let found = other.takeUp()
      #expect(found.isEmpty)
      try other.write(drafts + drafts)
      #expect(names() == ["", ".2"])
      var third = file()
      try third.write(drafts)
      #expect(names() == ["", ".2", ".3"])
      try other.write([])
      #expect(names() == ["", ".3"] && own.read() == drafts + drafts)
    }
    // Both are gone without a word: the next desk takes up what each left, in one file.
    var next = file()
    let left = next.takeUp()
    #expect(left == drafts + drafts && names() == [""] && next.read() == left)
    var again = try DeskBench.run(DeskBench.start).session
    again.takeUp(drafts)
    _ = again.handle(.scalar("g"), at: DeskBench.moment)
    #expect(again.allDrafts == drafts)
    try next.write([])
    #expect(names() == [] && next.read().isEmpty)
    // What is no draft stays where it is, and that is said.
    let path = "\(folder)/.möte.meeting.secretary.draft"
    try Files.write(Array("inget utkast".utf8), to: path)
    defer { unlink(path) }
    var last = file()
    let none = last.takeUp()
    #expect(none.isEmpty && last.unread == [path])
    try last.write(drafts)
    #expect(names() == ["", ".2"])
    try last.write([])
    again.draftsNotRead(path)
    #expect(again.said.contains(path) && names() == [""])
  }

  /// Random keys on random screens never trap, at any size, and every frame can be drawn.
  @Test(arguments: 0..<60)
  func randomKeys(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let lines = DeskStateTests.played
    var run = try DeskBench.run(
      Array(lines.prefix(Int.random(in: 0...lines.count, using: &random))),
      desk: Desk.allCases.randomElement(using: &random) ?? .secretary,
      language: Bool.random(using: &random) ? .swedish : .english,
      columns: Int.random(in: 1...120, using: &random),
      rows: Int.random(in: 1...50, using: &random))
    for step in 0..<150 {
      if step.isMultiple(of: 40) {
        run.resize(
          to: Size(
            columns: Int.random(in: 1...220, using: &random),
            rows: Int.random(in: 1...70, using: &random)))
      }
      _ = run.press(Self.keys.randomElement(using: &random) ?? .enter, at: DeskBench.moment)
      if step.isMultiple(of: 5) { #expect(run.frame.size == run.session.size) }
    }
  }

  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzåäöABDEFGHIJLMNOPRSTUVXYZ0123456789:/?+-( #\"="
    .unicodeScalars.map(Key.scalar)
    + [
      .enter, .enter, .enter, .enter, .escape, .escape, .tab, .backspace, .up, .down, .left,
      .right, .pageUp, .pageDown, .home, .end, .control("c"), .control("s"), .control("z"),
      .delete, .paste("klistrat\ntext \u{202E}x\u{0}"),
      .mouse(Mouse(.press, at: Position(row: 4, column: 5))),
      .mouse(Mouse(.scrollDown, at: Position(row: 5, column: 50))),
    ]
}
