import Agenda

// Deciding: questions, votes, the gavel.
extension Verb.Row {
  static let put = Self(
    names: ["proposition"], key: "p", group: .deciding,
    hint: Phrase(sv: "proposition", en: "put"),
    help: Phrase(
      sv: "Ställer nästa proposition, eller den med ett visst nummer.",
      en: "Puts the next question, or the one of a number."),
    words: [.optional(.number)], isChairs: true)
  static let find = Self(
    names: ["finner"], key: "f", group: .deciding,
    hint: Phrase(sv: "finner", en: "find"),
    help: Phrase(
      sv: "Antecknar vad ordföranden finner: huvudförslag, en bokstav, antas, avslås eller idag.",
      en: "Records what the chair finds: main, a letter, adopted, rejected or today."),
    words: [.one(.side)], isChairs: true)
  static let demandVote = Self(
    names: ["begär-omröstning", "votering"], key: "o", group: .deciding,
    hint: Phrase(sv: "omröstning", en: "demand vote"),
    help: Phrase(
      sv: "Begär omröstning; ja= säger vilken sida Ja är, metod=sluten håller ett val med sedlar.",
      en: "Demands a vote; yes= says which side Ja is, method=closed holds an election by ballot."),
    words: [.optional(.person(.serving))],
    keys: [
      Parameter(.method, .oneOf(.methods)), Parameter(.yes, .side), Parameter(.yesText),
      Parameter(.noText), Parameter(.post), Parameter(.seats, .number),
    ])
  static let vote = Self(
    names: ["rösta"], key: "v", group: .deciding,
    hint: Phrase(sv: "rösta", en: "vote"),
    help: Phrase(
      sv: "Antecknar röster; resten=ja ger alla som är kvar samma röst.",
      en: "Records votes; rest=yes gives all who are left the same vote."),
    words: [.optional(.oneOf(.choices)), .any(.person(.voters))],
    keys: [Parameter(.rest, .oneOf(.choices))])
  static let count = Self(
    names: ["räkna"], key: "C", group: .deciding,
    hint: Phrase(sv: "räkna", en: "count"),
    help: Phrase(
      sv: "Antecknar hur många händer som räcktes upp, eller hur många sedlar ett namn fick.",
      en: "Records how many hands were raised, or how many ballots a name got."),
    keys: [
      Parameter(.yes, .number), Parameter(.no, .number), Parameter(.abstain, .number),
      Parameter(.name, .candidate), Parameter(.ballots, .number), Parameter(.blank, .number),
      Parameter(.invalid, .number), Parameter(.voters, .number),
    ])
  static let proportional = Self(
    names: ["proportionellt"], key: "%", group: .deciding,
    hint: Phrase(sv: "proportionellt val", en: "proportional"),
    help: Phrase(
      sv: "Antecknar vilka som begär proportionellt val, och öppnar det.",
      en: "Records who demands a proportional election, and opens it."),
    words: [.many(.person(.serving))],
    keys: [Parameter(.seats, .number, required: true), Parameter(.post, required: true)])
  static let list = Self(
    names: ["lista"], key: "#", group: .deciding,
    hint: Phrase(sv: "lista", en: "list"),
    help: Phrase(
      sv: "Antecknar en valsedelsgrupp: beteckning, namn i ordning och antal sedlar.",
      en: "Records a group of ballots: its heading, its names in order and how many."),
    keys: [
      Parameter(.heading, required: true), Parameter(.names, .names, required: true),
      Parameter(.ballots, .number, required: true),
    ])
  static let lot = Self(
    names: ["lotta"], key: "*", group: .deciding,
    hint: Phrase(sv: "lotta", en: "lot"),
    help: Phrase(
      sv: "Antecknar vem lotten föll på, eller drar lotten här: slumptal= visar vad som drogs.",
      en: "Records on whom the lot fell, or draws it here: seed= shows the number that was drawn."),
    words: [.optional(.oneOf([.draw]))],
    keys: [Parameter(.winner, .tied), Parameter(.seed, .number)])
  static let endVote = Self(
    names: ["avsluta-omröstning"], key: "E", group: .deciding,
    hint: Phrase(sv: "avsluta omröstning", en: "end vote"),
    help: Phrase(
      sv: "Avslutar omröstningen och räknar rösterna.", en: "Ends the vote and counts it."))
  static let casting = Self(
    names: ["utslagsröst"], key: "U", group: .deciding,
    hint: Phrase(sv: "utslagsröst", en: "casting vote"),
    help: Phrase(
      sv: "Antecknar ordförandens utslagsröst vid lika röstetal.",
      en: "Records the chair's casting vote where the votes are equal."),
    words: [.one(.oneOf(.yesOrNo))], isChairs: true)
  static let revote = Self(
    names: ["rösta-om"], group: .deciding,
    hint: Phrase(sv: "rösta om", en: "revote"),
    help: Phrase(
      sv: "Stryker den räknade omröstningen och håller en ny.",
      en: "Strikes the counted vote and holds a new one."),
    keys: [Parameter(.reason)])
  static let nominate = Self(
    names: ["nominera"], key: "n", group: .deciding,
    hint: Phrase(sv: "nominera", en: "nominate"),
    help: Phrase(
      sv: "Nominerar någon i ett valärende; klubban väljer de nominerade.",
      en: "Nominates someone on an election item; the gavel elects the nominated."),
    keys: [
      Parameter(.name, required: true), Parameter(.post, required: true), Parameter(.for),
      Parameter(.term),
    ])
  static let notTakingPart = Self(
    names: ["deltar-inte"], key: "T", group: .deciding,
    hint: Phrase(sv: "deltar inte", en: "not taking part"),
    help: Phrase(
      sv: "Antecknar att någon inte deltar i beslutet.",
      en: "Records that someone does not take part in the decision."),
    words: [.many(.person(.participants))])
  static let gavel = Self(
    names: ["klubba"], key: "k", group: .deciding,
    hint: Phrase(sv: "klubba", en: "gavel"),
    help: Phrase(
      sv: "Bekräftar det ordföranden fann, rösträkningen eller beslutet.",
      en: "Confirms the finding, the count or the decision."),
    isChairs: true)
  static let decision = Self(
    names: ["beslut"], key: "e", group: .deciding,
    hint: Phrase(sv: "beslut", en: "decision"),
    help: Phrase(
      sv: "Ger beslutet egna ord; punkter skiljs av radbrytning.",
      en: "Gives the decision words of its own; points are divided by line breaks."),
    keys: [Parameter(.text, required: true)])
}
