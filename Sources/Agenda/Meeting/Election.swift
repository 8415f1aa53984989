/// An election by ballot (val med slutna sedlar) on an item.
///
/// Nothing is known of who voted how: there are only counts.
/// - Law: KL 5 kap. 54 §; lag (2022:629) om proportionella val i kommuner och regioner.
public struct Election: Hashable, Sendable {
  /// How those elected are found.
  public enum Manner: String, Hashable, Sendable, Codable {
    /// Those with most votes, lots at a tie.
    case majority
    /// In proportion between lists.
    case proportional
  }

  /// Where the election is.
  public enum Stage: Hashable, Sendable {
    /// Ballots are counted.
    case open
    /// The count is ended; lots may have to be drawn.
    case counted
    /// Confirmed by the gavel.
    case confirmed
    /// Held over: it stays in the record as struck.
    case struck(reason: String)
  }

  /// Its number within the item, from 1.
  public var number: Int
  /// How those elected are found.
  public var manner: Manner
  /// The post, such as "ledamöter i valnämnden".
  public var post: String
  /// How many are to be elected.
  public var seats: Int
  /// Those who demanded it.
  public var demandedBy: [PersonID]
  /// How many were present when it was demanded.
  public var present: Int
  /// How many may vote: those who served when it was opened and take part.
  public var eligible: Int
  /// The names voted for with their votes, in the order counted, where the majority decides.
  public var candidates: [Candidate] = []
  /// The groups of ballots, in the order counted, where the election is proportional.
  public var lists: [BallotList] = []
  /// Ballots without a name.
  public var blank = 0
  /// Ballots that do not count.
  public var invalid = 0
  /// How many handed in a ballot; nothing until it was said.
  public var voters: Int?
  /// How many were entitled to, once the count was ended.
  public var entitled: Int?
  /// The lots drawn, in order.
  public var lots: [Lot] = []
  /// Where it is.
  public var stage: Stage = .open

  /// Makes an election that has just been opened.
  public init(
    number: Int, manner: Manner, post: String, seats: Int, demandedBy: [PersonID] = [],
    present: Int, eligible: Int? = nil
  ) {
    self.number = number
    self.manner = manner
    self.post = post
    self.seats = seats
    self.demandedBy = demandedBy
    self.present = present
    self.eligible = eligible ?? present
  }

  /// A name with the votes for it.
  public struct Candidate: Hashable, Sendable {
    /// The name with the party, as counted.
    public var name: String
    /// How many ballots bear it.
    public var ballots: Int

    /// Makes a candidate.
    public init(name: String, ballots: Int) {
      self.name = name
      self.ballots = ballots
    }
  }

  /// A lot (lott) between those who were equal.
  public struct Lot: Hashable, Sendable {
    /// The place of the winner among the candidates or the lists, from 1.
    public var winner: Int
    /// Whether the program drew it, and not the meeting.
    public var isDrawnByProgram: Bool

    /// Makes a lot.
    public init(winner: Int, isDrawnByProgram: Bool) {
      self.winner = winner
      self.isDrawnByProgram = isDrawnByProgram
    }
  }

  /// Whether substitutes (ersättare, suppleanter) are elected, and no members beside them.
  public var isOfSubstitutes: Bool { Self.isOfSubstitutes(post: post) }

  /// Whether a post is one of substitutes.
  static func isOfSubstitutes(post: String) -> Bool {
    let words = post.lowercased().split(separator: " ")
    let first = words.first { !$0.allSatisfy(\.isNumber) } ?? ""
    return ["ersättar", "suppleant"].contains { first.hasPrefix($0) }
  }

  /// Whether the election was struck and held anew.
  public var isStruck: Bool {
    guard case .struck = stage else { return false }
    return true
  }
}

/// A group of equal ballots (valsedelsgrupp): the same heading and the same names in the same order.
/// - Law: lag (2022:629) 14–15 §§.
public struct BallotList: Hashable, Sendable {
  /// The heading (gruppbeteckning).
  public var heading: String
  /// The names, in order.
  public var names: [String]
  /// How many ballots the group has.
  public var ballots: Int

  /// Makes a group.
  public init(heading: String, names: [String], ballots: Int) {
    self.heading = heading
    self.names = names
    self.ballots = ballots
  }
}

/// Something that happened in an election by ballot.
///
/// The case names are part of the format of the meeting's file.
public enum BallotEvent: Hashable, Sendable {
  /// A ballot was demanded and opened.
  case opened(Election)
  /// So many ballots bear a name; a later count of the same name replaces the first.
  case counted(name: String, ballots: Int)
  /// So many ballots form a group; a later count of the same group replaces the first.
  case listed(BallotList)
  /// How many ballots were blank or invalid and how many voted; nothing leaves what was said.
  case totalled(blank: Int?, invalid: Int?, voters: Int?)
  /// The count was ended.
  case ended(entitled: Int)
  /// A lot was drawn.
  case lot(Election.Lot)
  /// The gavel confirmed it.
  case confirmed
  /// It is held anew.
  case struck(reason: String)
}
