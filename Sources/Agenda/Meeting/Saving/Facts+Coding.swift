public import Voting

// What events carry, as objects that hold the facts and leave out what is empty. What a motion, a
// question or a vote becomes later is not theirs: it follows from the events after.

extension Motion: Codable {
  /// Reads a motion as it was moved.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      id: facts.read("id"), kind: facts.read("kind"), movers: facts.list("movers"),
      supporters: facts.list("supporters"), text: facts.text("text"),
      reason: facts.text("reason"), on: facts.find("on"), points: facts.list("points"),
      to: facts.text("to"), outsiders: facts.list("outsiders"))
  }

  /// Writes the motion as it was moved.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(id, "id")
    try facts.write(kind, "kind")
    try facts.write(filled: movers, "movers")
    try facts.write(filled: supporters, "supporters")
    try facts.write(filled: text, "text")
    try facts.write(filled: reason, "reason")
    try facts.write(found: on, "on")
    try facts.write(filled: points, "points")
    try facts.write(filled: to, "to")
    try facts.write(filled: outsiders, "outsiders")
  }
}

extension Question: Codable {
  /// Reads a question that has not been put.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      number: facts.read("number"), subject: facts.read("subject"),
      contest: Contest(facts.list("sides")))
  }

  /// Writes the question as it was before it was put.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(number, "number")
    try facts.write(subject, "subject")
    try facts.write(contest.sides, "sides")
  }
}

extension Vote: Codable {
  /// Reads a vote that has just been opened.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      number: facts.read("number"), question: facts.read("question"), yes: facts.read("yes"),
      no: facts.read("no"), isMain: facts.read("isMain"), yesText: facts.text("yesText"),
      noText: facts.text("noText"), demand: facts.read("demand"))
  }

  /// Writes the vote as it was opened.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(number, "number")
    try facts.write(question, "question")
    try facts.write(yes, "yes")
    try facts.write(no, "no")
    try facts.write(isMain, "isMain")
    try facts.write(yesText, "yesText")
    try facts.write(noText, "noText")
    try facts.write(demand, "demand")
  }
}

extension Demand: Codable {
  /// Reads a demand.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      by: facts.find("by"), method: facts.read("method"), yesText: facts.find("yesText"),
      noText: facts.find("noText"))
  }

  /// Writes the demand.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(found: by, "by")
    try facts.write(method, "method")
    try facts.write(found: yesText, "yesText")
    try facts.write(found: noText, "noText")
  }
}

extension Voter: Codable {
  /// Reads a place in a register.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(person: facts.read("person"), replaces: facts.find("replaces"))
  }

  /// Writes the place.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(person, "person")
    try facts.write(found: replaces, "replaces")
  }
}

extension Tally: Codable {
  /// Reads a count.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      yes: facts.count("yes"), no: facts.count("no"), abstain: facts.count("abstain"),
      absent: facts.findCount("absent") ?? 0, paired: facts.findCount("paired") ?? 0)
  }

  /// Writes the count.
  public func encode(to encoder: any Encoder) throws {
    var facts = encoder.container(keyedBy: FieldKey.self)
    try facts.write(yes, "yes")
    try facts.write(no, "no")
    try facts.write(abstain, "abstain")
    if absent > 0 { try facts.write(absent, "absent") }
    if paired > 0 { try facts.write(paired, "paired") }
  }
}
