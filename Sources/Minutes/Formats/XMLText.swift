internal import Agenda

/// XML 1.0 as it is written: elements on lines of their own, and lines of words with marks in them.
///
/// Every word goes through `harmless` and then has its signs escaped, so that nothing in a meeting
/// can end an element, begin one, or be a sign that XML does not know.
struct XMLText {
  /// Attributes with their values; one without a value is left out.
  typealias Attributes = KeyValuePairs<String, String?>

  /// What is written so far.
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// Writes an element that holds others.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLText) -> Void
  ) {
    indent()
    start(name, attributes)
    text += ">\n"
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// Writes an element without content.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    indent()
    start(name, attributes)
    text += "/>\n"
  }

  /// Writes an element that holds words, with marks among them.
  mutating func line(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLText) -> Void
  ) {
    indent()
    inline(name, attributes, content)
    text += "\n"
  }

  /// Writes an element that holds words alone.
  mutating func line(_ name: String, _ attributes: Attributes = [:], words: String) {
    line(name, attributes) { $0.words(words) }
  }

  /// Writes a mark in a line: words of a certain meaning.
  mutating func inline(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLText) -> Void
  ) {
    start(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// Writes a mark in a line that holds words alone.
  mutating func inline(_ name: String, _ attributes: Attributes = [:], words: String) {
    inline(name, attributes) { $0.words(words) }
  }

  /// Writes a mark without content, such as where a line ends.
  mutating func mark(_ name: String) { text += "<\(name)/>" }

  /// Writes words.
  mutating func words(_ words: some StringProtocol) { text += String(words).xmlEscaped }

  private mutating func indent() { text += String(repeating: "  ", count: depth) }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for case (let key, let value?) in attributes { text += " \(key)=\"\(value.xmlEscaped)\"" }
  }
}

extension String {
  /// The text on one line, without signs that XML does not know, and with those escaped that mean
  /// something in it, in words and between quotation marks alike.
  var xmlEscaped: String {
    let text = harmless
    guard text.utf8.contains(where: \.isSpecialInXML) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension UInt8 {
  /// Whether it is a sign that is written otherwise in XML.
  fileprivate var isSpecialInXML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }
}
