/// What a body decides for itself in its rules of procedure (arbetsordning, reglemente).
///
/// Each rule is a `key: value` line under `Regler` in the body's profile; `Rules.all` lists them.
public struct Rules: Hashable, Sendable, Codable {
  /// In what order the roll is called (`upprop`).
  public var rollCall: RollCallOrder = .list
  /// In what order the voting lists name those who voted (`voteringslista`).
  public var votingList: ListOrder = .list
  /// What stands between the printed proposal and what happened (`skiljelinje`), as printed.
  public var separator: String = "---------"
  /// The paragraph sign and its number (`paragraftecken`): `§` gives "§25", `§ ` gives "§ 25".
  public var paragraphSign: String = "§"
  /// The words for an information item without a proposal (`information`).
  public var notedDecision: String = "Informationen noteras till protokollet."
  /// How many verifiers sign beside the chair (`justerare`).
  public var verifiers: Int = 1
  /// How many days before the meeting the summons goes out at the latest (`kallelse`).
  public var summonsDays: Int = 7
  /// Whether members may take part by sound and picture (`distans`).
  public var allowsRemote = false
  /// What follows when one who left serves again the same day, in a body that is no council
  /// (`återinträde`).
  public var returning: Returning = .warned
  /// Whether substitutes who do not serve may speak and have their opinion noted (`ersättare`).
  public var hearsSubstitutes = false
  /// Whether interpellations and questions may be answered without a quorum (`interpellationer`).
  public var answersWithoutQuorum = false

  /// Where the minutes are kept (`förvaring`), as the notice says it; empty where not said.
  public var keepingPlace: String = ""

  /// Makes the default rules.
  public init() {}
}

/// In what order the roll is called; the acting chair always comes last.
public enum RollCallOrder: String, Hashable, Sendable, Codable, CaseIterable {
  /// The order of the roster, serving substitutes after the members.
  case list = "lista"
  /// By family name in the Swedish alphabet.
  case alphabetical = "alfabetisk"
  /// Party by party, in the order the parties first stand in the roster.
  case party = "parti"
  /// By seat: a serving substitute is called in the place of the member.
  case seat = "plats"
}

/// In what order a voting list (voteringslista) names those who voted.
public enum ListOrder: String, Hashable, Sendable, Codable, CaseIterable {
  /// The order of the roster, serving substitutes after the members.
  case list = "lista"
  /// By family name in the Swedish alphabet.
  case alphabetical = "alfabetisk"
  /// Party by party, in the order the parties first stand in the roster.
  case party = "parti"
  /// By seat: a serving substitute stands in the place of the member.
  case seat = "plats"
  /// As the roll was called, whoever presided last.
  case rollCall = "upprop"
}

/// What follows when one who left the meeting serves again the same day (återinträde).
public enum Returning: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is warned of.
  case warned = "varna"
  /// Nothing.
  case free = "fritt"
  /// It is refused, unless a reason is given.
  case refused = "nej"
}
