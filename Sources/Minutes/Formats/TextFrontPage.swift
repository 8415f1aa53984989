internal import Agenda

extension FrontPage {
  fileprivate static let labelWidth = 28

  /// What of the front page is fixed for the verifiers: who was there, and what it holds.
  var fixedChunks: [TextChunk] { rows.flatMap { $0.chunks(gap: 1) } }

  var chunks: [TextChunk] {
    var chunks = kept.map { TextChunk.chunks(of: $0.text) } ?? fixedChunks
    chunks.append(TextChunk(["Underskrifter"], gap: 2, staysWithNext: true))
    let line = String(repeating: "_", count: 40)
    for signature in signatures {
      let label = TextLines.padded(signature.label, to: Self.labelWidth)
      let name = ([signature.name] + signature.remarks).flatMap {
        FrontPage.Row.beside("", $0)
      }
      chunks.append(TextChunk([label + line] + name, gap: 2))
    }
    var notice = TextChunk(["ANSLAG/BEVIS"], gap: 2, staysWithNext: true)
    notice.lines.append("")
    notice.lines += self.notice.flatMap { $0.chunks(gap: 0) }.flatMap(\.lines)
    notice.staysWithNext = false
    return chunks + [notice]
  }
}

extension FrontPage.Row {
  /// The label with its lines beside it; a line to write on where it is to be filled in.
  func chunks(gap: Int) -> [TextChunk] {
    guard let first = lines.first else {
      let line = isToFill ? Self.beside(label, Self.blank) : [label]
      return [TextChunk(line, gap: gap)]
    }
    let words = isToFill ? "\(Self.blank) \(first)" : first
    return [TextChunk(Self.beside(label, words), gap: gap)]
      + lines.dropFirst().map { TextChunk(Self.beside("", $0)) }
  }

  /// Words beside a label; one that is as wide as its column has a blank after it all the same.
  fileprivate static func beside(_ label: String, _ words: String) -> [String] {
    let mark = TextLines.padded(label, to: FrontPage.labelWidth)
    return TextLines.wrapped(words, mark: mark.hasSuffix(" ") ? mark : mark + " ")
  }

  /// A line to write on.
  private static let blank = String(repeating: "_", count: 20)
}
