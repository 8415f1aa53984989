// How what becomes of the papers lies in the meeting's file.

extension Event {
  static func readPaper(_ name: String, _ facts: FieldReading) throws -> Event? {
    switch name {
    case "fixed":
      return try .paper(.fixed(facts.list("texts"), sent: facts.find("sent")))
    case "attested": return try .paper(.attested(facts.read("attestation")))
    case "corrected":
      return try .paper(
        .corrected(
          Correction(
            item: facts.read("item"), text: facts.text("text"), on: facts.read("on"),
            by: facts.text("by"))))
    case "masked":
      return try .paper(
        .masked(
          Mask(
            item: facts.find("item"), text: facts.text("text"), shown: facts.text("shown"),
            by: facts.text("by"))))
    case "reviewed":
      return try .paper(
        .reviewed(
          MaskReview(
            items: facts.list("items"), by: facts.text("by"), found: facts.list("found"))))
    case "posted": return try .paper(.posted(facts.read("notice")))
    case "takenDown":
      return try .paper(
        .takenDown(
          notice: facts.count("notice"),
          Notice.Removal(on: facts.read("on"), at: facts.read("at"), by: facts.text("by"))))
    default: return nil
    }
  }
}

extension PaperEvent {
  func write(to container: inout FieldWriting) throws {
    func object(_ name: FieldKey) -> FieldWriting {
      container.nestedContainer(keyedBy: FieldKey.self, forKey: name)
    }
    switch self {
    case .fixed(let texts, let sent):
      var facts = object("fixed")
      try facts.write(filled: texts, "texts")
      try facts.write(found: sent, "sent")
    case .attested(let attestation):
      var facts = object("attested")
      try facts.write(attestation, "attestation")
    case .corrected(let correction):
      var facts = object("corrected")
      try facts.write(correction.item, "item")
      try facts.write(filled: correction.text, "text")
      try facts.write(correction.on, "on")
      try facts.write(filled: correction.by, "by")
    case .masked(let mask):
      var facts = object("masked")
      try facts.write(found: mask.item, "item")
      try facts.write(filled: mask.text, "text")
      try facts.write(filled: mask.shown, "shown")
      try facts.write(filled: mask.by, "by")
    case .reviewed(let review):
      var facts = object("reviewed")
      try facts.write(filled: review.items, "items")
      try facts.write(filled: review.by, "by")
      try facts.write(filled: review.found, "found")
    case .posted(let notice):
      var facts = object("posted")
      try facts.write(notice, "notice")
    case .takenDown(let number, let removal):
      var facts = object("takenDown")
      try facts.write(number, "notice")
      try facts.write(removal.on, "on")
      try facts.write(removal.at, "at")
      try facts.write(filled: removal.by, "by")
    }
  }
}

extension FixedText: Codable {
  /// Reads a part of the minutes as it was fixed.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      paragraph: facts.paragraphs("paragraph", alone: true).first, text: facts.text("text"),
      lists: facts.text("lists"))
  }

  /// Writes the part.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(found: paragraph, "paragraph")
    try facts.write(filled: text, "text")
    try facts.write(filled: lists, "lists")
  }
}

extension Signer: Codable {
  /// Reads a person's place, or that it is the secretary.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let person = try? container.decode(PersonID.self) {
      self = .person(person)
      return
    }
    guard try container.decode(String.self) == "secretary" else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such signer")
    }
    self = .secretary
  }

  /// Writes the place, or the word for the secretary.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .secretary: try container.encode("secretary")
    case .person(let id): try container.encode(id.place)
    }
  }
}

extension Attestation.Outcome: Codable {}
extension Attestation.Method: Codable {}

extension FileSignature: Codable {
  /// Reads a signature.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(through: facts.read("through"), armour: facts.text("armour"))
  }

  /// Writes the signature.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(through, "through")
    try facts.write(armour, "armour")
  }
}

extension Attestation: Codable {
  /// Reads an attestation.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      signer: facts.read("signer"), items: facts.list("items"), on: facts.read("on"),
      outcome: facts.read("outcome"), text: facts.text("text"), method: facts.read("method"),
      signature: facts.find("signature"))
  }

  /// Writes the attestation.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(signer, "signer")
    try facts.write(filled: items, "items")
    try facts.write(on, "on")
    try facts.write(outcome, "outcome")
    try facts.write(filled: text, "text")
    try facts.write(method, "method")
    try facts.write(found: signature, "signature")
  }
}

extension Notice: Codable {
  /// Reads a notice as it was posted.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      items: facts.list("items"), verified: facts.read("verified"), on: facts.read("on"),
      at: facts.read("at"), place: facts.text("place"), by: facts.text("by"))
  }

  /// Writes the notice as it was posted.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(filled: items, "items")
    try facts.write(verified, "verified")
    try facts.write(on, "on")
    try facts.write(at, "at")
    try facts.write(filled: place, "place")
    try facts.write(filled: by, "by")
  }
}
