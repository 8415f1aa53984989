internal import Agenda
internal import Voting

extension VotingLists {
  /// The votes as a table for spreadsheets: a row for each member and vote.
  ///
  /// UTF-8 with a byte order mark and semicolons, which a Swedish Excel opens without being asked;
  /// lines end as RFC 4180 has them. A vote by raised hands is one row without a name. What a
  /// spreadsheet would take for a formula has an apostrophe before it.
  public var csv: String {
    var lines = [Self.csvColumns]
    for paragraph in paragraphs {
      for list in paragraph.lists {
        let before = csvCells(of: paragraph) + list.csvCellsBefore
        let rows: [VotingList.Row?] = list.rows.isEmpty ? [nil] : list.rows
        lines += rows.map { before + list.csvCells(of: $0) + list.csvCellsAfter }
      }
    }
    return "\u{FEFF}" + lines.map { $0.map(\.csvCell).joined(separator: ";") + "\r\n" }.joined()
  }

  /// The headings of the columns.
  static let csvColumns = [
    "organ", "datum", "justerad", "paragraf", "rubrik", "diarienummer", "omröstning", "slag",
    "metod", "fråga", "ja_betyder", "nej_betyder", "struken", "plats", "namn", "parti", "roll",
    "ersätter", "röst", "räknas", "ja", "nej", "avstår", "frånvarande", "kvittade", "resultat",
    "genom",
  ]

  private func csvCells(of paragraph: Paragraph) -> [String] {
    [
      body, day.description, paragraph.isVerified.csvWord, String(paragraph.number),
      paragraph.title,
      paragraph.reference ?? "",
    ]
  }
}

extension VotingList {
  fileprivate var csvCellsBefore: [String] {
    [
      String(number), kind.name, method.name, question, yesText, noText, isStruck.csvWord,
    ]
  }

  fileprivate func csvCells(of row: Row?) -> [String] {
    guard let row else { return ["", "", "", "", "", "", ""] }
    let weighs = !isStruck && (row.choice == .yes || row.choice == .no)
    return [
      String(row.person.place), row.person.name, row.person.party, row.person.role,
      row.replaces?.nameAndParty ?? "", row.choice?.heading.lowercased() ?? "", weighs.csvWord,
    ]
  }

  fileprivate var csvCellsAfter: [String] {
    let counts = [tally.yes, tally.no, tally.abstain, tally.absent, tally.paired].map(String.init)
    guard !isStruck, let outcome else { return counts + ["", ""] }
    return counts + [outcome.side?.heading.lowercased() ?? "inget", outcome.right.name]
  }
}

extension VotingList.Kind {
  /// What a vote of this kind is called.
  var name: String {
    switch self {
    case .main: "huvudvotering"
    case .counter: "motförslagsvotering"
    case .remit: "återremiss"
    case .table: "bordläggning"
    case .order: "ordningsfråga"
    }
  }
}

extension Demand.Method {
  /// What the manner of voting is called.
  var name: String {
    switch self {
    case .rollCall: "upprop"
    case .hands: "handuppräckning"
    }
  }
}

extension Right {
  /// What the right by which a vote was decided is called.
  var name: String {
    switch self {
    case .majority: "majoritet"
    case .casting: "utslagsröst"
    case .minority: "minoritet"
    case .twoThirds: "två tredjedelar"
    case .shortOfTwoThirds: "inte två tredjedelar"
    }
  }
}

extension Bool {
  fileprivate var csvWord: String { self ? "ja" : "nej" }
}

extension String {
  /// The text as one cell: on one line, no formula, quoted where a sign of the table stands in it.
  ///
  /// The signs that begin a formula count behind blanks and in their wide forms too. Sign by sign:
  /// an accent after one hides it from a reader of whole characters, and not from a spreadsheet.
  var csvCell: String {
    let signs = harmless.unicodeScalars
    let first = signs.first { !$0.properties.isWhitespace }
    let isFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    let needsQuotes =
      signs.contains { ";,\"".unicodeScalars.contains($0) } || signs.first == " "
      || signs.last == " "
    var cell = String.UnicodeScalarView()
    if needsQuotes { cell.append("\"") }
    if isFormula { cell.append("'") }
    for sign in signs {
      if sign == "\"" { cell.append(sign) }
      cell.append(sign)
    }
    if needsQuotes { cell.append("\"") }
    return String(cell)
  }
}
