/// How much of a counted vote the screen in the hall shows.
public enum HallDetail: String, Hashable, Sendable, Codable, CaseIterable {
  /// Each person's vote: an open vote is public.
  case names = "namn"
  /// The votes party by party.
  case parties = "partier"
  /// The totals alone.
  case totals = "summor"
}

extension Rules {
  /// The rule of what the screen in the hall shows.
  ///
  /// A count is shown when the vote is closed, never while the roll is called: nobody is to vote by
  /// the standing.
  static let room: [Rule] = [
    Rule(
      key: "salen",
      meaning: Phrase(
        sv: "Vad salens skärm visar av en räknad omröstning; en sluten visar aldrig namn.",
        en: "What the hall's screen shows of a counted vote; a closed one never shows names."),
      allowed: oneOf(HallDetail.allCases.map(\.rawValue)),
      standard: Rules().hall.rawValue
    ) { rules, value in
      guard let detail = HallDetail(rawValue: value) else { return false }
      rules.hall = detail
      return true
    }
  ]
}
