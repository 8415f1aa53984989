import Agenda

/// The one table of commands: names, keys, hints, help and arguments of each.
///
/// Scripts, the `:` line, the keys of the desks, the footer and the help are made from it.
enum Verb: String, CaseIterable, Hashable, Sendable {
  case summon, open, close, adjourn, resume
  case present, absent, serve, arrive, leave, recuse, preside, attend, verifiers, doors, expel
  case add, strike, move, fix, report, mark, hear, take, presenter
  case requestFloor = "request-floor"
  case giveFloor = "give-floor"
  case endSpeech = "end-speech"
  case withdrawFloor = "withdraw-floor"
  case motion, support, retract, revise
  case ruleOut = "rule-out"
  case overrule, ask, answer
  case closeDebate = "close-debate"
  case reopenDebate = "reopen-debate"
  case put, find
  case demandVote = "demand-vote"
  case vote, count, proportional, list, lot
  case endVote = "end-vote"
  case casting, revote, nominate
  case notTakingPart = "not-taking-part"
  case gavel, decision
  case reserve, note, statement, dispatch, basis, edit, immediate, remind
  case send, attest, correct, mask, post
  case takeDown = "take-down"
  case undo
}

extension Verb {
  /// What the verbs are sorted by in the help.
  enum Group: CaseIterable, Hashable, Sendable {
    case sitting, presence, agenda, debate, deciding, record, papers

    /// The heading of the group.
    var heading: Phrase {
      switch self {
      case .sitting: Phrase(sv: "Sammanträdet", en: "The sitting")
      case .presence: Phrase(sv: "Närvaro", en: "Presence")
      case .agenda: Phrase(sv: "Föredragningslistan", en: "The agenda")
      case .debate: Phrase(sv: "Överläggningen", en: "The debate")
      case .deciding: Phrase(sv: "Beslutet", en: "The decision")
      case .record: Phrase(sv: "Protokollet", en: "The record")
      case .papers: Phrase(sv: "Justering och anslag", en: "Verification and notice")
      }
    }
  }

  /// All that is known of a verb beside its English name.
  struct Row: Sendable {
    /// The names beside the usual English one: the usual Swedish one first, then synonyms.
    let names: [String]
    /// The key at every desk that may use it.
    var key: Character?
    /// Where the help lists it.
    let group: Group
    /// A word or two for the footer.
    let hint: Phrase
    /// One sentence for the help.
    let help: Phrase
    /// The words it takes.
    var words: [Place] = []
    /// The keys it takes beside those that go with every verb.
    var keys: [Parameter] = []
    /// Whether the chair's desk may use it; the secretary's may use every verb.
    var isChairs = false
  }

  /// The usual name in one language.
  func name(_ language: Language) -> String {
    switch language {
    case .swedish: row.names.first ?? rawValue
    case .english: rawValue
    }
  }

  /// Every name, in both languages.
  var names: [String] { [rawValue] + row.names }

  /// The verb of a name in either language, whatever its case.
  init?(named name: String) {
    guard let verb = Verb.byName[name.lowercased()] else { return nil }
    self = verb
  }

  private static let byName: [String: Verb] = {
    var verbs: [String: Verb] = [:]
    for verb in allCases {
      for name in verb.names { verbs[name] = verb }
    }
    return verbs
  }()

  /// Whether a desk may use the verb.
  func isAllowed(at desk: Desk) -> Bool {
    switch desk {
    case .secretary: true
    case .chair: row.isChairs
    case .clerk, .hall: false
    }
  }

  /// What the table says of the verb.
  var row: Row {
    switch self {
    case .summon: .summon
    case .open: .open
    case .close: .close
    case .adjourn: .adjourn
    case .resume: .resume
    case .present: .present
    case .absent: .absent
    case .serve: .serve
    case .arrive: .arrive
    case .leave: .leave
    case .recuse: .recuse
    case .preside: .preside
    case .attend: .attend
    case .verifiers: .verifiers
    case .doors: .doors
    case .expel: .expel
    case .add: .add
    case .strike: .strike
    case .move: .move
    case .fix: .fix
    case .report: .report
    case .mark: .mark
    case .hear: .hear
    case .take: .take
    case .presenter: .presenter
    case .requestFloor: .requestFloor
    case .giveFloor: .giveFloor
    case .endSpeech: .endSpeech
    case .withdrawFloor: .withdrawFloor
    case .motion: .motion
    case .support: .support
    case .retract: .retract
    case .revise: .revise
    case .ruleOut: .ruleOut
    case .overrule: .overrule
    case .ask: .ask
    case .answer: .answer
    case .closeDebate: .closeDebate
    case .reopenDebate: .reopenDebate
    case .put: .put
    case .find: .find
    case .demandVote: .demandVote
    case .vote: .vote
    case .count: .count
    case .proportional: .proportional
    case .list: .list
    case .lot: .lot
    case .endVote: .endVote
    case .casting: .casting
    case .revote: .revote
    case .nominate: .nominate
    case .notTakingPart: .notTakingPart
    case .gavel: .gavel
    case .decision: .decision
    case .reserve: .reserve
    case .note: .note
    case .statement: .statement
    case .dispatch: .dispatch
    case .basis: .basis
    case .edit: .edit
    case .immediate: .immediate
    case .remind: .remind
    case .send: .send
    case .attest: .attest
    case .correct: .correct
    case .mask: .mask
    case .post: .post
    case .takeDown: .takeDown
    case .undo: .undo
    }
  }
}
