internal import Agenda

/// A table as text: columns with two blanks between them, cells that wrap inside their column.
///
/// Where the columns cannot be made so narrow that all fit the width, the table is told in several
/// parts, each with the first column.
struct TextTable {
  private let table: Table
  private let measures: [Measure]
  private static let gap = 2

  /// Measures the columns of a table.
  init(_ table: Table) {
    self.table = table
    measures = table.columns.indices.map { column in
      Measure(
        of: [table.columns[column].heading]
          + table.rows.map { $0.indices.contains(column) ? $0[column] : "" })
    }
  }

  /// The caption, and each part as a chunk that is parted between rows only.
  var chunks: [TextChunk] {
    guard !table.columns.isEmpty else { return [] }
    let caption = TextChunk(TextLines.wrapped(table.caption), staysWithNext: true)
    let parts = self.parts
    return [caption]
      + parts.enumerated().map { index, columns in
        chunk(of: columns, gap: index == 0 ? 0 : 1)
      }
  }

  /// The columns of each part, by their place.
  private var parts: [[Int]] {
    let all = Array(table.columns.indices)
    guard let first = all.first, width(of: all, \.narrowest) > TextLines.width else { return [all] }
    var parts: [[Int]] = []
    var part = [first]
    for column in all.dropFirst() {
      if part.count > 1, width(of: part + [column], \.comfortable) > TextLines.width {
        parts.append(part)
        part = [first]
      }
      part.append(column)
    }
    return parts + [part]
  }

  /// How narrow and how wide a column may be.
  private struct Measure {
    /// The longest word.
    var narrowest = 1
    /// The longest cell.
    var widest = 1
    /// The width to lay out by where the table takes several parts.
    var comfortable: Int { max(narrowest, min(widest, Self.enough)) }

    /// The width above which words wrap rather than take room from other columns; a longer word is
    /// cut.
    private static let enough = 24

    init(of cells: [String]) {
      for cell in cells.map(\.harmless) {
        widest = max(widest, min(cell.columns, TextLines.width))
        let longest = cell.split(separator: " ").map(\.columns).max() ?? 0
        narrowest = max(narrowest, min(longest, Self.enough))
      }
    }
  }

  private func cell(_ row: [String], _ column: Int) -> String {
    row.indices.contains(column) ? row[column] : ""
  }

  private func width(of columns: [Int], _ width: KeyPath<Measure, Int>) -> Int {
    columns.reduce(0) { $0 + measures[$1][keyPath: width] } + Self.gap * (columns.count - 1)
  }

  /// The width of each column: its longest cell where all fit, else the widest are made narrower.
  private func widths(of columns: [Int]) -> [Int] {
    let measures = columns.map { self.measures[$0] }
    var widths = measures.map(\.widest)
    let room = TextLines.width - Self.gap * (columns.count - 1)
    while widths.reduce(0, +) > room {
      let slack = widths.indices.filter { widths[$0] > measures[$0].narrowest }
      guard let widest = slack.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func chunk(of columns: [Int], gap: Int) -> TextChunk {
    let widths = widths(of: columns)
    let head = lines(columns.map { table.columns[$0].heading }, columns, widths)
    var chunk = TextChunk(head, gap: gap)
    chunk.repeated = head
    var ends: [Int] = []
    for row in table.rows {
      chunk.lines += lines(columns.map { cell(row, $0) }, columns, widths)
      ends.append(chunk.lines.count)
    }
    chunk.ends = ends
    return chunk
  }

  /// The lines of one row.
  private func lines(_ cells: [String], _ columns: [Int], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { TextLines.wrapped($0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = columns.indices.map { place in
        let text = wrapped[place].indices.contains(line) ? wrapped[place][line] : ""
        return table.columns[columns[place]].isNumber
          ? TextLines.flushRight(text, to: widths[place])
          : TextLines.padded(text, to: widths[place])
      }
      return parts.joined(separator: String(repeating: " ", count: Self.gap)).withoutTrailingBlanks
    }
  }
}
