/// A run of text between two breaks that were meant: a paragraph or an entry of a list.
struct Passage: Hashable, Sendable {
  /// The label of a list entry as printed, `1.`, `a.` or `-`; nothing before a paragraph.
  var label: String?
  /// What sort of label it is.
  var sort: ListSort
  /// The words, wrapped lines joined.
  var text: String
  /// Whether an empty line stands before it.
  var afterBlank: Bool
  /// The line where it begins, from 1.
  var line: Int
}

extension Passage {
  fileprivate init(_ line: Line, afterBlank: Bool = false) {
    self.init(
      label: nil, sort: .none, text: line.text.singleBlanks, afterBlank: afterBlank,
      line: line.number)
  }
}

/// The sorts of list, which nest in one another.
enum ListSort: Hashable, Sendable {
  case none, number, letter, roman, bullet
}

/// Joins the wrapped lines of a text and keeps the breaks that were meant.
struct Flow {
  /// The column where lines were wrapped; nothing where they were not.
  let width: Int?

  /// Takes the measure of a text: most of its long lines end near where they were wrapped.
  static func width(of lines: [Line]) -> Int? {
    let lengths = lines.lazy.filter { !$0.isBlank }.map(\.text.utf8.count).sorted()
    guard let longest = lengths.last, longest <= 180 else { return nil }
    let usual = lengths[lengths.count * 9 / 10]
    return usual >= 60 ? usual : nil
  }

  /// The text of lines as one string: wrapped lines joined by a blank, paragraphs divided by an
  /// empty line, list entries on lines of their own.
  func text(of lines: some Sequence<Line>) -> String { Self.text(of: passages(of: lines)) }

  /// The text of passages as one string.
  static func text(of passages: [Passage]) -> String {
    var result = ""
    var previous: Passage?
    for passage in passages {
      if let previous {
        let inList = previous.sort != .none && passage.sort != .none
        result += passage.afterBlank && !inList ? "\n\n" : "\n"
      }
      result += passage.label.map { "\($0) \(passage.text)" } ?? passage.text
      previous = passage
    }
    return result
  }

  /// The passages of lines, in order.
  func passages(of lines: some Sequence<Line>) -> [Passage] {
    var passages: [Passage] = []
    var last: Line?
    var afterBlank = false
    for line in lines {
      guard !line.isBlank else {
        afterBlank = true
        continue
      }
      let marks = ListMark.read(line.text, after: passages, afterBlank: afterBlank)
      if let marks {
        passages.append(
          Passage(
            label: marks.label, sort: marks.sort, text: marks.rest, afterBlank: afterBlank,
            line: line.number))
      } else if let open = passages.indices.last, let last,
        joins(line, to: passages[open], endingIn: last, afterBlank: afterBlank)
      {
        passages[open].text.join(nextLine: line.text.singleBlanks)
      } else {
        passages.append(
          Passage(line, afterBlank: afterBlank))
      }
      last = line
      afterBlank = false
    }
    return passages
  }

  /// Whether a line goes on with the passage that stands open.
  private func joins(
    _ line: Line, to passage: Passage, endingIn last: Line, afterBlank: Bool
  ) -> Bool {
    if passage.text.isEmpty { return !afterBlank }
    let isClause = line.text.hasPrefix("att ")
    let goesOn = line.text.startsLowercase && !passage.text.hasSuffix(":")
    if afterBlank {
      // A blank line that the extraction put inside a sentence.
      if isClause || passage.text.endsSentence { return false }
      return goesOn || line.text.hasPrefix("(")
        || (passage.label != nil && line.text.startsWithDigit)
    }
    if isClause { return !(passage.beginsClauses || passage.text.hasSuffix(",")) }
    if goesOn || line.text.hasPrefix("(") { return true }
    if line.text.goesOnAfterNumber, !passage.text.endsSentence, !passage.text.hasSuffix(":") {
      return true
    }
    if passage.isLead { return false }
    guard last.trailing < 2 else { return false }
    if passage.text.endsSentence, Passage(line).isLead { return false }
    guard let width else {
      return (60...120).contains(last.text.utf8.count) && !passage.text.endsSentence
    }
    let first = line.text.prefix { $0 != " " }.utf8.count
    return last.indent + last.text.utf8.count + 1 + first > width - 8
  }
}

extension Passage {
  /// Whether att-clauses may follow on lines of their own.
  fileprivate var beginsClauses: Bool {
    isLead || text.hasPrefix("att ") || text.hasSuffix(":") || text.endsSentence
  }

  /// Whether the passage is a line that says who proposes to whom, or who decides, and no more.
  ///
  /// "Regionstyrelsen föreslår regionfullmäktige", "Nämnden beslutar att": the points follow.
  var isLead: Bool {
    guard text.utf8.count < 200, text.startsUppercase || label != nil, let last = text.utf8.last,
      last != 0x2E, last != 0x2C
    else { return false }
    var words = text.plainWords
    guard words.count <= 22 else { return false }
    guard let verb = words.firstIndex(where: { Self.verbs.contains($0) }), verb > 0 else {
      if words.count <= 8, words.contains("beslut"), words.suffix(2) == ["egen", "del"] {
        return true
      }
      return words.count <= 8 && words.contains("förslag") && words.last?.namesBody ?? false
    }
    words.removeFirst(verb + 1)
    guard let last = words.last else { return true }
    if text.hasSuffix(":") || Self.closings.contains(last) { return words.count < 14 }
    return words.count <= 8 && last.namesBody
  }

  /// Whether the lead proposes to somebody else, and does not decide.
  var proposesUpward: Bool {
    text.plainWords.contains { ["föreslår", "förslår", "föreslås", "hemställer"].contains($0) }
  }

  private static let verbs: Set<String> = [
    "föreslår", "förslår", "föreslås", "hemställer", "beslutar", "beslutade", "rekommenderar",
    "föreslå",
  ]
  private static let closings: Set<String> = [
    "besluta", "beslutar", "att", "följande", "egen", "del", "beslut",
  ]
}

extension String {
  /// Whether a word names a body that decides: styrelsen, nämnden, fullmäktige, utskottet.
  var namesBody: Bool {
    guard utf8.count >= 5, let last = utf8.last, "eEnNtTdDgG".utf8.contains(last) else {
      return false
    }
    let word = folded
    return Self.bodies.contains(where: word.ends)
  }

  private static let bodies = [
    "fullmäktige", "styrelsen", "styrelse", "nämnden", "nämnd", "utskottet", "utskott",
    "direktionen", "direktion", "beredningen", "beredning", "rådet", "förbundet", "kommittén",
    "delegationen", "stämman", "presidiet", "revisionen",
  ]
}

extension String {
  /// Whether the line begins with a number inside a sentence, such as "12 procent".
  fileprivate var goesOnAfterNumber: Bool {
    guard startsWithDigit else { return false }
    let rest = drop { $0 != " " }.drop { $0 == " " }
    return rest.startsLowercase
  }
}

/// The label that a list entry begins with.
struct ListMark: Hashable, Sendable {
  let label: String
  let sort: ListSort
  let rest: String

  private static let bullets: Set<Character> = [
    "•", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "▪", "■", "●", "○", "◦", "‣", "·", "►",
    "➢", "❖",
  ]
  private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

  /// Reads the label of a line that comes after the passages read so far.
  static func read(_ text: String, after passages: [Passage], afterBlank: Bool) -> ListMark? {
    guard mayBeMark(text.utf8), let first = text.first else { return nil }
    if bullets.contains(first) {
      return ListMark(label: "-", sort: .bullet, rest: text.dropFirst().trimmed.singleBlanks)
    }
    if first == "-" || first == "–" || first == "*" || first == "—" || first == "o" {
      let rest = text.dropFirst()
      guard rest.first == " ", rest.count > 1 else { return nil }
      if first == "o", !rest.trimmed.startsUppercase { return nil }
      if first != "-", first != "o", first != "*", rest.trimmed.startsLowercase, !afterBlank,
        passages.last?.sort != .bullet, passages.last.map({ !$0.text.hasSuffix(":") }) ?? false
      {
        return nil
      }
      return ListMark(label: "-", sort: .bullet, rest: rest.trimmed.singleBlanks)
    }
    return ordered(text, after: passages, afterBlank: afterBlank)
  }

  /// Whether a line is worth a closer look: it begins with a bullet, or its first letters and
  /// digits end in a stop or a bracket.
  private static func mayBeMark(_ bytes: String.UTF8View) -> Bool {
    guard let first = bytes.first else { return false }
    switch first {
    case 0x30...0x39, 0x61...0x7A:
      let after = bytes.prefix(5).first {
        !(0x30...0x39).contains($0) && !(0x61...0x7A).contains($0)
      }
      return after == 0x2E || after == 0x29 || (first == 0x6F && after == 0x20)
    case 0x2A, 0x2D: return true
    default: return first >= 0x80
    }
  }

  private static func ordered(
    _ text: String, after passages: [Passage], afterBlank: Bool
  ) -> ListMark? {
    let head = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard (1...4).contains(head.utf8.count) else { return nil }
    let after = text.dropFirst(head.count)
    guard let mark = after.first, mark == "." || mark == ")" else { return nil }
    let body = after.dropFirst()
    guard body.first == " " || (body.isEmpty && mark == ".") else { return nil }
    var rest = body.trimmed.singleBlanks
    let label = String(head) + String(mark)
    // Some extractions print the label twice.
    while rest.hasPrefix(label + " ") { rest = rest.dropFirst(label.count).trimmed }
    let starts = afterBlank || passages.last.map { $0.sort != .none || $0.endsOpenly } ?? true
    if head.isDigits {
      guard let number = Int(head), number <= 300, !rest.isEmpty else { return nil }
      let previous = passages.last { $0.sort == .number }.flatMap {
        Int($0.label?.dropLast() ?? "")
      }
      guard number == 1 || previous.map({ number == $0 + 1 }) ?? false || starts else { return nil }
      return ListMark(label: label, sort: .number, rest: rest)
    }
    guard head.allSatisfy(\.isLowercase), !rest.isEmpty else { return nil }
    let previous = passages.last { $0.sort == .letter }?.label?.unicodeScalars.first
    if head.utf8.count == 1, let letter = head.unicodeScalars.first,
      letter == "a" || previous.map({ letter.value == $0.value + 1 }) ?? false
    {
      return ListMark(label: label, sort: .letter, rest: rest)
    }
    guard romans.contains(String(head)), starts || mark == ")" else { return nil }
    return ListMark(label: label, sort: .roman, rest: rest)
  }
}

extension Passage {
  /// Whether a list may begin after it without an empty line between.
  fileprivate var endsOpenly: Bool {
    text.endsSentence || text.hasSuffix(":") || text.hasSuffix(";") || text.hasSuffix(",") || isLead
  }
}
