/// Questions asked of words while reading; all of them about the text and none about meaning.
extension StringProtocol {
  /// The text without blanks before and after.
  var trimmed: String {
    let head = unicodeScalars.drop { $0 == " " || $0 == "\t" }
    let tail = head.reversed().prefix { $0 == " " || $0 == "\t" }.count
    return String(String.UnicodeScalarView(head.dropLast(tail)))
  }

  /// The text with four blanks for each tab.
  var replacingTabs: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\t" { result += "    " } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  var startsLowercase: Bool { unicodeScalars.first?.properties.isLowercase ?? false }
  var startsUppercase: Bool { unicodeScalars.first?.properties.isUppercase ?? false }
  var startsWithDigit: Bool { utf8.first.map { (0x30...0x39).contains($0) } ?? false }
  var hasDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// The letters in the text, and how many of them are capitals.
  var letterCount: (all: Int, capitals: Int) {
    var count = (all: 0, capitals: 0)
    for scalar in unicodeScalars where scalar.properties.isAlphabetic {
      count.all += 1
      if scalar.properties.isUppercase { count.capitals += 1 }
    }
    return count
  }

  /// Whether the text is written in capitals, and is more than an abbreviation.
  var isInCapitals: Bool {
    let count = letterCount
    return count.all >= 4 && count.all == count.capitals
  }

  /// Whether a sentence ends here.
  var endsSentence: Bool {
    guard let tail = unicodeScalars.reversed().first else { return false }
    return ".!?”\"".unicodeScalars.contains(tail)
  }

  /// The words, divided at blanks.
  var words: [SubSequence] { split(separator: " ") }

  /// The words in small letters, without the marks around them.
  var plainWords: [String] {
    lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// The columns of a line: pieces with at least so many blanks between them.
  func columns(gap: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var blanks = 0
    for scalar in unicodeScalars {
      if scalar == " " {
        blanks += 1
        continue
      }
      if blanks >= gap, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
      } else if blanks > 0, !piece.isEmpty {
        piece += String(repeating: " ", count: blanks)
      }
      blanks = 0
      piece.unicodeScalars.append(scalar)
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// The text with one blank where several stand together.
  var singleBlanks: String { words.joined(separator: " ") }
}
