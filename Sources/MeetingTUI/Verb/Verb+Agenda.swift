import Agenda

// The agenda and the way of an item.
extension Verb.Row {
  static let add = Self(
    names: ["tillkommer"], key: "+", group: .agenda,
    hint: Phrase(sv: "tillkommer", en: "add"),
    help: Phrase(
      sv: "Lägger till ett ärende; punkter i förslaget skiljs av radbrytning.",
      en: "Adds an item; points of its proposal are divided by line breaks."),
    keys: [
      Parameter(.title, required: true), Parameter(.reference),
      Parameter(.kind, .oneOf(.itemKinds)), Parameter(.proposal), Parameter(.summary),
      Parameter(.by, .person(.present)), Parameter(.after, .item),
    ])
  static let strike = Self(
    names: ["utgår"], key: "-", group: .agenda,
    hint: Phrase(sv: "utgår", en: "strike"),
    help: Phrase(sv: "Låter ett ärende utgå.", en: "Strikes an item from the agenda."),
    words: [.one(.item)], keys: [Parameter(.reason)])
  static let move = Self(
    names: ["flytta"], key: "M", group: .agenda,
    hint: Phrase(sv: "flytta", en: "move"),
    help: Phrase(
      sv: "Flyttar ett ärende till efter ett annat.", en: "Moves an item to after another."),
    words: [.one(.item)], keys: [Parameter(.after, .item, required: true)])
  static let fix = Self(
    names: ["fastställ"], key: "F", group: .agenda,
    hint: Phrase(sv: "fastställ", en: "fix"),
    help: Phrase(
      sv: "Fastställer föredragningslistan med de ändringar som har gjorts.",
      en: "Fixes the agenda with the changes that were made."))
  static let report = Self(
    names: ["tjänsteskrivelse"], key: "R", group: .agenda,
    hint: Phrase(sv: "tjänsteskrivelse", en: "report"),
    help: Phrase(
      sv: "Hämtar sammanfattning och förslag till ett ärende ur en tjänsteskrivelse.",
      en: "Takes an item's summary and proposal from an officer's report."),
    words: [.one(.item), .one(.file)])
  static let mark = Self(
    names: ["märk"], key: "m", group: .agenda,
    hint: Phrase(sv: "märk", en: "mark"),
    help: Phrase(
      sv: "Märker ett ärende med det som reglerna frågar efter.",
      en: "Marks an item with what rules ask for."),
    words: [.one(.items)],
    keys: [Term].marks.map { Parameter($0, $0.markMeaning) })
  static let hear = Self(
    names: ["föredra"], key: "h", group: .agenda,
    hint: Phrase(sv: "föredra", en: "hear"),
    help: Phrase(
      sv: "Öppnar ett ärende för föredragning och frågor, utan att det får någon paragraf.",
      en: "Opens an item for presentation and questions, without giving it a §."),
    words: [.one(.item)])
  static let take = Self(
    names: ["ta-upp"], key: "t", group: .agenda,
    hint: Phrase(sv: "ta upp", en: "take"),
    help: Phrase(
      sv: "Tar upp ett ärende, flera i följd (5-12) eller nästa; det får sin paragraf.",
      en: "Takes an item, several in a row (5-12) or the next; it gets its §."),
    words: [.one(.items)], keys: [Parameter(.paragraph, .oneOf(.yesOrNo))])
  static let presenter = Self(
    names: ["föredragande"], key: "P", group: .agenda,
    hint: Phrase(sv: "föredragande", en: "presenter"),
    help: Phrase(
      sv: "Antecknar vem som föredrar ärendet.", en: "Records who presents the item."),
    keys: [Parameter(.name, required: true), Parameter(.title)])
}
