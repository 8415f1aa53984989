internal import Agenda

extension Paragraph {
  /// The id of the § in the document.
  var eID: String { "dbsect_\(number)" }

  /// Writes the § with its sections, what stands under it, and its voting lists.
  func write(to xml: inout XMLText) {
    let marks = ["section_paragraph", standing.eID, facts.outcome?.eID].compactMap { $0 }
    xml.element(
      "debateSection",
      ["name": "paragraph", "eId": eID, "refersTo": marks.map { "#\($0)" }.joined(separator: " ")]
    ) { xml in
      if let kept { return writeKept(kept, to: &xml) }
      xml.line("num", words: heading)
      xml.line("heading") { xml in
        xml.words(subject)
        guard let reference else { return }
        xml.words(" (")
        xml.inline("docketNumber", words: reference)
        xml.words(")")
      }
      writeSections(to: &xml)
      for sentence in ending { xml.line("p", words: sentence) }
      writeClosing(to: &xml)
      if let votes { votes.write(to: &xml, under: self) }
    }
  }

  private func writeSections(to xml: inout XMLText) {
    var counts: [String: Int] = [:]
    for section in sections {
      if let separator = section.separator { xml.line("p", words: separator) }
      let element = section.kind.element
      let count = counts[element.abbreviation, default: 0] + 1
      counts[element.abbreviation] = count
      let id = "\(eID)__\(element.abbreviation)_\(count)"
      let marks = ["#\(section.kind.eID)"] + references(of: section.kind)
      xml.element(
        element.name,
        [
          "name": element.isNamed ? section.kind.rawValue : nil, "eId": id,
          "refersTo": marks.joined(separator: " "),
        ]
      ) { xml in
        if !section.heading.isEmpty { xml.line("heading", words: section.heading) }
        let named = named(in: section.kind)
        for (index, block) in section.blocks.enumerated() {
          block.write(to: &xml, id: "\(id)__\(index + 1)", named)
        }
      }
    }
  }

  private func writeClosing(to xml: inout XMLText) {
    for sentence in closing {
      xml.line("p", ["refersTo": "#\(standing.eID)"], words: sentence)
    }
  }

  /// Writes the § as it was signed, line for line: its number, its title, and the rest.
  private func writeKept(_ kept: FixedText, to xml: inout XMLText) {
    var chunks = TextChunk.chunks(of: kept.text).map(\.lines)
    if chunks.first == [heading] {
      xml.line("num", words: chunks.removeFirst()[0])
      if !chunks.isEmpty {
        let title = chunks.removeFirst()
        xml.line("heading", ["status": "verbatim", "xml:space": "preserve"]) { xml in
          xml.verbatim(title)
        }
      }
    }
    for lines in chunks { xml.verbatimParagraph(lines) }
    writeClosing(to: &xml)
    guard !kept.lists.isEmpty else { return }
    xml.element("debateSection", ["name": "votingLists", "eId": listsID]) { xml in
      for chunk in TextChunk.chunks(of: kept.lists) { xml.verbatimParagraph(chunk.lines) }
    }
  }

  /// The id of the voting lists of the §.
  var listsID: String { "\(eID)__dbsect_votes" }

  /// What a section refers to beside what it is: motions by their letter, or how it was decided.
  private func references(of kind: Section.Kind) -> [String] {
    switch kind {
    case .motions: facts.motions.map { "#\(self.id(of: $0))" }
    case .decision: facts.outcome.map { ["#\($0.eID)"] } ?? []
    case .summary, .other, .earlier, .proposal, .addition, .inquiry, .proposition, .vote, .election,
      .reservation, .note, .statement, .recusal, .presiding, .doors, .recess, .order, .dispatch,
      .basis:
      []
    }
  }

  /// The id of a motion.
  func id(of motion: Facts.MovedMotion) -> String { "motion_\(number)_\(motion.id.letter)" }

  /// The persons to be marked in a section, with their part in it.
  private func named(in kind: Section.Kind) -> NamedPersons {
    switch kind {
    case .motions:
      var named = NamedPersons(facts.motions.flatMap(\.movers), as: "#mover")
      named.add(facts.motions.flatMap(\.supporters), as: "#supporter")
      return named
    case .reservation: return NamedPersons(facts.reservations.flatMap(\.persons), as: "#dissenter")
    case .note: return NamedPersons(facts.notes.flatMap(\.persons))
    case .statement: return NamedPersons(facts.statements.flatMap(\.persons))
    case .recusal: return NamedPersons((facts.recused + facts.recusalsDenied).map(\.person))
    case .presiding: return NamedPersons(facts.chair.map { [$0] } ?? [], as: "#chair")
    case .inquiry: return NamedPersons(facts.askers)
    case .vote: return NamedPersons(facts.participants.map(\.person))
    case .summary, .other, .earlier, .proposal, .addition, .proposition, .election, .decision,
      .doors, .recess, .order, .dispatch, .basis:
      return NamedPersons([Participant]())
    }
  }
}

extension XMLText {
  /// Writes lines as they stand, with a mark where each ends.
  mutating func verbatim(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { mark("eol") }
      words(line)
    }
  }

  /// Writes a paragraph of lines as they stand.
  mutating func verbatimParagraph(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    line("p", ["status": "verbatim", "xml:space": "preserve"]) { $0.verbatim(lines) }
  }
}

extension Block {
  /// Writes the block; `id` begins the ids of what is in it.
  func write(to xml: inout XMLText, id: String, _ named: NamedPersons) {
    switch self {
    case .text(let text): Self.write(text, to: &xml)
    case .lines(let lines): for line in lines { xml.line("p", words: line) }
    case .bullets(let lines):
      guard !lines.isEmpty else { return }
      xml.element("ul", ["eId": "\(id)__list"]) { xml in
        for line in lines { xml.line("li") { $0.inline("p", words: line) } }
      }
    case .points(let points): Self.write(points, to: &xml, id: id)
    case .passage(let passage): Self.write(passage, to: &xml, named)
    case .table(let table): table.write(to: &xml, id: id)
    }
  }

  /// Paragraphs divided by an empty line, each line on its own.
  private static func write(_ text: String, to xml: inout XMLText) {
    var lines: [Substring] = []
    func end(_ xml: inout XMLText, _ lines: [Substring]) {
      guard !lines.isEmpty else { return }
      xml.line("p") { xml in
        for (index, line) in lines.enumerated() {
          if index > 0 { xml.mark("br") }
          xml.words(line)
        }
      }
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.contains(where: { !$0.isWhitespace }) {
        lines.append(line)
      } else {
        end(&xml, lines)
        lines = []
      }
    }
    end(&xml, lines)
  }

  /// Points with their labels, each with those below it.
  private static func write(_ points: [Point], to xml: inout XMLText, id: String) {
    guard !points.isEmpty else { return }
    xml.element("blockList", ["eId": "\(id)__list"]) { xml in
      for (index, point) in points.enumerated() {
        let id = "\(id)__list__item_\(index + 1)"
        xml.element("item", ["eId": id]) { xml in
          if let label = point.label { xml.line("num", words: label) }
          let lines = point.text.split(whereSeparator: \.isNewline)
          for line in lines { xml.line("p", words: String(line)) }
          if lines.isEmpty { xml.empty("p") }
          write(point.points, to: &xml, id: id)
        }
      }
    }
  }

  /// Sentences, then what they quote.
  private static func write(
    _ passage: Sentences, to xml: inout XMLText, _ named: NamedPersons
  ) {
    for sentence in passage.sentences { xml.line("p") { named.write(sentence, to: &$0) } }
    for (index, line) in passage.quotation.enumerated() {
      let isLast = index == passage.quotation.count - 1
      xml.line("p") { xml in
        xml.inline("embeddedText") { xml in
          xml.words((index == 0 ? "\"" : "") + line + (isLast ? "\"" : ""))
        }
      }
    }
  }
}

extension Table {
  /// Writes the table with its caption and headings.
  func write(to xml: inout XMLText, id: String) {
    guard !columns.isEmpty else { return }
    xml.element("table", ["eId": "\(id)__table"]) { xml in
      xml.line("caption", words: caption)
      xml.element("tr") { xml in
        for column in columns { xml.line("th") { $0.inline("p", words: column.heading) } }
      }
      for row in rows {
        xml.element("tr") { xml in
          for index in columns.indices {
            let cell = row.indices.contains(index) ? row[index] : ""
            xml.line("td") { $0.inline("p", words: cell) }
          }
        }
      }
    }
  }
}
