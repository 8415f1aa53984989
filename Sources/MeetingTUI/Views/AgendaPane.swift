import Agenda
import Screen

/// The agenda as a list: a mark, the number, the title.
struct AgendaPane: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let meeting = session.meeting
    canvas.write(
      Phrase(sv: "Föredragningslista", en: "Agenda")(session.language), row: 0, column: 1,
      columns: size.columns - 2, style: .heading)
    let visible = Self.visible(in: meeting, selected: session.selected, rows: size.rows - 1)
    let drafts = session.drafts.compactMap(\.item)
    for (offset, index) in visible.enumerated() {
      guard let item = meeting[meeting.order[index]] else { continue }
      let row = AgendaRow(item, current: meeting.current, drafts: drafts)
      draw(row, at: offset + 1, on: &canvas)
    }
  }

  /// The places in the order of the agenda that are in view: around the cursor.
  static func visible(in meeting: Meeting, selected: ItemID, rows: Int) -> Range<Int> {
    let count = meeting.order.count
    guard rows > 0, count > 0 else { return 0..<0 }
    let line = meeting.order.firstIndex(of: selected) ?? 0
    let first = min(max(line - rows / 3, 0), max(count - rows, 0))
    return first..<min(first + rows, count)
  }

  private func draw(_ row: AgendaRow, at line: Int, on canvas: inout Canvas) {
    let columns = canvas.bounds.size.columns
    let bar = Rect(row: line, column: 0, columns: columns, rows: 1)
    switch row.mark {
    case .divider:
      let title = "─ \(row.title) "
      let end = canvas.write(title, row: line, column: 1, columns: columns - 2, style: .dimmed)
      let rest = Rect(row: line, column: end, columns: columns - 1 - end, rows: 1)
      canvas.fill(rest, with: "─", style: .dimmed)
    case .waiting, .open, .aside, .done, .struck:
      let style: Style = row.mark == .struck ? .struck : row.isCurrent ? .emphasis : .plain
      canvas.write(row.mark.rawValue, row: line, column: 1, style: style)
      canvas.write(padded(row.number), row: line, column: 3, style: style)
      let draft = row.hasDraft ? 2 : 0
      let width = max(columns - 9 - draft, 0)
      let isRoomy = columns >= 46 && !row.reference.isEmpty
      let reference = isRoomy ? row.reference.columns + 1 : 0
      canvas.write(row.title, row: line, column: 8, columns: width - reference, style: style)
      if isRoomy {
        canvas.write(
          row.reference, row: line, column: columns - draft - row.reference.columns - 1,
          style: .dimmed)
      }
      if row.hasDraft { canvas.write("✎", row: line, column: columns - 2, style: .draft) }
    }
    if row.id == session.selected {
      // The pane that the arrows move in has the bar.
      let isHere = session.pane == .agenda
      canvas.add(isHere ? .selected : .emphasis, to: bar)
      if isHere { canvas.write("›", row: line, column: 0, style: .selected) }
    }
  }

  private func padded(_ number: String) -> String {
    String(repeating: " ", count: max(4 - number.columns, 0)) + number
  }
}

/// The item under the cursor.
struct ItemPane: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let (_, area) = canvas.bounds.columns(left: 1)
    guard let item = session.item else { return }
    if item.kind == .divider {
      canvas.write(item.title, row: 0, column: 1, style: .dimmed)
      return
    }
    let rows = area.size.rows
    // Beside the chair's words the item stands still.
    let scroll = session.pane == .words ? 0 : session.scroll
    let text = ItemText(
      item, of: session.meeting, now: session.clock, language: session.language,
      columns: area.size.columns - 1, rows: rows, scroll: scroll)
    canvas.draw(TextPane(text.text, from: scroll), in: area)
    if session.pane == .item {
      let bar = Rect(row: 0, column: 0, columns: canvas.bounds.size.columns, rows: 1)
      canvas.add(.selected, to: bar)
      canvas.write("›", row: 0, column: 0, style: .selected)
    }
    let isMore = text.text.rows.count > scroll + rows
    if isMore, area.size.columns > 2 {
      canvas.write("↓", row: rows - 1, column: canvas.bounds.size.columns - 1, style: .dimmed)
    }
    if scroll > 0 {
      canvas.write("↑", row: 0, column: canvas.bounds.size.columns - 1, style: .dimmed)
    }
  }
}
