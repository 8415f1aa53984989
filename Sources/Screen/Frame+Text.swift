extension Frame {
  /// The frame as plain text, a line a row, blanks at the end kept.
  public var text: String {
    rows.joined(separator: "\n")
  }

  /// The frame as a golden file keeps it.
  ///
  /// First the size and the cursor (column, row), then the rows closed with `│`, then what is not
  /// running text, a line a stretch: `row: from..<to style`.
  public var golden: String {
    var lines = ["\(size.columns)x\(size.rows)"]
    if let cursor { lines[0] += " cursor \(cursor.column),\(cursor.row)" }
    lines += rows.map { $0 + "│" }
    for row in 0..<size.rows {
      lines += stretches(row).map { "\(row): \($0.columns) \($0.style.name)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var rows: [String] {
    (0..<size.rows).map { row in
      String(self[row: row].filter { $0.width > 0 }.map(\.glyph.character))
    }
  }

  /// The stretches of one style in a row that are not plain.
  private func stretches(_ row: Int) -> [(columns: Range<Int>, style: Style)] {
    var found: [(columns: Range<Int>, style: Style)] = []
    for (column, cell) in self[row: row].enumerated() where cell.style != .plain {
      if let last = found.last, last.style == cell.style, last.columns.upperBound == column {
        found[found.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        found.append((column..<column + 1, cell.style))
      }
    }
    return found
  }
}
