/// Text in which every scalar is a character of one column, read byte by byte.
///
/// Nearly all Swedish text is: printable Latin, punctuation, arrows, boxes and the check mark.
/// Finding the characters of any other text takes far longer.
enum PlainText {
  /// How many bytes the scalar takes that begins with `first`.
  static func length(_ first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : 3 }

  /// Whether a text is plain.
  static func covers(_ bytes: Span<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x20..<0x80: at &+= 1
      // U+0080 to U+02FF.
      case 0xC2...0xCB: at &+= 2
      case 0xE2:
        switch scalar(bytes, at).value {
        case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x25FA, 0x2713: at &+= 3
        default: return false
        }
      default: return false
      }
    }
    return true
  }

  /// The scalar that begins at a byte of a plain text.
  static func scalar(_ bytes: Span<UInt8>, _ at: Int) -> Unicode.Scalar {
    let first = UInt32(bytes[at])
    if first < 0x80 { return Unicode.Scalar(UInt8(first)) }
    let second = UInt32(bytes[at &+ 1]) & 0x3F
    if first < 0xE0 { return Unicode.Scalar((first & 0x1F) << 6 | second) ?? "\u{FFFD}" }
    let third = UInt32(bytes[at &+ 2]) & 0x3F
    return Unicode.Scalar((first & 0x0F) << 12 | second << 6 | third) ?? "\u{FFFD}"
  }

  /// How many columns a plain text takes.
  static func columns(_ bytes: Span<UInt8>) -> Int {
    var columns = 0
    for at in bytes.indices where bytes[at] & 0xC0 != 0x80 { columns &+= 1 }
    return columns
  }

  /// The byte at which so many columns of a plain text end, or the end of the text.
  static func end(of columns: Int, in bytes: Span<UInt8>) -> Int {
    var (at, left) = (0, columns)
    while left > 0, at < bytes.count {
      at &+= length(bytes[at])
      left &-= 1
    }
    return at
  }

  /// The rows of a plain line as ranges of its bytes, at most `limit` of them.
  static func rows(of bytes: Span<UInt8>, columns: Int, limit: Int) -> [Range<Int>] {
    var wrapping = Wrapping(columns: columns)
    var at = 0
    while at < bytes.count, wrapping.rows.count < limit {
      wrapping.take(at, width: 1, isBlank: bytes[at] == 0x20)
      at &+= length(bytes[at])
    }
    return Array(wrapping.ended(at: at).prefix(limit))
  }
}

extension String {
  /// Whether it is plain text.
  var isPlain: Bool { PlainText.covers(utf8Span.span) }

  /// The text between two of its bytes, both at the beginning of a scalar.
  func part(_ bytes: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: bytes.count)])
  }
}
