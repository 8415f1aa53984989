/// A mistake that the chair is warned of before it is made.
///
/// It says what is so and what to do instead; whether that is a mistake here is the chair's to
/// judge. What is impossible is refused by the meeting itself.
enum ChairCaution: Hashable, Sendable {
  /// Too few serve for anything to be decided.
  /// - Law: KL 5 kap. 45 § in a council, 6 kap. 27 § in other bodies.
  case noQuorum(serving: Int, needed: Int, law: String)
  /// Too few are left for this very item, as some have a conflict of interest (jäv).
  /// - Law: KL 6 kap. 27 §; in a council such an item may be handled all the same, 5 kap. 46 §.
  case noQuorumFor(item: String, left: Int, needed: Int)
  /// A council is to decide what was not announced, and it is not recorded that all agree to.
  /// - Law: KL 5 kap. 52 §.
  case notAnnounced(item: String)
  /// What is to be handled behind closed doors is handled with open ones.
  /// - Law: KL 5 kap. 42 § in a council, 6 kap. 25 § in other bodies.
  case openDoors(item: String, law: String)
  /// A council's doors are still closed when the item that they were closed for is over.
  /// - Law: KL 5 kap. 42 §.
  case closedDoors
  /// Motions stand in the open item and no question was put on them: neither the gavel nor the
  /// next item comes before that.
  /// - Law: KL 5 kap. 53 §.
  case motionsNotPut(letters: [String])
  /// An item was laid aside with motions that stand.
  /// - Law: KL 5 kap. 53 §.
  case leftWithMotions(item: String, letters: [String])
  /// Someone has the floor or waits for it, and the debate is not over before that.
  /// - Law: KL 5 kap. 53 §, questions come when the debate is over; the list itself is custom.
  case notHeard(speaking: String?, waiting: [String])
  /// Those who were for what lost have not said whether they dissent (reservation).
  /// - Law: KL 4 kap. 27 §, announced before the meeting closes.
  case dissentWaits([Outvoted])
  /// Items were passed over, and are neither decided nor struck.
  /// - Law: KL 5 kap. 51 §, what is tabled comes up next; the rest is custom.
  case notHandled(items: [String])
  /// Fewer are chosen to verify the minutes than are to be.
  /// - Law: KL 5 kap. 69 §.
  case verifiersMissing(chosen: Int, wanted: Int)

  /// Those outvoted in one item, by name.
  struct Outvoted: Hashable, Sendable {
    var item: String
    var names: [String]
  }
}

extension ChairCaution {
  /// How many names, items and §§ a warning lists before it counts the rest.
  private static let named = 3

  /// The warning in a sentence or two, Swedish like the words.
  var sentence: String {
    switch self {
    case .noQuorum(let serving, let needed, let law):
      "För få tjänstgör: \(serving), och det krävs \(needed). Inget kan beslutas; kalla in "
        + "ersättare eller ajournera (KL \(law))."
    case .noQuorumFor(let item, let left, let needed):
      "För få är kvar i \(item) när de jäviga är ute: \(left), och det krävs \(needed). Kalla in "
        + "ersättare (KL 6 kap. 27 §)."
    case .notAnnounced(let item):
      "Inte kungjort: \(item). Det avgörs i dag bara om alla närvarande är eniga (KL 5 kap. 52 §)."
    case .openDoors(let item, let law):
      "Dörrarna är öppna, men \(item) ska handläggas bakom stängda (KL \(law))."
    case .closedDoors:
      "Dörrarna är fortfarande stängda: öppna dem innan ni går vidare (KL 5 kap. 42 §)."
    case .motionsNotPut(let letters):
      "Inte prövat: \(motions(letters)). Avsluta överläggningen och ställ proposition före klubban "
        + "(KL 5 kap. 53 §)."
    case .leftWithMotions(let item, let letters):
      "\(item), är lagt åt sidan. Inte prövat: \(motions(letters)) (KL 5 kap. 53 §)."
    case .notHeard(let speaking, let waiting):
      hearing(speaking, waiting) + ": avsluta inte överläggningen än (KL 5 kap. 53 §)."
    case .dissentWaits(let groups):
      "Har inte reserverat sig: "
        + listed(groups.map { "\(some($0.names)) i \($0.item)" })
        + ". Det anmäls före avslutandet (KL 4 kap. 27 §)."
    case .notHandled(let items): "Inte behandlat: \(listed(items))."
    case .verifiersMissing(chosen: 0, wanted: _):
      "Ingen är utsedd att justera protokollet (KL 5 kap. 69 §)."
    case .verifiersMissing(let chosen, let wanted):
      "\(chosen) av \(wanted) är utsedda att justera protokollet (KL 5 kap. 69 §)."
    }
  }

  /// "Rut Hall (M) har ordet, och Jon Lind (C) väntar".
  private func hearing(_ speaking: String?, _ waiting: [String]) -> String {
    guard let speaking else { return "\(some(waiting)) väntar på ordet" }
    let others = waiting.isEmpty ? "" : ", och \(some(waiting)) väntar"
    return "\(speaking) har ordet\(others)"
  }

  private func motions(_ letters: [String]) -> String {
    "yrkande " + swedishList(letters)
  }

  /// The first of some names, and how many more: "Rut Hall (M), Jon Lind (C) och 4 till".
  private func some(_ names: [String]) -> String {
    guard names.count > Self.named else { return swedishList(names) }
    let shown = names.prefix(Self.named - 1)
    return swedishList(shown + ["\(names.count - shown.count) till"])
  }

  /// The first of some items, and how many more.
  private func listed(_ parts: [String]) -> String {
    guard parts.count > Self.named else { return parts.joined(separator: "; ") }
    let shown = parts.prefix(Self.named - 1)
    return (shown + ["och \(parts.count - shown.count) till"]).joined(separator: "; ")
  }
}
