/// A person's place in the roster of a body, counted from 1: members, then substitutes.
///
/// The place, and not the name, is the identity: two persons may share a name.
public struct PersonID: Placed {
  /// The place in the roster, from 1.
  public let place: Int

  /// Makes the identity of the person at a place of the roster.
  public init(_ place: Int) { self.place = place }
}

/// An elected person of a body: a member (ledamot) or a substitute (ersättare).
public struct Person: Hashable, Sendable, Codable {
  /// The person's place in the roster.
  public var id: PersonID
  /// The name as the papers write it, without the party.
  public var name: String
  /// The party's letters as printed, `S`, `Mp` or `-`; empty where none is given.
  public var party: String
  /// The role as printed, such as "ordförande", "2:e vice ordförande", "ledamot", "ersättare".
  public var role: String
  /// Whether the person is a member, who holds a seat.
  public var isMember: Bool

  /// Makes a person.
  public init(id: PersonID, name: String, party: String, role: String, isMember: Bool) {
    self.id = id
    self.name = name
    self.party = party
    self.role = role
    self.isMember = isMember
  }

  /// The name with the party, `Rut Hall (M)`.
  public var nameAndParty: String { party.isEmpty ? name : "\(name) (\(party))" }

  /// Whether the person is the chair (ordförande), not a vice chair.
  public var isChair: Bool { isMember && role == "ordförande" }
  /// Whether the person is a vice chair (vice ordförande).
  public var isViceChair: Bool { isMember && role.hasSuffix("vice ordförande") }

  /// The place among the vice chairs, 1 where the role does not say another.
  var viceRank: Int {
    let second = ["2", "andre", "andra", "II "]
    let third = ["3", "tredje", "III"]
    if third.contains(where: role.hasPrefix) { return 3 }
    return second.contains(where: role.hasPrefix) ? 2 : 1
  }
}

/// What kind of body (organ) it is.
public enum BodyKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A council (fullmäktige), chapter 5 of the municipal act.
  case council = "fullmäktige"
  /// An executive board (styrelse), chapter 6.
  case board = "styrelse"
  /// A committee (nämnd), chapter 6.
  case committee = "nämnd"
  /// A sub-committee (utskott).
  case subcommittee = "utskott"
}

/// A body (organ): who holds its seats, and what it has decided for itself.
public struct Body: Hashable, Sendable, Codable {
  /// The name, such as "Regionstyrelsen".
  public var name: String
  /// The kind of body.
  public var kind: BodyKind
  /// The municipality or region it belongs to (huvudman), where the profile says so.
  public var principal: String?
  /// The number of seats, which quorum is counted on.
  public var seats: Int
  /// What the papers call the proposal on the agenda, "regiondirektörens förslag".
  public var mainProposal: String
  /// The meeting secretary's name.
  public var secretary: String?
  /// Members and then substitutes; the place in this list, from 1, is the person's identity.
  public var people: [Person]
  /// For each party, in the profile's order: the parties whose substitutes serve for it, in order.
  public var callInOrder: [CallIn]
  /// What the body decides for itself.
  public var rules: Rules

  /// Makes a body from its parts.
  public init(
    name: String, kind: BodyKind, principal: String? = nil, seats: Int,
    mainProposal: String = "förslaget i föredragningslistan", secretary: String? = nil,
    people: [Person], callInOrder: [CallIn] = [], rules: Rules = Rules()
  ) {
    self.name = name
    self.kind = kind
    self.principal = principal
    self.seats = seats
    self.mainProposal = mainProposal
    self.secretary = secretary
    self.people = people
    self.callInOrder = callInOrder
    self.rules = rules
  }

  /// The members, in roster order.
  public var members: [Person] { people.filter(\.isMember) }
  /// The substitutes, in call-in order within each party.
  public var substitutes: [Person] { people.filter { !$0.isMember } }

  /// The person at a place of the roster.
  public subscript(id: PersonID) -> Person? {
    people.indices.contains(id.place - 1) ? people[id.place - 1] : nil
  }

  /// How many must be present to decide: more than half of the seats.
  /// - Law: KL 5 kap. 45 §, 6 kap. 27 §.
  public var quorum: Int { seats / 2 + 1 }
}

/// Whose substitutes serve for a party that lacks its own (inkallelseordning).
public struct CallIn: Hashable, Sendable, Codable {
  /// The party whose seat is empty.
  public var party: String
  /// The parties to take a substitute from, in order.
  public var from: [String]

  /// Makes one line of the call-in order.
  public init(party: String, from: [String]) {
    self.party = party
    self.from = from
  }
}
