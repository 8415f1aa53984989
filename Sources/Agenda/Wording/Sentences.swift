/// What the minutes say in one place: sentences that stand together, and the words they quote.
public struct Sentences: Hashable, Sendable {
  /// Sentences, each to begin on a line of its own.
  public var sentences: [String]
  /// What is quoted after them, a paragraph each, without quotation marks.
  public var quotation: [String]

  /// Makes a passage.
  public init(_ sentences: [String], quotation: [String] = []) {
    self.sentences = sentences
    self.quotation = quotation
  }

  /// Makes a passage of one sentence.
  init(_ sentence: String, quotation: [String] = []) {
    self.init([sentence], quotation: quotation)
  }

  /// A sentence that ends here, or leads on to what it quotes: "… yrkar avslag på förslaget." or
  /// "… yrkar avslag på förslaget med följande motivering:".
  static func sentence(_ words: String, reason: String) -> Sentences {
    let quotation = quotedLines(reason)
    if quotation.isEmpty { return Sentences(words + ".") }
    return Sentences(words + " med följande motivering:", quotation: quotation)
  }
}

/// The paragraphs of a text, for a quotation.
func quotedLines(_ text: String) -> [String] {
  text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
}

extension String {
  /// The text without blanks and line breaks around it.
  public var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// The text without a full stop at its end.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The words of an "att" clause as a sentence that decides.
  ///
  /// Where an adverb would have to change its place the clause is kept as it is.
  var asDecision: String {
    let folded = lowercased()
    guard folded.hasPrefix("att ") else { return self }
    guard !hasMovingAdverb else { return self }
    return sentenceStart(String(dropFirst(4)).trimmed).withStop
  }

  /// Whether an adverb stands in another place in a clause than in a sentence.
  var hasMovingAdverb: Bool {
    let folded = lowercased() + " "
    return [" inte ", " ej ", " aldrig ", " endast ", " bara ", " också ", " även "]
      .contains { folded.contains($0) }
  }

  /// What Ja or Nej means, as "den som bifaller X": a whole sentence "Den som bifaller X röstar Ja."
  /// is cut to that.
  func asVoter(_ word: String) -> String {
    var text = trimmed.withoutStop
    if text.lowercased().hasSuffix(" röstar " + word) {
      text = String(text.dropLast(8 + word.count)).trimmed
    }
    guard text.hasPrefix("Den som ") else { return text }
    return "den som " + text.dropFirst(8)
  }

  /// Words that table or refer back as the sentence that decides it: "Återremiss för att …" and
  /// "Att återremittera ärendet för att …" are "Ärendet återremitteras för att …".
  var asPostponement: String {
    let clause = lowercased().hasPrefix("att ") ? String(dropFirst(4)).trimmed : self
    let forms = [
      ("återremittera ärendet", "Ärendet återremitteras"), ("återremiss", "Ärendet återremitteras"),
      ("bordlägga ärendet", "Ärendet bordläggs"), ("bordläggning", "Ärendet bordläggs"),
    ]
    let folded = clause.lowercased()
    for (form, sentence) in forms where folded.hasPrefix(form) {
      let rest = clause.dropFirst(form.count)
      let isWord = rest.first.map { $0 == " " || $0 == "." || $0 == "," } ?? true
      if isWord { return sentence + rest }
    }
    return sentenceStart(clause)
  }

  /// Somebody without a name as a sentence has them: "En åhörare" as "en åhörare".
  var articleInSentence: String {
    guard let first = split(separator: " ").first, first.count < count,
      ["en", "ett", "två", "tre", "några", "flera"].contains(first.lowercased())
    else { return self }
    return first.lowercased() + dropFirst(first.count)
  }

  /// The text with a full stop at its end, where it has no sign there.
  var withStop: String {
    guard let last, !".!?:…".contains(last) else { return self }
    return self + "."
  }
}
