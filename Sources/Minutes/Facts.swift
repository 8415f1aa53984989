public import Agenda
public import Voting

/// What a § holds beside its words: who, when and with what outcome, for machine formats.
///
/// Everything is taken from the meeting once; nothing here is worded. Motions that were withdrawn or
/// made one with another do not belong in the minutes, and are not here.
/// - Law: KL 5 kap. 65–68 §§.
public struct Facts: Hashable, Sendable {
  /// What kind of business it was.
  public var kind: ItemKind
  /// The number on the agenda, as printed.
  public var number: String?
  /// The proposal of the agenda.
  public var proposal: [Point]
  /// To whom the proposal was addressed, in the line before its points.
  public var proposalAddressee: String?
  /// What kind of end it came to; nothing where it is not decided.
  public var outcome: Decision.Outcome?
  /// To whom the decision is proposed, in the line before its points.
  public var addressee: String?
  /// The points of the decision, with their labels.
  public var points: [Point]
  /// Why it was struck from the agenda, where it was; empty where no reason was given.
  public var struck: String?
  /// When it was decided or struck: the last clock that the record gives before that, to which
  /// a few minutes may have to be added.
  public var decided: Moment?
  /// Who presided when it was decided, or presides now.
  public var chair: Participant?
  /// Who took part in deciding, in roster order: members, then substitutes.
  public var participants: [Decider]
  /// Who said that they do not take part in the decision.
  public var notTakingPart: [Participant]
  /// Who took no part because of a conflict of interest (jäv).
  public var recused: [Recused]
  /// Of whom it was ruled that they have no conflict of interest.
  public var recusalsDenied: [Recused]
  /// The motions (yrkanden) that belong in the minutes, in the order moved.
  public var motions: [MovedMotion]
  /// The questions (propositioner) that were put, in that order.
  public var questions: [PutQuestion]
  /// The elections, by ballot and by acclamation.
  public var elections: [Elected]
  /// The dissents (reservationer), in the order announced.
  public var reservations: [Dissent]
  /// The notes for the record (protokollsanteckningar).
  public var notes: [Remark]
  /// The separate statements (särskilda yttranden).
  public var statements: [Remark]
  /// Who presented the item (föredragande).
  public var presenters: [Presenter]
  /// Who asked an interpellation or a question.
  public var askers: [Participant]
  /// Who answered it, by name.
  public var answerers: [String]
  /// Where the decision is sent (expedieras till), a line each.
  public var dispatch: [String]
  /// What it rests on (beslutsunderlag), a line each.
  public var basis: [String]
  /// Whether the public could listen.
  public var doors: Doors
  /// The marks of secrecy: `secret`, `authority`, `withheld`.
  public var secrecy: [ItemMarks.Mark]
  /// Whether it was declared verified at once (omedelbart justerad).
  public var isImmediate: Bool

  /// Someone who took part in a decision.
  public struct Decider: Hashable, Sendable {
    /// Who.
    public var person: Participant
    /// The member whose seat a substitute held.
    public var replaces: Participant?
  }

  /// Someone with whom a conflict of interest was at issue.
  public struct Recused: Hashable, Sendable {
    /// Who.
    public var person: Participant
    /// What kind of ground it was, where that was said.
    public var ground: Recusal.Ground?
    /// The ground in words; empty where none were given.
    public var reason: String
    /// Whether it was disputed and the body ruled on it.
    public var isRuled: Bool
  }

  /// A motion (yrkande) that belongs in the minutes.
  public struct MovedMotion: Hashable, Sendable {
    /// The letter by which it is named.
    public var id: MotionID
    /// What it asks for.
    public var kind: MotionKind
    /// Those of the roster who moved it.
    public var movers: [Participant]
    /// Others who moved it, by name with party.
    public var outsiders: [String]
    /// Those who support it.
    public var supporters: [Participant]
    /// The words to be decided.
    public var text: String
    /// The reasons given.
    public var reason: String
    /// The motion that it adopts, rejects or amends; one of the § where not nothing.
    public var on: MotionID?
    /// The points of the proposal that it changes; empty where it concerns the whole.
    public var points: [Int]
    /// To whom the item is to be referred back; empty where not said.
    public var to: String
    /// Why the chair refused to put it, also where the council had it put all the same.
    public var refusal: String?
    /// Whether it stood when the questions were put: not refused, or put all the same.
    public var stands: Bool
    /// Whether what it asks for was decided; nothing where that was not asked, or in part only.
    public var isCarried: Bool?
  }

  /// A question (proposition) that was put.
  public struct PutQuestion: Hashable, Sendable {
    /// Its number within the §, from 1.
    public var number: Int
    /// What it was about.
    public var subject: Subject
    /// Its sides, in the order they were put.
    public var sides: [Side]
    /// What the chair found, among which sides.
    public var findings: [Finding]
    /// The side that was decided; nothing while that is open.
    public var winner: Side?
    /// The numbers of the votes held on it, those that were struck among them.
    public var votes: [Int]
  }

  /// An election.
  public struct Elected: Hashable, Sendable {
    /// The post, "ledamöter i valnämnden".
    public var post: String
    /// The names of those elected, with the party where it was said.
    public var names: [String]
    /// How they were found; nothing where nobody asked for ballots.
    public var manner: Election.Manner?
    /// Whom the elected follows; empty where nobody was named.
    public var replacing: String
    /// The term of office; empty where none was named.
    public var term: String
  }

  /// A dissent (reservation).
  public struct Dissent: Hashable, Sendable {
    /// Those who dissent.
    public var persons: [Participant]
    /// For which motion or the main proposal, or against the decision.
    public var cause: Reservation.Cause
    /// The reasons given.
    public var reason: String
  }

  /// A note or a statement.
  public struct Remark: Hashable, Sendable {
    /// Whose it is; nobody where it is the meeting's.
    public var persons: [Participant]
    /// The words.
    public var text: String
  }

  /// Whether the public could listen while a § was handled.
  public enum Doors: String, Hashable, Sendable, CaseIterable {
    case open, closed
    /// They were opened or closed in between.
    case partly
  }
}
