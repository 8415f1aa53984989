import Agenda
import Screen

/// What a desk does beside the verbs: the keys that record nothing.
enum DeskKey: CaseIterable, Hashable, Sendable {
  case line, search, help, draft, item, presence, minutes, missing, log, speakers, papers, quit

  /// The key to press.
  var key: Character {
    switch self {
    case .line: ":"
    case .search: "/"
    case .help: "?"
    case .draft: "g"
    case .item: "1"
    case .presence: "2"
    case .minutes: "3"
    case .missing: "4"
    case .log: "5"
    case .speakers: ";"
    case .papers: "0"
    case .quit: "q"
    }
  }

  /// A word or two for the footer.
  var hint: Phrase {
    switch self {
    case .line: Phrase(sv: "allt", en: "all")
    case .search: Phrase(sv: "sök", en: "search")
    case .help: Phrase(sv: "hjälp", en: "help")
    case .draft: Phrase(sv: "utkast", en: "draft")
    case .item: Phrase(sv: "ärendet", en: "item")
    case .presence: Phrase(sv: "närvaro", en: "presence")
    case .minutes: Phrase(sv: "protokoll", en: "minutes")
    case .missing: Phrase(sv: "saknas", en: "missing")
    case .log: Phrase(sv: "logg", en: "log")
    case .speakers: Phrase(sv: "talare", en: "speakers")
    case .papers: Phrase(sv: "papper", en: "papers")
    case .quit: Phrase(sv: "lämna", en: "quit")
    }
  }

  /// One sentence for the help.
  var help: Phrase {
    switch self {
    case .line:
      Phrase(sv: "Skriver ett verb med ord; Tab fyller i.", en: "Types a verb; Tab completes.")
    case .search:
      Phrase(sv: "Söker i ärenden och texter.", en: "Searches the items and their texts.")
    case .help: Phrase(sv: "Visar den här hjälpen.", en: "Shows this help.")
    case .draft:
      Phrase(sv: "Tar fram ett undanlagt utkast.", en: "Takes up a draft that was put away.")
    case .item:
      Phrase(sv: "Visar föredragningslistan och ärendet.", en: "Shows the agenda and the item.")
    case .presence: Phrase(sv: "Visar vilka som är här.", en: "Shows who is here.")
    case .minutes:
      Phrase(sv: "Visar protokollet som det blir nu.", en: "Shows the minutes as they stand.")
    case .missing:
      Phrase(
        sv: "Visar vad protokollet ännu saknar; Enter går dit det rättas.",
        en: "Shows what the minutes still lack; Enter goes to where it is mended.")
    case .log: Phrase(sv: "Visar allt som har antecknats.", en: "Shows all that was recorded.")
    case .speakers:
      Phrase(
        sv: "Visar talarlistan och hur länge var och en har talat.",
        en: "Shows the list of speakers and how long each spoke.")
    case .papers:
      Phrase(
        sv: "Visar papperen, att skriva ut och spara.", en: "Shows the papers, to print and save.")
    case .quit:
      Phrase(
        sv: "Lämnar bordet; sammanträdet står kvar.", en: "Leaves the desk; the meeting stays.")
    }
  }

  /// The keys of a desk.
  static func all(at desk: Desk) -> [DeskKey] {
    allCases.filter { key in
      switch key {
      case .papers: desk.hasPapers
      case .line, .draft: desk.records
      case .search, .help, .item, .presence, .minutes, .missing, .log, .speakers, .quit: true
      }
    }
  }

  init?(_ key: Key) {
    guard case .scalar(let scalar) = key,
      let found = Self.allCases.first(where: { $0.key == Character(scalar) })
    else { return nil }
    self = found
  }
}
