public import Voting

/// What surrounds a command: when it was given, on which item, and why.
public struct Given: Hashable, Sendable {
  /// When it happened: the clock, or what `at=` said.
  public var at: Moment
  /// Another item than the open one (`item=`).
  public var item: ItemID?
  /// The reason given for what is warned of (`because=`).
  public var because: String?
  /// What the desk showed when the command was given; nothing for a script, which says its line.
  public var shown: Shown?

  /// Makes the surroundings of a command.
  public init(
    at: Moment, item: ItemID? = nil, because: String? = nil, shown: Shown? = nil
  ) {
    self.at = at
    self.item = item
    self.because = because
    self.shown = shown
  }

  /// What a desk showed.
  public struct Shown: Hashable, Sendable {
    /// The items that were open.
    public var items: [ItemID]
    /// The question that was being put.
    public var question: Int?
    /// How far that question had come.
    public var stage: Contest<Side>.Stage?
    /// The vote that was open.
    public var vote: Int?
    /// Whether that vote was counted.
    public var isCounted: Bool
    /// The casting vote that was given in it.
    public var casting: Choice?
    /// Whether the doors were open to the public.
    public var areDoorsOpen: Bool
    /// The election by ballot that was under way, and how far it had come.
    public var election: Int?
    /// Whether the ballots of that election were counted.
    public var ballotsAreCounted: Bool
    /// How many were found and moved: a question of another standing is another question.
    public var motions: Int
    /// How many have had the floor in the open item.
    public var speeches: Int
    /// Whether somebody had the floor.
    public var isSpeaking: Bool
    /// The place in the open item's speeches of the request that came next.
    public var nextSpeech: Int?
    /// The text that is being rewritten, as it stood when that was begun.
    public var text: Text?
    /// The entry that `undo` would have taken back; nothing where that does not matter.
    public var undoes: Int?

    /// A text of an item, as it stood.
    public struct Text: Hashable, Sendable {
      let item: ItemID
      let field: Field
      let text: String?

      /// Keeps the text of a field as it is.
      public init(of field: Field, in item: Item) {
        self.item = item.id
        self.field = field
        text = item.text(of: field)
      }
    }

    /// What a meeting shows now.
    public init(_ meeting: Meeting) {
      items = meeting.current
      let item = meeting.item
      let question = item?.question
      let vote = item?.vote
      let election = item?.election
      self.question = question?.number
      stage = question?.contest.stage
      self.vote = vote?.number
      isCounted = vote?.stage == .counted
      casting = vote?.casting
      areDoorsOpen = meeting.areDoorsOpen()
      self.election = election?.number
      ballotsAreCounted = election?.stage == .counted
      motions = item?.motions.count ?? 0
      speeches = item?.held.count ?? 0
      isSpeaking = item?.floor != nil
      nextSpeech = item?.waitingPlaces.first
    }
  }
}
