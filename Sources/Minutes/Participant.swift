internal import Agenda
internal import Voting

/// Someone of the body's roster, as papers name them.
public struct Participant: Hashable, Sendable {
  /// The place in the roster, from 1, which identifies the person in one meeting's papers.
  public var place: Int
  /// The name without the party.
  public var name: String
  /// The party's letters; empty where none is given.
  public var party: String
  /// The role, "ordförande", "ledamot", "ersättare".
  public var role: String
  /// Whether the person is a member, who holds a seat.
  public var isMember: Bool

  /// The name with the party, `Rut Hall (M)`.
  public var nameAndParty: String { party.isEmpty ? name : "\(name) (\(party))" }

  /// Makes the participant of a place in the roster.
  init(_ id: PersonID, in meeting: Meeting) {
    let person = meeting.body[id]
    place = id.place
    name = person?.name ?? "#\(id.place)"
    party = person?.party ?? ""
    role = person?.role ?? ""
    isMember = person?.isMember ?? false
  }

  /// Everyone of the roster who was there at any time, in roster order.
  static func all(in meeting: Meeting) -> [Participant] {
    let there = meeting.presence.stretches.map(\.person)
    return meeting.body.people.map(\.id).filter(there.contains).map {
      Participant($0, in: meeting)
    }
  }
}

extension VotingList.Kind {
  /// Finds what a vote decided.
  init(of vote: Vote, in item: Item) {
    guard vote.isMain else {
      self = .counter
      return
    }
    let kinds = [vote.yes, vote.no].compactMap { side -> MotionKind? in
      guard case .motion(let id) = side else { return nil }
      return item[motion: id]?.kind
    }
    if kinds.contains(.remit) {
      self = .remit
    } else if kinds.contains(.table) {
      self = .table
    } else if kinds.contains(.recess) || kinds.contains(.order) {
      self = .order
    } else {
      self = .main
    }
  }
}
