import Agenda
import Testing

@testable import MeetingTUI

/// Taking entries back, at several desks.
struct UndoTests {
  static func history() -> History {
    let people = ["Ada Bergh (S), ordförande", "Bo Ek (M)", "Cia Lund (C)"]
      .enumerated().map { index, text in
        let name = text.split(separator: " (")[0]
        return Person(
          id: PersonID(index + 1), name: String(name), party: ["S", "M", "C"][index],
          role: index == 0 ? "ordförande" : "ledamot", isMember: true)
      }
    let items = ["1", "2", "3"].map { (number: String) in
      AgendaEntry(
        number: number, title: "Ärende \(number)", kind: .decision,
        proposal: [Point(text: "Förslaget antas.")])
    }
    return History(
      opening: Opening(
        time: Trial.noon, body: Body(name: "Nämnden", kind: .committee, seats: 3, people: people),
        date: Trial.noon.day, firstParagraph: 1, agenda: items))
  }

  /// Plays lines such as `chair: put`; the secretary's have no desk before them.
  static func play(_ lines: [String], on history: inout History) throws {
    for text in lines {
      let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
      let desk = Desk(rawValue: parts[0]) ?? .secretary
      let line = try #require(try VerbLine(parsing: parts[parts.count - 1]))
      var outside = Outside.none
      outside.report = { (file) throws(LineError) in
        OfficersText(
          summary: "Ur \(file)", addressee: nil, proposal: [Point(text: "Nytt.")], basis: file)
      }
      let entry = try history.deciding(line, at: desk, clock: Trial.noon, outside: outside)
      history.apply(entry)
    }
  }

  static let begin = ["present all", "open at=18:30", "take 1"]

  @Test(
    arguments: [
      // The last entry goes, and the one before it next.
      (["note Bo text=x", "undo"], []),
      (["note Bo text=x", "note Cia text=y", "undo", "undo"], []),
      // Nothing later builds on it: another desk's speech stands.
      (["note Bo text=x", "chair: give-floor Bo", "undo"], ["chair: give-floor Bo"]),
      // Each desk takes back its own.
      (
        ["note Bo text=x", "chair: doors closed", "note Cia text=y", "chair: undo"],
        ["note Bo text=x", "note Cia text=y"]
      ),
      // What was taken back may be entered anew, and a letter used anew.
      (
        ["motion Bo kind=add text=Fel", "undo", "motion Cia kind=add text=Rätt"],
        ["motion Cia kind=add text=Rätt"]
      ),
      // The gavel's decision goes, and the finding stands.
      (
        ["motion Bo kind=counter text=B", "close-debate", "put", "find A", "gavel", "undo"],
        ["motion Bo kind=counter text=B", "close-debate", "put", "find A"]
      ),
      // A report that was read stays as it was read when it is decided anew.
      (
        ["note Bo text=x", "undo", "report 2 fil.txt", "chair: doors closed", "chair: undo"],
        ["report 2 fil.txt"]
      ),
    ] as [([String], [String])])
  func `what is left is as if it had never been entered`(lines: [String], left: [String]) throws {
    var undone = Self.history()
    try Self.play(Self.begin + lines, on: &undone)
    var never = Self.history()
    try Self.play(Self.begin + left, on: &never)
    #expect(undone.meeting == never.meeting)
    // As entries come, one by one, and as a file is read: at once, or in two parts.
    for parts in [[undone.entries], undone.entries.map { [$0] }, undone.inTwoParts] {
      var replayed = History(opening: undone.opening)
      for part in parts { replayed.apply(part) }
      #expect(replayed.meeting == undone.meeting && replayed.undone == undone.undone)
    }
  }

  @Test(
    arguments: [
      (
        ["motion Bo kind=counter text=B", "close-debate", "chair: put"], "undo",
        .builtOn(entry: 5, by: 6, verb: "put")
      ),
      (["gavel", "chair: note Bo text=x"], "chair: undo", .nothing(.chair)),
      ([], "chair: undo", .nothing(.chair)),
      (["chair: doors closed", "chair: undo"], "chair: undo", .nothing(.chair)),
      (["chair: gavel", "take 2"], "chair: undo", nil),
      (["gavel", "reserve Bo against=decision"], "chair: undo", .nothing(.chair)),
      (
        ["chair: gavel", "reserve Bo against=decision"], "chair: undo",
        .builtOn(entry: 4, by: 5, verb: "reserve \"Bo Ek\" against=decision")
      ),
      (
        ["motion Bo kind=add text=B", "chair: give-floor Cia", "support A Cia"], "chair: undo", nil
      ),
    ] as [([String], String, UndoRefusal?)])
  func `an entry that another builds on stays`(
    lines: [String], undo: String, refusal: UndoRefusal?
  ) throws {
    var history = Self.history()
    try Self.play(Self.begin + lines.filter { !$0.contains("chair: note") }, on: &history)
    let before = history.meeting
    do {
      try Self.play([undo], on: &history)
      #expect(refusal == nil)
    } catch PerformError.undo(let found) {
      #expect(found == refusal)
      #expect(history.meeting == before)
      for language in Language.allCases { #expect(found.sentence(language).hasSuffix(".")) }
    }
  }

  @Test func `desks use their own verbs, and a desk behind the others is refused`() throws {
    var history = Self.history()
    try Self.play(Self.begin, on: &history)
    #expect(throws: PerformError.line(.notAtThisDesk(.take, .chair))) {
      try Self.play(["chair: take 2"], on: &history)
    }
    let shown = Given.Shown(history.meeting)
    try Self.play(["gavel", "take 2"], on: &history)
    let line = try #require(try VerbLine(parsing: "note Bo text=x"))
    #expect(throws: PerformError.refused(.changedMeanwhile(.item))) {
      try history.deciding(line, at: .secretary, clock: Trial.noon, shown: shown, outside: .none)
    }
  }

  @Test func `a desk asks before what is unusual, and a reason answers`() throws {
    var history = Self.history()
    try Self.play(Self.begin, on: &history)
    for (text, asks) in [("close at=19:00", true), ("close at=19:00 because=\"Avbrutet\"", false)] {
      let line = try #require(try VerbLine(parsing: text))
      let decided = Result { () throws(PerformError) in
        try history.deciding(
          line, at: .secretary, clock: Trial.noon, confirming: false, outside: .none)
      }
      if case .failure(.asks(let warnings)) = decided {
        #expect(asks && warnings.count == 2)
      } else {
        #expect(!asks)
      }
    }
  }
}

extension History {
  /// The entries without the last, and the last.
  fileprivate var inTwoParts: [[Entry]] { [Array(entries.dropLast()), Array(entries.suffix(1))] }
}
