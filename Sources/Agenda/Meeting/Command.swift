public import Voting

/// What someone asks the meeting to record: one verb with its arguments resolved.
public enum Command: Hashable, Sendable {
  // The sitting.
  case summon(Summons)
  case open
  case close
  case adjourn
  case resume
  // Presence.
  case present([PersonID], from: ItemID?, remote: Bool? = nil)
  case absent([PersonID], from: ItemID?)
  case serve(PersonID, for: PersonID?, from: ItemID?)
  case arrive(PersonID, remote: Bool? = nil)
  case leave(PersonID)
  case recuse([PersonID], reason: String, ground: Recusal.Ground? = nil, ruling: Bool? = nil)
  case preside(PersonID)
  case attend(Attendee)
  case verifiers([PersonID], at: String?, place: String?)
  case doors(open: Bool, reason: String)
  case expel(Expulsion)
  // The agenda.
  case add(AgendaEntry, by: PersonID?, after: ItemID?)
  case strike(ItemID, reason: String)
  case move(ItemID, after: ItemID?)
  case fix
  case report(ItemID, OfficersText)
  case mark([ItemID], [ItemMarks.Mark])
  case hear(ItemID)
  case take([ItemID], numbered: Bool)
  case presenter(Presenter)
  // The debate.
  case requestFloor(name: String, person: PersonID?, kind: Speech.Kind)
  case giveFloor(name: String?, person: PersonID?, kind: Speech.Kind?)
  case endSpeech
  case withdrawFloor(name: String, person: PersonID?, kind: Speech.Kind?)
  case motion(MotionDraft)
  case support(MotionID, [PersonID])
  case retract(MotionID, [PersonID])
  case revise([MotionID], text: String?, reason: String?)
  case ruleOut(MotionID, reason: String)
  case overrule(MotionID)
  case closeDebate
  case reopenDebate
  case ask([PersonID])
  case answer([String])
  // Deciding.
  case put(Int?)
  case find(SideWord)
  case demandVote(Demand, yes: SideWord?)
  case vote(Choice, [PersonID])
  case voteRest(Choice)
  case count(yes: Int, no: Int, abstain: Int)
  case demandBallot(by: PersonID?, post: String?, seats: Int?)
  case proportional([PersonID], seats: Int, post: String)
  case list(BallotList)
  case countBallots(BallotCount)
  case lot(LotWord)
  case endVote
  case casting(Choice)
  case revote(reason: String)
  case nominate(Nomination)
  case notTakingPart([PersonID])
  case gavel
  case decision(String)
  // The record.
  case reserve([PersonID], Reservation.Cause, reason: String)
  case note([PersonID], text: String)
  case statement([PersonID], text: String)
  case dispatch(String)
  case basis(String)
  case edit(Field, text: String?, persons: [PersonID])
  case immediate(ItemID)
  case remind(String)
  // What becomes of the papers.
  case paper(PaperCommand)
}

/// A motion as it is moved, before it has a letter.
public struct MotionDraft: Hashable, Sendable {
  /// Those who move it.
  public var movers: [PersonID]
  /// What it asks for.
  public var kind: MotionKind
  /// The words to be decided.
  public var text: String
  /// The reasons.
  public var reason: String
  /// The motion it adopts or rejects.
  public var on: MotionID?
  /// The points it changes.
  public var points: [Int]
  /// To whom the item is referred back; empty where it is not said.
  public var to: String
  /// Movers outside the roster, by name with party.
  public var outsiders: [String]

  /// Makes a draft.
  public init(
    movers: [PersonID], kind: MotionKind, text: String = "", reason: String = "",
    on: MotionID? = nil, points: [Int] = [], to: String = "", outsiders: [String] = []
  ) {
    self.movers = movers
    self.kind = kind
    self.text = text
    self.reason = reason
    self.on = on
    self.points = points
    self.to = to
    self.outsiders = outsiders
  }
}

/// A word that names a side of a question: which side it is depends on the question.
public enum SideWord: Hashable, Sendable {
  /// `main`: the main proposal.
  case main
  /// `adopted`: what the question is about.
  case adopted
  /// `rejected`: the other side, where that is rejection.
  case rejected
  /// `today`: that the item is decided today.
  case today
  /// A motion's letter.
  case motion(MotionID)
}

/// Ballots as they are counted; what is not said is left as it was.
public struct BallotCount: Hashable, Sendable {
  /// A name, with how many ballots bear it.
  public var candidate: Election.Candidate?
  /// How many were blank.
  public var blank: Int?
  /// How many do not count.
  public var invalid: Int?
  /// How many handed in a ballot.
  public var voters: Int?

  /// Makes a count.
  public init(
    candidate: Election.Candidate? = nil, blank: Int? = nil, invalid: Int? = nil,
    voters: Int? = nil
  ) {
    self.candidate = candidate
    self.blank = blank
    self.invalid = invalid
    self.voters = voters
  }
}

/// A lot, as it is entered.
public enum LotWord: Hashable, Sendable {
  /// Drawn in the room: a name, a heading, or the number of a list.
  case winner(String)
  /// Drawn by the program from a number that chance gave, which the entry keeps.
  case draw(seed: UInt64)
}

/// What an officer's report brings to an item.
public struct OfficersText: Hashable, Sendable {
  /// The account of the matter; nothing leaves the item's own.
  public var summary: String?
  /// To whom the points are proposed.
  public var addressee: String?
  /// The proposal; empty leaves the item's own.
  public var proposal: [Point]
  /// What is added to the documents the decision rests on.
  public var basis: String

  /// Makes the text.
  public init(summary: String?, addressee: String?, proposal: [Point], basis: String) {
    self.summary = summary
    self.addressee = addressee
    self.proposal = proposal
    self.basis = basis
  }
}

/// A text that `edit` changes.
public enum Field: Hashable, Sendable {
  /// A text of the item.
  case title, reference, summary, proposal, decision, basis, dispatch
  /// What Ja or Nej means in the item's last vote.
  case yes, no
  /// A text of a motion.
  case text(MotionID), reason(MotionID)
  /// Persons of a motion.
  case movers(MotionID), supporters(MotionID)
  /// A note or a statement, counted from 1.
  case note(Int), statement(Int)
  /// The reasons of a dissent, counted from 1.
  case reservation(Int)

  /// The name as it is written in a script.
  public var name: String {
    switch self {
    case .title: "title"
    case .reference: "ref"
    case .summary: "summary"
    case .proposal: "proposal"
    case .decision: "decision"
    case .basis: "basis"
    case .dispatch: "dispatch"
    case .yes: "yes"
    case .no: "no"
    case .text(let id): "\(id.letter).text"
    case .reason(let id): "\(id.letter).reason"
    case .movers(let id): "\(id.letter).movers"
    case .supporters(let id): "\(id.letter).supporters"
    case .note(let number): "note.\(number)"
    case .statement(let number): "statement.\(number)"
    case .reservation(let number): "reservation.\(number)"
    }
  }

  /// Reads a name as `title` or `A.text`.
  public init?(name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let plain: [Field] = [
      .title, .reference, .summary, .proposal, .decision, .basis, .dispatch, .yes, .no,
    ]
    if parts.count == 1, let field = plain.first(where: { $0.name == parts[0] }) {
      self = field
      return
    }
    guard parts.count == 2 else { return nil }
    if let number = Int(parts[1]), number > 0 {
      switch parts[0] {
      case "note": self = .note(number)
      case "statement": self = .statement(number)
      case "reservation": self = .reservation(number)
      default: return nil
      }
      return
    }
    guard let id = MotionID(letter: parts[0]) else { return nil }
    switch parts[1] {
    case "text": self = .text(id)
    case "reason": self = .reason(id)
    case "movers": self = .movers(id)
    case "supporters": self = .supporters(id)
    default: return nil
    }
  }
}
