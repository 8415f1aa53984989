/// A character as it can be shown in one place of the screen: a letter and the marks over it.
///
/// It is plain bits, because a frame holds thousands of them and is drawn anew for every key.
public struct Glyph: Hashable, Sendable {
  /// The letter, sign or blank.
  public let base: Unicode.Scalar
  /// 1 or 2 columns.
  let width: Int8
  /// At most three marks of 21 bits each, the first lowest.
  private(set) var packedMarks: UInt64 = 0

  /// What stands where a character cannot be shown.
  static let replacement = Glyph(base: "\u{FFFD}", width: 1)
  /// An empty column.
  static let blank = Glyph(base: " ", width: 1)
  private static let markBits: UInt64 = 21
  private static let markLimit = 3

  /// The marks over the letter, in their order.
  public var marks: [Unicode.Scalar] {
    packedMarks == 0 ? [] : (0..<Self.markLimit).compactMap(mark)
  }

  /// The glyph as text.
  public var character: Character {
    if packedMarks == 0 { return Character(base) }
    return Character(String(String.UnicodeScalarView([base] + marks)))
  }

  init(base: Unicode.Scalar, width: Int8, packedMarks: UInt64 = 0) {
    self.base = base
    self.width = width
    self.packedMarks = packedMarks
  }

  /// Makes the glyph of `character`, or U+FFFD where it must not be shown.
  init(_ character: Character) {
    let scalars = character.unicodeScalars
    if let base = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      self.init(base)
    } else {
      self = Self.joined(scalars) ?? .replacement
    }
  }

  /// Makes the glyph of a scalar that stands alone.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self.init(base: scalar, width: 1)
    case 0x09, 0x0A, 0x0D: self = .blank
    default:
      guard let width = GlyphWidth.columns(of: scalar), width > 0 else {
        self = .replacement
        return
      }
      self.init(base: scalar, width: Int8(width))
    }
  }

  private func mark(_ index: Int) -> Unicode.Scalar? {
    let bits = packedMarks >> (UInt64(index) * Self.markBits) & (1 << Self.markBits - 1)
    return bits == 0 ? nil : Unicode.Scalar(UInt32(bits))
  }

  private static func joined(_ scalars: String.UnicodeScalarView) -> Glyph? {
    scalars.elementsEqual("\r\n".unicodeScalars) ? .blank : cluster(scalars) ?? picture(scalars)
  }

  /// A letter with its marks; a choice between text and picture form is left out.
  private static func cluster(_ scalars: String.UnicodeScalarView) -> Glyph? {
    guard let base = scalars.first, let width = GlyphWidth.columns(of: base), width > 0 else {
      return nil
    }
    var glyph = Glyph(base: base, width: Int8(width))
    var count = 0
    for mark in scalars.dropFirst() where !mark.properties.isVariationSelector {
      guard count < markLimit, GlyphWidth.columns(of: mark) == 0 else { return nil }
      glyph.packedMarks |= UInt64(mark.value) << (UInt64(count) * markBits)
      count += 1
    }
    return glyph
  }

  /// The first picture of an emoji made of several, which no terminal library joins in one cell.
  private static func picture(_ scalars: String.UnicodeScalarView) -> Glyph? {
    let joiner: Unicode.Scalar = "\u{200D}"
    // A flag is two letters of width 1: neither of them alone says the same.
    guard let first = scalars.first, first.properties.isEmojiPresentation,
      GlyphWidth.columns(of: first) == 2, scalars.last != joiner,
      scalars.allSatisfy({
        $0 == joiner || $0.properties.isEmoji || $0.properties.isVariationSelector
      })
    else { return nil }
    return Glyph(base: first, width: 2)
  }
}

extension String {
  /// Its glyphs, and where each begins; the end of the text comes last.
  func glyphsWithPlaces() -> (glyphs: [Glyph], places: [String.Index]) {
    (map(Glyph.init), Array(indices) + [endIndex])
  }

  /// Calls `body` with each glyph until it answers `false`.
  func forEachGlyph(_ body: (Glyph) -> Bool) {
    for character in self where !body(Glyph(character)) { return }
  }
}
