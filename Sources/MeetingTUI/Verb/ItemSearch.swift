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
      guard place > 0, place <= meeting.items.count else { throw .noItem(word) }
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

  /// The items that a word stands for: one, a range, or the next.
  ///
  /// A range is all whose number, or whose §, lies between its ends, whatever was moved; with a
  /// place (`#3`) at an end it is all who stand between. Dividers and struck items are left out.
  /// - Throws: `noItem`, `severalItems`, `rangeGoesDown`, `noNextItem`.
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
      return try range(
        of: word, from: String(word[..<dash]), to: String(word[word.index(after: dash)...])
      ).filter { $0.kind != .divider && !$0.isStruck }.map(\.id)
    }
  }

  private func range(
    of word: String, from first: String, to last: String
  ) throws(LineError) -> [Item] {
    let ends = [first, last]
    if ends.contains(where: { $0.hasPrefix("§") }) {
      var numbers: [Int] = []
      for end in ends {
        let found = try item(end.hasPrefix("§") ? end : "§" + end)
        numbers.append(meeting[found]?.paragraph ?? 0)
      }
      guard numbers[0] <= numbers[1] else { throw .rangeGoesDown(word) }
      return meeting.paragraphs.filter { (numbers[0]...numbers[1]).contains($0.paragraph ?? 0) }
    }
    let (from, to) = (try item(first), try item(last))
    if ends.contains(where: { $0.hasPrefix("#") }) {
      guard let start = meeting.order.firstIndex(of: from),
        let end = meeting.order.firstIndex(of: to), start <= end
      else { throw .rangeGoesDown(word) }
      return meeting.order[start...end].compactMap { meeting[$0] }
    }
    let (lowest, highest) = (ItemNumber(Self.key(first)), ItemNumber(Self.key(last)))
    guard lowest <= highest else { throw .rangeGoesDown(word) }
    return meeting.agenda.filter { item in
      item.number.map { (lowest...highest).contains(ItemNumber(Self.key($0))) } ?? false
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

  /// The word by which the items that a word stands for are found again.
  func word(for ids: [ItemID], written word: String) -> String {
    guard ids.count > 1 else {
      return ids.first.map { self.word(for: $0) } ?? word
    }
    return String(Self.key(word).map { $0 == "–" ? "-" : $0 })
  }

  /// A number without blanks, brackets and a closing point: `6 b)` is `6b`.
  private static func key(_ number: String) -> String {
    var key = number.lowercased()
    key.removeAll { $0.isWhitespace || "()[]".contains($0) }
    while key.hasSuffix(".") { key.removeLast() }
    return key
  }
}

/// The number of an item as it is ordered: `6` before `6b`, `6b` before `7`, `9` before `10`.
private struct ItemNumber: Comparable {
  private struct Part: Comparable {
    var number: Int
    var letters: String

    static func < (left: Part, right: Part) -> Bool {
      (left.number, left.letters) < (right.number, right.letters)
    }
  }

  private var parts: [Part] = []

  /// Cuts a number into its numbers and what follows on each.
  init(_ text: String) {
    var rest = text[...]
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest[digits.endIndex...]
      let letters = rest.prefix { !($0.isASCII && $0.isNumber) }
      rest = rest[letters.endIndex...]
      parts.append(
        Part(number: digits.isEmpty ? 0 : Int(digits) ?? .max, letters: String(letters)))
    }
  }

  static func < (left: ItemNumber, right: ItemNumber) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
