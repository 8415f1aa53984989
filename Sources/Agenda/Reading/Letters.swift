/// Questions asked of words while reading; all of them about the text and none about meaning.
extension StringProtocol {
  /// The text without blanks before and after.
  var trimmed: String {
    guard let start = utf8.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return "" }
    var end = start
    var place = start
    while place < endIndex {
      let byte = utf8[place]
      place = utf8.index(after: place)
      if byte != 0x20, byte != 0x09 { end = place }
    }
    return String(self[start..<end])
  }

  /// The text with four blanks for each tab.
  var replacingTabs: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\t" { result += "    " } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  var startsLowercase: Bool { unicodeScalars.first?.isSmall ?? false }
  var startsUppercase: Bool { unicodeScalars.first?.isCapital ?? false }
  var startsWithDigit: Bool { utf8.first.map { (0x30...0x39).contains($0) } ?? false }
  var hasDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// The letters in the text, and how many of them are capitals.
  var letterCount: (all: Int, capitals: Int) {
    var count = (all: 0, capitals: 0)
    for scalar in unicodeScalars where scalar.isWordly && !("0"..."9").contains(scalar) {
      count.all += 1
      if scalar.isCapital { count.capitals += 1 }
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
    var words: [String] = []
    var word: [UInt8] = []
    var lead: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0xC3: lead = byte
      case 0x80...0xBF where lead == 0xC3:
        lead = 0
        if byte == 0x97 || byte == 0xB7 {
          if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
          word.removeAll(keepingCapacity: true)
        } else {
          word.append(0xC3)
          word.append(byte < 0x9F ? byte + 0x20 : byte)
        }
      case 0x80...0xFF: return plainWordsOfAnyLetters
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The words of a text with other letters than the Latin ones.
  private var plainWordsOfAnyLetters: [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      if scalar.isWordly {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// The text in small letters.
  var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var previous: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x00..<0x80, 0xC3: bytes.append(byte)
      case 0x80...0xBF where previous == 0xC3:
        bytes.append(byte < 0x9F && byte != 0x97 ? byte + 0x20 : byte)
      // The marks of print, such as a dash, have no capitals.
      case 0x80...0xBF where previous == 0xE2 || previous == 0x80: bytes.append(byte)
      case 0xE2: bytes.append(byte)
      default: return lowercased()
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the text begins with some words, which are given in small letters.
  func begins(with words: String) -> Bool {
    var rest = utf8.makeIterator()
    var previous: UInt8 = 0
    for wanted in words.utf8 {
      guard let byte = rest.next() else { return false }
      let isCapital =
        (0x41...0x5A).contains(byte)
        || (previous == 0xC3 && (0x80..<0x9F).contains(byte) && byte != 0x97)
      guard (isCapital ? byte + 0x20 : byte) == wanted else { return false }
      previous = byte
    }
    return true
  }

  /// Whether the text ends with some words, letter for letter.
  func ends(with words: String) -> Bool {
    utf8.count >= words.utf8.count && utf8.suffix(words.utf8.count).elementsEqual(words.utf8)
  }

  /// Whether some words stand in the text, letter for letter.
  func holds(_ words: String) -> Bool {
    guard let first = words.utf8.first else { return true }
    var rest = utf8[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: words.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
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

  /// Whether two blanks stand together, as between the columns of a table.
  var hasGap: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 0x20, previous == 0x20 { return true }
      previous = byte
    }
    return false
  }

  /// The text with one blank where several stand together.
  var singleBlanks: String {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      if byte == 0x20, previous == 0x20 { return words.joined(separator: " ") }
      previous = byte
    }
    return previous == 0x20 ? words.joined(separator: " ") : String(self)
  }
}

extension String {
  /// Puts the next line after the text; a word divided at the end of the line is made whole.
  mutating func join(nextLine next: String) {
    if utf8.last == 0x2D, next.startsLowercase,
      unicodeScalars.reversed().prefix(2).last?.isSmall ?? false,
      !["och ", "eller ", "samt ", "respektive ", "till "].contains(where: next.begins)
    {
      removeLast()
    } else if !isEmpty {
      self += " "
    }
    self += next
  }
}

extension Unicode.Scalar {
  /// Whether it is a small letter; the letters of Swedish are answered without a table.
  var isSmall: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) }
    return value < 0x100 ? value >= 0xDF && value != 0xF7 : properties.isLowercase
  }

  /// Whether it is a capital letter.
  var isCapital: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return value < 0x100 ? (0xC0...0xDE).contains(value) && value != 0xD7 : properties.isUppercase
  }

  /// Whether it is a letter or a digit.
  var isWordly: Bool {
    if value < 0x80 { return isSmall || isCapital || (0x30...0x39).contains(value) }
    if value < 0x250 { return value >= 0xC0 && value != 0xD7 && value != 0xF7 }
    return properties.isAlphabetic
  }
}
