/// Reads the passages of a proposal (förslag till beslut) as points.
enum ProposalText {
  /// The addressee line and the points, nested as their labels nest.
  static func read(_ passages: [Passage]) -> (addressee: String?, points: [Point]) {
    let passages = passages.filter { !$0.isRule }
    let leads = passages.indices.filter { index in
      passages[index].label == nil && passages[index].isLead && index + 1 < passages.count
    }
    guard leads.first == 0, leads.count == 1 else {
      return (nil, leads.isEmpty ? points(passages[...]) : grouped(passages, at: leads))
    }
    let lead = passages[0]
    let points = points(passages.dropFirst())
    // "Nämnden beslutar att" is needed where the points are no sentences of their own.
    let isNeeded = lead.proposesUpward || points.first.map { $0.isClauseRest } ?? false
    return (isNeeded ? lead.text.withoutColon : nil, points)
  }

  /// Several leads: each is a point of its own, and what follows stands below it.
  private static func grouped(_ passages: [Passage], at leads: [Int]) -> [Point] {
    var result = leads.first.map { points(passages[..<$0]) } ?? []
    for (place, lead) in leads.enumerated() {
      let end = place + 1 < leads.count ? leads[place + 1] : passages.count
      let below = points(passages[(lead + 1)..<end])
      result.append(Point(text: passages[lead].text.withoutColon, points: below))
    }
    return result
  }

  private static func points(_ passages: ArraySlice<Passage>) -> [Point] {
    var rest = passages
    return list(&rest, within: [])
  }

  /// Takes one list off the front; what has a label of an outer list ends it.
  private static func list(
    _ rest: inout ArraySlice<Passage>, within outer: [ListSort]
  ) -> [Point] {
    var points: [Point] = []
    var level: ListSort?
    while let next = rest.first {
      if outer.contains(next.sort), next.sort != .none { break }
      let opensList = points.isEmpty || next.sort == level
      if next.sort == .none, level != nil, level != ListSort.none {
        append(next, to: &points)
        rest = rest.dropFirst()
        continue
      }
      let isSibling = opensList || level == ListSort.none && !(points.last?.opensBelow ?? false)
      if isSibling, outer.count < 4 || opensList {
        level = next.sort
        points.append(Point(label: next.label, text: next.text))
        rest = rest.dropFirst()
      } else if let last = points.indices.last {
        points[last].points += list(&rest, within: outer + [level ?? .none])
      }
    }
    return points
  }

  /// A paragraph without a label after a point is more of that point.
  private static func append(_ passage: Passage, to points: inout [Point]) {
    guard let last = points.indices.last else { return }
    if points[last].points.isEmpty {
      points[last].text += (passage.afterBlank ? "\n\n" : "\n") + passage.text
    } else {
      append(passage, to: &points[last].points)
    }
  }
}

extension Point {
  /// Whether the point announces a list below it.
  fileprivate var opensBelow: Bool {
    text.hasSuffix(":") || text.hasSuffix(" att") || label != nil
  }

  /// Whether the point goes on with the sentence of its lead, without an own "att".
  fileprivate var isClauseRest: Bool { text.startsLowercase && !text.hasPrefix("att ") }
}

extension Passage {
  /// Whether it is a drawn line and no words.
  fileprivate var isRule: Bool {
    text.unicodeScalars.allSatisfy { "-_–—=*. ".unicodeScalars.contains($0) }
  }
}

extension String {
  /// The text without a colon at its end.
  var withoutColon: String { hasSuffix(":") ? dropLast().trimmed : self }
}
