public import Voting

// An election by ballot in the meeting's file: `{"ballot":{"item":9,"election":1,"counted":{…}}}`.

extension Event {
  static func readBallot(_ name: String, _ facts: FieldReading) throws -> Event? {
    guard name == "ballot" else { return nil }
    let item: ItemID = try facts.read("item")
    let election: Int = try facts.read("election")
    let names = facts.allKeys.filter { !["item", "election"].contains($0.stringValue) }
    guard let name = names.first, names.count == 1 else {
      throw DecodingError.dataCorruptedError(
        forKey: "item", in: facts, debugDescription: "an event has one name")
    }
    let below = try facts.nestedContainer(keyedBy: FieldKey.self, forKey: name)
    return .ballot(
      item: item, election: election, try BallotEvent(name: name.stringValue, below, in: facts))
  }

  static func writeBallot(
    _ item: ItemID, _ election: Int, _ event: BallotEvent, to container: inout FieldWriting
  ) throws {
    var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "ballot")
    try facts.write(item, "item")
    try facts.write(election, "election")
    var below = facts.nestedContainer(
      keyedBy: FieldKey.self, forKey: FieldKey(stringValue: event.name))
    try event.write(to: &below)
  }
}

extension BallotEvent {
  fileprivate var name: String {
    switch self {
    case .opened: "opened"
    case .counted: "counted"
    case .listed: "listed"
    case .totalled: "totalled"
    case .ended: "ended"
    case .lot: "lot"
    case .confirmed: "confirmed"
    case .struck: "struck"
    }
  }

  fileprivate init(name: String, _ facts: FieldReading, in all: FieldReading) throws {
    switch name {
    case "opened":
      self = .opened(
        try Election(
          number: facts.read("number"), manner: facts.read("manner"), post: facts.text("post"),
          seats: facts.count("seats"), demandedBy: facts.list("demandedBy"),
          present: facts.count("present"), eligible: facts.findCount("eligible")))
    case "counted":
      self = try .counted(name: facts.text("name"), ballots: facts.count("ballots"))
    case "listed":
      self = .listed(
        try BallotList(
          heading: facts.text("heading"), names: facts.list("names"),
          ballots: facts.count("ballots")))
    case "totalled":
      self = try .totalled(
        blank: facts.findCount("blank"), invalid: facts.findCount("invalid"),
        voters: facts.findCount("voters"))
    case "ended": self = try .ended(entitled: facts.count("entitled"))
    case "lot":
      self = .lot(
        try Election.Lot(
          winner: facts.count("winner"), isDrawnByProgram: facts.read("isDrawnByProgram")))
    case "confirmed": self = .confirmed
    case "struck": self = try .struck(reason: facts.text("reason"))
    default:
      throw DecodingError.dataCorruptedError(
        forKey: FieldKey(stringValue: name), in: all, debugDescription: "no such event")
    }
  }

  fileprivate func write(to facts: inout FieldWriting) throws {
    switch self {
    case .opened(let election):
      try facts.write(election.number, "number")
      try facts.write(election.manner, "manner")
      try facts.write(filled: election.post, "post")
      try facts.write(election.seats, "seats")
      try facts.write(filled: election.demandedBy, "demandedBy")
      try facts.write(election.present, "present")
      if election.eligible != election.present { try facts.write(election.eligible, "eligible") }
    case .counted(let name, let ballots):
      try facts.write(filled: name, "name")
      try facts.write(ballots, "ballots")
    case .listed(let list):
      try facts.write(filled: list.heading, "heading")
      try facts.write(filled: list.names, "names")
      try facts.write(list.ballots, "ballots")
    case .totalled(let blank, let invalid, let voters):
      try facts.write(found: blank, "blank")
      try facts.write(found: invalid, "invalid")
      try facts.write(found: voters, "voters")
    case .ended(let entitled): try facts.write(entitled, "entitled")
    case .lot(let lot):
      try facts.write(lot.winner, "winner")
      try facts.write(lot.isDrawnByProgram, "isDrawnByProgram")
    case .confirmed: break
    case .struck(let reason): try facts.write(filled: reason, "reason")
    }
  }
}

extension Requirement: Codable {
  /// Reads what a side needs.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    let side: Choice? = try facts.find("side")
    let present = try facts.count("present")
    switch (try facts.read("share") as String, side) {
    case ("third", let side?): self = .third(side: side, present: present)
    case ("two-thirds", let side): self = .twoThirds(side: side, present: present)
    default:
      throw DecodingError.dataCorruptedError(
        forKey: "share", in: facts, debugDescription: "no such share")
    }
  }

  /// Writes what a side needs; the plain majority is never written.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    switch self {
    case .majority: break
    case .third(let side, let present):
      try facts.write("third", "share")
      try facts.write(side, "side")
      try facts.write(present, "present")
    case .twoThirds(let side, let present):
      try facts.write("two-thirds", "share")
      try facts.write(found: side, "side")
      try facts.write(present, "present")
    }
  }
}

extension Summons: Codable {
  /// Reads how the meeting was called.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      announced: facts.find("announced"), sent: facts.find("sent"), extra: facts.find("extra"))
  }

  /// Writes how the meeting was called.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(found: announced, "announced")
    try facts.write(found: sent, "sent")
    try facts.write(found: extra, "extra")
  }
}

extension Expulsion: Codable {
  /// Reads who was sent out.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      name: facts.text("name"), person: facts.find("person"), reason: facts.text("reason"))
  }

  /// Writes who was sent out.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(filled: name, "name")
    try facts.write(found: person, "person")
    try facts.write(filled: reason, "reason")
  }
}
