/// Who was there and who served, as intervals (närvaro): the one truth from which everything else
/// about attendance follows.
public struct Presence: Hashable, Sendable {
  /// A time during which a person was there and either held one seat or none.
  public struct Stretch: Hashable, Sendable {
    /// Why a stretch ended.
    public enum Ending: String, Hashable, Sendable, Codable {
      /// The person left, or was entered as away.
      case left
      /// The person left for one item because of a conflict of interest.
      case recused
      /// The person stayed, and took or gave up a seat.
      case shifted
    }

    /// Who.
    public var person: PersonID
    /// The member whose seat the person held, the person's own for a member; nothing where the
    /// person was there without serving.
    public var seat: PersonID?
    /// The first event of the stretch.
    public var from: Tick
    /// The first event after the stretch; nothing while it lasts.
    public var to: Tick?
    /// The clock at the beginning.
    public var began: Moment
    /// The clock at the end.
    public var ended: Moment?
    /// Why it ended.
    public var ending: Ending?
    /// Whether the person took part by sound and picture (på distans).
    /// - Law: KL 5 kap. 16 §, 6 kap. 24 §.
    public var isRemote = false

    /// Whether the stretch covers a point in the order of events; `nil` asks for now.
    public func covers(_ tick: Tick?) -> Bool {
      guard let tick else { return to == nil }
      return from <= tick && tick < (to ?? .max)
    }

    mutating func end(at tick: Tick, time: Moment, because: Ending) {
      to = tick
      ended = time
      ending = because
    }

    /// Ends as another stretch did, or lasts as it does.
    mutating func end(like other: Stretch) {
      to = other.to
      ended = other.ended
      ending = other.ending
    }
  }

  /// Every stretch, in the order they were entered.
  public private(set) var stretches: [Stretch] = []

  /// Makes an empty record of presence.
  public init() {}

  /// The stretch of a person that covers a point in the order of events; `nil` asks for now.
  /// - Complexity: O(*n*) in the number of stretches.
  public func stretch(of person: PersonID, at tick: Tick? = nil) -> Stretch? {
    stretches.last { $0.person == person && $0.covers(tick) }
  }

  /// Whether a person is there.
  public func isPresent(_ person: PersonID, at tick: Tick? = nil) -> Bool {
    stretch(of: person, at: tick) != nil
  }

  /// The seat a person holds, as the member whose it is.
  public func seat(of person: PersonID, at tick: Tick? = nil) -> PersonID? {
    stretch(of: person, at: tick)?.seat
  }

  /// Whether a person is out for a conflict of interest and for nothing else.
  func isOutRecused(_ person: PersonID, at tick: Tick? = nil) -> Bool {
    let last = stretches.last { $0.person == person && $0.from <= tick ?? .max }
    return last?.ending == .recused && last?.covers(tick) == false
  }

  /// The last stretch of service that a person began before a point in the order of events.
  func service(of person: PersonID, before tick: Tick? = nil) -> Stretch? {
    stretches.last { $0.person == person && $0.seat != nil && $0.from < tick ?? .max }
  }

  /// Who holds a member's seat.
  public func holder(of seat: PersonID, at tick: Tick? = nil) -> PersonID? {
    stretches.last { $0.seat == seat && $0.covers(tick) }?.person
  }

  /// Everyone who is there, in roster order.
  public func present(at tick: Tick? = nil) -> [PersonID] {
    sorted(stretches.filter { $0.covers(tick) }.map(\.person))
  }

  /// Everyone who serves (tjänstgör), in roster order: members, then substitutes.
  public func serving(at tick: Tick? = nil) -> [Voter] {
    let held = stretches.filter { $0.covers(tick) && $0.seat != nil }
    return sorted(held.map(\.person)).map { person in
      let seat = held.last { $0.person == person }?.seat
      return Voter(person: person, replaces: seat == person ? nil : seat)
    }
  }

  private func sorted(_ people: [PersonID]) -> [PersonID] {
    var seen: Set<PersonID> = []
    return people.sorted().filter { seen.insert($0).inserted }
  }

  /// Begins a stretch, ending the one that covers `tick`.
  ///
  /// What was recorded of the person after `tick` stands, and so does whoever took the seat later:
  /// entered after the fact, the stretch lasts until then.
  mutating func begin(
    _ person: PersonID, seat: PersonID?, at tick: Tick, time: Moment
  ) {
    var begun = Stretch(person: person, seat: seat, from: tick, began: time)
    if let index = stretches.lastIndex(where: { $0.person == person && $0.covers(tick) }) {
      let before = stretches[index]
      begun.isRemote = before.isRemote
      begun.end(like: before)
      stretches[index].end(at: tick, time: time, because: .shifted)
      if before.from == tick { stretches.remove(at: index) }
    } else if let later = stretches.first(where: { $0.person == person && $0.from > tick }) {
      begun.end(at: later.from, time: later.began, because: .shifted)
    }
    let next = stretches.filter { stretch in
      seat != nil && stretch.seat == seat && stretch.person != person && stretch.from > tick
    }.min { $0.from < $1.from }
    guard let next, next.from < begun.to ?? .max else { return insert(begun) }
    var after = begun
    after.seat = nil
    after.from = next.from
    after.began = next.began
    begun.end(at: next.from, time: next.began, because: .shifted)
    insert(begun)
    insert(after)
  }

  /// Inserts a stretch where it belongs among those of its person, which are in order.
  private mutating func insert(_ stretch: Stretch) {
    let later = stretches.firstIndex { $0.person == stretch.person && $0.from > stretch.from }
    stretches.insert(stretch, at: later ?? stretches.endIndex)
  }

  /// Records that a person takes part remotely, or in the room again, in whatever seat they hold.
  ///
  /// It holds from `tick` on, for stretches that began later too.
  mutating func connect(_ person: PersonID, remote: Bool, at tick: Tick, time: Moment) {
    for index in stretches.indices
    where stretches[index].person == person && stretches[index].from >= tick {
      stretches[index].isRemote = remote
    }
    guard
      let index = stretches.lastIndex(where: { $0.person == person && $0.covers(tick) }),
      stretches[index].isRemote != remote
    else { return }
    var after = stretches[index]
    after.from = tick
    after.began = time
    after.isRemote = remote
    stretches[index].end(at: tick, time: time, because: .shifted)
    stretches.insert(after, at: index + 1)
  }

  /// Ends the stretch that lasts, if any.
  ///
  /// Stretches that begin at or after `tick` are dropped: the person was entered as away since. One
  /// who is out of the room for a conflict of interest and then leaves does not come back.
  mutating func end(_ person: PersonID, at tick: Tick, time: Moment, because: Stretch.Ending) {
    stretches.removeAll { $0.person == person && $0.from >= tick }
    for index in stretches.indices
    where stretches[index].person == person && (stretches[index].to ?? .max) > tick {
      stretches[index].end(at: tick, time: time, because: because)
    }
    if because == .left, isOutRecused(person),
      let last = stretches.lastIndex(where: { $0.person == person })
    {
      stretches[last].ending = .left
    }
  }
}

/// Someone who attends outside the roster: an officer, an auditor, the secretary.
public struct Attendee: Hashable, Sendable {
  /// In what capacity.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// The meeting secretary (sekreterare).
    case secretary
    /// An officer (tjänsteperson).
    case officer
    /// An observer (närvarorätt, insynsplats).
    case observer
    /// A representative of the staff (personalföreträdare).
    case staff
    /// An auditor (revisor).
    case auditor
  }

  /// The name.
  public var name: String
  /// The title.
  public var title: String
  /// In what capacity.
  public var role: Role
  /// The first item attended; nothing means from the start.
  public var from: ItemID?
  /// The last item attended; nothing means to the end.
  public var to: ItemID?

  /// Makes an attendee.
  public init(
    name: String, title: String = "", role: Role = .officer, from: ItemID? = nil,
    to: ItemID? = nil
  ) {
    self.name = name
    self.title = title
    self.role = role
    self.from = from
    self.to = to
  }
}
