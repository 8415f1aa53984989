import Agenda

/// A meeting with every entry that led to it.
///
/// A value without a file: desks draw from it, a dry run plays on a copy of it.
struct History: Sendable {
  /// The first entry.
  let opening: Opening
  /// The entries after the first, in order.
  private(set) var entries: [Entry] = []
  /// The numbers of the entries that were taken back.
  private(set) var undone: Set<Int> = []
  /// The meeting as the entries that were not taken back make it.
  private(set) var meeting: Meeting

  /// Begins with the first entry.
  init(opening: Opening) {
    self.opening = opening
    meeting = opening.meeting
  }

  /// The number that the next entry gets.
  var nextNumber: Int { entries.count + 1 }

  /// The entries that count: not taken back, and not taking back.
  var standing: [Entry] { entries.filter { $0.undoes == nil && !undone.contains($0.n) } }

  /// What was warned of in the entries that count.
  var warnings: [(entry: Int, warning: Warning, reason: String?)] {
    standing.flatMap { entry in
      entry.warnings.map { (entry.n, $0.warning, $0.reason) }
    }
  }

  /// The entry of a number.
  subscript(number: Int) -> Entry? {
    entries.indices.contains(number - 1) ? entries[number - 1] : nil
  }

  /// Carries out an entry that was decided.
  mutating func apply(_ entry: Entry) { apply([entry]) }

  /// Carries out entries as they were read from the file.
  ///
  /// What is taken back among them is left out, and the meeting is made anew once for all of that.
  /// - Complexity: O(*n*) in the new entries, or in all of them where one takes another back.
  mutating func apply(_ new: [Entry]) {
    entries += new
    let targets = new.compactMap(\.undoes)
    guard !targets.isEmpty else {
      for entry in new { meeting.apply(entry.events, enteredAt: entry.time) }
      return
    }
    undone.formUnion(targets)
    meeting = opening.meeting
    for entry in standing { meeting.apply(entry.events, enteredAt: entry.time) }
  }
}

extension History {
  /// Decides what a line does, without doing it.
  /// - Parameters:
  ///   - line: The line.
  ///   - desk: Where it was given.
  ///   - clock: When it was given.
  ///   - shown: What the desk showed; nothing for a script.
  ///   - confirming: Whether what is warned of is carried out.
  ///   - cut: Bytes of a torn tail that the entry records as cut.
  ///   - outside: What the line takes from outside the meeting.
  /// - Returns: The entry as it is to be written.
  /// - Throws: `line`, `refused`, `asks` where `confirming` is false, `undo`.
  func deciding(
    _ line: VerbLine, at desk: Desk, clock: Moment, shown: Given.Shown? = nil,
    confirming: Bool = true, cut: Int = 0, outside: Outside
  ) throws(PerformError) -> Entry {
    guard line.verb.isAllowed(at: desk) else { throw .line(.notAtThisDesk(line.verb, desk)) }
    let asked = try wrapping(PerformError.line) { () throws(LineError) in
      try line.asked(in: meeting, clock: clock, outside: outside)
    }
    var events: [Event]
    switch asked.deed {
    case .undo:
      events = [
        .undone(
          entry: try wrapping(PerformError.undo) { () throws(UndoRefusal) in
            try takingBack(at: desk)
          })
      ]
    case .command(let command):
      var given = asked.given
      given.shown = shown
      events = try wrapping(PerformError.refused) { () throws(Refusal) in
        try meeting.events(for: command, given: given)
      }
    }
    if cut > 0 { events.insert(.tailCut(bytes: cut), at: 0) }
    let entry = Entry(
      n: nextNumber, time: clock, desk: desk, verb: asked.line.text(), events: events)
    if !confirming, asked.given.because == nil, !entry.warnings.isEmpty {
      throw .asks(entry.warnings.map(\.warning))
    }
    return entry
  }
}

/// Makes a call, and tells its error as a case of another.
func wrapping<Value: ~Copyable, Inner: Error, Outer: Error>(
  _ meaning: (Inner) -> Outer, _ call: () throws(Inner) -> Value
) throws(Outer) -> Value {
  do throws(Inner) {
    return try call()
  } catch {
    throw meaning(error)
  }
}
