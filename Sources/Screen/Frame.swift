/// One column of one row: a glyph, or the right half of a wide one, and its meaning.
///
/// It is laid out to take 16 bytes.
public struct Cell: Hashable, Sendable {
  /// The letter, sign or blank that is shown; a blank in the right half of a wide glyph.
  public let base: Unicode.Scalar
  /// What it means.
  public internal(set) var style: Style
  /// The columns that the glyph takes: 1, 2, or 0 for the right half of the glyph before it.
  public let width: Int8
  private let marks: UInt64

  /// An empty column.
  public static let blank = Cell(.blank, style: .plain)

  /// What is shown.
  public var glyph: Glyph { Glyph(base: base, width: max(width, 1), packedMarks: marks) }
  /// Whether marks stand over the letter.
  public var hasMarks: Bool { marks != 0 }

  init(_ glyph: Glyph, style: Style) {
    base = glyph.base
    width = glyph.width
    marks = glyph.packedMarks
    self.style = style
  }

  private init(rightHalf style: Style) {
    base = " "
    width = 0
    marks = 0
    self.style = style
  }

  static func rightHalf(_ style: Style) -> Cell { Cell(rightHalf: style) }
}

/// A whole screen as a value: the cells, and the cursor where one is shown.
public struct Frame: Hashable, Sendable {
  /// Its size.
  public let size: Size
  /// Where the cursor stands; `nil` hides it.
  public internal(set) var cursor: Position?
  private var cells: [Cell]

  /// Makes a blank frame.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// Draws `view` over a frame of `size`.
  public init(_ size: Size, drawing view: some View) {
    var canvas = Canvas(Frame(size))
    view.draw(on: &canvas)
    self = canvas.frame
  }

  /// The cells of one row.
  ///
  /// - Precondition: `row` is a row of the frame.
  public subscript(row row: Int) -> ArraySlice<Cell> {
    precondition((0..<size.rows).contains(row), "a row outside the frame")
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The columns of a row from the first to the last that differ from another frame of this size.
  ///
  /// - Precondition: `row` is a row of both frames.
  public func changed(from other: Frame, row: Int) -> Range<Int> {
    precondition(size == other.size && (0..<size.rows).contains(row), "no such row in both")
    let (first, columns) = (row * size.columns, size.columns)
    let (new, old) = (cells.span, other.cells.span)
    var (start, end) = (0, columns)
    while start < columns, new[first &+ start] == old[first &+ start] { start &+= 1 }
    while end > start, new[first &+ end &- 1] == old[first &+ end &- 1] { end &-= 1 }
    return start..<end
  }

  /// One cell.
  ///
  /// - Precondition: The place lies in the frame.
  public subscript(row: Int, column: Int) -> Cell {
    precondition((0..<size.columns).contains(column), "a column outside the frame")
    return self[row: row][row * size.columns + column]
  }

  /// Puts a glyph where one fits, keeping wide ones whole: what is cut in two becomes blank.
  mutating func put(_ glyph: Glyph, style: Style, row: Int, column: Int) {
    let index = row * size.columns + column
    clear(index)
    cells[index] = Cell(glyph, style: style)
    if glyph.width == 2 {
      clear(index + 1)
      cells[index + 1] = .rightHalf(style)
    }
  }

  /// Puts plain text in columns of a row, from a byte of it on.
  mutating func put(
    plain bytes: Span<UInt8>, from start: Int, style: Style, row: Int, columns: Range<Int>
  ) {
    let first = row * size.columns
    // Half of a wide glyph at either end is left over and becomes blank.
    clear(first + columns.lowerBound)
    clear(first + columns.upperBound - 1)
    var cells = cells.mutableSpan
    var at = start
    for column in columns {
      cells[first &+ column] = Cell(Glyph(PlainText.scalar(bytes, at)), style: style)
      at &+= PlainText.length(bytes[at])
    }
  }

  mutating func add(_ style: Style, row: Int, column: Int) {
    cells[row * size.columns + column].style.formUnion(style)
  }

  /// Blanks the other half of a wide glyph of which one half is about to be overwritten.
  private mutating func clear(_ index: Int) {
    switch cells[index].width {
    case 0: cells[index - 1] = Cell(.blank, style: cells[index - 1].style)
    case 2: cells[index + 1] = Cell(.blank, style: cells[index + 1].style)
    default: break
    }
  }
}
