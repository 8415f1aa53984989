/// What a motion (yrkande) asks for, which settles how it is put.
public enum MotionKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Adoption (bifall) of something already proposed: support, no question of its own.
  case adopt
  /// Rejection (avslag), as an alternative to a proposal, or support for the other side.
  case reject
  /// An amendment (ändringsyrkande): cannot stand together with what it changes.
  case amend
  /// A counter-proposal (motförslag) to the whole.
  case counter
  /// An addition (tilläggsyrkande): can stand together with whatever wins.
  case add
  /// A referral back (återremiss), put before any substance.
  case remit
  /// Tabling (bordläggning) to the next meeting, put before any substance.
  case table
  /// A recess (ajournering), at once.
  case recess
  /// A point of order (ordningsfråga) that the meeting decides, at once.
  case order
}

extension MotionKind {
  /// Whether the motion postpones the substance and is put before it.
  public var isFormal: Bool { self == .remit || self == .table }
  /// Whether the motion is put at once, during the debate too.
  public var isAtOnce: Bool { self == .recess || self == .order }
}
