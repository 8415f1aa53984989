internal import Agenda

extension Extract {
  /// The extract as plain text, 72 columns wide and without divided words.
  /// - Parameters:
  ///   - pages: Whether it is laid out on pages of 60 lines with head, foot and numbers.
  ///   - notice: What stands in the head of every page, such as that the paper is not complete.
  /// - Returns: The text, each line with its line end.
  /// - Complexity: O(*n*) in the length of the text.
  public func text(pages: Bool, notice: String? = nil) -> String {
    let remarks = [notice, draftRemark].compactMap { $0 }
    let head = TextHead(
      body: body, day: day, paper: "PROTOKOLLSUTDRAG",
      notice: remarks.isEmpty ? nil : remarks.joined(separator: " "), isDraft: !isVerified)
    return pages ? head.paged(TextPages(chunks, room: head.room)) : head.unpaged(chunks)
  }

  /// Who took part, the §, and the place to certify it.
  private var chunks: [TextChunk] {
    var people = rows.flatMap { $0.chunks(gap: 0) }
    people[0].gap = 1
    var text = paragraph.chunks
    // The § stands below those who took part, not on a page of its own.
    text[0].beginsPage = false
    text[0].gap = 2
    let line = String(repeating: "_", count: 40)
    let place = TextChunk([certification, "", "", line, "Namn och datum"], gap: 2)
    return people + text + [place]
  }
}
