internal import Agenda

extension Section {
  /// Writes the section under a heading of a level.
  func write(to html: inout HTMLText, level: Int) {
    if let separator { html.divide(by: separator) }
    html.element("section", ["class": kind.rawValue]) { html in
      html.line("h\(level)", heading)
      for block in blocks { block.write(to: &html) }
    }
  }
}

extension Block {
  /// Writes the block.
  func write(to html: inout HTMLText) {
    switch self {
    case .text(let text): html.freeText(text)
    case .lines(let lines): html.list(lines, ["class": "plain"])
    case .bullets(let lines): html.list(lines)
    case .points(let points): html.points(points)
    case .passage(let passage): html.passage(passage)
    case .table(let table): html.table(table)
    }
  }
}

extension HTMLText {
  /// Writes the line that divides the printed proposal from what happened.
  fileprivate mutating func divide(by separator: String) {
    if separator.allSatisfy({ "-–—_=*· ".contains($0) }) {
      void("hr")
    } else {
      line("p", ["class": "separator"], separator)
    }
  }

  /// Writes a list without numbers.
  mutating func list(_ lines: [String], _ attributes: Attributes = [:]) {
    guard !lines.isEmpty else { return }
    element("ul", attributes) { html in
      for line in lines { html.line("li", line) }
    }
  }

  /// Writes points with the labels that they have in print, which stand in the text: so they are
  /// read aloud, and copied with it.
  mutating func points(_ points: [Point]) {
    guard !points.isEmpty else { return }
    guard points.contains(where: { $0.label != nil }) else {
      for point in points {
        line("p") { $0.lines(point.lines) }
        self.points(point.points)
      }
      return
    }
    let isNumbered = points.contains { $0.label.map { $0 != "-" } ?? false }
    element(isNumbered ? "ol" : "ul", ["class": "points"]) { html in
      for point in points {
        html.line("li") { html in
          if let label = point.label { html.label(label) }
          html.lines(point.lines)
          html.points(point.points)
        }
      }
    }
  }

  /// Writes the label of a point or a line.
  mutating func label(_ label: String) {
    span("span", ["class": "label"], label)
    markup(" ")
  }

  /// Writes sentences, and what they quote.
  mutating func passage(_ passage: Sentences) {
    line("p") { $0.lines(passage.sentences) }
    let last = passage.quotation.count - 1
    guard last >= 0 else { return }
    element("blockquote") { html in
      for (index, words) in passage.quotation.enumerated() {
        html.line("p", (index == 0 ? "”" : "") + words + (index == last ? "”" : ""))
      }
    }
  }

  /// Writes a table: the first column names the row.
  mutating func table(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    let label = label()
    wide(labelledBy: label) { html in
      html.element("table") { html in
        html.line("caption", ["id": label], table.caption)
        html.element("thead") { $0.row(of: table.columns) }
        html.element("tbody") { html in
          for row in table.rows { html.row(row, of: table.columns) }
        }
      }
    }
  }

  private mutating func row(of columns: [Table.Column]) {
    line("tr") { html in
      for column in columns {
        let attributes: Attributes =
          column.isNumber ? ["scope": "col", "class": "count"] : ["scope": "col"]
        html.span("th", attributes, column.heading)
      }
    }
  }

  private mutating func row(_ cells: [String], of columns: [Table.Column]) {
    line("tr") { html in
      for (place, column) in columns.enumerated() {
        let cell = cells.indices.contains(place) ? cells[place] : ""
        let attributes: Attributes = column.isNumber ? ["class": "count"] : [:]
        if place == 0 {
          html.span("th", ["scope": "row"], cell)
        } else {
          html.span("td", attributes, cell)
        }
      }
    }
  }
}

extension Point {
  /// The lines of its words.
  fileprivate var lines: [String] { text.split(whereSeparator: \.isNewline).map(String.init) }
}
