/// The grammar of case numbers (diarienummer), of which every registry has its own.
///
/// `RS/1119/2017`, `2013/KS 0117 003`, `KU.2019.14`, `214-3-2018`, `Ks 02-0881 012`, `24RS1234`:
/// a few letters and groups of digits of which one is a year or long. A law (`SFS 2017:725`), an
/// inquiry (`SOU 2017:77`), a span of years, a day and a party are none.
enum CaseReference {
  /// Whether a text is a case number, or several with commas between them.
  static func matches(_ text: some StringProtocol) -> Bool {
    let parts = text.split { $0 == "," || $0 == ";" }
    return !parts.isEmpty && parts.count <= 6 && parts.allSatisfy { isOne($0.trimmed) }
  }

  /// Whether a text that stands without brackets can be nothing but a case number.
  static func matchesAlone(_ text: String) -> Bool {
    guard isOne(text), text.startsUppercase || text.startsWithDigit else { return false }
    let letters = text.letterCount
    guard letters.all >= 2 || text.labelled != nil || isYearAndSerial(text) else { return false }
    return text.contains("/") || text.contains(":") || text.contains("-") || text.contains(".")
      || text.labelled != nil || letters.all == letters.capitals
  }

  /// Takes a case number off the end of a title.
  static func takeLast(from title: inout String) -> String? {
    if title.hasSuffix(")"), let open = opening(of: title) {
      let inside = title[title.index(after: open)...].dropLast().trimmed
      let named = inside.labelled
      guard named != nil || matches(inside) else { return nil }
      guard !belongsToLaw(String(title[..<open])) || named != nil else { return nil }
      title = title[..<open].trimmed.withoutTail
      return (named ?? inside).singleBlanks
    }
    return takeLoose(from: &title)
  }

  /// `Budget 2027 KS/2026:12`, `Budget 2027, dnr KS 2026/12`, `KS 2026/12 Budget 2027`.
  private static func takeLoose(from title: inout String) -> String? {
    let words = title.words
    for count in [3, 2, 1] where words.count > count {
      let tail = words.suffix(count).joined(separator: " ")
      let before = words.dropLast(count).joined(separator: " ")
      if let named = tail.labelled, named.hasDigit {
        title = before.withoutTail
        return named
      }
      if isSure(tail) {
        title = before.withoutTail
        return tail
      }
    }
    for count in [2, 1] where words.count > count {
      let head = words.prefix(count).joined(separator: " ")
      guard isSure(head) else { continue }
      title = words.dropFirst(count).joined(separator: " ").withoutHead
      return head
    }
    return nil
  }

  /// Whether loose words are a case number beyond doubt: capitals, a year and a serial number.
  private static func isSure(_ text: String) -> Bool {
    guard isOne(text), text.utf8.first.map({ $0 > 0x40 || text.startsWithDigit }) ?? false else {
      return false
    }
    let letters = text.letterCount
    guard letters.all >= 2, letters.capitals == letters.all, letters.all <= 8 else { return false }
    let groups = text.digitGroups
    guard groups.count >= 2, groups.contains(where: \.isYear) else { return false }
    return text.contains("/") || text.contains(":")
      || (text.contains("-") && groups.contains { !$0.isYear && $0.count >= 3 })
      || (text.contains(".") && !text.contains(" "))
  }

  /// Whether a text is a year and a serial number, `2025/11`, as a column of them has.
  static func isYearAndSerial(_ text: String) -> Bool {
    let groups = text.digitGroups
    return groups.count == 2 && groups[0].isYear && !groups[1].isYear && text.contains("/")
  }

  private static func isOne(_ text: String) -> Bool {
    let text = text.labelled ?? text
    guard text.utf8.count <= 40, text.hasDigit else { return false }
    let words = text.words
    guard (1...4).contains(words.count) else { return false }
    for (index, word) in words.enumerated() {
      let plain = word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
          || "/:.-–_".unicodeScalars.contains($0)
      }
      guard plain, word.hasDigit || (index == 0 && word.count <= 8 && word.startsUppercase) else {
        return false
      }
    }
    let prefix = text.prefix { $0.isLetter }
    guard !notRegistries.contains(prefix.folded), text.letterCount.all <= 12 else {
      return false
    }
    return hasSerial(text)
  }

  private static func hasSerial(_ text: String) -> Bool {
    let groups = text.digitGroups
    if groups.count == 1 {
      // 24RS1234: two digits for the year, letters, a serial number.
      return joined(text)
    }
    if text.letterCount.all == 0 {
      if groups.count == 3, groups[0].isYear, groups[1].count == 2, groups[2].count == 2 {
        return false
      }
      if groups.count == 2 {
        if text.contains(".") || text.contains(" ") { return false }
        return groups[0].isYear && !groups[1].isYear
          && !(text.contains("/") && groups[1].count == 2)
          && !text.contains("–")
      }
      return groups.contains(where: \.isYear) && !text.contains(".")
    }
    if groups.count == 2, groups.allSatisfy(\.isYear) { return false }
    if joined(text) { return true }
    // RS 2017-12-12 is a body and a day.
    if groups.count == 3, groups[0].isYear, groups[1].count == 2, groups[2].count == 2,
      text.contains("-"), !text.contains("/"), !text.contains(":")
    {
      return false
    }
    let separated = text.unicodeScalars.contains { "/:.-".unicodeScalars.contains($0) }
    return separated
      && (groups.contains(where: \.isYear) || groups.reduce(0) { $0 + $1.count } >= 6)
  }

  private static func joined(_ text: String) -> Bool {
    let year = text.prefix { $0.isNumber }
    let rest = text.dropFirst(year.count)
    let letters = rest.prefix { $0.isLetter }
    let serial = rest.dropFirst(letters.count)
    return year.count == 2 && (2...6).contains(letters.count)
      && letters.isInCapitalLetters && serial.count >= 2 && serial.isDigits
  }

  private static func belongsToLaw(_ before: String) -> Bool {
    guard let last = before.plainWords.last else { return false }
    return ["lag", "lagen", "förordning", "förordningen", "balk", "balken"].contains {
      last.hasSuffix($0)
    }
  }

  private static func opening(of title: String) -> String.Index? {
    title.lastIndex(of: "(")
  }

  /// Abbreviations that stand before numbers which are no case numbers.
  private static let notRegistries: Set<String> = [
    "sou", "sfs", "ds", "prop", "mot", "skr", "eu", "lag", "kap", "kl", "bet", "rskr", "bilaga",
    "nr", "sid", "den", "tfn", "tel", "telefon", "fax", "org", "box", "postnr", "mobil", "klockan",
    "år", "version", "sosfs", "hslf", "msbfs", "dir", "jo", "nja", "rå", "hfd", "etapp", "del",
    "fas", "punkt", "tid", "datum", "plats", "sal", "rum", "sida", "bilagor", "ver", "iso", "ss",
    "en", "covid", "agenda", "vision", "tertial", "kvartal",
    "månad", "period", "perioden", "åren", "vt", "ht", "vecka", "v", "januari", "februari", "mars",
    "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
    "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  ]
}

extension StringProtocol {
  /// What stands after "dnr", "diarienummer" and the like.
  var labelled: String? {
    for label in ["diarienummer", "diarienr", "ärendenummer", "ärendenr", "dnr"]
    where begins(with: label) {
      let rest = dropFirst(label.count).drop { $0 == "." || $0 == ":" || $0 == " " }
      guard rest.hasDigit, rest.count < self.count - label.count + 1 else { return nil }
      return rest.trimmed
    }
    return nil
  }

  fileprivate var digitGroups: [String] {
    split(whereSeparator: { !($0.isASCII && $0.isNumber) }).map { String($0) }
  }

  fileprivate var isYear: Bool {
    guard utf8.count == 4, let number = Int(self) else { return false }
    return (1900...2100).contains(number)
  }

  fileprivate var isInCapitalLetters: Bool {
    unicodeScalars.allSatisfy { $0.properties.isUppercase }
  }

  /// The title without the dash or comma that stood before a number taken off its end.
  var withoutTail: String {
    let tail = reversed().prefix { $0 == " " || $0 == "," || $0 == "–" || $0 == "-" || $0 == ";" }
    return dropLast(tail.count).trimmed
  }

  fileprivate var withoutHead: String {
    drop { $0 == " " || $0 == "," || $0 == "–" || $0 == "-" || $0 == ":" }.trimmed
  }
}
