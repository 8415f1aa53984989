import Agenda
import Screen

/// The `:` line with what it can be completed with.
struct CommandView: View {
  let session: Session
  let entry: CommandEntry

  func draw(on canvas: inout Canvas) {
    let candidates = session.completion(of: entry).candidates
    let rows = min(max(candidates.count, 2), max(canvas.bounds.size.rows / 2, 6)) + 2
    let title =
      session.completion(of: entry).verb?.form(session.language)
      ?? Phrase(sv: "Skriv ett verb; Tab fyller i", en: "Type a verb; Tab completes")(
        session.language)
    let content = Content(entry: entry, candidates: candidates)
    canvas.draw(Panel(title: title, rows: rows, content: content), in: canvas.bounds)
  }

  private struct Content: View {
    let entry: CommandEntry
    let candidates: [Completion.Candidate]

    func draw(on canvas: inout Canvas) {
      let (top, rest, _) = canvas.bounds.rows(top: 1, bottom: 0)
      canvas.write(":", row: 0, style: .key)
      canvas.draw(FieldLine(entry.field), in: top.columns(left: 1).rest)
      let window = ListWindow(count: candidates.count, selected: entry.line ?? 0)
      let longest = candidates.map(\.text.columns).max() ?? 0
      let visible = window.visible(rows: rest.size.rows)
      canvas.markMore(visible, of: candidates.count, below: rest.origin.row)
      for (offset, index) in visible.enumerated() {
        let candidate = candidates[index]
        let row = rest.origin.row + offset
        let half = min(longest, max(rest.size.columns / 2 - 4, 0))
        canvas.write(candidate.text, row: row, column: 2, columns: half)
        canvas.write(
          candidate.hint, row: row, column: half + 4,
          columns: max(rest.size.columns - half - 6, 0), style: .dimmed)
        guard index == entry.line else { continue }
        canvas.write("›", row: row)
        canvas.add(
          .selected, to: Rect(row: row, column: 0, columns: rest.size.columns, rows: 1))
      }
    }
  }
}

/// The search with what was found.
struct SearchView: View {
  let entry: SearchEntry
  let language: Language

  func draw(on canvas: inout Canvas) {
    let rows = max(canvas.bounds.size.rows * 2 / 3, 6)
    let title = Phrase(
      sv: "Sök · träffar: \(entry.hits.count)", en: "Search · found: \(entry.hits.count)")(
        language)
    canvas.draw(Panel(title: title, rows: rows, content: Content(entry: entry)), in: canvas.bounds)
  }

  private struct Content: View {
    let entry: SearchEntry

    func draw(on canvas: inout Canvas) {
      let (top, rest, _) = canvas.bounds.rows(top: 1, bottom: 0)
      canvas.write("/", row: 0, style: .key)
      canvas.draw(FieldLine(entry.field, style: .match), in: top.columns(left: 1).rest)
      let window = ListWindow(count: entry.hits.count, selected: entry.line)
      let half = max(rest.size.columns / 2, 1)
      let visible = window.visible(rows: rest.size.rows)
      canvas.markMore(visible, of: entry.hits.count, below: rest.origin.row)
      for (offset, index) in visible.enumerated() {
        let hit = entry.hits[index]
        let row = rest.origin.row + offset
        canvas.write(hit.title, row: row, column: 2, columns: max(half - 3, 0))
        canvas.write(
          hit.excerpt, row: row, column: half, columns: max(rest.size.columns - half - 2, 0),
          style: .dimmed)
        guard index == entry.line else { continue }
        canvas.write("›", row: row)
        canvas.add(
          .selected, to: Rect(row: row, column: 0, columns: rest.size.columns, rows: 1))
      }
    }
  }
}
