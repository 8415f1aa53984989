internal import Agenda

extension Paragraph {
  /// The § for programs: its words, or the text that was signed, its votes and its facts.
  var json: JSONValue {
    facts.json.with([
      "number": .number(number),
      "heading": .text(heading),
      "title": .text(title),
      "subject": .text(subject),
      "reference": reference.map(JSONValue.text),
      "standing": standing.json,
      "sections": kept == nil ? .list(sections, \.json) : nil,
      "kept": kept.map { .object(["text": .text($0.text), "lists": .filled($0.lists)]) },
      "ending": .texts(ending),
      "closing": .texts(closing),
      "votes": .list(votes?.lists ?? [], \.json),
    ])
  }
}

extension Standing {
  fileprivate var json: JSONValue {
    switch self {
    case .draft: .object(["state": "draft"])
    case .sent: .object(["state": "sent"])
    case .signing: .object(["state": "signing"])
    case .verified(let day): .object(["state": "verified", "on": .text(day.description)])
    }
  }
}

extension Section {
  fileprivate var json: JSONValue {
    .object([
      "kind": .text(kind.rawValue), "heading": .text(heading),
      "separator": separator.map(JSONValue.text), "blocks": .list(blocks, \.json),
    ])
  }
}

extension Block {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .object(["type": "text", "text": .text(text)])
    case .lines(let lines): .object(["type": "lines", "lines": .texts(lines)])
    case .bullets(let lines): .object(["type": "bullets", "lines": .texts(lines)])
    case .points(let points): .object(["type": "points", "points": .points(points)])
    case .passage(let passage):
      .object([
        "type": "passage", "sentences": .texts(passage.sentences),
        "quotation": .texts(passage.quotation),
      ])
    case .table(let table):
      .object([
        "type": "table", "caption": .text(table.caption),
        "columns": .list(table.columns) {
          .object(["heading": .text($0.heading), "isNumber": .truth($0.isNumber)])
        },
        "rows": .list(table.rows, JSONValue.texts),
      ])
    }
  }
}
