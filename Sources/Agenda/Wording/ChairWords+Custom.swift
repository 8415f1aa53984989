import Voting

/// The words of items that are about the meeting itself, and have no proposal prepared elsewhere.
extension ChairScript {
  /// The words of the roll, of how the meeting was announced, and of what an item proposes itself.
  ///
  /// Nothing where the item was prepared by others, or other words are given for the decision.
  /// - Law: KL 5 kap. 13 §; the rest is custom.
  func customLines(for item: Item) -> [ChairWords.Line]? {
    guard item.worded == nil, item.reference == nil, item.questions.allSatisfy(\.isRecess) else {
      return nil
    }
    let own = item.proposal.isEmpty ? [] : deciding(meeting.composedDecision(for: item))
    if item.callsRoll {
      return [
        .said("Jag lämnar ordet till sekreteraren för upprop."),
        .said("Uppropet är klart. \(servingSentence)"),
      ] + (own.isEmpty ? [.gavel] : own)
    }
    if item.asksWhetherAnnounced, item.proposal.count < 2 {
      return [
        .said("Godkänner \(assembly) att sammanträdet är kungjort i behörig ordning?"), .answer,
        .said("Jag finner att sammanträdet är kungjort i behörig ordning."), .gavel,
      ]
    }
    guard item.kind == .formal, !own.isEmpty else { return nil }
    let debate: [ChairWords.Line] =
      item.progress == .questions ? [] : presenting(item) + [.said("Begär någon ordet?")]
    return debate + own
  }
}

extension Item {
  /// Whether the roll is called in the item (upprop).
  var callsRoll: Bool { kind == .formal && title.lowercased().contains("upprop") }

  /// Whether the item is about how the meeting was announced (kungörelse).
  var asksWhetherAnnounced: Bool {
    let title = title.lowercased()
    return title.hasPrefix("kungör") && (kind == .formal || title.contains("sammanträde"))
  }
}

extension Decision {
  /// The one point as a clause, "att listan fastställs"; nothing where it is no single clause, or
  /// an adverb would have to change its place.
  var clause: String? {
    guard points.count == 1, let point = points.first, point.points.isEmpty else { return nil }
    var text = point.text.trimmed.withoutStop
    if text.lowercased().hasPrefix("att ") { text = String(text.dropFirst(4)).trimmed }
    guard !text.isEmpty, text.count <= 200, !text.hasMovingAdverb,
      !text.contains(where: { ".:;\n".contains($0) })
    else { return nil }
    return "att " + text.withSmallStart
  }
}

extension String {
  /// The text with a small letter first, but where it begins with a name or an abbreviation.
  fileprivate var withSmallStart: String {
    let words = split(separator: " ", maxSplits: 2)
    let isName =
      words.first.map { $0.dropFirst().contains(where: \.isUppercase) } ?? true
      || words.dropFirst().first?.first?.isUppercase ?? false
    return isName ? self : prefix(1).lowercased() + dropFirst()
  }
}
