import Agenda
import FoundationEssentials
import TestSupport

/// The texts that the tests read, each an agenda of a shape that bodies publish.
enum Fixture {
  static let folder = Repository.root + "/Tests/AgendaTests/Fixtures/"

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + name)))
  }

  static let agendas = [
    "association", "bars", "board-table", "called-in-sentence", "clauses", "clock-first",
    "committee", "committee-short", "company", "contents", "contents-only-some", "council",
    "council-short", "council-table", "dash-numbers", "dashes", "dates", "decimals",
    "decimals-indented", "doubled-numbers", "emphasis", "extra", "extra-urgent", "form-feed",
    "forms", "full-pages", "furniture", "groups", "information-only", "inline", "keys-above",
    "labelled", "letter", "letters", "nested-bullets", "noise", "notice", "number-word",
    "numbers-alone", "numbers-lost", "page-column", "page-heads", "page-in-title", "paragraphs",
    "parts", "plain", "plain-least", "portal", "presenter-wrapped", "questions", "quotes",
    "reference-column", "reference-first", "region", "restart", "roman", "run-together", "sections",
    "serial-column", "signature", "sparse", "times", "trailing-references", "two-bodies",
    "type-column", "unnumbered", "unnumbered-first", "wide",
  ]
}

extension AgendaText {
  /// What was read, one line a thing, as a secretary would check it against the paper.
  var outline: String {
    var lines: [String] = []
    if let body { lines.append("body: \(body)") }
    if let date { lines.append("date: \(date)") }
    if let time { lines.append("time: \(time)") }
    if let place { lines.append("place: \(place)") }
    if let firstParagraph { lines.append("first paragraph: \(firstParagraph)") }
    for item in items {
      let reference = item.reference.map { " (\($0))" } ?? ""
      lines.append("\(item.number ?? "–") | \(item.title)\(reference) | \(item.kind.rawValue)")
      for section in item.sections {
        lines.append("    [\(section.heading)] \(section.text.replacing("\n", with: "⏎"))")
      }
      if let addressee = item.addressee { lines.append("    → \(addressee)") }
      lines += item.proposal.flatMap { $0.outline(depth: 2) }
    }
    lines += warnings.map { "warning \($0.line): \($0.message)" }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Point {
  func outline(depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    return ["\(indent)* \(label.map { $0 + " " } ?? "")\(text.replacing("\n", with: "⏎"))"]
      + points.flatMap { $0.outline(depth: depth + 1) }
  }
}
