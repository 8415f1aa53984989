/// Rows and columns of words and numbers, without any layout.
public struct Table: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public var heading: String
    /// Whether it holds numbers, which stand under each other by their last digit.
    public var isNumber: Bool

    /// Makes a column.
    public init(_ heading: String, isNumber: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
    }
  }

  /// What the table is of, above it.
  public var caption: String
  /// The columns; the first names the row, and is repeated where the table takes several widths.
  public var columns: [Column]
  /// The rows, a cell for each column.
  public var rows: [[String]]

  /// Makes a table.
  public init(_ caption: String, columns: [Column], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
