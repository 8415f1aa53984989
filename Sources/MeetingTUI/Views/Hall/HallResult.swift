import Agenda
import Screen
import Voting

/// The result of a vote for the room: what it led to in words, the totals as large as it goes, and
/// the picture of the votes beside them.
struct HallResult: View {
  let heading: Hall.Heading
  let count: Hall.Count
  let layout: HallLayout
  let language: Language

  func draw(on canvas: inout Canvas) {
    var text = HallText(layout)
    text.heading(heading, isShort: true)
    text.add(count.outcome, rows: 3, style: .emphasis)
    if let right = count.right { text.add(right, rows: 2) }
    text.space()
    canvas.draw(TextPane(text.text, from: 0), in: canvas.bounds)
    let (_, rest, _) = canvas.bounds.rows(top: text.text.rows.count, bottom: 0)
    let scale = scale(in: rest.size)
    let vote = VotePicture(count: count, language: language)
    guard scale > 0 else { return canvas.draw(vote, in: rest) }
    let width = numberColumns(scale) + 6
    let (totals, picture) = rest.columns(left: width)
    canvas.draw(Totals(tally: count.tally, scale: scale, language: language), in: totals)
    canvas.draw(vote, in: picture)
  }

  private func numberColumns(_ scale: Int) -> Int {
    max(count.tally.yes, count.tally.no) > 99
      ? BigNumber.columns(of: 100, scale: scale) : BigNumber.columns(of: 10, scale: scale)
  }

  /// How large the numbers may be: two of them above each other, with their words.
  private func scale(in size: Size) -> Int {
    for scale in [3, 2, 1] {
      let rows = 2 * (BigNumber.rows(scale: scale) + 1) + 1
      if rows <= size.rows, numberColumns(scale) + 6 + 40 <= size.columns { return scale }
    }
    return 0
  }
}

/// Ja and Nej as large numbers, with those who did neither below.
private struct Totals: View {
  let tally: Tally
  let scale: Int
  let language: Language

  func draw(on canvas: inout Canvas) {
    let height = BigNumber.rows(scale: scale)
    let sides: [(String, Int, Style)] = [
      (Phrase(sv: "JA", en: "YES")(language), tally.yes, .yes),
      (Phrase(sv: "NEJ", en: "NO")(language), tally.no, .no),
    ]
    var row = 0
    for (word, votes, style) in sides {
      canvas.write(word, row: row, style: style)
      let area = Rect(
        row: row + 1, column: 0, columns: canvas.bounds.size.columns, rows: height)
      canvas.draw(BigNumber(number: votes, scale: scale, style: style), in: area)
      row += height + 2
    }
  }
}
