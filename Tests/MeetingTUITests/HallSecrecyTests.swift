import Agenda
import Screen
import TestSupport
import Testing

@testable import MeetingTUI

/// What is said behind closed doors, or in a secret item, never comes to the room's screen.
@Suite struct HallSecrecyTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60),
  ]

  /// A line drawn by chance; `¤` stands where its text goes.
  private static func line(_ chance: inout SplitMix) -> String {
    let person = "\"#\(1 + chance.below(13))\""
    let item = 1 + chance.below(7)
    let lines = [
      "take next", "take next", "take \(item)", "gavel", "gavel", "gavel", "close-debate", "put",
      "find adopted", "find rejected", "find main", "find A", "end-vote", "vote rest=yes",
      "vote no \(person)", "casting yes", "end-speech", "fix", "undo", "undo",
      "doors closed", "doors open", "doors open", "doors open",
      "mark \(item) secret=\(chance.one(of: ["yes", "no", "no"]))",
      "mark \(item) \(chance.one(of: ["withheld", "authority"]))=\(chance.one(of: ["yes", "no", "no", "no"]))",
      "motion \(person) kind=\(chance.one(of: ["add", "counter", "amend", "remit"])) "
        + "text=\"¤ antas.\" reason=\"¤\"",
      "motion \(person) kind=add text=\"¤ läggs till.\"",
      "motion name=\"¤ (X)\" kind=counter text=\"¤\"",
      "demand-vote \(person) yes-text=\"¤\" no-text=\"¤\"", "demand-vote \(person)",
      "demand-vote \(person) method=closed",
      "count name=\"¤\" ballots=7", "count blank=0 voters=13",
      "nominate name=\"¤\" post=\"¤\"",
      "add title=\"¤\" kind=decision proposal=\"¤\"",
      "decision text=\"¤\"", "revise A text=\"¤\"",
      "edit title text=\"¤\" item=\(item)", "edit proposal text=\"¤\" item=\(item)",
      "presenter name=\"¤\" title=\"¤\"", "request-floor name=\"¤\"",
      "give-floor name=\"¤\"", "note \(person) text=\"¤\"",
      "reserve \(person) against=decision reason=\"¤\"", "adjourn", "resume",
    ]
    return chance.one(of: lines)
  }

  /// Whether the hall is to hear what a line enters: the doors are not closed, and the item that it
  /// is about is no secret.
  private static func isHeard(_ line: String, _ meeting: Meeting) -> Bool {
    guard meeting.doors.last?.areOpen != false else { return false }
    if line.hasPrefix("add ") { return true }
    guard line.contains(" item=") else {
      return !meeting.current.compactMap { meeting[$0] }.contains { isSecret($0, in: meeting) }
    }
    let number = line.split(separator: "=").last.map(String.init)
    return meeting.items.filter { $0.number == number }.allSatisfy { !isSecret($0, in: meeting) }
  }

  private static func isSecret(_ item: Item, in meeting: Meeting) -> Bool {
    let isCouncil = meeting.body.kind == .council
    return item.marks["secret"] != nil || item.marks["withheld"] != nil
      || (!isCouncil && item.marks["authority"] != nil)
  }

  /// How often something was tried.
  private struct Tried {
    var shut = 0
    var told = 0
    var kept = 0
  }

  @Test func `no frame shows what was entered where the room was not to hear it`() throws {
    var tried = Tried()
    for seed in 0..<30 { try play(seed, &tried) }
    #expect(tried.shut > 500 && tried.told > 500 && tried.kept > 80, "\(tried)")
  }

  private func play(_ seed: Int, _ tried: inout Tried) throws {
    var chance = SplitMix(seed: seed)
    var body = HallBench.board(showing: chance.one(of: HallDetail.allCases))
    if seed % 2 == 0 { body.kind = .council }
    var history = DeskBench.history(body)
    var desks = Self.sizes.map { size in
      Session(history, desk: .hall, language: .swedish, size: size, clock: DeskBench.moment)
    }
    for step in 0..<220 {
      let opening = ["present all", "open at=08:30"]
      let drawn = step < 2 ? opening[step] : Self.line(&chance)
      let isHeard = Self.isHeard(drawn, history.meeting)
      // So many digits that no word is the beginning of another.
      let word = (isHeard ? "ÖPPET" : "HEMLIGT") + "\(1_000 + step)"
      guard let line = try? VerbLine(parsing: drawn.replacing("¤", with: word)),
        let entry = try? history.deciding(
          line, at: .secretary, clock: DeskBench.moment, outside: .none)
      else { continue }
      history.apply(entry)
      if entry.verb.contains("HEMLIGT") { tried.kept += 1 }
      for index in desks.indices {
        desks[index].follow([entry], in: history)
        check(desks[index], "\(seed), \(step): \(entry.verb)", &tried)
      }
    }
  }

  private func check(_ desk: Session, _ place: String, _ tried: inout Tried) {
    let meeting = desk.meeting
    let frame = Frame(desk.size, drawing: DeskView(session: desk)).text
    // The first letters tell what is secret: a long word may be cut.
    #expect(!frame.contains("HEML"), "\(place) at \(desk.size)")
    #expect(desk.message == nil, "\(place)")
    if frame.contains("ÖPPET") { tried.told += 1 }
    if meeting.doors.last?.areOpen == false, meeting.phase != .closed {
      tried.shut += 1
      let words = frame.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words == "\(meeting.body.name) Sammanträdet är stängt", "\(place)")
    }
    for item in meeting.items where Self.isSecret(item, in: meeting) {
      #expect(!frame.contains(item.title), "\(place): the title of \(item.id)")
    }
  }

  @Test("one who takes the closing of the doors back does not tell what was said meanwhile")
  func undone() throws {
    var history = try DeskBench.run(DeskBench.start).session.history
    func enter(_ events: [Event], at desk: Desk) {
      let entry = Entry(
        n: history.nextNumber, time: DeskBench.moment, desk: desk, verb: "put", events: events)
      history.apply(entry)
    }
    let closing = history.nextNumber
    enter([.doorsSet(open: false, reason: "")], at: .chair)
    let line = try #require(
      try VerbLine(parsing: #"motion "Rut Hall" kind=add text="Hemligt läggs till.""#))
    let moved = try history.deciding(
      line, at: .secretary, clock: DeskBench.moment, outside: .none)
    history.apply(moved)
    enter([.undone(entry: closing)], at: .chair)
    #expect(history.meeting.doors.isEmpty && history.meeting.item?.motions.count == 1)
    let session = Session(
      history, desk: .hall, language: .swedish, size: Self.sizes[1], clock: DeskBench.moment)
    let shown = Frame(session.size, drawing: DeskView(session: session)).text
    #expect(!shown.contains("Hemligt") && !shown.contains("Rut Hall"))
    #expect(shown.contains("helt eller delvis inom stängda dörrar"))
  }

  @Test("no message is drawn over the room's screen while whether to leave is asked")
  func leaving() throws {
    var session = try DeskBench.run(DeskBench.moved, desk: .hall).session
    session.layers = [.quit]
    for size in Self.sizes {
      session.resize(to: size)
      session.message = nil
      let asked = Frame(size, drawing: DeskView(session: session)).text
      #expect(asked.contains("Lämna bordet?"))
      for message in [Session.Message.said("HEML"), .refused("HEML"), .recorded("HEML")] {
        session.message = message
        #expect(Frame(size, drawing: DeskView(session: session)).text == asked)
      }
    }
  }

  @Test("doors are closed where someone said so, whatever the body")
  func doors() throws {
    for kind in BodyKind.allCases {
      var body = DeskBench.body
      body.kind = kind
      for (lines, isShut, isTitled) in [
        ([], false, true), (["doors closed"], true, false),
        (["doors closed", "doors open"], false, true), (["doors open"], false, true),
        (["doors open", "doors closed", "adjourn"], true, false),
        (["doors closed", "gavel", "close at=10:40"], false, false),
      ] {
        let start = ["mark 1-6 prepared-by=styrelsen"] + DeskBench.start
        let shown = try HallBench.shown(start + lines, body: body)
        #expect(shown.contains("Sammanträdet är stängt") == isShut, "\(kind) \(lines)")
        #expect(shown.contains("Ekonomisk rapport") == isTitled, "\(kind) \(lines)")
      }
    }
  }

  @Test("what was masked for the web is masked in the hall, also where its text is long")
  func masked() throws {
    let long = String(repeating: "Ord om saken. ", count: 200)
    for (before, columns, rows, isSeen) in [
      ("", 80, 24, true), ("Kort. ", 60, 16, true), (long, 200, 60, false),
    ] {
      var history = try DeskBench.run(
        DeskBench.start + [
          #"motion "Bo Ek" kind=add text="\#(before)Hemliga Hus nämns, tfn 0920-12 34 56.""#
        ]
      ).session.history
      let mask = Mask(item: nil, text: "Hemliga Hus", shown: "Objektet", by: "Siv")
      let entry = Entry(
        n: history.nextNumber, time: DeskBench.moment, desk: .secretary, verb: "put",
        events: [.paper(.masked(mask))])
      history.apply(entry)
      let session = Session(
        history, desk: .hall, language: .swedish, size: Size(columns: columns, rows: rows),
        clock: DeskBench.moment)
      let shown = Frame(session.size, drawing: DeskView(session: session)).text
      #expect(!shown.contains("Hemliga") && !shown.contains("0920"))
      #expect(shown.contains("Objektet") == isSeen)
    }
  }
}
