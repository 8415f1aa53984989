import Agenda
import Screen

/// A part at the bottom of the main part, under a line with a title, over what lies behind it.
struct Panel<Content: View>: View {
  let title: String
  /// The rows that the content wants; it gets at least three and at most what there is.
  let rows: Int
  let content: Content

  func draw(on canvas: inout Canvas) {
    let bounds = canvas.bounds
    let height = min(max(rows, 3) + 1, bounds.size.rows)
    let panel = bounds.rows(top: bounds.size.rows - height, bottom: 0).middle
    canvas.fill(panel)
    let bar = Rect(row: panel.origin.row, column: 0, columns: panel.size.columns, rows: 1)
    canvas.fill(bar, with: "─", style: .heading)
    canvas.write(
      " \(title) ", row: bar.origin.row, column: 2, columns: max(panel.size.columns - 4, 0),
      style: .heading)
    let inner = Rect(
      row: panel.origin.row + 1, column: 1, columns: panel.size.columns - 2,
      rows: panel.size.rows - 1)
    canvas.draw(content, in: inner)
  }
}

/// A small choice, a line an option.
struct MenuView: View {
  let title: String
  let choice: Menu

  func draw(on canvas: inout Canvas) {
    let rows = min(choice.options.count, 14)
    canvas.draw(
      Panel(title: title, rows: rows, content: MenuLines(choice: choice)), in: canvas.bounds)
  }
}

/// A warning or a question with what to press.
struct ConfirmationView: View {
  let confirmation: Confirmation
  let language: Language

  func draw(on canvas: inout Canvas) {
    var text = WrappedText(columns: canvas.bounds.size.columns - 4, limit: 10)
    for sentence in confirmation.sentences { text.add(sentence, style: .warning) }
    let title =
      confirmation.reason == nil
      ? Phrase(sv: "Bekräfta", en: "Confirm")
      : confirmation.needsReason
        ? Phrase(sv: "Ett skäl krävs", en: "A reason is required")
        : Phrase(sv: "Varning", en: "Warning")
    let rows = text.rows.count + (confirmation.reason == nil ? 0 : 2)
    let content = Content(text: text, reason: confirmation.reason, language: language)
    canvas.draw(Panel(title: title(language), rows: rows, content: content), in: canvas.bounds)
  }

  private struct Content: View {
    let text: WrappedText
    let reason: TextField?
    let language: Language

    func draw(on canvas: inout Canvas) {
      let bounds = canvas.bounds
      let (top, rest, _) = bounds.rows(top: text.rows.count, bottom: 0)
      canvas.draw(TextPane(text, from: 0), in: top)
      guard let reason else { return }
      let row = rest.origin.row + (rest.size.rows > 1 ? 1 : 0)
      let label = Phrase(sv: "Skäl: ", en: "Reason: ")(language)
      let column = canvas.write(label, row: row, style: .heading)
      canvas.draw(
        FieldLine(reason),
        in: Rect(row: row, column: column, columns: bounds.size.columns - column - 1, rows: 1))
    }
  }
}

/// Whether to leave the desk.
struct QuitView: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let language = session.language
    var text = WrappedText(columns: canvas.bounds.size.columns - 4, limit: 6)
    text.add(
      Phrase(
        sv: "Lämna bordet? Allt som har antecknats är sparat och sammanträdet står som det står.",
        en: "Leave the desk? All that was recorded is saved; the meeting stays as it is.")(language)
    )
    let drafts = session.allDrafts.count
    if drafts > 0 {
      text.add(
        Phrase(
          sv: "Utkast som ligger kvar till nästa gång: \(drafts).",
          en: "Drafts that wait until next time: \(drafts).")(language), style: .draft)
    }
    let jobs = session.queue.pending
    if jobs > 0 {
      text.add(
        Phrase(
          sv: "Det som inte är utskrivet eller sparat avbryts: \(jobs).",
          en: "What is not printed or saved yet is cancelled: \(jobs).")(language), style: .warning)
    }
    canvas.draw(
      Panel(
        title: Phrase(sv: "Lämna", en: "Quit")(language), rows: text.rows.count,
        content: TextPane(text, from: 0)), in: canvas.bounds)
  }
}

/// A text to read and scroll.
struct PageView: View {
  let page: Page
  let language: Language

  func draw(on canvas: inout Canvas) {
    let (head, body, _) = canvas.bounds.rows(top: 1, bottom: 0)
    let first = page.first(rows: body.size.rows)
    let last = min(first + body.size.rows, page.text.rows.count)
    canvas.fill(head, with: "─", style: .heading)
    canvas.write(" \(page.title(language)) ", row: 0, column: 2, style: .heading)
    let place = " \(last)/\(page.text.rows.count) "
    canvas.write(
      place, row: 0, column: head.size.columns - place.columns - 2, style: .heading)
    canvas.draw(TextPane(page.text, from: first), in: body.columns(left: 1).rest)
  }
}
