import Agenda

// The debate: speeches and motions.
extension Verb.Row {
  static let requestFloor = Self(
    names: ["begär-ordet"], key: "w", group: .debate,
    hint: Phrase(sv: "begär ordet", en: "request floor"),
    help: Phrase(
      sv: "Sätter upp någon på talarlistan.", en: "Puts someone on the list of speakers."),
    words: [.optional(.person(.present))],
    keys: [Parameter(.name), Parameter(.kind, .oneOf(.speechKinds))])
  static let giveFloor = Self(
    names: ["ge-ordet"], key: "W", group: .debate,
    hint: Phrase(sv: "ge ordet", en: "give floor"),
    help: Phrase(
      sv: "Ger ordet åt någon, eller åt den som står på tur.",
      en: "Gives someone the floor, or whoever is next."),
    words: [.optional(.person(.present))],
    keys: [Parameter(.name), Parameter(.kind, .oneOf(.speechKinds))], isChairs: true)
  static let endSpeech = Self(
    names: ["sluttalat"], key: "s", group: .debate,
    hint: Phrase(sv: "sluttalat", en: "end speech"),
    help: Phrase(sv: "Avslutar anförandet.", en: "Ends the speech."), isChairs: true)
  static let withdrawFloor = Self(
    names: ["avstår-ordet"], key: ".", group: .debate,
    hint: Phrase(sv: "avstår ordet", en: "withdraw"),
    help: Phrase(
      sv: "Stryker någon från talarlistan.", en: "Takes someone off the list of speakers."),
    words: [.optional(.person(.waiting))],
    keys: [Parameter(.name), Parameter(.kind, .oneOf(.speechKinds))])
  static let motion = Self(
    names: ["yrka", "yrkar"], key: "y", group: .debate,
    hint: Phrase(sv: "yrka", en: "motion"),
    help: Phrase(
      sv: "Antecknar ett yrkande; det får ärendets nästa bokstav.",
      en: "Records a motion; it gets the next letter of the item."),
    words: [.any(.person(.serving))],
    keys: [
      Parameter(.kind, .oneOf(.motionKinds), required: true), Parameter(.text),
      Parameter(.reason), Parameter(.on, .motion), Parameter(.point, .numbers), Parameter(.to),
      Parameter(.name, .names),
    ])
  static let support = Self(
    names: ["biträd", "instämmer"], key: "b", group: .debate,
    hint: Phrase(sv: "biträd", en: "support"),
    help: Phrase(
      sv: "Antecknar att någon instämmer i ett yrkande.",
      en: "Records that someone supports a motion."),
    words: [.one(.motion), .many(.person(.supporters))])
  static let retract = Self(
    names: ["återta"], key: "x", group: .debate,
    hint: Phrase(sv: "återta", en: "retract"),
    help: Phrase(
      sv: "Återtar ett yrkande; utan namn för alla som har ställt det.",
      en: "Withdraws a motion; without names for all who moved it."),
    words: [.one(.motion), .any(.person(.movers))])
  static let revise = Self(
    names: ["jämka"], key: "c", group: .debate,
    hint: Phrase(sv: "jämka", en: "revise"),
    help: Phrase(
      sv: "Ger ett yrkande nya ord; flera bokstäver blir ett yrkande, det första.",
      en: "Gives a motion new words; several letters become one motion, the first."),
    words: [.many(.motion)], keys: [Parameter(.text), Parameter(.reason)])
  static let ruleOut = Self(
    names: ["vägra"], key: "X", group: .debate,
    hint: Phrase(sv: "vägra", en: "rule out"),
    help: Phrase(
      sv: "Antecknar att ordföranden vägrar proposition på ett yrkande.",
      en: "Records that the chair refuses to put a motion."),
    words: [.one(.motion)], keys: [Parameter(.reason)])
  static let overrule = Self(
    names: ["släpp-fram"], group: .debate,
    hint: Phrase(sv: "släpp fram", en: "overrule"),
    help: Phrase(
      sv: "Antecknar att fullmäktige vill ha proposition på ett yrkande som ordföranden vägrade.",
      en: "Records that the council wants a motion put that the chair refused to put."),
    words: [.one(.motion)])
  static let ask = Self(
    names: ["frågar"], key: "Q", group: .debate,
    hint: Phrase(sv: "frågar", en: "ask"),
    help: Phrase(
      sv: "Antecknar vem som ställer interpellationen eller frågan.",
      en: "Records who puts the interpellation or the question."),
    words: [.many(.person(.serving))])
  static let answer = Self(
    names: ["besvarar"], key: "!", group: .debate,
    hint: Phrase(sv: "besvarar", en: "answer"),
    help: Phrase(
      sv: "Antecknar vem som besvarar interpellationen eller frågan.",
      en: "Records who answers the interpellation or the question."),
    words: [.any(.person(.present))], keys: [Parameter(.name, .names)])
  static let reopenDebate = Self(
    names: ["återuppta-debatten"], key: "<", group: .debate,
    hint: Phrase(sv: "återuppta debatten", en: "reopen debate"),
    help: Phrase(
      sv: "Återupptar överläggningen när ärendet ska avgöras idag.",
      en: "Goes on with the debate where the item is to be decided today."))
  static let closeDebate = Self(
    names: ["avsluta-debatt"], key: "d", group: .debate,
    hint: Phrase(sv: "avsluta debatt", en: "close debate"),
    help: Phrase(
      sv: "Avslutar överläggningen och lägger fast yrkandena och propositionerna.",
      en: "Closes the debate and locks the motions and the questions."))
}
