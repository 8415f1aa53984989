internal import Agenda

extension FrontPage {
  /// Writes the front page: who was there, the places to sign, and the notice.
  func write(to html: inout HTMLText) {
    html.element("section", ["class": "front"]) { html in
      html.line("h2", "Sammanträdet")
      if let kept {
        html.verbatim(kept.text)
      } else {
        html.element("dl") { html in for row in rows { row.write(to: &html) } }
      }
      html.line("h2", "Underskrifter")
      html.element("dl", ["class": "signatures"]) { html in
        for signature in signatures { signature.write(to: &html) }
      }
      html.element("section", ["class": "posting"]) { html in
        html.line("h2", "Anslag/bevis")
        html.element("dl") { html in for row in notice { row.write(to: &html) } }
      }
    }
  }
}

extension FrontPage.Row {
  /// Writes the label and what stands beside it: a list where there are several lines, so that it is
  /// told how many, and a line to fill in where that is not known yet.
  func write(to html: inout HTMLText) {
    html.element("div") { html in
      html.line("dt", label)
      if isToFill || lines.isEmpty { html.line("dd", ["class": "blank"], "") }
      switch lines.count {
      case 0: break
      case 1: html.line("dd", lines[0])
      default: html.element("dd") { $0.list(lines, ["class": "plain"]) }
      }
    }
  }
}

extension FrontPage.Signature {
  /// Writes in what capacity, a line to sign on, the name, and what became of it.
  func write(to html: inout HTMLText) {
    html.element("div") { html in
      html.line("dt", label)
      html.line("dd", ["class": "sign"], name)
      for remark in remarks { html.line("dd", remark) }
    }
  }
}
