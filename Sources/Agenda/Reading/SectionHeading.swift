/// What a section of an item is for.
enum SectionRole: Hashable, Sendable {
  /// Text before any heading.
  case unheaded
  /// What the item is about (ärendebeskrivning, sammanfattning, bakgrund).
  case description
  /// What is proposed (förslag till beslut).
  case proposal
  /// Who is sent the decision (expedieras till).
  case dispatch
  /// The papers the decision rests on (beslutsunderlag).
  case basis
  /// Who presents the item (föredragande), or when.
  case presentation
  /// The case number (diarienummer).
  case reference
}

/// A line that heads a section, with what stands after its colon.
struct SectionHeading: Hashable, Sendable {
  let role: SectionRole
  /// The heading as printed, without a colon.
  let words: String
  /// What stands after the colon on the same line; mostly nothing.
  let rest: String

  /// Reads a line as a heading, or returns nothing.
  ///
  /// A heading stands alone on its line; after a colon its text may begin on the same line.
  static func read(_ text: String) -> SectionHeading? {
    let length = text.utf8.count
    guard (3..<2000).contains(length), let first = text.unicodeScalars.first,
      first.isCapital || first == "#" || first == "*" || (first.isSmall && length < 40)
    else { return nil }
    let colon = text.utf8.prefix(70).contains(0x3A)
    guard colon || (length < 90 && !text.endsSentence) || text.hasPrefix("Förslag till") else {
      return nil
    }
    let line = text.unmarked
    if let role = role(of: line) { return SectionHeading(role: role, words: line, rest: "") }
    // "Förslag till beslut att yttrandet avges."
    if line.hasPrefix("Förslag till beslut att ") {
      return SectionHeading(
        role: .proposal, words: "Förslag till beslut", rest: String(line.dropFirst(20)))
    }
    guard colon, let colon = line.firstIndex(of: ":") else { return nil }
    let head = line[..<colon].trimmed
    guard head.utf8.count < 70, let role = role(of: head) else { return nil }
    let rest = String(line[line.index(after: colon)...]).trimmed.unmarked
    return SectionHeading(role: role, words: head, rest: rest)
  }

  private static func role(of words: String) -> SectionRole? {
    guard words.utf8.count < 90 else { return nil }
    let plain = words.folded.singleBlanks
    if let role = table[plain] { return role }
    return isProposal(plain, capital: words.startsUppercase) ? .proposal : nil
  }

  /// "Regiondirektörens förslag", "Arbetsutskottets förslag till beslut", "Förslag till beslut i
  /// kommunstyrelsen": headings that differ with whose proposal it is.
  private static func isProposal(_ plain: String, capital: Bool) -> Bool {
    guard capital, plain.holds("förslag") || plain.ends(with: " beslut för egen del"),
      !plain.endsSentence, plain.words.count <= 9
    else { return false }
    if Self.beginnings.contains(where: plain.begins) { return plain.words.count <= 8 }
    guard let ending = Self.endings.first(where: plain.ends) else { return false }
    return plain.dropLast(ending.count).hasSuffix("s")
  }

  private static let endings = [
    " förslag", " förslag till beslut", " beslutsförslag", " förslag på beslut",
    " förslag till beslut i kommunfullmäktige", " förslag till beslut i kommunstyrelsen",
    " förslag till kommunfullmäktige", " förslag till kommunstyrelsen",
    " förslag till regionfullmäktige", " förslag till regionstyrelsen", " förslag till nämnden",
    " förslag till kommunstyrelsens beslut", " förslag till kommunfullmäktiges beslut",
    " förslag till regionfullmäktiges beslut", " förslag till nämndens beslut",
    " beslut för egen del", " förslag till yttrande",
  ]

  private static let beginnings = [
    "förslag till beslut i ", "förslag till beslut för ", "förslag till beslut från ",
    "förslag till beslut av ", "förslag till beslut (", "förslag till kommun",
    "förslag till region", "beslutsförslag för ", "förslag till beslut till ",
    "förslag till beslut på ",
  ]

  private static let table: [String: SectionRole] = {
    let words: [(SectionRole, [String])] = [
      (
        .description,
        [
          "ärendebeskrivning", "ärendebeskrivning/bakgrund", "ärendet", "bakgrund",
          "ärendet i korthet", "i korthet", "sammanfattning", "sammanfattning av ärendet",
          "ärendesammanfattning", "beskrivning av ärendet", "beskrivning", "ärendets beredning",
          "beredning", "ärendets handläggning", "ärendets behandling", "tidigare behandling",
          "tidigare beslut", "beslutsgång", "överväganden", "bedömning", "ekonomiska konsekvenser",
          "konsekvenser", "motivering", "motivering till beslut", "skäl för beslut",
          "skäl för förslaget", "skälen för förslaget", "barnkonsekvensanalys", "barnperspektivet",
          "prövning av barnets bästa", "barnets bästa", "yttrande", "ärendeinformation",
          "information om ärendet", "kort om ärendet", "förvaltningens bedömning",
          "förvaltningens synpunkter", "förvaltningens överväganden", "inledning", "syfte",
          "sammanfattande beskrivning", "beskrivning av ärende", "jämställdhetsperspektiv",
          "jämlikhets- och jämställdhetsperspektiv", "finansiering", "kommentar", "anmärkning",
          "notering", "ärendeberedning", "ärendegång", "reservation", "reservationer",
          "särskilt yttrande",
          "särskilda yttranden", "lagrum", "upplysning", "upplysningar",
        ]
      ),
      (
        .proposal,
        [
          "förslag till beslut", "förslag", "förslag på beslut", "beslutsförslag", "beslut",
          "förslag till beslut/yttrande", "förslag till ställningstagande", "förslag till yttrande",
          "förslag beslut", "beslutsförslag/yttrande", "förslag till åtgärd",
        ]
      ),
      (
        .dispatch,
        [
          "expedieras till", "expedieras", "expediering", "beslutet skickas till",
          "beslut skickas till", "beslutet ska skickas till", "beslutet expedieras till",
          "protokollsutdrag skickas till", "protokollsutdrag till", "protokollsutdrag",
          "utdrag till", "utdrag skickas till", "skickas till", "sändlista", "delges",
          "beslutet delges", "kopia till", "beslutsexpediering", "för kännedom till", "delgivning",
          "för kännedom", "för verkställighet",
        ]
      ),
      (
        .basis,
        [
          "beslutsunderlag", "handlingar", "handlingar i ärendet", "handling", "underlag",
          "underlag för beslut", "ärendets handlingar", "beslutsunderlag/handlingar", "bilagor",
          "bilaga", "bifogade handlingar", "bifogas", "underlag i ärendet",
          "handlingar till ärendet", "dokument", "referenser",
          "följande handlingar finns i ärendet", "till ärendet hör",
        ]
      ),
      (
        .presentation,
        [
          "föredragande", "föredragare", "föredragning", "föredras av",
          "föredragande tjänsteperson", "föredragande tjänsteman", "handläggare",
          "ansvarig handläggare", "ansvarig", "ärendeansvarig", "tid", "tidsåtgång",
          "beräknad tid", "presentation", "inbjudna", "inbjuden", "deltar", "medverkande", "gäst",
          "gäster", "informationsgivare", "tidpunkt",
        ]
      ),
      (
        .reference,
        [
          "dnr", "diarienummer", "diarienr", "diarienr.", "dnr.", "ärendenummer", "ärendenr",
          "ärende-id", "ärendeid", "ärendebeteckning", "dnr/id", "diariebeteckning", "diarie nr",
          "dnr nr", "ärende nr",
        ]
      ),
    ]
    var table: [String: SectionRole] = [:]
    for (role, names) in words { for name in names { table[name] = role } }
    return table
  }()
}

extension String {
  /// The line without the marks of emphasis and heading that some exports put around it.
  var unmarked: String {
    guard let first = utf8.first, first == 0x23 || first == 0x2A || first == 0x5F else {
      return self
    }
    let stripped = drop { $0 == "#" || $0 == "*" || $0 == "_" || $0 == " " }
    let tail = stripped.reversed().prefix { $0 == "*" || $0 == "_" || $0 == " " }.count
    return String(stripped.dropLast(tail))
  }
}
