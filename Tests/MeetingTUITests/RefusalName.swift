import Agenda

/// The name of every refusal, so that they can be told one by one.
///
/// A new refusal does not compile here until it is named, and then needs a line that provokes it.
enum RefusalName: String, CaseIterable {
  // The sitting.
  case notOpened, alreadyOpen, isAdjourned, notAdjourned, isClosed, voteIsOpen, changedMeanwhile,
    timeGoesBackwards
  // Presence.
  case alreadyPresent, notPresent, everyoneIsPresent, notSubstitute, alreadyServes, seatIsTaken,
    seatHolderIsPresent, notMember, noEmptySeat, notServing, isRecused, alreadyVoted,
    itemNotTakenYet, nobodyNamed, verifierIsChair, mayNotReturn, attendanceLocked, noSeatOfParty
  // The agenda.
  case noSuchItem, noItemOpen, severalItemsOpen, itemIsDivider, itemIsDecided, itemIsStruck,
    itemAlreadyOpen, itemWasTaken, itemInVote, cannotMoveAfterItself, agendaAlreadyFixed,
    agendaNotFixed, agendaItemNotTaken, fixFirst, agendaItemStays, nothingLeftToTake, titleMissing,
    tooLongName, tooLong, tooMany, nothingToMark, badMark
  // The debate.
  case notUnderDebate, onlyHeard, debateIsClosed, noSuchMotion, motionDoesNotStand, textMissing,
    reasonMissing, noSuchPoint, nothingToReject, notMover, alreadySupports, motionsDiffer,
    motionsAreLocked, noSpeech, nobodyAsked, alreadyWaits, doesNotWait, alreadyHasFloor,
    nothingToReplyTo, repliesToOneself, repliesUsed, debateStillOpen, debateIsOpen, notRuledOut,
    onlyCouncilOverrules, outsiderMayNotMove, notAnInquiry, alreadyAsked
  // Deciding.
  case noQuestion, noSuchQuestion, questionIsSettled, notPut, notFound, alreadyPut, notASide,
    noVote, voteNotOpen, voteNotCounted, notInRegister, leftDuringVote, votesMissing, nobodyVotes,
    nobodyLeft, countedByHands, calledByRoll, countMissing, tooManyHands, castingVoteNeeded,
    notTied, chairMustVote, chairMissing, castingNeedsSide, notAnElection, nobodyNominated,
    notDecided, electionIsClosed, closedOnlyForElections, ballotsAreSecret, noElection,
    electionIsOpen, electionIsCounted, electionNotCounted, countedByLists, countedByNames,
    postMissing, seatsMissing, tooFewDemand, nothingCounted, votersMissing, tooManyBallots,
    tooManyVoters, lotNeeded, noLotNeeded, notAmongTied, consentMissing, remitNeedsReason,
    quorumMissing
  // The record.
  case didNotTakePart, alreadyReserved, motionWon, alreadyNotTakingPart, decisionIsFrozen,
    noSuchField, personsMissing, alreadyImmediate, noSummons
  // The papers.
  case notClosed, alreadySent, notSent, changedSinceSent, isAttested, alreadyAttested,
    signsBefore, notASigner, nothingToSign, signatureMissing, attestedBeforeMeeting, tooEarly,
    noParagraph,
    whoMissing, notVerified, nothingToPost, alreadyPosted, postedBeforeVerified,
    keepingPlaceMissing, notPosted, alreadyTakenDown, takenDownBeforePosted

  /// The name of a refusal.
  init(_ refusal: Refusal) {
    switch refusal {
    case .notOpened: self = .notOpened
    case .alreadyOpen: self = .alreadyOpen
    case .isAdjourned: self = .isAdjourned
    case .notAdjourned: self = .notAdjourned
    case .isClosed: self = .isClosed
    case .voteIsOpen: self = .voteIsOpen
    case .changedMeanwhile: self = .changedMeanwhile
    case .timeGoesBackwards: self = .timeGoesBackwards
    case .alreadyPresent: self = .alreadyPresent
    case .notPresent: self = .notPresent
    case .everyoneIsPresent: self = .everyoneIsPresent
    case .notSubstitute: self = .notSubstitute
    case .alreadyServes: self = .alreadyServes
    case .seatIsTaken: self = .seatIsTaken
    case .seatHolderIsPresent: self = .seatHolderIsPresent
    case .notMember: self = .notMember
    case .noEmptySeat: self = .noEmptySeat
    case .notServing: self = .notServing
    case .isRecused: self = .isRecused
    case .alreadyVoted: self = .alreadyVoted
    case .itemNotTakenYet: self = .itemNotTakenYet
    case .nobodyNamed: self = .nobodyNamed
    case .verifierIsChair: self = .verifierIsChair
    case .mayNotReturn: self = .mayNotReturn
    case .attendanceLocked: self = .attendanceLocked
    case .noSeatOfParty: self = .noSeatOfParty
    case .noSuchItem: self = .noSuchItem
    case .noItemOpen: self = .noItemOpen
    case .severalItemsOpen: self = .severalItemsOpen
    case .itemIsDivider: self = .itemIsDivider
    case .itemIsDecided: self = .itemIsDecided
    case .itemIsStruck: self = .itemIsStruck
    case .itemAlreadyOpen: self = .itemAlreadyOpen
    case .itemWasTaken: self = .itemWasTaken
    case .itemInVote: self = .itemInVote
    case .cannotMoveAfterItself: self = .cannotMoveAfterItself
    case .agendaAlreadyFixed: self = .agendaAlreadyFixed
    case .agendaNotFixed: self = .agendaNotFixed
    case .agendaItemNotTaken: self = .agendaItemNotTaken
    case .fixFirst: self = .fixFirst
    case .agendaItemStays: self = .agendaItemStays
    case .nothingLeftToTake: self = .nothingLeftToTake
    case .titleMissing: self = .titleMissing
    case .tooLongName: self = .tooLongName
    case .tooLong: self = .tooLong
    case .tooMany: self = .tooMany
    case .nothingToMark: self = .nothingToMark
    case .badMark: self = .badMark
    case .notUnderDebate: self = .notUnderDebate
    case .onlyHeard: self = .onlyHeard
    case .debateIsClosed: self = .debateIsClosed
    case .noSuchMotion: self = .noSuchMotion
    case .motionDoesNotStand: self = .motionDoesNotStand
    case .textMissing: self = .textMissing
    case .reasonMissing: self = .reasonMissing
    case .noSuchPoint: self = .noSuchPoint
    case .nothingToReject: self = .nothingToReject
    case .notMover: self = .notMover
    case .alreadySupports: self = .alreadySupports
    case .motionsDiffer: self = .motionsDiffer
    case .motionsAreLocked: self = .motionsAreLocked
    case .noSpeech: self = .noSpeech
    case .nobodyAsked: self = .nobodyAsked
    case .alreadyWaits: self = .alreadyWaits
    case .doesNotWait: self = .doesNotWait
    case .alreadyHasFloor: self = .alreadyHasFloor
    case .nothingToReplyTo: self = .nothingToReplyTo
    case .repliesToOneself: self = .repliesToOneself
    case .repliesUsed: self = .repliesUsed
    case .debateStillOpen: self = .debateStillOpen
    case .debateIsOpen: self = .debateIsOpen
    case .notRuledOut: self = .notRuledOut
    case .onlyCouncilOverrules: self = .onlyCouncilOverrules
    case .outsiderMayNotMove: self = .outsiderMayNotMove
    case .notAnInquiry: self = .notAnInquiry
    case .alreadyAsked: self = .alreadyAsked
    case .noQuestion: self = .noQuestion
    case .noSuchQuestion: self = .noSuchQuestion
    case .questionIsSettled: self = .questionIsSettled
    case .notPut: self = .notPut
    case .notFound: self = .notFound
    case .alreadyPut: self = .alreadyPut
    case .notASide: self = .notASide
    case .noVote: self = .noVote
    case .voteNotOpen: self = .voteNotOpen
    case .voteNotCounted: self = .voteNotCounted
    case .notInRegister: self = .notInRegister
    case .leftDuringVote: self = .leftDuringVote
    case .votesMissing: self = .votesMissing
    case .nobodyVotes: self = .nobodyVotes
    case .nobodyLeft: self = .nobodyLeft
    case .countedByHands: self = .countedByHands
    case .calledByRoll: self = .calledByRoll
    case .countMissing: self = .countMissing
    case .tooManyHands: self = .tooManyHands
    case .castingVoteNeeded: self = .castingVoteNeeded
    case .notTied: self = .notTied
    case .chairMustVote: self = .chairMustVote
    case .chairMissing: self = .chairMissing
    case .castingNeedsSide: self = .castingNeedsSide
    case .notAnElection: self = .notAnElection
    case .nobodyNominated: self = .nobodyNominated
    case .notDecided: self = .notDecided
    case .electionIsClosed: self = .electionIsClosed
    case .closedOnlyForElections: self = .closedOnlyForElections
    case .ballotsAreSecret: self = .ballotsAreSecret
    case .noElection: self = .noElection
    case .electionIsOpen: self = .electionIsOpen
    case .electionIsCounted: self = .electionIsCounted
    case .electionNotCounted: self = .electionNotCounted
    case .countedByLists: self = .countedByLists
    case .countedByNames: self = .countedByNames
    case .postMissing: self = .postMissing
    case .seatsMissing: self = .seatsMissing
    case .tooFewDemand: self = .tooFewDemand
    case .nothingCounted: self = .nothingCounted
    case .votersMissing: self = .votersMissing
    case .tooManyBallots: self = .tooManyBallots
    case .tooManyVoters: self = .tooManyVoters
    case .lotNeeded: self = .lotNeeded
    case .noLotNeeded: self = .noLotNeeded
    case .notAmongTied: self = .notAmongTied
    case .consentMissing: self = .consentMissing
    case .remitNeedsReason: self = .remitNeedsReason
    case .quorumMissing: self = .quorumMissing
    case .didNotTakePart: self = .didNotTakePart
    case .alreadyReserved: self = .alreadyReserved
    case .motionWon: self = .motionWon
    case .alreadyNotTakingPart: self = .alreadyNotTakingPart
    case .decisionIsFrozen: self = .decisionIsFrozen
    case .noSuchField: self = .noSuchField
    case .personsMissing: self = .personsMissing
    case .alreadyImmediate: self = .alreadyImmediate
    case .noSummons: self = .noSummons
    case .notClosed: self = .notClosed
    case .alreadySent: self = .alreadySent
    case .notSent: self = .notSent
    case .changedSinceSent: self = .changedSinceSent
    case .isAttested: self = .isAttested
    case .alreadyAttested: self = .alreadyAttested
    case .signsBefore: self = .signsBefore
    case .notASigner: self = .notASigner
    case .nothingToSign: self = .nothingToSign
    case .signatureMissing: self = .signatureMissing
    case .attestedBeforeMeeting: self = .attestedBeforeMeeting
    case .tooEarly: self = .tooEarly
    case .noParagraph: self = .noParagraph
    case .whoMissing: self = .whoMissing
    case .notVerified: self = .notVerified
    case .nothingToPost: self = .nothingToPost
    case .alreadyPosted: self = .alreadyPosted
    case .postedBeforeVerified: self = .postedBeforeVerified
    case .keepingPlaceMissing: self = .keepingPlaceMissing
    case .notPosted: self = .notPosted
    case .alreadyTakenDown: self = .alreadyTakenDown
    case .takenDownBeforePosted: self = .takenDownBeforePosted
    }
  }
}
