/// A size in columns and rows.
public struct Size: Hashable, Sendable {
  /// The width in columns.
  public let columns: Int
  /// The height in rows.
  public let rows: Int

  /// The most columns or rows that a size has.
  public static let limit = 1_000

  /// Makes a size; each side is brought within `0...limit`.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Self.limit)
    self.rows = min(max(rows, 0), Self.limit)
  }
}

/// A place on the screen, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// The row.
  public let row: Int
  /// The column.
  public let column: Int

  /// Makes a place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of the screen; layouts are made by splitting one.
public struct Rect: Hashable, Sendable {
  /// Its top left corner.
  public let origin: Position
  /// Its extent.
  public let size: Size

  /// Makes a rectangle from its corner and size.
  public init(row: Int, column: Int, size: Size) {
    origin = Position(row: row, column: column)
    self.size = size
  }

  /// Makes a rectangle from its corner, width and height.
  public init(row: Int, column: Int, columns: Int, rows: Int) {
    self.init(row: row, column: column, size: Size(columns: columns, rows: rows))
  }

  /// Whether nothing fits in it.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// The row below the last.
  public var endRow: Int { origin.row + size.rows }

  /// The column after the last.
  public var endColumn: Int { origin.column + size.columns }

  /// Whether `position` lies in it.
  public func contains(_ position: Position) -> Bool {
    position.row >= origin.row && position.row < endRow
      && position.column >= origin.column && position.column < endColumn
  }

  /// Splits it into `top` rows, what lies between, and `bottom` rows; the top is served first.
  public func rows(top: Int, bottom: Int) -> (top: Rect, middle: Rect, bottom: Rect) {
    let upper = min(max(top, 0), size.rows)
    let lower = min(max(bottom, 0), size.rows - upper)
    return (
      part(row: 0, rows: upper),
      part(row: upper, rows: size.rows - upper - lower),
      part(row: size.rows - lower, rows: lower)
    )
  }

  /// Splits off the `left` leftmost columns.
  public func columns(left: Int) -> (left: Rect, rest: Rect) {
    let width = min(max(left, 0), size.columns)
    return (part(column: 0, columns: width), part(column: width, columns: size.columns - width))
  }

  /// Splits off the `right` rightmost columns.
  public func columns(right: Int) -> (rest: Rect, right: Rect) {
    let split = columns(left: size.columns - min(max(right, 0), size.columns))
    return (split.left, split.rest)
  }

  /// The rectangle of `size`, or as much of it as fits, in the middle of this one.
  public func centered(_ size: Size) -> Rect {
    let columns = min(size.columns, self.size.columns)
    let rows = min(size.rows, self.size.rows)
    return Rect(
      row: origin.row + (self.size.rows - rows) / 2,
      column: origin.column + (self.size.columns - columns) / 2,
      columns: columns, rows: rows)
  }

  /// What it has in common with `other`.
  public func intersection(_ other: Rect) -> Rect {
    let row = max(origin.row, other.origin.row)
    let column = max(origin.column, other.origin.column)
    return Rect(
      row: row, column: column,
      columns: min(endColumn, other.endColumn) - column, rows: min(endRow, other.endRow) - row)
  }

  private func part(row: Int, rows: Int) -> Rect {
    Rect(row: origin.row + row, column: origin.column, columns: size.columns, rows: rows)
  }

  private func part(column: Int, columns: Int) -> Rect {
    Rect(row: origin.row, column: origin.column + column, columns: columns, rows: size.rows)
  }
}
