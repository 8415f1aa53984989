/// A meeting (sammanträde) as it stands: what every screen and paper is computed from.
///
/// The one way to change it is `apply(_:)` with events that `events(for:given:)` granted, or that
/// were granted once and lie in the meeting's file. It knows no clock, no file and no chance.
public struct Meeting: Hashable, Sendable {
  /// Where the meeting is.
  public enum Phase: String, Hashable, Sendable, Codable {
    /// Not opened.
    case before
    /// Open.
    case open
    /// Adjourned (ajournerat), to be resumed.
    case adjourned
    /// Closed.
    case closed
  }

  /// The body that meets.
  public let body: Body
  /// The day of the meeting.
  public let day: Day
  /// The time it is summoned to, as `08:30`.
  public let time: String?
  /// Where it is held.
  public let place: String?
  /// The number of the first § of its minutes, at least 1 and at most the bound.
  public let firstParagraph: Int

  /// Where the meeting is.
  public internal(set) var phase: Phase = .before
  /// Every item, in the order they came; the identity is the place in this list.
  public internal(set) var items: [Item]
  /// The order of the agenda as it stands, dividers and struck items in their places.
  public internal(set) var order: [ItemID]
  /// The items that are open now: one, or a range taken together; empty between items.
  public internal(set) var current: [ItemID] = []
  /// Who was there and who served.
  public internal(set) var presence = Presence()
  /// Those who attend outside the roster.
  public internal(set) var attendees: [Attendee] = []
  /// Those chosen to verify the minutes (justerare).
  public internal(set) var verifiers: [PersonID] = []
  /// When the minutes are to be verified, in the words given.
  public internal(set) var verificationTime: String?
  /// Where the minutes are to be verified.
  public internal(set) var verificationPlace: String?
  /// Who presides where that is not the chair, and since when.
  public internal(set) var presiding: [Presiding] = []
  /// The times the meeting sat: opened or resumed, and adjourned or closed.
  public internal(set) var sittings: [Sitting] = []
  /// Doors opened or closed to the public.
  public internal(set) var doors: [Doors] = []
  /// Items moved before the agenda was fixed, in the order moved.
  public internal(set) var moves: [ItemID] = []
  /// When the agenda was fixed.
  public internal(set) var fixed: Tick?
  /// How the meeting was called.
  public internal(set) var summons = Summons()
  /// What is to be taken up at the next meeting.
  public internal(set) var reminders: [Reminder] = []
  /// Those sent out while no item was open.
  public internal(set) var expulsions: [Expulsion] = []
  /// What has become of the minutes since they were written.
  public internal(set) var verification = Verification()
  /// What was warned of, with the reason given.
  public internal(set) var warnings: [Warned] = []
  /// When events were entered, by the clock of the machine: where each entry began.
  public internal(set) var clocks: [Clock] = []
  /// The number of events so far.
  public internal(set) var tick: Tick = 0

  /// Someone who presides from an item on.
  public struct Presiding: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Since when.
    public var from: Tick
  }

  /// A time during which the meeting sat.
  public struct Sitting: Hashable, Sendable {
    /// When it was opened or resumed.
    public var began: Moment
    /// When it was adjourned or closed.
    public var ended: Moment?
    /// The first event of it.
    public var from: Tick
    /// The event that ended it.
    public var to: Tick?
  }

  /// The doors, open or closed to the public.
  public struct Doors: Hashable, Sendable {
    /// Whether the public may listen.
    public var areOpen: Bool
    /// Why.
    public var reason: String
    /// Since when.
    public var from: Tick
  }

  /// A warning that was confirmed.
  public struct Warned: Hashable, Sendable {
    /// What was warned of.
    public var warning: Warning
    /// The reason given, or nothing.
    public var reason: String?
    /// When.
    public var tick: Tick
  }

  /// When an entry was made.
  public struct Clock: Hashable, Sendable {
    /// The clock of the machine.
    public var at: Moment
    /// The first event of the entry.
    public var from: Tick
  }

  /// Makes a meeting that has not been opened.
  public init(
    body: Body, day: Day, time: String?, place: String?, firstParagraph: Int,
    agenda: [AgendaEntry]
  ) {
    self.body = body
    self.day = day
    self.time = time
    self.place = place
    self.firstParagraph = min(max(firstParagraph, 1), Bounds.firstParagraph)
    items = agenda.enumerated().map { Item(id: ItemID($0.offset + 1), entry: $0.element) }
    order = items.map(\.id)
  }

  /// An item.
  public subscript(id: ItemID) -> Item? {
    items.indices.contains(id.place - 1) ? items[id.place - 1] : nil
  }
}

extension Meeting {
  /// The item that is open now, where it is one; the first of a range.
  public var item: Item? { current.first.flatMap { self[$0] } }
  /// Whether the agenda is fixed.
  public var agendaIsFixed: Bool { fixed != nil }
  /// The number that the next § gets.
  public var nextParagraph: Int {
    (items.compactMap(\.paragraph).max() ?? firstParagraph - 1) + 1
  }
  /// The items in the order of the agenda.
  public var agenda: [Item] { order.compactMap { self[$0] } }
  /// The §§ of the minutes, in order.
  public var paragraphs: [Item] { paragraphPlaces.map { items[$0] } }
  /// Where the §§ lie among the items, in their order: to copy every item takes long.
  var paragraphPlaces: [Int] {
    items.indices.filter { items[$0].paragraph != nil }
      .sorted { (items[$0].paragraph ?? 0) < (items[$1].paragraph ?? 0) }
  }
  /// The first item in the agenda's order that is not handled, not struck and not taken now.
  public var nextItem: ItemID? {
    order.first { id in
      self[id].map { $0.isOpen && (!current.contains(id) || $0.progress == .heard) } ?? false
    }
  }

  /// How many serve now.
  public var servingCount: Int { presence.serving().count }

  /// Who presides: whoever was set to, else the chair, else the first vice chair who serves.
  ///
  /// One who is out for a conflict of interest presides over nothing.
  public var chair: PersonID? { chair(at: nil) }

  /// Who presided at a point in the order of events; `nil` asks for now.
  public func chair(at tick: Tick?) -> PersonID? {
    let serving = presence.serving(at: tick).map(\.person)
    let set = presiding.last { $0.from <= tick ?? .max }?.person
    if let set, serving.contains(set) { return set }
    let roster = body.members.filter { serving.contains($0.id) }
    let vice = roster.filter(\.isViceChair).min { $0.viceRank < $1.viceRank }
    if let next = roster.first(where: \.isChair) ?? vice { return next.id }
    return set.flatMap { person in
      presence.isOutRecused(person, at: tick) || tick == nil && isOutOfOpenItem(person)
        ? nil : person
    }
  }

  /// Who took part in deciding an item: those who served when it was decided, or serve now, less
  /// those who said that they do not take part.
  public func participants(in item: Item) -> [Voter] {
    presence.serving(at: item.decided).filter { voter in
      !item.notTakingPart.contains(voter.person) && !item.wasAway(voter.person)
        && item.recusal(of: voter.person) == nil
    }
  }
}
