import Agenda
import Screen

extension Asking {
  /// What is asked for now, as a sentence: with the likely answer, or how to leave it empty, and
  /// how a text is ended.
  func question(likely: String?, _ language: Language) -> String {
    let asked = subject(language) + "?"
    var hints: [String] = []
    if case .text? = field {
      let end = Phrase(sv: "avsluta med en ensam punkt", en: "end with a full stop on a line")
      hints.append(end(language))
    }
    if likely == nil, mayBeEmpty, isWritten || allowsNobody {
      let empty =
        allowsNobody
        ? Phrase(sv: "tom rad: ingen nämnd", en: "empty line: nobody named")
        : Phrase(sv: "tom rad: inget", en: "empty line: nothing")
      hints.append(empty(language))
    }
    let told = hints.isEmpty ? "" : " (\(hints.joined(separator: "; ")))"
    return asked + told + (likely.map { " [\($0)]" } ?? "")
  }

  /// The question without its end and without what the keys of a desk do in it.
  private func subject(_ language: Language) -> String {
    let prompt = prompt(language).dropLast()
    guard let bracket = prompt.firstIndex(of: "("), slot != .ballots else { return String(prompt) }
    return String(prompt[..<bracket]).trimmed
  }

  /// Whether the answer is words.
  private var isWritten: Bool {
    switch field {
    case .line?, .text?: true
    case .picker?, .choice?, nil: false
    }
  }

  /// Whether nobody may be picked.
  var allowsNobody: Bool {
    guard case .picker(let picker)? = field else { return false }
    return picker.allowsNobody
  }

  /// What there is to choose from: words in one line, else a line each after its letter.
  func optionLines(_ language: Language) -> [String] {
    guard case .choice(let menu)? = field, !menu.isNumbered else { return [] }
    guard isOfWords else { return menu.options.map { "\($0.letter): \($0.spokenLabel)" } }
    return [sentenceStart(listed(menu.options.map(\.label), language, isChoice: true)) + "."]
  }

  /// Whether the choice is one of words and not of texts.
  private var isOfWords: Bool {
    switch slot {
    case .kind, .itemKind, .role, .ground, .outcome: true
    case .choice: verb == .doors
    default: false
    }
  }

  /// The option that a text stands for: its letter, its word in either language, its label or how
  /// only that begins.
  func option(for text: String) -> MenuLine? {
    guard case .choice(let menu)? = field else { return nil }
    let wanted = folded(text)
    guard !wanted.isEmpty else { return nil }
    if menu.isNumbered { return menu.options.first { $0.number == wanted } }
    let exact = menu.options.first {
      folded(String($0.key)) == wanted && String($0.key) == text.lowercased()
        || folded($0.word) == wanted || folded($0.label) == wanted
    }
    if let exact { return exact }
    let terms = Self.terms.filter { $0.matches(text) }
    if let meant = menu.options.first(where: { option in terms.contains { $0.en == option.word } })
    {
      return meant
    }
    let beginning = menu.options.filter { folded($0.label).hasPrefix(wanted) }
    return beginning.count == 1 ? beginning.first : nil
  }

  /// The words that an option may stand for.
  private static let terms: [Term] =
    .sides + .choices + .motionKinds + .itemKinds + .roles + .grounds + .openOrClosed + .fields
    + [.decision]

  /// What is wrong with a text as the answer to the open slot of one line; nothing where it fits.
  func refusal(of text: String) -> Phrase? {
    switch slot {
    case .yes?, .no?, .abstain?, .ballots?, .blank?, .invalid?, .voters?, .seats?:
      if text.isEmpty, mayBeEmpty { return nil }
      guard Int(text).map({ $0 >= 0 }) != true else { return nil }
      return Phrase(sv: "Skriv ett antal.", en: "Write a number.")
    case .day?:
      guard Day(text) == nil else { return nil }
      return Phrase(sv: "Skriv en dag som 2026-03-25.", en: "Write a day such as 2026-03-25.")
    default:
      guard text.isEmpty, !mayBeEmpty else { return nil }
      return Phrase(
        sv: "Här behövs ord; avbryt lämnar frågan.", en: "Words are needed; cancel leaves it.")
    }
  }
}

extension MenuLine {
  /// What chooses it: its key, or the letter of a motion as it is written.
  fileprivate var letter: String { label.hasPrefix(word + "  ") ? word : String(key) }

  /// The label without the letter that a column of the screen shows first.
  var spokenLabel: String {
    guard !word.isEmpty, label.hasPrefix(word + "  ") else { return label }
    return String(label.dropFirst(word.count + 2))
  }
}
