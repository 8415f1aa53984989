/// Something in a text that points to a private person: a number, an address.
///
/// It is found by its shape alone and masked on the web; a name has no shape, and is masked because
/// someone says so.
/// - Law: lag (2018:218) 3 kap., GDPR art. 6; a personal identity number is not published.
public struct PrivateMatter: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A personal identity or coordination number (personnummer, samordningsnummer).
    case identityNumber
    case phone
    case mail
    /// A street with its number, with the postal address where it follows.
    case address

    /// What stands in its place.
    public var mask: String {
      switch self {
      case .identityNumber: "[personnummer]"
      case .phone: "[telefonnummer]"
      case .mail: "[e-postadress]"
      case .address: "[adress]"
      }
    }
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands, counted in characters.
  public var place: Range<Int>

  /// Finds all in a text, in order, none within another.
  /// - Complexity: O(*n*) in the length of the text.
  public static func all(in text: [Character]) -> [PrivateMatter] {
    var found: [PrivateMatter] = []
    var index = 0
    while index < text.count {
      guard let matter = first(in: text, at: index, after: found.last?.place.upperBound ?? 0)
      else {
        index += 1
        continue
      }
      found.append(matter)
      index = matter.place.upperBound
    }
    return found
  }

  private static func first(
    in text: [Character], at index: Int, after start: Int
  ) -> PrivateMatter? {
    let mark = text[index]
    if mark == "@" { return mail(in: text, at: index, after: start) }
    let begins = index == 0 || !isPart(text[index - 1])
    guard begins else { return nil }
    if mark.isDigit || mark == "+" {
      return identityNumber(in: text, at: index) ?? phone(in: text, at: index)
    }
    return mark.isUppercase ? address(in: text, at: index) : nil
  }

  /// Whether a number or a word goes on through it.
  private static func isPart(_ mark: Character) -> Bool {
    mark.isLetter || mark.isDigit || "-/.:+_".contains(mark)
  }

  // MARK: - Numbers

  /// Six or eight digits of a date, a sign or none, four digits.
  private static func identityNumber(in text: [Character], at index: Int) -> PrivateMatter? {
    let digits = run(of: text, from: index)
    var end = index + digits
    switch digits {
    case 10, 12: break
    case 6, 8:
      guard end < text.count, "-+–".contains(text[end]) || text[end].isWhitespace,
        run(of: text, from: end + 1) == 4
      else { return nil }
      end += 5
    default: return nil
    }
    guard end == text.count || !text[end].isLetter, end == text.count || !text[end].isDigit,
      isDate(text[(index + (digits % 10 == 2 || digits == 8 ? 2 : 0))...].prefix(6))
    else { return nil }
    if digits == 8 || digits == 12 {
      guard ["18", "19", "20"].contains(String(text[index..<(index + 2)])) else { return nil }
    }
    return PrivateMatter(kind: .identityNumber, place: index..<end)
  }

  /// Whether six digits are a year, a month and a day, or the day of a coordination number.
  private static func isDate(_ digits: ArraySlice<Character>) -> Bool {
    let numbers = digits.compactMap(\.wholeNumberValue)
    guard numbers.count == 6 else { return false }
    let (month, day) = (numbers[2] * 10 + numbers[3], numbers[4] * 10 + numbers[5])
    return (1...12).contains(month) && ((1...31).contains(day) || (61...91).contains(day))
  }

  /// A nought or `+46`, and 7 to 12 digits more with a sign or blanks between.
  private static func phone(in text: [Character], at index: Int) -> PrivateMatter? {
    let isForeign = text[index] == "+"
    guard isForeign || text[index] == "0" else { return nil }
    var digits = 0
    var signs = 0
    var end = index
    var cursor = isForeign ? index + 1 : index
    while cursor < text.count, digits < 14 {
      if text[cursor].isDigit {
        digits += 1
        end = cursor + 1
      } else if "-–/() ".contains(text[cursor]) || text[cursor].isWhitespace {
        signs += 1
        // Two signs end a number, but for "(0)" and a dash with blanks.
        guard cursor + 1 < text.count, text[cursor + 1].isDigit || "(-–)".contains(text[cursor + 1])
        else { break }
      } else {
        break
      }
      cursor += 1
    }
    guard (8...13).contains(digits), end == text.count || !text[end].isLetter,
      isForeign || signs == 0 && digits == 10 || hasAreaCode(text[index...])
    else { return nil }
    return PrivateMatter(kind: .phone, place: index..<end)
  }

  /// Whether a number begins with `08`, or with a nought and two or three digits more.
  private static func hasAreaCode(_ text: ArraySlice<Character>) -> Bool {
    let code = text.prefix(6).prefix { $0.isDigit }
    return String(code) == "08" || (3...4).contains(code.count) && code.dropFirst().first != "0"
  }

  private static func run(of text: [Character], from index: Int) -> Int {
    guard index < text.count else { return 0 }
    return text[index...].prefix(13).prefix { $0.isDigit }.count
  }

  // MARK: - Addresses

  private static func mail(in text: [Character], at index: Int, after start: Int) -> PrivateMatter?
  {
    let isLocal = { (mark: Character) in mark.isLetter || mark.isDigit || "._%+-".contains(mark) }
    var from = index
    while from > start, isLocal(text[from - 1]) { from -= 1 }
    var to = index + 1
    while to < text.count, text[to].isLetter || text[to].isDigit || ".-".contains(text[to]) {
      to += 1
    }
    while to > index, ".-".contains(text[to - 1]) { to -= 1 }
    guard from < index, text[(index + 1)..<max(to, index + 1)].contains(".") else { return nil }
    return PrivateMatter(kind: .mail, place: from..<to)
  }

  private static let streets = [
    "gatan", "vägen", "gränd", "gränden", "stigen", "torget", "allén", "backen", "kajen",
  ]

  /// A word for a street with a number, and the postal address that follows it.
  private static func address(in text: [Character], at index: Int) -> PrivateMatter? {
    var end = index
    while end < text.count, text[end].isLetter || text[end] == "-" { end += 1 }
    let word = String(text[index..<end]).lowercased()
    guard streets.contains(where: { word.hasSuffix($0) && word != $0 }), end < text.count,
      text[end].isWhitespace
    else { return nil }
    let digits = run(of: text, from: end + 1)
    guard (1...3).contains(digits) else { return nil }
    end += 1 + digits
    // A letter of the entrance: "12 B", "12b".
    let letter = end < text.count && text[end].isWhitespace ? end + 1 : end
    if letter < text.count, text[letter].isLetter,
      letter + 1 == text.count || !text[letter + 1].isLetter
    {
      end = letter + 1
    }
    return PrivateMatter(kind: .address, place: index..<(postal(in: text, after: end) ?? end))
  }

  /// The end of ", 941 25 Ort".
  private static func postal(in text: [Character], after end: Int) -> Int? {
    var cursor = end
    while cursor < text.count, text[cursor] == "," || text[cursor].isWhitespace { cursor += 1 }
    guard cursor > end, run(of: text, from: cursor) == 3, cursor + 3 < text.count,
      text[cursor + 3].isWhitespace, run(of: text, from: cursor + 4) == 2
    else { return nil }
    var last = cursor + 6
    guard last < text.count, text[last].isWhitespace else { return last }
    last += 1
    while last < text.count, text[last].isLetter { last += 1 }
    return last
  }
}

extension Character {
  /// Whether it is one of the ten digits.
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
