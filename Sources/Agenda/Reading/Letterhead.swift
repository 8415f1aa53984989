/// Tells where the papers that are bound in after an agenda begin.
///
/// A paper begins on a new page with a letterhead: who wrote it, telephone, address, day, case
/// number, or the name of its sort. An agenda has such a head only before its first item.
enum Letterhead {
  /// How many lines of words a letterhead is sought in.
  private static let depth = 14

  /// Whether a paper begins at a line.
  static func begins(at index: Int, in lines: ArraySlice<Line>) -> Bool {
    opensPage(at: index, in: lines) && stands(in: lines[index...])
  }

  /// Whether the first lines are a letterhead, wherever they stand.
  static func stands(in lines: ArraySlice<Line>) -> Bool {
    var weight = 0
    var telling = 0
    var seen = 0
    for line in lines where !line.isBlank {
      let found = self.weight(of: line, isFirst: seen == 0)
      guard found >= 0 else { return false }
      weight += found
      if found > 0 { telling += 1 }
      seen += 1
      if weight >= 4, telling >= 2 { return true }
      if seen == depth { break }
    }
    return false
  }

  private static func opensPage(at index: Int, in lines: ArraySlice<Line>) -> Bool {
    guard index > lines.startIndex, !lines[index].isBlank else { return false }
    if lines[index].startsPage { return true }
    guard lines[index - 1].isBlank else { return false }
    let isSecondBlank = index - 2 >= lines.startIndex && lines[index - 2].isBlank
    return (isSecondBlank && weight(of: lines[index], isFirst: true) > 0)
      || sort(of: lines[index].text) != nil
  }

  /// How much a line speaks for a letterhead; below zero where it speaks for the agenda itself.
  private static func weight(of line: Line, isFirst: Bool) -> Int {
    let text = line.text
    guard text.utf8.count < 80 else { return 0 }
    if ["kallelse", "föredragningslista", "dagordning", "ärendelista"].contains(
      where: text.begins)
    {
      return -1
    }
    if let heading = line.heading, heading.rest.isEmpty,
      [.proposal, .dispatch].contains(heading.role)
    {
      return -1
    }
    if sort(of: text) != nil { return isFirst ? 3 : 2 }
    if text.contains("@") { return 2 }
    if ["tfn", "tel:", "tel.", "telefon", "e-post", "handläggare", "postadress", "besöksadress"]
      .contains(where: text.begins)
    {
      return 2
    }
    if ["datum", "dnr", "diarienr", "diarienummer", "vår beteckning", "er beteckning", "till "]
      .contains(where: text.begins)
    {
      return 1
    }
    if let last = text.words.last, Day(last.trimmed) != nil, text.words.count <= 8 { return 1 }
    if text.hasDigit, text.utf8.count < 40, CaseReference.matches(text) { return 1 }
    return isFirst && text.words.count <= 4 && text.words.last.map { String($0).namesBody } ?? false
      ? 1 : 0
  }

  /// The sort of paper that a line names and nothing else, `TJÄNSTESKRIVELSE 1 (3)`, `Bilaga 2`.
  private static func sort(of text: String) -> String? {
    guard text.utf8.count < 50, let first = text.utf8.first, "BMOPRSTY".utf8.contains(first) else {
      return nil
    }
    let head = text.prefix { $0.isLetter }.folded
    guard sorts.contains(head) else { return nil }
    return text.plainWords.allSatisfy { $0 == head || $0.isDigits || $0 == "sida" } ? head : nil
  }

  private static let sorts: Set<String> = [
    "tjänsteskrivelse", "tjänsteutlåtande", "protokollsutdrag", "sammanträdesprotokoll",
    "protokoll", "yttrande", "remissvar", "bilaga", "missiv", "ordförandeskrivelse",
    "ordförandeförslag", "skrivelse", "rapport", "remiss", "promemoria", "beslutsförslag",
  ]
}
