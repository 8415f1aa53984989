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
      let changed = frame.changed(from: shown, row: row)
      guard !changed.isEmpty else { continue }
      draw(frame[row: row], over: shown[row: row], row: row, changed.clamped(to: 0..<width))
    }
  }

  /// Both rows have the same indices, as both frames have the same size.
  private mutating func draw(
    _ new: ArraySlice<Cell>, over old: ArraySlice<Cell>, row: Int, _ columns: Range<Int>
  ) {
    let start = new.startIndex
    var blanks = new.endIndex
    while blanks > start, new[blanks - 1] == .blank { blanks -= 1 }
    if new.endIndex - blanks < Self.erasable { blanks = new.endIndex }
    var index = start + columns.lowerBound
    let last = start + columns.upperBound
    while index < last {
      guard new[index] != old[index] else {
        index += 1
        continue
      }
      // Never from the right half of a wide glyph on.
      if new[index].width == 0, index > start { index -= 1 }
      if index >= blanks, cnc_erase(Int32(row), Int32(index - start)) { return }
      let limit = index < blanks ? min(last, blanks) : last
      let end = Self.end(of: index, before: limit, new, old)
      draw(new[index..<end], row: row, column: index - start)
      index = end
    }
  }

  /// The end of a change: behind it more unchanged columns follow than are worth drawing.
  private static func end(
    of start: Int, before limit: Int, _ new: ArraySlice<Cell>, _ old: ArraySlice<Cell>
  ) -> Int {
    var (end, index) = (start + 1, start + 1)
    while index < limit, index - end < gap {
      if new[index] != old[index] || new[index].width == 0 { end = index + 1 }
      index += 1
    }
    return end
  }

  /// Draws cells, a stretch of one look at a time.
  private mutating func draw(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    var (start, end) = (column, column)
    var style = cells.first?.style ?? .plain
    for cell in cells {
      if cell.style != style {
        flush(row: row, start..<end, style: style)
        (start, style) = (end, cell.style)
      }
      end += 1
      if cell.width > 0 { scalars.append(cell.base.value) }
      if cell.hasMarks { scalars += cell.glyph.marks.map(\.value) }
      // A stretch ends behind a glyph whose width terminals may not agree on.
      if cell.width != 2, scalars.count != end - start {
        flush(row: row, start..<end, style: style)
        start = end
      }
    }
    flush(row: row, start..<end, style: style)
  }

  private mutating func flush(row: Int, _ columns: Range<Int>, style: Style) {
    guard !columns.isEmpty else { return }
    cnc_draw(
      Int32(row), Int32(columns.lowerBound), scalars, Int32(scalars.count), Int32(columns.count),
      Look.bits(style))
    scalars.removeAll(keepingCapacity: true)
  }
}
