public import Voting

/// Something allowed that the secretary must confirm: a judgement that is the chair's.
public enum Warning: Hashable, Sendable, Codable {
  /// The meeting closes with items that were not handled.
  case itemsNotHandled(count: Int)
  /// The meeting closes with items whose questions or decisions are open.
  case itemsUndecided(count: Int)
  /// Another substitute stands before in the call-in order.
  case callInOrder(first: String)
  /// The substitute's party has no place in the call-in order for the seat.
  case notInCallInOrder(name: String, party: String)
  /// The person reserved but abstained in the vote.
  case reservedThoughAbstained(name: String)
  /// The person reserved but voted with the majority.
  case reservedThoughWon(name: String)
  /// The decision's words were changed after the gavel.
  case changedAfterGavel
  /// The person said after the questions were put that they do not take part.
  case lateNonParticipation(name: String)
  /// The wording looks like another kind of motion.
  case kindLooksLike(kind: MotionKind, suggested: MotionKind)
  /// Gavelled or voted without a quorum, by the chair's ruling.
  case withoutQuorum(serving: Int, needed: Int)
  /// Taken before the agenda was fixed.
  case agendaNotFixed
  /// A decision was made in an item without a §, and stands nowhere in the minutes.
  case decisionWithoutParagraph
  /// The hands counted are fewer than those entitled to vote.
  case handsMissing(counted: Int, entitled: Int)
  /// A locked motion was changed.
  case lockedMotionChanged(letter: String)
}
