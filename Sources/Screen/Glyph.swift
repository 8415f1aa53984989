/// A character as it can be shown in one place of the screen.
struct Glyph {
  /// What stands where a character cannot be shown.
  static let replacement = Glyph(character: "\u{FFFD}", width: 1)
  /// An empty column.
  static let blank = Glyph(character: " ", width: 1)
  /// The most scalars that a terminal library keeps in one cell: a letter and four marks.
  private static let scalarLimit = 5

  let character: Character
  /// 1 or 2 columns.
  let width: Int8

  /// Makes the glyph of `character`, or U+FFFD where it must not be shown.
  init(_ character: Character) {
    if let ascii = character.asciiValue {
      switch ascii {
      case 0x20...0x7E: self = Glyph(character: character, width: 1)
      case 0x09, 0x0A, 0x0D: self = .blank
      default: self = .replacement
      }
      return
    }
    self = Glyph(cluster: character) ?? Glyph(emoji: character) ?? .replacement
  }

  private init(character: Character, width: Int8) {
    self.character = character
    self.width = width
  }

  /// A letter with the marks over it; a choice between text and picture form is left out.
  private init?(cluster character: Character) {
    let scalars = character.unicodeScalars
    guard let base = scalars.first, let width = GlyphWidth.columns(of: base), width > 0 else {
      return nil
    }
    var kept = String.UnicodeScalarView([base])
    for mark in scalars.dropFirst() where !mark.properties.isVariationSelector {
      guard GlyphWidth.columns(of: mark) == 0, kept.count < Self.scalarLimit else { return nil }
      kept.append(mark)
    }
    let whole = kept.count == scalars.count
    self.init(character: whole ? character : Character(String(kept)), width: Int8(width))
  }

  /// The first picture of an emoji made of several, which no terminal library joins in one cell.
  private init?(emoji character: Character) {
    let joiner: Unicode.Scalar = "\u{200D}"
    let scalars = character.unicodeScalars
    // A flag is two letters of width 1: neither of them alone says the same.
    guard let first = scalars.first, first.properties.isEmojiPresentation,
      GlyphWidth.columns(of: first) == 2, scalars.last != joiner,
      scalars.allSatisfy({
        $0 == joiner || $0.properties.isEmoji || $0.properties.isVariationSelector
      })
    else { return nil }
    self.init(character: Character(first), width: 2)
  }
}
