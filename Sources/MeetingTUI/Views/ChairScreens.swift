import Agenda
import Screen

/// The chair's words laid out for a part of a screen: what stays above and below, and the words
/// themselves parted in screens.
///
/// A sentence is kept with what belongs to it, and a motion with its words, as far as they fit.
struct ChairScreens {
  /// The words.
  let words: ChairWords
  /// What is warned of and what was decided last.
  let above: WrappedText
  /// What comes next.
  let below: WrappedText
  /// The words to say, a screen each; never empty.
  let screens: [Screenful]

  /// As much of the words as is shown at once.
  struct Screenful: Hashable {
    /// Its rows.
    var rows: [WrappedText.Row] = []
    /// The first line of the words that stands on it.
    var first = 0
  }

  /// Lays out a desk's words for the part of its screen that they have.
  init(of session: Session) {
    self.init(session.meeting.chairWords, in: session.layout.words.size, session.language)
  }

  init(_ words: ChairWords, in size: Size, _ language: Language) {
    self.words = words
    let setting = ChairSetting(size)
    above = setting.above(words, language)
    below = setting.below(words.next, language)
    let room = max(size.rows - above.rows.count - below.rows.count, 1)
    let blocks = setting.blocks(words.now)
    let whole = Self.parted(blocks, rows: room, gap: setting.gap)
    // Where there are more screens than one, the last row says which it is.
    screens =
      whole.count > 1 ? Self.parted(blocks, rows: max(room - 1, 1), gap: setting.gap) : whole
  }

  /// The screen here with what a screen of other words began with; nothing where that is gone.
  ///
  /// Of lines that are alike the nearest to where it stood counts.
  func screen(keeping number: Int, of other: ChairScreens) -> Int? {
    guard other.screens.indices.contains(number) else { return nil }
    let old = other.screens[number].first
    guard other.words.now.indices.contains(old) else { return nil }
    let alike = words.now.indices.filter { words.now[$0] == other.words.now[old] }
    guard let place = alike.min(by: { abs($0 - old) < abs($1 - old) }) else { return nil }
    return screens.lastIndex { $0.first <= place }
  }

  /// A line of the words with its rows.
  struct Block {
    /// The place of its first line.
    var first: Int
    /// Its lines, each with the rows it takes; a quotation belongs to the line before.
    var lines: [(place: Int, rows: [WrappedText.Row])] = []

    var rows: [WrappedText.Row] { lines.flatMap(\.rows) }
  }

  private static func parted(_ blocks: [Block], rows: Int, gap: Int) -> [Screenful] {
    var screens: [Screenful] = []
    var open = Screenful()
    func closed() {
      if !open.rows.isEmpty { screens.append(open) }
    }
    func begin(_ new: [WrappedText.Row], at place: Int) {
      closed()
      open = Screenful(rows: new, first: place)
    }
    for block in blocks {
      let between = open.rows.isEmpty ? 0 : gap
      let left = rows - open.rows.count - between
      let space: [WrappedText.Row] = Array(repeating: .empty, count: between)
      if block.rows.count <= left {
        if open.rows.isEmpty { open.first = block.first }
        open.rows += space + block.rows
        continue
      }
      // Nothing much is left empty: what is too long for the rest begins there with two lines.
      let start = block.lines.prefix(2).reduce(0) { $0 + $1.rows.count }
      let isBegunHere = !open.rows.isEmpty && left > rows / 3 && start <= left
      for line in block.lines {
        let isFirst = line.place == block.first
        let gap = isFirst ? space : []
        if isFirst ? isBegunHere : open.rows.count + line.rows.count <= rows {
          open.rows += gap + line.rows
          continue
        }
        var left = line.rows[...]
        while !left.isEmpty {
          begin(Array(left.prefix(rows)), at: line.place)
          left = left.dropFirst(rows)
        }
      }
    }
    closed()
    return screens.isEmpty ? [Screenful()] : screens
  }
}

extension WrappedText.Row {
  /// A row with nothing on it.
  static let empty = WrappedText.Row(text: "", style: .plain)
}
