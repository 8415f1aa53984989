/// Divides the lines of an agenda among its items.
///
/// An agenda may list its items twice: first as contents and then as headings with text. Then the
/// run that says most is the agenda, and the other gives what is missing.
struct Blocks {
  /// Where the lines before the first item end.
  let headEnd: Int
  /// The items.
  let main: [Candidate]
  /// The same items listed once more, and items that only this list has.
  let extra: [Candidate]
  /// Where each item's lines begin and end, in the order of `main` and of `extra`.
  let mainRanges: [Range<Int>]
  let extraRanges: [Range<Int>]
  /// Whether the second list stands after the items, so that its text belongs to them.
  let extraFollows: Bool

  /// Divides the lines; `main` is empty where no line begins an item.
  init(lines: [Line], candidates: [Candidate]) {
    let (first, second) = Self.lists(candidates, in: lines)
    extraFollows = !second.isEmpty && second.count < first.count
    main = second.isEmpty || extraFollows ? first : second
    extra = second.isEmpty ? [] : extraFollows ? second : first
    headEnd = first.first?.index ?? 0
    let boundary = second.first?.index ?? lines.count
    mainRanges = Self.ranges(of: main, end: extraFollows ? boundary : lines.count)
    extraRanges = Self.ranges(of: extra, end: extraFollows ? lines.count : boundary)
  }

  /// The items, and the same items once more where the text lists them twice.
  private static func lists(
    _ candidates: [Candidate], in lines: [Line]
  ) -> (first: [Candidate], second: [Candidate]) {
    let whole = Numbering.best(of: candidates)
    var seen: [Int: String] = [:]
    for (place, candidate) in candidates.enumerated() {
      let title = opening(of: candidate, in: lines)
      guard title.utf8.count >= 4 else { continue }
      if let earlier = seen[candidate.mark.order], earlier == title {
        let first = Numbering.best(of: Array(candidates[..<place]))
        let second = Numbering.best(of: Array(candidates[place...]))
        if repeats(second, of: first, in: lines) { return (first, second) }
        return (whole, [])
      }
      if seen[candidate.mark.order] == nil { seen[candidate.mark.order] = title }
    }
    return (whole, [])
  }

  /// Whether the second list names an item with one of these numbers.
  func hasExtra(numbers: ClosedRange<Int>) -> Bool {
    numbers.allSatisfy { number in extra.contains { $0.mark.number == number } }
  }

  private static func ranges(of run: [Candidate], end: Int) -> [Range<Int>] {
    run.indices.map { place in
      run[place].index..<(place + 1 < run.count ? run[place + 1].index : end)
    }
  }

  /// Whether a run names the same items: most of its numbers stand before the same words.
  private static func repeats(_ run: [Candidate], of main: [Candidate], in lines: [Line]) -> Bool {
    guard !run.isEmpty, !main.isEmpty else { return false }
    var titles: [Int: String] = [:]
    for candidate in main { titles[candidate.mark.order] = opening(of: candidate, in: lines) }
    let same = run.count { candidate in
      guard let title = titles[candidate.mark.order], !title.isEmpty else { return false }
      let other = opening(of: candidate, in: lines)
      return !other.isEmpty && (title.hasPrefix(other) || other.hasPrefix(title))
    }
    let fewest = min(run.count, main.count)
    return same >= min(2, fewest) && same * 10 >= fewest * 6
  }

  /// The first letters of a title, by which two lines are known to be the same item.
  private static func opening(of candidate: Candidate, in lines: [Line]) -> String {
    var title = candidate.mark.title
    if title.isEmpty {
      title = lines[(candidate.index + 1)...].first { !$0.isBlank }?.text ?? ""
    }
    return String(title.withoutLeader.lowercased().filter(\.isLetter).prefix(18))
  }
}

/// Makes the entries of an agenda from the blocks of lines.
struct Assembly {
  /// A second proposal in an item, which was left to its section.
  struct Double: Hashable, Sendable {
    let number: String
    let line: Int
  }

  private let lines: [Line]
  private let blocks: Blocks
  private let reader: EntryReader
  private let isMostlyCapitals: Bool
  private var group: ItemKind?
  private(set) var entries: [AgendaEntry] = []
  private(set) var proposalDoubles: [Double] = []
  /// Where lines begin that stand after the last item and belong to none.
  private(set) var closing: Int?
  /// How many of the last lines of the head are dividers.
  private(set) var headDividers = 0

  init(lines: [Line], blocks: Blocks) {
    self.lines = lines
    self.blocks = blocks
    let hasColumns = lines.contains { ColumnHeads.matches($0.text) && $0.text.columns(gap: 2).count > 1 }
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
  }

  // MARK: - Items

  private mutating func addItem(_ candidate: Candidate, _ range: Range<Int>) {
    var entry = reader.read(candidate.mark, lines: lines[range])
    if isNumberedDivider(entry) || headsParts(candidate.mark, entry) {
      entry.kind = .divider
      group = Divider.kind(of: entry.title)
    } else {
      entry.kind = kind(of: candidate.mark) ?? ItemKind.infer(entry, group: group)
    }
    noteDoubles(entry, range)
    entries.append(entry)
  }

  private mutating func noteDoubles(_ entry: AgendaEntry, _ range: Range<Int>) {
    var seen = 0
    for line in lines[range] {
      guard let heading = line.heading, heading.role == .proposal else { continue }
      guard entry.sections.contains(where: { $0.heading == heading.words && !$0.text.isEmpty }) else { continue }
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
          entries[index].kind = kind(of: candidate.mark) ?? ItemKind.infer(entries[index], group: nil)
        }
      } else {
        let kept = blocks.extraFollows ? range : range.prefix { $0 == range.lowerBound || !lines[$0].isBlank }
        var entry = reader.read(candidate.mark, lines: lines[kept])
        entry.kind = ItemKind.infer(entry, group: nil)
        let later = blocks.main.first { $0.mark.order > candidate.mark.order }?.mark.printed
        let index = later.flatMap { later in entries.firstIndex { $0.number == later } }
        entries.insert(entry, at: index ?? entries.count)
      }
    }
  }

  // MARK: - Dividers

  /// Whether an item has nothing of its own and the next number is a decimal of it: 1, 1.1, 1.2.
  private func headsParts(_ mark: ItemMark, _ entry: AgendaEntry) -> Bool {
    entry.sections.isEmpty && entry.reference == nil && mark.part.isEmpty
      && blocks.main.contains { $0.mark.number == mark.number && $0.mark.part.hasPrefix(".") }
  }

  private func isNumberedDivider(_ entry: AgendaEntry) -> Bool {
    guard entry.reference == nil, entry.sections.allSatisfy({ $0.heading == "Tid" }) else { return false }
    if Divider.isPause(entry.title) { return true }
    let bare = ItemKind.infer(AgendaEntry(title: entry.title, kind: .decision), group: nil)
    if entry.title.isInCapitals, !isMostlyCapitals, bare == .decision { return true }
    let lower = entry.title.lowercased()
    return ["till fullmäktige", "till kommunfullmäktige", "till regionfullmäktige", "ärenden till ", "beslutas av "]
      .contains(where: lower.hasPrefix) && entry.title.words.count <= 6
      || ["beslutsärenden", "sekretessärenden", "remissärenden"].contains(lower)
  }

  private mutating func addDivider(_ text: String) {
    let words = text.unmarked.withoutColon.singleBlanks
    entries.append(AgendaEntry(title: words, kind: .divider))
    if !Divider.isPause(words) { group = Divider.kind(of: words) }
  }

  private mutating func addHeadDividers() {
    let head = lines[..<blocks.headEnd].filter { !$0.isBlank }
    var found: [Line] = []
    for line in head.reversed() {
      let text = line.text.unmarked
      let generic = ["information", "ärenden", "beslut", "övrigt"].contains(text.lowercased())
      guard !generic, Divider.isKnown(text), !ColumnHeads.matches(text), !text.hasDigit || Divider.isPause(text)
      else { break }
      found.append(line)
    }
    headDividers = found.count
    for line in found.reversed() { addDivider(line.text) }
  }

  /// Takes the headings that stand at the end of an item's lines and belong to what follows.
  private func peelDividers(from range: inout Range<Int>) -> [Line] {
    var found: [Line] = []
    while let last = range.last(where: { !lines[$0].isBlank }), last > range.lowerBound {
      guard isDivider(at: last, in: range) else { break }
      found.append(lines[last])
      range = range.lowerBound..<last
    }
    return found.reversed()
  }

  private func isDivider(at index: Int, in range: Range<Int>) -> Bool {
    let text = lines[index].text.unmarked
    guard text.utf8.count <= 90, !text.endsSentence, ListMark.read(text, after: [], afterBlank: true) == nil,
      SectionHeading.read(text).map({ Divider.isKnown($0.words) && $0.rest.isEmpty }) ?? true
    else { return false }
    let isAfterBlank = lines[index - 1].isBlank || lines[index].startsPage
    if SectionHeading.read(text) != nil { return isAfterBlank && Divider.isKnown(text) && text.lowercased() == "beslut" }
    if Divider.isKnown(text) {
      let titleIsOpen = index == range.lowerBound + 1 && lines[range.lowerBound].text.endsInMidSentence
      let isListed = lines[range.lowerBound..<index].contains {
        $0.heading.map { [.basis, .dispatch].contains($0.role) } ?? false
      }
      return !titleIsOpen && (isAfterBlank || !isListed)
    }
    guard isAfterBlank else { return false }
    if text.isInCapitals, text.letterCount.all >= 8 || text.words.count > 1, !isMostlyCapitals { return true }
    // In a list of bare titles a line of its own, between two items, can only be a heading.
    let body = lines[(range.lowerBound + 1)..<index].filter { !$0.isBlank }
    let isBareList = body.isEmpty && text.startsUppercase && text.words.count <= 5
      && !lines[range.lowerBound].text.isEmpty
    return isBareList && index + 1 <= lines.count && followsTightly(index)
      && !CaseReference.matches(text.unbracketed)
  }

  private func followsTightly(_ index: Int) -> Bool {
    index + 1 < lines.count && !lines[index + 1].isBlank
  }

  // MARK: - The end

  /// Leaves out the signature and the notes that stand after the last item.
  private mutating func cutClosing(_ range: inout Range<Int>) {
    for index in range.dropFirst() where !lines[index].isBlank {
      guard Self.closes(lines[index].text) else { continue }
      var start = index
      while start - 1 > range.lowerBound, !lines[start - 1].isBlank { start -= 1 }
      if start - 1 == range.lowerBound, !lines[start - 1].isBlank { start = index }
      closing = start
      range = range.lowerBound..<start
      return
    }
  }

  private static func closes(_ text: String) -> Bool {
    let lower = text.lowercased()
    let beginnings = [
      "välkommen", "välkomna", "vid förhinder", "förhinder", "anmäl förhinder", "ledamot som", "ledamöter som",
      "ersättare kallas", "ersättare som", "handlingar finns", "handlingarna finns", "med vänlig hälsning",
      "kallelsen har", "den som är förhindrad", "meddela förhinder", "gruppmöten", "anmälan om förhinder", "väl mött",
    ]
    if beginnings.contains(where: lower.hasPrefix) { return true }
    let words = lower.plainWords.filter { !["vice", "1", "2", "e", "1:e", "andre", "förste", "i", "tf"].contains($0) }
    return !words.isEmpty && words.count <= 3
      && words.allSatisfy { ["ordförande", "sekreterare", "nämndsekreterare", "kommunsekreterare", "regionsekreterare"].contains($0) }
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
    if other.title.utf8.count > title.utf8.count, other.title.hasPrefix(title) { title = other.title }
  }
}
