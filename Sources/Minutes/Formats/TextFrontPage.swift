internal import Agenda

extension FrontPage {
  private static let labelWidth = 28

  /// What of the front page is fixed for the verifiers: who was there, and what it holds.
  var fixedChunks: [TextChunk] { rows.flatMap { Self.chunks(of: $0, gap: 1) } }

  var chunks: [TextChunk] {
    var chunks = kept.map { TextChunk.chunks(of: $0.text) } ?? fixedChunks
    chunks.append(TextChunk(["Underskrifter"], gap: 2, staysWithNext: true))
    let line = String(repeating: "_", count: 40)
    for signature in signatures {
      let label = TextLines.padded(signature.label, to: Self.labelWidth)
      let name = ([signature.name] + signature.remarks).flatMap { Self.beside("", $0) }
      chunks.append(TextChunk([label + line] + name, gap: 2))
    }
    var notice = TextChunk(["ANSLAG/BEVIS"], gap: 2, staysWithNext: true)
    notice.lines.append("")
    for row in self.notice { notice.lines += Self.chunks(of: row, gap: 0).flatMap(\.lines) }
    notice.staysWithNext = false
    return chunks + [notice]
  }

  private static func chunks(of row: Row, gap: Int) -> [TextChunk] {
    guard let first = row.lines.first else { return [TextChunk([row.label], gap: gap)] }
    return [TextChunk(beside(row.label, first), gap: gap)]
      + row.lines.dropFirst().map { TextChunk(beside("", $0)) }
  }

  private static func beside(_ label: String, _ words: String) -> [String] {
    TextLines.wrapped(words, mark: TextLines.padded(label, to: labelWidth))
  }
}
