import Agenda
import Screen

/// One sentence for the room while no item can be shown: the meeting is to come, paused, over, or
/// not for it to hear.
///
/// The sentence is Swedish whatever the language of the desk: it is said to the room.
struct HallNotice: View {
  let session: Session
  let scene: Hall.Scene

  func draw(on canvas: inout Canvas) {
    let lines = lines
    let gap = canvas.bounds.size.rows >= 40 ? 2 : 1
    let band = 1 + 2 * gap
    let rows = lines.above.count + lines.below.count + band + 2 * gap
    var row = max((canvas.bounds.size.rows - rows) / 2, 0)
    for line in lines.above {
      write(line, row: row, style: .emphasis, on: &canvas)
      row += 1
    }
    row += gap
    let bar = Rect(row: row, column: 0, columns: canvas.bounds.size.columns, rows: band)
    canvas.add(.title, to: bar)
    write(lines.sentence, row: row + gap, style: [.title, .emphasis], on: &canvas)
    row += band + gap
    for line in lines.below {
      write(line, row: row, style: .plain, on: &canvas)
      row += 1
    }
  }

  private func write(_ line: String, row: Int, style: Style, on canvas: inout Canvas) {
    let columns = canvas.bounds.size.columns
    let words = line.truncated(columns: columns - 4)
    canvas.write(words, row: row, column: (columns - words.columns) / 2, style: style)
  }

  private var lines: (above: [String], sentence: String, below: [String]) {
    let meeting = session.meeting
    let name = meeting.body.name
    let day = meeting.sittings.last?.began.day ?? meeting.day
    let about = [name, "\(day.weekdayName) \(day.inWords)"]
    switch scene {
    case .before(let present):
      let opens = meeting.time.flatMap { Moment.second(ofClock: $0) }
        .map { "Sammanträdet öppnas " + Moment(day: meeting.day, second: $0).clock }
      let there = Phrase(sv: "Närvarande: \(present)", en: "Present: \(present)")
      return (
        about + (meeting.place.map { [$0] } ?? []), opens ?? "Sammanträdet är inte öppnat",
        [there(session.language)]
      )
    case .adjourned(let since):
      let since = since.map { Phrase(sv: "Sedan \($0.clock)", en: "Since \($0.clock)") }
      return (about, "Sammanträdet är ajournerat", since.map { [$0(session.language)] } ?? [])
    case .closed(let at):
      let at = at.map { Phrase(sv: "Klockan \($0.clock)", en: "At \($0.clock)") }
      return (about, "Sammanträdet är avslutat", at.map { [$0(session.language)] } ?? [])
    case .shut, .between, .together, .item: return ([name], "Sammanträdet är stängt", [])
    }
  }
}
