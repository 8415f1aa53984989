/// One line of text under a cursor, as the text fields share it.
struct Line: Hashable, Sendable {
  private(set) var characters: [Character]
  /// Its length in bytes of UTF-8, the line end not counted.
  private(set) var bytes: Int

  init(_ text: some StringProtocol) {
    characters = Array(text)
    bytes = text.utf8.count
  }

  private init(_ characters: ArraySlice<Character>) {
    self.characters = Array(characters)
    bytes = characters.reduce(0) { $0 + $1.utf8.count }
  }

  var text: String { String(characters) }

  /// Inserts `text`, joined with the character before it: "a" and then U+030A is one "å".
  mutating func insert(_ text: String, at column: inout Int) {
    let start = max(column - 1, 0)
    let joined = Array(String(characters[start..<column]) + text)
    characters.replaceSubrange(start..<column, with: joined)
    bytes += text.utf8.count
    column = start + joined.count
  }

  /// Cuts the line in two; what stands from `column` on is returned.
  mutating func split(at column: Int) -> Line {
    let rest = Line(characters[column...])
    remove(column..<characters.count)
    return rest
  }

  mutating func append(_ line: Line) {
    characters += line.characters
    bytes += line.bytes
  }

  mutating func remove(_ range: Range<Int>) {
    bytes -= characters[range].reduce(0) { $0 + $1.utf8.count }
    characters.removeSubrange(range)
  }

  /// Carries out a key that moves or removes within the line; `false` if it is none of those.
  mutating func edit(_ key: Key, at column: inout Int) -> Bool {
    switch key {
    case .left: column = max(column - 1, 0)
    case .right: column = min(column + 1, characters.count)
    case .home, .control("a"): column = 0
    case .end, .control("e"): column = characters.count
    case .wordLeft, .alt("b"): column = wordStart(before: column)
    case .wordRight, .alt("f"): column = wordEnd(after: column)
    case .backspace: removeBack(to: max(column - 1, 0), from: &column)
    case .delete, .control("d"): remove(column..<min(column + 1, characters.count))
    case .control("u"): removeBack(to: 0, from: &column)
    case .control("w"): removeBack(to: wordStart(before: column), from: &column)
    case .alt("d"): remove(column..<wordEnd(after: column))
    case .control("k"): remove(column..<characters.count)
    default: return false
    }
    return true
  }

  private mutating func removeBack(to start: Int, from column: inout Int) {
    remove(start..<column)
    column = start
  }

  private func wordStart(before column: Int) -> Int {
    var start = column
    while start > 0, !isWord(characters[start - 1]) { start -= 1 }
    while start > 0, isWord(characters[start - 1]) { start -= 1 }
    return start
  }

  private func wordEnd(after column: Int) -> Int {
    var end = column
    while end < characters.count, !isWord(characters[end]) { end += 1 }
    while end < characters.count, isWord(characters[end]) { end += 1 }
    return end
  }

  private func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}

extension Key {
  /// What the key writes, line ends as U+000A; `nil` if it writes nothing.
  ///
  /// Controls that come with a paste are left out, a tab becomes a blank.
  var insertion: String? {
    switch self {
    case .scalar(let scalar):
      return scalar.properties.generalCategory == .control ? nil : String(scalar)
    case .paste(let text):
      var kept = String.UnicodeScalarView()
      var afterReturn = false
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": if !afterReturn { kept.append("\n") }
        case "\r", "\u{85}", "\u{2028}", "\u{2029}": kept.append("\n")
        case "\t": kept.append(" ")
        case _ where scalar.properties.generalCategory == .control: break
        default: kept.append(scalar)
        }
        afterReturn = scalar == "\r"
      }
      return String(kept)
    default: return nil
    }
  }
}
