/// The items of an agenda that has no numbers: a list below a heading, or one item alone.
struct UnnumberedList {
  let headEnd: Int
  let firstLine: Int
  let isSingle: Bool
  private(set) var entries: [AgendaEntry] = []
  /// Where lines begin that stand after the last item and belong to none.
  let closing: Int?

  /// Finds the items, or returns nothing where no line can be one.
  init?(_ lines: [Line]) {
    let reader = EntryReader(flow: Flow(width: Flow.width(of: lines)), hasColumns: false)
    if let single = Self.single(in: lines) {
      (headEnd, firstLine, isSingle) = (single, single, true)
      let title = lines[single].text.withoutItemLabel
      closing = Closing.start(in: lines[single...])
      let own = lines[single..<(closing ?? lines.endIndex)]
      entries = [reader.read(unnumbered: title, lines: own)]
    } else if let start = Self.listStart(in: lines) {
      (headEnd, firstLine, isSingle) = (start, start, false)
      let end = Closing.start(in: lines[start...]) ?? lines.endIndex
      var list = lines[start..<end]
      entries = Self.items(in: &list, reader)
      closing = lines[list.endIndex...].firstIndex { !$0.isBlank }
    } else {
      return nil
    }
    guard !entries.isEmpty else { return nil }
    for index in entries.indices where entries[index].kind != .divider {
      entries[index].kind = ItemKind.infer(entries[index], group: nil)
    }
  }

  private static let listHeads: Set<String> = [
    "ärenden", "föredragningslista", "dagordning", "ärendelista", "att behandla",
    "ärenden att behandla", "ärenden på föredragningslistan", "följande ärenden behandlas",
    "ärendeförteckning", "agenda", "punkter",
  ]

  /// The place of the only item: after "Ärende:", or the title above the first heading.
  private static func single(in lines: [Line]) -> Int? {
    for (index, line) in lines.enumerated() where !line.isBlank {
      let lower = line.text.folded
      if lower == "ärende" || lower == "ärende:" {
        return lines[(index + 1)...].firstIndex { !$0.isBlank }
      }
      if lower.hasPrefix("ärende: ") { return index }
      if let heading = line.heading, heading.rest.isEmpty,
        heading.role == .description || heading.role == .proposal
      {
        guard var title = lines[..<index].lastIndex(where: { !$0.isBlank }) else { return nil }
        while title > 0, !lines[title - 1].isBlank, title > index - 6 { title -= 1 }
        return title
      }
    }
    return nil
  }

  private static func listStart(in lines: [Line]) -> Int? {
    if let head = lines.lastIndex(where: {
      listHeads.contains($0.text.folded.withoutColon.unmarked)
    }) {
      return lines[(head + 1)...].firstIndex { !$0.isBlank }
    }
    let bullets = lines.indices.filter {
      ListMark.read(lines[$0].text, after: [], afterBlank: true)?.sort == .bullet
    }
    return bullets.count >= 2 ? bullets.first : nil
  }

  /// The items of the list; the lines are cut where it ends.
  private static func items(
    in lines: inout ArraySlice<Line>, _ reader: EntryReader
  ) -> [AgendaEntry] {
    let indent = lines.first?.indent ?? 0
    let bulleted =
      lines.first.map { ListMark.read($0.text, after: [], afterBlank: true) != nil } ?? false
    var entries: [AgendaEntry] = []
    for (index, line) in zip(lines.indices, lines) where !line.isBlank {
      let mark = ListMark.read(line.text, after: [], afterBlank: true)
      let text = mark?.rest ?? line.text
      if bulleted, mark == nil {
        guard let last = entries.indices.last else { continue }
        if index > lines.startIndex, lines[index - 1].isBlank {
          lines = lines[..<index]
          break
        }
        entries[last].title += " " + text
      } else if bulleted, line.indent > indent + 1, let last = entries.indices.last {
        entries[last].addBelow("- " + text)
      } else if Divider.isPause(text)
        || (Divider.isKnown(text) && mark == nil && text.hasSuffix("ärenden"))
      {
        entries.append(AgendaEntry(title: text, kind: .divider))
      } else if !bulleted, text.startsLowercase, let last = entries.indices.last {
        entries[last].title += " " + text
      } else {
        let number = text.romanNumber
        let title = text.dropFirst(number.map { $0.count + 2 } ?? 0).trimmed
        entries.append(reader.read(unnumbered: title, lines: [line]))
        entries[entries.count - 1].number = number
      }
    }
    return entries
  }
}

extension AgendaEntry {
  /// Adds an entry of the list below the item to its text.
  fileprivate mutating func addBelow(_ words: String) {
    if let last = sections.indices.last, sections[last].heading.isEmpty {
      sections[last].text += "\n" + words
    } else {
      sections.append(AgendaSection(heading: "", text: words))
    }
  }
}

extension String {
  /// The Roman number that stands before a title: `IV. Val av justerare`.
  fileprivate var romanNumber: String? {
    let head = prefix { "IVX".contains($0) }
    guard (1...5).contains(head.utf8.count), dropFirst(head.count).hasPrefix(". ") else {
      return nil
    }
    return String(head)
  }

  fileprivate var withoutItemLabel: String {
    folded.hasPrefix("ärende: ") ? dropFirst(8).trimmed : self
  }
}
