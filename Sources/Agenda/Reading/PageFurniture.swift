/// Finds what a page repeats around its text: running heads, page numbers, lines for initials.
enum PageFurniture {
  /// How many lines from the edge of a page a head or foot reaches.
  private static let depth = 5

  /// The lines without the furniture of their pages.
  static func removed(from lines: [Line]) -> [Line] {
    let lines = withoutLoneBullets(lines)
    var isFurniture = lines.map { $0.text.utf8.count < 120 && isPlain($0.text) }
    for index in footNumbers(of: lines) { isFurniture[index] = true }
    for index in lines.indices.dropFirst() where lines[index].startsPage {
      let text = lines[index].text
      if text.utf8.count < 120, AgendaHead.isTitle(text), isRepeatable(text) {
        isFurniture[index] = true
      }
    }
    let edges = edgeLines(of: lines, numbered: isFurniture)
    var count: [String: Int] = [:]
    for index in edges { count[key(lines[index].text), default: 0] += 1 }
    for index in edges where isRepeatable(lines[index].text) {
      let seen = count[key(lines[index].text)] ?? 0
      let isTwice = seen == 2 && (lines[index].text.hasDigit || isBelowNumber(index, in: lines))
      if seen >= 3 || isTwice { isFurniture[index] = true }
    }
    guard isFurniture.contains(true) else { return lines }
    var kept: [Line] = []
    var afterFurniture = false
    for (index, line) in lines.enumerated() {
      if isFurniture[index] {
        afterFurniture = true
        continue
      }
      if afterFurniture, line.isBlank, kept.last?.isBlank ?? true { continue }
      kept.append(line)
      if !line.isBlank { afterFurniture = false }
    }
    return kept
  }

  /// The lines that hold the number of their page alone, last on it; two at least that rise by one.
  private static func footNumbers(of lines: [Line]) -> [Int] {
    var found: [Int] = []
    var pages: [Int] = []
    var last: Int?
    for index in lines.indices.dropFirst() where !lines[index].isBlank {
      if lines[index].startsPage, let last, lines[last].text.utf8.count <= 3,
        let page = Int(lines[last].text)
      {
        found.append(last)
        pages.append(page)
      }
      last = index
    }
    if let last, let page = Int(lines[last].text), page == (pages.last ?? 0) + 1 {
      found.append(last)
      pages.append(page)
    }
    return found.count >= 2 && zip(pages, pages.dropFirst()).allSatisfy { $0 + 1 == $1 }
      ? found : []
  }

  /// Whether a line stands in a page head, right below the line with the number of the page.
  private static func isBelowNumber(_ index: Int, in lines: [Line]) -> Bool {
    for place in (max(0, index - depth)..<index).reversed() {
      if lines[place].isBlank { return false }
      if lines[place].text.utf8.count < 120, isPlain(lines[place].text) { return true }
    }
    return false
  }

  /// A bullet alone before a number is the list of a web page, and no text.
  private static func withoutLoneBullets(_ lines: [Line]) -> [Line] {
    guard lines.contains(where: { $0.text.isBullet }) else { return lines }
    return lines.enumerated().map { index, line in
      guard line.text.isBullet else { return line }
      let next = lines[(index + 1)...].first { !$0.isBlank }
      return next?.mark != nil || next == nil ? Line(number: line.number, text: "") : line
    }
  }

  /// Whether a line is furniture whatever stands around it: a page number, a line for initials.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    guard text.hasDigit || first == "J" || first == "U" else { return false }
    if isPageNumber(text) { return true }
    guard first.properties.isUppercase || first.properties.isLowercase || text.hasSuffix(")") else {
      return false
    }
    if text.holds("ustera"),
      text.hasPrefix("Justerandes sign") || text.hasPrefix("Justerares sign")
        || text.hasPrefix("Justerande sign")
    {
      return true
    }
    if text == "Utdragsbestyrkande" { return true }
    let tail = text.holds(" av ") ? text.plainWords.suffix(4) : []
    if tail.count == 4, tail.first == "sida" || tail.first == "sid",
      tail.dropFirst(2).first == "av",
      tail.last?.isDigits ?? false
    {
      return true
    }
    // "YTTRANDE 2 (4)", "Kallelse   3(14)", "Sida 2 av 5".
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), text.hasDigit else {
      return false
    }
    let total = text[text.index(after: open)...].dropLast().trimmed
    let head = text[..<open].trimmed
    guard total.isDigits, let number = head.words.last, number.isDigits, number.count <= 3,
      let page = Int(number), let pages = Int(total), page <= pages
    else { return false }
    let words = head.dropLast(number.count).plainWords
    if Day(head.dropLast(number.count).trimmed) != nil { return true }
    return words.count <= 8 && words.contains { pageWords.contains($0) || $0.namesBody }
  }

  private static let pageWords: Set<String> = [
    "sida", "sid", "kallelse", "föredragningslista", "dagordning", "yttrande", "protokoll",
    "tjänsteskrivelse", "ärendelista", "protokollsutdrag", "tjänsteutlåtande",
  ]

  /// `3 (14)`, `3(14)`, `2[19]`, `Sida 3 av 14`, `33 / 76`, `Sida 3`, `- 3 -`.
  private static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count < 24, text.hasDigit, let last = text.utf8.last,
      (0x30...0x39).contains(last) || ")]-".utf8.contains(last),
      let first = text.utf8.first, first < 0x3A || "SsPp".utf8.contains(first)
    else { return false }
    var words = text.plainWords
    let named = words.first == "sida" || words.first == "sid" || words.first == "page"
    if named { words.removeFirst() }
    if words.count == 3, words[1] == "av" || words[1] == "of" { words.remove(at: 1) }
    guard let page = words.first.flatMap({ Int($0) }), words.allSatisfy(\.isDigits) else {
      return false
    }
    if words.count == 1 { return named || (text.hasPrefix("-") && text.hasSuffix("-")) }
    guard words.count == 2, let pages = Int(words[1]), page <= pages, page > 0 else { return false }
    return named || text.hasSuffix(")") || text.hasSuffix("]") || text.holds(" / ")
      || text.folded.holds(" av ")
  }

  /// The lines near the edges of pages, where heads and feet stand.
  private static func edgeLines(of lines: [Line], numbered: [Bool]) -> [Int] {
    var edges: Set<Int> = []
    for index in lines.indices where numbered[index] || lines[index].startsPage || index == 0 {
      var left = depth
      var place = index
      while place < lines.count, left > 0 {
        if !lines[place].isBlank {
          edges.insert(place)
          left -= 1
        }
        place += 1
      }
      left = depth - 2
      place = index - 1
      while place >= 0, left > 0 {
        if !lines[place].isBlank {
          edges.insert(place)
          left -= 1
        }
        place -= 1
      }
    }
    return edges.sorted()
  }

  /// Lines that are the same on every page, but for the page number at their end or beginning,
  /// are alike under this key.
  private static func key(_ text: String) -> String {
    var words = text.words.map(String.init)
    for place in [words.count - 1, 0] where words.indices.contains(place) && words.count > 1 {
      let digits = words[place].filter(\.isNumber)
      if digits.count <= 3, words[place].count <= digits.count + 2, !digits.isEmpty {
        words[place] = "0"
      }
    }
    return words.joined(separator: " ")
  }

  private static func isRepeatable(_ text: String) -> Bool {
    guard text.utf8.count < 120, SectionHeading.read(text) == nil else { return false }
    guard ListMark.read(text, after: [], afterBlank: true) == nil, !text.hasPrefix("(") else {
      return false
    }
    return ItemMark.read(text) == nil && !text.hasSuffix(".") && !text.startsLowercase
  }
}

extension String {
  fileprivate var isBullet: Bool {
    utf8.count <= 3 && unicodeScalars.count == 1
      && unicodeScalars.allSatisfy {
        $0 == "•" || $0 == "*" || (0xF000...0xF0FF).contains($0.value)
      }
  }
}
