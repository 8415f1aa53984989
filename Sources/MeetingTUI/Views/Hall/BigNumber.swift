import Screen

/// A number drawn in blocks, as a terminal has one size of letters only.
struct BigNumber: View {
  let number: Int
  /// How many rows a block is high; it is twice as many columns wide.
  let scale: Int
  let style: Style

  /// The rows that a number takes.
  static func rows(scale: Int) -> Int { 5 * scale }

  /// The columns that a number takes.
  static func columns(of number: Int, scale: Int) -> Int {
    String(number).count * 8 * scale - 2 * scale
  }

  func draw(on canvas: inout Canvas) {
    for (place, digit) in String(number).compactMap(\.wholeNumberValue).enumerated() {
      for (row, blocks) in Self.shapes[digit].enumerated() {
        for (column, block) in blocks.enumerated() where block == "#" {
          let cell = Rect(
            row: row * scale, column: (place * 4 + column) * 2 * scale, columns: 2 * scale,
            rows: scale)
          canvas.fill(cell, with: "█", style: style)
        }
      }
    }
  }

  /// The ten digits, five rows of three blocks each.
  private static let shapes = [
    ["###", "# #", "# #", "# #", "###"], [" # ", "## ", " # ", " # ", "###"],
    ["###", "  #", "###", "#  ", "###"], ["###", "  #", "###", "  #", "###"],
    ["# #", "# #", "###", "  #", "  #"], ["###", "#  ", "###", "  #", "###"],
    ["###", "#  ", "###", "# #", "###"], ["###", "  #", "  #", "  #", "  #"],
    ["###", "# #", "###", "# #", "###"], ["###", "# #", "###", "  #", "###"],
  ]
}
