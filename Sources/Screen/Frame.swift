/// One column of one row: a glyph, or the right half of a wide one, and its meaning.
public struct Cell: Hashable, Sendable {
  /// What is shown; a blank in the right half of a wide glyph.
  public let glyph: Character
  /// The columns that the glyph takes: 1, 2, or 0 for the right half of the glyph before it.
  public let width: Int8
  /// What it means.
  public var style: Style

  /// An empty column.
  public static let blank = Cell(glyph: " ", width: 1, style: .plain)

  init(glyph: Character, width: Int8, style: Style) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }
}

/// A whole screen as a value: the cells, and the cursor where one is shown.
public struct Frame: Hashable, Sendable {
  /// Its size.
  public let size: Size
  /// Where the cursor stands; `nil` hides it.
  public var cursor: Position?
  private(set) var cells: [Cell]

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

  /// One cell.
  ///
  /// - Precondition: The place lies in the frame.
  public subscript(row: Int, column: Int) -> Cell {
    precondition((0..<size.columns).contains(column), "a column outside the frame")
    return self[row: row][row * size.columns + column]
  }

  /// Puts a cell where one fits, keeping wide glyphs whole; what was cut in two becomes blank.
  mutating func put(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    clear(index)
    cells[index] = cell
    if cell.width == 2 {
      clear(index + 1)
      cells[index + 1] = Cell(glyph: " ", width: 0, style: cell.style)
    }
  }

  mutating func restyle(row: Int, column: Int, _ change: (Style) -> Style) {
    let index = row * size.columns + column
    cells[index].style = change(cells[index].style)
  }

  /// Blanks the other half of a wide glyph of which one half is about to be overwritten.
  private mutating func clear(_ index: Int) {
    switch cells[index].width {
    case 0: cells[index - 1] = Cell(glyph: " ", width: 1, style: cells[index - 1].style)
    case 2: cells[index + 1] = Cell(glyph: " ", width: 1, style: cells[index + 1].style)
    default: break
    }
  }
}
