/// The title of an item (ärende) with what else stood on its lines.
struct ItemTitle: Hashable, Sendable {
  /// The title on one line.
  var words: String
  /// The case number, where the title gives it.
  var reference: String?
  /// The clock of the item, where the title gives it.
  var time: String?
  /// Who presents the item, where a column gives it.
  var presenter: String?
  /// The kind that a column of single letters tells: `B`, `I`.
  var kind: ItemKind?
  /// How many lines it took, blank ones between them too.
  var lines: Int
  /// Where the words stand on the line, where other columns follow them.
  private var column: Int?
  /// Where the presenter stands on the line.
  private var presenterColumn: Int?

  private init(lines: Int) {
    words = ""
    self.lines = lines
  }

  /// Reads the title that begins on a line and may go on over the next ones.
  /// - Parameters:
  ///   - first: What follows the number on its line; may be empty.
  ///   - lines: The number's line and those after it, up to the next item.
  ///   - hasColumns: Whether the agenda is a table, so that two blanks part its columns.
  /// - Returns: The title, and how many lines it took.
  static func read(first: String, lines: ArraySlice<Line>, hasColumns: Bool) -> ItemTitle {
    var title = ItemTitle(lines: 1)
    if let alone = first.labelled ?? (CaseReference.matchesAlone(first) ? first : nil) {
      title.reference = alone.singleBlanks
    } else {
      title.add(first, hasColumns: hasColumns)
    }
    if hasColumns, let line = lines.first, line.text.hasSuffix(first), first.hasGap {
      title.column = line.indent + line.text.utf8.count - first.utf8.count
      title.presenterColumn = title.presenter.flatMap { line.column(of: $0) }
    }
    var last = lines.first ?? Line(number: 0, text: "")
    var index = lines.startIndex + 1
    while index < lines.endIndex, lines[index].isBlank, title.words.isEmpty { index += 1 }
    while index < lines.endIndex {
      if lines[index].isBlank, let next = title.nextPage(from: index, in: lines) { index = next }
      if title.takePresenter(lines[index]) {
        last = lines[index]
      } else {
        guard title.goesOn(with: index, in: lines, after: last) else { break }
        last = lines[index]
        title.add(last.text, hasColumns: hasColumns)
      }
      index += 1
      title.lines = index - lines.startIndex
    }
    title.finish()
    return title
  }

  /// Takes a line that stands in the column of the presenter alone, whose name it goes on with.
  private mutating func takePresenter(_ line: Line) -> Bool {
    guard let presenterColumn, abs(line.indent - presenterColumn) <= 1, line.mark == nil,
      line.heading == nil, !line.isBlank, !line.text.hasGap, line.text.utf8.count < 50
    else { return false }
    presenter?.join(nextLine: line.text)
    return true
  }

  private mutating func add(_ text: String, hasColumns: Bool) {
    var columns = text.withoutLeader.columns(gap: hasColumns ? 2 : 3)
    guard !columns.isEmpty else { return }
    if words.isEmpty, columns.count > 1, reference == nil, CaseReference.matchesAlone(columns[0]) {
      reference = columns.removeFirst().singleBlanks
    }
    let head = columns.removeFirst().singleBlanks.withoutEmphasis
    words.join(nextLine: head)
    let isFirst = presenter == nil
    for column in columns {
      let text = column.singleBlanks
      if CaseReference.matches(text.unbracketed)
        || (hasColumns && reference == nil && CaseReference.isYearAndSerial(text))
      {
        reference = text.unbracketed.labelled ?? text.unbracketed
      } else if Clock.isClock(text) {
        time = text.unbracketed
      } else if text.isNumbers {
        continue
      } else if hasColumns, let kind = Self.letters[text] {
        self.kind = kind
      } else if hasColumns || text.words.count <= 6 {
        presenter = presenter.map { $0 + (isFirst ? ", " : " ") + text } ?? text
      } else {
        words += " " + text
      }
    }
  }

  /// Where the title goes on after blank lines, such as a page head leaves in its midst.
  private func nextPage(from index: Int, in lines: ArraySlice<Line>) -> Int? {
    guard words.endsInPreposition else { return nil }
    let next = lines[index...].prefix(4).firstIndex { !$0.isBlank }
    guard let next, lines[next].heading == nil, lines[next].text.startsUppercase,
      !Divider.isKnown(lines[next].text), !CaseReference.matchesAlone(lines[next].text)
    else { return nil }
    return next
  }

  /// The letters by which tables tell what is to be done with an item.
  private static let letters: [String: ItemKind] = [
    "B": .decision, "D": .decision, "I": .information, "A": .report,
  ]

  /// Whether the next line is more of the title.
  private func goesOn(with index: Int, in lines: ArraySlice<Line>, after last: Line) -> Bool {
    let line = lines[index]
    guard !line.isBlank, words.utf8.count < 400 else { return false }
    if words.isEmpty { return true }
    guard line.heading == nil,
      ListMark.read(line.text, after: [], afterBlank: false) == nil
    else { return false }
    var complete = words
    if CaseReference.takeLast(from: &complete) != nil { return false }
    if line.text.namesPaper { return false }
    if let column, abs(column - line.indent) <= 1, last.number + 1 == line.number {
      return !line.text.endsSentence && !CaseReference.matchesAlone(line.text.unbracketed)
    }
    if reference != nil, !line.text.startsLowercase, !words.endsInMidSentence { return false }
    if line.text.hasPrefix("("), CaseReference.matches(line.text.unbracketed) { return true }
    if CaseReference.matchesAlone(line.text) { return false }
    if line.text.startsLowercase, !line.text.begins(with: "att ") {
      return !line.text.endsSentence || (!words.endsSentence && line.text.utf8.count < 60)
    }
    if line.text.startsLowercase || line.text.hasPrefix("(") { return !line.text.endsSentence }
    if words.endsInMidSentence { return true }
    if Divider.isKnown(line.text) { return false }
    if endsInReference(from: index, in: lines) { return true }
    if last.trailing == 1, !line.text.endsSentence { return true }
    if last.trailing >= 2 { return false }
    guard last.text.utf8.count >= 45, !line.text.endsSentence else { return false }
    let following = index + 1 < lines.endIndex ? lines[index + 1] : nil
    return (following?.isBlank ?? true) || line.text.utf8.count < 60
  }

  private func endsInReference(from index: Int, in lines: ArraySlice<Line>) -> Bool {
    for line in lines[index...].prefix(3) {
      guard !line.isBlank, line.heading == nil else { return false }
      if line.text.hasSuffix("."), !line.text.hasSuffix("m.m.") { return false }
      var copy = line.text
      if line.text.hasSuffix(")"), CaseReference.takeLast(from: &copy) != nil { return true }
      if CaseReference.matches(line.text.unbracketed) { return line.text.hasPrefix("(") }
    }
    return false
  }

  private mutating func finish() {
    words = words.singleBlanks
    takeTime()
    if let found = CaseReference.takeLast(from: &words) { reference = reference ?? found }
    takeTime()
    if words.isEmpty, let reference {
      words = reference
      self.reference = nil
    }
  }

  private mutating func takeTime() {
    guard time == nil else { return }
    if words.hasSuffix(")"), let open = words.lastIndex(of: "(") {
      let inside = String(words[words.index(after: open)...].dropLast())
      if Clock.isClock(inside), open > words.startIndex {
        time = inside
        words = words[..<open].trimmed.withoutTail
      }
      return
    }
    guard Day(in: words) == nil else { return }
    let parts = words.words
    for count in [4, 3, 2, 1] where parts.count > count {
      let tail = parts.suffix(count).joined(separator: " ")
      if Clock.isClock(tail), tail.folded.hasPrefix("kl") {
        time = tail
        words = parts.dropLast(count).joined(separator: " ").withoutTail
        return
      }
      let head = parts.prefix(count).joined(separator: " ")
      if Clock.isClock(head), head.contains(":") || head.contains(".") {
        time = head
        words = parts.dropFirst(count).joined(separator: " ")
        return
      }
    }
  }
}

extension String {
  /// Whether the text is a page or a span of pages: `7`, `7 - 23`.
  var isPages: Bool {
    let parts = split { $0 == " " || $0 == "-" || $0 == "–" }
    return (1...2).contains(parts.count) && utf8.count <= 12 && parts.allSatisfy { $0.isDigits }
  }

  /// Whether the text is numbers alone, as in a column of pages or papers, or stands for none.
  fileprivate var isNumbers: Bool {
    utf8.allSatisfy { (0x30...0x39).contains($0) || " ,-–".utf8.contains($0) }
  }

  /// Whether the text names a paper that is attached to an item: `Bilaga 3`, `Handling finns`.
  fileprivate var namesPaper: Bool {
    utf8.count < 40
      && ["bilaga ", "bilagor ", "bil. ", "handling ", "handlingar ", "se bilaga"]
        .contains(where: begins)
  }

  /// The text without brackets around it.
  var unbracketed: String {
    hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()).trimmed : self
  }

  /// The text without the dots that lead to a page number, and without that number.
  var withoutLeader: String {
    guard let dots = firstRange(ofDots: 4) else { return self }
    let tail = self[dots...].drop { $0 == "." || $0 == " " || $0 == "…" || $0 == "_" }
    guard tail.isEmpty || tail.trimmed.isDigits else { return self }
    return self[..<dots].trimmed
  }

  fileprivate var withoutEmphasis: String {
    holds("**") ? replacing("**", with: "") : self
  }

  private func firstRange(ofDots least: Int) -> String.Index? {
    guard holds("..") || holds("…") || holds(". .") || holds("__") else { return nil }
    var start: String.Index?
    var dots = 0
    for index in indices {
      switch self[index] {
      case ".", "_":
        if start == nil { start = index }
        dots += 1
      case "…":
        if start == nil { start = index }
        dots += 3
      case " ": break
      default:
        start = nil
        dots = 0
      }
      if dots >= least { return start }
    }
    return nil
  }

  /// Whether a title breaks off where no title ends: after a preposition, a dash, a comma.
  var endsInMidSentence: Bool {
    if hasSuffix("-") || hasSuffix("–") || hasSuffix(",") || hasSuffix("/") || hasSuffix(":") {
      return true
    }
    return endsInPreposition
  }

  /// Whether the last word cannot be the last one of a title.
  var endsInPreposition: Bool {
    guard let last = words.last else { return false }
    return [
      "av", "för", "och", "om", "till", "i", "på", "från", "med", "vid", "mot", "under", "samt",
      "eller", "inom", "mellan", "enligt", "gällande", "angående", "avseende", "rörande", "över",
      "efter", "per", "som", "att", "den", "det", "de", "ny", "nya", "nytt", "en", "ett", "hos",
      "inför", "kring", "ur", "utan", "utom", "åt",
    ].contains(last.folded)
  }
}
