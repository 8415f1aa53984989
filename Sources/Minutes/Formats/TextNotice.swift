extension NoticePapers {
  /// The notices as plain text, each from its own head on.
  /// - Parameters:
  ///   - pages: Whether each is laid out on pages of its own.
  ///   - notice: What stands in the head, such as that the paper is not complete.
  /// - Returns: The text, each line with its line end.
  public func text(pages: Bool, notice: String? = nil) -> String {
    papers.map { paper in
      var head = TextHead(
        body: body, day: day, paper: "ANSLAG/BEVIS", notice: notice, isDraft: !paper.isVerified)
      head.foot = ""
      let chunks = paper.chunks
      return pages ? head.paged(TextPages(chunks, room: head.room)) : head.unpaged(chunks)
    }.joined(separator: pages ? "" : "\n\n")
  }
}

extension NoticePaper {
  /// The notice, how one appeals, and the certificate.
  var chunks: [TextChunk] {
    func heading(_ words: String) -> TextChunk {
      TextChunk([words], gap: 2, staysWithNext: true)
    }
    func passage(_ sentences: [String]) -> [TextChunk] {
      sentences.map { TextChunk(TextLines.wrapped($0), gap: 1) }
    }
    func table(_ rows: [FrontPage.Row]) -> [TextChunk] {
      rows.enumerated().flatMap { $0.element.chunks(gap: $0.offset == 0 ? 1 : 0) }
    }
    let appealing = appeal.isEmpty ? [] : [heading("Hur man överklagar")] + passage(appeal)
    return passage(sentences) + table(rows) + appealing + [heading("Bevis")] + table(certificate)
  }
}
