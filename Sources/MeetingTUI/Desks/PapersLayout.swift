import Screen

/// Where the clerk's papers, the text of the chosen one and the queue lie in the main part.
struct PapersLayout: Hashable, Sendable {
  let papers: Rect
  /// The text beside the list; nothing where it is a page of its own.
  let text: Rect?
  /// The queue; nothing where there is none and no room to say so.
  let queue: Rect?

  /// Lays out a part of the screen for so many jobs.
  init(_ main: Rect, jobs: Int) {
    let columns = main.size.columns
    guard columns >= 120 else {
      (papers, queue) = Self.stacked(main, jobs)
      text = nil
      return
    }
    if columns >= 180 {
      let (left, rest) = main.columns(left: 60)
      let (middle, right) = rest.columns(right: 52)
      (papers, text, queue) = (left, middle, right)
    } else {
      let (left, rest) = main.columns(left: columns - 76)
      (papers, queue) = Self.stacked(left, jobs)
      text = rest
    }
  }

  /// The queue below the list, under a heading, where there is one.
  private static func stacked(_ rect: Rect, _ jobs: Int) -> (papers: Rect, queue: Rect?) {
    guard jobs > 0 else { return (rect, nil) }
    let split = rect.rows(top: 0, bottom: min(jobs + 1, max(rect.size.rows / 3, 3)))
    return (split.middle, split.bottom)
  }
}
