/// One rule that a body decides for itself: what it is called, means and may be.
public struct Rule: Sendable {
  /// The key in the profile.
  public let key: String
  /// What the rule decides, as a sentence.
  public let meaning: Phrase
  /// The values it may have, in words.
  public let allowed: Phrase
  /// The value where the profile says nothing, as it would be written there.
  public let standard: String
  /// Puts a value into the rules, or tells that it cannot be one.
  let set: @Sendable (inout Rules, String) -> Bool
}

extension Rules {
  /// Every rule, in the order of the help; profiles are read by this table too.
  public static let all: [Rule] = papers + labels + presence + room

  /// The rules of the roll call, of what the papers say, and of when they go out.
  private static let papers: [Rule] = [
    Rule(
      key: "upprop",
      meaning: Phrase(
        sv: "I vilken ordning uppropet går; ordföranden kommer alltid sist.",
        en: "In what order the roll is called; the chair always comes last."),
      allowed: oneOf(RollCallOrder.allCases.map(\.rawValue)),
      standard: Rules().rollCall.rawValue
    ) { rules, value in
      guard let order = RollCallOrder(rawValue: value) else { return false }
      rules.rollCall = order
      return true
    },
    Rule(
      key: "voteringslista",
      meaning: Phrase(
        sv: "I vilken ordning voteringslistorna räknar upp dem som röstat.",
        en: "In what order the voting lists name those who voted."),
      allowed: oneOf(ListOrder.allCases.map(\.rawValue)),
      standard: Rules().votingList.rawValue
    ) { rules, value in
      guard let order = ListOrder(rawValue: value) else { return false }
      rules.votingList = order
      return true
    },
    Rule(
      key: "skiljelinje",
      meaning: Phrase(
        sv: "Vad som skiljer det tryckta förslaget från det som hände på mötet.",
        en: "What divides the printed proposal from what happened at the meeting."),
      allowed: Phrase(sv: "högst 72 tecken", en: "at most 72 characters"),
      standard: Rules().separator
    ) { rules, value in
      guard value.count <= 72 else { return false }
      rules.separator = value
      return true
    },
    Rule(
      key: "paragraftecken",
      meaning: Phrase(
        sv: "Vad som står före paragrafens nummer; ”KF § ” inom citattecken ger ”KF § 25”.",
        en: "What stands before the number of a paragraph; “KF § ” in quotes gives “KF § 25”."),
      allowed: Phrase(
        sv: "1 till 24 tecken, ingen siffra", en: "1 to 24 characters, without digits"),
      standard: Rules().paragraphSign
    ) { rules, value in
      guard isPlain(value, within: 1...24), !value.contains(where: \.isNumber) else {
        return false
      }
      rules.paragraphSign = value
      return true
    },
    Rule(
      key: "information",
      meaning: Phrase(
        sv: "Beslutet i ett informationsärende som saknar förslag.",
        en: "The decision of an information item that has no proposal."),
      allowed: Phrase(sv: "1 till 200 tecken", en: "1 to 200 characters"),
      standard: Rules().notedDecision
    ) { rules, value in
      guard (1...200).contains(value.count) else { return false }
      rules.notedDecision = value
      return true
    },
    Rule(
      key: "justerare",
      meaning: Phrase(
        sv: "Hur många som justerar protokollet utom ordföranden.",
        en: "How many verify the minutes beside the chair."),
      allowed: Phrase(sv: "1 till 9", en: "1 to 9"),
      standard: String(Rules().verifiers)
    ) { rules, value in
      guard let count = number(value, within: 1...9) else { return false }
      rules.verifiers = count
      return true
    },
    Rule(
      key: "förvaring",
      meaning: Phrase(
        sv: "Var protokollet förvaras, som anslaget säger det.",
        en: "Where the minutes are kept, as the notice says it."),
      allowed: Phrase(sv: "högst 200 tecken", en: "at most 200 characters"),
      standard: Rules().keepingPlace
    ) { rules, value in
      guard value.count <= 200 else { return false }
      rules.keepingPlace = value
      return true
    },
    Rule(
      key: "kallelse",
      meaning: Phrase(
        sv: "Hur många dagar före sammanträdet kallelsen senast går ut; fullmäktige minst 7.",
        en: "How many days before the meeting the summons goes out; 7 or more for a council."),
      allowed: Phrase(sv: "1 till 60", en: "1 to 60"),
      standard: String(Rules().summonsDays)
    ) { rules, value in
      guard let days = number(value, within: 1...60) else { return false }
      rules.summonsDays = days
      return true
    },
  ]

  private static func number(_ value: String, within range: ClosedRange<Int>) -> Int? {
    guard value.isDigits, let number = Int(value), range.contains(number) else { return nil }
    return number
  }

  static func oneOf(_ values: [String]) -> Phrase {
    Phrase(
      sv: values.dropLast().joined(separator: ", ") + " eller " + (values.last ?? ""),
      en: values.dropLast().joined(separator: ", ") + " or " + (values.last ?? ""))
  }
}
