/// Lines of plain text of a bounded width.
enum TextLines {
  /// The width of a page, in columns.
  static let width = 72

  /// A text as lines no wider than `width`, without dividing words.
  ///
  /// Every blank may become the end of a line. A word that is wider than a line is cut, for a page
  /// cannot hold it otherwise. The first line begins with `mark`, the others with as many blanks.
  /// - Complexity: O(*n*).
  static func wrapped(_ text: String, width: Int = width, mark: String = "") -> [String] {
    if text.utf8.count + mark.utf8.count <= width, text.isPlainLine {
      return [mark.harmless + text]
    }
    let indent = String(repeating: " ", count: mark.columns)
    let room = max(width - mark.columns, 1)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: text.harmless) {
      for piece in pieces(of: word, room: room) {
        let columns = piece.columns
        if !line.isEmpty, used + 1 + columns > room {
          lines.append(line)
          line = ""
          used = 0
        }
        if !line.isEmpty {
          line += " "
          used += 1
        }
        line += piece
        used += columns
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.enumerated().map { ($0.offset == 0 ? mark.harmless : indent) + $0.element }
  }

  /// The words, each with its "§" or "kl." before it: a number does not stand alone on a line.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    for bytes in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(bytes)
      if let last = words.last, last.utf8.count < 5, ["§", "§§", "kl."].contains(last) {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static func pieces(of word: Substring, room: Int) -> [Substring] {
    guard word.columns > room else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let columns = word[index].columns
      if used + columns > room, used > 0 {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += columns
    }
    return pieces + [word[start...]]
  }

  /// A text with blanks after it to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.columns, 0))
  }

  /// A text with blanks before it to a width.
  static func flushRight(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(width - text.columns, 0)) + text
  }
}

extension StringProtocol {
  /// The columns it takes on a terminal.
  var columns: Int {
    // Letters without marks to combine with, and the dashes and quotes of a printed page.
    var count = 0
    for scalar in unicodeScalars {
      guard scalar.value < 0x300 || (0x2010...0x2027).contains(scalar.value) else {
        return reduce(0) { $0 + $1.columns }
      }
      count += 1
    }
    return count
  }
}

extension String {
  /// Whether it is one line of Latin letters with single blanks between words, which stands as it is
  /// wherever it fits.
  fileprivate var isPlainLine: Bool {
    var isAfterBlank = true
    for byte in utf8 {
      let isBlank = byte == UInt8(ascii: " ")
      let isPlain = (0x20..<0x7F).contains(byte) || byte == 0xC3 || (0x80..<0xC0).contains(byte)
      guard isPlain, !isBlank || !isAfterBlank else { return false }
      isAfterBlank = isBlank
    }
    return !isAfterBlank
  }
}

extension String {
  /// The text on one line, with nothing in it that moves a cursor, turns the direction of writing
  /// round or hides: controls become U+FFFD, line breaks and tabs become blanks.
  var harmless: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map(\.harmless)))
  }
}

extension Character {
  /// The columns it takes on a terminal: two for East Asian wide signs and pictures, else one.
  var columns: Int {
    guard let value = unicodeScalars.first?.value, value >= 0x1100 else { return 1 }
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
    ]
    return wide.contains { $0.contains(value) } ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// The sign itself, a blank for what divides words, or U+FFFD for what has no place in a text.
  var harmless: Unicode.Scalar {
    guard isHarmful else { return self }
    return properties.isWhitespace ? " " : "\u{FFFD}"
  }

  /// Whether a terminal or a browser may take the scalar for more than a sign to show, or it stands
  /// for no sign at all.
  public var isHarmful: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F, 0xFDD0...0xFDEF: true
    // The last two of each plane are no signs.
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
