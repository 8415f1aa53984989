/// An officer's report (tjänsteskrivelse), or another paper that an item rests on.
///
/// A paper without a proposal, such as an opinion (yttrande), has sections and no points.
public struct OfficersReport: Hashable, Sendable {
  /// The title on one line.
  public var title: String
  /// The case number, where the paper gives it.
  public var reference: String?
  /// The sections before the proposal, and those after it but for the signature.
  public var sections: [AgendaSection]
  /// The line that says to whom the points are proposed.
  public var addressee: String?
  /// The points proposed for decision; empty where the paper proposes none.
  public var proposal: [Point]
  /// What the reader was unsure of.
  public var warnings: [AgendaWarning]

  /// Reads a paper.
  /// - Parameters:
  ///   - bytes: The text, UTF-8.
  ///   - language: The language of the warnings.
  /// - Returns: The paper, with what the reader was unsure of.
  /// - Throws: A text that is none, is empty or is past a bound.
  public static func read(
    _ bytes: [UInt8], language: Language = .swedish
  ) throws(ReadingError) -> OfficersReport {
    let source = try SourceText(bytes)
    let all = (0..<source.count).map { source[$0] }
    let lines = withoutPageHeads(PageFurniture.removed(from: all))
    let signature = lines.firstIndex { isSignature($0.text) } ?? lines.count
    let body = lines[..<signature]
    var report = OfficersReport(body)
    report.warnings = source.oddities(before: source.count).warnings(in: language)
    return report
  }

  private init(_ lines: ArraySlice<Line>) {
    let flow = Flow(width: Flow.width(of: Array(lines)))
    let heading = lines.firstIndex { Self.opensSection($0, in: lines) } ?? lines.endIndex
    let head = Self.title(in: lines[..<heading])
    title = flow.passages(of: lines[head]).map(\.text).joined(separator: " ")
    reference = CaseReference.takeLast(from: &title)
    if reference == nil {
      let alone = lines[..<head.lowerBound].first { CaseReference.matchesAlone($0.text) }
      reference = alone.map { ($0.text.labelled ?? $0.text).singleBlanks }
    }
    sections = []
    proposal = []
    warnings = []
    var start = head.upperBound
    var open: SectionHeading?
    for index in head.upperBound..<lines.endIndex where Self.opensSection(lines[index], in: lines) {
      add(open, lines[start..<index], flow)
      open = lines[index].heading
      start = index + 1
    }
    add(open, lines[start...], flow)
  }

  private mutating func add(_ heading: SectionHeading?, _ lines: ArraySlice<Line>, _ flow: Flow) {
    var lines = Array(lines)
    if let rest = heading?.rest, !rest.isEmpty { lines.insert(Line(number: 0, text: rest), at: 0) }
    let passages = flow.passages(of: lines)
    guard !passages.isEmpty else { return }
    if heading?.role == .proposal, proposal.isEmpty {
      (addressee, proposal) = ProposalText.read(passages)
    } else {
      sections.append(AgendaSection(heading: heading?.words ?? "", text: Flow.text(of: passages)))
    }
  }

  /// Whether a line is the heading of a section, alone on its line after an empty one.
  private static func opensSection(_ line: Line, in lines: ArraySlice<Line>) -> Bool {
    guard let heading = line.heading, heading.role != .presentation, heading.role != .reference
    else {
      return false
    }
    return heading.rest.isEmpty || heading.role == .proposal
  }

  /// The lines of the title: the last paragraph above the first heading, or the first of all
  /// where the paper has no letterhead.
  private static func title(in lines: ArraySlice<Line>) -> Range<Int> {
    var paragraphs: [Range<Int>] = []
    var start: Int?
    for index in lines.indices {
      if lines[index].isBlank {
        if let open = start { paragraphs.append(open..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let open = start { paragraphs.append(open..<lines.endIndex) }
    guard let first = paragraphs.first else { return lines.startIndex..<lines.startIndex }
    let hasLetterhead = Letterhead.stands(in: lines)
    guard let last = paragraphs.last, hasLetterhead || paragraphs.count <= 3 else { return first }
    return lines[last].count > 4 || last.count > 4 ? first : last
  }

  private static func isSignature(_ text: String) -> Bool {
    let lower = text.folded.withoutColon
    return ["i tjänsten", "enligt uppdrag", "på uppdrag av", "med vänlig hälsning", "underskrift"]
      .contains(lower)
      || ["beslutet skickas till", "utdrag till"].contains(lower)
  }

  /// Leaves out the second line of a page head, which names the body, the day and the case.
  private static func withoutPageHeads(_ lines: [Line]) -> [Line] {
    lines.filter { line in
      guard line.text.hasDigit, line.text.utf8.count < 120, !line.text.endsSentence else {
        return true
      }
      let columns = line.text.columns(gap: 2)
      guard columns.count > 1, let name = columns[0].words.last else { return true }
      return !String(name).namesBody
    }
  }
}
