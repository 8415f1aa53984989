import Agenda

/// The items of a meeting, found by what is written: `7`, `6b`, `§27`, `#3`, `5-12`, `next`.
struct ItemSearch {
  let meeting: Meeting

  /// Makes a search in a meeting.
  init(_ meeting: Meeting) { self.meeting = meeting }

  /// The item that a word stands for.
  ///
  /// The number on the agenda comes first; where several have it, the one that can be handled.
  /// - Throws: `noItem`, `severalItems`.
  func item(_ word: String) throws(LineError) -> ItemID {
    if word.hasPrefix("#"), let place = Int(word.dropFirst()) {
      guard meeting.items.indices.contains(place - 1) else { throw .noItem(word) }
      return ItemID(place)
    }
    if word.hasPrefix("§") {
      let number = Int(word.dropFirst().drop { $0.isWhitespace })
      guard let number, let item = meeting.items.first(where: { $0.paragraph == number }) else {
        throw .noItem(word)
      }
      return item.id
    }
    let wanted = Self.key(word)
    guard !wanted.isEmpty else { throw .noItem(word) }
    var found = meeting.agenda.filter { $0.number.map(Self.key) == wanted }
    if found.count > 1 {
      let open = found.filter(\.isOpen)
      if !open.isEmpty { found = open }
    }
    guard let first = found.first else { throw .noItem(word) }
    guard found.count == 1 else {
      throw .severalItems(word, candidates: found.map { "\($0.title) #\($0.id.place)" })
    }
    return first.id
  }

  /// The items that a word stands for: one, a range in the agenda's order, or the next.
  ///
  /// Dividers and struck items in a range are left out.
  func items(_ word: String) throws(LineError) -> [ItemID] {
    if Term.next.matches(word) {
      guard let next = meeting.nextItem else { throw .noNextItem }
      return [next]
    }
    do throws(LineError) {
      return [try item(word)]
    } catch {
      guard case .noItem = error, let dash = word.firstIndex(where: { $0 == "-" || $0 == "–" })
      else { throw error }
      let first = try item(String(word[..<dash]))
      let last = try item(String(word[word.index(after: dash)...]))
      guard let from = meeting.order.firstIndex(of: first),
        let to = meeting.order.firstIndex(of: last), from <= to
      else { throw .noItem(word) }
      return meeting.order[from...to].filter { id in
        meeting[id].map { $0.kind != .divider && !$0.isStruck } ?? false
      }
    }
  }

  /// The number by which an item is found again, or `#3` where it has none of its own.
  func word(for id: ItemID) -> String {
    guard let number = meeting[id]?.number else { return "#\(id.place)" }
    let key = Self.key(number)
    let isShared = meeting.items.filter { $0.number.map(Self.key) == key }.count > 1
    return isShared || key.isEmpty || key.hasPrefix("#") || key.hasPrefix("§")
      ? "#\(id.place)" : key
  }

  /// The words of several items: a range where they follow on each other.
  func word(for ids: [ItemID]) -> String {
    guard let first = ids.first, let last = ids.last, ids.count > 1 else {
      return ids.first.map { word(for: $0) } ?? ""
    }
    return "\(word(for: first))-\(word(for: last))"
  }

  /// A number without blanks, brackets and a closing point: `6 b)` is `6b`.
  private static func key(_ number: String) -> String {
    var key = number.lowercased()
    key.removeAll { $0.isWhitespace || "()[]".contains($0) }
    while key.hasSuffix(".") { key.removeLast() }
    return key
  }
}
