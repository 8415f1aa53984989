import Agenda
import Screen

/// The room's screen (salen), to be read from its back row: few words, much air, nothing to press.
///
/// It shows what `Hall` tells and nothing else of the meeting, so that what the room is not to know
/// cannot come to be drawn.
struct HallView: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let hall = Hall(session.meeting, session.seclusion)
    let layout = HallLayout(canvas.bounds.size, hasFloor: hall.floor != nil)
    if hall.scene != .shut {
      canvas.draw(HallBar(session: session), in: layout.bar)
      drawHint(on: &canvas, layout)
    }
    drawScene(hall, on: &canvas, layout)
    guard let floor = hall.floor else { return }
    canvas.draw(
      FloorView(floor: floor, clock: session.clock, language: session.language), in: layout.floor)
  }

  private func drawScene(_ hall: Hall, on canvas: inout Canvas, _ layout: HallLayout) {
    switch hall.scene {
    case .shut, .before, .adjourned, .closed:
      canvas.draw(HallNotice(session: session, scene: hall.scene), in: layout.whole)
    case .between, .together:
      canvas.draw(
        TextPane(HallBetween(session: session, hall: hall, layout: layout).text, from: 0),
        in: layout.content)
    case .item(let heading, .counted(_, let count), _):
      canvas.draw(
        HallResult(heading: heading, count: count, layout: layout, language: session.language),
        in: layout.content)
    case .item(let heading, let stage, let next):
      let item = HallItem(
        heading: heading, stage: stage, next: next, hall: hall, layout: layout,
        language: session.language)
      canvas.draw(TextPane(item.text, from: 0), in: layout.content)
    }
  }

  /// How to leave, or why the screen no longer follows.
  private func drawHint(on canvas: inout Canvas, _ layout: HallLayout) {
    let hint =
      session.lock?(session.language)
      ?? "q " + DeskKey.quit.hint(session.language)
    let row = layout.hint.origin.row
    let columns = layout.hint.size.columns
    let words = hint.truncated(columns: columns - 2)
    canvas.write(words, row: row, column: columns - words.columns - 1, style: .dimmed)
  }
}

/// Who meets, on which day, and the time of day.
private struct HallBar: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let columns = canvas.bounds.size.columns
    let meeting = session.meeting
    canvas.add(.title, to: canvas.bounds)
    let clock = session.clock.clock
    let day = meeting.sittings.last?.began.day ?? meeting.day
    let name = "\(meeting.body.name) · \(day.inWords)"
    canvas.write(
      name, row: 0, column: 1, columns: max(columns - clock.columns - 4, 0), style: .title)
    canvas.write(clock, row: 0, column: columns - clock.columns - 1, style: [.title, .emphasis])
  }
}

/// Where the parts of the room's screen lie.
struct HallLayout {
  let bar: Rect
  /// All but the bar and the hint.
  let whole: Rect
  let content: Rect
  let floor: Rect
  let hint: Rect
  /// Whether there is so little room that headings stand on the line of what they head.
  let isLow: Bool
  /// The empty rows between parts.
  let gap: Int

  init(_ size: Size, hasFloor: Bool) {
    isLow = size.rows < 20
    gap = size.rows >= 40 ? 2 : 1
    let all = Rect(row: 0, column: 0, size: size)
    let (bar, middle, hint) = all.rows(top: 1, bottom: 1)
    (self.bar, self.hint) = (bar, hint)
    whole = middle
    let margin = size.columns >= 120 ? 10 : size.columns >= 76 ? 4 : 2
    let air = isLow ? 0 : gap
    let (_, inner, _) = middle.rows(top: air, bottom: 0)
    let (rest, floor) = { (area: Rect) -> (Rect, Rect) in
      let split = area.rows(top: 0, bottom: hasFloor ? (size.rows < 20 ? 2 : 3) : 0)
      return (split.middle, split.bottom)
    }(inner)
    func inset(_ area: Rect) -> Rect {
      area.columns(left: margin).rest.columns(right: margin).rest
    }
    content = inset(rest)
    self.floor = inset(floor)
  }
}
