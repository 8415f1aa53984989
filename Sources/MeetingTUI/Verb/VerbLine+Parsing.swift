import Agenda

extension VerbLine {
  /// Reads a line of a script in either language; nothing for a blank line or a comment.
  ///
  /// - Throws: what is wrong with the words alone; whom and what they mean is settled in a meeting.
  init?(parsing text: String) throws(LineError) {
    let trimmed = text.unicodeScalars.drop { $0.properties.isWhitespace }
    guard let first = trimmed.first, first != "#" else { return nil }
    guard text.utf8.count <= Self.textLimit else { throw .tooLong(limit: Self.textLimit) }
    var tokens = try Token.all(in: trimmed)[...]
    guard let head = tokens.popFirst() else { return nil }
    guard !head.isQuoted, head.key == nil, let verb = Verb(named: head.text) else {
      throw .unknownVerb(head.written, nearest: Verb.nearest(to: head.text))
    }
    self.init(verb)
    for token in tokens {
      if let key = token.key {
        try add(key: key, value: token.text)
      } else {
        try add(word: token.text)
      }
    }
    let long = values.filter { Self.longKeys.contains($0.key) }.map(\.value.utf8.count)
    guard text.utf8.count - long.reduce(0, +) <= Self.limit else {
      throw .tooLong(limit: Self.limit)
    }
  }

  private mutating func add(word: String) throws(LineError) {
    guard let meaning = verb.meaning(ofWord: words.count) else {
      throw .tooManyWords(verb, word)
    }
    words.append(meaning.form(of: word, in: .english))
  }

  private mutating func add(key: String, value: String) throws(LineError) {
    guard let parameter = verb.parameter(named: key) else { throw .unknownKey(verb, key) }
    guard self[parameter.key.en] == nil else { throw .repeatedKey(parameter.key) }
    values.append(
      Value(key: parameter.key.en, value: parameter.meaning.form(of: value, in: .english)))
  }
}

/// A word or a `key=value` as it is written.
struct Token: Hashable, Sendable {
  /// The key before the equals sign.
  var key: String?
  /// The word or the value, without quotes and escapes.
  var text: String
  /// Whether it was written in quotes.
  var isQuoted: Bool

  /// The token as the writer would know it again.
  var written: String { key.map { "\($0)=\(text)" } ?? text }

  /// Divides a line into its tokens.
  static func all(in line: Substring.UnicodeScalarView) throws(LineError) -> [Token] {
    var rest = line
    var tokens: [Token] = []
    while true {
      rest = rest.drop { $0.properties.isWhitespace }
      guard !rest.isEmpty else { return tokens }
      tokens.append(try next(in: &rest))
    }
  }

  /// Takes the token that the rest of a line begins with.
  private static func next(in rest: inout Substring.UnicodeScalarView) throws(LineError) -> Token {
    if rest.first == "\"" { return Token(key: nil, text: try quoted(in: &rest), isQuoted: true) }
    let run = rest.prefix { !$0.properties.isWhitespace && $0 != "\"" }
    if let sign = run.firstIndex(of: "="), isKey(run[..<sign]) {
      let key = String(String.UnicodeScalarView(run[..<sign])).lowercased()
      rest = rest[run.index(after: sign)...]
      if rest.first == "\"" { return Token(key: key, text: try quoted(in: &rest), isQuoted: true) }
      return Token(key: key, text: bare(in: &rest), isQuoted: false)
    }
    return Token(key: nil, text: bare(in: &rest), isQuoted: false)
  }

  private static func isKey(_ run: Substring.UnicodeScalarView) -> Bool {
    guard !run.isEmpty else { return false }
    return run.allSatisfy { $0.properties.isAlphabetic || $0.properties.isMark || $0 == "-" }
  }

  /// Takes what lies before the next blank.
  private static func bare(in rest: inout Substring.UnicodeScalarView) -> String {
    let run = rest.prefix { !$0.properties.isWhitespace }
    rest = rest[run.endIndex...]
    return String(String.UnicodeScalarView(run))
  }

  /// Takes what stands in quotes; a blank or the end of the line follows.
  private static func quoted(in rest: inout Substring.UnicodeScalarView) throws(LineError) -> String
  {
    var text = String.UnicodeScalarView()
    rest = rest.dropFirst()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"":
        guard rest.first?.properties.isWhitespace ?? true else {
          throw .afterQuote(bare(in: &rest))
        }
        return String(text)
      case "\\":
        switch rest.popFirst() {
        case "n": text.append("\n")
        case "\"": text.append("\"")
        case "\\": text.append("\\")
        case let other: throw .unknownEscape(other.map(String.init) ?? "")
        }
      default:
        text.append(scalar)
      }
    }
    throw .openQuote
  }
}

extension Unicode.Scalar.Properties {
  /// Whether it is a mark that combines with the letter before it.
  var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension Verb {
  /// The verb whose name is nearest to a word, where one is near.
  static func nearest(to word: String) -> Verb? {
    guard (2...30).contains(word.count) else { return nil }
    let wanted = Array(word.lowercased())
    var best: (verb: Verb, distance: Int)?
    for verb in allCases {
      for name in verb.names {
        let distance = editDistance(wanted, Array(name))
        if distance < best?.distance ?? (wanted.count < 5 ? 2 : 3) { best = (verb, distance) }
      }
    }
    return best?.verb
  }

  /// How many letters are to be put in, taken out or changed to make one word the other.
  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (at, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = at + 1
      for (place, other) in right.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, row[place] + 1, row[place + 1] + 1)
      }
    }
    return row[right.count]
  }
}
