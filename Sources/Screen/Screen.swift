// The screen as values: cells, rectangles, text fields, lists; no terminal.
//
// A view draws itself on a `Canvas`, and what comes out is a `Frame`: a grid of cells and perhaps a
// cursor. A frame can be compared, printed and kept as a golden; only the program's terminal turns
// one into escape sequences. Nothing here does I/O or knows the time.
//
// - Every text may be hostile. `Canvas` writes no control character, no bidirectional control and
//   nothing invisible: a U+FFFD stands in its place.
// - Widths are counted in columns of a terminal, never in characters (`GlyphWidth`).
// - Rows and columns count from 0, from the top left.

/// What can be seen: drawn whole, every time, from what it is a picture of.
public protocol View {
  /// Draws the view over the whole of `canvas`.
  func draw(on canvas: inout Canvas)
}
