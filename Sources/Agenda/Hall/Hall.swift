public import Voting

/// What the whole room sees of a meeting at one moment (salen), computed from the meeting.
///
/// Its words are the room's, in Swedish and as the minutes have them; a view adds labels and sets
/// them. What the hall is not to know is not in it: not hidden by a view, but never told to it.
public struct Hall: Hashable, Sendable {
  /// What the meeting is at.
  public enum Scene: Hashable, Sendable {
    /// The doors are closed: nothing else is told.
    /// - Law: KL 5 kap. 42 §, 6 kap. 25 §.
    case shut
    /// Not opened; so many have come.
    case before(present: Int)
    /// Adjourned.
    case adjourned(since: Moment?)
    /// Closed.
    case closed(at: Moment?)
    /// No item is open.
    case between(next: Heading?)
    /// Several items are handled together.
    case together([Heading], areDecided: Bool)
    /// An item.
    case item(Heading, Stage, next: Heading?)
  }

  /// How far an item has come.
  public enum Stage: Hashable, Sendable {
    /// Nothing of it is told: it is secret, or was handled behind closed doors.
    case untold(isSecret: Bool)
    /// It is presented and debated; what is to be decided, and the motions.
    case debate(Matter)
    /// A question is put: what the chair asks, or what was found, and the motions it is about.
    case question([String], about: [Moved])
    /// Votes are taken.
    case vote(Division)
    /// The votes are counted, and the gavel has not fallen.
    case counted(Division, Count)
    /// Ballots are handed in: nothing is told before they are counted.
    case ballot(Ballots)
    /// The ballots are counted.
    case elected(Ballots, lines: [String], end: String)
    /// It is decided; the last vote where one was held.
    case decided([String], vote: String?)
  }

  /// An item as it is named: its § and title, or the § alone where the title is a secret.
  public struct Heading: Hashable, Sendable {
    /// "§ 27", or "Ärende 5" where the item has no § yet.
    public var sign: String
    /// The title; nothing where the hall is not to know it.
    public var title: String?
  }

  /// What is to be decided.
  public struct Matter: Hashable, Sendable {
    /// Those who present it, ask or answer, or are nominated.
    public var people: [String]
    /// The points proposed.
    public var proposal: [String]
    /// The motions that stand.
    public var motions: [Moved]
  }

  /// A motion in a few words.
  public struct Moved: Hashable, Sendable {
    /// Its letter.
    public var letter: String
    /// Who moved it.
    public var movers: [String]
    /// What kind it is.
    public var kind: String
    /// Its words, or else its reasons.
    public var text: String
  }

  /// A vote: what Ja and Nej mean, and how far it has come.
  public struct Division: Hashable, Sendable {
    /// Its number within the item.
    public var number: Int
    /// What Ja means, as stored with the vote.
    public var yes: String
    /// What Nej means.
    public var no: String
    /// Whether only a counter-proposal is chosen.
    public var choosesCounter: Bool
    /// How many may vote.
    public var voters: Int
    /// How many have not voted.
    public var left: Int
    /// Who is called; nothing where hands are raised or everyone has voted.
    public var called: String?
    /// Whether hands are raised.
    public var isByHands: Bool
    /// The motions that it is about.
    public var about: [Moved]
  }

  /// A count, as much of it as the body lets its hall show.
  public struct Count: Hashable, Sendable {
    /// The totals.
    public var tally: Tally
    /// What it led to, as a sentence.
    public var outcome: String
    /// Whether it was settled by something else than more votes.
    public var right: String?
    /// Whether the casting vote is yet to be given.
    public var awaitsCasting: Bool
    /// The parties' votes, in the order of the roster; empty where only totals are shown.
    public var parties: [PartyVotes]
    /// Whether each person's vote is shown.
    public var showsNames: Bool
  }

  /// How those of a party voted.
  public struct PartyVotes: Hashable, Sendable {
    /// The party's letters; empty for those without one.
    public var party: String
    /// Each person's vote, Ja first.
    public var votes: [Voted]

    /// The votes alone.
    public var choices: [Choice] { votes.map(\.choice) }
  }

  /// How someone voted.
  public struct Voted: Hashable, Sendable {
    /// The name without the party.
    public var name: String
    /// The vote.
    public var choice: Choice
  }

  /// An election by ballot.
  public struct Ballots: Hashable, Sendable {
    /// What it is to.
    public var post: String
    /// How many are elected.
    public var seats: Int
    /// Those nominated.
    public var nominated: [String]
  }

  /// What the meeting is at.
  public let scene: Scene
  /// The speakers of the item that is open.
  public let floor: Floor?
  /// What was decided last; nothing where the hall is not to know it.
  public let last: String?

  /// What the room sees of a meeting.
  /// - Complexity: O(*n*) in the size of the meeting.
  public init(_ meeting: Meeting, _ seclusion: Seclusion) {
    let teller = HallTeller(meeting, seclusion)
    scene = teller.scene
    floor = teller.isAtItem ? teller.floor : nil
    last = teller.last
  }
}

extension Hall {
  /// Who has the floor, since when, and who waits for it (talarlista).
  public struct Floor: Hashable, Sendable {
    /// Someone who speaks or waits.
    public struct Speaker: Hashable, Sendable {
      /// The name with the party.
      public var name: String
      /// What kind of speech.
      public var kind: Speech.Kind
    }

    /// Who has the floor.
    public var speaking: Speaker?
    /// Since when.
    public var began: Moment?
    /// The time of the speech as it began, with its limit.
    var time: SpeechTime?
    /// Who waits, in order.
    public var waiting: [Speaker]

    /// The time that the speech has taken at a moment; nothing where nobody speaks.
    public func time(at moment: Moment) -> SpeechTime? {
      guard var time, let began else { return nil }
      let length = moment.seconds(since: began)
      time.seconds = max(length, 0)
      time.clockWentBack = length < 0
      return time
    }
  }
}
