import Agenda
import Voting

/// Where a meeting is, as the natural order of its work goes.
///
/// The footer puts the verbs of the stage first and the line above it says what comes next, so
/// that the ordinary way is plain to someone who has never seen the program.
enum Stage: Hashable, Sendable {
  case nobodyPresent
  case seatsEmpty(Int)
  case notOpened
  case adjourned
  /// Closed, and the minutes are to be sent, or sent again, to the verifiers.
  case unsent
  /// Sent, and someone has yet to sign.
  case signing(next: String)
  /// All have signed or not, and too few did.
  case tooFewSigned
  case unposted
  case posted(first: Day)
  /// Nothing is left to do.
  case closed
  case betweenItems
  case nothingLeft
  case heard
  case agendaOpen
  case agendaFixed
  case choosingVerifiers
  case verifiersChosen
  case election(nominated: Int)
  case inquiry
  case information
  case debate(motions: Int)
  case questionUnput
  case decidingToday
  case questionPut
  case found
  case vote
  case handsVote
  case handsCounted
  case ballot(lists: Bool)
  case ballotTied
  case ballotCounted
  case tied
  case counted
  case decided
  case decidedLast

  /// Where a meeting is; of items taken together the one under the cursor counts.
  init(_ meeting: Meeting, at selected: ItemID? = nil) {
    switch meeting.phase {
    case .before: self = Self.before(meeting)
    case .adjourned: self = .adjourned
    case .closed: self = Self.closed(meeting)
    case .open: self = Self.open(meeting, selected)
    }
  }

  /// The next step on the way of the minutes: sent, signed, posted, taken down.
  private static func closed(_ meeting: Meeting) -> Stage {
    for missing in meeting.missingInVerification {
      switch missing.gap {
      case .notSent, .changedSinceSent: return .unsent
      case .unsigned(let name, _, _, _): return .signing(next: name)
      case .tooFewSigned: return .tooFewSigned
      case .notPosted, .tookDownEarly: return .unposted
      case .stillPosted(_, _, let first): return .posted(first: first)
      default: continue
      }
    }
    return .closed
  }

  private static func before(_ meeting: Meeting) -> Stage {
    if meeting.presence.stretches.isEmpty { return .nobodyPresent }
    let empty = meeting.emptySeats().count
    let free = meeting.body.substitutes.contains { meeting.presence.seat(of: $0.id) == nil }
    return empty > 0 && free ? .seatsEmpty(empty) : .notOpened
  }

  private static func open(_ meeting: Meeting, _ selected: ItemID?) -> Stage {
    guard let item = meeting.openItem(at: selected) else {
      return meeting.nextItem == nil ? .nothingLeft : .betweenItems
    }
    switch item.progress {
    case .waiting, .struck: return .betweenItems
    case .heard: return .heard
    case .debate where item.election != nil, .questions where item.election != nil:
      return ballot(item, meeting)
    case .debate:
      if item.fixesAgenda { return meeting.agendaIsFixed ? .agendaFixed : .agendaOpen }
      return debate(item, meeting)
    case .questions: return questions(item)
    case .decided: return meeting.nextItem == nil ? .decidedLast : .decided
    }
  }

  private static func debate(_ item: Item, _ meeting: Meeting) -> Stage {
    guard item.standing.isEmpty else { return .debate(motions: item.standing.count) }
    if item.choosesVerifiers {
      return meeting.verifiers.isEmpty ? .choosingVerifiers : .verifiersChosen
    }
    if item.kind == .election { return .election(nominated: item.nominations.count) }
    if item.kind == .question { return .inquiry }
    return item.kind == .information && item.presenters.isEmpty ? .information : .debate(motions: 0)
  }

  private static func ballot(_ item: Item, _ meeting: Meeting) -> Stage {
    guard let election = item.election, election.stage != .open else {
      return .ballot(lists: item.election?.manner == .proportional)
    }
    return election.tied.isEmpty ? .ballotCounted : .ballotTied
  }

  private static func questions(_ item: Item) -> Stage {
    if let vote = item.vote {
      guard vote.stage == .open else { return vote.result == nil ? .tied : .counted }
      guard vote.demand.method == .hands else { return .vote }
      return vote.tally == nil ? .handsVote : .handsCounted
    }
    guard let question = item.question else { return .counted }
    switch question.contest.stage {
    case .unput: return item.isDecidedToday ? .decidingToday : .questionUnput
    case .put: return .questionPut
    case .found, .settled: return .found
    case .vote: return .vote
    }
  }

  /// The verbs of the stage, the most likely next one first.
  var verbs: [Verb] {
    switch self {
    case .nobodyPresent: [.present, .attend, .open]
    case .seatsEmpty: [.serve, .open, .present, .attend, .verifiers]
    case .notOpened: [.open, .present, .absent, .serve, .attend, .verifiers]
    case .adjourned: [.resume, .arrive, .leave, .serve]
    case .unsent: [.send, .edit, .attest]
    case .signing: [.attest, .post, .correct, .edit]
    case .tooFewSigned: [.verifiers, .attest]
    case .unposted: [.post, .takeDown, .correct, .mask]
    case .posted: [.takeDown, .correct, .mask]
    case .closed: [.correct, .mask]
    case .betweenItems: [.take, .hear, .arrive, .leave, .add, .strike, .adjourn]
    case .nothingLeft: [.close, .add, .reserve]
    case .heard: [.take, .presenter, .requestFloor]
    case .agendaOpen: [.fix, .add, .strike, .move, .gavel]
    case .agendaFixed: [.gavel, .note, .decision]
    case .choosingVerifiers: [.verifiers, .gavel, .decision, .motion, .note]
    case .verifiersChosen: [.gavel, .verifiers, .decision, .motion, .note]
    case .election(nominated: 0):
      [.nominate, .demandVote, .proportional, .motion, .decision, .gavel, .note, .recuse]
    case .election:
      [.gavel, .nominate, .demandVote, .proportional, .motion, .decision, .note, .recuse]
    case .inquiry: [.ask, .answer, .gavel, .giveFloor, .motion, .note, .adjourn]
    case .information: [.presenter, .gavel, .giveFloor, .motion, .note, .recuse, .adjourn]
    case .debate(motions: 0):
      [.gavel, .motion, .presenter, .note, .decision, .recuse, .giveFloor, .adjourn]
    case .debate:
      [.closeDebate, .motion, .support, .retract, .revise, .giveFloor, .adjourn]
    case .questionUnput: [.put, .notTakingPart, .ruleOut]
    case .decidingToday: [.put, .reopenDebate, .notTakingPart]
    case .questionPut: [.find]
    case .found: [.gavel, .demandVote, .find]
    case .vote: [.vote, .endVote]
    case .handsVote: [.count]
    case .handsCounted: [.endVote, .count]
    case .ballot(lists: false): [.count, .endVote, .revote]
    case .ballot: [.list, .count, .endVote, .revote]
    case .ballotTied: [.lot, .revote]
    case .ballotCounted: [.gavel, .proportional, .revote]
    case .tied: [.casting]
    case .counted: [.gavel, .revote]
    case .decided: [.take, .reserve, .note, .dispatch, .decision, .adjourn]
    case .decidedLast: [.close, .reserve, .note, .dispatch, .decision]
    }
  }
}

extension Meeting {
  /// The item that is worked with: of several taken together the one under the cursor.
  func openItem(at selected: ItemID?) -> Item? {
    guard let selected, current.contains(selected) else { return item }
    return self[selected]
  }
}

extension Item {
  /// Whether it was just settled that the item is to be decided today, so that the debate may go on.
  fileprivate var isDecidedToday: Bool {
    let settled = questions.filter(\.isSettled)
    return !settled.isEmpty && settled.allSatisfy { $0.contest.winner == .today }
  }
}
