import Agenda

/// Why a line of a script was not understood.
enum LineError: Error, Hashable, Sendable {
  /// The first word is no verb.
  case unknownVerb(String, nearest: Verb?)
  /// A quote is not closed.
  case openQuote
  /// Something stands right after a closing quote.
  case afterQuote(String)
  /// A backslash in quotes stands before something else than `n`, `"` and `\`.
  case unknownEscape(String)
  /// The line has more bytes than fit.
  case tooLong(limit: Int)
  /// The name that a key has is longer than a name may be.
  case nameTooLong(Term, limit: Int)
  /// The verb takes no such key.
  case unknownKey(Verb, String)
  /// A key stands twice.
  case repeatedKey(Term)
  /// The verb takes fewer words.
  case tooManyWords(Verb, String)
  /// A key goes only with a word or a value of another.
  case goesWith(Term, Part)
  /// Two parts of a line do not go together.
  case notTogether(Verb, Part, Part)
  /// Neither hands nor ballots are counted.
  case nothingToCount
  /// The verb needs a key that is missing.
  case missingKey(Verb, Term)
  /// The verb needs a word that is missing.
  case missingWord(Verb, Meaning)
  /// One of two keys is needed, and not both.
  case oneKeyOf(Verb, Term, Term)
  /// A word is none of those that the verb knows.
  case notOneOf([Term], String)
  /// The text is no clock and no moment.
  case notAMoment(String)
  /// The text is no day.
  case notADay(String)
  /// The text is no whole number.
  case notANumber(String)
  /// The text is no motion's letter.
  case notAMotion(String)
  /// The text is none of what can be edited.
  case notAField(String)
  /// Nobody has that name.
  case nobody(String)
  /// Nobody of those whom the verb can mean has that party.
  case nobodyOf(String)
  /// Several persons fit; they are named.
  case severalPersons(String, candidates: [String])
  /// One person is asked for, and a group was given.
  case onePerson(Verb)
  /// No item has that number.
  case noItem(String)
  /// Several items have that number; they are named.
  case severalItems(String, candidates: [String])
  /// A range of items begins above its end.
  case rangeGoesDown(String)
  /// No item is left to take.
  case noNextItem
  /// No item is open, and none was named.
  case noOpenItem(Verb)
  /// The desk may not use the verb.
  case notAtThisDesk(Verb, Desk)
  /// Nobody who signs the minutes has that name; those who do are named.
  case noSigner(String, signers: [String])
  /// The words to mask stand nowhere.
  case noSuchWords(String)
  /// No signature could be made or read.
  case noSignature(Phrase)
  /// A file could not be read.
  case unreadable(file: String, Phrase)

  /// A part of a line as it is written.
  enum Part: Hashable, Sendable {
    case key(Term)
    case value(Term, Term)
    case word(Term)

    /// The part in one language: `namn=`, `metod=sluten`, `dra`.
    func callAsFunction(_ language: Language) -> String {
      switch self {
      case .key(let key): "\(key(language))="
      case .value(let key, let value): "\(key(language))=\(value(language))"
      case .word(let word): word(language)
      }
    }
  }
}

extension LineError {
  /// The reason and what to do instead, as a sentence.
  func sentence(_ language: Language) -> String { phrase(language)(language) }

  private func phrase(_ language: Language) -> Phrase {
    switch self {
    case .unknownVerb, .unknownKey, .repeatedKey, .tooManyWords, .missingKey, .missingWord,
      .oneKeyOf, .goesWith, .notTogether, .nothingToCount, .notAtThisDesk:
      verbPhrase(language)
    case .openQuote, .afterQuote, .unknownEscape, .tooLong, .nameTooLong, .notOneOf, .notAMoment,
      .notADay, .notANumber, .notAMotion, .notAField, .unreadable, .noSignature:
      textPhrase(language)
    case .nobody, .nobodyOf, .severalPersons, .onePerson, .noItem, .severalItems, .rangeGoesDown,
      .noNextItem, .noOpenItem, .noSigner, .noSuchWords:
      subjectPhrase(language)
    }
  }
}
