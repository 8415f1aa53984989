import Screen

/// Rows of text under construction, wrapped to a width, and no more of them than are asked for.
struct WrappedText: Hashable, Sendable {
  /// One row with what it means.
  struct Row: Hashable, Sendable {
    var text: String
    var style: Style
  }

  let columns: Int
  let limit: Int
  private(set) var rows: [Row] = []

  init(columns: Int, limit: Int) {
    self.columns = max(columns, 1)
    self.limit = limit
  }

  /// Whether there are as many rows as were asked for.
  var isFull: Bool { rows.count >= limit }

  /// Adds an empty row, unless one stands there already or nothing stands above it.
  mutating func skip() {
    guard let last = rows.last, !last.text.isEmpty else { return }
    addEmpty()
  }

  /// Adds an empty row, whatever stands above it.
  mutating func addEmpty() {
    if !isFull { rows.append(.empty) }
  }

  /// Adds a text, wrapped.
  /// - Parameters:
  ///   - text: What to add.
  ///   - lead: What stands before its first row, such as a label; the other rows stand below the
  ///     text.
  ///   - style: What it means.
  ///   - indent: Blanks before every row.
  ///   - hanging: Blanks before every row but the first.
  mutating func add(
    _ text: String, lead: String = "", style: Style = .plain, indent: Int = 0, hanging: Int = 0
  ) {
    let left = limit - rows.count
    guard left > 0 else { return }
    let inset = indent + max(lead.columns, hanging)
    let width = max(columns - inset, 8)
    let first = String(repeating: " ", count: indent) + lead
    let others = String(repeating: " ", count: inset)
    for (index, row) in text.wrapped(columns: width, limit: left).enumerated() {
      rows.append(Row(text: (index == 0 ? first : others) + row, style: style))
    }
  }
}

/// Rows of text from a first row on.
struct TextPane: View {
  let rows: ArraySlice<WrappedText.Row>

  init(_ text: WrappedText, from first: Int) {
    rows = text.rows.dropFirst(first)
  }

  init(_ rows: [WrappedText.Row]) { self.rows = rows[...] }

  func draw(on canvas: inout Canvas) {
    for (index, row) in rows.prefix(canvas.bounds.size.rows).enumerated() {
      canvas.write(row.text, row: index, style: row.style)
    }
  }
}
