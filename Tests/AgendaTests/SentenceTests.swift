import Agenda
import Testing
import Voting

/// Every refusal and every warning says something of its own, in both languages.
///
/// Each case leads on to the next, so that a case without a place in the row does not compile.
@Suite struct SentenceTests {
  /// What a refusal without words of its own would say.
  static let fallback = ["Det går inte nu.", "That is not possible now."]

  @Test func refusals() {
    var seen: [String] = Self.fallback
    for refusal in sequence(first: Refusal.notOpened, next: \.next) {
      for language in Language.allCases {
        let sentence = refusal.sentence(language)
        #expect(!seen.contains(sentence), "\(refusal)")
        #expect(sentence.hasSuffix("."))
        // The name of a case is not a word of anybody's.
        #expect(!sentence.contains("(name:") && !sentence.contains("Rut Hall (M)("))
        seen.append(sentence)
      }
    }
    #expect(seen.count == Self.fallback.count + 2 * 156)
  }

  @Test(arguments: [
    (Bounded.items, "ärenden", "items"), (.motions, "yrkanden", "motions"),
    (.movers, "yrkande", "movers"), (.answerers, "som svarar", "who answer"),
    (.elections, "val", "elections"), (.lists, "listor", "lists"),
    (.names, "namn på listan", "names on the list"), (.candidates, "namn", "candidates"),
    (.ballots, "sedlar", "ballots"),
  ]) func `too many of a kind are called by its name`(what: Bounded, sv: String, en: String) {
    let refusal = Refusal.tooMany(what, bound: 9)
    #expect(refusal.sentence(.swedish) == "Det är för många \(sv): gränsen är 9.")
    #expect(refusal.sentence(.english) == "There are too many \(en): the bound is 9.")
  }

  @Test func warnings() {
    var seen: [String] = []
    for warning in sequence(first: Warning.itemsNotHandled(count: 3), next: \.next) {
      for language in Language.allCases {
        let sentence = warning.sentence(language)
        #expect(!seen.contains(sentence), "\(warning)")
        #expect(sentence.hasSuffix(".") && !sentence.contains("count:"))
        seen.append(sentence)
      }
    }
    #expect(seen.count == 2 * 46)
  }
}

extension Refusal {
  /// The one that comes next in the row of all.
  fileprivate var next: Refusal? {
    switch self {
    case .notOpened: .alreadyOpen
    case .alreadyOpen: .isAdjourned
    case .isAdjourned: .notAdjourned
    case .notAdjourned: .isClosed
    case .isClosed: .voteIsOpen(number: 3)
    case .voteIsOpen: .changedMeanwhile(.item)
    case .changedMeanwhile: .timeGoesBackwards(clock: "Rut Hall (M)")
    case .timeGoesBackwards: .alreadyPresent(name: "Rut Hall (M)")
    case .alreadyPresent: .notPresent(name: "Rut Hall (M)")
    case .notPresent: .everyoneIsPresent
    case .everyoneIsPresent: .notSubstitute(name: "Rut Hall (M)")
    case .notSubstitute: .alreadyServes(name: "Rut Hall (M)", seat: "Rut Hall (M)")
    case .alreadyServes: .seatIsTaken(seat: "Rut Hall (M)", holder: "Rut Hall (M)")
    case .seatIsTaken: .seatHolderIsPresent(seat: "Rut Hall (M)")
    case .seatHolderIsPresent: .notMember(name: "Rut Hall (M)")
    case .notMember: .noEmptySeat
    case .noEmptySeat: .notServing(name: "Rut Hall (M)")
    case .notServing: .isRecused(name: "Rut Hall (M)")
    case .isRecused: .alreadyVoted(name: "Rut Hall (M)")
    case .alreadyVoted: .itemNotTakenYet(number: "Rut Hall (M)")
    case .itemNotTakenYet: .nobodyNamed
    case .nobodyNamed: .verifierIsChair(name: "Rut Hall (M)")
    case .verifierIsChair: .mayNotReturn(name: "Rut Hall (M)")
    case .mayNotReturn: .attendanceLocked(paragraph: 3)
    case .attendanceLocked: .noSeatOfParty(party: "Rut Hall (M)")
    case .noSeatOfParty: .noSuchItem
    case .noSuchItem: .noItemOpen
    case .noItemOpen: .severalItemsOpen
    case .severalItemsOpen: .itemIsDivider
    case .itemIsDivider: .itemIsDecided(paragraph: 3)
    case .itemIsDecided: .itemIsStruck
    case .itemIsStruck: .itemAlreadyOpen
    case .itemAlreadyOpen: .itemWasTaken(paragraph: 3)
    case .itemWasTaken: .itemInVote
    case .itemInVote: .cannotMoveAfterItself
    case .cannotMoveAfterItself: .agendaAlreadyFixed
    case .agendaAlreadyFixed: .agendaNotFixed
    case .agendaNotFixed: .agendaItemNotTaken(number: "Rut Hall (M)")
    case .agendaItemNotTaken: .fixFirst
    case .fixFirst: .agendaItemStays
    case .agendaItemStays: .nothingLeftToTake
    case .nothingLeftToTake: .titleMissing
    case .titleMissing: .tooLongName(bound: 3)
    case .tooLongName: .tooLong(field: "Rut Hall (M)", bound: 3)
    case .tooLong: .tooMany(.items, bound: 3)
    case .tooMany: .nothingToMark
    case .nothingToMark: .badMark(key: "Rut Hall (M)")
    case .badMark: .notUnderDebate
    case .notUnderDebate: .onlyHeard
    case .onlyHeard: .debateIsClosed
    case .debateIsClosed: .noSuchMotion(letter: "Rut Hall (M)")
    case .noSuchMotion: .motionDoesNotStand(letter: "Rut Hall (M)")
    case .motionDoesNotStand: .textMissing
    case .textMissing: .reasonMissing
    case .reasonMissing: .noSuchPoint(point: 3, points: 3)
    case .noSuchPoint: .nothingToReject
    case .nothingToReject: .notMover(name: "Rut Hall (M)", letter: "Rut Hall (M)")
    case .notMover: .alreadySupports(name: "Rut Hall (M)", letter: "Rut Hall (M)")
    case .alreadySupports: .motionsDiffer
    case .motionsDiffer: .motionsAreLocked
    case .motionsAreLocked: .noSpeech
    case .noSpeech: .nobodyAsked
    case .nobodyAsked: .alreadyWaits(name: "Rut Hall (M)", kind: .reply)
    case .alreadyWaits: .doesNotWait(name: "Rut Hall (M)")
    case .doesNotWait: .alreadyHasFloor(name: "Rut Hall (M)")
    case .alreadyHasFloor: .nothingToReplyTo
    case .nothingToReplyTo: .repliesToOneself(name: "Rut Hall (M)")
    case .repliesToOneself: .repliesUsed(name: "Rut Hall (M)", count: 3)
    case .repliesUsed: .debateStillOpen
    case .debateStillOpen: .debateIsOpen
    case .debateIsOpen: .notRuledOut(letter: "Rut Hall (M)")
    case .notRuledOut: .onlyCouncilOverrules
    case .onlyCouncilOverrules: .outsiderMayNotMove(name: "Rut Hall (M)")
    case .outsiderMayNotMove: .notAnInquiry
    case .notAnInquiry: .alreadyAsked(name: "Rut Hall (M)")
    case .alreadyAsked: .noQuestion
    case .noQuestion: .noSuchQuestion(number: 3)
    case .noSuchQuestion: .questionIsSettled(number: 3)
    case .questionIsSettled: .notPut
    case .notPut: .notFound
    case .notFound: .alreadyPut
    case .alreadyPut: .notASide(sides: ["A", "B"])
    case .notASide: .noVote
    case .noVote: .voteNotOpen
    case .voteNotOpen: .voteNotCounted
    case .voteNotCounted: .notInRegister(name: "Rut Hall (M)")
    case .notInRegister: .leftDuringVote(name: "Rut Hall (M)")
    case .leftDuringVote: .votesMissing(names: ["A", "B"])
    case .votesMissing: .nobodyVotes
    case .nobodyVotes: .nobodyLeft
    case .nobodyLeft: .countedByHands
    case .countedByHands: .calledByRoll
    case .calledByRoll: .countMissing
    case .countMissing: .tooManyHands(counted: 3, serving: 3)
    case .tooManyHands: .castingVoteNeeded
    case .castingVoteNeeded: .notTied
    case .notTied: .chairMustVote(name: "Rut Hall (M)")
    case .chairMustVote: .chairMissing
    case .chairMissing: .castingNeedsSide
    case .castingNeedsSide: .notAnElection
    case .notAnElection: .nobodyNominated
    case .nobodyNominated: .notDecided
    case .notDecided: .electionIsClosed
    case .electionIsClosed: .closedOnlyForElections
    case .closedOnlyForElections: .ballotsAreSecret
    case .ballotsAreSecret: .noElection
    case .noElection: .electionIsOpen(number: 3)
    case .electionIsOpen: .electionIsCounted
    case .electionIsCounted: .electionNotCounted
    case .electionNotCounted: .countedByLists
    case .countedByLists: .countedByNames
    case .countedByNames: .postMissing
    case .postMissing: .seatsMissing
    case .seatsMissing: .tooFewDemand(demanded: 3, needed: 3)
    case .tooFewDemand: .nothingCounted
    case .nothingCounted: .votersMissing
    case .votersMissing: .tooManyBallots(ballots: 3, voters: 3)
    case .tooManyBallots: .tooManyVoters(voters: 3, entitled: 3)
    case .tooManyVoters: .lotNeeded(among: ["A", "B"])
    case .lotNeeded: .noLotNeeded
    case .noLotNeeded: .notAmongTied(names: ["A", "B"])
    case .notAmongTied: .consentMissing
    case .consentMissing: .remitNeedsReason(letter: "Rut Hall (M)")
    case .remitNeedsReason: .quorumMissing(serving: 3, needed: 3)
    case .quorumMissing: .didNotTakePart(name: "Rut Hall (M)")
    case .didNotTakePart: .alreadyReserved(name: "Rut Hall (M)")
    case .alreadyReserved: .motionWon(letter: "Rut Hall (M)")
    case .motionWon: .alreadyNotTakingPart(name: "Rut Hall (M)")
    case .alreadyNotTakingPart: .decisionIsFrozen
    case .decisionIsFrozen: .noSuchField(name: "Rut Hall (M)")
    case .noSuchField: .personsMissing
    case .personsMissing: .alreadyImmediate
    case .alreadyImmediate: .noSummons
    case .noSummons: .notClosed
    case .notClosed: .alreadySent
    case .alreadySent: .notSent
    case .notSent: .changedSinceSent(paragraph: 3)
    case .changedSinceSent: .isAttested(paragraph: 3)
    case .isAttested: .alreadyAttested(name: "Rut Hall (M)")
    case .alreadyAttested: .signsBefore(name: "Rut Hall (M)", paragraph: 3)
    case .signsBefore: .notASigner(name: "Rut Hall (M)")
    case .notASigner: .nothingToSign
    case .nothingToSign: .signatureMissing
    case .signatureMissing: .attestedBeforeMeeting(day: "2026-03-25")
    case .attestedBeforeMeeting: .tooEarly(first: "2026-03-25")
    case .tooEarly: .noParagraph(title: "Rapport")
    case .noParagraph: .whoMissing
    case .whoMissing: .notVerified(paragraph: 3)
    case .notVerified: .nothingToPost
    case .nothingToPost: .alreadyPosted(paragraph: 3)
    case .alreadyPosted: .postedBeforeVerified(day: "2026-03-25")
    case .postedBeforeVerified: .keepingPlaceMissing
    case .keepingPlaceMissing: .notPosted
    case .notPosted: .alreadyTakenDown
    case .alreadyTakenDown: .takenDownBeforePosted(day: "2026-03-25")
    case .takenDownBeforePosted: nil
    }
  }
}

extension Warning {
  /// The one that comes next in the row of all.
  fileprivate var next: Warning? {
    switch self {
    case .itemsNotHandled: .itemsUndecided(count: 3)
    case .itemsUndecided: .callInOrder(first: "Rut Hall (M)")
    case .callInOrder: .notInCallInOrder(name: "Rut Hall (M)", party: "Rut Hall (M)")
    case .notInCallInOrder: .reservedThoughAbstained(name: "Rut Hall (M)")
    case .reservedThoughAbstained: .reservedThoughWon(name: "Rut Hall (M)")
    case .reservedThoughWon: .changedAfterGavel
    case .changedAfterGavel: .lateNonParticipation(name: "Rut Hall (M)")
    case .lateNonParticipation: .kindLooksLike(kind: .add, suggested: .amend)
    case .kindLooksLike: .withoutQuorum(serving: 3, needed: 3)
    case .withoutQuorum: .agendaNotFixed
    case .agendaNotFixed: .decisionWithoutParagraph
    case .decisionWithoutParagraph: .handsMissing(counted: 3, entitled: 3)
    case .handsMissing: .returnedSameDay(name: "Rut Hall (M)")
    case .returnedSameDay: .rotation(name: "Rut Hall (M)")
    case .rotation: .servedBefore(name: "Rut Hall (M)")
    case .servedBefore: .remoteNotAllowed(name: "Rut Hall (M)")
    case .remoteNotAllowed: .presidencyRemote(name: "Rut Hall (M)")
    case .presidencyRemote: .remoteBallot(count: 3)
    case .remoteBallot: .opinionNotAllowed(name: "Rut Hall (M)")
    case .opinionNotAllowed: .onlyAskerAndAnswerer(name: "Rut Hall (M)")
    case .onlyAskerAndAnswerer: .secretWithOpenDoors
    case .secretWithOpenDoors: .doorsStillClosed
    case .doorsStillClosed: .notPrepared
    case .notPrepared: .mustDecide(name: "Rut Hall (M)")
    case .mustDecide: .postponedBefore(day: "Rut Hall (M)")
    case .postponedBefore: .motionOverAYear(raised: "Rut Hall (M)")
    case .motionOverAYear: .ballotsMissing(counted: 3, voters: 3)
    case .ballotsMissing: .sharedNames(names: ["A", "B"])
    case .sharedNames: .chairDidNotVote(name: "Rut Hall (M)")
    case .chairDidNotVote: .castingAgainstOwnVote(name: "Rut Hall (M)")
    case .castingAgainstOwnVote: .severalNominated(post: "Rut Hall (M)")
    case .severalNominated: .seatsUnfilled(count: 3)
    case .seatsUnfilled: .substitutesAlone
    case .substitutesAlone: .twoThirdsNotCounted
    case .twoThirdsNotCounted: .extraElectionFirstTime
    case .extraElectionFirstTime: .nobodyPresides
    case .nobodyPresides: .adoptsRejection
    case .adoptsRejection: .contradictsVote(number: 3)
    case .contradictsVote: .ruledOutInBoard
    case .ruledOutInBoard: .summonedLate(last: "Rut Hall (M)")
    case .summonedLate: .minutesIncomplete(count: 3)
    case .minutesIncomplete: .verifiedLate(last: "2026-03-25")
    case .verifiedLate: .postedLate(last: "2026-03-25")
    case .postedLate: .takenDownEarly(first: "2026-03-25")
    case .takenDownEarly: .lockedMotionChanged(letter: "Rut Hall (M)")
    case .lockedMotionChanged: nil
    }
  }
}
