/// Lines that stand together on a page: a paragraph of text, a heading, a table.
struct TextChunk {
  /// The lines.
  var lines: [String]
  /// Empty lines before it, unless it begins a page.
  var gap = 0
  /// Whether it is a heading, which never stands last on a page.
  var staysWithNext = false
  /// Whether it begins a new page.
  var beginsPage = false
  /// Lines to repeat where it goes on to another page: the head of a table.
  var repeated: [String] = []
  /// The only counts of lines after which it may be parted: where a row of a table ends.
  var ends: [Int]?
  /// The number of the § that begins here, for the contents.
  var paragraph: Int?

  init(_ lines: [String], gap: Int = 0, staysWithNext: Bool = false) {
    self.lines = lines
    self.gap = gap
    self.staysWithNext = staysWithNext
  }
}

/// Chunks laid out on pages: each page breaks between chunks, and inside one only where it is
/// longer than a page.
struct TextPages {
  /// The lines of a page, head and foot among them.
  static let height = 60

  /// The lines that fit between head and foot.
  let room: Int
  /// The lines of every page, without head and foot.
  private(set) var pages: [[String]] = [[]]
  /// The page, counted from 1, on which each § begins.
  private(set) var pageOfParagraph: [Int: Int] = [:]

  /// Lays out chunks on pages with so much room.
  init(_ chunks: [TextChunk], room: Int) {
    self.room = max(room, 1)
    var index = 0
    while index < chunks.count {
      var end = index
      while end + 1 < chunks.count, chunks[end].staysWithNext, !chunks[end + 1].beginsPage {
        end += 1
      }
      place(Array(chunks[index...end]))
      index = end + 1
    }
  }

  private var left: Int { room - (pages.last?.count ?? 0) }
  private var isAtTop: Bool { pages.last?.isEmpty ?? true }

  /// Places chunks that belong together, on a new page where they do not fit on this.
  private mutating func place(_ group: [TextChunk]) {
    guard let first = group.first else { return }
    let height = group.reduce(0) { $0 + $1.gap + $1.lines.count }
    if !isAtTop, first.beginsPage || height > left { pages.append([]) }
    var before = 0
    for chunk in group {
      let fits = (isAtTop ? 0 : chunk.gap) + chunk.lines.count <= left
      // What follows on a heading is cut rather than parted from it, where no page holds both.
      let followsHeading = before > 0 && before <= room / 2
      if !fits, chunk.lines.count <= room, !isAtTop, !followsHeading { pages.append([]) }
      add(chunk)
      before += chunk.gap + chunk.lines.count
    }
  }

  private mutating func add(_ chunk: TextChunk) {
    if !isAtTop { append(Array(repeating: "", count: min(chunk.gap, left))) }
    if let paragraph = chunk.paragraph { pageOfParagraph[paragraph] = pages.count }
    var lines = chunk.lines[...]
    while !lines.isEmpty {
      if left <= 0 { goOn(with: chunk) }
      let most = min(lines.startIndex + left, lines.endIndex)
      var end = chunk.ends?.last { $0 <= most } ?? most
      if end <= lines.startIndex {
        if left < room - chunk.repeated.count { goOn(with: chunk) }
        // A row that no page holds is parted all the same.
        let most = min(lines.startIndex + left, lines.endIndex)
        end = chunk.ends?.last { $0 <= most && $0 > lines.startIndex } ?? most
      }
      append(Array(lines[..<end]))
      lines = lines[end...]
      if !lines.isEmpty, left > 0 { goOn(with: chunk) }
    }
  }

  /// Begins a page for the rest of a chunk.
  private mutating func goOn(with chunk: TextChunk) {
    pages.append([])
    if chunk.repeated.count < room { append(chunk.repeated) }
  }

  private mutating func append(_ lines: [String]) { pages[pages.count - 1] += lines }
}
