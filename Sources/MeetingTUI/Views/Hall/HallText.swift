import Agenda
import Screen

/// Rows of text for the room: whole sentences or none, with air between the parts.
struct HallText {
  private(set) var text: WrappedText
  private let layout: HallLayout

  init(_ layout: HallLayout) {
    self.layout = layout
    text = WrappedText(
      // Lines longer than this are not read from afar.
      columns: min(layout.content.size.columns, 110), limit: layout.content.size.rows)
  }

  /// How many rows are left.
  var left: Int { text.limit - text.rows.count }

  /// Empty rows before the next part.
  mutating func space() {
    guard let last = text.rows.last, !last.text.isEmpty else { return }
    for _ in 0..<layout.gap { text.add("") }
  }

  /// What the next rows are, in capitals.
  mutating func label(_ phrase: Phrase, _ language: Language) {
    space()
    text.add(phrase(language).uppercased(), style: .heading)
  }

  /// A text in at most so many rows.
  mutating func add(
    _ words: String, rows: Int, lead: String = "", style: Style = .plain, indent: Int = 0
  ) {
    let columns = max(text.columns - indent - lead.columns, 8)
    let shown = words.cut(columns: columns, rows: min(rows, left))
    guard !shown.isEmpty else { return }
    text.add(shown.joined(separator: "\n"), lead: lead, style: style, indent: indent)
  }

  /// An item's § and title, with a line below where there is room.
  mutating func heading(_ heading: Hall.Heading, isShort: Bool = false) {
    let title = heading.title ?? ""
    if layout.isLow || isShort {
      add("\(heading.sign)  \(title)".trimmed, rows: isShort ? 1 : 2, style: .emphasis)
    } else {
      text.add(heading.sign, style: .emphasis)
      if !title.isEmpty { add(title, rows: 3, style: .emphasis) }
    }
    guard !layout.isLow else { return }
    text.add(String(repeating: "━", count: text.columns), style: .dimmed)
  }
}

extension String {
  /// The text in at most so many rows: cut where a sentence ends, or after a word where that would
  /// leave most of them empty, with "…" after it.
  func cut(columns: Int, rows: Int) -> [String] {
    guard rows > 0 else { return [] }
    let whole = wrapped(columns: columns, limit: rows + 1)
    guard whole.count > rows else { return whole }
    var fitting: [String]?
    for end in indices where isEndOfSentence(end) {
      let part = (self[...end] + " …").wrapped(columns: columns, limit: rows + 1)
      guard part.count <= rows else { break }
      fitting = part
    }
    let shown = fitting.map { $0.reduce(0) { $0 + $1.columns } } ?? 0
    if let fitting, shown * 3 > columns * rows { return fitting }
    return whole.cutAfterWord(columns: columns, rows: rows)
  }

  /// Whether a sentence ends with the letter at a place, and another begins.
  private func isEndOfSentence(_ place: Index) -> Bool {
    guard ".?!".contains(self[place]) else { return false }
    let rest = self[index(after: place)...]
    return rest.first == " " && rest.dropFirst().first?.isUppercase == true
  }
}

extension [String] {
  /// The first rows, the last of them ended by "…".
  fileprivate func cutAfterWord(columns: Int, rows: Int) -> [String] {
    var shown = Array(prefix(rows))
    guard var last = shown.popLast() else { return [] }
    while last.columns >= columns, let blank = last.lastIndex(of: " ") {
      last = String(last[..<blank])
    }
    return shown + [(last + "…").truncated(columns: columns)]
  }
}

extension Substring {
  /// The text in rows, as that of a string.
  fileprivate func wrapped(columns: Int, limit: Int) -> [String] {
    String(self).wrapped(columns: columns, limit: limit)
  }
}
