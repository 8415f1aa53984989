import Agenda
import Screen

/// The ballots of an election: the names or the lists with their counts, what was handed in, what is
/// missing, and between whom a lot is to be drawn.
struct BallotView: View {
  let session: Session
  let sheet: BallotSheet
  let box: BallotBox

  func draw(on canvas: inout Canvas) {
    let columns = canvas.bounds.size.columns
    let foot = foot(columns: columns - 2)
    let (head, middle, bottom) = canvas.bounds.rows(top: 2, bottom: foot.rows.count + 1)
    drawHead(on: &canvas, columns: head.size.columns)
    canvas.draw(Rows(session: session, sheet: sheet, box: box), in: middle)
    let line = Rect(row: bottom.origin.row, column: 1, columns: columns - 2, rows: 1)
    canvas.fill(line, with: "─", style: .dimmed)
    let below = bottom.rows(top: 1, bottom: 0).middle
    canvas.draw(TextPane(foot, from: 0), in: below.columns(left: 1).rest)
  }

  private var language: Language { session.language }

  private func drawHead(on canvas: inout Canvas, columns: Int) {
    let election = box.election
    let number = session.meeting[box.item]?.paragraph.map { "§ \($0) · " } ?? ""
    let kind =
      box.isProportional
      ? Phrase(sv: "proportionellt val", en: "proportional election")
      : Phrase(sv: "val med slutna sedlar", en: "election by ballot")
    let seats = Phrase(
      sv: "\(election.seats) \(election.seats == 1 ? "plats" : "platser")",
      en: "\(election.seats) \(election.seats == 1 ? "seat" : "seats")")(language)
    canvas.write(
      "\(number)\(kind(language)) \(election.number) · \(election.post)", row: 0, column: 1,
      columns: max(columns - seats.columns - 4, 0), style: .heading)
    canvas.write(seats, row: 0, column: columns - seats.columns - 1, style: .emphasis)
    let ballots = Phrase(sv: "Sedlar", en: "Ballots")(language)
    let names =
      box.isProportional
      ? Phrase(sv: "Gruppbeteckning och namn", en: "Heading and names")
      : Phrase(sv: "Namn", en: "Name")
    canvas.write(names(language), row: 1, column: 3, style: .dimmed)
    canvas.write(ballots, row: 1, column: columns - ballots.columns - 1, style: .dimmed)
  }

  /// What no name has, what is missing, and the lots.
  private func foot(columns: Int) -> WrappedText {
    let election = box.election
    var text = WrappedText(columns: columns, limit: 6)
    let voters = election.voters.map(String.init) ?? "–"
    text.add(
      Phrase(
        sv: "Blanka \(election.blank)  Ogiltiga \(election.invalid)  Röstande \(voters)  "
          + "Röstberättigade \(box.entitled)",
        en: "Blank \(election.blank)  Invalid \(election.invalid)  Voters \(voters)  "
          + "Entitled \(box.entitled)")(language))
    if box.isOverfull {
      text.add(
        Phrase(
          sv: "Fler sedlar än de \(box.entitled) röstberättigade: räkna om.",
          en: "More ballots than the \(box.entitled) entitled: count again.")(language),
        style: .warning)
    }
    if let missing { text.add(missing(language), style: .warning) }
    if !box.tied.isEmpty {
      let names = listed(box.tied, language)
      text.add(
        Phrase(sv: "LIKA: \(names). Lotten avgör.", en: "EQUAL: \(names). The lot decides.")(
          language), style: [.emphasis, .warning])
    }
    for lot in election.lots {
      text.add(Self.sentence(of: lot, in: election, language), style: .emphasis)
    }
    return text
  }

  private var missing: Phrase? {
    guard box.isCounting else { return nil }
    if let missing = box.missing, missing != 0 {
      let count = abs(missing)
      return missing > 0
        ? Phrase(
          sv: "Saknas: \(count) \(count == 1 ? "sedel" : "sedlar").",
          en: "Missing: \(count) \(count == 1 ? "ballot" : "ballots").")
        : Phrase(
          sv: "\(count) \(count == 1 ? "sedel" : "sedlar") för mycket: räkna om.",
          en: "\(count) \(count == 1 ? "ballot" : "ballots") too many: count again.")
    }
    return box.obstacle.map { Phrase(sv: $0.sentence(.swedish), en: $0.sentence(.english)) }
  }

  /// A lot that was drawn.
  static func sentence(
    of lot: Election.Lot, in election: Election, _ language: Language
  ) -> String {
    let winner = election.label(ofPlace: lot.winner)
    let drawn = Phrase(sv: "Lotten föll på \(winner)", en: "The lot fell on \(winner)")(language)
    guard lot.isDrawnByProgram else { return drawn + "." }
    return drawn + Phrase(sv: ", dragen av programmet.", en: ", drawn by the program.")(language)
  }
}

extension BallotView {
  /// The names or the lists, a line each, with a bar of their share.
  private struct Rows: View {
    let session: Session
    let sheet: BallotSheet
    let box: BallotBox

    func draw(on canvas: inout Canvas) {
      let size = canvas.bounds.size
      let lines = lines
      guard !lines.isEmpty else {
        let none = Phrase(sv: "Inga sedlar är räknade.", en: "No ballots are counted.")
        canvas.write(none(session.language), row: 0, column: 3, style: .dimmed)
        return
      }
      let first = min(sheet.first, max(lines.count - size.rows, 0))
      let visible = first..<min(first + size.rows, lines.count)
      canvas.markMore(visible, of: lines.count)
      let most = max(lines.map(\.ballots).max() ?? 0, box.election.voters ?? 0, 1)
      let bar = size.columns >= 70 ? min(size.columns / 4, 30) : 0
      for (row, index) in visible.enumerated() {
        let line = lines[index]
        let isTied = box.tied.contains(line.name)
        if isTied { canvas.write("=", row: row, column: 1, style: .warning) }
        canvas.write(
          line.name + line.rest, row: row, column: 3, columns: max(size.columns - bar - 12, 0),
          style: isTied ? .emphasis : .plain)
        let count = String(line.ballots)
        canvas.write(
          count, row: row, column: size.columns - count.columns - 2, style: .emphasis)
        guard bar > 0 else { continue }
        let area = Rect(row: row, column: size.columns - bar - 8, columns: bar, rows: 1)
        canvas.fill(area, with: "·", style: .dimmed)
        let filled = min(line.ballots * bar / most, bar)
        canvas.fill(
          Rect(row: row, column: area.origin.column, columns: filled, rows: 1), with: "█",
          style: .yes)
      }
    }

    private var lines: [(name: String, rest: String, ballots: Int)] {
      guard box.isProportional else {
        return box.election.candidates.map { (name: $0.name, rest: "", ballots: $0.ballots) }
      }
      let lists = box.election.lists
      // Lists that differ only in names that are not regarded are one group, with one label.
      let labels = box.election.labels
      let names = labels.count == lists.count ? labels : lists.map(\.heading)
      return zip(names, lists).map { name, list in
        (name: name, rest: ": " + list.names.joined(separator: ", "), ballots: list.ballots)
      }
    }
  }
}
