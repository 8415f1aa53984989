/// A key as the person pressed it, or a paste or a click.
public enum Key: Hashable, Sendable {
  /// A letter, digit, sign or blank.
  case scalar(Unicode.Scalar)
  /// Enter, Escape and the tabulator, alone and with Shift.
  case enter, escape, tab, backTab
  /// The keys that remove or insert.
  case backspace, delete, insert
  /// The arrows.
  case up, down, left, right
  /// The keys that go to an end or by a page.
  case home, end, pageUp, pageDown
  /// An arrow with Control: a word to the left or right.
  case wordLeft, wordRight
  /// F1 and up.
  case function(Int)
  /// Control and a lower-case ASCII letter.
  case control(Character)
  /// Alt (or Escape) and then a letter, digit or sign; Enter is U+000D.
  case alt(Unicode.Scalar)
  /// Text pasted in one piece: it is text and never commands.
  case paste(String)
  /// A click or a turn of the wheel.
  case mouse(Mouse)
}

/// What the mouse did, and where.
public struct Mouse: Hashable, Sendable {
  /// What was done with the mouse.
  public enum Action: Hashable, Sendable {
    /// The left button was pressed.
    case press
    /// The wheel was turned away from the person.
    case scrollUp
    /// The wheel was turned towards the person.
    case scrollDown
  }

  /// What was done.
  public let action: Action
  /// Where the pointer stood.
  public let position: Position

  /// Makes a mouse event.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
