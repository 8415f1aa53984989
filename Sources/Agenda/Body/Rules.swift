/// What a body decides for itself in its rules of procedure (arbetsordning, reglemente).
///
/// Each rule is a `key: value` line under `Regler` in the body's profile; `Rules.all` lists them.
public struct Rules: Hashable, Sendable, Codable {
  /// In what order the roll is called (`upprop`).
  public var rollCall: RollCallOrder = .list
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
