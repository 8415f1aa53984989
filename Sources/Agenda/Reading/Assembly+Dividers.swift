/// The headings between items, and the lines after the last one.
extension Assembly {
  /// Whether an item has nothing of its own and the next number is a decimal of it: 1, 1.1, 1.2.
  func headsParts(_ mark: ItemMark, _ entry: AgendaEntry) -> Bool {
    entry.sections.isEmpty && entry.reference == nil && mark.part.isEmpty
      && blocks.main.contains { $0.mark.number == mark.number && $0.mark.part.hasPrefix(".") }
  }

  func isNumberedDivider(_ entry: AgendaEntry, isLast: Bool) -> Bool {
    guard entry.reference == nil, entry.sections.allSatisfy({ $0.heading == "Tid" }) else {
      return false
    }
    if Divider.isPause(entry.title) { return true }
    if isLast { return false }
    let bare = ItemKind.infer(AgendaEntry(title: entry.title, kind: .decision), group: nil)
    if entry.title.isInCapitals, !isMostlyCapitals, bare == .decision { return true }
    let lower = entry.title.folded
    return [
      "till fullmäktige", "till kommunfullmäktige", "till regionfullmäktige", "ärenden till ",
      "beslutas av ",
    ]
    .contains(where: lower.hasPrefix) && entry.title.words.count <= 6
      || ["beslutsärenden", "sekretessärenden", "remissärenden"].contains(lower)
  }

  mutating func addDivider(_ text: String) {
    let words = text.unmarked.withoutColon.singleBlanks
    entries.append(AgendaEntry(title: words, kind: .divider))
    if !Divider.isPause(words) { group = Divider.kind(of: words) }
  }

  mutating func addHeadDividers() {
    let head = lines[..<blocks.headEnd].filter { !$0.isBlank }
    var found: [Line] = []
    for line in head.reversed() {
      let text = line.text.unmarked
      let generic = ["information", "ärenden", "beslut", "övrigt"].contains(text.folded)
      let isLettered = text.hasLetterPrefix && text.words.count <= 6
      guard !generic, Divider.isKnown(text) || isLettered || isFormal(text),
        !ColumnHeads.matches(text), !text.hasDigit || Divider.isPause(text)
      else { break }
      found.append(line)
    }
    // Groups that are named again below were only the contents of the agenda.
    found = found.filter { line in
      found.count < 2 || !lines.contains { $0.number > line.number && $0.text == line.text }
    }
    headDividers = found.count
    for line in found.reversed() {
      if isFormal(line.text.unmarked) {
        entries.append(AgendaEntry(title: line.text.unmarked.singleBlanks, kind: .formal))
      } else {
        addDivider(line.text)
      }
    }
  }

  /// Whether a line above the first number is an item all the same, such as "Upprop".
  private func isFormal(_ text: String) -> Bool {
    text.utf8.count < 60 && text.startsUppercase && !text.holds(":") && !AgendaHead.isTitle(text)
      && ItemKind.infer(AgendaEntry(title: text, kind: .decision), group: nil) == .formal
  }

  /// Takes the headings that stand at the end of an item's lines and belong to what follows.
  func peelDividers(from range: inout Range<Int>) -> [Line] {
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
    let isTitle =
      lines[range.lowerBound].mark?.title.isEmpty ?? false
      && lines[(range.lowerBound + 1)..<index].allSatisfy(\.isBlank)
    guard !isTitle, text.utf8.count <= 90, !text.endsSentence,
      ListMark.read(text, after: [], afterBlank: true) == nil,
      SectionHeading.read(text).map({ Divider.isKnown($0.words) && $0.rest.isEmpty }) ?? true
    else { return false }
    let isAfterBlank = lines[index - 1].isBlank || lines[index].startsPage
    if SectionHeading.read(text) != nil {
      return isAfterBlank && Divider.isKnown(text) && text.folded == "beslut"
    }
    if Divider.isKnown(text) {
      let titleIsOpen =
        index == range.lowerBound + 1
        && (lines[range.lowerBound].text.columns(gap: 2).first ?? "").endsInMidSentence
      return !titleIsOpen && (isAfterBlank || !isListed(in: range.lowerBound..<index))
    }
    guard isAfterBlank else { return false }
    if text.hasLetterPrefix, text.words.count <= 6 { return true }
    if text.isInCapitals, text.letterCount.all >= 8 || text.words.count > 1, !isMostlyCapitals {
      return true
    }
    // In a list of bare titles a line of its own, between two items, can only be a heading.
    let body = lines[(range.lowerBound + 1)..<index].filter { !$0.isBlank }
    let isBareList =
      body.isEmpty && text.startsUppercase && text.words.count <= 5
      && !lines[range.lowerBound].text.isEmpty
    return isBareList && index + 1 <= lines.count && followsTightly(index)
      && !CaseReference.matches(text.unbracketed)
  }

  /// Whether the lines end in a list of papers or addresses, which a heading may resemble.
  private func isListed(in range: Range<Int>) -> Bool {
    lines[range].contains { line in
      line.heading.map { [.basis, .dispatch].contains($0.role) } ?? false
    }
  }

  private func followsTightly(_ index: Int) -> Bool {
    index + 1 < lines.count && !lines[index + 1].isBlank
  }

  // MARK: - The end

  /// Leaves out the signature and the notes that stand after the last item.
  mutating func cutClosing(_ range: inout Range<Int>) {
    guard let start = Closing.start(in: lines[range]) else { return }
    closing = start
    range = range.lowerBound..<start
  }
}

extension String {
  /// Whether the line is a lettered group: `A. Formella ärenden`.
  fileprivate var hasLetterPrefix: Bool {
    startsUppercase && dropFirst().hasPrefix(". ") && dropFirst(3).startsUppercase
  }
}
