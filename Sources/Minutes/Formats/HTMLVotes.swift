internal import Agenda
internal import Voting

extension VotingLists.Paragraph {
  /// The id of the lists on a page, which does not change while the number of the § does not.
  var id: String { "lista-" + heading.filter(\.isWholeNumber) }

  /// Writes the lists of a § under a heading of a level.
  func write(to html: inout HTMLText, level: Int) {
    html.element("section", ["id": id, "class": "voting-lists"]) { html in
      let paper = lists.isEmpty ? "Valprotokoll" : "Voteringslista"
      html.line("h\(level)", "\(paper): \(heading)")
      html.line("p", "Ärende: \(title)" + (reference.map { ", \($0)" } ?? ""))
      for list in lists { list.write(to: &html, of: heading, level: level + 1) }
      for account in elections {
        Section(.election, account.heading, account.blocks).write(to: &html, level: level + 1)
      }
    }
  }
}

extension VotingList {
  /// Writes the list: the question, the picture of the vote, and who voted how.
  func write(to html: inout HTMLText, of paragraph: String, level: Int) {
    html.element("section", ["class": "voting-list"]) { html in
      html.line("h\(level)", question)
      VotePicture(of: self).write(to: &html)
      if columns.count > 3 {
        let label = html.label()
        html.wide(labelledBy: label) { write(tableTo: &$0, caption: label, of: paragraph) }
      } else {
        write(tableTo: &html, caption: html.label(), of: paragraph)
      }
      for remark in remarks { html.line("p", remark) }
    }
  }

  private func write(tableTo html: inout HTMLText, caption: String, of paragraph: String) {
    html.element("table", ["class": "votes"]) { html in
      let name = "\(paragraph), omröstning \(number)" + (rows.isEmpty ? "" : ", namn för namn")
      html.line("caption", ["id": caption], name)
      html.element("thead", [:], head)
      if rows.isEmpty {
        html.element("tbody", [:], sums)
      } else {
        html.element("tbody") { html in for row in rows { write(row, to: &html) } }
        html.element("tfoot", [:], sums)
      }
    }
  }

  private func head(_ html: inout HTMLText) {
    html.line("tr") { html in
      if rows.isEmpty {
        html.span("td", [:], "")
      } else {
        html.span("th", ["scope": "col"], "Ledamot")
      }
      for choice in columns { html.span("th", ["scope": "col", "class": "mark"], choice.heading) }
    }
  }

  private func write(_ row: Row, to html: inout HTMLText) {
    html.line("tr") { html in
      html.span("th", ["scope": "row"], row.name)
      for choice in columns {
        html.span("td", ["class": "mark"], choice == row.choice ? "X" : "")
      }
    }
  }

  private func sums(_ html: inout HTMLText) {
    html.line("tr") { html in
      html.span("th", ["scope": "row"], "Resultat")
      for sum in result { html.span("td", ["class": "mark"], "\(sum)") }
    }
  }
}
