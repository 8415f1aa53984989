import Agenda

extension Meaning {
  /// What stands for it in a form: `PERSON`, `ITEM`, `yes|no`.
  func placeholder(_ language: Language) -> String {
    let phrase: Phrase
    switch self {
    case .person: phrase = Phrase(sv: "PERSON", en: "PERSON")
    case .item: phrase = Phrase(sv: "ÄRENDE", en: "ITEM")
    case .items: phrase = Phrase(sv: "ÄRENDE|5-12|nästa", en: "ITEM|5-12|next")
    case .itemList: phrase = Phrase(sv: "5,7-9", en: "5,7-9")
    case .signer: phrase = Phrase(sv: "PERSON", en: "PERSON")
    case .motion: phrase = Phrase(sv: "BOKSTAV", en: "LETTER")
    case .side: phrase = Phrase(sv: "SIDA", en: "SIDE")
    case .oneOf(let terms) where terms.count > 5: phrase = Phrase(sv: "…", en: "…")
    case .oneOf(let terms): return terms.map { $0(language) }.joined(separator: "|")
    case .cause: phrase = Phrase(sv: "BOKSTAV|huvudförslag", en: "LETTER|main")
    case .number: phrase = Phrase(sv: "ANTAL", en: "NUMBER")
    case .numbers: phrase = Phrase(sv: "2,3", en: "2,3")
    case .field: phrase = Phrase(sv: "FÄLT", en: "FIELD")
    case .moment: phrase = Phrase(sv: "08.30", en: "08:30")
    case .day: phrase = Phrase(sv: "2026-03-25", en: "2026-03-25")
    case .candidate, .tied: phrase = Phrase(sv: "\"N (P)\"", en: "\"N (P)\"")
    case .names: phrase = Phrase(sv: "\"A; B; C\"", en: "\"A; B; C\"")
    case .text, .word: phrase = Phrase(sv: "\"…\"", en: "\"…\"")
    case .file: phrase = Phrase(sv: "FIL", en: "FILE")
    }
    return phrase(language)
  }
}

extension Parameter {
  /// What may stand as its value, every word of a choice named.
  func values(_ language: Language) -> String {
    guard case .oneOf(let terms) = meaning else { return meaning.placeholder(language) }
    return listed(terms.map { $0(language) }, language, isChoice: true)
  }
}

extension Verb {
  /// The form of a line with the verb: `support LETTER PERSON…`.
  func form(_ language: Language) -> String {
    let words = row.words.map { place in
      let word = place.meaning.placeholder(language)
      switch place.count {
      case .one: return word
      case .optional: return "[\(word)]"
      case .many: return "\(word)…"
      case .any: return "[\(word)…]"
      }
    }
    let keys = row.keys.map { parameter in
      let pair = "\(parameter.key(language))=\(parameter.meaning.placeholder(language))"
      return parameter.isRequired ? pair : "[\(pair)]"
    }
    return ([name(language)] + words + keys).joined(separator: " ")
  }
}
