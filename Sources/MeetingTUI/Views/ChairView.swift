import Agenda
import Screen

/// The chair's words: what was decided last and what is warned of above, what to say now in the
/// middle, as large as a terminal can, and what comes next below.
///
/// Above and below stay where they are; the words in the middle come one screen at a time. The
/// words are Swedish whatever the language of the desk.
struct ChairView: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let parts = ChairScreens(
      session.meeting.chairWords, in: canvas.bounds.size, session.language)
    let (above, rest, below) = canvas.bounds.rows(
      top: parts.above.rows.count, bottom: parts.below.rows.count)
    canvas.draw(TextPane(parts.above, from: 0), in: above)
    canvas.draw(TextPane(parts.below, from: 0), in: below)
    let last = parts.screens.count - 1
    let number = min(session.scroll, last)
    canvas.draw(TextPane(parts.screens[number].rows), in: rest)
    if last > 0 { drawPlace(number, of: last + 1, rest, on: &canvas) }
  }

  /// Which screen it is, and how to go on.
  private func drawPlace(_ number: Int, of count: Int, _ area: Rect, on canvas: inout Canvas) {
    let place = Phrase(sv: "\(number + 1) av \(count)", en: "\(number + 1) of \(count)")
    let way =
      number < count - 1
      ? Phrase(sv: "mellanslag går vidare ↓", en: "space goes on ↓")
      : Phrase(sv: "PgUp går tillbaka ↑", en: "PgUp goes back ↑")
    let text = Phrase(sv: "\(place.sv) · \(way.sv)", en: "\(place.en) · \(way.en)")(
      session.language)
    let row = area.origin.row + area.size.rows - 1
    let column = max(canvas.bounds.size.columns - text.columns - 2, 0)
    canvas.write(text, row: row, column: column, style: .heading)
  }

  /// The last screen of the words: the furthest to go.
  static func lastScreen(of session: Session) -> Int {
    ChairScreens(of: session).screens.count - 1
  }
}
