/// A text field on one row, with its cursor.
public struct FieldLine: View {
  private let field: TextField
  private let style: Style

  /// Makes the row of `field`.
  public init(_ field: TextField, style: Style = .draft) {
    self.field = field
    self.style = style
  }

  /// Draws the part of the text that the cursor stands in.
  public func draw(on canvas: inout Canvas) {
    let (text, cursor) = field.visible(columns: canvas.bounds.size.columns)
    canvas.write(text, row: 0, style: style)
    canvas.placeCursor(row: 0, column: cursor)
  }
}

/// A text area, wrapped, with its cursor.
public struct AreaPage: View {
  private let area: TextArea
  private let style: Style

  /// Makes the page of `area`.
  public init(_ area: TextArea, style: Style = .draft) {
    self.area = area
    self.style = style
  }

  /// Draws the rows around the cursor.
  public func draw(on canvas: inout Canvas) {
    let (rows, cursor) = area.visible(in: canvas.bounds.size)
    for (index, row) in rows.enumerated() {
      canvas.write(row, row: index, style: style)
    }
    canvas.placeCursor(row: cursor.row, column: cursor.column)
  }
}
