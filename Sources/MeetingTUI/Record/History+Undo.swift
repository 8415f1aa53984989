import Agenda

/// Why nothing is taken back.
enum UndoRefusal: Error, Hashable, Sendable {
  /// The desk has entered nothing that still stands.
  case nothing(Desk)
  /// A later entry builds on the one that would be taken back.
  case builtOn(entry: Int, by: Int, verb: String)
}

extension History {
  /// The entry that `undo` at a desk takes back: its last one that still stands.
  ///
  /// Every later entry's verb is decided anew without it and must give the same events.
  /// - Throws: `nothing`, `builtOn`.
  /// - Complexity: O(*n*) in the number of events.
  func takingBack(at desk: Desk) throws(UndoRefusal) -> Int {
    let standing = standing
    guard let index = standing.lastIndex(where: { $0.desk == desk }) else {
      throw .nothing(desk)
    }
    let target = standing[index]
    var before = opening.meeting
    for entry in standing[..<index] {
      for event in entry.events { before.apply(event) }
    }
    for entry in standing[(index + 1)...] {
      guard Self.events(of: entry, decidedIn: before) == entry.meetingEvents else {
        throw .builtOn(entry: target.n, by: entry.n, verb: entry.verb)
      }
      for event in entry.events { before.apply(event) }
    }
    return target.n
  }

  /// The number of a desk's last entry that still stands.
  func lastStanding(at desk: Desk) -> Int? { standing.last { $0.desk == desk }?.n }

  /// What the verb of an entry does in another meeting; nothing where it is refused there.
  static func events(of entry: Entry, decidedIn meeting: Meeting) -> [Event]? {
    guard let line = try? VerbLine(parsing: entry.verb) else { return nil }
    let asked = try? line.asked(
      in: meeting, clock: entry.time, outside: .recorded(in: entry))
    guard let asked, case .command(let command) = asked.deed else { return nil }
    return try? meeting.events(for: command, given: asked.given)
  }
}

extension UndoRefusal {
  /// The reason and what to do instead, as a sentence.
  func sentence(_ language: Language) -> String {
    let phrase: Phrase
    switch self {
    case .nothing(let desk):
      phrase = Phrase(
        sv: "Arbetsplatsen \(desk.name(.swedish)) har inget att ångra; "
          + "det som en annan har antecknat ångras där.",
        en: "The \(desk.name(.english)) desk has nothing to undo; "
          + "what another one recorded is undone there.")
    case .builtOn(let entry, let later, let verb):
      let line = (try? VerbLine(parsing: verb))?.text(language) ?? verb
      phrase = Phrase(
        sv: "Post \(entry) kan inte tas tillbaka: post \(later) bygger på den (\(line)); "
          + "ta tillbaka den först.",
        en: "Entry \(entry) cannot be taken back: entry \(later) builds on it (\(line)); "
          + "take that back first.")
    }
    return phrase(language)
  }
}
