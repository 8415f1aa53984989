import Agenda

extension Paper {
  /// The name that the program chooses for the paper's file: `UTKAST-protokoll-utan-sidor.txt`.
  func fileName(of meeting: Meeting) -> String {
    var parts = isVerified(in: meeting) ? [] : ["UTKAST"]
    switch kind {
    case .minutes: parts.append("protokoll")
    case .votes: parts.append(isSummary ? "omröstningar" : "voteringslistor")
    case .extract: parts.append("utdrag")
    case .notice: parts.append("anslag")
    }
    if let paragraph { parts.append("\(paragraph)") }
    if isForWeb { parts.append("webb") }
    if kind == .minutes, format == .text, !hasPages { parts.append("utan-sidor") }
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

  /// Whether all that is in it is verified, so that it is no draft.
  private func isVerified(in meeting: Meeting) -> Bool {
    switch kind {
    case .notice: return true
    case .minutes, .votes, .extract:
      guard let paragraph else { return meeting.isVerified }
      return meeting.paragraphs.first { $0.paragraph == paragraph }
        .map { meeting.standing(of: $0).isVerified } ?? false
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
