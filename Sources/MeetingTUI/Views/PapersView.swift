import Agenda
import Screen

/// The rows of the list of papers: a heading for each kind, and a row for each paper.
struct PapersLines {
  /// One row.
  enum Row: Hashable {
    case heading(String)
    /// A paper, by its place in the list.
    case paper(Int)
  }

  private(set) var rows: [Row] = []
  private let papers: [ListedPaper]

  init(_ papers: [ListedPaper], language: Language) {
    self.papers = papers
    var heading: Phrase?
    for (place, paper) in papers.enumerated() {
      if paper.heading != heading { rows.append(.heading(paper.heading(language))) }
      heading = paper.heading
      rows.append(.paper(place))
    }
  }

  /// The first row in view where the cursor is at a place in the list: around the cursor.
  func top(at place: Int?, rows shown: Int) -> Int {
    let row = place.flatMap { rows.firstIndex(of: .paper($0)) } ?? 0
    return min(max(row - shown / 2, 0), max(rows.count - shown, 0))
  }

  /// What the paper in a row is about.
  func subject(at row: Int) -> ListedPaper.Subject? {
    guard rows.indices.contains(row), case .paper(let place) = rows[row] else { return nil }
    return papers[place].subject
  }
}

/// The clerk's papers; beside them, where there is room, the text of the chosen one and the queue.
struct PapersView: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let parts = session.papersLayout
    // The layout is that of the screen, of which this is the main part.
    let main = session.layout.main.origin
    func inside(_ rect: Rect) -> Rect {
      Rect(
        row: rect.origin.row - main.row, column: rect.origin.column - main.column, size: rect.size)
    }
    canvas.draw(PaperList(session: session), in: inside(parts.papers))
    if let text = parts.text { canvas.draw(PaperText(session: session), in: inside(text)) }
    if let queue = parts.queue {
      canvas.draw(QueueView(session: session, hasLine: parts.text != nil), in: inside(queue))
    }
  }
}

/// The list.
private struct PaperList: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let sheet = session.papers
    let lines = PapersLines(sheet.papers, language: session.language)
    let top = lines.top(at: sheet.line, rows: size.rows)
    for (row, line) in lines.rows.dropFirst(top).prefix(size.rows).enumerated() {
      switch line {
      case .heading(let heading):
        canvas.write(heading, row: row, column: 1, columns: size.columns - 2, style: .heading)
      case .paper(let place): draw(sheet.papers[place], at: row, on: &canvas)
      }
    }
    canvas.markMore(top..<min(top + size.rows, lines.rows.count), of: lines.rows.count)
  }

  private func draw(_ paper: ListedPaper, at row: Int, on canvas: inout Canvas) {
    let (sheet, language) = (session.papers, session.language)
    let columns = canvas.bounds.size.columns
    let (trail, style) = trail(of: paper)
    let trailColumn = max(columns - trail.columns - 2, 0)
    if sheet.news.contains(paper.subject) {
      canvas.write(
        Phrase(sv: "ny", en: "new")(language), row: row, column: 1, columns: 3, style: .emphasis)
    }
    let end = canvas.write(
      paper.label(language).truncated(columns: max(trailColumn - 6, 0)), row: row, column: 5,
      style: paper.isStruck ? .struck : .plain)
    let room = trailColumn - end - 4
    if room >= 12 {
      canvas.write(paper.title.truncated(columns: room), row: row, column: end + 2, style: .dimmed)
    }
    canvas.write(trail, row: row, column: trailColumn, style: style)
    guard paper.subject == sheet.subject else { return }
    canvas.write("›", row: row)
    let bar = Rect(row: row, column: 0, columns: columns, rows: 1)
    canvas.add(sheet.focus == .papers ? .selected : .emphasis, to: bar)
  }

  /// What is printed or saved of it, and else how far the paper has come.
  private func trail(of paper: ListedPaper) -> (String, Style) {
    let (language, queue) = (session.language, session.queue)
    let job = queue.jobs.last { job in
      guard job.state != .cancelled, job.isPrinting else { return false }
      return job.paper.kind == paper.paper.kind && job.paper.paragraph == paper.paper.paragraph
        && job.paper.isSummary == paper.paper.isSummary
        && job.paper.isForWeb == paper.paper.isForWeb
    }
    let standing = paper.standing(language)
    guard let job, !paper.isStruck else { return (standing, paper.isStruck ? .struck : .dimmed) }
    let columns = session.papersLayout.papers.size.columns
    let more = columns < 72 ? "" : standing + " · "
    switch job.state {
    case .done where job.isOutdated:
      let words = Phrase(sv: "skriven före ändring", en: "printed before a change")
      return (words(language), .warning)
    case .failed: return (more + job.stateWord(language), .warning)
    case .done: return (more + job.stateWord(language) + " " + job.since.clock, .saved)
    case .waiting, .working, .cancelled: return (more + job.stateWord(language), .draft)
    }
  }
}

/// The text of the chosen paper.
private struct PaperText: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let sheet = session.papers
    canvas.fill(Rect(row: 0, column: 0, columns: 1, rows: size.rows), with: "│", style: .dimmed)
    let inner = canvas.bounds.columns(left: 2).rest
    let (head, body, _) = inner.rows(top: 1, bottom: 0)
    guard let text = sheet.text, let paper = sheet.paper else { return }
    let last = min(sheet.top + body.size.rows, text.rows.count)
    let place = "\(last)/\(text.rows.count)"
    let end = head.endColumn - place.columns - 1
    let style: Style = sheet.focus == .text ? [.heading, .selected] : .heading
    canvas.write(
      paper.label(session.language), row: 0, column: head.origin.column,
      columns: max(end - head.origin.column - 1, 0), style: style)
    canvas.write(place, row: 0, column: end, style: .heading)
    canvas.draw(TextPane(text, from: sheet.top), in: body)
  }
}
