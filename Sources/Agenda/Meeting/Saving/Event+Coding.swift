// How each event lies in the meeting's file: one object under the event's name, with its facts as
// fields. What is empty or absent is left out.

extension Event: Codable {
  /// Reads an event from the one field that names it.
  /// - Throws: `DecodingError`, where the name is none of this format's events.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    guard let name = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "an event has one name"))
    }
    let facts = try container.nestedContainer(keyedBy: FieldKey.self, forKey: name)
    let event =
      try Self.readSitting(name.stringValue, facts)
      ?? Self.readPresence(name.stringValue, facts)
      ?? Self.readAgenda(name.stringValue, facts)
      ?? Self.readDebate(name.stringValue, facts)
      ?? Self.readDeciding(name.stringValue, facts)
      ?? Self.readDecision(name.stringValue, facts)
      ?? Self.readBallot(name.stringValue, facts)
      ?? Self.readPaper(name.stringValue, facts)
      ?? Self.readFile(name.stringValue, facts)
    guard let event else {
      throw DecodingError.dataCorruptedError(
        forKey: name, in: container, debugDescription: "no such event")
    }
    self = event
  }

  /// Writes an event under its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldKey.self)
    switch self {
    case .opened, .closed, .adjourned, .resumed, .summoned:
      try writeSitting(to: &container)
    case .arrived, .left, .seated, .unseated, .recused, .recusalDenied, .connected, .expelled,
      .presided, .attended, .verifiersChosen,
      .doorsSet:
      try writePresence(to: &container)
    case .itemAdded, .itemStruck, .itemMoved, .agendaFixed, .reported, .marked, .itemHeard,
      .itemsTaken, .presented:
      try writeAgenda(to: &container)
    case .floorRequested, .floorGiven, .speechEnded, .floorWithdrawn, .moved, .supported,
      .retracted, .revised,
      .ruledOut, .overruled, .asked, .answered, .recessAsked, .debateClosed, .debateReopened:
      try writeDebate(to: &container)
    case .put, .found, .voteDemanded, .voteOpened, .registered, .voted, .handsCounted,
      .voteCounted,
      .castingVoteGiven, .voteConfirmed, .voteStruck, .sideConfirmed:
      try writeDeciding(to: &container)
    case .nominated, .stoodAside, .worded, .decided, .reserved, .noted, .stated, .dispatched,
      .based, .edited, .verifiedAtOnce, .reminded:
      try writeDecision(to: &container)
    case .ballot(let item, let election, let event):
      try Self.writeBallot(item, election, event, to: &container)
    case .paper(let event): try event.write(to: &container)
    case .warned, .tailCut, .undone:
      try writeFile(to: &container)
    }
  }
}
