extension Field {
  /// What the text is called, as a desk says it: "beslut", "A.text", "anteckning 1".
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(sv: "rubrik", en: "title")
    case .reference: Phrase(sv: "diarienummer", en: "reference")
    case .summary: Phrase(sv: "sammanfattning", en: "summary")
    case .proposal: Phrase(sv: "förslag", en: "proposal")
    case .decision: Phrase(sv: "beslut", en: "decision")
    case .basis: Phrase(sv: "underlag", en: "basis")
    case .dispatch: Phrase(sv: "expediering", en: "dispatch")
    case .yes: Phrase(sv: "vad Ja betyder", en: "what Ja means")
    case .no: Phrase(sv: "vad Nej betyder", en: "what Nej means")
    case .text(let id): Phrase(sv: "texten i \(id.letter)", en: "the text of \(id.letter)")
    case .reason(let id): Phrase(sv: "skälen i \(id.letter)", en: "the reasons of \(id.letter)")
    case .movers(let id):
      Phrase(sv: "de som yrkar \(id.letter)", en: "those who move \(id.letter)")
    case .supporters(let id):
      Phrase(sv: "de som biträder \(id.letter)", en: "those who support \(id.letter)")
    case .note(let number): Phrase(sv: "anteckning \(number)", en: "note \(number)")
    case .statement(let number): Phrase(sv: "yttrande \(number)", en: "statement \(number)")
    case .reservation(let number):
      Phrase(sv: "skälen i reservation \(number)", en: "the reasons of dissent \(number)")
    }
  }
}

extension ItemMarks {
  /// The Swedish words of the keys, in the order of ``keys``.
  private static let swedish = [
    "brådskande", "sekretess", "myndighetsutövning", "undantas", "beredd av", "bordlagt",
    "minoritetsskydd använt", "majoritet", "samtycke", "anställning", "väckt",
  ]

  /// What a mark is called; a key that is none is itself.
  public static func phrase(ofKey key: String) -> Phrase {
    let name = zip(keys, swedish).first { $0.0 == key }?.1
    return Phrase(sv: name ?? key, en: key)
  }

  /// What a mark says; other words than those of the vocabulary are themselves.
  static func phrase(ofValue value: String) -> Phrase {
    let words = ["yes": "ja", "no": "nej", "two-thirds": "två tredjedelar", "all": "alla"]
    return Phrase(sv: words[value] ?? value, en: value)
  }
}
