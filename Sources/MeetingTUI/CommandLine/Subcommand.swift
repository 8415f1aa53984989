import Agenda

/// A command of the program, `klubba NAME …`.
enum Subcommand: String, CaseIterable {
  case new, open, `do`, talk, agenda, status, minutes, votes, extract, notice, archive, verify, log,
    frame, help
}

/// An option of a command.
struct Option: Hashable, Sendable {
  /// The name, with its dashes.
  let name: String
  /// What stands for its value in the help; nothing where it has none.
  var value: String?
  /// What it is for.
  let help: Phrase
  /// Whether the command needs it.
  var isRequired = false

  static let language = Option(
    name: "--lang", value: "sv|en",
    help: Phrase(sv: "språk i det som skrivs till dig", en: "language of what is said to you"))
  static let output = Option(
    name: "-o", value: "FILE", help: Phrase(sv: "skriv till denna fil", en: "write to this file"))
  static let outputOrFolder = Option(
    name: "-o", value: "FILE|DIR",
    help: Phrase(
      sv: "skriv till denna fil, eller till denna nya mapp",
      en: "write to this file, or to this new folder"))
  static let noReplace = Option(
    name: "--no-replace",
    help: Phrase(
      sv: "skriv inte över en fil som redan finns", en: "never write over a file that is there"))
  static let json = Option(name: "--json", help: Phrase(sv: "som JSON", en: "as JSON"))
  static let desk = Option(
    name: "--desk", value: "secretary|chair|clerk|hall",
    help: Phrase(sv: "från denna arbetsplats", en: "at this desk"))
  static let talkDesk = Option(
    name: "--desk", value: "secretary|chair|clerk",
    help: Phrase(
      sv: "från denna arbetsplats; salen har bara en skärm",
      en: "at this desk; the hall has a screen only"))
  static let paragraph = Option(
    name: "--paragraph", value: "N", help: Phrase(sv: "bara denna paragraf", en: "this § alone"))
  static let body = Option(
    name: "--body", value: "FILE.organ",
    help: Phrase(sv: "organets profil", en: "the profile of the body"), isRequired: true)
  static let firstParagraph = Option(
    name: "--first-paragraph", value: "N",
    help: Phrase(sv: "den första paragrafens nummer", en: "the number of the first §"))
  static let date = Option(
    name: "--date", value: "2026-03-25", help: Phrase(sv: "sammanträdesdag", en: "the day"))
  static let time = Option(
    name: "--time", value: "08:30", help: Phrase(sv: "klockslag", en: "the time"))
  static let place = Option(
    name: "--place", value: "TEXT", help: Phrase(sv: "plats", en: "the place"))
  static let from = Option(
    name: "--from", value: "LINE",
    help: Phrase(sv: "börja på denna rad i skriptet", en: "begin at this line of the script"))
  static let dryRun = Option(
    name: "--dry-run",
    help: Phrase(sv: "pröva utan att skriva något", en: "try without writing anything"))
  static let web = Option(
    name: "--web",
    help: Phrase(sv: "för webben, med det som ska maskeras maskerat", en: "for the web, masked"))

  static func format(of kind: Paper.Kind) -> Option {
    let names = Paper.formats(of: kind).map(\.rawValue).joined(separator: "|")
    return Option(name: "--format", value: names, help: Phrase(sv: "format", en: "the format"))
  }
  static let folder = Option(
    name: "-o", value: "DIR",
    help: Phrase(sv: "skriv till denna nya mapp", en: "write to this new folder"),
    isRequired: true)
  static let signers = Option(
    name: "--signers", value: "FILE",
    help: Phrase(
      sv: "tillåtna underskrivare; annars allowed_signers bredvid filen",
      en: "allowed signers; else allowed_signers beside the file"))
  static let all = Option(
    name: "--all",
    help: Phrase(
      sv: "alla utdrag till alla som beslut expedieras till, i mappen efter -o",
      en: "every extract to everyone decisions are dispatched to, in the folder after -o"))
  static let noPages = Option(
    name: "--no-pages",
    help: Phrase(sv: "utan sidhuvud och sidfot", en: "without page heads and feet"))
  static let order = Option(
    name: "--order", value: ListOrder.allCases.map(\.rawValue).joined(separator: "|"),
    help: Phrase(sv: "ordningen i listorna", en: "the order of the lists"))
  static let summary = Option(
    name: "--summary",
    help: Phrase(sv: "omröstningarna i sammandrag", en: "the votes in short"))
  static let print = Option(
    name: "--print", help: Phrase(sv: "skriv ut på skrivaren", en: "print it on paper"))
  static let printer = Option(
    name: "--printer", value: "NAME",
    help: Phrase(sv: "på denna skrivare", en: "on this printer"))
  static let size = Option(
    name: "--size", value: "80x24", help: Phrase(sv: "skärmens mått", en: "size of the screen"))
  static let keys = Option(
    name: "--keys", value: "K,…",
    help: Phrase(sv: "tangenter som trycks först", en: "keys pressed first"))
}

extension Subcommand {
  /// What the table says of a command.
  struct Row {
    /// What is named after it, in the help's form; those in brackets may be left out.
    let operands: [String]
    /// The options it takes beside `--lang`.
    let options: [Option]
    /// One sentence for the help.
    let help: Phrase
  }

  /// What the table says of the command.
  var row: Row {
    switch self {
    case .new:
      Row(
        operands: ["AGENDA"],
        options: [.body, .output, .firstParagraph, .date, .time, .place],
        help: Phrase(
          sv: "Gör ett sammanträde av en föredragningslista och en organprofil.",
          en: "Makes a meeting from an agenda and the profile of a body."))
    case .open:
      Row(
        operands: ["FILE.meeting"], options: [.desk],
        help: Phrase(
          sv: "Öppnar ett sammanträde vid en arbetsplats.", en: "Opens a meeting at a desk."))
    case .do:
      Row(
        operands: ["FILE.meeting", "[SCRIPT]"], options: [.desk, .from, .dryRun],
        help: Phrase(
          sv: "Spelar verb, ett på varje rad, ur ett skript eller från standard in.",
          en: "Plays verbs, one a line, from a script or standard input."))
    case .talk:
      Row(
        operands: ["FILE.meeting"], options: [.talkDesk],
        help: Phrase(
          sv: "Samma verb som ett samtal i meningar, en rad i taget: för skärmläsare och långsamma "
            + "ledningar. hjälp räknar upp orden som bara gäller där.",
          en: "The same verbs as a conversation in sentences, a line at a time: for screen readers "
            + "and slow lines. help lists the words that count only there."))
    case .agenda:
      Row(
        operands: ["FILE"], options: [.json],
        help: Phrase(
          sv: "Visar vad som lästes i en föredragningslista, och vad som var osäkert.",
          en: "Shows what was read in an agenda, and what was unsure."))
    case .status:
      Row(
        operands: ["FILE.meeting"], options: [.json],
        help: Phrase(
          sv: "Säger var sammanträdet är och vad som saknas i protokollet.",
          en: "Says where the meeting is and what the protocol still lacks."))
    case .minutes:
      Row(
        operands: ["FILE.meeting"],
        options: [
          .paragraph, .format(of: .minutes), .web, .noPages, .output, .noReplace, .print, .printer,
        ],
        help: Phrase(
          sv: "Skriver protokollet. json följer protokoll.schema.json.",
          en: "Writes the protocol. json follows protokoll.schema.json."))
    case .votes:
      Row(
        operands: ["FILE.meeting"],
        options: [
          .paragraph, .order, .summary, .format(of: .votes), .output, .noReplace, .print,
          .printer,
        ],
        help: Phrase(
          sv: "Skriver voteringslistorna. csv har en rad för varje ledamot och omröstning, med "
            + "semikolon, BOM och CRLF som svenska Excel läser det; en text som skulle bli en formel "
            + "får en apostrof framför sig. popolo följer popoloproject.com.",
          en: "Writes the voting lists. csv has a row for each member and vote, with semicolons, a "
            + "byte order mark and CRLF as a Swedish Excel reads it; what would be a formula has an "
            + "apostrophe before it. popolo follows popoloproject.com."))
    case .extract:
      Row(
        operands: ["FILE.meeting"],
        options: [
          .paragraph, .all, .format(of: .extract), .noPages, .outputOrFolder, .noReplace, .print,
          .printer,
        ],
        help: Phrase(
          sv: "Skriver ett protokollsutdrag, eller alla till alla mottagare.",
          en: "Writes an extract of the protocol, or all of them to everyone."))
    case .notice:
      Row(
        operands: ["FILE.meeting"],
        options: [
          .paragraph, .format(of: .notice), .noPages, .output, .noReplace, .print, .printer,
        ],
        help: Phrase(
          sv: "Skriver anslaget om att protokollet är justerat.",
          en: "Writes the notice that the protocol is verified."))
    case .archive:
      Row(
        operands: ["FILE.meeting"], options: [.folder, .signers],
        help: Phrase(
          sv: "Skriver det som arkiveras: alla papper, filen, underskrifterna, kontrollsummor.",
          en: "Writes what is filed: all papers, the file, the signatures, checksums."))
    case .verify:
      Row(
        operands: ["FILE.meeting|DIR", "[PAPER…]"], options: [.signers],
        help: Phrase(
          sv: "Prövar om filen, underskrifterna och papperen är vad de var.",
          en: "Checks that the file, the signatures and the papers are what they were."))
    case .log:
      Row(
        operands: ["FILE.meeting"], options: [.json],
        help: Phrase(sv: "Säger vem som gjorde vad och när.", en: "Says who did what, when."))
    case .frame:
      Row(
        operands: ["FILE.meeting"], options: [.desk, .size, .keys],
        help: Phrase(
          sv: "Skriver en skärm som text, utan terminal.",
          en: "Writes one screen as text, without a terminal."))
    case .help:
      Row(
        operands: ["[VERB|organ]"], options: [],
        help: Phrase(
          sv: "Förklarar kommandon, ett verb eller organprofilen.",
          en: "Explains the commands, a verb or the profile of a body."))
    }
  }

  /// The form of the command: `klubba log FILE.meeting [--json]`.
  var form: String {
    let options = row.options.map { option in
      let written = option.value.map { "\(option.name) \($0)" } ?? option.name
      return option.isRequired ? written : "[\(written)]"
    }
    return (["klubba", rawValue] + row.operands + options).joined(separator: " ")
  }
}
