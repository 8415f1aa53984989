internal import Agenda

extension Protocol {
  /// The protocol as an HTML page, without script and without anything from outside it.
  /// - Parameter notice: What is said before all else, such as that the paper is not complete.
  /// - Returns: The page, HTML5 and well-formed XML at once.
  /// - Complexity: O(*n*) in the length of the text.
  public func html(notice: String? = nil) -> String {
    var page = HTMLPage(
      paper: "Protokoll", body: body, principal: principal, day: day, notice: notice,
      isDraft: !isVerified)
    if front == nil { page.part = paragraphs.first?.heading }
    page.hasContents = front != nil && !paragraphs.isEmpty
    page.skip = ("Till paragraferna", "paragrafer")
    return page.document { html in
      if let front {
        front.write(to: &html)
        html.contents(paragraphs.map { ($0.id, $0.heading, $0.title) })
      }
      html.element("div", ["id": "paragrafer"]) { html in
        for paragraph in paragraphs { paragraph.write(to: &html) }
      }
    }
  }
}

extension VotingLists {
  /// The voting lists as an HTML page, without script and without anything from outside it.
  /// - Parameter notice: What is said before all else, such as that the paper is not complete.
  /// - Returns: The page, HTML5 and well-formed XML at once.
  /// - Complexity: O(*n*) in the length of the text.
  public func html(notice: String? = nil) -> String {
    var page = HTMLPage(
      paper: "Voteringslistor", body: body, day: day, notice: notice, isDraft: !isVerified)
    page.hasContents = paragraphs.count > 1
    page.skip = ("Till listorna", "listor")
    return page.document { html in
      if page.hasContents {
        html.contents(paragraphs.map { ($0.id, $0.heading, $0.title) })
      }
      html.element("div", ["id": "listor"]) { html in
        for paragraph in paragraphs { paragraph.write(to: &html, level: 2) }
      }
    }
  }
}

extension HTMLText {
  /// Writes the contents: links to the §§, each with its number and title.
  mutating func contents(_ entries: [(id: String, heading: String, title: String)]) {
    guard !entries.isEmpty else { return }
    element("nav", ["class": "contents", "aria-labelledby": "innehall"]) { html in
      html.line("h2", ["id": "innehall"], "Innehåll")
      html.element("ol") { html in
        for entry in entries {
          html.line("li") { html in
            html.open("a", ["href": "#\(entry.id)"])
            html.span("span", ["class": "label"], entry.heading)
            html.text(" " + entry.title)
            html.close("a")
          }
        }
      }
    }
  }

  /// Writes lines as they were signed, which nothing may change.
  mutating func verbatim(_ text: String) {
    line("pre", ["class": "signed"]) { $0.text(text, keepingLines: true) }
  }

  /// Writes what may be wider than the page, so that it is reached with keys alone.
  mutating func wide(labelledBy label: String, _ content: (inout HTMLText) -> Void) {
    element(
      "div", ["class": "wide", "role": "group", "aria-labelledby": label, "tabindex": "0"],
      content)
  }
}

extension Paragraph {
  /// The id of the § on a page, which does not change while its number does not.
  var id: String { "p\(number)" }

  /// Writes the § with its voting lists.
  func write(to html: inout HTMLText) {
    html.element("section", ["id": id, "class": "paragraph"]) { html in
      if let kept {
        html.line("h2", ["id": "\(id)-rubrik"], heading)
        html.verbatim(kept.text)
      } else {
        html.line("h2", ["id": "\(id)-rubrik"]) { html in
          html.span("span", ["class": "paragraph-number"], heading)
          html.text(" " + title)
        }
        for section in sections { section.write(to: &html, level: 3) }
        for sentence in ending { html.line("p", ["class": "ending"], sentence) }
      }
      for sentence in closing { html.line("p", ["class": "closing"], sentence) }
      if let kept {
        guard !kept.lists.isEmpty else { return }
        html.wide(labelledBy: "\(id)-rubrik") { $0.verbatim(kept.lists) }
      } else {
        votes?.write(to: &html, level: 3)
      }
    }
  }
}
