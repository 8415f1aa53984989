/// Reads a page as strictly as XML is read, and keeps what tests ask of it.
///
/// It knows no more of XML than the pages use: elements, quoted attributes and five entities.
struct MarkupReader {
  struct Element: Equatable {
    var name: String
    var attributes: [String: String] = [:]
    /// All the text in it, that of the elements in it too.
    var text = ""
  }

  /// What is wrong with a page.
  struct Flaw: Error, Equatable { var words: String }

  /// The elements, in the order that they begin.
  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private var rest: Substring

  init(_ page: String) throws(Flaw) {
    rest = page[...]
    guard rest.hasPrefix("<!DOCTYPE html>\n") else { throw Flaw(words: "no doctype") }
    rest = rest.drop { $0 != "\n" }
    while let start = rest.firstIndex(of: "<") {
      try addText(rest[..<start])
      rest = rest[rest.index(after: start)...]
      try readTag()
    }
    try addText(rest)
    guard open.isEmpty else { throw Flaw(words: "left open") }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private mutating func readTag() throws(Flaw) {
    var tag = ""
    var isQuoted = false
    while let sign = rest.popFirst(), sign != ">" || isQuoted {
      if sign == "<" { throw Flaw(words: "< in \(tag)") }
      if sign == "\"" { isQuoted.toggle() }
      tag.append(sign)
    }
    if tag.hasPrefix("/") {
      guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
        throw Flaw(words: "<\(tag)>")
      }
      return
    }
    let isVoid = tag.hasSuffix(" /")
    var parts = (isVoid ? tag.dropLast(2) : tag[...])[...]
    let name = parts.prefix { $0 != " " }
    parts = parts.dropFirst(name.count)
    var element = Element(name: String(name))
    while !parts.isEmpty {
      let key = parts.dropFirst().prefix { $0 != "=" }
      parts = parts.dropFirst(key.count + 1)
      guard parts.hasPrefix("=\"") else { throw Flaw(words: "\(name) \(key)") }
      let value = parts.dropFirst(2).prefix { $0 != "\"" }
      parts = parts.dropFirst(value.count + 3)
      let isNew = element.attributes.updateValue(try Self.plain(value), forKey: String(key)) == nil
      guard isNew else { throw Flaw(words: "\(name) \(key) twice") }
    }
    elements.append(element)
    if !isVoid { open.append(elements.count - 1) }
  }

  private mutating func addText(_ text: Substring) throws(Flaw) {
    let plain = try Self.plain(text)
    for place in open { elements[place].text += plain }
  }

  private static let entities = [
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'",
  ]

  private static func plain(_ text: Substring) throws(Flaw) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    var plain = ""
    var rest = text
    while let sign = rest.first {
      guard sign == "&" else {
        plain.append(sign)
        rest = rest.dropFirst()
        continue
      }
      guard let entity = entities.keys.first(where: rest.hasPrefix) else {
        throw Flaw(words: "& in \(text.prefix(40))")
      }
      plain += entities[entity] ?? ""
      rest = rest.dropFirst(entity.count)
    }
    return plain
  }
}
