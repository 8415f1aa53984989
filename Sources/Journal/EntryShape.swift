/// What can be seen of an entry without understanding it.
enum EntryShape: Equatable {
  /// One JSON object on one line that carries its number.
  case numbered(Int)
  /// One JSON object on one line, without a readable number or with two.
  case unnumbered
  /// Anything else.
  case notAnObject

  /// Looks at an entry from its first brace to its last.
  ///
  /// This is no JSON parser: it follows strings and brackets, so that a `"n":` inside a text or a
  /// nested object is not mistaken for the number, and refuses control characters, which JSON
  /// escapes in texts and which would break the line outside them.
  init(of entry: Span<UInt8>) {
    self = .notAnObject
    guard entry.count >= 2, entry[0] == Byte.openBrace else { return }
    var number: Int?
    var numbers = 0
    var depth = 0
    var at = 0
    while at < entry.count {
      switch entry[at] {
      case Byte.quote:
        guard let end = Self.endOfText(in: entry, from: at) else { return }
        if depth == 1, end - at == 2, entry[at + 1] == Byte.letterN,
          end + 1 < entry.count, entry[end + 1] == Byte.colon
        {
          numbers += 1
          number = Self.wholeNumber(in: entry, from: end + 2)
        }
        at = end
      case Byte.openBrace, Byte.openBracket:
        depth += 1
      case Byte.closeBrace, Byte.closeBracket:
        depth -= 1
        if depth == 0, at + 1 < entry.count { return }
      case ..<Byte.space:
        return
      default:
        break
      }
      at += 1
    }
    guard depth == 0, entry[entry.count - 1] == Byte.closeBrace else { return }
    self = .unnumbered
    if numbers == 1, let number { self = .numbered(number) }
  }

  /// Where the text that opens at `start` has its closing quote.
  private static func endOfText(in entry: Span<UInt8>, from start: Int) -> Int? {
    var at = start &+ 1
    while at < entry.count {
      switch entry[at] {
      case Byte.quote: return at
      case Byte.backslash: at &+= 2
      case ..<Byte.space: return nil
      default: at &+= 1
      }
    }
    return nil
  }

  /// The whole number that stands at `start` and ends with the member, in at most nine digits.
  private static func wholeNumber(in entry: Span<UInt8>, from start: Int) -> Int? {
    var number = 0
    for at in start..<min(start + 10, entry.count) {
      switch entry[at] {
      case Byte.digits:
        guard at == start || number > 0 else { return nil }
        number = number * 10 + Int(entry[at] - Byte.digits.lowerBound)
      case Byte.comma, Byte.closeBrace:
        return at > start ? number : nil
      default:
        return nil
      }
    }
    return nil
  }
}

/// The bytes that the line and the shape of an entry turn on.
enum Byte {
  static let lineEnd: UInt8 = 0x0A
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let digits: ClosedRange<UInt8> = 0x30...0x39
  static let colon: UInt8 = 0x3A
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let letterN: UInt8 = 0x6E
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D
}
