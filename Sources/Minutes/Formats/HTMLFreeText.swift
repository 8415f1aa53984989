extension HTMLText {
  /// Writes free text: paragraphs divided by an empty line, where each line begins anew, and lists of
  /// the lines that begin with a mark.
  /// - Complexity: O(*n*).
  mutating func freeText(_ text: String) {
    var open = OpenText()
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      open.add(line, to: &self)
    }
    open.close(in: &self)
  }
}

/// What is open of a free text as it is written: a paragraph, or lists in one another.
private struct OpenText {
  private struct List {
    var inset: Int
    var isNumbered: Bool
    var name: String { isNumbered ? "ol" : "ul" }
  }

  /// How many lists may stand in one another.
  private static let deepest = 6

  private var lists: [List] = []
  private var isInParagraph = false
  private var isAfterGap = false

  mutating func add(_ line: Substring, to html: inout HTMLText) {
    guard line.contains(where: { !$0.isWhitespace }) else {
      closeParagraph(in: &html)
      isAfterGap = true
      return
    }
    let marked = MarkedLine(line)
    if marked.mark == nil {
      addWords(marked, to: &html)
    } else {
      closeParagraph(in: &html)
      addItem(marked, to: &html)
    }
    isAfterGap = false
  }

  /// Closes all that is open.
  mutating func close(in html: inout HTMLText) {
    closeParagraph(in: &html)
    closeLists(in: &html) { _ in true }
  }

  /// A line without a mark goes on where it is set in under an item, and else begins anew.
  private mutating func addWords(_ line: MarkedLine, to html: inout HTMLText) {
    if let item = lists.last, line.inset > item.inset, !isAfterGap {
      html.markup("<br />\n")
    } else {
      closeLists(in: &html) { _ in true }
      html.markup(isInParagraph ? "<br />\n" : "<p>")
      isInParagraph = true
    }
    html.text(String(line.words))
  }

  private mutating func addItem(_ line: MarkedLine, to html: inout HTMLText) {
    closeLists(in: &html) { $0.inset > line.inset }
    if let list = lists.last, list.inset == line.inset, list.isNumbered != line.isNumbered {
      closeLists(in: &html) { $0.inset == line.inset }
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

  private mutating func closeParagraph(in html: inout HTMLText) {
    guard isInParagraph else { return }
    html.close("p")
    html.newline()
    isInParagraph = false
  }

  /// Closes the innermost lists as long as they are such.
  private mutating func closeLists(in html: inout HTMLText, while isSuch: (List) -> Bool) {
    while let list = lists.last, isSuch(list) {
      html.close("li")
      html.newline()
      html.close(list.name)
      html.newline()
      lists.removeLast()
    }
  }
}
