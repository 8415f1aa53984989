internal import Agenda

/// HTML as it is written.
///
/// Every element is closed, every attribute quoted, and no text in it can become anything but text:
/// what comes out is HTML5 and well-formed XML at once.
struct HTMLText {
  /// Names and values of attributes, in the order written.
  typealias Attributes = KeyValuePairs<String, String>

  /// What is written so far.
  private(set) var bytes: [UInt8] = []
  /// How many tables and pictures are written, for ids that name them.
  private var labels = 0

  /// Writes an element of several lines.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    newline()
    content(&self)
    close(name)
    newline()
  }

  /// Writes an element of one line, which holds text and what stands in a line with it.
  mutating func line(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
    newline()
  }

  /// Writes an element that holds text alone.
  mutating func line(_ name: String, _ attributes: Attributes, _ text: String) {
    span(name, attributes, text)
    newline()
  }

  /// Writes an element that has no attributes and holds text alone.
  mutating func line(_ name: String, _ text: String) { line(name, [:], text) }

  /// Writes an element within a line.
  mutating func span(_ name: String, _ attributes: Attributes, _ text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes an element that never holds anything, such as `meta`.
  mutating func void(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    markup(" />")
    newline()
  }

  /// Writes the start of an element, which `close` ends.
  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    markup(">")
  }

  /// Writes the end of an element.
  mutating func close(_ name: String) {
    markup("</")
    markup(name)
    markup(">")
  }

  /// Writes lines that each begin anew.
  mutating func lines(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { markup("<br />\n") }
      text(line)
    }
  }

  /// Writes markup of the program's own, which is not escaped.
  mutating func markup(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Ends a line of the source.
  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// An id that nothing else on the page has.
  mutating func label() -> String {
    labels += 1
    return "l\(labels)"
  }

  private mutating func begin(_ name: String, _ attributes: Attributes) {
    markup("<")
    markup(name)
    for (name, value) in attributes {
      markup(" ")
      markup(name)
      markup("=\"")
      text(value)
      markup("\"")
    }
  }
}

extension HTMLText {
  /// Writes a text on one line, such that nothing in it ends an element or an attribute, turns the
  /// direction of writing round or hides; `keepingLines` leaves its line ends where they are.
  ///
  /// Controls become U+FFFD, and so do the signs that XML does not allow.
  /// - Complexity: O(*n*).
  mutating func text(_ text: String, keepingLines: Bool = false) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"": markup("&quot;")
      case "'": markup("&#39;")
      case "\u{20}"..."\u{7E}": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\n" where keepingLines: newline()
      default: bytes.append(contentsOf: scalar.harmless.utf8)
      }
    }
  }
}
