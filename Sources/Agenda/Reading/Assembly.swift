/// Makes the entries of an agenda from the blocks of lines.
struct Assembly {
  /// A second proposal in an item, which was left to its section.
  struct Double: Hashable, Sendable {
    let number: String
    let line: Int
  }

  let lines: [Line]
  let blocks: Blocks
  private let reader: EntryReader
  let isMostlyCapitals: Bool
  var group: ItemKind?
  var entries: [AgendaEntry] = []
  private(set) var proposalDoubles: [Double] = []
  /// Where lines begin that stand after the last item and belong to none.
  var closing: Int?
  /// How many of the last lines of the head are dividers.
  var headDividers = 0
  /// The numbers of items that stood in the text without their number.
  private(set) var found: [Int] = []

  init(lines: [Line], blocks: Blocks) {
    self.lines = lines
    self.blocks = blocks
    let hasColumns =
      lines.contains { $0.text.hasGap && ColumnHeads.matches($0.text) }
      || ColumnHeads.areLost(above: blocks.main.map(\.mark.title))
    reader = EntryReader(flow: Flow(width: Flow.width(of: lines)), hasColumns: hasColumns)
    let capitals = blocks.main.count { $0.mark.title.isInCapitals }
    isMostlyCapitals = capitals * 2 > blocks.main.count
  }

  mutating func assemble() {
    addHeadDividers()
    for (place, candidate) in blocks.main.enumerated() {
      var range = blocks.mainRanges[place]
      let isLast = place == blocks.main.count - 1
      if isLast, !blocks.extraFollows { cutClosing(&range) }
      let dividers = isLast ? [] : peelDividers(from: &range)
      addItem(candidate, range)
      for line in dividers { addDivider(line.text) }
    }
    addExtra()
    if PageColumn.isNamed(in: lines[..<blocks.headEnd]) { PageColumn.remove(from: &entries) }
  }

  // MARK: - Items

  private mutating func addItem(_ candidate: Candidate, _ range: Range<Int>) {
    var entry = reader.read(candidate.mark, lines: lines[range])
    let isLast = candidate == blocks.main.last
    if isNumberedDivider(entry, isLast: isLast) || headsParts(candidate.mark, entry) {
      entry.kind = .divider
      group = Divider.kind(of: entry.title)
    } else {
      let told = entry.kind
      entry.kind = kind(of: candidate.mark) ?? ItemKind.infer(entry, group: group)
      if entry.kind == .decision { entry.kind = told }
    }
    takeLost(before: candidate, from: entries.indices.last)
    noteDoubles(entry, range)
    entries.append(entry)
  }

  /// Lines that lost their numbers in a bare list: as many lines of text as numbers are missing.
  private mutating func takeLost(before candidate: Candidate, from last: Int?) {
    guard let last, let number = entries[last].number.flatMap({ Int($0) }),
      candidate.mark.number > number + 1, candidate.mark.part.isEmpty,
      entries[last].sections.count == 1, let text = entries[last].sections.first,
      text.heading.isEmpty
    else { return }
    let titles = text.text.split(separator: "\n").map(String.init)
    let missing = (number + 1)..<candidate.mark.number
    guard titles.count == missing.count,
      titles.allSatisfy({ $0.startsUppercase && !$0.endsSentence })
    else { return }
    entries[last].sections = []
    entries[last].proposal = []
    entries[last].kind = ItemKind.infer(entries[last], group: group)
    for (number, title) in zip(missing, titles) {
      var words = title
      let reference = CaseReference.takeLast(from: &words)
      var entry = AgendaEntry(
        number: String(number), title: words, reference: reference, kind: .decision)
      entry.kind = ItemKind.infer(entry, group: group)
      entries.append(entry)
      found.append(number)
    }
  }

  private mutating func noteDoubles(_ entry: AgendaEntry, _ range: Range<Int>) {
    var seen = 0
    for line in lines[range] {
      guard let heading = line.heading, heading.role == .proposal else { continue }
      guard entry.sections.contains(where: { $0.heading == heading.words && !$0.text.isEmpty })
      else { continue }
      seen += 1
      if seen == 2 { proposalDoubles.append(Double(number: entry.number ?? "", line: line.number)) }
    }
  }

  /// The kind that a capital after the number tells: `2B`, `5A`, `7I`.
  private func kind(of mark: ItemMark) -> ItemKind? {
    guard mark.partIsKind, blocks.main.count(where: { $0.mark.partIsKind }) >= 2,
      blocks.main.count(where: { $0.mark.number == mark.number }) == 1
    else { return nil }
    switch mark.part {
    case "B": return .decision
    case "I": return .information
    default: return .report
    }
  }

  private mutating func addExtra() {
    for (place, candidate) in blocks.extra.enumerated() {
      let number = candidate.mark.printed
      let range = blocks.extraRanges[place]
      if let index = entries.firstIndex(where: { $0.number == number }) {
        guard blocks.extraFollows else { continue }
        let more = reader.read(candidate.mark, lines: lines[range])
        entries[index].merge(more)
        if entries[index].kind != .divider {
          entries[index].kind =
            kind(of: candidate.mark) ?? ItemKind.infer(entries[index], group: nil)
        }
      } else {
        let kept =
          blocks.extraFollows
          ? range : range.prefix { $0 == range.lowerBound || !lines[$0].isBlank }
        var entry = reader.read(candidate.mark, lines: lines[kept])
        entry.kind = ItemKind.infer(entry, group: nil)
        let later = blocks.main.first { $0.mark.order > candidate.mark.order }?.mark.printed
        let index = later.flatMap { later in entries.firstIndex { $0.number == later } }
        entries.insert(entry, at: index ?? entries.count)
      }
    }
  }
}

extension AgendaEntry {
  /// Takes over what the same item says where it is listed once more.
  fileprivate mutating func merge(_ other: AgendaEntry) {
    reference = reference ?? other.reference
    sections += other.sections.filter { !sections.contains($0) }
    if proposal.isEmpty {
      addressee = other.addressee
      proposal = other.proposal
    }
    if other.title.utf8.count > title.utf8.count, other.title.hasPrefix(title) {
      title = other.title
    }
  }
}
