import Agenda
import Screen

/// What a wide screen has room for: what was recorded last, who speaks, and who is
/// there.
struct SidePane: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let line = Rect(row: 0, column: 0, columns: 1, rows: size.rows)
    canvas.fill(line, with: "│", style: .dimmed)
    let recentRows = min(max(size.rows / 3, 3), 14)
    let (top, rest, _) = canvas.bounds.columns(left: 2).rest.rows(top: recentRows, bottom: 0)
    var recent = WrappedText(columns: top.size.columns, limit: 200)
    recent.add(
      Phrase(sv: "Senast antecknat", en: "Recorded last")(session.language), style: .heading)
    for sentence in session.recent.suffix(recentRows).reversed() {
      recent.add(sentence, hanging: 2)
    }
    canvas.draw(TextPane(recent, from: 0), in: top)
    canvas.draw(TextPane(presence(columns: rest.size.columns), from: 0), in: rest)
  }

  private func presence(columns: Int) -> WrappedText {
    let meeting = session.meeting
    var text = WrappedText(columns: columns, limit: 400)
    let open = meeting.openItem(at: session.selected)
    let floor = open.flatMap {
      FloorLine($0, of: meeting, now: session.clock, language: session.language)
    }
    if let floor {
      text.add(floor.text, style: floor.style, hanging: 2)
      text.skip()
    }
    text.add(
      Phrase(sv: "Närvarande", en: "Present")(session.language), style: .heading)
    for id in meeting.presence.present() {
      let seat = meeting.presence.seat(of: id)
      var line = meeting.name(id)
      if id == meeting.chair { line += Phrase(sv: ", ordf.", en: ", chair")(session.language) }
      if let seat, seat != id {
        line += Phrase(sv: " för ", en: " for ")(session.language) + meeting.plainName(seat)
      }
      if meeting.presence.stretch(of: id)?.isRemote == true {
        line += Phrase(sv: ", på distans", en: ", remotely")(session.language)
      }
      text.add(line, lead: seat == nil ? "· " : "● ", style: seat == nil ? .dimmed : .plain)
    }
    for attendee in meeting.attendees {
      let title = attendee.title.isEmpty ? "" : ", " + attendee.title
      text.add(attendee.name + title, lead: "  ", style: .dimmed)
    }
    return text
  }
}
