/// That an item was added to the agenda (tillkommer).
public struct Addition: Hashable, Sendable {
  /// Who asked for it, where it was said.
  public var by: PersonID?
  /// Whether it came after the agenda was fixed.
  public var afterFixing: Bool
}

/// Someone who presents an item (föredragande).
public struct Presenter: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The title, such as "ekonomidirektör"; empty where none was given.
  public var title: String

  /// Makes a presenter.
  public init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}

/// A name put up for election.
public struct Nomination: Hashable, Sendable {
  /// The name with the party, as it is to stand in the minutes.
  public var name: String
  /// The post, such as "ersättare i miljönämnden".
  public var post: String
  /// Whom the elected follows, with the party.
  public var replacing: String
  /// The term of office.
  public var term: String

  /// Makes a nomination.
  public init(name: String, post: String, replacing: String = "", term: String = "") {
    self.name = name
    self.post = post
    self.replacing = replacing
    self.term = term
  }
}

/// What was decided.
public struct Decision: Hashable, Sendable {
  /// What kind of end the item came to.
  public enum Outcome: String, Hashable, Sendable, Codable {
    /// A proposal or motion was adopted, rejected or amended.
    case decided
    /// Noted.
    case noted
    /// Tabled (bordlagt).
    case tabled
    /// Referred back (återremitterat).
    case remitted
  }

  /// What kind of end it is.
  public var outcome: Outcome
  /// The line before the points that says to whom they are proposed.
  public var addressee: String?
  /// The points of the decision.
  public var points: [Point]

  /// Makes a decision.
  public init(outcome: Outcome, addressee: String? = nil, points: [Point]) {
    self.outcome = outcome
    self.addressee = addressee
    self.points = points
  }
}

/// That a person did not take part because of a conflict of interest (jäv).
public struct Recusal: Hashable, Sendable {
  /// Who.
  public var person: PersonID
  /// The ground, as given.
  public var reason: String
  /// The seat the person held, to be taken again with the next item.
  public var seat: PersonID?
  /// What kind of ground it is, where that was said.
  public var ground: Ground?
  /// Whether it was disputed and the body ruled on it.
  /// - Law: KL 6 kap. 30 § andra och tredje styckena.
  public var isRuled = false

  /// What kind of ground it is.
  /// - Law: KL 5 kap. 47–48 §§, 6 kap. 28 §.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// The matter concerns the person or someone close.
    case party
    /// The person represents someone whom it concerns.
    case agent
    /// The matter is supervision of what the person does elsewhere.
    case supervision
    /// The person is accountable for what is discharged or audited.
    case accountable
    /// Another circumstance that shakes confidence.
    case other
  }
}

/// A recorded dissent (reservation).
public struct Reservation: Hashable, Sendable {
  /// What the dissent is for or against.
  public enum Cause: Hashable, Sendable {
    /// In favour of a motion that lost.
    case motion(MotionID)
    /// In favour of the main proposal that lost.
    case main
    /// Against the decision.
    case decision
  }

  /// Those who dissent.
  public var persons: [PersonID]
  /// For or against what.
  public var cause: Cause
  /// The reasons given.
  public var reason: String
}

/// A note or a statement in the minutes.
public struct Note: Hashable, Sendable {
  /// Whose it is.
  public var persons: [PersonID]
  /// The words.
  public var text: String
}

/// A text changed after the gavel.
public struct Change: Hashable, Sendable {
  /// What was changed.
  public var field: String
  /// What it was before.
  public var before: String
  /// Why.
  public var reason: String
}

/// What is known of an item that rules ask for (`mark`).
public struct ItemMarks: Hashable, Sendable {
  /// What was marked, in the order first marked: a key such as `urgent` and its value.
  public var values: [Mark] = []

  /// Makes marks without any.
  public init() {}

  /// One mark.
  public struct Mark: Hashable, Sendable {
    /// The key, such as `urgent`, `secret`, `tabled`.
    public var key: String
    /// The value, `yes` or words.
    public var value: String

    /// Makes a mark.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The keys that can be marked.
  public static let keys = [
    "urgent", "secret", "authority", "withheld", "prepared-by", "tabled", "minority-used",
    "majority", "consent", "employment", "raised",
  ]

  /// The value of a key; nothing where it is not marked or marked `no`.
  public subscript(key: String) -> String? {
    guard let value = values.first(where: { $0.key == key })?.value, value != "no" else {
      return nil
    }
    return value
  }
}
