import Screen

/// Where the parts of a desk's screen lie.
struct DeskLayout: Hashable, Sendable {
  /// The bar at the top: the meeting, who is there, what is saved.
  let header: Rect
  /// Everything between the bar and the last lines.
  let main: Rect
  /// What comes next, or what was just said.
  let message: Rect
  /// The keys.
  let footer: Rect
  /// The agenda; the whole main part where only one pane fits.
  let agenda: Rect
  /// The item; the whole main part where only one pane fits.
  let item: Rect
  /// The chair's words; the whole main part where nothing fits beside them.
  let words: Rect
  /// The item beside the chair's words, on wide screens.
  let besideWords: Rect?
  /// Who is there and what was recorded, on wide screens.
  let side: Rect?
  /// Whether agenda and item stand beside each other.
  let isWide: Bool

  /// Lays out a screen; on a wide one the agenda gets the columns that its titles want.
  init(_ size: Size, agenda wanted: Int = 0) {
    let whole = Rect(row: 0, column: 0, size: size)
    let (top, middle, bottom) = whole.rows(top: 1, bottom: MessageBar.rows + 1)
    header = top
    main = middle
    let last = bottom.rows(top: MessageBar.rows, bottom: 1)
    message = last.top
    footer = last.bottom
    isWide = size.columns >= 76
    if size.columns >= 150 {
      let halves = main.columns(right: size.columns * 2 / 5)
      words = halves.rest
      besideWords = halves.right
    } else {
      words = main
      besideWords = nil
    }
    guard isWide else {
      agenda = main
      item = main
      side = nil
      return
    }
    let (list, rest) = main.columns(left: min(max(size.columns * 3 / 8, 29), max(wanted, 56)))
    agenda = list
    let inner = rest.columns(left: 1).rest
    if size.columns >= 150 {
      let split = inner.columns(right: 44)
      item = split.rest
      side = split.right
    } else {
      item = inner
      side = nil
    }
  }

  /// The lines that a page key moves.
  var page: Int { max(main.size.rows - 2, 1) }
}
