/// What a piece of the screen means; how that looks is the terminal's business.
///
/// Meanings can be combined (`[.selected, .struck]`). Each one also has a form without colour.
public struct Style: OptionSet, Hashable, Sendable {
  /// The meanings as bits.
  public let rawValue: UInt16

  /// Makes a style from its bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Running text.
  public static let plain: Style = []
  /// The bar at the top of a screen.
  public static let title = Style(rawValue: 1 << 0)
  /// A heading within a screen.
  public static let heading = Style(rawValue: 1 << 1)
  /// A key to press.
  public static let key = Style(rawValue: 1 << 2)
  /// What cannot be done now, or matters less.
  public static let dimmed = Style(rawValue: 1 << 3)
  /// The chosen line.
  public static let selected = Style(rawValue: 1 << 4)
  /// Why something was refused.
  public static let refusal = Style(rawValue: 1 << 5)
  /// A warning that can be overridden.
  public static let warning = Style(rawValue: 1 << 6)
  /// What is written but not recorded.
  public static let draft = Style(rawValue: 1 << 7)
  /// What is on disk.
  public static let saved = Style(rawValue: 1 << 8)
  /// The largest thing on the screen: who is called, what to say.
  public static let emphasis = Style(rawValue: 1 << 9)
  /// What was struck: a withdrawn item, a vote taken anew.
  public static let struck = Style(rawValue: 1 << 10)
  /// What answers a search, or was typed to find it.
  public static let match = Style(rawValue: 1 << 11)
  /// The vote Ja and its side.
  public static let yes = Style(rawValue: 1 << 12)
  /// The vote Nej and its side.
  public static let no = Style(rawValue: 1 << 13)

  /// Every single meaning with its name, in the order of their bits.
  public static let meanings: [(name: String, style: Style)] = [
    ("title", .title), ("heading", .heading), ("key", .key), ("dimmed", .dimmed),
    ("selected", .selected), ("refusal", .refusal), ("warning", .warning), ("draft", .draft),
    ("saved", .saved), ("emphasis", .emphasis), ("struck", .struck), ("match", .match),
    ("yes", .yes), ("no", .no),
  ]

  /// The names of its meanings joined by `+`, or `plain`.
  public var name: String {
    let names = Self.meanings.filter { contains($0.style) }.map(\.name)
    return names.isEmpty ? "plain" : names.joined(separator: "+")
  }
}
