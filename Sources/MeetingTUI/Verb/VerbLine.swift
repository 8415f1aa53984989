import Agenda

/// One line of a script: a verb with its words and its `key=value` pairs.
///
/// Keys and the words of the vocabulary are held in English; names of persons as they were written.
struct VerbLine: Hashable, Sendable {
  /// A `key=value` of the line.
  struct Value: Hashable, Sendable {
    /// The key, in English.
    var key: String
    /// The value, without quotes.
    var value: String

    /// Makes a value.
    init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The most bytes of a line beside the values of its long keys.
  static let limit = 64 << 10
  /// The most bytes of a line.
  static let textLimit = 1 << 20
  /// The keys whose values may be long, in English.
  static let longKeys = [Term.text, .proposal, .summary, .reason].map(\.en)

  /// What is to be done.
  var verb: Verb
  /// The words, without quotes.
  var words: [String]
  /// The pairs, in the order given; no key stands twice.
  var values: [Value]

  /// Makes a line.
  init(_ verb: Verb, words: [String] = [], values: [Value] = []) {
    self.verb = verb
    self.words = words
    self.values = values
  }

  /// The value of a key in English; setting it to nothing takes the pair away.
  subscript(key: String) -> String? {
    get { values.first { $0.key == key }?.value }
    set {
      guard let index = values.firstIndex(where: { $0.key == key }) else {
        if let newValue { values.append(Value(key: key, value: newValue)) }
        return
      }
      if let newValue { values[index].value = newValue } else { values.remove(at: index) }
    }
  }

  /// The line as it is written in a script, the file's form being the English one.
  func text(_ language: Language = .english) -> String {
    var parts = [verb.name(language)]
    for (index, word) in words.enumerated() {
      let told = verb.meaning(ofWord: index).map { $0.form(of: word, in: language) } ?? word
      parts.append(Self.quoted(told, isPerson: verb.meaning(ofWord: index)?.isPerson ?? false))
    }
    for value in values {
      let parameter = verb.parameter(named: value.key)
      let key = parameter?.key(language) ?? value.key
      let told = parameter?.meaning.form(of: value.value, in: language) ?? value.value
      parts.append("\(key)=\(Self.quoted(told, isPerson: parameter?.meaning.isFree ?? true))")
    }
    return parts.joined(separator: " ")
  }

  /// A word in quotes where it needs them, and names and free words always.
  static func quoted(_ word: String, isPerson: Bool) -> String {
    let isGroup = word == "all" || word == "alla" || word.hasPrefix("(") || word.hasPrefix("#")
    let isPlain = !word.isEmpty && !word.contains { $0.isWhitespace || "\"=\\".contains($0) }
    if isPlain, !isPerson || isGroup { return word }
    var text = "\""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension Meaning {
  /// Whether it is a person.
  var isPerson: Bool {
    switch self {
    case .person, .signer: true
    default: false
    }
  }

  /// Whether it is a person or words that a reader wants quotes around.
  var isFree: Bool {
    switch self {
    case .person, .signer, .text, .candidate, .tied, .names: true
    default: false
    }
  }

  /// The words that have a form in each language.
  var terms: [Term] {
    switch self {
    case .oneOf(let terms), .word(let terms), .day(let terms): terms
    case .side: .sides
    case .cause: [.main]
    case .person: [.all]
    case .items: [.next]
    case .field: .fields
    case .item, .itemList, .signer, .motion, .number, .numbers, .moment, .candidate, .tied, .names,
      .text, .file:
      []
    }
  }

  /// The form of a word in a language; the word itself where it has no other.
  func form(of word: String, in language: Language) -> String {
    if let term = terms.first(where: { $0.matches(word) }) { return term(language) }
    guard self == .field else { return word }
    let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return word }
    return parts.map { part in
      [Term].fieldParts.first { $0.matches(String(part)) }?(language) ?? String(part)
    }.joined(separator: ".")
  }
}
