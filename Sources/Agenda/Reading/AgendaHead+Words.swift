/// What the lines before the first item are asked.
extension String {
  var withoutComma: String { hasSuffix(",") ? String(dropLast()) : self }
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
  /// What follows "i" or "på" after the clock: "kl. 17.00 i Rådhussalen."
  var placeAfterClock: String? {
    let words = words.map(String.init)
    guard let clock = words.lastIndex(where: { Clock.first(in: $0) != nil }),
      clock + 2 < words.count,
      ["i", "på"].contains(words[clock + 1])
    else { return nil }
    let all = words[(clock + 2)...]
    let rest = all.prefix { $0 != "för" || !all.contains("att") }.joined(separator: " ")
      .withoutComma
    return rest.hasSuffix(".") ? String(rest.dropLast()) : rest
  }

  var namesBodyAtEnd: Bool { words.last.map { String($0).namesBody } ?? false }

  /// Whether the line is the name of a company: "AB Kvarnbo", "Kvarnbo Bostäder AB".
  var isCompany: Bool {
    words.count <= 5 && !hasDigit && !holds(":") && (hasPrefix("AB ") || hasSuffix(" AB"))
  }

  /// Whether a word after "nämnden" may be more of its name: "Hälso- och sjukvårdsnämnden Väst".
  var isNameOfBody: Bool {
    startsUppercase && !isInCapitals && utf8.count > 3 && !AgendaHead.known.contains(folded)
      && AgendaHead.key(of: self) == nil
  }

  /// The body that a sentence calls to a meeting: "Ledamöterna i Ekby kommunfullmäktige kallas".
  var bodyInSentence: String? {
    guard begins(with: "ledam") || begins(with: "kallelse till") || holds(" kallas ") else {
      return nil
    }
    let words = words.map { String($0).withoutComma }
    for (place, word) in words.enumerated() {
      let body = word.namesBody ? word : word.hasSuffix("s") ? String(word.dropLast()) : ""
      guard body.namesBody else { continue }
      let name = body.isInCapitals ? body.folded : body
      let isOfTown = place > 1 && word.startsLowercase && words[place - 1].startsUppercase
      return isOfTown ? words[place - 1] + " " + name : name.capitalizedFirst
    }
    return nil
  }

  /// The line with a colon after it where it is a key, such as "PLATS", above its value.
  func withKeyColon(before next: String) -> String {
    guard !next.isEmpty, utf8.count < 20, !hasSuffix(":"), !holds(" "),
      AgendaHead.key(of: next.withoutColon) == nil, !next.holds(":") || next.hasDigit
    else { return self }
    switch AgendaHead.key(of: self) {
    case .date where next.hasDigit, .time where next.hasDigit, .place: return self + ":"
    default: return self
    }
  }
}

extension Day {
  /// The first day that a text gives, as `2026-03-25` or "25 mars 2026".
  init?(in text: String) {
    guard text.hasDigit else { return nil }
    let words = text.folded.split { !($0.isLetter || $0.isNumber || $0 == "-") }
    for (index, word) in words.enumerated() {
      if word.utf8.count >= 10, let day = Day(word.prefix(10)) {
        self = day
        return
      }
      guard index + 2 < words.count, let day = Int(word), let month = Self.month(words[index + 1]),
        let year = Int(words[index + 2].prefix(4)), year > 1900
      else { continue }
      guard let found = Day(year: year, month: month, day: day) else { continue }
      self = found
      return
    }
    return nil
  }

  private static func month(_ word: Substring) -> Int? {
    let months = [
      "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }
}
