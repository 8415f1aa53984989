internal import Voting

/// A picture of a vote: a sign for everyone who voted, a row or more for each party.
///
/// Each choice has its shape, its letter and its colour, so that none of them says it alone; the
/// same is said in words for those who do not see it.
struct VotePicture {
  /// Those of one party, or of one choice where it is not known who voted how.
  private struct Group {
    var name: String
    var choices: [Choice?]

    func count(_ choice: Choice?) -> Int { choices.count { $0 == choice } }
  }

  private let groups: [Group]
  /// The choices in it and their counts.
  private let sums: [(choice: Choice, count: Int)]

  /// Lengths in the picture's own units; it is as wide as the narrowest page.
  private enum Length {
    static let width = 320
    static let name = 66
    static let cell = 21
    static let sign = 18
    static let legend = 106
    static let gap = 5
  }
  private static let signsPerRow = (Length.width - Length.name) / Length.cell
  private static let legendsPerRow = Length.width / Length.legend
  /// Above this it shows nothing that the numbers do not; no body has so many seats.
  private static let mostSigns = 400

  /// Makes the picture of a list.
  init(of list: VotingList) {
    sums = Array(zip(list.columns, list.result))
    guard !list.rows.isEmpty else {
      let isTooMany = list.result.contains { $0 > Self.mostSigns }
      groups =
        isTooMany
        ? []
        : sums.map {
          Group(name: $0.choice.heading, choices: Array(repeating: $0.choice, count: $0.count))
        }
      return
    }
    var groups: [Group] = []
    for row in list.rows {
      if let place = groups.firstIndex(where: { $0.name == row.person.party }) {
        groups[place].choices.append(row.choice)
      } else {
        groups.append(Group(name: row.person.party, choices: [row.choice]))
      }
    }
    let order: [Choice?] = Choice.allCases + [nil]
    self.groups = groups.map { group in
      Group(
        name: group.name,
        choices: order.flatMap { Array(repeating: $0, count: group.count($0)) })
    }
  }

  /// Writes the picture with its words; nothing where nobody is in it.
  func write(to html: inout HTMLText) {
    guard groups.contains(where: { !$0.choices.isEmpty }) else { return }
    let title = html.label()
    let description = html.label()
    html.element("figure", ["class": "vote-picture"]) { html in
      html.element(
        "svg",
        [
          "xmlns": "http://www.w3.org/2000/svg", "role": "img",
          "viewBox": "0 0 \(Length.width) \(height)", "width": "\(Length.width)",
          "height": "\(height)", "aria-labelledby": title, "aria-describedby": description,
        ]
      ) { html in
        html.line("title", ["id": title], "Bild av omröstningen: \(told(sums.map { ($0, $1) }))")
        html.line("desc", ["id": description], told)
        draw(in: &html)
      }
    }
  }

  /// What the picture shows, in words: "S: 14 Ja. M: 9 Nej, 1 Avstår."
  private var told: String {
    groups.map { group in
      let counts = sums.map { ($0.choice, group.count($0.choice)) }.filter { $0.1 > 0 }
      let missing = group.count(nil)
      let words = told(counts) + (missing > 0 ? (counts.isEmpty ? "" : ", ") + "\(missing) –" : "")
      return "\(group.name.isEmpty ? "–" : group.name): \(words.isEmpty ? "0" : words)."
    }.joined(separator: " ")
  }

  private func told(_ counts: [(Choice, Int)]) -> String {
    counts.map { "\($1) \($0.heading)" }.joined(separator: ", ")
  }
}

extension VotePicture {
  private var legendRows: Int { (sums.count + Self.legendsPerRow - 1) / Self.legendsPerRow }

  private func rows(of group: Group) -> Int {
    max((group.choices.count + Self.signsPerRow - 1) / Self.signsPerRow, 1)
  }

  private var height: Int {
    let rows = groups.reduce(legendRows) { $0 + self.rows(of: $1) }
    return rows * Length.cell + (groups.count + 1) * Length.gap
  }

  private func draw(in html: inout HTMLText) {
    for (place, sum) in sums.enumerated() {
      let x = place % Self.legendsPerRow * Length.legend
      let y = place / Self.legendsPerRow * Length.cell
      draw([sum.choice], x: x, y: y, in: &html)
      html.word("\(sum.choice.heading) \(sum.count)", x: x + Length.cell + 2, y: y + 14)
    }
    var y = legendRows * Length.cell + 2 * Length.gap
    for group in groups {
      html.word(Self.short(group.name), x: 0, y: y + 14)
      for row in 0..<rows(of: group) {
        let choices = group.choices.dropFirst(row * Self.signsPerRow).prefix(Self.signsPerRow)
        draw(Array(choices), x: Length.name, y: y, in: &html)
        y += Length.cell
      }
      y += Length.gap
    }
  }

  /// Draws signs beside one another.
  private func draw(_ choices: [Choice?], x: Int, y: Int, in html: inout HTMLText) {
    for (place, choice) in choices.enumerated() {
      let x = x + place * Length.cell
      html.void("path", Self.attributes(of: choice, x: x, y: y))
      html.line(
        "text",
        [
          "x": "\(x + Length.sign / 2)", "y": "\(y + 13)", "text-anchor": "middle",
          "font-size": "11", "font-weight": "bold",
          "fill": choice.isFilled ? "#ffffff" : "#1a1a1a",
          "class": choice.isFilled ? "on-sign" : "word",
        ], choice.letter)
    }
  }

  /// A name that fits before the signs.
  private static func short(_ name: String) -> String {
    if name.isEmpty { return "–" }
    return name.count > 8 ? name.prefix(7) + "…" : name
  }

  /// The shape and colour of a sign.
  private static func attributes(of choice: Choice?, x: Int, y: Int) -> HTMLText.Attributes {
    let round = "M\(x) \(y + 9)a9 9 0 1 1 18 0a9 9 0 1 1 -18 0z"
    let square = "M\(x) \(y)h18v18h-18z"
    let outline = "M\(x + 1) \(y + 1)h16v16h-16z"
    let slanted = "M\(x + 9) \(y)l9 9l-9 9l-9 -9z"
    return switch choice {
    case .yes: ["class": "yes", "fill": "#1f5f99", "d": round]
    case .no: ["class": "no", "fill": "#9a4a00", "d": square]
    case .abstain: ["class": "open", "fill": "none", "stroke": "#1a1a1a", "d": slanted]
    case .absent, .paired, nil:
      [
        "class": "open", "fill": "none", "stroke": "#1a1a1a", "stroke-dasharray": "2 2",
        "d": outline,
      ]
    }
  }
}

extension HTMLText {
  /// Writes words in a picture.
  fileprivate mutating func word(_ word: String, x: Int, y: Int) {
    line(
      "text",
      ["x": "\(x)", "y": "\(y)", "font-size": "13", "fill": "#1a1a1a", "class": "word"], word)
  }
}

extension Choice? {
  /// The letter of the choice in a picture.
  fileprivate var letter: String {
    switch self {
    case .yes: "J"
    case .no: "N"
    case .abstain: "A"
    case .absent: "F"
    case .paired: "K"
    case nil: "–"
    }
  }

  /// Whether its sign is filled, so that the letter stands out of it.
  fileprivate var isFilled: Bool { self == .yes || self == .no }
}
