import Agenda
import Screen
import Voting

/// The picture of the room's vote: a sign a seat, party by party in the order of the roster.
///
/// The signs differ without colour. Where the body's rule and the room on the screen allow it the
/// names stand by their signs; where the seats have no room, there are numbers.
struct VotePicture: View {
  let count: Hall.Count
  let language: Language

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    drawLegend(on: &canvas)
    let (_, area, _) = canvas.bounds.rows(top: size.rows > 12 ? 2 : 1, bottom: 0)
    guard !count.parties.isEmpty else { return drawBars(in: area, on: &canvas) }
    let seats = SeatRows(count.parties, columns: area.size.columns)
    if count.showsNames {
      let names = NameColumns(count.parties, columns: area.size.columns)
      let top = (seats?.height(in: area.size.rows / 2) ?? 0) + 1
      if let seats, names.rows(in: area.size.rows - top) != nil {
        let (above, below, _) = area.rows(top: top, bottom: 0)
        canvas.draw(seats, in: above)
        return canvas.draw(names, in: below)
      }
      if names.rows(in: area.size.rows) != nil { return canvas.draw(names, in: area) }
    }
    if let seats, seats.rows.count <= area.size.rows { return canvas.draw(seats, in: area) }
    drawNumbers(in: area, on: &canvas)
  }

  /// What the signs mean, with the totals.
  private func drawLegend(on canvas: inout Canvas) {
    let columns = canvas.bounds.size.columns
    let shown = Choice.allCases.filter { $0 == .yes || $0 == .no || count.tally.count(of: $0) > 0 }
    for (gap, isShort) in [(4, false), (2, false), (2, true)] {
      let parts = shown.map { choice in
        let word = isShort && choice != .yes && choice != .no ? "" : Ballots.name(choice, language)
        let votes = "\(count.tally.count(of: choice))"
        return [String(choice.sign), word, votes].filter { !$0.isEmpty }.joined(separator: " ")
      }
      let width = parts.reduce(0) { $0 + $1.columns } + gap * (parts.count - 1)
      guard width <= columns || isShort else { continue }
      var column = 0
      for (choice, part) in zip(shown, parts) {
        column = canvas.write(part, row: 0, column: column, style: choice.style) + gap
      }
      return
    }
  }

  /// The totals as bars, where nothing more is shown.
  private func drawBars(in area: Rect, on canvas: inout Canvas) {
    let most = max(count.tally.yes, count.tally.no, 1)
    let height = area.size.rows >= 10 ? 3 : 1
    for (index, choice) in [Choice.yes, .no].enumerated() {
      let votes = count.tally.count(of: choice)
      let bar = Rect(
        row: area.origin.row + index * (height + 1), column: area.origin.column,
        columns: votes * area.size.columns / most, rows: height)
      canvas.fill(bar, with: choice.sign, style: choice.style)
    }
  }

  /// A line a party in figures; those for whom there is no line are left to the voting list.
  private func drawNumbers(in area: Rect, on canvas: inout Canvas) {
    for (row, party) in count.parties.prefix(area.size.rows).enumerated() {
      let tally = Tally(of: party.choices)
      let parts = Choice.allCases.filter { tally.count(of: $0) > 0 }
        .map { "\($0.sign) \(tally.count(of: $0))" }
      canvas.write(
        party.label.padded(columns: SeatRows.lead) + parts.joined(separator: "  "),
        row: area.origin.row + row, column: area.origin.column, columns: area.size.columns)
    }
  }
}

/// A sign for each seat, in rows headed by the party.
struct SeatRows: View {
  /// The columns before the signs.
  static let lead = 6

  /// A party's letters, or nothing on its further rows, and its votes.
  struct Row: Hashable {
    var label: String
    var choices: ArraySlice<Choice>
  }

  let rows: [Row]
  private let step: Int

  /// The rows of so many columns; nothing where there is no room for signs at all.
  init?(_ parties: [Hall.PartyVotes], columns: Int) {
    let room = columns - Self.lead
    guard room >= 8 else { return nil }
    let largest = parties.map(\.choices.count).max() ?? 0
    step = largest * 2 <= room + 1 ? 2 : 1
    let wide = step == 2 ? (room + 1) / 2 : room
    rows = parties.flatMap { party in
      stride(from: 0, to: party.choices.count, by: wide).map { start in
        Row(
          label: start == 0 ? party.label : "",
          choices: party.choices[start..<min(start + wide, party.choices.count)])
      }
    }
  }

  /// The rows that they take of so many: twice as many where there is room for air between.
  func height(in rows: Int) -> Int {
    let airy = self.rows.count * 2 - 1
    return airy <= rows ? airy : self.rows.count
  }

  func draw(on canvas: inout Canvas) {
    let isAiry = height(in: canvas.bounds.size.rows) > rows.count
    for (index, row) in rows.enumerated() {
      let line = isAiry ? index * 2 : index
      canvas.write(row.label, row: line, columns: Self.lead - 1, style: .emphasis)
      for (place, choice) in row.choices.enumerated() {
        canvas.write(
          String(choice.sign), row: line, column: Self.lead + place * step, style: choice.style)
      }
    }
  }
}

/// Every name with its sign, in as many columns as there is room for.
struct NameColumns: View {
  private let votes: [(text: String, choice: Choice)]
  private let width: Int
  private let across: Int

  init(_ parties: [Hall.PartyVotes], columns: Int) {
    votes = parties.flatMap { party in
      party.votes.map { vote in
        (party.party.isEmpty ? vote.name : "\(vote.name) (\(party.party))", vote.choice)
      }
    }
    let longest = votes.map(\.text.columns).max() ?? 0
    width = min(longest, 34) + 5
    across = (columns + 3) / width
  }

  /// How many rows the names take in as few columns as there may be; nothing where there is no
  /// room for them all.
  func rows(in rows: Int) -> Int? {
    guard across > 0, rows > 0 else { return nil }
    let needed = (votes.count + rows - 1) / rows
    return needed <= across ? (votes.count + needed - 1) / needed : nil
  }

  func draw(on canvas: inout Canvas) {
    guard let rows = rows(in: canvas.bounds.size.rows), rows > 0 else { return }
    for (place, vote) in votes.enumerated() {
      let column = place / rows * width
      canvas.write(
        String(vote.choice.sign), row: place % rows, column: column, style: vote.choice.style)
      canvas.write(
        vote.text, row: place % rows, column: column + 2, columns: width - 3,
        style: vote.choice.style)
    }
  }
}

extension Hall.PartyVotes {
  /// The party's letters, or a dash for those without one.
  fileprivate var label: String { party.isEmpty ? "–" : party }
}

extension Choice {
  /// The sign of a vote in a picture, told from the others without colour.
  fileprivate var sign: Character {
    switch self {
    case .yes: "█"
    case .no: "▒"
    case .abstain: "·"
    case .absent: "–"
    case .paired: "="
    }
  }

  fileprivate var style: Style {
    switch self {
    case .yes: .yes
    case .no: .no
    case .abstain, .absent, .paired: .plain
    }
  }
}
