import Agenda

/// A word that means something in a conversation only: it records nothing.
enum TalkWord: CaseIterable, Hashable, Sendable {
  case status, read, say, help, log, draft, back, cancel, discard, quit

  /// What the table says of a word.
  struct Row: Sendable {
    /// What it is called.
    let name: Term
    /// What may follow it, as the help shows it; nothing where nothing does.
    var following: Phrase?
    /// One sentence for the help.
    let help: Phrase
  }

  /// What the table says of the word.
  var row: Row {
    switch self {
    case .status:
      Row(
        name: Term("status", "läge"),
        help: Phrase(
          sv: "Säger var sammanträdet är och vad som kommer sedan.",
          en: "Says where the meeting is and what comes next."))
    case .read:
      Row(
        name: Term("read", "läs"),
        following: Phrase(
          sv: "[§27|ÄRENDE|\(ReadingTopic.names(.swedish))]",
          en: "[§27|ITEM|\(ReadingTopic.names(.english))]"),
        help: Phrase(
          sv: "Läser upp ärendet, eller det som nämns.",
          en: "Reads the item aloud, or what is named."))
    case .say:
      Row(
        name: Term("say", "säg"),
        help: Phrase(
          sv: "Läser upp vad ordföranden ska säga nu.",
          en: "Reads aloud what the chair is to say now."))
    case .help:
      Row(
        name: Term("help", "hjälp", "?"), following: Phrase(sv: "[VERB|allt]", en: "[VERB|all]"),
        help: Phrase(
          sv: "Säger vad som går nu, eller förklarar ett verb.",
          en: "Says what is possible now, or explains a verb."))
    case .log:
      Row(
        name: Term("log", "logg"), following: Phrase(sv: "[ANTAL]", en: "[NUMBER]"),
        help: Phrase(
          sv: "Läser upp de senaste posterna.", en: "Reads the last entries aloud."))
    case .draft:
      Row(
        name: Term("draft", "utkast"),
        help: Phrase(
          sv: "Tar fram det senast undanlagda utkastet.",
          en: "Takes up the draft that was put away last."))
    case .back:
      Row(
        name: Term("back", "tillbaka"),
        help: Phrase(
          sv: "Går till frågan före, i uppropet till den som röstade före; i en text stryks raden.",
          en: "Goes to the question before, in a roll call to the vote before; strikes a text's "
            + "last line."))
    case .cancel:
      Row(
        name: Term("cancel", "avbryt"),
        help: Phrase(
          sv: "Lämnar en fråga; en påbörjad text ligger kvar som utkast.",
          en: "Leaves a question; a text that was begun is kept as a draft."))
    case .discard:
      Row(
        name: Term("discard", "kasta"),
        help: Phrase(
          sv: "Lämnar en fråga och kastar det som skrivits.",
          en: "Leaves a question and throws away what was written."))
    case .quit:
      Row(
        name: Term("quit", "sluta"),
        help: Phrase(
          sv: "Lämnar samtalet; sammanträdet står kvar.",
          en: "Leaves the conversation; the meeting stays."))
    }
  }

  /// The word of a name in either language, whatever its case.
  init?(named name: some StringProtocol) {
    let name = String(name)
    guard let word = Self.allCases.first(where: { $0.row.name.matches(name) }) else { return nil }
    self = word
  }

  /// The name with what may follow it: `läs [§27|…]`.
  func form(_ language: Language) -> String {
    row.name(language) + (row.following.map { " " + $0(language) } ?? "")
  }
}
