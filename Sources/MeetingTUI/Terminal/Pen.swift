import CNcursesw
import Screen

/// Draws what differs between two frames, in stretches of one look.
struct Pen {
  /// So many unchanged columns between two changes are drawn anew: moving the cursor costs more.
  private static let gap = 4
  /// So many blanks at the end of a row are erased and not written.
  private static let erasable = 8

  private var scalars: [UInt32] = []

  /// Draws a frame over the one that is shown, which has the same size, as far as the screen goes.
  mutating func draw(_ frame: Frame, over shown: Frame, within screen: Size) {
    let width = min(frame.size.columns, screen.columns)
    for row in 0..<min(frame.size.rows, screen.rows) {
      let (new, old) = (frame[row: row].prefix(width), shown[row: row].prefix(width))
      if new == old { continue }
      draw(new, over: old, row: row)
    }
  }

  private mutating func draw(_ new: ArraySlice<Cell>, over old: ArraySlice<Cell>, row: Int) {
    // Both frames have the same size, so that both rows have the same indices.
    let start = new.startIndex
    var index = start
    var end = new.endIndex
    while end > start, new[end - 1] == old[end - 1] { end -= 1 }
    var blanks = trailingBlanks(of: new)
    if new.endIndex - blanks < Self.erasable { blanks = new.endIndex }
    while index < end {
      guard new[index] != old[index] else {
        index += 1
        continue
      }
      // Never from the right half of a wide glyph on.
      if new[index].width == 0, index > start { index -= 1 }
      if index >= blanks, cnc_erase(Int32(row), Int32(index - start)) { return }
      let changed = changed(from: index, to: index < blanks ? min(end, blanks) : end, new, old)
      draw(new[index..<changed], row: row, column: index - start)
      index = changed
    }
  }

  /// Where a row is blank from, to its end.
  private func trailingBlanks(of row: ArraySlice<Cell>) -> Int {
    var place = row.endIndex
    while place > row.startIndex, row[place - 1] == .blank { place -= 1 }
    return place
  }

  /// The end of a change: more unchanged columns follow than are worth drawing.
  private func changed(
    from start: Int, to end: Int, _ new: ArraySlice<Cell>, _ old: ArraySlice<Cell>
  ) -> Int {
    var (last, index) = (start + 1, start + 1)
    while index < end, index - last < Self.gap {
      if new[index] != old[index] || new[index].width == 0 { last = index + 1 }
      index += 1
    }
    return last
  }

  /// Draws cells, a stretch of one look at a time.
  private mutating func draw(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    var (start, end) = (column, column)
    var style = cells.first?.style ?? .plain
    for cell in cells {
      if cell.style != style {
        flush(row: row, from: start, to: end, style: style)
        (start, style) = (end, cell.style)
      }
      end += 1
      append(cell)
      // A stretch ends behind a glyph whose width terminals may not agree on.
      if cell.width != 2, scalars.count != end - start {
        flush(row: row, from: start, to: end, style: style)
        start = end
      }
    }
    flush(row: row, from: start, to: end, style: style)
  }

  private mutating func flush(row: Int, from start: Int, to end: Int, style: Style) {
    guard end > start else { return }
    cnc_draw(
      Int32(row), Int32(start), scalars, Int32(scalars.count), Int32(end - start), Look.bits(style))
    scalars.removeAll(keepingCapacity: true)
  }

  /// Adds a cell's scalars, and U+FFFD where the C library disagrees about their width.
  private mutating func append(_ cell: Cell) {
    guard cell.width > 0 else { return }
    let base = cell.glyph.base.value
    // Latin letters need no asking.
    guard base < 0x300 || cnc_width(base) == Int32(cell.width) else {
      scalars += cell.width == 2 ? [0xFFFD, 0x20] : [0xFFFD]
      return
    }
    scalars.append(base)
    for mark in cell.glyph.marks where cnc_width(mark.value) == 0 { scalars.append(mark.value) }
  }
}
