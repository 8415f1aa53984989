/// An item (ärende) of the meeting, with all that happened to it.
public struct Item: Hashable, Sendable {
  /// How far the item has come.
  public enum Progress: Hashable, Sendable {
    /// Not begun.
    case waiting
    /// Opened for presentation and questions (föredragning); no § yet.
    case heard
    /// Under debate (överläggning).
    case debate
    /// The debate is closed and the motions locked; the questions are put.
    case questions
    /// Decided, or noted.
    case decided
    /// Struck from the agenda (utgår).
    case struck(reason: String)
  }

  /// Who the item is to the program.
  public let id: ItemID
  /// The number on the agenda as printed, `7` or `6 a`; a divider may lack one.
  public var number: String?
  /// The title without the case number.
  public var title: String
  /// The case number (diarienummer).
  public var reference: String?
  /// What kind of business it is.
  public var kind: ItemKind
  /// The account of the matter (ärendebeskrivning, sammanfattning).
  public var summary: String
  /// Sections that are none of the others, with their headings.
  public var sections: [AgendaSection]
  /// The line that says to whom the points are proposed.
  public var addressee: String?
  /// The points proposed: the main proposal (huvudförslag).
  public var proposal: [Point]
  /// To whom the decision is dispatched (expedieras till), a line each or a list with commas.
  public var dispatch: String
  /// What of it came with the proposal.
  public var proposedDispatch: String
  /// The documents that the decision rests on (beslutsunderlag).
  public var basis: String
  /// Who had the item added, and that it was: nothing where it stood on the agenda sent out.
  public var addition: Addition?
  /// What is known of the item that rules ask for.
  public var marks = ItemMarks()

  /// How far the item has come.
  public var progress: Progress = .waiting
  /// Its § in the minutes, once taken.
  public var paragraph: Int?
  /// When it was first taken or heard: presence entered after the fact counts from here.
  public var taken: Tick?
  /// When it was decided.
  public var decided: Tick?
  /// Who presided when it was decided.
  public var chair: PersonID?
  /// Those who presented the item (föredragande).
  public var presenters: [Presenter] = []
  /// Speeches and requests for the floor.
  public var speeches: [Speech] = []
  /// The places in `speeches` of those that have had the floor, in the order they had it.
  public var held: [Int] = []
  /// The motions, in the order moved.
  public var motions: [Motion] = []
  /// The questions, in the order of putting; empty until the debate is closed.
  public var questions: [Question] = []
  /// The number of the question that is being put.
  public var putting: Int?
  /// The votes held, in order.
  public var votes: [Vote] = []
  /// The elections held by ballot, in order.
  public var elections: [Election] = []
  /// Who asks and who answers, in an interpellation or a question.
  public var inquiry = Inquiry()
  /// Those of whom it was ruled that they have no conflict of interest.
  public var recusalsDenied: [Recusal] = []
  /// How the item was announced, where it was urgent and came after the notice.
  public var summons: Summons?
  /// Those who were sent out.
  public var expulsions: [Expulsion] = []
  /// Names put up for election.
  public var nominations: [Nomination] = []
  /// Words for the decision that replace the composed ones, given before the gavel.
  public var worded: String?
  /// The decision, once gavelled.
  public var decision: Decision?
  /// Those who did not take part because of a conflict of interest (jäv).
  public var recusals: [Recusal] = []
  /// Those who said that they do not take part in the decision.
  public var notTakingPart: [PersonID] = []
  /// Dissents recorded (reservationer).
  public var reservations: [Reservation] = []
  /// Notes for the record (protokollsanteckningar).
  public var notes: [Note] = []
  /// Separate statements (särskilda yttranden).
  public var statements: [Note] = []
  /// Whether the § was declared verified at once (omedelbart justerad).
  public var isImmediate = false
  /// What was changed after the gavel, shown to the verifiers.
  public var changes: [Change] = []

  /// Makes an item as it stands on the agenda.
  public init(id: ItemID, entry: AgendaEntry) {
    self.id = id
    number = entry.number
    title = entry.title
    reference = entry.reference
    kind = entry.kind
    addressee = entry.addressee
    proposal = entry.proposal
    let parts = SectionKind.sorted(entry.sections)
    summary = parts.summary
    dispatch = parts.dispatch
    proposedDispatch = parts.dispatch
    basis = parts.basis
    sections = parts.other
  }
}

extension Item {
  /// Whether the item has been decided.
  public var isDecided: Bool { progress == .decided }
  /// Whether the item was struck.
  public var isStruck: Bool {
    guard case .struck = progress else { return false }
    return true
  }
  /// Whether it can still be handled.
  public var isOpen: Bool { !isDecided && !isStruck && kind != .divider }
  /// The motion of a letter.
  public subscript(motion id: MotionID) -> Motion? { motions.first { $0.id == id } }
  /// The question that is being put or would be put next.
  public var question: Question? {
    if let putting, let question = questions.first(where: { $0.number == putting }),
      !question.isSettled
    {
      return question
    }
    return questions.first { !$0.isSettled }
  }
  /// The vote that is open or counted and not yet confirmed.
  public var vote: Vote? {
    votes.last { $0.stage == .open || $0.stage == .counted }
  }
  /// The motions that stand.
  public var standing: [Motion] { motions.filter(\.stands) }
  /// Whether this item is the agenda's own, by which the agenda is fixed.
  public var fixesAgenda: Bool {
    let title = title.lowercased()
    return kind == .formal && title.contains("fastställ")
      && ["föredragningslist", "dagordning", "ärendelist"].contains { title.contains($0) }
  }
}
