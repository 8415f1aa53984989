extension Item {
  /// The text that `edit` would change, or nothing where the item has none such.
  public func text(of field: Field) -> String? {
    switch field {
    case .title: return title
    case .reference: return reference ?? ""
    case .summary: return summary
    case .proposal: return Point.lines(proposal)
    case .decision: return decision.map { Point.lines($0.points) } ?? worded
    case .basis: return basis
    case .dispatch: return dispatch
    case .yes: return votes.last { !$0.isStruck }?.yesText
    case .no: return votes.last { !$0.isStruck }?.noText
    case .text(let id): return self[motion: id]?.text
    case .reason(let id): return self[motion: id]?.reason
    case .movers(let id), .supporters(let id): return self[motion: id].map { _ in "" }
    case .note(let number):
      return notes.indices.contains(number - 1) ? notes[number - 1].text : nil
    case .statement(let number):
      return statements.indices.contains(number - 1) ? statements[number - 1].text : nil
    case .reservation(let number):
      return reservations.indices.contains(number - 1) ? reservations[number - 1].reason : nil
    }
  }

  /// Puts a new text, or new persons, in a field.
  mutating func edit(_ field: Field, text: String, persons: [PersonID]) {
    switch field {
    case .title: title = text
    case .reference: reference = text.isEmpty ? nil : text
    case .summary: summary = text
    case .proposal: proposal = Point.points(fromLines: text)
    case .decision:
      if decision == nil { worded = text } else { decision?.points = Point.points(fromLines: text) }
    case .basis: basis = text
    case .dispatch: dispatch = text
    case .yes:
      if let index = votes.lastIndex(where: { !$0.isStruck }) { votes[index].yesText = text }
    case .no:
      if let index = votes.lastIndex(where: { !$0.isStruck }) { votes[index].noText = text }
    case .text(let id): change(id) { $0.text = text }
    case .reason(let id): change(id) { $0.reason = text }
    case .movers(let id): change(id) { $0.movers = persons }
    case .supporters(let id): change(id) { $0.supporters = persons }
    case .note(let number):
      if notes.indices.contains(number - 1) { notes[number - 1].text = text }
    case .statement(let number):
      if statements.indices.contains(number - 1) { statements[number - 1].text = text }
    case .reservation(let number):
      if reservations.indices.contains(number - 1) { reservations[number - 1].reason = text }
    }
  }

  /// Changes a motion, where the item has it.
  mutating func change(_ id: MotionID, _ change: (inout Motion) -> Void) {
    guard let index = motions.firstIndex(where: { $0.id == id }) else { return }
    change(&motions[index])
  }
}

extension Point {
  /// The points as lines of text, each with its label.
  public static func lines(_ points: [Point], indent: String = "") -> String {
    points.map { point in
      let label = point.label.map { $0 + " " } ?? ""
      let below = point.points.isEmpty ? "" : "\n" + lines(point.points, indent: indent + "   ")
      return indent + label + point.text + below
    }.joined(separator: "\n")
  }

  /// Reads points from lines: labels in front of them are kept as numbering, letters and dashes
  /// below a number become points of it.
  public static func points(fromLines text: String) -> [Point] {
    var points: [Point] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.drop { $0 == " " || $0 == "\t" }
      guard !words.isEmpty else { continue }
      let (label, rest) = split(String(words))
      if label.map(isBelow) == true, !points.isEmpty {
        points[points.count - 1].points.append(Point(label: label, text: rest))
      } else {
        points.append(Point(label: label, text: rest))
      }
    }
    return numbered(points)
  }

  /// The points numbered from 1 where there are several; one alone has no number.
  public static func numbered(_ points: [Point]) -> [Point] {
    points.enumerated().map { index, point in
      var point = point
      point.label = points.count > 1 ? "\(index + 1)." : nil
      return point
    }
  }

  private static func isBelow(_ label: String) -> Bool { !(label.first?.isNumber ?? false) }

  /// Splits a label such as `1.`, `a.`, `b)`, `-` or `•` from the words after it.
  private static func split(_ line: String) -> (label: String?, text: String) {
    guard let blank = line.firstIndex(of: " ") else { return (nil, line) }
    let head = line[..<blank]
    let rest = String(line[line.index(after: blank)...].drop { $0 == " " })
    guard !rest.isEmpty else { return (nil, line) }
    if ["-", "–", "•"].contains(String(head)) { return ("-", rest) }
    guard let mark = head.last, mark == "." || mark == ")" else { return (nil, line) }
    let body = head.dropLast()
    let isNumber = !body.isEmpty && body.count <= 3 && body.allSatisfy { $0.isASCII && $0.isNumber }
    let isLetter = body.count == 1 && body.allSatisfy { $0.isASCII && $0.isLowercase }
    return isNumber || isLetter ? (String(body) + ".", rest) : (nil, line)
  }
}
