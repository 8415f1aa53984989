extension Decision: Codable {
  /// Reads a decision.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      outcome: facts.read("outcome"), addressee: facts.find("addressee"),
      points: facts.list("points"))
  }

  /// Writes the decision.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(outcome, "outcome")
    try facts.write(found: addressee, "addressee")
    try facts.write(filled: points, "points")
  }
}

extension Reservation: Codable {
  /// Reads a dissent.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      persons: facts.list("persons"), cause: facts.read("cause"), reason: facts.text("reason"))
  }

  /// Writes the dissent.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(filled: persons, "persons")
    try facts.write(cause, "cause")
    try facts.write(filled: reason, "reason")
  }
}

extension Note: Codable {
  /// Reads a note.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(persons: facts.list("persons"), text: facts.text("text"))
  }

  /// Writes the note.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(filled: persons, "persons")
    try facts.write(filled: text, "text")
  }
}

extension Nomination: Codable {
  /// Reads a nomination.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      name: facts.text("name"), post: facts.text("post"), replacing: facts.text("replacing"),
      term: facts.text("term"))
  }

  /// Writes the nomination.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(filled: name, "name")
    try facts.write(filled: post, "post")
    try facts.write(filled: replacing, "replacing")
    try facts.write(filled: term, "term")
  }
}

extension Presenter: Codable {
  /// Reads a presenter.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(name: facts.text("name"), title: facts.text("title"))
  }

  /// Writes the presenter.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(filled: name, "name")
    try facts.write(filled: title, "title")
  }
}

extension Attendee: Codable {
  /// Reads an attendee.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      name: facts.text("name"), title: facts.text("title"), role: facts.read("role"),
      from: facts.find("from"), to: facts.find("to"))
  }

  /// Writes the attendee.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(filled: name, "name")
    try facts.write(filled: title, "title")
    try facts.write(role, "role")
    try facts.write(found: from, "from")
    try facts.write(found: to, "to")
  }
}
