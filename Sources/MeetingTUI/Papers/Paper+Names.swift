import Agenda

extension Paper {
  /// The name of the paper's file among the others of the meeting:
  /// `UTKAST-protokoll-utan-sidor.txt`.
  func fileName(of meeting: Meeting) -> String {
    var parts = isDraft(of: meeting) ? [Self.draft] : []
    parts.append(kind == .extract ? "utdrag" : noun)
    if let paragraph { parts.append("\(paragraph)") }
    if isForWeb { parts.append("webb") }
    if kind == .minutes, format == .text, !hasPages { parts.append("utan-sidor") }
    return parts.joined(separator: "-") + "." + format.ending
  }

  /// The name of a file that says what it is wherever it ends up:
  /// `UTKAST-Regionstyrelsen-2026-03-25-§27-utdrag.txt`.
  func nameAlone(of meeting: Meeting) -> String {
    var parts = isDraft(of: meeting) ? [Self.draft] : []
    if let body = Files.name(of: meeting.body.name) { parts.append(body) }
    parts.append("\(meeting.day)")
    if let paragraph { parts.append("§\(paragraph)") }
    parts.append(kind == .extract ? "utdrag" : noun)
    if isForWeb { parts.append("webb") }
    return parts.joined(separator: "-") + "." + format.ending
  }

  /// What the paper is, in Swedish as papers are: "voteringslista för § 27 som CSV".
  var inWords: String {
    let name =
      switch kind {
      case .minutes: "protokollet"
      case .votes: isSummary ? "omröstningarna i korthet" : "voteringslistorna"
      case .extract: "protokollsutdrag"
      case .notice: "anslaget"
      }
    let part = paragraph.map { " för § \($0)" } ?? ""
    let pages = kind == .minutes && format == .text && !hasPages ? ", utan sidor" : ""
    return "\(name)\(part)\(isForWeb ? " för webben" : "") som \(format.name)\(pages)"
  }

  /// What it is called in a printer's queue: "Regionstyrelsen 2026-03-25, voteringslistor § 27".
  func title(of meeting: Meeting) -> String {
    let part = paragraph.map { " § \($0)" } ?? ""
    return "\(meeting.body.name) \(meeting.day), \(noun)\(part)"
  }

  /// What it is, in a word.
  private var noun: String {
    switch kind {
    case .minutes: "protokoll"
    case .votes: isSummary ? "omröstningar" : "voteringslistor"
    case .extract: "protokollsutdrag"
    case .notice: "anslag"
    }
  }

  /// What the name of a draft begins with.
  private static let draft = "UTKAST"

  /// Whether something in it is not verified.
  func isDraft(of meeting: Meeting) -> Bool {
    switch kind {
    case .notice: return false
    case .minutes, .votes, .extract:
      guard let paragraph else { return !meeting.isVerified }
      return !meeting.paragraphs.contains { item in
        item.paragraph == paragraph && meeting.standing(of: item).isVerified
      }
    }
  }
}

extension Paper.Format {
  /// How the name of a file of the format ends.
  var ending: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .pdf: "pdf"
    case .json: "json"
    case .csv: "csv"
    case .akn: "akn.xml"
    case .popolo: "popolo.json"
    }
  }

  /// The format's name as one says it.
  var name: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .pdf: "PDF"
    case .json: "JSON"
    case .csv: "CSV"
    case .akn: "Akoma Ntoso"
    case .popolo: "Popolo"
    }
  }
}

extension Paper {
  /// Every paper that the program can write of a meeting and write again the same: whole ones first.
  ///
  /// A PDF is not among them, as another program makes it.
  static func all(of meeting: Meeting) -> [Paper] {
    ([nil] + meeting.paragraphs.map(\.paragraph)).flatMap { paragraph in
      Kind.allCases.flatMap { kind in
        formats(of: kind).filter { $0 != .pdf }.flatMap { format in
          Paper(kind: kind, format: format, paragraph: paragraph).variants
        }
      }
    }
  }

  /// The paper, and what the options of its command make of it.
  private var variants: [Paper] {
    var variants = [self]
    switch kind {
    case .minutes:
      variants.append(with(\.isForWeb, true))
      if format == .text { variants += variants.map { $0.with(\.hasPages, false) } }
    case .votes:
      variants += ListOrder.allCases.map { with(\.order, $0) }
      if Self.summaryFormats.contains(format) { variants.append(with(\.isSummary, true)) }
    case .extract, .notice: break
    }
    return variants
  }

  private func with<Value>(_ option: WritableKeyPath<Paper, Value>, _ value: Value) -> Paper {
    var paper = self
    paper[keyPath: option] = value
    return paper
  }
}
