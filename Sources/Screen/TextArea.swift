/// A text of several lines being written.
///
/// The keys are those of `TextField`, and up, down, Page Up and Page Down; Alt < and Alt > go to the
/// ends of the text. Enter breaks the line. ^S or Alt Enter submits, Escape puts the area away.
public struct TextArea: Hashable, Sendable {
  /// The cursor: the line, and the characters before it in that line.
  public private(set) var cursor: Position
  /// The width at which lines wrap.
  public let columns: Int
  /// The length of the text in bytes of UTF-8.
  public private(set) var bytes: Int
  private let limit: Int
  private var lines: [Line]
  /// The column that up and down keep to over shorter rows.
  private var goal: Int?

  /// Makes an area with `text` and the cursor after it.
  public init(_ text: String = "", columns: Int = 72, limit: Int = TextField.limit) {
    lines = text.lines.map { Line($0) }
    cursor = Position(row: lines.count - 1, column: lines[lines.count - 1].characters.count)
    bytes = lines.reduce(lines.count - 1) { $0 + $1.bytes }
    self.columns = max(columns, 1)
    self.limit = limit
  }

  /// The text as it stands, its lines divided by U+000A.
  public var text: String { lines.map(\.text).joined(separator: "\n") }

  /// Whether nothing is written.
  public var isEmpty: Bool { bytes == 0 }

  /// Takes one key.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .control("s"), .alt("\r"): return .submitted
    case .up, .down, .pageUp, .pageDown:
      moveByRows(key)
      return .editing
    default: break
    }
    goal = nil
    if let text = key == .enter ? "\n" : key.insertion {
      guard bytes + text.utf8.count <= limit else { return .full }
      insert(text)
      return .editing
    }
    return moveOverLines(key) || editLine(key) ? .editing : .ignored
  }

  private mutating func editLine(_ key: Key) -> Bool {
    var column = cursor.column
    let before = lines[cursor.row].bytes
    let known = lines[cursor.row].edit(key, at: &column)
    bytes += lines[cursor.row].bytes - before
    cursor = Position(row: cursor.row, column: column)
    return known
  }

  private mutating func insert(_ text: String) {
    var (row, column) = (cursor.row, cursor.column)
    let pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
    bytes += text.utf8.count
    if pieces.count == 1 {
      lines[row].insert(text, at: &column)
    } else {
      let rest = lines[row].split(at: column)
      lines[row].insert(String(pieces[0]), at: &column)
      var added = pieces.dropFirst().map { Line($0) }
      column = added[added.count - 1].characters.count
      added[added.count - 1].append(rest)
      lines.insert(contentsOf: added, at: row + 1)
      row += added.count
    }
    cursor = Position(row: row, column: column)
  }

  /// The keys that pass a line end or go to an end of the text.
  private mutating func moveOverLines(_ key: Key) -> Bool {
    let atStart = cursor.column == 0
    let atEnd = cursor.column == lines[cursor.row].characters.count
    switch key {
    case .alt("<"): cursor = Position(row: 0, column: 0)
    case .alt(">"): cursor = end(ofLine: lines.count - 1)
    case .left where atStart, .wordLeft where atStart, .alt("b") where atStart:
      if cursor.row > 0 { cursor = end(ofLine: cursor.row - 1) }
    case .right where atEnd, .wordRight where atEnd, .alt("f") where atEnd:
      if cursor.row < lines.count - 1 { cursor = Position(row: cursor.row + 1, column: 0) }
    case .backspace where atStart, .control("w") where atStart:
      if cursor.row > 0 { join(cursor.row - 1) }
    case .delete where atEnd, .control("d") where atEnd, .control("k") where atEnd,
      .alt("d") where atEnd:
      if cursor.row < lines.count - 1 { join(cursor.row) }
    default: return false
    }
    return true
  }

  /// Takes away the line end after line `row`.
  private mutating func join(_ row: Int) {
    cursor = end(ofLine: row)
    let next = lines.remove(at: row + 1)
    lines[row].append(next)
    bytes -= 1
  }

  private func end(ofLine row: Int) -> Position {
    Position(row: row, column: lines[row].characters.count)
  }
}

// MARK: - Rows

extension TextArea {
  /// The rows that Page Up and Page Down pass.
  private static let page = 10

  /// The rows of the text that are shown in `size`, and the cursor's place among them.
  ///
  /// The cursor keeps a third of the rows below it as long as there is text there.
  public func visible(in size: Size) -> (rows: [String], cursor: Position) {
    let width = min(columns, max(size.columns, 1))
    let here = rows(ofLine: cursor.row, columns: width)
    let index = here.rows.lastIndex { $0.lowerBound <= cursor.column } ?? 0
    var below = texts(here, from: index)
    var next = cursor.row + 1
    while below.count < size.rows, next < lines.count {
      below += texts(rows(ofLine: next, columns: width), from: 0)
      next += 1
    }
    let room = max(size.rows - 1 - min(max(below.count - 1, 0), size.rows / 3), 0)
    var above = Array(texts(here, from: 0).prefix(index))
    var previous = cursor.row - 1
    while above.count < room, previous >= 0 {
      above = texts(rows(ofLine: previous, columns: width), from: 0) + above
      previous -= 1
    }
    above = Array(above.suffix(room))
    let column = String(here.characters[here.rows[index].lowerBound..<cursor.column]).columns
    let place = Position(row: above.count, column: min(column, max(size.columns - 1, 0)))
    return (Array((above + below).prefix(size.rows)), place)
  }

  private typealias Rows = (characters: [Character], rows: [Range<Int>])

  private func rows(ofLine line: Int, columns: Int) -> Rows {
    let characters = lines[line].characters
    return (characters, Wrapping.rows(of: characters.map(Glyph.init), columns: columns))
  }

  private func texts(_ line: Rows, from first: Int) -> [String] {
    line.rows[first...].map { String(line.characters[$0]) }
  }

  private mutating func moveByRows(_ key: Key) {
    let steps = key == .pageUp || key == .pageDown ? Self.page : 1
    let downwards = key == .down || key == .pageDown
    for _ in 0..<steps { moveRow(downwards: downwards) }
  }

  private mutating func moveRow(downwards: Bool) {
    let here = rows(ofLine: cursor.row, columns: columns)
    let index = here.rows.lastIndex { $0.lowerBound <= cursor.column } ?? 0
    let column = goal ?? (cursor.column - here.rows[index].lowerBound)
    goal = column
    if here.rows.indices.contains(downwards ? index + 1 : index - 1) {
      place(in: here, row: downwards ? index + 1 : index - 1, line: cursor.row, column: column)
      return
    }
    let line = downwards ? cursor.row + 1 : cursor.row - 1
    guard lines.indices.contains(line) else { return }
    let there = rows(ofLine: line, columns: columns)
    place(in: there, row: downwards ? 0 : there.rows.count - 1, line: line, column: column)
  }

  private mutating func place(in rows: Rows, row: Int, line: Int, column: Int) {
    let range = rows.rows[row]
    let last = row == rows.rows.count - 1 ? range.upperBound : range.upperBound - 1
    cursor = Position(row: line, column: min(range.lowerBound + column, last))
  }
}
