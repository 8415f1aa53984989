/// One line of a text, without the blanks around it.
struct Line: Hashable, Sendable {
  /// The line, counted from 1.
  let number: Int
  /// The words of the line, cleaned of what does not belong in a text.
  let text: String
  /// Blanks before the words; a tab counts as four.
  let indent: Int
  /// Blanks after the words: one where a program wrapped the line, two where the line was ended.
  let trailing: Int
  /// Whether a new page of paper begins here.
  let startsPage: Bool
  /// What the line begins, kept apart so that the many lines that begin nothing stay small.
  private let beginning: Beginning

  /// What a line may begin: an item, a section or neither.
  private indirect enum Beginning: Hashable, Sendable {
    case nothing
    case something(mark: ItemMark?, heading: SectionHeading?)
  }

  /// The number of an item that the line begins with, if any.
  var mark: ItemMark? {
    guard case .something(let mark, _) = beginning else { return nil }
    return mark
  }

  /// The heading of a section that the line is, if any.
  var heading: SectionHeading? {
    guard case .something(_, let heading) = beginning else { return nil }
    return heading
  }

  var isBlank: Bool { text.isEmpty }

  /// Where some words of the line stand, in columns from 0.
  func column(of words: String) -> Int? {
    var rest = text.unicodeScalars[...]
    var place = indent
    while !rest.isEmpty {
      if rest.starts(with: words.unicodeScalars) { return place }
      rest = rest.dropFirst()
      place += 1
    }
    return nil
  }

  init(
    number: Int, text: String, indent: Int = 0, trailing: Int = 0, startsPage: Bool = false
  ) {
    self.number = number
    let text = text.utf8.first == 0x7C ? text.withoutBars : text
    self.text = text
    self.indent = indent
    self.trailing = trailing
    self.startsPage = startsPage
    let mark = ItemMark.read(text)
    let heading = SectionHeading.read(text)
    beginning =
      mark == nil && heading == nil ? .nothing : .something(mark: mark, heading: heading)
  }
}

/// A text split into lines: checked to be UTF-8 and within bounds; lines are made when asked for.
struct SourceText: Sendable {
  /// The largest text that is read, in bytes.
  static let largestText = 4 << 20
  /// The longest line that is read, in bytes.
  static let longestLine = 1 << 20

  private let bytes: [UInt8]
  /// Where each line begins; one more than there are lines.
  private var starts: [Int] = []
  /// Which lines hold something else than plain text, in order.
  private var unclean: [Int] = []
  /// How many lines there are.
  var count: Int { starts.count - 1 }

  /// Splits a text into lines.
  /// - Throws: Bytes that are no text, a text without words, a text or a line past its bound.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    self.bytes = bytes
    guard bytes.count <= Self.largestText else { throw .tooLarge }
    if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) { throw .pdf }
    try split()
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
  }

  /// The line at a place, from 0.
  subscript(_ index: Int) -> Line {
    if let first = unclean.partition(atLeast: index), unclean[first] == index {
      return clean(index, after: Oddities()).line
    }
    var start = starts[index]
    var end = starts[index + 1]
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    var indent = 0
    var trailing = 0
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 {
      indent += bytes[start] == 0x09 ? 4 : 1
      start += 1
    }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
      trailing += 1
      end -= 1
    }
    var text = String(decoding: bytes[start..<end], as: UTF8.self)
    if text.utf8.contains(0x09) { text = text.replacingTabs }
    return Line(
      number: index + 1, text: text, indent: indent, trailing: trailing,
      startsPage: indent == 1 && start < end)
  }

  /// Whether a line begins with some digits, after `§` or nothing, without making the line.
  func begins(_ index: Int, with digits: [UInt8]) -> Bool {
    var place = starts[index]
    let end = starts[index + 1]
    while place < end,
      bytes[place] == 0x20 || bytes[place] == 0x0C || bytes[place] == 0xC2
        || bytes[place] == 0xA7
    {
      place += 1
    }
    guard end - place > digits.count, bytes[place] == digits.first else { return false }
    return bytes[place..<(place + digits.count)].elementsEqual(digits)
      && !(0x30...0x39).contains(bytes[place + digits.count])
  }

  /// What was read past in the first lines, and where first.
  func oddities(before end: Int) -> Oddities {
    var oddities = Oddities()
    for index in unclean.prefix(while: { $0 < end }) {
      oddities = clean(index, after: oddities).oddities
    }
    return oddities
  }

  // MARK: - Splitting

  private mutating func split() throws(ReadingError) {
    starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    let macintosh = !bytes.contains(0x0A)
    var index = starts[0]
    var isClean = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte == 0x0A || (macintosh && byte == 0x0D) {
        index += 1
        try endLine(at: index, isClean: isClean)
        isClean = true
      } else if byte >= 0x80 {
        let (length, plain) = sequence(at: index)
        guard length > 0 else { throw .notUTF8(line: starts.count) }
        isClean = isClean && plain
        index += length
      } else {
        guard byte != 0 else { throw .binary(line: starts.count) }
        let endsLine = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        isClean = isClean && (byte == 0x09 || endsLine)
        index += 1
      }
    }
    if starts[starts.count - 1] < bytes.count { try endLine(at: bytes.count, isClean: isClean) }
  }

  private mutating func endLine(at end: Int, isClean: Bool) throws(ReadingError) {
    guard end - starts[starts.count - 1] <= Self.longestLine else {
      throw .longLine(line: starts.count)
    }
    if !isClean { unclean.append(starts.count - 1) }
    starts.append(end)
  }

  /// The length of the UTF-8 sequence at a place, 0 where there is none, and whether the letter
  /// is plain: none that `clean` would take away or put another for.
  private func sequence(at index: Int) -> (length: Int, isPlain: Bool) {
    let lead = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    func follows(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF:
      guard follows(second) else { return (0, false) }
      return (2, lead == 0xC2 ? second > 0xA0 && second != 0xAD : lead != 0xCC && lead != 0xCD)
    case 0xE0...0xEF:
      guard follows(second), follows(third), lead != 0xE0 || second >= 0xA0,
        lead != 0xED || second < 0xA0
      else { return (0, false) }
      let isOdd =
        (lead == 0xE2 && second <= 0x81) || (lead == 0xEF && second >= 0xBB) || lead == 0xE1
        || lead == 0xE3
      return (3, !isOdd || (second == 0x80 && (0x90...0xA7).contains(third)))
    case 0xF0...0xF4:
      let fourth = index + 3 < bytes.count ? bytes[index + 3] : 0
      guard follows(second), follows(third), follows(fourth), lead != 0xF0 || second >= 0x90,
        lead != 0xF4 || second < 0x90
      else { return (0, false) }
      return (4, lead != 0xF3)
    default: return (0, false)
    }
  }

  // MARK: - Cleaning

  private func clean(_ index: Int, after oddities: Oddities) -> (line: Line, oddities: Oddities) {
    let raw = String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self)
    var cleaner = Cleaner(line: index + 1, oddities: oddities)
    for scalar in raw.unicodeScalars { cleaner.take(scalar) }
    return (cleaner.finish(), cleaner.oddities)
  }
}

extension String {
  /// The cells of a row that is drawn with bars, `|3|Budget|KS 2026/9|`, set in columns.
  fileprivate var withoutBars: String {
    let cells = split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
    if cells.allSatisfy({ $0.utf8.allSatisfy { $0 == 0x2D || $0 == 0x3A } }) { return "" }
    return cells.joined(separator: "   ")
  }
}

extension [Int] {
  /// The first index whose number is at least a bound, in a rising list.
  fileprivate func partition(atLeast bound: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low < count ? low : nil
  }
}

extension ReadingError {
  static let tooLarge = ReadingError(
    line: nil,
    message: Phrase(
      sv: "Filen är större än 4 MB, som är det mesta som läses.",
      en: "The file is larger than 4 MB, which is the most that is read."))
  static let pdf = ReadingError(
    line: 1,
    message: Phrase(
      sv: "Filen är en PDF; gör text av den först, till exempel med pdftotext.",
      en: "The file is a PDF; make text of it first, for example with pdftotext."))
  static let empty = ReadingError(
    line: nil, message: Phrase(sv: "Filen är tom.", en: "The file is empty."))
  static func binary(line: Int) -> ReadingError {
    ReadingError(
      line: line,
      message: Phrase(
        sv: "Filen är inte en text; den innehåller tecknet NUL.",
        en: "The file is not a text; it holds the character NUL."))
  }
  static func notUTF8(line: Int) -> ReadingError {
    ReadingError(
      line: line,
      message: Phrase(
        sv: "Texten är inte UTF-8; spara den som UTF-8 (den kan vara Latin-1).",
        en: "The text is not UTF-8; save it as UTF-8 (it may be Latin-1)."))
  }
  static func longLine(line: Int) -> ReadingError {
    ReadingError(
      line: line,
      message: Phrase(
        sv: "Raden är längre än 1 MB, som är det mesta som läses.",
        en: "The line is longer than 1 MB, which is the most that is read."))
  }
}
