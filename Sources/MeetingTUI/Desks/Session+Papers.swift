import Agenda
import Screen

extension Session {
  /// Where the papers, the text and the queue lie.
  var papersLayout: PapersLayout { PapersLayout(layout.main, jobs: queue.jobs.count) }

  /// Keys in the list of papers.
  mutating func handleAtPapers(_ key: Key) -> [Effect] {
    if moveInPapers(key) {
      lookUpPaper()
      return []
    }
    switch key {
    case .escape:
      papers.focus = .papers
      return []
    case .backTab:
      changeFocus(by: -1)
      return []
    default: break
    }
    if let papersKey = PapersKey(key) { return press(papersKey) }
    return handleDeskKey(key)
  }

  /// Moves in what has the arrows; whether the key did that.
  private mutating func moveInPapers(_ key: Key) -> Bool {
    if case .mouse(let mouse) = key {
      point(mouse)
      return true
    }
    let parts = papersLayout
    let rows: Int =
      switch papers.focus {
      case .papers: parts.papers.size.rows
      case .text: parts.text?.size.rows ?? 0
      case .queue: parts.queue?.size.rows ?? 0
      }
    let page = max(rows - 2, 1)
    let steps: Int
    switch key {
    case .up: steps = -1
    case .down: steps = 1
    case .pageUp: steps = -page
    case .pageDown: steps = page
    case .home: steps = -Page.limit
    case .end: steps = Page.limit
    default: return false
    }
    move(by: steps, rows: rows)
    return true
  }

  private mutating func move(by steps: Int, rows: Int) {
    switch papers.focus {
    case .papers: papers.move(by: steps)
    case .text:
      let last = max((papers.text?.rows.count ?? 0) - max(rows - 1, 1), 0)
      papers.top = min(max(papers.top + steps, 0), last)
    case .queue:
      let numbers = queue.jobs.map(\.number)
      guard !numbers.isEmpty else { return }
      let place = numbers.firstIndex { $0 == papers.job } ?? numbers.count - 1
      papers.select(numbers[min(max(place + steps, 0), numbers.count - 1)], in: queue)
    }
  }

  /// The wheel scrolls what it is over, and a click gives it the arrows.
  private mutating func point(_ mouse: Mouse) {
    let parts = papersLayout
    if parts.papers.contains(mouse.position) { papers.focus = .papers }
    if parts.text?.contains(mouse.position) == true { papers.focus = .text }
    if parts.queue?.contains(mouse.position) == true { papers.focus = .queue }
    switch mouse.action {
    case .scrollUp: move(by: -3, rows: 1)
    case .scrollDown: move(by: 3, rows: 1)
    case .press:
      guard papers.focus == .papers else { return }
      let lines = PapersLines(papers.papers, language: language)
      let row = mouse.position.row - parts.papers.origin.row
      let top = lines.top(at: papers.line, rows: parts.papers.size.rows)
      if let subject = lines.subject(at: top + row) { papers.select(subject) }
    }
  }

  /// The text of the chosen paper stands beside the list where there is room.
  mutating func lookUpPaper() {
    let columns = papersLayout.text.map { max($0.size.columns - 3, 1) }
    papers.lookUp(
      in: meeting, entries: history.entries.count, remark: remark, columns: columns)
  }

  mutating func changeFocus(by steps: Int) {
    let parts = papersLayout
    let focuses: [PapersSheet.Focus] =
      [.papers] + (parts.text == nil ? [] : [.text]) + (queue.jobs.isEmpty ? [] : [.queue])
    let place = focuses.firstIndex(of: papers.focus) ?? 0
    papers.focus = focuses[(place + steps + focuses.count) % focuses.count]
    if papers.focus == .queue { papers.select(papers.job, in: queue) }
    if focuses.count == 1 {
      message = .said(Phrase(sv: "Kön är tom.", en: "The queue is empty.")(language))
    }
  }
}
