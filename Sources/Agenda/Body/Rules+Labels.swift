extension Rules {
  /// The rules of what the sections of a § are called, and of where the decision stands.
  static let labels: [Rule] = [
    label(
      "sammanfattning",
      Phrase(sv: "sammanfattningen av ärendet", en: "the account of the matter"), \.summaryLabel),
    label(
      "förslag", Phrase(sv: "det tryckta förslaget", en: "the printed proposal"), \.proposalLabel),
    label("yrkanden", Phrase(sv: "yrkandena", en: "the motions"), \.motionsLabel),
    label(
      "proposition",
      Phrase(sv: "propositionerna och deras utfall", en: "the questions put and what was found"),
      \.propositionLabel),
    Rule(
      key: "omröstning",
      meaning: Phrase(
        sv: "Rubriken över en omröstning; i meningarna heter den alltid omröstning.",
        en: "The heading of a vote; in sentences it is always “omröstning”."),
      allowed: oneOf(VoteLabel.allCases.map(\.rawValue)),
      standard: Rules().voteLabel.rawValue
    ) { rules, value in
      guard let label = VoteLabel(rawValue: value) else { return false }
      rules.voteLabel = label
      return true
    },
    Rule(
      key: "beslut",
      meaning: Phrase(
        sv: "Om beslutet står sist, efter det som ledde dit, eller först i paragrafen.",
        en: "Whether the decision stands last, after what led to it, or first in the paragraph."),
      allowed: oneOf(DecisionPlace.allCases.map(\.rawValue)),
      standard: Rules().decisionPlace.rawValue
    ) { rules, value in
      guard let place = DecisionPlace(rawValue: value) else { return false }
      rules.decisionPlace = place
      return true
    },
    label(
      "expedieras",
      Phrase(sv: "dem som beslutet skickas till", en: "those the decision is sent to"),
      \.dispatchLabel),
    label(
      "underlag", Phrase(sv: "handlingarna i ärendet", en: "the documents of the item"),
      \.basisLabel),
  ]

  /// The most letters of a label, so that it fits on a line of any paper.
  static let longestLabel = 60

  private static func label(
    _ key: String, _ section: Phrase, _ rule: any WritableKeyPath<Rules, String> & Sendable
  ) -> Rule {
    Rule(
      key: key,
      meaning: Phrase(
        sv: "Rubriken över \(section.sv).", en: "The heading of \(section.en)."),
      allowed: Phrase(sv: "1 till \(longestLabel) tecken", en: "1 to \(longestLabel) characters"),
      standard: Rules()[keyPath: rule]
    ) { rules, value in
      guard isPlain(value, within: 1...longestLabel) else { return false }
      rules[keyPath: rule] = value
      return true
    }
  }

  /// Whether words for a paper are so many letters, some of them to be seen, and nothing that a
  /// terminal or a paper would take for a command.
  ///
  /// They are counted in scalars: a letter may bear any number of marks.
  static func isPlain(_ value: String, within range: ClosedRange<Int>) -> Bool {
    range.contains(value.unicodeScalars.count)
      && value.unicodeScalars.contains { !$0.properties.isWhitespace }
      && value.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
          .surrogate:
          false
        default: true
        }
      }
  }
}
