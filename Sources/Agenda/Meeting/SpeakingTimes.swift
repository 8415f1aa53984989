/// How long a speech has lasted, and how long it may last (talartid), in whole seconds.
public struct SpeechTime: Hashable, Sendable {
  /// How much of the time is left.
  public enum Standing: Hashable, Sendable {
    /// There is no limit.
    case unlimited
    /// There is time.
    case inTime
    /// At most half a minute is left.
    case ending
    /// The time is out.
    case out
  }

  /// What sets the limit.
  public enum Bound: Hashable, Sendable {
    /// The time of the kind of speech.
    case speech
    /// What the party had left in the item when the speech began.
    case party
  }

  /// How long it has lasted; none where the clock was set back.
  public var seconds: Int
  /// How long it may last; nothing where there is no limit.
  public var limit: Int?
  /// What sets the limit, where there is one.
  public var bound: Bound?
  /// Whether the clock was set back while it lasted, so that its length is not known.
  public var clockWentBack: Bool

  /// How much is left of the limit.
  public var left: Int? { limit.map { max($0 - seconds, 0) } }
  /// How much longer than the limit it has lasted.
  public var over: Int { limit.map { max(seconds - $0, 0) } ?? 0 }
  /// How much of the time is left, in a word.
  public var standing: Standing {
    guard let left else { return .unlimited }
    return left == 0 ? .out : left <= Self.warning ? .ending : .inTime
  }

  /// How many seconds before the end it is warned of.
  public static let warning = 30
}

/// Who spoke how long, in whole seconds: in one item, or in the whole meeting.
public struct SpeakingTimes: Hashable, Sendable {
  /// How long one person spoke.
  public struct Speaker: Hashable, Sendable {
    /// The name, with the party for those of the roster.
    public var name: String
    /// Who, where in the roster.
    public var person: PersonID?
    /// How many times the person had the floor.
    public var speeches = 0
    /// How long altogether.
    public var seconds = 0
  }

  /// Those whose time is reckoned together.
  public enum Group: Hashable, Sendable {
    /// The members and substitutes of a party.
    case party(String)
    /// Those of the roster who belong to no party.
    case unaffiliated
    /// Those outside the roster.
    case outside
  }

  /// How long a group spoke, and how long it may.
  public struct Share: Hashable, Sendable {
    /// Who.
    public var group: Group
    /// How long altogether.
    public var seconds = 0
    /// How much of it counts against the limit: all but points of order.
    public var counted = 0
    /// How long a party may speak in the item; nothing where there is no limit.
    public var limit: Int?
    /// How much is left of the limit.
    public var left: Int? { limit.map { max($0 - counted, 0) } }
  }

  /// Everybody who had the floor, the longest first, then as they first had it.
  public var speakers: [Speaker] = []
  /// The parties in the order of the roster, then those of none, then those outside it.
  public var shares: [Share] = []
  /// Whether the length of a speech is not known, since the clock was set back.
  public var clockWentBack = false
  /// How long everybody spoke.
  public var seconds: Int { speakers.reduce(0) { $0 + $1.seconds } }
}

extension Meeting {
  /// How long a speech on an item has lasted at a moment, and how long it may.
  /// - Complexity: O(*n*) in the number of speeches of the item.
  public func time(of speech: Speech, on item: Item, now: Moment) -> SpeechTime {
    let length = length(of: speech, on: item, now: now)
    let own = body.rules.seconds(for: speech.kind)
    var time = SpeechTime(
      seconds: max(length, 0), limit: own > 0 ? own : nil, bound: own > 0 ? .speech : nil,
      clockWentBack: length < 0)
    if speech.kind != .order, body.rules.partySeconds > 0, case .party = group(of: speech) {
      let others = counted(by: group(of: speech), on: item, but: speech, now: now)
      let left = max(body.rules.partySeconds - others, 0)
      if left < time.limit ?? .max {
        time.limit = left
        time.bound = .party
      }
    }
    return time
  }

  /// Who spoke how long at a moment: in an item, or in the whole meeting where none is named.
  /// - Complexity: O(*n*·*m*) in the number of speeches and of those who spoke.
  public func speakingTimes(on item: Item? = nil, now: Moment) -> SpeakingTimes {
    var times = SpeakingTimes()
    for item in item.map({ [$0] }) ?? items {
      for speech in item.held.map({ item.speeches[$0] }) {
        let length = length(of: speech, on: item, now: now)
        if length < 0 { times.clockWentBack = true }
        times.add(
          max(length, 0), of: speech, named: speech.person.map(rosterName) ?? speech.name,
          in: group(of: speech))
      }
    }
    times.sort(by: body)
    for index in times.shares.indices where item != nil && body.rules.partySeconds > 0 {
      guard case .party = times.shares[index].group else { continue }
      times.shares[index].limit = body.rules.partySeconds
    }
    return times
  }

  /// The seconds of a speech; less than 0 where the clock was set back.
  private func length(of speech: Speech, on item: Item, now: Moment) -> Int {
    guard let began = speech.began else { return 0 }
    if let ended = speech.ended { return ended.seconds(since: began) }
    return phase == .open && item.isOpen ? now.seconds(since: began) : 0
  }

  private func counted(
    by group: SpeakingTimes.Group, on item: Item, but speech: Speech, now: Moment
  ) -> Int {
    var isCounted = false
    return item.held.map { item.speeches[$0] }.reduce(0) { sum, other in
      if other == speech, !isCounted {
        isCounted = true
        return sum
      }
      guard other.kind != .order, self.group(of: other) == group else { return sum }
      return sum + max(length(of: other, on: item, now: now), 0)
    }
  }

  private func group(of speech: Speech) -> SpeakingTimes.Group {
    guard let person = speech.person, let found = body[person] else { return .outside }
    return found.party.isEmpty ? .unaffiliated : .party(found.party)
  }
}

extension SpeakingTimes {
  fileprivate mutating func add(
    _ seconds: Int, of speech: Speech, named name: String, in group: Group
  ) {
    let known = speakers.firstIndex { speaker in
      speaker.person == speech.person && (speech.person != nil || speaker.name == name)
    }
    let place = known ?? speakers.count
    if known == nil { speakers.append(Speaker(name: name, person: speech.person)) }
    speakers[place].speeches += 1
    speakers[place].seconds += seconds
    let share = shares.firstIndex { $0.group == group } ?? shares.count
    if share == shares.count { shares.append(Share(group: group)) }
    shares[share].seconds += seconds
    if speech.kind != .order { shares[share].counted += seconds }
  }

  /// Puts the longest first, and the parties in the order of the roster.
  fileprivate mutating func sort(by body: Body) {
    let order = speakers.enumerated().sorted {
      ($1.element.seconds, $0.offset) < ($0.element.seconds, $1.offset)
    }
    speakers = order.map(\.element)
    var groups: [Group] = []
    for person in body.people where !person.party.isEmpty && !groups.contains(.party(person.party))
    {
      groups.append(.party(person.party))
    }
    groups += [.unaffiliated, .outside]
    shares = groups.compactMap { group in shares.first { $0.group == group } }
  }
}

extension Rules {
  /// How long a kind of speech may last, in seconds; 0 is without limit.
  public func seconds(for kind: Speech.Kind) -> Int {
    switch kind {
    case .speech: speechSeconds
    case .reply: replySeconds
    case .order: orderSeconds
    }
  }
}

extension Moment {
  /// The seconds from another moment to this one, less than 0 where this one comes before it.
  func seconds(since other: Moment) -> Int { unixSeconds - other.unixSeconds }
}
