import Agenda
import Screen

/// What is printed and saved, newest first: its state, when, and why where it failed.
struct QueueView: View {
  let session: Session
  /// Whether it stands at the side, with a line before it.
  let hasLine: Bool

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let isAside = hasLine && canvas.bounds.size.rows > session.layout.main.size.rows - 1
    if isAside {
      canvas.fill(Rect(row: 0, column: 0, columns: 1, rows: size.rows), with: "│", style: .dimmed)
    }
    let inner = isAside ? canvas.bounds.columns(left: 1).rest : canvas.bounds
    let (head, body, _) = inner.rows(top: 1, bottom: 0)
    drawHead(head, on: &canvas)
    let text = QueueText(session: session, columns: body.size.columns - 2, isLong: isAside)
    let chosen = text.places.first { $0.number == session.papers.job }?.rows ?? 0..<0
    let middle = (chosen.lowerBound + chosen.upperBound) / 2
    let top = min(
      max(middle - body.size.rows / 2, 0), max(text.text.rows.count - body.size.rows, 0))
    canvas.draw(TextPane(text.text, from: top), in: body.columns(left: 2).rest)
    guard session.papers.focus == .queue else { return }
    for row in chosen where row >= top && row - top < body.size.rows {
      let line = body.origin.row + row - top
      if row == chosen.lowerBound { canvas.write("›", row: line, column: body.origin.column) }
      canvas.add(
        .selected,
        to: Rect(row: line, column: body.origin.column, columns: body.size.columns, rows: 1))
    }
  }

  private func drawHead(_ head: Rect, on canvas: inout Canvas) {
    canvas.fill(head, with: "─", style: .heading)
    let pending = session.queue.pending
    let failed = session.queue.jobs.count {
      if case .failed = $0.state { true } else { false }
    }
    let title = Phrase(
      sv: " Kön · \(pending) kvar · \(failed) misslyckade ",
      en: " The queue · \(pending) left · \(failed) failed ")
    canvas.write(
      title(session.language), row: 0, column: head.origin.column + 2,
      columns: max(head.size.columns - 3, 0), style: .heading)
  }
}

/// The rows of the queue, newest first.
private struct QueueText {
  private(set) var text: WrappedText
  /// Which rows each job has.
  private(set) var places: [(number: Int, rows: Range<Int>)] = []

  init(session: Session, columns: Int, isLong: Bool) {
    let language = session.language
    text = WrappedText(columns: columns, limit: Page.limit)
    if session.queue.jobs.isEmpty {
      text.add(Phrase(sv: "Inget i kön.", en: "Nothing in the queue.")(language), style: .dimmed)
    }
    for job in session.queue.jobs.reversed() {
      let first = text.rows.count
      let lead = "\(job.since.clock) \(job.stateWord(language).padded(columns: 13)) "
      let words = ([job.label(language)] + (isLong ? [] : job.answer.prefix(1)))
        .joined(separator: ": ")
      if isLong {
        text.add(words, lead: lead, style: job.style)
        for answer in job.answer.prefix(3) { text.add(answer, style: .dimmed, indent: 2) }
      } else {
        text.add((lead + words).truncated(columns: columns), style: job.style)
      }
      places.append((job.number, first..<text.rows.count))
    }
  }
}

extension PaperJob {
  /// What its state means.
  fileprivate var style: Style {
    switch state {
    case .waiting, .working: .draft
    case .done: isOutdated ? .warning : .saved
    case .failed: .refusal
    case .cancelled: .dimmed
    }
  }
}

/// All that is known of a job, to be read.
struct JobText {
  let job: PaperJob
  let language: Language

  func add(to text: inout WrappedText) {
    text.add(job.label(language), style: .heading)
    let entry = job.entry.map {
      Phrase(sv: ", efter anteckning \($0)", en: ", after entry \($0)")(language)
    }
    text.add("\(job.stateWord(language)) \(job.since.clock)\(entry ?? "")")
    if job.isOutdated {
      text.add(
        Phrase(
          sv: "Sammanträdet har ändrat det som står på papperet: gör det på nytt.",
          en: "The meeting has changed what the paper says: make it anew.")(language),
        style: .warning)
    }
    text.skip()
    for answer in job.answer { text.add(answer, hanging: 2) }
  }
}

/// What is asked before a paper is saved.
struct SavingView: View {
  let saving: Saving
  let language: Language

  func draw(on canvas: inout Canvas) {
    switch saving.step {
    case .format(let menu):
      let title = Phrase(sv: "Spara · format", en: "Save · format")(language)
      canvas.draw(MenuView(title: title, choice: menu), in: canvas.bounds)
    case .name(let field):
      let title =
        saving.subject == .extracts
        ? Phrase(
          sv: "Spara · ny mapp i arbetsmappen", en: "Save · new folder in the working folder")
        : Phrase(sv: "Spara · namn i arbetsmappen", en: "Save · name in the working folder")
      canvas.draw(
        Panel(title: title(language), rows: 1, content: FieldLine(field)), in: canvas.bounds)
    case .replace(let name):
      var text = WrappedText(columns: canvas.bounds.size.columns - 4, limit: 6)
      text.add(
        Phrase(
          sv: "\(name) finns redan. Skriva över filen?", en: "\(name) exists. Write over the file?")(
            language), style: .warning)
      let title = Phrase(sv: "Spara", en: "Save")(language)
      canvas.draw(
        Panel(title: title, rows: text.rows.count, content: TextPane(text, from: 0)),
        in: canvas.bounds)
    }
  }
}
