extension Warning {
  /// What is unusual in how the minutes are verified and announced.
  var paperPhrase: Phrase {
    switch self {
    case .minutesIncomplete(let count):
      Phrase(
        sv: count == 1
          ? "En uppgift saknas i protokollet (läget visar vilken)."
          : "\(count) uppgifter saknas i protokollet (läget visar vilka).",
        en: count == 1
          ? "One thing is missing in the minutes (status shows which)."
          : "\(count) things are missing in the minutes (status shows which).")
    case .verifiedLate(let last):
      Phrase(
        sv: "Protokollet skulle vara justerat senast \(last) (KL 5 kap. 69 §).",
        en: "The minutes were to be verified by \(last) (KL 5:69).")
    case .postedLate(let last):
      Phrase(
        sv: "Anslaget skulle sättas upp senast \(last) (KL 8 kap. 12 §).",
        en: "The notice was to be posted by \(last) (KL 8:12).")
    case .takenDownEarly(let first):
      Phrase(
        sv: "Anslaget tas ned före \(first): tiden för överklagande har inte löpt ut"
          + " (KL 8 kap. 12 §, 13 kap. 5 §).",
        en: "The notice comes down before \(first): the time to appeal has not run out"
          + " (KL 8:12, 13:5).")
    default: Phrase(sv: "Det är ovanligt.", en: "That is unusual.")
    }
  }
}
