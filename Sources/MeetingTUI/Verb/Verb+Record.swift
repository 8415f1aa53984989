import Agenda

// What else the record holds, and undoing.
extension Verb.Row {
  static let reserve = Self(
    names: ["reservera", "dissent"], key: "r", group: .record,
    hint: Phrase(sv: "reservera", en: "reserve"),
    help: Phrase(
      sv: "Antecknar en reservation, för ett yrkande eller mot beslutet.",
      en: "Records a dissent, for a motion or against the decision."),
    words: [.many(.person(.participants))],
    keys: [
      Parameter(.for, .cause), Parameter(.against, .oneOf([.decision])), Parameter(.reason),
    ])
  static let note = Self(
    names: ["anteckna"], key: "a", group: .record,
    hint: Phrase(sv: "anteckna", en: "note"),
    help: Phrase(
      sv: "Antecknar en protokollsanteckning.", en: "Enters a note in the minutes."),
    words: [.any(.person(.present))], keys: [Parameter(.text, required: true)])
  static let statement = Self(
    names: ["yttrande"], key: "Y", group: .record,
    hint: Phrase(sv: "yttrande", en: "statement"),
    help: Phrase(
      sv: "Antecknar ett särskilt yttrande.", en: "Enters a separate statement."),
    words: [.many(.person(.present))], keys: [Parameter(.text, required: true)])
  static let dispatch = Self(
    names: ["expediera"], key: "z", group: .record,
    hint: Phrase(sv: "expediera", en: "dispatch"),
    help: Phrase(
      sv: "Säger vart beslutet ska expedieras.", en: "Says to whom the decision goes."),
    keys: [Parameter(.text, required: true)])
  static let basis = Self(
    names: ["underlag"], key: "G", group: .record,
    hint: Phrase(sv: "underlag", en: "basis"),
    help: Phrase(
      sv: "Säger vilka handlingar beslutet grundas på.",
      en: "Says which documents the decision rests on."),
    keys: [Parameter(.text, required: true)])
  static let edit = Self(
    names: ["redigera"], key: "A", group: .record,
    hint: Phrase(sv: "redigera", en: "edit"),
    help: Phrase(
      sv: "Ändrar en text eller namnen vid ett yrkande; det som är klubbat kräver trots=.",
      en: "Changes a text or the names of a motion; what was gavelled needs because=."),
    words: [.one(.field), .any(.person(.everyone))], keys: [Parameter(.text)])
  static let immediate = Self(
    names: ["omedelbart-justerad"], key: "I", group: .record,
    hint: Phrase(sv: "omedelbart justerad", en: "immediate"),
    help: Phrase(
      sv: "Antecknar att paragrafen förklaras omedelbart justerad.",
      en: "Records that the § is declared verified at once."),
    words: [.optional(.item)])
  static let remind = Self(
    names: ["påminn"], key: "K", group: .record,
    hint: Phrase(sv: "påminn", en: "remind"),
    help: Phrase(
      sv: "Antecknar något som ska tas upp vid nästa sammanträde.",
      en: "Records something to be taken up at the next meeting."),
    keys: [Parameter(.text, required: true)])
  static let undo = Self(
    names: ["ångra"], key: "u", group: .record,
    hint: Phrase(sv: "ångra", en: "undo"),
    help: Phrase(
      sv: "Tar tillbaka det senaste som har antecknats här, om inget senare bygger på det.",
      en: "Takes back what was last recorded here, unless something later builds on it."),
    isChairs: true)
}
