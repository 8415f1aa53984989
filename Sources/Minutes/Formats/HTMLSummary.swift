extension VotingSummary {
  /// The summary as an HTML page, without script and without anything from outside it.
  /// - Parameter notice: What is said before all else, such as that the paper is not complete.
  /// - Returns: The page, HTML5 and well-formed XML at once.
  /// - Complexity: O(*n*) in the length of the text.
  public func html(notice: String? = nil) -> String {
    var page = HTMLPage(
      paper: "Omröstningar", body: body, day: day, notice: notice, isDraft: !isVerified)
    page.foot = ("", "")
    return page.document { html in
      for section in sections { section.write(to: &html, level: 2) }
    }
  }
}
