/// Where a view draws: a frame and the area of it that belongs to the view.
///
/// Places are relative to the area's top left corner. What falls outside the area is dropped.
public struct Canvas {
  /// The frame drawn so far.
  public private(set) var frame: Frame
  private var area: Rect
  private var clip: Rect

  /// Makes a canvas over the whole of `frame`.
  public init(_ frame: Frame) {
    self.frame = frame
    area = Rect(row: 0, column: 0, size: frame.size)
    clip = area
  }

  /// The area as the view sees it: from row 0 and column 0.
  public var bounds: Rect { Rect(row: 0, column: 0, size: area.size) }

  /// Draws `view` in a part of the area.
  public mutating func draw(_ view: some View, in part: Rect) {
    let (outerArea, outerClip) = (area, clip)
    area = absolute(part)
    clip = outerClip.intersection(area)
    view.draw(on: &self)
    (area, clip) = (outerArea, outerClip)
  }

  /// Writes one line of text.
  ///
  /// Control characters, bidirectional controls and whatever cannot be seen become U+FFFD, a tab or
  /// a line break a blank.
  /// - Parameters:
  ///   - text: What to write.
  ///   - row: The row.
  ///   - column: The column of its first glyph.
  ///   - columns: The width that it may take; a longer text ends in "…" there. Without it the text
  ///     is cut at the edge of the area.
  ///   - style: What it means.
  /// - Returns: The column after the last one written to, had nothing been cut at the edge.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int = 0, columns: Int? = nil, style: Style = .plain
  ) -> Int {
    if let columns {
      return write(text.truncated(columns: columns), row: row, column: column, style: style)
    }
    let bytes = text.utf8Span.span
    if PlainText.covers(bytes) {
      return write(plain: bytes, row: row, column: column, style: style)
    }
    var next = column
    text.forEachGlyph { glyph in
      if next >= area.size.columns { return false }
      put(glyph, row: row, column: next, style: style)
      next += Int(glyph.width)
      return true
    }
    return next
  }

  private mutating func write(
    plain bytes: Span<UInt8>, row: Int, column: Int, style: Style
  ) -> Int {
    let count = min(PlainText.columns(bytes), max(area.size.columns - column, 0))
    let (line, left) = (area.origin.row + row, area.origin.column + column)
    let (first, end) = (max(left, clip.origin.column), min(left + count, clip.endColumn))
    if line >= clip.origin.row, line < clip.endRow, first < end {
      frame.put(
        plain: bytes, from: PlainText.end(of: first - left, in: bytes), style: style, row: line,
        columns: first..<end)
    }
    return column + count
  }

  /// Fills a part of the area with one glyph.
  public mutating func fill(_ part: Rect, with character: Character = " ", style: Style = .plain) {
    let target = absolute(part).intersection(clip)
    let glyph = Glyph(character)
    guard !target.isEmpty, glyph.width == 1 else { return }
    for row in target.origin.row..<target.endRow {
      for column in target.origin.column..<target.endColumn {
        frame.put(glyph, style: style, row: row, column: column)
      }
    }
  }

  /// Adds a meaning to what is drawn in a part of the area, as a bar over a chosen line.
  public mutating func add(_ style: Style, to part: Rect) {
    let target = absolute(part).intersection(clip)
    guard !target.isEmpty else { return }
    for row in target.origin.row..<target.endRow {
      for column in target.origin.column..<target.endColumn {
        frame.add(style, row: row, column: column)
      }
    }
  }

  /// Shows the cursor; outside the area it is not shown.
  public mutating func placeCursor(row: Int, column: Int) {
    let place = Position(row: area.origin.row + row, column: area.origin.column + column)
    frame.cursor = clip.contains(place) ? place : nil
  }

  private mutating func put(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    let place = Position(row: area.origin.row + row, column: area.origin.column + column)
    let last = Position(row: place.row, column: place.column + Int(glyph.width) - 1)
    switch (clip.contains(place), clip.contains(last)) {
    case (true, true): frame.put(glyph, style: style, row: place.row, column: place.column)
    // Half of a wide glyph cannot be shown: that column is blank.
    case (true, false): frame.put(.blank, style: style, row: place.row, column: place.column)
    case (false, true): frame.put(.blank, style: style, row: last.row, column: last.column)
    case (false, false): break
    }
  }

  private func absolute(_ part: Rect) -> Rect {
    Rect(
      row: area.origin.row + part.origin.row, column: area.origin.column + part.origin.column,
      size: part.size)
  }
}
