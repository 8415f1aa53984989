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
    let only = second.isEmpty ? Self.withRestarts(first, candidates, in: lines) : first
    main = second.isEmpty || extraFollows ? only : second
    extra = second.isEmpty ? [] : extraFollows ? second : first
    headEnd = first.first?.index ?? 0
    let boundary = second.first?.index ?? lines.count
    mainRanges = Self.ranges(of: main, end: extraFollows ? boundary : lines.count)
    extraRanges = Self.ranges(of: extra, end: extraFollows ? lines.count : boundary)
  }

  /// Adds the items of groups in which the numbers begin anew with 1, below a known heading.
  private static func withRestarts(
    _ run: [Candidate], _ candidates: [Candidate], in lines: [Line]
  ) -> [Candidate] {
    guard let style = run.first?.mark.style else { return run }
    var run = run
    for candidate in candidates where candidate.index > run[run.count - 1].index {
      guard candidate.mark.style == style, candidate.mark.part.isEmpty else { continue }
      let isNext = candidate.mark.number == run[run.count - 1].mark.last + 1
      let above = lines[..<candidate.index].last { !$0.isBlank }?.text.unmarked ?? ""
      let begins = candidate.mark.number == 1 && Divider.isKnown(above)
      if begins || (isNext && hasRestarted(run)) { run.append(candidate) }
    }
    return run
  }

  private static func hasRestarted(_ run: [Candidate]) -> Bool {
    zip(run, run.dropFirst()).contains {
      $0.mark.number >= $1.mark.number && $0.mark.part.isEmpty && $1.mark.part.isEmpty
    }
  }

  /// Where the numbers begin anew.
  var restart: Candidate? {
    zip(main, main.dropFirst()).first { $0.mark.order >= $1.mark.order }?.1
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
    return String(title.withoutLeader.folded.filter(\.isLetter).prefix(18))
  }
}
