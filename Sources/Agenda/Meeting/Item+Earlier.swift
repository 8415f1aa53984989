extension Item {
  /// The times the case was tabled or referred back before, as the agenda or a mark tells.
  ///
  /// "Återremitterat den 2026-02-11, § 12 (minoritetsåterremiss)": a sentence that begins with the
  /// word, and says whether a minority had it done.
  /// - Complexity: O(*n*) in the texts of the item.
  public var earlier: [Earlier] {
    var found: [Earlier] = []
    if let tabled = marks["tabled"] { found += Earlier.all(in: "Bordlagt " + tabled) }
    for text in [summary] + sections.map(\.text) + proposal.map(\.text) {
      found += Earlier.all(in: text)
    }
    return found
  }
}

extension Earlier {
  private static let words: [(start: String, isRemit: Bool)] = [
    ("bordlagt", false), ("bordlagd", false), ("bordlades", false), ("bordläggning den", false),
    ("återremitterat", true), ("återremitterad", true), ("återremitterades", true),
    ("minoritetsåterremiss", true), ("minoritetsbordlagt", false),
  ]

  /// Every earlier postponement that the sentences of a text tell of.
  static func all(in text: String) -> [Earlier] {
    guard text.lowercased().contains("bordl") || text.lowercased().contains("återremi") else {
      return []
    }
    return text.split { $0 == "\n" || $0 == ";" }.flatMap(sentences).compactMap(one)
  }

  /// The sentences of a line: a full stop ends one where a capital follows.
  private static func sentences(_ line: Substring) -> [String] {
    line.split(separator: ". ", omittingEmptySubsequences: true).map(String.init)
  }

  private static func one(_ sentence: String) -> Earlier? {
    let folded = sentence.lowercased()
    guard let word = words.first(where: { folded.contains($0.start) }),
      let day = Day(in: sentence)
    else { return nil }
    let paragraph = sentence.split(separator: "§").dropFirst().first.flatMap { rest in
      Int(rest.drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isNumber })
    }
    return Earlier(
      isRemit: word.isRemit, day: day, paragraph: paragraph,
      byMinority: folded.contains("minorite"))
  }
}
