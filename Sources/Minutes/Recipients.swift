public import Agenda

extension Meeting {
  /// Those whom each § is dispatched to (expedieras till), § by §.
  public var recipients: [(paragraph: Int, names: [String])] {
    paragraphs.map { ($0.paragraph ?? 0, Paragraph.recipients(of: $0)) }
  }
}

extension Paragraph {
  /// Those whom the § of an item is dispatched to, in the order written and each once.
  ///
  /// In the agenda a line is one recipient, unless there is only one or lines end in commas: then it
  /// is a list with commas. What was entered at the meeting is such a list, line by line. A semicolon
  /// always divides, and then commas belong to names: "Eva Ek, direktör; Bo Å, jurist". What stands
  /// in parentheses is not divided.
  static func recipients(of item: Item) -> [String] {
    let text = item.dispatchDecided
    let isWhole = text.hasPrefix(item.proposedDispatch)
    let proposed = isWhole ? item.proposedDispatch.listed : []
    let entered = (isWhole ? String(text.dropFirst(item.proposedDispatch.count)) : text).listed
    let isList = proposed.count == 1 || proposed.dropLast().contains { $0.hasSuffix(",") }
    let lines = (isList ? [proposed.joined(separator: " ")] : []) + entered
    var names: [String] = []
    for part in (isList ? [] : proposed.flatMap { divided($0, at: ";") }) + lines.flatMap(parts) {
      let name = named(part)
      let isKnown = names.contains { $0.lowercased() == name.lowercased() }
      if !name.isEmpty, !isKnown { names.append(name) }
    }
    return names
  }

  /// The parts of a list with semicolons, else with commas.
  private static func parts(of list: String) -> [String] {
    divided(list, at: list.contains(";") ? ";" : ",")
  }

  /// The parts of a text at a sign that stands outside parentheses.
  private static func divided(_ text: String, at sign: Character) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(depth - 1, 0) }
      if character == sign, depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// A name without the blanks around it, and without a full stop that ends a sentence.
  private static func named(_ part: String) -> String {
    let words = part.split(whereSeparator: \.isWhitespace)
    let name = words.joined(separator: " ")
    let isAbbreviation = words.last.map { $0.dropLast().contains(".") || $0.count <= 4 } ?? false
    return name.hasSuffix(".") && !isAbbreviation ? String(name.dropLast()) : name
  }
}
