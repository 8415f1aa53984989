import Agenda
import Voting

extension Verb {
  /// What the verb asks for, in order, given what has been answered; a later slot may depend on an
  /// earlier answer.
  func slots(in meeting: Meeting, item: Item?, answers: Answers) -> [Slot] {
    switch self {
    case .present, .absent, .notTakingPart: [.persons]
    case .serve, .arrive, .leave, .preside, .requestFloor: [.person]
    case .withdrawFloor: answers[.name] == nil ? [.person] : []
    case .demandVote: item?.takesBallots == true ? [.person, .post, .seats] : [.person]
    case .giveFloor: item?.waitingSpeakers.isEmpty == false ? [] : [.person]
    case .recuse: [.persons, .ground, .reason]
    case .ask, .answer: [.persons]
    case .verifiers: [.persons, .place, .time]
    case .attend: [.name, .title, .role]
    case .doors: answers.word(.choice) == "closed" ? [.choice, .reason] : [.choice]
    case .add: [.title, .reference, .itemKind, .proposal]
    case .strike, .revote: [.reason]
    case .move: [.after]
    case .presenter: [.name, .title]
    case .motion: [.persons, .kind] + Self.motionSlots(item, answers)
    case .support: [.motion, .persons]
    case .retract: [.motion]
    case .revise: [.motion, .text]
    case .ruleOut: [.motion, .reason]
    case .find: [.side]
    case .casting: [.choice]
    case .count: Self.countSlots(item, answers)
    case .proportional: [.persons, .post, .seats]
    case .list: [.heading, .names, .ballots]
    case .lot: [.winner]
    case .nominate: [.name, .post, .replacing]
    case .reserve: [.persons, .cause, .reason]
    case .note, .statement: [.persons, .text]
    case .decision, .dispatch, .basis, .remind: [.text]
    case .edit: [.field, .text]
    case .summon, .open, .close, .adjourn, .resume, .expel, .fix, .report, .mark, .hear, .take,
      .endSpeech, .overrule, .closeDebate, .reopenDebate, .put, .vote, .endVote, .gavel,
      .immediate, .send, .undo:
      []
    case .attest: Self.attestSlots(answers)
    case .correct: [.text, .day]
    case .mask:
      answers.word(.masked)?.isEmpty == false ? [.masked, .items, .shown] : [.masked, .items]
    case .post: [.items, .day, .place]
    case .takeDown: [.items, .day]
    }
  }

  private static func attestSlots(_ answers: Answers) -> [Slot] {
    let begun: [Slot] = [.signer, .items, .outcome]
    switch answers.signing {
    case nil: return begun
    case .refused?, .hindered?, .paper?, .digital?: return begun + [.day, .text]
    case .ssh?: return begun + [.keyFile, .day, .text]
    }
  }

  private static func motionSlots(_ item: Item?, _ answers: Answers) -> [Slot] {
    guard let kind = answers.kind else { return [] }
    switch kind {
    case .amend where (item?.proposal.count ?? 0) > 1: return [.point, .text, .reason]
    case .amend, .counter, .add: return [.text, .reason]
    case .adopt, .reject:
      return item?.standing.isEmpty == false ? [.on, .reason] : [.reason]
    case .remit: return [.addressee, .reason]
    case .table: return [.reason]
    case .recess: return []
    case .order: return [.text]
    }
  }

  private static func countSlots(_ item: Item?, _ answers: Answers) -> [Slot] {
    guard let election = item?.election else { return [.yes, .no, .abstain] }
    let totals: [Slot] = [.blank, .invalid, .voters]
    guard election.manner == .majority else { return totals }
    switch answers.word(.candidate) {
    case nil: return [.candidate]
    case "="?: return [.candidate] + totals
    case ""?: return [.candidate, .name, .ballots]
    default: return [.candidate, .ballots]
    }
  }

  /// Whether the verb is typed with its words, as it asks for more than a few keys can say.
  var isTyped: Bool {
    switch self {
    case .mark, .report, .summon, .expel, .overrule: true
    default: false
    }
  }

  /// Whether the verb is about the item under the cursor, open or not.
  var isAboutSelection: Bool {
    switch self {
    case .reserve, .note, .statement, .dispatch, .basis, .edit, .decision, .mask: true
    default: false
    }
  }

  /// Whether the verb is about the item that is open.
  var isOfOpenItem: Bool { row.group == .debate || row.group == .deciding || self == .presenter }

  /// Whether the verb names its item as its first word.
  var namesItem: Bool {
    switch self {
    case .take, .hear, .strike, .move, .immediate, .mark, .report, .correct: true
    default: false
    }
  }
}
