internal import Agenda

extension Extract {
  /// The extract as an HTML page, without script and without anything from outside it.
  /// - Parameter notice: What is said before all else, such as that the paper is not complete.
  /// - Returns: The page, HTML5 and well-formed XML at once.
  /// - Complexity: O(*n*) in the length of the text.
  public func html(notice: String? = nil) -> String {
    let remarks = [notice, draftRemark].compactMap(\.self)
    var page = HTMLPage(
      paper: "Protokollsutdrag", body: body, principal: principal, day: day,
      part: paragraph.heading, notice: remarks.isEmpty ? nil : remarks.joined(separator: " "),
      isDraft: !isVerified)
    page.skip = ("Till paragrafen", paragraph.id)
    return page.document { html in
      html.element("div", ["class": "extract"]) { html in
        html.line("h2", "Deltagande i paragrafen")
        html.element("dl") { html in for row in rows { row.write(to: &html) } }
        paragraph.write(to: &html)
        html.line("h2", "Utdragsbestyrkande")
        html.element("dl", ["class": "signatures"]) { html in
          html.element("div") { html in
            html.line("dt", certification)
            html.line("dd", ["class": "sign"], "Namn och datum")
          }
        }
      }
    }
  }
}

extension NoticePapers {
  /// The notices as one HTML page, in print each on a page of its own; it is a draft as long as one
  /// of them is.
  /// - Parameter notice: What is said before all else, such as that the paper is not complete.
  /// - Returns: The page, HTML5 and well-formed XML at once.
  public func html(notice: String? = nil) -> String {
    var page = HTMLPage(
      paper: "Anslag/bevis", body: body, day: day, notice: notice,
      isDraft: papers.contains { !$0.isVerified })
    page.foot = ("", "")
    if papers.count == 1, let heading = papers.first?.heading, !heading.isEmpty {
      page.part = heading
    }
    return page.document { html in for paper in papers { paper.write(to: &html) } }
  }
}

extension NoticePaper {
  /// Writes the notice, how one appeals, and the certificate.
  func write(to html: inout HTMLText) {
    html.element("section", ["class": "sheet"]) { html in
      html.line("h2", ["Anslag", heading].filter { !$0.isEmpty }.joined(separator: " "))
      for sentence in sentences { html.line("p", sentence) }
      html.element("dl") { html in for row in rows { row.write(to: &html) } }
      if !appeal.isEmpty { html.line("h3", "Hur man överklagar") }
      for sentence in appeal { html.line("p", sentence) }
      html.line("h3", "Bevis")
      html.element("dl") { html in for row in certificate { row.write(to: &html) } }
    }
  }
}
