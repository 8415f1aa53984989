/// Why a command is not carried out: the rule it breaks, by name.
///
/// `sentence(_:)` says the rule and what to do instead.
public enum Refusal: Error, Hashable, Sendable {
  // The sitting.
  case notOpened
  case alreadyOpen
  case isAdjourned
  case notAdjourned
  case isClosed
  case voteIsOpen(number: Int)
  case changedMeanwhile(Meanwhile)
  case timeGoesBackwards(clock: String)

  // Presence.
  case alreadyPresent(name: String)
  case notPresent(name: String)
  case everyoneIsPresent
  case notSubstitute(name: String)
  case alreadyServes(name: String, seat: String)
  case seatIsTaken(seat: String, holder: String)
  case seatHolderIsPresent(seat: String)
  case notMember(name: String)
  case noEmptySeat
  case notServing(name: String)
  case isRecused(name: String)
  case alreadyVoted(name: String)
  case itemNotTakenYet(number: String)
  case nobodyNamed
  case verifierIsChair(name: String)
  case mayNotReturn(name: String)
  case attendanceLocked(paragraph: Int)
  case noSeatOfParty(party: String)

  // The agenda.
  case noSuchItem
  case noItemOpen
  case severalItemsOpen
  case itemIsDivider
  case itemIsDecided(paragraph: Int?)
  case itemIsStruck
  case itemAlreadyOpen
  case itemWasTaken(paragraph: Int)
  case itemInVote
  case cannotMoveAfterItself
  case agendaAlreadyFixed
  case agendaNotFixed
  case agendaItemNotTaken(number: String)
  case fixFirst
  case agendaItemStays
  case nothingLeftToTake
  case titleMissing
  case tooLongName(bound: Int)
  case tooLong(field: String, bound: Int)
  case tooMany(Bounded, bound: Int)
  case nothingToMark
  case badMark(key: String)

  // The debate.
  case notUnderDebate
  case onlyHeard
  case debateIsClosed
  case noSuchMotion(letter: String)
  case motionDoesNotStand(letter: String)
  case textMissing
  case reasonMissing
  case noSuchPoint(point: Int, points: Int)
  case nothingToReject
  case notMover(name: String, letter: String)
  case alreadySupports(name: String, letter: String)
  case motionsDiffer
  case motionsAreLocked
  case noSpeech
  case nobodyAsked
  case alreadyWaits(name: String, kind: Speech.Kind)
  case doesNotWait(name: String)
  case alreadyHasFloor(name: String)
  case nothingToReplyTo
  case repliesToOneself(name: String)
  case repliesUsed(name: String, count: Int)
  case debateStillOpen
  case debateIsOpen
  case notRuledOut(letter: String)
  case onlyCouncilOverrules
  case outsiderMayNotMove(name: String)
  case notAnInquiry
  case alreadyAsked(name: String)

  // Deciding.
  case noQuestion
  case noSuchQuestion(number: Int)
  case questionIsSettled(number: Int)
  case notPut
  case notFound
  case alreadyPut
  case notASide(sides: [String])
  case noVote
  case voteNotOpen
  case voteNotCounted
  case notInRegister(name: String)
  case leftDuringVote(name: String)
  case votesMissing(names: [String])
  case nobodyVotes
  case nobodyLeft
  case countedByHands
  case calledByRoll
  case countMissing
  case tooManyHands(counted: Int, serving: Int)
  case castingVoteNeeded
  case notTied
  case chairMustVote(name: String)
  case chairMissing
  case castingNeedsSide
  case notAnElection
  case nobodyNominated
  case notDecided
  case electionIsClosed
  case closedOnlyForElections
  case ballotsAreSecret
  case noElection
  case electionIsOpen(number: Int)
  case electionIsCounted
  case electionNotCounted
  case countedByLists
  case countedByNames
  case postMissing
  case seatsMissing
  case tooFewDemand(demanded: Int, needed: Int)
  case nothingCounted
  case votersMissing
  case tooManyBallots(ballots: Int, voters: Int)
  case tooManyVoters(voters: Int, entitled: Int)
  case lotNeeded(among: [String])
  case noLotNeeded
  case notAmongTied(names: [String])
  case consentMissing
  case remitNeedsReason(letter: String)
  case quorumMissing(serving: Int, needed: Int)

  // The record.
  case didNotTakePart(name: String)
  case alreadyReserved(name: String)
  case motionWon(letter: String)
  case alreadyNotTakingPart(name: String)
  case decisionIsFrozen
  case noSuchField(name: String)
  case personsMissing
  case alreadyImmediate
  case noSummons

  // The papers.
  case notClosed
  case alreadySent
  case notSent
  case changedSinceSent(paragraph: Int)
  case isAttested(paragraph: Int?)
  case alreadyAttested(name: String)
  case signsBefore(name: String, paragraph: Int)
  case notASigner(name: String)
  case nothingToSign
  case signatureMissing
  case attestedBeforeMeeting(day: String)
  case tooEarly(first: String)
  case noParagraph(title: String)
  case whoMissing
  case notVerified(paragraph: Int?)
  case nothingToPost
  case alreadyPosted(paragraph: Int)
  case postedBeforeVerified(day: String)
  case keepingPlaceMissing
  case notPosted
  case alreadyTakenDown
  case takenDownBeforePosted(day: String)
}

/// What changed between what a desk showed and what is.
public enum Meanwhile: Hashable, Sendable {
  /// Another item is open.
  case item
  /// Another question is being put.
  case question
  /// Another vote is open.
  case vote
  /// The motions of the item are others.
  case motions
  /// Somebody else has the floor, or nobody.
  case floor
  /// The doors were opened or closed.
  case doors
  /// The text that was rewritten is another.
  case text
  /// `undo` would take back something else.
  case undo
}

/// What a meeting holds only so many of.
public enum Bounded: Hashable, Sendable, CaseIterable {
  /// Items of the agenda.
  case items
  /// Motions of an item.
  case motions
  /// Movers of a motion from outside the roster.
  case movers
  /// Those who answer an interpellation or a question.
  case answerers
  /// Elections of an item.
  case elections
  /// Names in a count of ballots.
  case candidates
  /// Lists of a proportional election.
  case lists
  /// Names on a list.
  case names
  /// Ballots of one kind.
  case ballots
}
