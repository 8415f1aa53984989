import Voting

/// What the chair is to say at a point of the meeting, in Swedish and in order.
///
/// It is computed from the meeting alone, like every other sentence of it: what was recorded last
/// settles what is to be said next. The words are for the chair to speak in the room; those of the
/// minutes stand in `QuestionSection` and its like.
public struct ChairWords: Hashable, Sendable {
  /// One line of the words.
  public struct Line: Hashable, Sendable {
    /// How a line is used.
    public enum Kind: Hashable, Sendable {
      /// A sentence to be said.
      case said
      /// What belongs to the sentence before: a point, a motion, one of the possible findings.
      case listed
      /// Words of others that are read out.
      case quoted
      /// What is done, and not said: the answer is awaited, the gavel falls.
      case cue
    }

    /// How it is used.
    public let kind: Kind
    /// The words.
    public let text: String

    static func said(_ text: String) -> Line { Line(kind: .said, text: text) }
    static func listed(_ text: String) -> Line { Line(kind: .listed, text: text) }
    static func quoted(_ text: String) -> Line { Line(kind: .quoted, text: text) }
    static func cue(_ text: String) -> Line { Line(kind: .cue, text: text) }

    /// The meeting answers yes or no.
    static let answer = cue("Vänta in svaret.")
    /// The gavel falls.
    static let gavel = cue("Klubbslag.")
  }

  /// What may go wrong here and what to do instead, the gravest first; nothing where all is well.
  public let warnings: [String]
  /// What was decided last, a sentence or two.
  public let decided: [String]
  /// What to say now, in order.
  public let now: [Line]
  /// What comes after that, at most three things, the nearest first.
  public let next: [String]
}

extension Meeting {
  /// What the chair is to say now, with what was decided last and what comes next.
  /// - Law: KL 5 kap. 53–57 §§; the phrases are custom.
  /// - Complexity: O(*n*) in the size of the meeting.
  public var chairWords: ChairWords {
    let script = ChairScript(self)
    return ChairWords(
      warnings: script.cautions.map(\.sentence), decided: script.decided,
      now: script.changeLines + script.quorumLines + script.now,
      next: Array(script.next.prefix(3)))
  }
}

/// The words of the step that a meeting has come to, and what stands around it.
struct ChairScript {
  let meeting: Meeting
  /// The item the words are about; nothing between items.
  let item: Item?
  let step: ChairStep

  init(_ meeting: Meeting) {
    self.meeting = meeting
    item = ChairStep.item(of: meeting)
    step = ChairStep(meeting, item)
  }

  /// "styrelsen", as the chair calls the body.
  var assembly: String { meeting.body.kind.assembly }
  /// "Styrelsen", where it begins a sentence.
  var startAssembly: String { sentenceStart(assembly) }

  /// What to say at the step.
  var now: [ChairWords.Line] {
    switch step {
    case .roll, .opening, .between, .adjourned, .closed: sittingLines
    case .hearing, .together, .agenda, .verifiers, .nominating, .electing, .proposal, .readBack:
      itemLines
    case .order, .question, .finding, .recess: questionLines
    case .proposition, .calling, .balloted, .tied, .counted: voteLines
    case .balloting, .countingBallots, .lot, .elected: electionLines
    case .inquiry: inquiryLines
    case .decided: decisionLines
    }
  }

  /// That too few serve for anything to be decided, before the words of an open item.
  /// - Law: KL 5 kap. 45 §, 6 kap. 27 §.
  var quorumLines: [ChairWords.Line] {
    guard meeting.phase == .open, let item, item.isOpen, !meeting.hasQuorum else { return [] }
    return [.said("\(startAssembly) är inte \(ableToDecide). \(servingSentence)")]
  }
}

extension BodyKind {
  /// The body as its own members call it: "fullmäktige", "styrelsen", "nämnden", "utskottet".
  var assembly: String {
    switch self {
    case .council: "fullmäktige"
    case .board: "styrelsen"
    case .committee: "nämnden"
    case .subcommittee: "utskottet"
    }
  }
}
