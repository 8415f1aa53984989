/// One line of text being written.
///
/// Keys: the arrows, Home, End and by words (Control or Alt b, Alt f); ^A ^E to the ends; Backspace,
/// Delete, ^D; ^K to the end, ^U to the start, ^W and Alt d a word; Enter submits, Escape puts the
/// field away. Every other key is ignored.
public struct TextField: Hashable, Sendable {
  /// The most bytes of UTF-8 that a field or an area holds.
  public static let limit = 1_000_000

  /// Where the cursor stands, in characters from the start.
  public private(set) var cursor: Int
  private let limit: Int
  private var line: Line

  /// Makes a field with `text` and the cursor after it; line breaks in it become blanks.
  public init(_ text: String = "", limit: Int = TextField.limit) {
    line = Line(Self.joined(text))
    cursor = line.characters.count
    self.limit = limit
  }

  /// The text as it stands.
  public var text: String { line.text }

  /// How many bytes of UTF-8 the text has.
  public var bytes: Int { line.bytes }

  /// Whether nothing is written.
  public var isEmpty: Bool { line.characters.isEmpty }

  /// Takes one key.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter: return .submitted
    case .escape: return .cancelled
    default: break
    }
    if let text = key.insertion {
      guard line.bytes + text.utf8.count <= limit else { return .full }
      line.insert(Self.joined(text), at: &cursor)
      return .editing
    }
    return line.edit(key, at: &cursor) ? .editing : .ignored
  }

  /// The part of the text that is shown in `columns`, and the cursor's column in it.
  public func visible(columns: Int) -> (text: String, cursor: Int) {
    var (start, before) = (cursor, 0)
    while start > 0 {
      let width = Int(Glyph(line.characters[start - 1]).width)
      if before + width > max(columns - 1, 0) { break }
      before += width
      start -= 1
    }
    let shown = line.characters[start...].prefix(max(columns, 0))
    return (String(shown), before)
  }

  private static func joined(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
