import Agenda
import Screen

/// The speakers' list (talarlista) for the room: who has the floor, for how long, and who waits.
struct FloorView: View {
  let floor: Hall.Floor
  let clock: Moment
  let language: Language

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let first = size.rows >= 3 ? 1 : 0
    if first > 0 {
      let line = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      canvas.fill(line, with: "─", style: .dimmed)
    }
    if let speaking = floor.speaking {
      let time = floor.seconds(at: clock).map(Self.clock) ?? ""
      canvas.write(
        lead(Phrase(sv: "Ordet:", en: "Floor:")) + name(speaking), row: first,
        columns: max(size.columns - time.columns - 2, 0), style: .emphasis)
      canvas.write(time, row: first, column: size.columns - time.columns, style: .emphasis)
    }
    guard !floor.waiting.isEmpty else { return }
    canvas.write(
      lead(Phrase(sv: "Sedan:", en: "Then:")) + waiting(columns: size.columns - Self.indent),
      row: floor.speaking == nil ? first : first + 1)
  }

  private static let indent = 8

  private func lead(_ phrase: Phrase) -> String { phrase(language).padded(columns: Self.indent) }

  private func name(_ speaker: Hall.Floor.Speaker) -> String {
    switch speaker.kind {
    case .speech: speaker.name
    case .reply: speaker.name + Phrase(sv: ", replik", en: ", reply")(language)
    case .order: speaker.name + Phrase(sv: ", ordningsfråga", en: ", point of order")(language)
    }
  }

  /// As many of those who wait as there is room for, and how many more.
  private func waiting(columns: Int) -> String {
    let names = floor.waiting.map(name)
    var shown = names.count
    while shown > 1, line(names, shown).columns > columns { shown -= 1 }
    return line(names, shown).truncated(columns: columns)
  }

  private func line(_ names: [String], _ shown: Int) -> String {
    let left = names.count - shown
    return names.prefix(shown).joined(separator: "  ·  ") + (left > 0 ? "  +\(left)" : "")
  }

  /// Minutes and seconds, "02:14".
  private static func clock(_ seconds: Int) -> String {
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return padded(seconds / 60) + ":" + padded(seconds % 60)
  }
}
