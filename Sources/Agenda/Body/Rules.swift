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
  /// The paragraph sign and its number (`paragraftecken`): `§` gives "§25", `KF § ` "KF § 25".
  public var paragraphSign: String = "§"
  /// What the account of the matter is called (`sammanfattning`).
  public var summaryLabel: String = "Sammanfattning"
  /// What the proposal of the agenda is called (`förslag`).
  public var proposalLabel: String = "Förslag till beslut"
  /// What the motions are called (`yrkanden`).
  public var motionsLabel: String = "Yrkanden"
  /// What the questions put are called (`proposition`).
  public var propositionLabel: String = "Proposition"
  /// What a vote is called (`omröstning`).
  public var voteLabel: VoteLabel = .vote
  /// Whether the decision stands last or first in its § (`beslut`).
  public var decisionPlace: DecisionPlace = .last
  /// What the list of those the decision is sent to is called (`expedieras`).
  public var dispatchLabel: String = "Expedieras till"
  /// What the documents of an item are called (`underlag`).
  public var basisLabel: String = "Beslutsunderlag"
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

  /// What the screen in the hall shows of a counted vote (`salen`).
  public var hall: HallDetail = .names

  /// Where the minutes are kept (`förvaring`), as the notice says it; empty where not said.
  public var keepingPlace: String = ""

  /// Makes the default rules.
  public init() {}
}

/// What a body calls a vote in the headings of its minutes.
public enum VoteLabel: String, Hashable, Sendable, Codable, CaseIterable {
  /// Omröstning.
  case vote = "Omröstning"
  /// Votering.
  case division = "Votering"
}

/// Where the decision stands in a § of the minutes.
public enum DecisionPlace: String, Hashable, Sendable, Codable, CaseIterable {
  /// After what led to it, and before what was recorded beside it.
  case last = "sist"
  /// Before everything else.
  case first = "först"
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
