extension Rules {
  /// The rules of who is there, who serves and who may speak.
  static let presence: [Rule] = [
    yesOrNo(
      "distans",
      Phrase(
        sv: "Om ledamöter får delta på distans med ljud och bild.",
        en: "Whether members may take part by sound and picture."),
      \.allowsRemote),
    Rule(
      key: "återinträde",
      meaning: Phrase(
        sv: "Om den som lämnat får tjänstgöra igen samma dag; fullmäktige får det aldrig.",
        en: "Whether one who left may serve again the same day; in a council never."),
      allowed: oneOf(Returning.allCases.map(\.rawValue)),
      standard: Rules().returning.rawValue
    ) { rules, value in
      guard let returning = Returning(rawValue: value) else { return false }
      rules.returning = returning
      return true
    },
    yesOrNo(
      "ersättare",
      Phrase(
        sv: "Om ersättare som inte tjänstgör får yttra sig och få sin mening antecknad.",
        en: "Whether substitutes who do not serve may speak and have their opinion noted."),
      \.hearsSubstitutes),
    yesOrNo(
      "interpellationer",
      Phrase(
        sv: "Om fullmäktige får besvara interpellationer och frågor utan att vara beslutsfört.",
        en: "Whether a council may answer interpellations and questions without a quorum."),
      \.answersWithoutQuorum),
  ]

  private static func yesOrNo(
    _ key: String, _ meaning: Phrase, _ rule: any WritableKeyPath<Rules, Bool> & Sendable
  ) -> Rule {
    Rule(
      key: key, meaning: meaning, allowed: oneOf(["ja", "nej"]),
      standard: Rules()[keyPath: rule] ? "ja" : "nej"
    ) { rules, value in
      guard ["ja", "nej"].contains(value) else { return false }
      rules[keyPath: rule] = value == "ja"
      return true
    }
  }
}
