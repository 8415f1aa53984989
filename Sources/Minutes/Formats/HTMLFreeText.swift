extension HTMLText {
  /// Writes free text: paragraphs divided by an empty line, where each line begins anew, and lists of
  /// the lines that begin with a mark.
  /// - Complexity: O(*n*).
  mutating func freeText(_ text: String) {
    var writing = FreeText(html: self)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      writing.add(line)
    }
    self = writing.finished()
  }
}

/// Free text as it is written: the paragraph and the lists that are open.
private struct FreeText {
  private struct List {
    var inset: Int
    var isNumbered: Bool
    var name: String { isNumbered ? "ol" : "ul" }
  }

  /// How many lists may stand in one another.
  private static let deepest = 6

  private var html: HTMLText
  private var lists: [List] = []
  private var isInParagraph = false
  private var isAfterGap = false

  init(html: consuming HTMLText) { self.html = html }

  mutating func add(_ line: Substring) {
    guard line.contains(where: { !$0.isWhitespace }) else {
      closeParagraph()
      isAfterGap = true
      return
    }
    let marked = MarkedLine(line)
    if marked.mark == nil {
      addWords(marked)
    } else {
      closeParagraph()
      addItem(marked)
    }
    isAfterGap = false
  }

  /// The page with all that was open closed.
  consuming func finished() -> HTMLText {
    closeParagraph()
    closeLists { _ in true }
    return html
  }

  /// A line without a mark goes on where it is set in under an item, and else begins anew.
  private mutating func addWords(_ line: MarkedLine) {
    if let item = lists.last, line.inset > item.inset, !isAfterGap {
      html.markup("<br />\n")
    } else {
      closeLists { _ in true }
      html.markup(isInParagraph ? "<br />\n" : "<p>")
      isInParagraph = true
    }
    html.text(String(line.words))
  }

  private mutating func addItem(_ line: MarkedLine) {
    closeLists { $0.inset > line.inset }
    if let list = lists.last, list.inset == line.inset, list.isNumbered != line.isNumbered {
      closeLists { $0.inset == line.inset }
    }
    if let list = lists.last, list.inset == line.inset || lists.count == Self.deepest {
      html.close("li")
      html.newline()
    } else {
      let list = List(inset: line.inset, isNumbered: line.isNumbered)
      html.open(list.name, list.isNumbered ? ["class": "points"] : [:])
      html.newline()
      lists.append(list)
    }
    html.open("li")
    if line.isNumbered, let mark = line.mark { html.label(String(mark)) }
    html.text(String(line.words))
  }

  private mutating func closeParagraph() {
    guard isInParagraph else { return }
    html.close("p")
    html.newline()
    isInParagraph = false
  }

  /// Closes the innermost lists as long as they are such.
  private mutating func closeLists(while isSuch: (List) -> Bool) {
    while let list = lists.last, isSuch(list) {
      html.close("li")
      html.newline()
      html.close(list.name)
      html.newline()
      lists.removeLast()
    }
  }
}
