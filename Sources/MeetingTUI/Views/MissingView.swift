import Agenda
import Screen

/// What is missing, a line each with its law, under a heading for each part.
struct MissingView: View {
  let session: Session
  let sheet: MissingSheet

  func draw(on canvas: inout Canvas) {
    let (head, body, _) = canvas.bounds.rows(top: 1, bottom: 0)
    let language = session.language
    canvas.fill(head, with: "─", style: .heading)
    let title = Phrase(sv: "Det som saknas", en: "What is missing")(language)
    canvas.write(" \(title) ", row: 0, column: 2, style: .heading)
    let list = body.columns(left: 2).rest
    let (text, places) = rows(columns: list.size.columns)
    let chosen =
      places.indices.contains(sheet.window.selected) ? places[sheet.window.selected] : 0..<0
    let middle = (chosen.lowerBound + chosen.upperBound) / 2
    let top = min(
      max(middle - body.size.rows / 2, 0), max(text.rows.count - body.size.rows, 0))
    canvas.draw(TextPane(text, from: top), in: list)
    for row in chosen where row >= top && row - top < body.size.rows {
      let line = body.origin.row + row - top
      if row == chosen.lowerBound { canvas.write("›", row: line) }
      canvas.add(
        .selected, to: Rect(row: line, column: 0, columns: canvas.bounds.size.columns, rows: 1))
    }
    markMore(top, shown: body.size.rows, of: text.rows.count, head, on: &canvas)
  }

  /// How much of the list is in view, where it is not all.
  private func markMore(
    _ top: Int, shown: Int, of count: Int, _ head: Rect, on canvas: inout Canvas
  ) {
    guard count > shown else { return }
    let place = " \(min(top + shown, count))/\(count) "
    canvas.write(place, row: 0, column: head.size.columns - place.columns - 2, style: .heading)
  }

  /// The rows, and which of them each line of the sheet has.
  private func rows(columns: Int) -> (text: WrappedText, places: [Range<Int>]) {
    var text = WrappedText(columns: columns, limit: Page.limit)
    var places: [Range<Int>] = []
    let language = session.language
    addState(to: &text)
    var heading: Phrase?
    for entry in sheet.entries {
      if let new = Self.heading(of: entry), new != heading {
        text.skip()
        text.add(new(language), style: .heading)
        heading = new
      }
      let first = text.rows.count
      add(entry, to: &text)
      places.append(first..<text.rows.count)
    }
    return (text, places)
  }

  /// That nothing is missing, where it is so.
  private func addState(to text: inout WrappedText) {
    let meeting = session.meeting
    let missing = sheet.entries.compactMap { entry in
      if case .missing(let missing) = entry { missing } else { nil }
    }
    guard missing.allSatisfy(\.isOfVerification) else { return }
    text.add(
      Phrase(sv: "Inget saknas i protokollet.", en: "The minutes lack nothing.")(session.language))
    guard missing.isEmpty, meeting.isVerified else { return }
    text.add(Self.complete(session.language))
  }

  /// That everything is done.
  static let complete = Phrase(
    sv: "Det är justerat, och tiden på anslagstavlan är över.",
    en: "They are verified, and their time on the notice board is over.")

  private static func heading(of entry: MissingSheet.Entry) -> Phrase? {
    switch entry {
    case .missing(let missing):
      missing.isOfVerification ? Verb.Group.papers.heading : nil
    case .draft: Phrase(sv: "Utkast som inte är antecknade", en: "Drafts that are not recorded")
    case .warning: Phrase(sv: "Bekräftade varningar", en: "Warnings confirmed")
    }
  }

  private func add(_ entry: MissingSheet.Entry, to text: inout WrappedText) {
    switch entry {
    case .missing(let missing):
      let lead = missing.paragraph.map { "§ \($0)".padded(columns: 7) } ?? ""
      text.add(missing.sentence(session.language), lead: lead, hanging: 2)
    case .draft(let index):
      guard session.drafts.indices.contains(index) else { return }
      text.add(session.label(of: session.drafts[index]), style: .draft, hanging: 2)
    case .warning(let sentence): text.add(sentence, style: .warning, hanging: 2)
    }
  }
}

extension Missing {
  /// The sentence with the paragraph of the law that asks for it.
  func sentence(_ language: Language) -> String { citing(gap.law, after: text(language)) }
}

/// A sentence with the paragraph of the law in it.
func citing(_ law: String?, after sentence: String) -> String {
  guard let law else { return sentence }
  return sentence.hasSuffix(".") ? "\(sentence.dropLast()) (\(law))." : "\(sentence) (\(law))"
}
