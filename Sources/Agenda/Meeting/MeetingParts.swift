/// How the meeting was called (kallelse, kungörelse).
/// - Law: KL 5 kap. 12–15 §§, 6 kap. 23 §.
public struct Summons: Hashable, Sendable {
  /// The day the notice was put on the notice board.
  public var announced: Day?
  /// The day the summons was sent to members and substitutes.
  public var sent: Day?
  /// Who asked for a meeting beside the ordinary ones, where it is one.
  public var extra: String?

  /// Makes a summons.
  public init(announced: Day? = nil, sent: Day? = nil, extra: String? = nil) {
    self.announced = announced
    self.sent = sent
    self.extra = extra
  }
}

/// Something to be taken up at the next meeting.
public struct Reminder: Hashable, Sendable {
  /// The item it came up in.
  public var item: ItemID?
  /// The words.
  public var text: String

  /// Makes a reminder.
  public init(item: ItemID?, text: String) {
    self.item = item
    self.text = text
  }
}

/// That someone was sent out because of disturbing behaviour (utvisning).
/// - Law: KL 5 kap. 43 §.
public struct Expulsion: Hashable, Sendable {
  /// Who.
  public var name: String
  /// Who it is in the roster, where there.
  public var person: PersonID?
  /// Why.
  public var reason: String

  /// Makes an expulsion.
  public init(name: String, person: PersonID? = nil, reason: String) {
    self.name = name
    self.person = person
    self.reason = reason
  }
}

/// An interpellation or a question (interpellation, fråga): who asks, who answers.
/// - Law: KL 5 kap. 59–64 §§.
public struct Inquiry: Hashable, Sendable {
  /// Those who ask.
  public var askers: [PersonID] = []
  /// Those who answer, by name.
  public var answerers: [String] = []

  /// Makes an inquiry that nobody has asked yet.
  public init() {}
}

/// That an item was postponed before (tidigare bordläggning eller återremiss).
public struct Earlier: Hashable, Sendable {
  /// Whether it was referred back, and not tabled.
  public var isRemit: Bool
  /// The day, and the § where it is said.
  public var day: Day
  /// The §.
  public var paragraph: Int?
  /// Whether a minority had it done; then the right is used up.
  /// - Law: KL 5 kap. 50 § första stycket.
  public var byMinority: Bool

  /// Makes an earlier postponement.
  public init(isRemit: Bool, day: Day, paragraph: Int? = nil, byMinority: Bool) {
    self.isRemit = isRemit
    self.day = day
    self.paragraph = paragraph
    self.byMinority = byMinority
  }
}
