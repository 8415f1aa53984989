/// Divides lines that hold several items, as some extractions run them together.
enum RunTogether {
  /// What the warning says.
  static func phrase(_ language: Language) -> String {
    Phrase(
      sv: "Flera ärenden stod på samma rad och delades isär.",
      en: "Several items stood on one line and were divided.")(language)
  }

  /// The lines, each with at most one item.
  static func split(_ lines: [Line], into warnings: inout [AgendaWarning], _ language: Language)
    -> [Line]
  {
    var result: [Line] = []
    result.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      guard line.text.hasDigit, line.text.utf8.count > 12, let mark = line.mark,
        mark.style != .alone, mark.title.hasDigit
      else {
        result.append(line)
        continue
      }
      let parts = parts(of: line.text, from: mark)
      guard
        parts.count >= 3 || (parts.count == 2 && next(after: index, in: lines, is: mark.number + 2))
      else {
        result.append(line)
        continue
      }
      warnings.append(AgendaWarning(line: line.number, message: phrase(language)))
      for part in parts {
        result.append(
          Line(number: line.number, text: part, indent: line.indent, startsPage: line.startsPage))
      }
    }
    return result
  }

  private static func next(after index: Int, in lines: [Line], is number: Int) -> Bool {
    guard let next = lines[(index + 1)...].prefix(6).first(where: { !$0.isBlank }) else {
      return false
    }
    return next.mark?.number == number
  }

  /// The pieces of a line, cut where the next number stands before a capital.
  private static func parts(of text: String, from mark: ItemMark) -> [String] {
    var parts: [String] = []
    var words: [Substring] = []
    var number = mark.number + 1
    let sign = mark.style == .paragraph ? "§" : ""
    let all = text.words
    for (index, word) in all.enumerated() {
      let following = index + 1 < all.count ? all[index + 1] : ""
      let isNumber =
        switch mark.style {
        case .stop: word == "\(number)."
        case .bracket: word == "\(number))"
        case .paragraph: word == "\(sign)\(number)" || (word == "§" && following == "\(number)")
        case .colon: word == "\(number):"
        case .bare, .alone: false
        }
      let startsTitle = following.startsUppercase || mark.style == .paragraph
      if isNumber, startsTitle, words.count > 1 {
        parts.append(words.joined(separator: " "))
        words = []
        number += 1
      }
      words.append(word)
    }
    parts.append(words.joined(separator: " "))
    return parts
  }
}
