extension Rules {
  /// The rules of the list of speakers: how long one may speak, and how often reply.
  static let speaking: [Rule] = [
    time(
      "taletid", Phrase(sv: "Hur länge ett anförande får vara.", en: "How long a speech may last."),
      \.speechSeconds),
    time(
      "repliktid", Phrase(sv: "Hur länge en replik får vara.", en: "How long a reply may last."),
      \.replySeconds),
    time(
      "ordningsfrågetid",
      Phrase(
        sv: "Hur länge ett inlägg i en ordningsfråga får vara.",
        en: "How long a point of order may last."),
      \.orderSeconds),
    time(
      "partitid",
      Phrase(
        sv: "Hur länge ett partis ledamöter får tala i ett ärende, ordningsfrågor oräknade.",
        en: "How long the members of a party may speak in an item, points of order apart."),
      \.partySeconds),
    Rule(
      key: "repliker",
      meaning: Phrase(
        sv: "Hur många repliker var och en får på ett anförande; 0 är ingen gräns.",
        en: "How many replies each may have to a speech; 0 is any number."),
      allowed: Phrase(sv: "0 till \(mostReplies)", en: "0 to \(mostReplies)"),
      standard: String(Rules().repliesPerSpeech)
    ) { rules, value in
      guard let count = number(value, within: 0...mostReplies) else { return false }
      rules.repliesPerSpeech = count
      return true
    },
  ]

  /// The longest time that a rule may give, in seconds: ten hours.
  static let longestSpeech = 36_000
  /// The most replies that a rule may give.
  static let mostReplies = 20

  /// A number of a meeting's file, nothing or out of bounds where no profile could have said it.
  static func bounded(_ number: Int?, by most: Int) -> Int { min(max(number ?? 0, 0), most) }

  private static func time(
    _ key: String, _ meaning: Phrase, _ rule: any WritableKeyPath<Rules, Int> & Sendable
  ) -> Rule {
    Rule(
      key: key, meaning: meaning,
      allowed: Phrase(
        sv: "minuter som 3 eller 2:30, högst 600; 0 är ingen gräns",
        en: "minutes as 3 or 2:30, at most 600; 0 is no limit"),
      standard: "0"
    ) { rules, value in
      guard let seconds = seconds(of: value) else { return false }
      rules[keyPath: rule] = seconds
      return true
    }
  }

  /// Seconds of `3` or `2:30`; nothing where it is neither, or too long.
  private static func seconds(of value: String) -> Int? {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let minutes = number(first, within: 0...(longestSpeech / 60))
    else {
      return nil
    }
    guard parts.count == 2 else { return parts.count == 1 ? minutes * 60 : nil }
    guard parts[1].count == 2, let seconds = number(parts[1], within: 0...59) else { return nil }
    return minutes * 60 + seconds <= longestSpeech ? minutes * 60 + seconds : nil
  }
}
