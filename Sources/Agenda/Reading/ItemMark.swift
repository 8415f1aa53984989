/// How the number of an item is set apart from its title.
enum ItemStyle: Int, Hashable, Sendable, CaseIterable {
  /// `§ 12 Title`, already numbered as the minutes.
  case paragraph
  /// `12. Title`
  case stop
  /// `12) Title`
  case bracket
  /// `12: Title`, `12 - Title`, `Ärende 12 Title`
  case colon
  /// `12 Title`
  case bare
  /// The number alone, the title on the next line.
  case alone
}

/// The number that a line begins with, where the line may begin an item (ärende).
struct ItemMark: Hashable, Sendable {
  /// The number; of a range the first.
  var number: Int
  /// The last number of a range, else the number.
  var last: Int
  /// The letter or decimal of a sub-item, as printed.
  var part = ""
  /// The whole number as printed, without the marks around it.
  var printed: String
  /// How it is set apart.
  var style: ItemStyle
  /// What follows on the line.
  var title: String

  /// The largest number that an item may have without being a paragraph of the minutes.
  static let highest = 999

  /// Where the mark stands in the order of the agenda.
  var order: Int {
    let letter =
      part.unicodeScalars.first { $0 != "." && $0 != " " }.map { Int($0.value) & 0x1F } ?? 0
    return number * 32 + (part.isEmpty || partIsKind ? 0 : letter)
  }

  /// Whether it is a decimal of the item before it: `5.1`.
  var hasDecimal: Bool { part.hasPrefix(".") }

  /// Whether the letter is a capital that tells the kind of item: `2B`, `5A`, `7I`.
  var partIsKind: Bool { ["A", "B", "I"].contains(part) }

  /// Reads the number that a line begins with, or nothing where it can begin no item.
  static func read(_ text: String) -> ItemMark? {
    guard mayBeMark(text.utf8) else { return nil }
    if text.beginsWithClock, let clock = leadingClock(text) {
      guard var mark = read(text.dropFirst(clock.count).trimmed) else { return nil }
      mark.title = clock.trimmed + " " + mark.title
      return mark
    }
    var rest = text[...]
    let bulleted = skipBullet(&rest)
    guard let prefix = takePrefix(&rest), rest.startsWithDigit else { return nil }
    let digits = rest.leadingDigits
    guard digits.utf8.count <= 4, let number = Int(digits), number > 0 else { return nil }
    rest = rest[digits.endIndex...]
    var mark = ItemMark(
      number: number, last: number, printed: String(number), style: prefix, title: "")
    if bulleted, rest.isEmpty { mark.style = .alone }
    guard mark.takeAfterNumber(&rest) else { return nil }
    guard mark.style == .paragraph || number <= highest else { return nil }
    mark.title = rest.trimmed.unmarked.withoutBullet
    // Some exports print the number of a list before that of the item: "1. 4. Title".
    if mark.style == .stop, mark.part.isEmpty, mark.title.startsWithDigit,
      let inner = read(mark.title), inner.style == .stop, inner.part.isEmpty
    {
      return inner
    }
    return mark.isPossible ? mark : nil
  }

  /// Whether a line is worth a closer look: it begins with a digit, a bullet, `§` soon, or a word
  /// such as "Ärende" or "Punkt".
  private static func mayBeMark(_ bytes: String.UTF8View) -> Bool {
    guard let first = bytes.first else { return false }
    let second = bytes.dropFirst().first ?? 0
    switch first {
    case 0x30...0x39:
      // More than three digits are no number of an item, but for a paragraph of the minutes.
      let digits = bytes.prefix(6).prefix { (0x30...0x39).contains($0) }.count
      return digits <= 3 || (digits == 4 && bytes.prefix(8).contains(0xA7))
    case 0x23, 0x2A, 0xE2, 0xEF: return true
    case 0x6F: return second == 0x20
    case 0xC3: return second == 0x84 || second == 0xA4 || bytes.prefix(8).contains(0xA7)
    case 0x4E, 0x6E: return second == 0x72
    case 0x50, 0x70: return second == 0x75 || second == 0x6B || bytes.prefix(8).contains(0xA7)
    default: return bytes.prefix(8).contains(0xA7)
    }
  }

  /// The clock before a number, `08.30  1  Upprop`, with the blanks after it.
  private static func leadingClock(_ text: String) -> Substring? {
    guard text.startsWithDigit else { return nil }
    let clock = text.prefix { $0 != " " }
    guard clock.utf8.count >= 4, clock.utf8.count <= 13, Clock.isClock(String(clock)) else {
      return nil
    }
    let blanks = text.dropFirst(clock.count).prefix { $0 == " " }
    guard text.dropFirst(clock.count + blanks.count).startsWithDigit else { return nil }
    return text[..<blanks.endIndex]
  }

  private static func skipBullet(_ rest: inout Substring) -> Bool {
    guard !rest.startsWithDigit, let bullet = rest.first,
      "•\u{F0B7}\u{F0A7}\u{F0D8}*#o".contains(bullet)
    else {
      return false
    }
    let after = rest.drop { "•\u{F0B7}\u{F0A7}\u{F0D8}*#".contains($0) }.drop { $0 == " " }
    guard after.startsWithDigit || after.first == "§" else { return false }
    rest = after
    return true
  }

  /// Takes `§`, `KS §`, `Ärende`, `Punkt` before the number; nothing where other words stand there.
  private static func takePrefix(_ rest: inout Substring) -> ItemStyle? {
    if rest.startsWithDigit { return .bare }
    let head = rest.prefix { !$0.isNumber }
    guard head.utf8.count < 24 else { return nil }
    let words = head.folded.words
    guard let last = words.last else { return nil }
    rest = rest.dropFirst(head.count)
    if last == "§" || last == "§§" {
      return words.count == 1 || (words.count == 2 && words[0].count <= 5) ? .paragraph : nil
    }
    if words.count == 1, last.hasSuffix("§"), last.count <= 5 { return .paragraph }
    let named = words.count == 1 || (words.count == 2 && (last == "nr" || last == "nr."))
    guard named, ["ärende", "punkt", "pkt", "nr", "ärendenr", "ärendepunkt"].contains(words[0])
    else {
      return nil
    }
    return .colon
  }

  /// Takes what stands between the number and the title.
  private mutating func takeAfterNumber(_ rest: inout Substring) -> Bool {
    takePart(&rest)
    guard takeRange(&rest) else { return false }
    let blanks = rest.prefix { $0 == " " }.count
    let after = rest.dropFirst(blanks)
    guard let next = after.first else {
      if style == .bare { style = .alone }
      return true
    }
    let following = after.dropFirst().first
    switch next {
    case "§":
      style = .paragraph
      rest = after.dropFirst()
    case "." where blanks == 0:
      guard following.map({ !$0.isNumber }) ?? true else { return false }
      if style != .paragraph { style = style == .colon ? .colon : .stop }
      rest = after.drop { $0 == "." || $0 == ")" }
    case ")":
      if style != .paragraph { style = .bracket }
      rest = after.drop { $0 == "." || $0 == ")" }
    case ":":
      guard following.map({ !$0.isNumber }) ?? true else { return false }
      if style != .paragraph { style = .colon }
      rest = after.dropFirst()
    case "–", "-", "|":
      guard blanks > 0, following == " " else { return false }
      if style != .paragraph { style = .colon }
      rest = after.dropFirst()
    case "/" where style == .paragraph && blanks == 0:
      rest = after.dropFirst().drop { $0.isNumber }
    default:
      guard blanks > 0 else { return false }
      rest = after
    }
    if style == .bare || style == .stop, rest.allSatisfy({ $0 == " " }) {
      style = style == .bare ? .alone : .stop
    }
    return true
  }

  /// Takes `a`, ` a)` or `.1` after the number.
  private mutating func takePart(_ rest: inout Substring) {
    let blanks = rest.prefix { $0 == " " }.count
    let after = rest.dropFirst(blanks)
    guard let letter = after.first else { return }
    let following = after.dropFirst().first
    if letter == ".", blanks == 0, let digit = following, digit.isNumber {
      let decimals = after.dropFirst().prefix { $0.isNumber }
      let beyond = after.dropFirst(1 + decimals.count)
      guard decimals.count == 1 || number > 23, decimals.count <= 2,
        beyond.first.map({ $0 == " " || $0 == "." }) ?? false
      else { return }
      part = "." + decimals
      if style == .bare { style = .stop }
      printed += part
      rest = beyond
      return
    }
    guard letter.isLetter, blanks <= 1, letter.isASCII else { return }
    let closed = following == ")" || following == "."
    let attached = blanks == 0 && (following == " " || following == nil)
    let spaced =
      blanks == 1 && letter.isLowercase && letter != "i" && following == " "
      && after.dropFirst(2).drop { $0 == " " }.startsUppercase
    guard closed || attached || spaced else { return }
    part = String(letter)
    printed += String(repeating: " ", count: blanks) + part
    rest = after.dropFirst()
  }

  /// Takes the end of a range, `7–9`.
  private mutating func takeRange(_ rest: inout Substring) -> Bool {
    guard let dash = rest.first, dash == "-" || dash == "–" else { return true }
    let digits = rest.dropFirst().prefix { $0.isNumber }
    guard (1...3).contains(digits.count), let end = Int(digits), end > number, end - number < 100,
      let next = rest.dropFirst(1 + digits.count).first, next == " " || next == "."
    else { return style == .paragraph && digits.isEmpty }
    last = end
    printed += "\(dash)\(digits)"
    rest = rest.dropFirst(1 + digits.count)
    return true
  }

  /// Whether what follows the number can be a title, and not a day, a clock, a sum or a page.
  private var isPossible: Bool {
    guard let first = title.unicodeScalars.first else { return true }
    if style == .bare {
      guard number <= 300 else { return false }
      return first.properties.isUppercase || "\"”»".unicodeScalars.contains(first)
    }
    return first.properties.isAlphabetic || "\"”»'(§0123456789".unicodeScalars.contains(first)
  }
}

extension StringProtocol {
  /// The digits that the text begins with.
  fileprivate var leadingDigits: SubSequence {
    self[..<(utf8.firstIndex { !(0x30...0x39).contains($0) } ?? endIndex)]
  }

  /// Whether two digits at most, a stop or a colon and a digit stand first: `8.30`, `10:15`.
  fileprivate var beginsWithClock: Bool {
    let head = utf8.prefix(4)
    guard let sign = head.firstIndex(where: { $0 == 0x2E || $0 == 0x3A }) else { return false }
    let after = utf8.index(after: sign)
    return after < utf8.endIndex && (0x30...0x39).contains(utf8[after])
  }
}

extension String {
  /// The text without a bullet of a symbol font before it.
  fileprivate var withoutBullet: String {
    guard let first = unicodeScalars.first, (0xE000...0xF8FF).contains(first.value) else {
      return self
    }
    return dropFirst().trimmed
  }
}
