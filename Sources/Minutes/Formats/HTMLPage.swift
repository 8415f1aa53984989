internal import Agenda

/// An HTML page that is a paper: what it says of itself, and around what it holds.
///
/// A new paper is a page with its words and a closure that writes what stands in `main`:
/// `HTMLPage(paper: "Anslag", body: …, day: …).document { $0.line("p", "…") }`.
struct HTMLPage {
  /// What the paper is, "Protokoll".
  var paper: String
  /// The name of the body.
  var body: String
  /// The municipality or region that the body belongs to.
  var principal: String?
  /// The day of the meeting.
  var day: Day
  /// Which part of the whole it is, "§25"; nothing for all.
  var part: String?
  /// What is to be known of the paper before it is read.
  var notice: String?
  /// Whether it is a draft: not everything in it is verified.
  var isDraft = true
  /// What stands in the foot of every printed page, to the left and to the right.
  var foot = (left: "Justerandes sign", right: "Utdragsbestyrkande")
  /// Whether it has contents, which stand beside the rest where there is room.
  var hasContents = false
  /// Where the link leads that passes over what stands first, and what it says.
  var skip = (words: "Till innehållet", id: "papper")

  /// The title, which a PDF of the page takes for its own.
  var title: String {
    let name = [paper, part].compactMap(\.self).joined(separator: " ")
    return "\(name), \(body) \(day)" + (isDraft ? " (utkast)" : "")
  }

  /// The whole page around what `main` writes.
  func document(_ main: (inout HTMLText) -> Void) -> String {
    var html = HTMLText()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": "sv", "xmlns": "http://www.w3.org/1999/xhtml"]) { html in
      html.element("head", [:], head)
      html.element("body", hasContents ? ["class": "with-contents"] : [:]) { html in
        html.line("a", ["class": "skip", "href": "#\(skip.id)"], skip.words)
        html.element("header", [:], header)
        html.element("main", ["id": "papper"], main)
        html.element("footer") { html in
          let words = [principal, body, paper, day.description, isDraft ? Self.draft : nil]
          html.line("p", words.compactMap(\.self).joined(separator: " · "))
        }
      }
    }
    return String(decoding: html.bytes, as: UTF8.self)
  }

  /// What stands in the head of whatever is not verified.
  private static let draft = "UTKAST"

  private func head(_ html: inout HTMLText) {
    html.void("meta", ["charset": "utf-8"])
    html.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      ])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "color-scheme", "content": "light dark"])
    html.line("title", title)
    html.void(
      "meta",
      ["name": "author", "content": [body, principal].compactMap(\.self).joined(separator: ", ")])
    html.void("meta", ["name": "description", "content": title])
    html.line("style") { $0.markup(HTMLStyle.everywhere) }
    html.line("style", ["media": "screen"]) { $0.markup(HTMLStyle.screen) }
    html.line("style", ["media": "print"]) { $0.markup(HTMLStyle.print + printedHead) }
  }

  private func header(_ html: inout HTMLText) {
    html.line(
      "p", ["class": "organ"], [principal, body].compactMap(\.self).joined(separator: " · "))
    html.line("h1", [paper, part, day.description].compactMap(\.self).joined(separator: " "))
    if isDraft { html.line("p", ["class": "draft"]) { $0.span("strong", [:], Self.draft) } }
    if let notice { html.line("p", ["class": "notice"], notice) }
  }

  /// The head and foot of every printed page.
  private var printedHead: String {
    func string(_ text: String) -> String { HTMLStyle.string(text) }
    let middle = string(paper.uppercased()) + " \"\\A\" " + string("Mötesdatum \(day)")
    let right = "counter(page) \" (\" counter(pages) \")\"" + (isDraft ? " \"\\A UTKAST\"" : "")
    let below = notice.map { "\n@bottom-center { content: \(string($0)); }" } ?? ""
    return """
      @page {
      @top-left { content: \(string(body)); }
      @top-center { content: \(middle); }
      @top-right { content: \(right); }
      @bottom-left { content: \(string(foot.left)); }\(below)
      @bottom-right { content: \(string(foot.right)); }
      }

      """
  }
}
