extension AgendaText {
  /// The agenda in its plain form, which reads back as the same agenda.
  ///
  /// Header lines, then `1. Title (CASE/1/2026)` and sections under their headings. Warnings are
  /// not written, and neither are proposals and presenters as such: they stand in their sections.
  public var plain: String {
    var lines: [String] = []
    if let body { lines.append("Organ: \(body)") }
    if let date { lines.append("Datum: \(date)") }
    if let time { lines.append("Tid: \(time)") }
    if let place { lines.append("Plats: \(place)") }
    if let firstParagraph { lines.append("Första paragraf: \(firstParagraph)") }
    let isBareList = items.count > 1 && items.allSatisfy(\.isBare)
    if items.count == 1, let only = items.first, only.number == nil, only.sections.isEmpty {
      return (lines + ["", "Ärende: " + only.plainTitle]).map { $0 + "\n" }.joined()
    }
    if isBareList { lines += ["", "Dagordning"] }
    for item in items {
      lines.append("")
      if isBareList {
        lines.append((item.number == nil ? "- " : "") + item.plainTitle)
        lines += item.sections.flatMap { $0.text.split(separator: "\n").map { "    " + $0 } }
        continue
      }
      lines.append(item.plainTitle)
      for section in item.sections { lines += section.plainLines }
      if item.kind == .divider { lines.append("") }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension AgendaEntry {
  /// Whether it stands in a list without numbers, with no more below it than a list of its own.
  fileprivate var isBare: Bool {
    (number?.allSatisfy { "IVX".contains($0) } ?? true)
      && sections.allSatisfy { section in
        section.heading.isEmpty
          && section.text.split(separator: "\n").allSatisfy { $0.hasPrefix("- ") }
      }
  }

  /// The number, the title and the case number on one line.
  fileprivate var plainTitle: String {
    var line = title
    if let reference {
      line += CaseReference.matches(reference) ? " (\(reference))" : " (Dnr \(reference))"
    }
    guard let number else { return line }
    let letters = number.last.map { $0.isLetter } ?? false
    return number + (letters && number.contains(" ") ? ") " : ". ") + line
  }
}

extension AgendaSection {
  /// The heading and the text; numbers stand indented, so that no item is seen in them.
  fileprivate var plainLines: [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var result: [String] = heading.isEmpty ? [] : [heading]
    guard !text.isEmpty else { return result }
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      let isListed = ListMark.read(next, after: [], afterBlank: true) != nil
      // Two blanks end a line that the next one is not to be joined to.
      let ending = line.isEmpty || next.isEmpty || isListed ? "" : "  "
      let indent = line.startsWithDigit ? "    " : ""
      result.append(indent + line + ending)
    }
    return result
  }
}
