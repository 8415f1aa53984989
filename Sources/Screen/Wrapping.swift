extension StringProtocol {
  /// The columns that the text takes on one line.
  public var columns: Int {
    reduce(0) { $0 + Int(Glyph($1).width) }
  }

  /// The text, or as much of it as leaves room for "…" within `columns`.
  public func truncated(columns limit: Int) -> String {
    // No character takes more columns than bytes.
    if utf8.count <= limit { return String(self) }
    guard limit > 0 else { return "" }
    var (used, end) = (0, startIndex)
    for (index, character) in zip(indices, self) {
      used += Int(Glyph(character).width)
      if used > limit { return self[..<end] + "…" }
      if used < limit { end = self.index(after: index) }
    }
    return String(self)
  }

  /// The text with blanks after it up to `columns`, or truncated to them.
  public func padded(columns limit: Int) -> String {
    let text = truncated(columns: limit)
    return text + String(repeating: " ", count: limit - Swift.min(text.columns, limit))
  }

  /// The text in rows of at most `columns`, broken between words and at its own line ends.
  ///
  /// A word longer than a row is cut. Blanks before a break are left out, those that begin a line
  /// are kept. An empty text is one empty row.
  public func wrapped(columns: Int) -> [String] {
    var rows: [String] = []
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.utf8.count <= columns {
        rows.append(String(line))
        continue
      }
      let characters = Array(line)
      for row in Wrapping.rows(of: characters, columns: columns) {
        var end = row.upperBound
        while end > row.lowerBound, Wrapping.isBlank(characters[end - 1]) { end -= 1 }
        rows.append(String(characters[row.lowerBound..<end]))
      }
    }
    return rows
  }
}

/// Where a line is broken.
enum Wrapping {
  /// Whether a line may be broken after `character`; a no-break space is not such a blank.
  static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  /// The rows of one line; together they are the whole line, and there is at least one.
  ///
  /// Blanks may stand beyond the edge, so that the next row begins with a word.
  static func rows(of line: [Character], columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var (start, used) = (0, 0)
    var (word, usedBeforeWord) = (0, 0)
    for (index, character) in line.enumerated() {
      let width = Int(Glyph(character).width)
      if isBlank(character) {
        used += width
        (word, usedBeforeWord) = (index + 1, used)
        continue
      }
      if used + width > columns, index > start {
        let cut = word > start ? word : index
        used -= word > start ? usedBeforeWord : used
        rows.append(start..<cut)
        (start, word, usedBeforeWord) = (cut, cut, 0)
        // The word itself may be longer than a row.
        if used + width > columns, index > start {
          rows.append(start..<index)
          (start, word, used) = (index, index, 0)
        }
      }
      used += width
    }
    rows.append(start..<line.count)
    return rows
  }
}
