import Agenda
import Screen

extension Asking {
  /// What is asked for now, as a sentence: with the likely answer, or how to leave it empty.
  func question(likely: String?, _ language: Language) -> String {
    let asked = subject(language) + "?"
    if let likely { return "\(asked) [\(likely)]" }
    guard mayBeEmpty, isWritten || allowsNobody else { return asked }
    let empty =
      allowsNobody
      ? Phrase(sv: "tom rad: ingen nämnd", en: "empty line: nobody named")
      : Phrase(sv: "tom rad: inget", en: "empty line: nothing")
    return "\(asked) (\(empty(language)))"
  }

  /// What text is asked for, and how it is ended.
  /// - Parameters:
  ///   - hasText: Whether there is one that an empty line keeps.
  ///   - isBegun: Whether lines of it were given before.
  ///   - language: The language of the question.
  /// - Returns: The question.
  func textQuestion(hasText: Bool, isBegun: Bool, _ language: Language) -> String {
    var hints = [Phrase(sv: "avsluta med en punkt på egen rad", en: "end with a full stop alone")]
    if hasText {
      hints.append(Phrase(sv: "tom rad: behåll", en: "empty line: keep it"))
    } else if mayBeEmpty, !isBegun {
      hints.append(Phrase(sv: "tom rad: inget", en: "empty line: nothing"))
    }
    return "\(subject(language))? (\(hints.map { $0(language) }.joined(separator: "; ")))"
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
    // Between a proposal and its rejection the proposal is what is adopted.
    if slot == .side, Term.adopted.matches(text), menu.options.count == 2,
      menu.options.contains(where: { $0.word == Term.rejected.en })
    {
      return menu.options.first { $0.word != Term.rejected.en }
    }
    let beginning = menu.options.filter { folded($0.label).hasPrefix(wanted) }
    return beginning.count == 1 ? beginning.first : nil
  }

  /// What an empty line chooses; nothing of what the room or the lot decides.
  var likelyOption: MenuLine? {
    guard case .choice(let menu)? = field, slot != .side, slot != .winner,
      menu.options.indices.contains(menu.line)
    else { return nil }
    let option = menu.options[menu.line]
    // Where every name is counted, the rest is.
    guard slot == .candidate, option.label != option.word else { return option }
    return menu.options.first { $0.word == "=" }
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
