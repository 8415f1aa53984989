import Agenda
import Minutes

extension Paragraph {
  /// The § as lines to read aloud: number and title, then each section after its heading.
  var spokenLines: [String] {
    ["§ \(number) \(title)"] + sections.flatMap(\.spokenLines) + ending + closing
  }
}

extension Section {
  /// The heading and what stands under it.
  var spokenLines: [String] { [heading + ":"] + blocks.flatMap(\.spokenLines) }
}

extension Block {
  /// The lines of the block, unwrapped.
  var spokenLines: [String] {
    switch self {
    case .text(let text): text.spokenLines
    case .lines(let lines), .bullets(let lines): lines
    case .points(let points): points.flatMap(\.spokenLines)
    case .passage(let passage):
      passage.sentences + passage.quotation.map { "”\($0)”" }
    case .table(let table): table.spokenLines
    }
  }
}

extension Point {
  /// The point with its label, then those under it.
  var spokenLines: [String] {
    var lines = text.spokenLines
    if let label, let first = lines.first { lines[0] = "\(label) \(first)" }
    return lines + points.flatMap(\.spokenLines)
  }
}

extension Table {
  /// The caption, then a line for each row in which every cell stands after its heading.
  var spokenLines: [String] {
    [caption + ":"]
      + rows.map { row in
        zip(columns, row).filter { !$1.isEmpty }.enumerated()
          .map { place, cell in place == 0 ? cell.1 : "\(cell.0.heading) \(cell.1)" }
          .joined(separator: ", ")
      }
  }
}

extension String {
  /// The lines of the text that are not empty, without blanks around them.
  var spokenLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
