/// Which line of a list is chosen, and which lines of it are in view.
public struct ListWindow: Hashable, Sendable {
  /// How many lines the list has.
  public private(set) var count: Int
  /// The chosen line; 0 in an empty list.
  public private(set) var selected: Int
  private var top = 0

  /// Makes a window over `count` lines.
  public init(count: Int, selected: Int = 0) {
    self.count = max(count, 0)
    self.selected = min(max(selected, 0), max(count - 1, 0))
  }

  /// The lines in view where `rows` rows are shown; the chosen one is always among them.
  public func visible(rows: Int) -> Range<Int> {
    guard rows > 0, count > 0 else { return 0..<0 }
    var first = min(top, max(count - rows, 0))
    first = min(first, selected)
    first = max(first, selected - rows + 1)
    return first..<min(first + rows, count)
  }

  /// Chooses a line, or the nearest that exists.
  public mutating func select(_ line: Int) {
    selected = min(max(line, 0), max(count - 1, 0))
  }

  /// Follows the list to a new length; the chosen line stays as near as it can.
  public mutating func resize(count: Int) {
    self.count = max(count, 0)
    select(selected)
  }

  /// Moves by arrows, pages, Home, End and the wheel.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - rows: The rows in which the list is shown.
  /// - Returns: Whether the key was one of those.
  public mutating func handle(_ key: Key, rows: Int) -> Bool {
    top = visible(rows: rows).lowerBound
    let page = max(rows - 1, 1)
    switch key {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: select(selected - page)
    case .pageDown: select(selected + page)
    case .home: select(0)
    case .end: select(count - 1)
    case .mouse(let mouse):
      switch mouse.action {
      case .scrollUp: select(selected - 3)
      case .scrollDown: select(selected + 3)
      case .press: return false
      }
    default: return false
    }
    top = visible(rows: rows).lowerBound
    return true
  }
}
