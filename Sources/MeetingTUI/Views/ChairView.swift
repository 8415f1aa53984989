import Agenda
import Screen

/// The chair's words: what was decided last above, what to say now in the middle, as large as a
/// terminal can, and what comes next below.
///
/// Above and below stay where they are; only the words in the middle scroll. The words are Swedish
/// whatever the language of the desk.
struct ChairView: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let parts = Self.parts(of: session.meeting.chairWords, in: canvas.bounds.size, session.language)
    let (above, rest, below) = canvas.bounds.rows(
      top: parts.decided.rows.count, bottom: parts.next.rows.count)
    canvas.draw(TextPane(parts.decided, from: 0), in: above)
    canvas.draw(TextPane(parts.next, from: 0), in: below)
    canvas.draw(TextPane(parts.now, from: session.scroll), in: rest)
    drawScrolling(parts, rest, on: &canvas)
  }

  private func drawScrolling(_ parts: Parts, _ area: Rect, on canvas: inout Canvas) {
    let column = canvas.bounds.size.columns - 1
    if parts.now.rows.count > session.scroll + area.size.rows {
      let last = area.origin.row + area.size.rows - 1
      canvas.write("↓", row: last, column: column, style: .dimmed)
    }
    if session.scroll > 0 {
      canvas.write("↑", row: area.origin.row, column: column, style: .dimmed)
    }
  }

  /// The three parts, wrapped.
  struct Parts {
    var decided: WrappedText
    var now: WrappedText
    var next: WrappedText
  }

  /// The first row in view where the words end at the lower edge: the furthest to scroll.
  static func lastScroll(of session: Session) -> Int {
    let size = session.layout.words.size
    let parts = parts(of: session.meeting.chairWords, in: size, session.language)
    let room = size.rows - parts.decided.rows.count - parts.next.rows.count
    return max(parts.now.rows.count - room, 0)
  }

  private static func parts(of words: ChairWords, in size: Size, _ language: Language) -> Parts {
    // The last column is for the arrows.
    let columns = size.columns - 1
    // A low screen has room for the words only if nothing else takes more than a row or two.
    let isRoomy = size.rows >= 18
    return Parts(
      decided: decided(words.decided, columns: columns, isRoomy: isRoomy, language),
      now: now(words.now, columns: columns, isRoomy: isRoomy),
      next: next(words.next, columns: columns, isRoomy: isRoomy, language))
  }

  private static func decided(
    _ sentences: [String], columns: Int, isRoomy: Bool, _ language: Language
  ) -> WrappedText {
    let label = Phrase(sv: "Nyss: ", en: "Just now: ")(language)
    var text = WrappedText(columns: columns, limit: isRoomy ? 3 : 1)
    for sentence in sentences {
      let words = isRoomy ? sentence : sentence.truncated(columns: columns - label.columns - 1)
      text.add(words, lead: label, style: .dimmed, indent: 1)
    }
    if isRoomy { text.skip() }
    return text
  }

  private static func now(
    _ lines: [ChairWords.Line], columns: Int, isRoomy: Bool
  ) -> WrappedText {
    var text = WrappedText(columns: columns, limit: 2_000)
    for line in lines {
      switch line.kind {
      case .said:
        if isRoomy { text.skip() }
        text.add(line.text, style: .emphasis, indent: 1)
      case .listed: text.add(line.text, indent: 3, hanging: 2)
      case .quoted: text.add(line.text, indent: 6)
      case .cue: text.add("(\(line.text))", style: .dimmed, indent: 1)
      }
    }
    return text
  }

  private static func next(
    _ steps: [String], columns: Int, isRoomy: Bool, _ language: Language
  ) -> WrappedText {
    let label = Phrase(sv: "Sedan: ", en: "Then: ")(language)
    var text = WrappedText(columns: columns, limit: isRoomy ? 5 : 1)
    guard isRoomy else {
      let first = (steps.first ?? "").truncated(columns: columns - label.columns - 1)
      text.add(first, lead: label, style: .dimmed, indent: 1)
      return text
    }
    guard !steps.isEmpty else { return text }
    text.add(" ")
    for (index, step) in steps.enumerated() {
      let lead = index == 0 ? label : String(repeating: " ", count: label.columns)
      text.add(step, lead: lead, style: .dimmed, indent: 1)
    }
    return text
  }
}
