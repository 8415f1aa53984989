import Agenda

extension LineError {
  /// What is wrong with the verb and what goes with it.
  func verbPhrase(_ language: Language) -> Phrase {
    switch self {
    case .unknownVerb(let word, let nearest?):
      let name = nearest.name(language)
      return Phrase(
        sv: "\(word) är inget verb; menades \(name)?",
        en: "\(word) is no verb; did you mean \(name)?")
    case .unknownVerb(let word, nil):
      return Phrase(
        sv: "\(word) är inget verb; klubba help räknar upp dem.",
        en: "\(word) is no verb; klubba help lists them.")
    case .unknownKey(let verb, let key):
      let keys = verb.parameters.map { "\($0.key(language))=" }
      return Phrase(
        sv: "\(verb.name(language)) tar inte \(key)=; det tar \(listed(keys, language)).",
        en: "\(verb.name(language)) does not take \(key)=; it takes \(listed(keys, language)).")
    case .repeatedKey(let key):
      return Phrase(
        sv: "\(key(language))= står två gånger; skriv det en gång.",
        en: "\(key(language))= stands twice; write it once.")
    case .tooManyWords(let verb, let word):
      return Phrase(
        sv: "\(verb.name(language)) tar inte ordet \(word); \(form(verb, language))",
        en: "\(verb.name(language)) does not take the word \(word); \(form(verb, language))")
    case .missingKey(let verb, let key):
      return Phrase(
        sv: "\(verb.name(language)) behöver \(key(language))=; \(form(verb, language))",
        en: "\(verb.name(language)) needs \(key(language))=; \(form(verb, language))")
    case .missingWord(let verb, let meaning):
      let word = meaning.placeholder(language)
      return Phrase(
        sv: "\(verb.name(language)) behöver \(word); \(form(verb, language))",
        en: "\(verb.name(language)) needs \(word); \(form(verb, language))")
    case .oneKeyOf(let verb, let one, let other):
      return Phrase(
        sv: "\(verb.name(language)) behöver antingen \(one(language))= eller \(other(language))=.",
        en: "\(verb.name(language)) needs either \(one(language))= or \(other(language))=.")
    case .goesWith(let key, let other):
      return Phrase(
        sv: "\(key(language))= hör till \(other(language)); "
          + "skriv det också, eller ta bort nyckeln.",
        en: "\(key(language))= goes with \(other(language)); "
          + "write that too, or leave the key out.")
    case .notTogether(let verb, let one, let other):
      return Phrase(
        sv: "\(verb.name(language)) tar inte \(one(language)) och \(other(language)) på en gång; "
          + "skriv det ena.",
        en: "\(verb.name(language)) does not take \(one(language)) and \(other(language)) at once; "
          + "write one of them.")
    case .nothingToCount:
      return Phrase(
        sv: "räkna behöver tal: ja= och nej= för händer; namn= och sedlar=, eller blanka=, "
          + "ogiltiga= och röstande=, för slutna sedlar.",
        en: "count needs numbers: yes= and no= for hands; name= and ballots=, or blank=, "
          + "invalid= and voters=, for closed ballots.")
    case .notAtThisDesk(let verb, let desk):
      return Phrase(
        sv: "\(verb.name(language)) går inte från arbetsplatsen \(desk.name(language)); "
          + "sekreteraren kan göra det.",
        en: "\(verb.name(language)) cannot be done at the \(desk.name(language)) desk; "
          + "the secretary can do it.")
    default:
      return Phrase(sv: "", en: "")
    }
  }

  /// What is wrong with a text or a word.
  func textPhrase(_ language: Language) -> Phrase {
    switch self {
    case .openQuote:
      return Phrase(
        sv: "Ett citattecken är inte stängt; sätt ett \" efter orden.",
        en: "A quote is not closed; put a \" after the words.")
    case .afterQuote(let text):
      return Phrase(
        sv: "\(text) står direkt efter ett citattecken; sätt ett blanksteg emellan, "
          + "eller \\\" om citattecknet hör till texten.",
        en: "\(text) stands right after a quote; put a blank between, "
          + "or \\\" if the quote belongs to the text.")
    case .unknownEscape(let text):
      return Phrase(
        sv: "\\\(text) betyder inget inom citattecken; skriv \\n, \\\" eller \\\\.",
        en: "\\\(text) means nothing in quotes; write \\n, \\\" or \\\\.")
    case .tooLong(let limit):
      return Phrase(
        sv: "Raden är längre än \(limit) byte, som är gränsen.",
        en: "The line is longer than \(limit) bytes, which is the bound.")
    case .nameTooLong(let key, let limit):
      return Phrase(
        sv: "\(key(language))= är längre än \(limit) tecken, som är gränsen för ett namn.",
        en: "\(key(language))= is longer than \(limit) letters, which is the bound of a name.")
    case .notOneOf(let terms, let word):
      let words = listed(terms.map { $0(language) }, language, isChoice: true)
      return Phrase(
        sv: "\(word) passar inte här; det ska vara något av \(words).",
        en: "\(word) does not fit here; it is to be one of \(words).")
    case .noSignature(let why): return why
    case .notAMoment(let text):
      return Phrase(
        sv: "\(text) är ingen tid; skriv 08.30 eller 2026-03-26T00:40.",
        en: "\(text) is no time; write 08:30 or 2026-03-26T00:40.")
    case .notADay(let text):
      return Phrase(
        sv: "\(text) är ingen dag; skriv som 2026-03-25.",
        en: "\(text) is no day; write it as 2026-03-25.")
    case .notANumber(let text):
      return Phrase(sv: "\(text) är inget heltal.", en: "\(text) is no whole number.")
    case .notAMotion(let text):
      return Phrase(
        sv: "\(text) är ingen bokstav för ett yrkande; de heter A, B och så vidare.",
        en: "\(text) is no letter of a motion; they are called A, B and so on.")
    case .notAField(let text):
      let parts = ["A.text", "A.reason", "note.1", "reservation.1"]
      let names = [Term].fields.map { $0(language) } + parts
      return Phrase(
        sv: "\(text) går inte att redigera; det går med \(listed(names, language)).",
        en: "\(text) cannot be edited; these can: \(listed(names, language)).")
    case .unreadable(let file, let reason):
      return Phrase(sv: "\(file): \(reason.sv)", en: "\(file): \(reason.en)")
    default:
      return Phrase(sv: "", en: "")
    }
  }

  /// What is wrong with whom or what the words mean.
  func subjectPhrase(_ language: Language) -> Phrase {
    switch self {
    case .nobody(let text) where folded(text).isEmpty:
      return Phrase(
        sv: "Ett namn är tomt; skriv en del av namnet, eller #4 för den fjärde.",
        en: "A name is empty; write part of the name, or #4 for the fourth.")
    case .nobody(let text):
      return Phrase(
        sv: "Ingen i förteckningen heter \(text); skriv en del av namnet, eller #4 för den fjärde.",
        en: "Nobody in the roster is called \(text); write part of the name, or #4 for the fourth.")
    case .nobodyOf(let group):
      return Phrase(
        sv: "\(group) är ingen som detta kan gälla; skriv namnen.",
        en: "\(group) is nobody whom this can concern; write the names.")
    case .severalPersons(let text, let candidates):
      let names = listed(candidates, language, isChoice: true)
      return Phrase(
        sv: "\(text) kan vara \(names); skriv mer av namnet.",
        en: "\(text) can be \(names); write more of the name.")
    case .onePerson(let verb):
      return Phrase(
        sv: "\(verb.name(language)) gäller en person i taget; skriv ett namn.",
        en: "\(verb.name(language)) concerns one person at a time; write one name.")
    case .noItem(let text):
      return Phrase(
        sv: "Inget ärende är \(text); skriv numret på listan, som 7, eller paragrafen, som §27.",
        en: "No item is \(text); write its number on the agenda, as 7, or its §, as §27.")
    case .severalItems(let text, let candidates):
      let names = listed(candidates, language, isChoice: true)
      return Phrase(
        sv: "\(text) kan vara \(names); skriv #-numret.",
        en: "\(text) can be \(names); write the # number.")
    case .rangeGoesDown(let text):
      return Phrase(
        sv: "\(text) går nedåt; ett intervall går uppåt, från det lägre numret till det högre.",
        en: "\(text) goes down; ranges go upward, from the lower number to the higher.")
    case .noSuchWords(let words):
      return Phrase(
        sv: "”\(words)” står inte där; kontrollera stavningen.",
        en: "“\(words)” does not stand there; check the spelling.")
    case .noSigner(let word, let signers):
      return Phrase(
        sv: "\(word) ska inte underteckna protokollet; det ska \(listed(signers, .swedish)).",
        en: "\(word) does not sign the minutes; those who do are \(listed(signers, .english)).")
    case .noNextItem:
      return Phrase(
        sv: "Inget ärende är kvar att ta upp; avsluta sammanträdet eller skriv ärendets nummer.",
        en: "No item is left to take; close the meeting or write the item's number.")
    case .noOpenItem(let verb):
      return Phrase(
        sv: "Inget ärende är öppet för \(verb.name(language)); ta upp det, eller skriv ärende=.",
        en: "No item is open for \(verb.name(language)); take it, or write item=.")
    default:
      return Phrase(sv: "", en: "")
    }
  }

  private func form(_ verb: Verb, _ language: Language) -> String {
    let form = verb.form(language)
    return language == .swedish ? "så här: \(form)." : "like this: \(form)."
  }
}

/// A list as a sentence of the interface has it: "A, B och C", or "A, B eller C" of a choice.
func listed(_ parts: [String], _ language: Language, isChoice: Bool = false) -> String {
  guard let last = parts.last else { return "" }
  let and =
    isChoice
    ? Phrase(sv: "eller", en: "or")(language) : Phrase(sv: "och", en: "and")(language)
  return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " \(and) \(last)"
}
