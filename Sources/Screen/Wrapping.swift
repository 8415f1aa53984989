extension String {
  /// The columns that the text takes on one line.
  public var columns: Int {
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
    if utf8.count <= limit || columns <= limit { return self }
    guard limit > 0 else { return "" }
    var (used, kept) = (0, 0)
    forEachGlyph {
      used += Int($0.width)
      if used < limit { kept += 1 }
      return used < limit
    }
    return (isScalarByScalar ? String(unicodeScalars.prefix(kept)) : String(prefix(kept))) + "…"
  }

  /// The text with blanks after it up to `columns`, or truncated to them.
  public func padded(columns limit: Int) -> String {
    let text = truncated(columns: limit)
    return text + String(repeating: " ", count: Swift.max(limit, 0) - text.columns)
  }

  /// The text in rows of at most `columns`, broken between words and at its own line ends.
  ///
  /// A word longer than a row is cut. Blanks before a break are left out, those that begin a line
  /// are kept. An empty text is one empty row.
  public func wrapped(columns: Int) -> [String] {
    var rows: [String] = []
    for line in lines {
      if line.utf8.count <= columns {
        rows.append(line)
        continue
      }
      let (glyphs, places) = line.glyphsWithPlaces()
      for row in Wrapping.rows(of: glyphs, columns: columns) {
        var end = row.upperBound
        while end > row.lowerBound, glyphs[end - 1] == .blank { end -= 1 }
        rows.append(String(line[places[row.lowerBound]..<places[end]]))
      }
    }
    return rows
  }

  /// The text between its line ends, of whatever kind they are; there is at least one.
  var lines: [String] {
    unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine).map {
      // The first half of CR LF.
      String($0.last == "\r" ? $0.dropLast() : $0)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it ends a line, a lone carriage return not among them.
  var endsLine: Bool {
    switch value {
    case 0x0A...0x0C, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

/// Where a line is broken.
enum Wrapping {
  /// The rows of one line; together they are the whole line, and there is at least one.
  ///
  /// A row ends after a blank, not a no-break space. Blanks may stand beyond the edge, so that the
  /// next row begins with a word.
  static func rows(of line: [Glyph], columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var (start, used) = (0, 0)
    var (word, usedBeforeWord) = (0, 0)
    for (index, glyph) in line.enumerated() {
      let width = Int(glyph.width)
      if glyph == .blank {
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
