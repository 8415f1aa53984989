import Agenda
import Screen

/// What was just said, or what comes next.
struct MessageBar: View {
  let session: Session

  /// The rows that the message takes, at most three.
  func wanted(columns: Int) -> Int {
    guard let text = message?.text else { return 1 }
    if text.utf8.count <= columns - 3 { return 1 }
    return min(text.wrapped(columns: max(columns - 3, 1)).count, 3)
  }

  func draw(on canvas: inout Canvas) {
    let columns = canvas.bounds.size.columns
    let shown = message ?? (text: guidance, style: .plain, mark: "→")
    canvas.write(shown.mark, row: 0, column: 0, style: shown.style)
    for (row, line) in shown.text.wrapped(columns: max(columns - 3, 1)).prefix(3).enumerated() {
      canvas.write(line, row: row, column: 2, columns: columns - 2, style: shown.style)
    }
  }

  private var message: (text: String, style: Style, mark: String)? {
    switch session.message {
    case .recorded(let text)?: (text, .saved, "✓")
    case .refused(let text)?: (text, .refusal, "!")
    case .said(let text)?: (text, .plain, "·")
    case nil: nil
    }
  }

  /// The next step in the natural order of a meeting.
  private var guidance: String {
    let language = session.language
    guard session.desk == .secretary, session.lock == nil else {
      return session.lock?(language)
        ?? Phrase(sv: "Det här bordet läser.", en: "This desk reads.")(language)
    }
    switch session.place {
    case .presence:
      return Phrase(
        sv: "En bokstav växlar den som saknas. Enter antecknar, Esc går tillbaka.",
        en: "A letter toggles whoever is away. Enter records, Esc goes back.")(language)
    case .page:
      return Phrase(
        sv: "↑↓ PgUp PgDn bläddrar, Esc går tillbaka.", en: "↑↓ PgUp PgDn scroll, Esc goes back.")(
          language)
    case .item, .rollCall:
      return Stage(session.meeting).guidance { $0.row.key.map(String.init) ?? ":" }(language)
    }
  }
}
