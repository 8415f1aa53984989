/// What the hall is not told: what was recorded behind closed doors, or of a secret item.
///
/// It is fed every entry in the order recorded, those that are taken back later too: who takes the
/// closing of the doors back does not thereby tell what was said meanwhile. What was once recorded
/// so is never told in the hall again, nor is anything that was moved, voted or decided in the same
/// item afterwards, as it would tell what went before.
///
/// Doors are closed where someone said so, and not where nobody said anything: a board meets behind
/// doors that are closed to the public without a word, and its screen stands in its own room, before
/// those who sit there; that the doors were closed by a decision is another matter, and then neither
/// body's screen tells anything.
/// - Law: KL 5 kap. 42 §, 6 kap. 25 §.
public struct Seclusion: Hashable, Sendable {
  /// What of an item may be told or not.
  enum Part: Hashable, Sendable {
    /// The title.
    case title
    /// Who presents, has the floor and asked for it.
    case floor
    /// Everything else: the proposal, the motions, the votes, the decision.
    case matter
  }

  /// A part of an item.
  private struct Told: Hashable, Sendable {
    var item: ItemID
    var part: Part
  }

  /// The doors as an entry left them.
  private struct Doors: Hashable, Sendable {
    var entry: Int
    var areOpen: Bool
  }

  /// A mark of secrecy as an entry left it.
  private struct Mark: Hashable, Sendable {
    var entry: Int
    var key: String
    var isSet: Bool
  }

  private var untold: Set<Told> = []
  private var doors: [Doors] = []
  private var marks: [ItemID: [Mark]] = [:]
  /// The entries that added the items beside those of the agenda sent out.
  private var additions: [Int] = []
  private let itemsSentOut: Int
  private let isCouncil: Bool

  /// Begins with a meeting in which nothing was recorded.
  public init(_ meeting: Meeting) {
    itemsSentOut = meeting.items.count
    isCouncil = meeting.body.kind == .council
  }

  /// Whether the doors were closed by someone's word, and not opened since.
  public var isBehindClosedDoors: Bool { doors.last?.areOpen == false }

  /// Takes what an entry recorded.
  /// - Parameters:
  ///   - events: What it made happen.
  ///   - entry: Its number.
  /// - Complexity: O(*n*) in its events; in all that was marked where it takes another back.
  public mutating func follow(_ events: [Event], entry: Int) {
    for event in events {
      switch event {
      case .doorsSet(let open, _): doors.append(Doors(entry: entry, areOpen: open))
      case .marked(let item, let key, let value):
        guard Item.secrecyMarks(inCouncil: isCouncil).contains(key) else { continue }
        marks[item, default: []].append(Mark(entry: entry, key: key, isSet: value != "no"))
      case .itemAdded:
        additions.append(entry)
        note(Told(item: ItemID(itemsSentOut + additions.count), part: .title))
        note(Told(item: ItemID(itemsSentOut + additions.count), part: .matter))
      case .undone(let undone): takeBack(undone)
      default:
        if let (item, part) = event.told { note(Told(item: item, part: part)) }
      }
    }
  }

  /// Whether a part of an item was recorded where the hall was not to hear of it.
  func hides(_ part: Part, of item: ItemID) -> Bool {
    untold.contains(Told(item: item, part: part))
  }

  private mutating func note(_ told: Told) {
    if isBehindClosedDoors || isSecret(told.item) { untold.insert(told) }
  }

  private func isSecret(_ item: ItemID) -> Bool {
    let marks = marks[item] ?? []
    return marks.indices.contains { index in
      marks[index].isSet && !marks[(index + 1)...].contains { $0.key == marks[index].key }
    }
  }

  private mutating func takeBack(_ entry: Int) {
    doors.removeAll { $0.entry == entry }
    additions.removeAll { $0 == entry }
    for item in Array(marks.keys) { marks[item]?.removeAll { $0.entry == entry } }
  }
}

extension Item {
  /// The marks of an item whose title alone may be a secret: a board handles what exercises
  /// authority against an individual (myndighetsutövning) behind closed doors too.
  /// - Law: KL 6 kap. 25 §.
  static func secrecyMarks(inCouncil: Bool) -> [String] {
    inCouncil ? ["secret", "withheld"] : ["secret", "withheld", "authority"]
  }
}

extension Event {
  /// The part of an item that an event puts words into, or tells the course of; nothing for what the
  /// hall never shows, and for what only says how far an item has come.
  var told: (item: ItemID, part: Seclusion.Part)? {
    switch self {
    case .edited(let item, "title", _, _, _): (item, .title)
    case .presented(let item, _), .floorRequested(let item, _, _, _), .floorGiven(let item, _, _),
      .speechEnded(let item, _):
      (item, .floor)
    case .reported(let item, _, _, _, _), .moved(let item, _), .supported(let item, _, _),
      .retracted(let item, _, _), .revised(let item, _, _, _, _), .ruledOut(let item, _, _),
      .overruled(let item, _), .asked(let item, _), .answered(let item, _),
      .recessAsked(let item, _), .put(let item, _), .found(let item, _, _),
      .voteDemanded(let item, _, _, _), .voteOpened(let item, _), .registered(let item, _, _),
      .voted(let item, _, _, _), .handsCounted(let item, _, _), .voteCounted(let item, _, _, _),
      .ballot(let item, _, _), .castingVoteGiven(let item, _, _), .voteConfirmed(let item, _),
      .voteStruck(let item, _, _), .sideConfirmed(let item, _, _), .nominated(let item, _),
      .stoodAside(let item, _), .worded(let item, _), .decided(let item, _),
      .edited(let item, _, _, _, _):
      (item, .matter)
    case .opened, .closed, .adjourned, .resumed, .summoned, .arrived, .left, .seated, .unseated,
      .recused, .recusalDenied, .connected, .expelled, .presided, .attended, .verifiersChosen,
      .doorsSet, .itemAdded, .itemStruck, .itemMoved, .agendaFixed, .marked, .itemHeard,
      .itemsTaken, .debateReopened, .debateClosed, .reserved, .noted, .stated, .dispatched, .based,
      .verifiedAtOnce, .reminded, .paper, .warned, .tailCut, .undone:
      nil
    }
  }
}
