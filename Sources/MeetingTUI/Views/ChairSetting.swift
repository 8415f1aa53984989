import Agenda
import Screen

/// How the chair's words are set in a part of a screen: close on a low one, widely on a high one.
struct ChairSetting {
  let columns: Int
  private let height: Height

  private enum Height {
    /// Room for the words only if nothing else takes more than a row or two.
    case low
    case usual
    /// Room to read from a distance.
    case high
  }

  /// Chooses the setting for a size.
  init(_ size: Size) {
    height = size.rows < 18 ? .low : size.rows < 36 ? .usual : .high
    // The last column stays free; on a wide screen lines are kept to what an eye follows.
    columns = min(size.columns - 1, height == .high ? 88 : size.columns)
  }

  /// The empty rows between sentences.
  var gap: Int {
    switch height {
    case .low: 0
    case .usual: 1
    case .high: 2
    }
  }

  // MARK: - Above

  /// What was decided last, and below it what is warned of.
  func above(_ words: ChairWords, _ language: Language) -> WrappedText {
    var text = WrappedText(columns: columns, limit: height == .high ? 16 : 8)
    addDecided(words.decided, to: &text, language)
    addWarnings(words.warnings, to: &text, language)
    if height != .low { text.skip() }
    return text
  }

  private func addDecided(
    _ sentences: [String], to text: inout WrappedText, _ language: Language
  ) {
    let label = Phrase(sv: "Nyss: ", en: "Just now: ")(language)
    for sentence in sentences {
      add(sentence, lead: label, style: .dimmed, rows: height == .low ? 1 : 2, to: &text)
    }
    if height == .high { text.skip() }
  }

  /// Each warning whole, as long as there are rows for it; how many there are is always said.
  private func addWarnings(
    _ sentences: [String], to text: inout WrappedText, _ language: Language
  ) {
    var left = height == .low ? 2 : height == .usual ? 5 : 10
    for (index, sentence) in sentences.enumerated() where left > 0 {
      let count = sentences.count == 1 ? "" : " \(index + 1)/\(sentences.count)"
      let label = Phrase(sv: "Varning\(count): ", en: "Warning\(count): ")(language)
      let before = text.rows.count
      add(label + sentence, lead: "! ", style: .warning, rows: min(left, 2), to: &text)
      left -= text.rows.count - before
    }
  }

  // MARK: - Below

  /// What comes next: three steps, and one on a low screen.
  func below(_ steps: [String], _ language: Language) -> WrappedText {
    let label = Phrase(sv: "Sedan: ", en: "Then: ")(language)
    let shown = height == .low ? 1 : 3
    var text = WrappedText(columns: columns, limit: 2 * shown + 1)
    guard !steps.isEmpty else { return text }
    if height != .low { text.addEmpty() }
    for (index, step) in steps.prefix(shown).enumerated() {
      let lead = index == 0 ? label : String(repeating: " ", count: label.columns)
      add(step, lead: lead, style: .dimmed, rows: height == .high ? 2 : 1, to: &text)
    }
    return text
  }

  // MARK: - The words

  /// The words as blocks that are kept together: a sentence with what belongs to it.
  func blocks(_ lines: [ChairWords.Line]) -> [ChairScreens.Block] {
    var blocks: [ChairScreens.Block] = []
    for (place, line) in lines.enumerated() {
      let rows = rows(of: line)
      if blocks.isEmpty || line.kind == .said {
        blocks.append(ChairScreens.Block(first: place))
      }
      var block = blocks.removeLast()
      if line.kind == .quoted, var last = block.lines.popLast() {
        last.rows += rows
        block.lines.append(last)
      } else {
        block.lines.append((place, rows))
      }
      blocks.append(block)
    }
    return blocks
  }

  private func rows(of line: ChairWords.Line) -> [WrappedText.Row] {
    var text = WrappedText(columns: columns, limit: 2_000)
    let inset = height == .high ? 3 : 0
    if height == .high, line.kind != .said { text.addEmpty() }
    switch line.kind {
    case .said: text.add(line.text, style: .emphasis, indent: 1 + inset)
    case .listed: text.add(line.text, indent: 3 + inset, hanging: 2)
    case .quoted: text.add(line.text, indent: 6 + inset)
    case .cue: text.add("(\(line.text))", style: .dimmed, indent: 1 + inset)
    }
    return text.rows
  }

  // MARK: - Rows

  /// Adds a text on at most so many rows, the last cut where it is longer.
  private func add(
    _ text: String, lead: String, style: Style, rows: Int, to wrapped: inout WrappedText
  ) {
    let width = max(columns - lead.columns - 1, 8)
    let parts = text.wrapped(columns: width, limit: rows + 1)
    guard parts.count > rows else {
      wrapped.add(text, lead: lead, style: style, indent: 1)
      return
    }
    let rest = parts.dropFirst(rows - 1).joined(separator: " ").truncated(columns: width)
    for (index, part) in (parts.prefix(rows - 1) + [rest]).enumerated() {
      let start = index == 0 ? lead : String(repeating: " ", count: lead.columns)
      wrapped.add(part, lead: start, style: style, indent: 1)
    }
  }
}
