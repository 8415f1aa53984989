internal import Agenda

extension VotingSummary {
  /// The summary as plain text; with `pages` it takes pages of 60 lines, an ordinary meeting one.
  /// - Parameters:
  ///   - pages: Whether it is laid out on pages, each with the head.
  ///   - notice: What stands in the head, such as that the paper is not complete.
  /// - Returns: The text, each line with its line end.
  public func text(pages: Bool, notice: String? = nil) -> String {
    let head = TextHead(
      body: body, day: day, paper: "OMRÖSTNINGAR", notice: notice, isDraft: !isVerified, foot: nil)
    let chunks = sections.enumerated().flatMap { index, section in
      section.chunks(gap: index == 0 && pages ? 0 : 1)
    }
    return pages ? head.paged(TextPages(chunks, room: head.room)) : head.unpaged(chunks)
  }
}
