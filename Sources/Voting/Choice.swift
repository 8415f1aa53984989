/// What a person did in a vote (omröstning).
public enum Choice: String, Hashable, Sendable, Codable, CaseIterable {
  /// Ja.
  case yes
  /// Nej.
  case no
  /// Avstår: present, counted separately, without weight.
  case abstain
  /// Frånvarande: called, not in the room.
  case absent
  /// Kvittad: stays out by agreement with an opponent; a label only.
  case paired
}
