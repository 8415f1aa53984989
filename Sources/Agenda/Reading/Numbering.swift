/// A line that may begin an item, and how likely it is to.
struct Candidate: Hashable, Sendable {
  /// The line, counted from 0 among the lines that were read.
  let index: Int
  let mark: ItemMark
  let indent: Int
  let score: Double
}

/// Finds the numbers of the items among all the numbers that begin a line.
///
/// Points of proposals, lists in descriptions and pages of papers are numbered too. The items are
/// the rising run that fits best: every line is judged by what stands around it, and a run loses
/// for numbers it skips and for changing how its numbers are set.
enum Numbering {
  /// How many missing numbers a run may step over at once.
  private static let widestGap = 12
  /// How far back a run looks for what goes before; more would be slow in hostile texts.
  private static let furthestBack = 400

  /// The run that fits best among candidates, in the order of the text.
  static func best(of candidates: [Candidate]) -> [Candidate] {
    var totals: [Double] = []
    var before: [Int?] = []
    for (index, candidate) in candidates.enumerated() {
      var best = start(candidate)
      var from: Int?
      for earlier in (max(0, index - furthestBack)..<index).reversed() {
        guard let step = step(from: candidates[earlier], to: candidate) else { continue }
        if totals[earlier] + step > best {
          best = totals[earlier] + step
          from = earlier
        }
      }
      totals.append(best + candidate.score)
      before.append(from)
    }
    guard let top = totals.indices.max(by: { totals[$0] < totals[$1] }), totals[top] > 0 else {
      return []
    }
    var run: [Candidate] = []
    var next: Int? = top
    while let index = next {
      run.append(candidates[index])
      next = before[index]
    }
    return run.reversed()
  }

  private static func start(_ candidate: Candidate) -> Double {
    if candidate.mark.style == .paragraph { return 0 }
    return -0.7 * Double(min(candidate.mark.number - 1, 8))
  }

  private static func step(from: Candidate, to: Candidate) -> Double? {
    guard from.mark.order < to.mark.order, from.mark.last <= to.mark.number,
      (from.mark.style == .paragraph) == (to.mark.style == .paragraph)
    else { return nil }
    let missing = max(0, to.mark.number - from.mark.last - 1)
    guard missing <= widestGap else { return nil }
    var cost = Double(missing)
    // 5, 5.1, 5.2, 6: the decimals tell where they belong, however they are set.
    if to.mark.hasDecimal { return from.mark.number == to.mark.number ? -cost : nil }
    if from.mark.hasDecimal { return -cost }
    if from.mark.style != to.mark.style { cost += 1.5 }
    if abs(from.indent - to.indent) >= 2 { cost += 2 }
    return -cost
  }
}

/// Judges the lines of a text that begin with a number.
struct CandidateSearch {
  /// The most lines that are judged; a text with more numbers is no agenda beyond them.
  static let most = 10_000

  private let lines: [Line]
  private var role = SectionRole.unheaded
  /// The last number of a list that began with 1 after a heading or after other numbers.
  private var list: (number: Int, style: ItemStyle, indent: Int)?
  /// The last number with a letter, which `b)` on a line of its own goes on with.
  private var lettered: ItemMark?
  private var seenFirst = false
  /// Whether the titles of this text end as sentences do.
  private let endsTitlesWithStop: Bool

  init(_ lines: [Line]) {
    self.lines = lines
    let titles = lines.compactMap { $0.mark?.title }
    endsTitlesWithStop =
      titles.count { $0.hasSuffix(".") } * 10 > titles.count * 7
      && !lines.contains { $0.heading?.role == .proposal }
  }

  /// The candidates, in the order of the text.
  mutating func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for (index, line) in lines.enumerated() where !line.isBlank && found.count < Self.most {
      if let mark = line.mark ?? nextLetter(line.text) {
        found.append(
          Candidate(
            index: index, mark: mark, indent: line.indent, score: score(mark, at: index)))
        note(mark, indent: line.indent)
      } else if let heading = line.heading, heading.role != .presentation,
        heading.role != .reference, seenFirst || !Divider.isKnown(line.text)
      {
        role = heading.role
        list = nil
      }
    }
    return found
  }

  private mutating func note(_ mark: ItemMark, indent: Int) {
    if mark.number == 1, mark.part.isEmpty, seenFirst || role != .unheaded {
      list = (1, mark.style, indent)
    } else if continuesList(mark, indent: indent) {
      list = (mark.number, mark.style, indent)
    }
    if mark.number == 1 { seenFirst = true }
    lettered = mark.part.isEmpty || mark.part.hasPrefix(".") || mark.partIsKind ? nil : mark
  }

  /// `b)` on a line of its own after `6 a)` is item 6 b.
  private func nextLetter(_ text: String) -> ItemMark? {
    guard var mark = lettered, let last = mark.part.unicodeScalars.first,
      let first = text.unicodeScalars.first, first.value == last.value + 1, first.isSmall
    else { return nil }
    let rest = text.dropFirst()
    guard rest.hasPrefix(") ") || rest.hasPrefix(". ") else { return nil }
    mark.printed = mark.printed.dropLast() + String(first)
    mark.part = String(first)
    mark.title = rest.dropFirst().trimmed
    return mark
  }

  private func score(_ mark: ItemMark, at index: Int) -> Double {
    var score = mark.style == .bare || mark.style == .alone ? 0.5 : 1
    let ahead = lookAhead(from: index, mark: mark)
    guard let title = ahead.title else { return -4 }
    if ahead.hasReference { score += 2 }
    if ahead.hasHeading { score += 2 }
    if isAfterBreak(index) { score += 1 }
    if ItemKind.isFamiliar(title) { score += 1.5 }
    if (title.hasSuffix(".") && !endsTitlesWithStop) || title.hasSuffix(",") || title.hasSuffix(";")
    {
      score -= 2
    }
    if title.startsLowercase { score -= 3 }
    if let heading = SectionHeading.read(title), heading.role != .presentation,
      !Divider.isKnown(title)
    {
      score -= 3
    }
    if continuesList(mark, indent: lines[index].indent) { score -= 3 }
    let isListed = role == .proposal || role == .description || role == .basis
    if mark.number == 1, isListed { score -= 4 }
    if lines[index].indent >= 2, isListed { score -= 1 }
    return score
  }

  private func continuesList(_ mark: ItemMark, indent: Int) -> Bool {
    guard let list, list.style == mark.style, abs(list.indent - indent) < 2 else { return false }
    return mark.number == list.number + 1 && mark.part.isEmpty
  }

  private func isAfterBreak(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return lines[index - 1].isBlank || lines[index].startsPage
      || lines[index - 1].heading != nil
  }

  /// What stands in the title and right after it.
  private func lookAhead(
    from index: Int, mark: ItemMark
  ) -> (title: String?, hasReference: Bool, hasHeading: Bool) {
    var title = mark.title
    var reference = hasReference(title)
    var heading = false
    var seen = 0
    var titleOpen = true
    for line in lines.dropFirst(index + 1).prefix(14) {
      if line.isBlank {
        if !title.isEmpty { titleOpen = false }
        continue
      }
      if let found = line.heading {
        reference = reference || found.role == .reference
        if found.role != .reference, found.role != .presentation {
          heading = true
          break
        }
        continue
      }
      if line.mark != nil { break }
      if title.isEmpty { title = line.text }
      seen += 1
      if titleOpen || seen <= 2 { reference = reference || hasReference(line.text) }
      if seen >= 4 { break }
    }
    return (title.isEmpty ? nil : title, reference, heading)
  }

  private func hasReference(_ text: String) -> Bool {
    guard text.hasDigit else { return false }
    var copy = text
    return CaseReference.takeLast(from: &copy) != nil || CaseReference.matchesAlone(text)
  }
}
