/// Reads one item (ärende) from its lines: the title, then sections under their headings.
struct EntryReader {
  let flow: Flow
  /// Whether the agenda is a table with columns for presenter, case number or time.
  let hasColumns: Bool

  /// One section while it is read.
  private struct Part {
    var heading: String
    var role: SectionRole
    var lines: [Line]
  }

  /// The item that begins with a number on the first of the lines.
  func read(_ mark: ItemMark, lines: ArraySlice<Line>) -> AgendaEntry {
    let title = ItemTitle.read(first: mark.title, lines: lines, hasColumns: hasColumns)
    var entry = body(after: title, lines: lines.dropFirst(title.lines))
    entry.number = mark.printed
    return entry
  }

  /// The item that has a title and no number.
  func read(unnumbered first: String, lines: ArraySlice<Line>) -> AgendaEntry {
    let title = ItemTitle.read(first: first, lines: lines, hasColumns: hasColumns)
    return body(after: title, lines: lines.dropFirst(title.lines))
  }

  /// Puts the sections of lines that stand elsewhere in the text into an item.
  func add(_ lines: ArraySlice<Line>, to entry: inout AgendaEntry) {
    let title = ItemTitle.read(first: "", lines: lines, hasColumns: hasColumns)
    let more = body(after: title, lines: lines.dropFirst(title.lines))
    entry.reference = entry.reference ?? more.reference
    entry.sections += more.sections
    if entry.proposal.isEmpty {
      entry.addressee = more.addressee
      entry.proposal = more.proposal
    }
  }

  private func body(after title: ItemTitle, lines: ArraySlice<Line>) -> AgendaEntry {
    var entry = AgendaEntry(
      title: title.words, reference: title.reference, kind: title.kind ?? .decision)
    if let presenter = title.presenter {
      entry.sections.append(AgendaSection(heading: "Föredragande", text: presenter))
    }
    if let time = title.time { entry.sections.append(AgendaSection(heading: "Tid", text: time)) }
    let parts = parts(of: lines, reference: &entry.reference)
    for part in parts {
      let passages = flow.passages(of: part.lines)
      guard !passages.isEmpty || part.role != .unheaded else { continue }
      entry.sections.append(AgendaSection(heading: part.heading, text: Flow.text(of: passages)))
      guard entry.proposal.isEmpty else { continue }
      if part.role == .proposal {
        (entry.addressee, entry.proposal) = ProposalText.read(passages)
      } else if part.role == .unheaded, !parts.contains(where: { $0.role == .proposal }) {
        takeInline(passages, into: &entry)
      }
    }
    return entry
  }

  /// Takes a proposal that stands right after the title, without a heading.
  private func takeInline(_ passages: [Passage], into entry: inout AgendaEntry) {
    let bare = ItemKind.infer(AgendaEntry(title: entry.title, kind: .decision), group: nil)
    let lead = passages.indices.first { index in
      index + 1 < passages.count && passages[index].label == nil && passages[index].isLead
    }
    if let lead {
      (entry.addressee, entry.proposal) = ProposalText.read(Array(passages[lead...]))
    } else if passages.first?.label.map({ $0 == "1." || $0 == "1)" }) ?? false,
      passages.contains(where: { $0.text.endsSentence || $0.text.begins(with: "att ") }),
      bare != .information, bare != .report, bare != .election
    {
      (entry.addressee, entry.proposal) = ProposalText.read(passages)
    }
  }

  private func parts(of lines: ArraySlice<Line>, reference: inout String?) -> [Part] {
    var parts = [Part(heading: "", role: .unheaded, lines: [])]
    var awaitsReference = false
    for (place, line) in zip(lines.indices, lines) {
      let open = parts[parts.count - 1]
      var line = line
      if open.role == .unheaded, reference == nil, let rest = takeLabelled(line, &reference) {
        if rest.isEmpty { continue }
        line = Line(number: line.number, text: rest, trailing: line.trailing)
      }
      if !line.isBlank, line.heading == nil,
        awaitsReference || (open.role == .unheaded && open.lines.allSatisfy(\.isBlank)),
        reference == nil, CaseReference.matchesAlone(line.text.unbracketed)
      {
        let words = line.text.unbracketed
        reference = (words.labelled ?? words).singleBlanks
        awaitsReference = false
        continue
      }
      guard let heading = line.heading, !ColumnHeads.matches(line.text),
        accepts(
          heading, after: open, isAfterBlank: place == lines.startIndex || lines[place - 1].isBlank),
        !continuesPoints(of: open, in: lines[(place + 1)...])
      else {
        parts[parts.count - 1].lines.append(line)
        continue
      }
      if heading.role == .reference {
        let taken = reference == nil && (heading.rest.hasDigit || heading.rest.isEmpty)
        if taken, heading.rest.isEmpty { awaitsReference = true }
        if taken, !heading.rest.isEmpty { reference = heading.rest.unbracketed.singleBlanks }
        if !taken { parts[parts.count - 1].lines.append(line) }
        continue
      }
      var part = Part(heading: heading.words, role: heading.role, lines: [])
      if !heading.rest.isEmpty {
        part.lines.append(Line(number: line.number, text: heading.rest, trailing: line.trailing))
      }
      parts.append(part)
      if heading.role == .presentation, !heading.rest.isEmpty, open.role == .unheaded {
        parts.append(Part(heading: "", role: .unheaded, lines: []))
      }
    }
    return parts
  }

  /// Takes the case number of a line that names it, `Dnr BUN 2026/12   Sekretess`.
  /// - Returns: What else the line says; nothing where it names no case number.
  private func takeLabelled(_ line: Line, _ reference: inout String?) -> String? {
    guard line.text.hasDigit, line.text.utf8.count < 90 else { return nil }
    let columns = line.text.columns(gap: 2)
    guard let first = columns.first, let named = first.labelled, CaseReference.matches(named) else {
      return nil
    }
    reference = named.singleBlanks
    return columns.dropFirst().joined(separator: "  ")
  }

  /// Whether points go on below a heading where those above it ended: 1, 2, a heading, 3.
  private func continuesPoints(of open: Part, in below: ArraySlice<Line>) -> Bool {
    guard open.role == .proposal, let next = below.first(where: { !$0.isBlank }),
      next.text.startsWithDigit,
      let number = Int(next.text.prefix { $0.isNumber }), number > 1
    else { return false }
    let last = open.lines.last {
      $0.text.hasPrefix("\(number - 1).") || $0.text.hasPrefix("\(number - 1))")
    }
    return last != nil
  }

  /// Whether a line that may be a heading is one where it stands.
  private func accepts(_ heading: SectionHeading, after open: Part, isAfterBlank: Bool) -> Bool {
    let isEmpty = open.lines.allSatisfy(\.isBlank)
    if open.role == .proposal, isEmpty, heading.role == .proposal { return false }
    let isList = open.role == .basis || open.role == .dispatch
    if isList, Self.papers.contains(heading.words.folded) {
      return isAfterBlank && heading.rest.isEmpty && !isEmpty
        && !["protokollsutdrag", "yttrande", "bilaga", "handläggare", "ansvarig"]
          .contains(heading.words.folded)
    }
    if heading.role == .presentation || heading.role == .reference {
      return open.role == .unheaded || open.role == .presentation || (isAfterBlank && !isList)
        || (!heading.rest.isEmpty && isAfterBlank)
    }
    return true
  }

  /// Words that head sections in some agendas and name papers or persons in the lists of others.
  private static let papers: Set<String> = [
    "yttrande", "protokollsutdrag", "bilaga", "bilagor", "handling", "dokument", "förslag",
    "beslut", "tidigare beslut", "handläggare", "ansvarig", "motivering", "sammanfattning",
    "referenser", "beskrivning", "bakgrund", "inledning", "bedömning", "utdrag", "delges",
    "presentation",
  ]
}

/// The line that names the columns of an agenda set as a table.
enum ColumnHeads {
  /// Whether a line names columns and nothing else: `Nr  Ärende  Föredragande`.
  static func matches(_ text: String) -> Bool {
    guard (8..<100).contains(text.utf8.count), !text.endsSentence, !text.hasDigit else {
      return false
    }
    guard text.words.count <= 9 else { return false }
    let words = text.plainWords
    guard (2...9).contains(words.count), words.allSatisfy({ heads.contains($0) }) else {
      return false
    }
    return words.contains("ärende") || words.contains("ärenden") || words.contains("punkt")
      || words.contains("rubrik")
  }

  /// Whether titles stand in a table all the same: half of them have a column with a case number
  /// or a clock.
  static func areLost(above titles: [String]) -> Bool {
    let rows = titles.count { title in
      title.hasGap && title.hasDigit
        && title.columns(gap: 2).dropFirst().contains {
          CaseReference.matchesAlone($0.unbracketed) || Clock.isClock($0)
        }
    }
    return rows >= 2 && rows * 2 >= titles.count
  }

  private static let heads: Set<String> = [
    "nr", "ärende", "ärenden", "föredragande", "föredragning", "dnr", "diarienummer", "diarienr",
    "tid", "sida", "sid", "bilaga", "bilagor", "handling", "handlingar", "handläggare", "beslut",
    "info", "information", "punkt", "rubrik", "ansvarig", "och", "ca", "kl", "klockan",
    "anteckningar", "notering", "typ", "par", "§", "förslag", "till", "föredragare",
    "ärendenummer", "ärendenr", "kommentar", "pkt", "ansv", "föredr", "sekr", "anm", "status",
    "sekretess",
  ]
}
