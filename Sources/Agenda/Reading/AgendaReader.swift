/// Reads agendas (föredragningslista, kallelse, dagordning) from plain text.
///
/// The plain form is a few header lines and items `1. Title (CASE/1/2026)` with sections under
/// headings; the many layouts that bodies publish are read too, as they come out of a PDF. What is
/// left out, or was guessed, is said in the warnings with its line.
public enum AgendaReader {
  /// The most items an agenda may have.
  public static let mostItems = 500

  /// Reads an agenda.
  /// - Parameters:
  ///   - bytes: The text, UTF-8.
  ///   - language: The language of the warnings.
  /// - Returns: The agenda, with what the reader was unsure of.
  /// - Throws: A text that is none, is empty, past a bound, or in which no item is found.
  public static func read(
    _ bytes: [UInt8], language: Language = .swedish
  ) throws(ReadingError) -> AgendaText {
    let source = try SourceText(bytes)
    var reading = AgendaReading(source: source, language: language)
    return try reading.read()
  }
}

/// One reading of one text.
struct AgendaReading {
  let source: SourceText
  let language: Language
  /// The lines of the agenda itself, without furniture and without the papers after it.
  private var lines: [Line] = []
  private var blocks = Blocks(lines: [], candidates: [])
  /// The lines as they stand in the text, as far as the papers.
  private var all: [Line] = []
  /// Where the papers begin, counted from 0 in the source; its count where there are none.
  private var papers = 0
  /// How many of the lines begin with a number.
  private var numbered = 0
  private var warnings: [AgendaWarning] = []
  /// How many letterheads may stand among the items before they are taken for furniture.
  private static let mostLetterheads = 12

  init(source: SourceText, language: Language) {
    self.source = source
    self.language = language
  }

  mutating func read() throws(ReadingError) -> AgendaText {
    findItems()
    try checkBound(blocks.main.count)
    warnings += source.oddities(before: papers).warnings(in: language)
    guard !blocks.main.isEmpty else { return try readUnnumbered() }
    let head = AgendaHead(before(blocks.headEnd))
    var text = AgendaText(
      body: head.body, date: head.date, time: head.time, place: head.place,
      firstParagraph: head.firstParagraph ?? paragraphOfFirst)
    var assembly = Assembly(lines: lines, blocks: blocks)
    assembly.assemble()
    text.items = assembly.entries
    try checkBound(text.items.count)
    warnAboutHead(head, takenAsDividers: assembly.headDividers)
    warnAboutGaps(found: assembly.found)
    warnAboutDoubles(assembly)
    warnAboutRest(assembly.closing)
    text.warnings = warnings.sorted { $0.line < $1.line }
    return text
  }

  private var paragraphOfFirst: Int? {
    guard let first = blocks.main.first, first.mark.style == .paragraph else { return nil }
    return first.mark.number
  }

  /// The lines before a place, with the heads of their pages, which may name the body.
  private func before(_ end: Int) -> [Line] {
    guard end < lines.count else { return lines }
    return Array(all.prefix { $0.number < lines[end].number })
  }

  // MARK: - Finding the items

  /// Reads up to the first paper that no item follows, and finds the items before it.
  private mutating func findItems() {
    var from = 0
    for round in 1...Self.mostLetterheads {
      papers = letterhead(from: round < Self.mostLetterheads ? from : source.count)
      lines = RunTogether.split(
        PageFurniture.removed(from: Array(all[..<papers])), into: &warnings, language)
      var search = CandidateSearch(lines)
      blocks = Blocks(lines: lines, candidates: search.candidates())
      if blocks.main.count > AgendaReader.mostItems || numbered > CandidateSearch.most { return }
      guard papers < source.count, let later = itemAfterPapers() else { return }
      warnings.removeAll { $0.line > 0 && $0.message == RunTogether.phrase(language) }
      from = later
    }
  }

  /// The place of the next letterhead, making lines as far as it must look.
  private mutating func letterhead(from: Int) -> Int {
    var index = max(from, 0)
    var seenItem = from > 0
    while index < source.count {
      makeLines(to: index + 60)
      if numbered > CandidateSearch.most { return all.count }
      if seenItem, Letterhead.begins(at: index, in: all[...]) { return index }
      if !seenItem, all[index].mark != nil { seenItem = true }
      index += 1
    }
    return source.count
  }

  /// Makes lines up to a place, or until there are more numbers than an agenda can have.
  private mutating func makeLines(to end: Int) {
    while all.count < min(end, source.count), numbered <= CandidateSearch.most {
      let line = source[all.count]
      if line.mark != nil { numbered += 1 }
      all.append(line)
    }
  }

  /// Where the agenda goes on after what looked like a paper: the next number, well supported.
  private func itemAfterPapers() -> Int? {
    guard let last = blocks.main.last else { return papers + 1 }
    let next = Array(String(last.mark.last + 1).utf8)
    for index in papers..<source.count {
      guard source.begins(index, with: next) else { continue }
      let line = source[index]
      guard let mark = line.mark, mark.number == last.mark.last + 1,
        mark.style == last.mark.style
      else { continue }
      let following = (index..<min(index + 14, source.count)).map { source[$0] }
      var search = CandidateSearch(following)
      if let score = search.candidates().first?.score, score >= 4 { return index + 1 }
    }
    return nil
  }

  private func checkBound(_ count: Int) throws(ReadingError) {
    guard count > AgendaReader.mostItems else { return }
    let line =
      blocks.main.count > AgendaReader.mostItems
      ? lines[blocks.main[AgendaReader.mostItems].index].number : lines.last?.number
    throw ReadingError(
      line: line,
      message: Phrase(
        sv:
          "Föredragningslistan har över \(AgendaReader.mostItems) ärenden, som är det mesta som läses.",
        en: "The agenda has over \(AgendaReader.mostItems) items, which is the most that is read."))
  }

  // MARK: - Without numbers

  private mutating func readUnnumbered() throws(ReadingError) -> AgendaText {
    guard let list = UnnumberedList(lines) else {
      throw ReadingError(
        line: nil,
        message: Phrase(
          sv: "Inget ärende hittades; skriv ärendena som ”1. Rubrik” på egna rader.",
          en: "No item was found; write the items as “1. Title” on lines of their own."))
    }
    let head = AgendaHead(before(list.headEnd))
    var text = AgendaText(
      body: head.body, date: head.date, time: head.time, place: head.place,
      firstParagraph: head.firstParagraph)
    text.items = list.entries
    try checkBound(text.items.count)
    warnAboutHead(head, takenAsDividers: 0)
    if !list.isSingle, list.entries.contains(where: { $0.number == nil && $0.kind != .divider }) {
      warn(
        lines[list.firstLine].number,
        Phrase(
          sv: "Ärendena har inga nummer; \(list.entries.count) lästes i ordning.",
          en: "The items have no numbers; \(list.entries.count) were read in order."))
    }
    warnAboutRest(list.closing)
    text.warnings = warnings.sorted { $0.line < $1.line }
    return text
  }

  // MARK: - Warnings

  private mutating func warn(_ line: Int, _ phrase: Phrase) {
    warnings.append(AgendaWarning(line: line, message: phrase(language)))
  }

  private mutating func warnAboutHead(_ head: AgendaHead, takenAsDividers count: Int) {
    let unread = head.unread.dropLast(count)
    guard let first = unread.first else { return }
    let quoted = first.text.prefix(60)
    warn(
      first.number,
      Phrase(
        sv:
          "\(unread.count) \(unread.count == 1 ? "rad" : "rader") före första ärendet lästes inte: ”\(quoted)”.",
        en:
          "\(unread.count) line\(unread.count == 1 ? "" : "s") before the first item not read: “\(quoted)”."
      ))
  }

  private mutating func warnAboutGaps(found: [Int]) {
    var last = blocks.main.first?.mark
    for candidate in blocks.main.dropFirst() {
      if let last, candidate.mark.number > last.last + 1 {
        let from = last.last + 1
        let to = candidate.mark.number - 1
        let which = from == to ? "\(from)" : "\(from)–\(to)"
        if found.contains(from) {
          warn(
            lines[candidate.index].number,
            Phrase(
              sv: "Nummer \(which) saknas; raden före ärende \(candidate.mark.printed) fick det.",
              en:
                "Number \(which) is missing; the line before item \(candidate.mark.printed) got it."
            ))
        } else if !blocks.hasExtra(numbers: from...to) {
          warn(
            lines[candidate.index].number,
            Phrase(
              sv: "Nummer \(which) saknas före ärende \(candidate.mark.printed).",
              en: "Number \(which) is missing before item \(candidate.mark.printed)."))
        }
      }
      last = candidate.mark
    }
    if let restart = blocks.restart {
      warn(
        lines[restart.index].number,
        Phrase(
          sv: "Numreringen börjar om; flera ärenden har samma nummer.",
          en: "The numbers begin anew; several items have the same number."))
    }
  }

  private mutating func warnAboutDoubles(_ assembly: Assembly) {
    for double in assembly.proposalDoubles {
      warn(
        double.line,
        Phrase(
          sv: "Ärende \(double.number) har flera förslag till beslut; det första gäller.",
          en: "Item \(double.number) has several proposals; the first one is used."))
    }
  }

  private mutating func warnAboutRest(_ closing: Int?) {
    if let rest = closing {
      let count = lines[rest...].count { !$0.isBlank }
      warn(
        lines[rest].number,
        Phrase(
          sv:
            "\(count) \(count == 1 ? "rad" : "rader") efter sista ärendet lästes inte: ”\(lines[rest].text.prefix(60))”.",
          en:
            "\(count) line\(count == 1 ? "" : "s") after the last item not read: “\(lines[rest].text.prefix(60))”."
        ))
    }
    warnAboutPapers()
  }

  private mutating func warnAboutPapers() {
    guard papers < source.count else { return }
    let count = source.count - papers
    warn(
      papers + 1,
      Phrase(
        sv: "\(count) rader bilagor efter sista ärendet lästes inte.",
        en: "\(count) lines of attachments after the last item were left out."))
  }
}
