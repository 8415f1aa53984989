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
  /// Someone asks that a proposal to reject a member's motion is adopted.
  case adoptsRejection
  /// The words given to the decision contradict the result of a vote.
  case contradictsVote(number: Int)
  /// Taken before the agenda was fixed.
  case agendaNotFixed
  /// A decision was made in an item without a §, and stands nowhere in the minutes.
  case decisionWithoutParagraph
  /// The hands counted are fewer than those entitled to vote.
  case handsMissing(counted: Int, entitled: Int)
  /// Someone who left serves again the same day.
  case returnedSameDay(name: String)
  /// A substitute steps in or out for single items only (växeltjänstgöring).
  case rotation(name: String)
  /// A substitute who has served before comes first, whatever the order.
  case servedBefore(name: String)
  /// Someone takes part remotely although the body's rules do not say so.
  case remoteNotAllowed(name: String)
  /// The chair or a vice chair of a council takes part remotely.
  case presidencyRemote(name: String)
  /// A ballot is held while some take part remotely.
  case remoteBallot(count: Int)
  /// Someone without the right has an opinion noted or speaks.
  case opinionNotAllowed(name: String)
  /// Somebody else than the asker and the answerer speaks to a question.
  case onlyAskerAndAnswerer(name: String)
  /// An item under secrecy is handled with open doors.
  case secretWithOpenDoors
  /// The doors are still closed when a council takes its next item.
  case doorsStillClosed
  /// The council decides an item that nobody prepared.
  case notPrepared
  /// Someone stays out of a decision that exercises authority against an individual.
  case mustDecide(name: String)
  /// The item was postponed before, and it is not known whether a minority did it.
  case postponedBefore(day: String)
  /// A motion of a member is decided more than a year after it was raised.
  case motionOverAYear(raised: String)
  /// Fewer ballots were counted than persons voted.
  case ballotsMissing(counted: Int, voters: Int)
  /// The votes are equal although the chair did not vote.
  case chairDidNotVote(name: String)
  /// The casting vote goes against the chair's own vote.
  case castingAgainstOwnVote(name: String)
  /// Several are nominated to a post, and all of them are elected.
  case severalNominated(post: String)
  /// The lists or the names voted for are fewer than the seats.
  case seatsUnfilled(count: Int)
  /// Substitutes are elected in proportion although no members were.
  case substitutesAlone
  /// What needs two thirds is carried without a count.
  case twoThirdsNotCounted
  /// An extra election is decided the first time it comes up.
  case extraElectionFirstTime
  /// An item is decided while nobody presides.
  case nobodyPresides
  /// Names stand on several lists: each counts as one place, charged in parts to its lists.
  case sharedNames(names: [String])
  /// The chair of a body that is no council refuses to put a motion.
  case ruledOutInBoard
  /// The notice or the summons went out later than it had to.
  case summonedLate(last: String)
  /// The minutes are sent, or a § is verified, although something is missing in them.
  case minutesIncomplete(count: Int)
  /// Someone signs after the last day for verifying.
  case verifiedLate(last: String)
  /// The notice is posted after the last day.
  case postedLate(last: String)
  /// The notice comes down before the time to appeal is over.
  case takenDownEarly(first: String)
  /// A locked motion was changed.
  case lockedMotionChanged(letter: String)
}
