extension String {
  /// The columns that the text takes on one line.
  public var columns: Int {
    let bytes = utf8Span.span
    if PlainText.covers(bytes) { return PlainText.columns(bytes) }
    var columns = 0
    forEachGlyph {
      columns += Int($0.width)
      return true
    }
    return columns
  }

  /// The text, or as much of it as leaves room for "…" within `columns`.
  public func truncated(columns limit: Int) -> String {
    // No character takes more columns than bytes.
    if utf8.count <= limit { return self }
    let bytes = utf8Span.span
    if PlainText.covers(bytes) {
      if PlainText.columns(bytes) <= limit { return self }
      return limit > 0 ? part(0..<PlainText.end(of: limit - 1, in: bytes)) + "…" : ""
    }
    if columns <= limit { return self }
    guard limit > 0 else { return "" }
    var (used, kept) = (0, 0)
    forEachGlyph {
      used += Int($0.width)
      if used < limit { kept += 1 }
      return used < limit
    }
    return String(prefix(kept)) + "…"
  }

  /// The text with blanks after it up to `columns`, or truncated to them.
  public func padded(columns limit: Int) -> String {
    let text = truncated(columns: limit)
    return text + String(repeating: " ", count: Swift.max(limit, 0) - text.columns)
  }

  /// The text in rows of at most `columns`, broken between words and at its own line ends.
  ///
  /// A word longer than a row is cut. Blanks before a break are left out, those that begin a line
  /// are kept. An empty text is one empty row. No more than `limit` rows are made.
  public func wrapped(columns: Int, limit: Int = .max) -> [String] {
    var rows: [String] = []
    forEachLine { line in
      rows += line.utf8.count <= columns ? [line] : line.rows(columns, limit - rows.count)
      return rows.count < limit
    }
    return rows
  }

  /// The rows of one line.
  private func rows(_ columns: Int, _ limit: Int) -> [String] {
    let bytes = utf8Span.span
    if PlainText.covers(bytes) {
      var rows: [String] = []
      for row in PlainText.rows(of: bytes, columns: columns, limit: limit) {
        var end = row.upperBound
        while end > row.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
        rows.append(part(row.lowerBound..<end))
      }
      return rows
    }
    let (glyphs, places) = glyphsWithPlaces()
    return Wrapping.rows(of: glyphs, columns: columns).prefix(limit).map { row in
      var end = row.upperBound
      while end > row.lowerBound, glyphs[end - 1] == .blank { end -= 1 }
      return String(self[places[row.lowerBound]..<places[end]])
    }
  }

  /// The text between its line ends, of whatever kind they are; there is at least one.
  var lines: [String] {
    var lines: [String] = []
    forEachLine {
      lines.append($0)
      return true
    }
    return lines
  }

  /// Calls `body` with each line until it answers `false`.
  private func forEachLine(_ body: (String) -> Bool) {
    let bytes = utf8Span.span
    var (start, at) = (0, 0)
    while at < bytes.count {
      let length = Self.lineEnd(bytes, at)
      guard length > 0 else {
        at &+= 1
        continue
      }
      // A carriage return before it is the first half of CR LF.
      let end = at > start && bytes[at - 1] == 0x0D ? at - 1 : at
      guard body(part(start..<end)) else { return }
      at += length
      start = at
    }
    let end = at > start && bytes[at - 1] == 0x0D ? at - 1 : at
    _ = body(start == 0 && end == at ? self : part(start..<end))
  }

  /// How many bytes long the line end is that begins at a byte, 0 where none does.
  private static func lineEnd(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    switch bytes[at] {
    case 0x0A...0x0C: 1
    case 0xC2: bytes[at &+ 1] == 0x85 ? 2 : 0
    case 0xE2: bytes[at &+ 1] == 0x80 && (0xA8...0xA9).contains(bytes[at &+ 2]) ? 3 : 0
    default: 0
    }
  }
}

/// Where a line is broken, found place by place.
///
/// A row ends after a blank, not a no-break space. Blanks may stand beyond the edge, so that the
/// next row begins with a word.
struct Wrapping {
  private let columns: Int
  /// The rows that are full so far.
  private(set) var rows: [Range<Int>] = []
  private var (start, used) = (0, 0)
  private var (word, usedBeforeWord) = (0, 0)

  init(columns: Int) { self.columns = columns }

  /// Takes the glyph that begins at a place; a blank ends one place further.
  mutating func take(_ place: Int, width: Int, isBlank: Bool) {
    if isBlank {
      used += width
      (word, usedBeforeWord) = (place + 1, used)
      return
    }
    if used + width > columns, place > start {
      let cut = word > start ? word : place
      used -= word > start ? usedBeforeWord : used
      rows.append(start..<cut)
      (start, word, usedBeforeWord) = (cut, cut, 0)
      // The word itself may be longer than a row.
      if used + width > columns, place > start {
        rows.append(start..<place)
        (start, word, used) = (place, place, 0)
      }
    }
    used += width
  }

  /// The rows of the line, which ends at a place; there is at least one.
  func ended(at place: Int) -> [Range<Int>] { rows + [start..<place] }

  /// The rows of one line; together they are the whole line.
  static func rows(of line: [Glyph], columns: Int) -> [Range<Int>] {
    var wrapping = Wrapping(columns: columns)
    for (place, glyph) in line.enumerated() {
      wrapping.take(place, width: Int(glyph.width), isBlank: glyph == .blank)
    }
    return wrapping.ended(at: line.count)
  }
}
