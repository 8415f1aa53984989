import Agenda
import Screen

/// A search through the items, their motions and texts (`/`).
struct SearchEntry: Hashable, Sendable {
  /// One item in which the words were found.
  struct Hit: Hashable, Sendable {
    var item: ItemID
    /// The item as a line.
    var title: String
    /// Where in the item, as it stands there.
    var excerpt: String
  }

  /// The most bytes that are sought.
  static let limit = 1_000

  private(set) var field = TextField(limit: Self.limit)
  private(set) var hits: [Hit] = []
  private(set) var line = 0

  init(_ meeting: Meeting) { search(meeting) }

  /// The item under the cursor.
  var chosen: ItemID? { hits.indices.contains(line) ? hits[line].item : nil }

  /// Takes a key; whether an item was chosen or the search left.
  mutating func handle(_ key: Key, in meeting: Meeting) -> Outcome {
    switch key {
    case .up: line = max(line - 1, 0)
    case .down: line = min(line + 1, max(hits.count - 1, 0))
    case .pageUp: line = max(line - 8, 0)
    case .pageDown: line = min(line + 8, max(hits.count - 1, 0))
    default:
      let outcome = field.handle(key)
      if outcome == .editing { search(meeting) }
      return outcome
    }
    return .editing
  }

  /// - Complexity: O(*n*) in the length of all texts.
  private mutating func search(_ meeting: Meeting) {
    line = 0
    let sought = folded(field.text)
    hits = meeting.agenda.compactMap { item in
      let number = item.paragraph.map { "§ \($0)" } ?? item.number ?? ""
      let title = number + " " + item.title
      if sought.isEmpty || folded(title + " " + (item.reference ?? "")).contains(sought) {
        return Hit(item: item.id, title: title, excerpt: item.reference ?? "")
      }
      guard let excerpt = Self.excerpt(of: sought, in: item, meeting) else { return nil }
      return Hit(item: item.id, title: title, excerpt: excerpt)
    }
    // Digits are first of all a number of the agenda.
    line = hits.firstIndex { meeting[$0.item]?.number.map(folded) == sought } ?? 0
  }

  private static func excerpt(of sought: String, in item: Item, _ meeting: Meeting) -> String? {
    let motions = item.motions.flatMap { motion in
      [meeting.label(of: motion, in: item), motion.text, motion.reason]
        + motion.supporters.map(meeting.name)
    }
    let notes = (item.notes + item.statements).map(\.text)
    let decision = item.decision.map { Point.lines($0.points) } ?? ""
    let texts = motions + [decision, Point.lines(item.proposal), item.summary] + notes
    for text in texts + item.sections.map(\.text) where folded(text).contains(sought) {
      let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      let line = lines.first { folded($0).contains(sought) }
      return String((line ?? "").prefix(200))
    }
    return nil
  }
}

extension Session {
  /// Keys while something is sought.
  mutating func handle(_ key: Key, in entry: SearchEntry) -> [Effect] {
    var entry = entry
    switch entry.handle(key, in: meeting) {
    case .submitted:
      layers.removeLast()
      guard let chosen = entry.chosen, !goToPaper(of: chosen) else { return [] }
      place = .item
      if pane == .words { pane = .agenda }
      select(chosen)
    case .cancelled: layers.removeLast()
    case .editing, .ignored, .full: layers[layers.count - 1] = .search(entry)
    }
    return []
  }
}
