import Agenda
import Screen

/// People picked by typing a few letters (personväljare).
///
/// A picker opens with the likely answer marked, which a name that is typed and taken replaces;
/// Space marks and unmarks where several may be picked, and `(` begins a party.
struct Picker: Hashable, Sendable {
  /// Those who can be meant, in the order shown.
  let people: [Person]
  /// Whether more than one may be picked.
  let allowsSeveral: Bool
  /// Whether nobody may be picked.
  let allowsNobody: Bool
  /// What has been typed.
  private(set) var typed = ""
  /// Those marked, in the order marked.
  private(set) var marked: [PersonID]
  /// Whether those marked are the likely answer that nobody has touched.
  private var isLikely: Bool
  /// The line of the cursor among those that match.
  private(set) var line = 0

  init(
    _ people: [Person], marked: [PersonID] = [], at likely: PersonID? = nil,
    allowsSeveral: Bool = false, allowsNobody: Bool = false
  ) {
    self.people = people
    self.marked = marked
    isLikely = !marked.isEmpty
    self.allowsSeveral = allowsSeveral
    self.allowsNobody = allowsNobody
    line = people.firstIndex { $0.id == (likely ?? marked.first) } ?? 0
  }

  /// Those who match what was typed: a party after `(`, else words that begin parts of the name,
  /// whole names before those after a hyphen.
  /// - Complexity: O(*n*) in the number of people.
  var matches: [Person] {
    guard !typed.isEmpty else { return people }
    let sought = folded(typed)
    if sought.hasPrefix("(") {
      let party = sought.dropFirst().filter { $0 != ")" }
      let whole = people.filter { folded($0.party) == party }
      return whole.isEmpty || party.isEmpty
        ? people.filter { folded($0.party).hasPrefix(party) } : whole
    }
    let words = sought.split(separator: " ")
    let whole = people.filter { Self.parts(of: $0, words, dividedBy: [" "]) }
    let divided = people.filter { Self.parts(of: $0, words, dividedBy: [" ", "-"]) }
    let beginning = whole + divided.filter { !whole.contains($0) }
    if !beginning.isEmpty { return beginning }
    return people.filter { folded($0.nameAndParty).contains(sought) }
  }

  /// Whether each word begins a part of the person's name.
  private static func parts(
    of person: Person, _ words: [Substring], dividedBy marks: [Character]
  ) -> Bool {
    let parts = folded(person.name).split { marks.contains($0) }
    return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
  }

  /// The person under the cursor.
  var current: Person? {
    let matches = matches
    return matches.indices.contains(line) ? matches[line] : nil
  }

  /// Those who would be taken now: the party that was typed, those marked, else the one under
  /// the cursor.
  var picked: [PersonID] {
    let marked = isLikely && !typed.isEmpty ? [] : marked
    if isParty { return marked + matches.map(\.id).filter { !marked.contains($0) } }
    if allowsSeveral, !marked.isEmpty {
      guard !typed.isEmpty, let current, !marked.contains(current.id) else { return marked }
      return marked + [current.id]
    }
    return current.map { [$0.id] } ?? []
  }

  /// Whether a party is typed, all of whom are marked.
  private var isParty: Bool { allowsSeveral && typed.hasPrefix("(") && typed.count > 1 }

  /// Adds a letter to what was typed.
  mutating func type(_ letters: String) {
    typed = String((typed + letters).prefix(80))
    line = 0
  }

  /// Takes back a letter.
  mutating func erase() {
    typed = String(typed.dropLast())
    line = 0
  }

  /// Moves the cursor.
  mutating func move(by lines: Int) {
    line = min(max(line + lines, 0), max(matches.count - 1, 0))
  }

  /// Takes every mark away, and begins a new search.
  mutating func clear() {
    marked = []
    isLikely = false
    typed = ""
    line = 0
  }

  /// Marks or unmarks the person under the cursor, and begins a new search; of a party that was
  /// typed the others stay marked.
  mutating func mark() {
    guard allowsSeveral, let current else { return }
    if isParty { marked = picked }
    isLikely = false
    if marked.contains(current.id) {
      marked.removeAll { $0 == current.id }
    } else {
      marked.append(current.id)
    }
    if !typed.isEmpty {
      typed = ""
      line = people.firstIndex { $0.id == current.id } ?? 0
    }
  }

  /// Takes a key; those picked as places in the roster, once Enter takes them.
  mutating func handle(_ key: Key) -> [String]? {
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -8)
    case .pageDown: move(by: 8)
    case .home: move(by: -people.count)
    case .end: move(by: people.count)
    case .backspace: erase()
    case .tab: mark()
    case .scalar(" ") where allowsSeveral: mark()
    case .control("u"): clear()
    case .scalar("0") where allowsNobody && typed.isEmpty: return []
    case .scalar(let scalar): type(String(scalar))
    case .paste(let text): type(text.filter { !$0.isNewline })
    case .enter:
      let picked = picked
      return picked.isEmpty ? nil : picked.map { String($0.place) }
    default: break
    }
    return nil
  }
}
