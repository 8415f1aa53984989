internal import Agenda
internal import Voting

extension Section {
  func chunks(gap: Int) -> [TextChunk] {
    var heading = TextChunk(TextLines.wrapped(self.heading), gap: gap, staysWithNext: true)
    if let separator {
      heading.lines.insert(contentsOf: TextLines.wrapped(separator), at: 0)
      heading.gap = 0
    }
    var chunks = [heading]
    for (index, block) in blocks.enumerated() {
      var next = block.chunks
      if index > 0, !next.isEmpty, !block.followsClosely { next[0].gap = 1 }
      chunks += next
    }
    return chunks
  }
}

extension Block {
  /// Whether the block stands directly under the one before: points under their addressee.
  var followsClosely: Bool {
    guard case .points = self else { return false }
    return true
  }

  var chunks: [TextChunk] {
    switch self {
    case .text(let text): Self.paragraphs(text)
    case .lines(let lines): Self.together(lines.map { TextChunk(TextLines.wrapped($0)) })
    case .bullets(let lines): lines.map { TextChunk(TextLines.wrapped($0, mark: "• ")) }
    case .points(let points): Self.chunks(of: points)
    case .passage(let passage): Self.chunks(of: passage)
    case .table(let table): TextTable(table).chunks
    }
  }

  /// Lines of a short list, which stand on one page.
  private static func together(_ chunks: [TextChunk]) -> [TextChunk] {
    guard chunks.count <= 8 else { return chunks }
    return chunks.enumerated().map { index, chunk in
      var chunk = chunk
      chunk.staysWithNext = index < chunks.count - 1
      return chunk
    }
  }

  /// Paragraphs divided by an empty line; a line that begins with a mark hangs under it.
  private static func paragraphs(_ text: String) -> [TextChunk] {
    var chunks: [TextChunk] = []
    var gap = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      guard line.contains(where: { !$0.isWhitespace }) else {
        gap = chunks.isEmpty ? 0 : 1
        continue
      }
      chunks.append(TextChunk(hanging(line), gap: gap))
      gap = 0
    }
    return chunks
  }

  private static func hanging(_ line: Substring) -> [String] {
    let line = MarkedLine(line)
    let inset = String(repeating: " ", count: min(line.inset, 12))
    let mark = line.mark.map { $0 == "-" ? "• " : $0 + " " } ?? ""
    return TextLines.wrapped(String(line.words), mark: inset + mark)
  }

  private static func chunks(of points: [Point], inset: Int = 0) -> [TextChunk] {
    points.enumerated().flatMap { index, point -> [TextChunk] in
      let indent = String(repeating: " ", count: min(inset, 12))
      let mark = point.label.map { indent + $0 + " " } ?? indent
      let paragraphs = point.text.split(whereSeparator: \.isNewline).map(String.init)
      let first = TextLines.wrapped(paragraphs.first ?? "", mark: mark)
      let hung = String(repeating: " ", count: mark.columns)
      let more = paragraphs.dropFirst().map { TextChunk(TextLines.wrapped($0, mark: hung)) }
      let gap = index > 0 && inset == 0 && point.label != "-" ? 1 : 0
      let below = chunks(of: point.points, inset: point.label == nil ? inset : mark.columns)
      return [TextChunk(first, gap: gap, staysWithNext: !point.points.isEmpty)] + more + below
    }
  }

  /// Sentences, then what they quote between quotation marks.
  private static func chunks(of passage: Sentences) -> [TextChunk] {
    var lines = passage.sentences.map { TextLines.wrapped($0) }
    if passage.quotation.isEmpty {
      // What Ja and Nej mean is read together.
      let isVote = passage.sentences.count == 3 && passage.sentences[0].hasSuffix(":")
      return lines.enumerated().map { index, lines in
        TextChunk(lines, staysWithNext: isVote && index < 2)
      }
    }
    var quotation = passage.quotation
    quotation[0] = "\"" + quotation[0]
    quotation[quotation.count - 1] += "\""
    let leads = lines.count
    lines += quotation.map { TextLines.wrapped($0) }
    return lines.enumerated().map { index, lines in
      TextChunk(lines, staysWithNext: index < leads)
    }
  }
}

extension VotingLists.Paragraph {
  /// The lists of the §, on a page of their own.
  var chunks: [TextChunk] {
    let paper = lists.isEmpty ? "Valprotokoll" : "Voteringslista"
    var heading = TextChunk(["\(paper): \(self.heading)".harmless], staysWithNext: true)
    heading.beginsPage = true
    // Two blanks stand before the case number, save where it begins a line.
    let item = "Ärende: \(title)" + (reference.map { ", \u{A0}\($0)" } ?? "")
    heading.lines += TextLines.wrapped(item).map { line in
      String(line.drop { $0 == "\u{A0}" }).replacing("\u{A0}", with: " ")
    }
    let votes =
      lists.isEmpty ? [] : [TextChunk(["Voteringslist(or)"], gap: 1, staysWithNext: true)]
    return [heading] + votes
      + lists.enumerated().flatMap { $0.element.chunks(gap: $0.offset == 0 ? 0 : 2) }
      + elections.enumerated().flatMap { index, election in
        election.chunks(gap: index == 0 && lists.isEmpty ? 1 : 2)
      }
  }
}

extension ElectionAccount {
  func chunks(gap: Int) -> [TextChunk] { Section(.election, heading, blocks).chunks(gap: gap) }
}

extension VotingList {
  func chunks(gap: Int) -> [TextChunk] {
    let widths = columns.map { $0.heading.columns + 2 }
    let room = TextLines.width - widths.reduce(0, +)
    func line(_ name: String, _ cells: [String]) -> [String] {
      var lines = TextLines.wrapped(name, width: room - 1)
      let marks = zip(cells, widths).map { TextLines.flushRight($0, to: $1) }.joined()
      lines[0] = TextLines.padded(lines[0], to: room) + marks
      return lines
    }
    let head = line(rows.isEmpty ? "" : "Ledamot", columns.map(\.heading))
    var table = TextChunk(head, gap: 1)
    var ends: [Int] = []
    for row in rows {
      table.lines += line(row.name, columns.map { $0 == row.choice ? "X" : "" })
      ends.append(table.lines.count)
    }
    table.lines += line("Resultat", result.map(String.init))
    table.ends = ends + [table.lines.count]
    table.repeated = head
    let question = TextChunk(TextLines.wrapped(question), gap: gap, staysWithNext: true)
    return [question, table] + remarks.map { TextChunk(TextLines.wrapped($0)) }
  }
}

extension Choice {
  /// The heading of its column.
  var heading: String {
    switch self {
    case .yes: "Ja"
    case .no: "Nej"
    case .abstain: "Avstår"
    case .absent: "Frånvarande"
    case .paired: "Kvittad"
    }
  }

  /// The heading of its column where there is little room.
  var shortHeading: String {
    switch self {
    case .yes, .no: heading
    case .abstain: "Avst."
    case .absent: "Frånv."
    case .paired: "Kvitt."
    }
  }
}
