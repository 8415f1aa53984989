import Agenda

/// Whom a circle holds at a moment of the meeting.
struct Reach: Hashable, Sendable {
  /// Those whom the verb can mean, in roster order.
  var canMean: [PersonID]
  /// Those of them who are meant where several fit; empty where there is no such difference.
  var preferred: [PersonID] = []
  /// Those for whom `all` stands, where that is not everyone whom the verb can mean.
  var all: [PersonID]?

  /// Those for whom a group stands.
  var group: [PersonID] { preferred.isEmpty ? canMean : preferred }
}

extension Circle {
  /// Whom the circle holds now.
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - item: The item that the line is about.
  ///   - motion: The motion that the line names.
  /// - Returns: Those whom the verb can mean, those likely meant, and those for whom `all` stands.
  func people(in meeting: Meeting, item: Item?, motion: MotionID?) -> Reach {
    let presence = meeting.presence
    let serving = presence.serving().map(\.person)
    let everyone = meeting.body.people
    switch self {
    case .everyone:
      return Reach(canMean: everyone.map(\.id))
    case .away:
      let away = everyone.filter { !presence.isPresent($0.id) }
      let members = away.filter(\.isMember).map(\.id)
      return Reach(
        canMean: away.map(\.id), all: members.isEmpty ? meeting.body.members.map(\.id) : members)
    case .present:
      return Reach(canMean: presence.present())
    case .serving:
      return Reach(canMean: serving)
    case .substitutes:
      let free = meeting.body.substitutes.map(\.id).filter { !serving.contains($0) }
      return Reach(canMean: free, preferred: free.filter { presence.isPresent($0) })
    case .emptySeats:
      return Reach(canMean: meeting.emptySeats().map(\.id))
    case .supporters:
      let taken = Self.persons(of: motion, in: item)
      return Reach(canMean: serving.filter { !taken.contains($0) })
    case .movers:
      return Reach(canMean: Self.persons(of: motion, in: item).sorted())
    case .waiting:
      let waiting = item?.waitingSpeakers.compactMap(\.person) ?? []
      return Reach(canMean: everyone.map(\.id).filter(waiting.contains))
    case .voters:
      guard let item, let vote = item.vote else { return Reach(canMean: serving) }
      let register = meeting.register(for: vote, in: item).map(\.person)
      return Reach(
        canMean: register, preferred: register.filter { vote.choice(of: $0) == nil })
    case .participants:
      return Reach(canMean: item.map { meeting.participants(in: $0).map(\.person) } ?? serving)
    }
  }

  private static func persons(of motion: MotionID?, in item: Item?) -> [PersonID] {
    guard let motion, let found = item?[motion: motion] else { return [] }
    return found.movers + found.supporters
  }
}
