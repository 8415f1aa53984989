extension Meeting {
  /// Decides what a command does, without doing it.
  ///
  /// What needs confirming comes first among the events as `warned`, with the reason given.
  /// - Parameters:
  ///   - command: What is asked for.
  ///   - given: When it was given, on what item, and why.
  /// - Returns: What happens, in order; never empty.
  /// - Throws: A `Refusal` that names the first rule the command breaks.
  /// - Complexity: O(*n*) in the size of the meeting.
  public func events(for command: Command, given: Given) throws(Refusal) -> [Event] {
    try requireUnchanged(since: given.shown)
    let decided = try decided(command, given: given)
    let events = endingSpeeches(with: decided, at: given.at)
    try requireUnattested(events)
    return events
  }

  private func decided(_ command: Command, given: Given) throws(Refusal) -> [Event] {
    if given.item == nil, current.count > 1, command.goesForRange {
      return try rangeEvents(for: command, given: given)
    }
    switch command {
    case .summon(let summons): return try summonsEvents(summons, given: given)
    case .open, .close, .adjourn, .resume:
      return try sittingEvents(for: command, given: given)
    case .present, .absent, .serve, .arrive, .leave, .recuse, .preside, .attend, .verifiers,
      .doors, .expel:
      return try presenceEvents(for: command, given: given)
    case .add, .strike, .move, .fix, .report, .mark, .hear, .take, .presenter:
      return try agendaEvents(for: command, given: given)
    case .requestFloor, .giveFloor, .endSpeech, .withdrawFloor:
      return try floorEvents(for: command, given: given)
    case .motion, .support, .retract, .revise, .ruleOut, .overrule, .closeDebate, .reopenDebate:
      return try debateEvents(for: command, given: given)
    case .ask, .answer: return try inquiryEvents(for: command, given: given)
    case .demandBallot, .proportional, .list, .countBallots, .lot:
      return try ballotEvents(for: command, given: given)
    case .put, .find, .demandVote, .gavel, .decision, .nominate, .notTakingPart:
      return try decisionEvents(for: command, given: given)
    case .vote, .voteRest, .count, .endVote, .casting, .revote:
      return try voteEvents(for: command, given: given)
    case .reserve, .note, .statement, .dispatch, .basis, .edit, .immediate, .remind:
      return try recordEvents(for: command, given: given)
    case .paper(let command): return try paperEvents(for: command, given: given)
    }
  }

  /// The same for every item of a range: they are tabled, remitted or adopted together.
  private func rangeEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    var events: [Event] = []
    for id in current where self[id]?.isOpen == true {
      var each = given
      each.item = id
      events += try self.events(for: command, given: each)
    }
    guard !events.isEmpty else { throw .noItemOpen }
    return events
  }

  /// The first refusal of a command, or nothing where it would be carried out.
  public func refusal(of command: Command, given: Given) -> Refusal? {
    do {
      _ = try events(for: command, given: given)
      return nil
    } catch {
      return error
    }
  }

  // MARK: - What several commands require

  private func requireUnchanged(since shown: Given.Shown?) throws(Refusal) {
    guard let shown else { return }
    let now = Given.Shown(self)
    guard shown.items == now.items else { throw .changedMeanwhile(.item) }
    guard shown.vote == now.vote, shown.isCounted == now.isCounted, shown.casting == now.casting
    else {
      throw .changedMeanwhile(.vote)
    }
    guard shown.election == now.election, shown.ballotsAreCounted == now.ballotsAreCounted else {
      throw .changedMeanwhile(.vote)
    }
    guard shown.question == now.question, shown.stage == now.stage else {
      throw .changedMeanwhile(.question)
    }
    guard shown.motions == now.motions else { throw .changedMeanwhile(.motions) }
    guard let text = shown.text, let item = self[text.item] else { return }
    guard item.text(of: text.field) == text.text else { throw .changedMeanwhile(.text) }
  }

  func requireOpen() throws(Refusal) {
    switch phase {
    case .before: throw .notOpened
    case .adjourned: throw .isAdjourned
    case .closed: throw .isClosed
    case .open: break
    }
  }

  func requireNotClosed() throws(Refusal) {
    guard phase != .closed else { throw .isClosed }
  }

  func item(_ id: ItemID) throws(Refusal) -> Item {
    guard let item = self[id] else { throw .noSuchItem }
    return item
  }

  /// The item a command is about: the one named by `item=`, else the one that is open.
  func target(_ given: Given) throws(Refusal) -> Item {
    if let named = given.item { return try item(named) }
    guard current.count <= 1 else { throw .severalItemsOpen }
    guard let item else { throw .noItemOpen }
    return item
  }

  /// The item under debate or decision that a command of the debate is about.
  func debated(_ given: Given) throws(Refusal) -> Item {
    try requireOpen()
    let item = try target(given)
    guard item.kind != .divider else { throw .itemIsDivider }
    guard !item.isStruck else { throw .itemIsStruck }
    guard !item.isDecided else { throw .itemIsDecided(paragraph: item.paragraph) }
    guard item.progress != .heard else { throw .onlyHeard }
    guard current.contains(item.id) else { throw .notUnderDebate }
    return item
  }

  /// Everyone present among `persons`, each of whom must serve and not be recused in the item.
  func requireServing(_ persons: [PersonID], in item: Item) throws(Refusal) {
    guard !persons.isEmpty else { throw .nobodyNamed }
    for person in persons {
      guard item.recusal(of: person) == nil else {
        throw .isRecused(name: rosterName(person))
      }
      guard presence.seat(of: person) != nil else {
        throw presence.isPresent(person)
          ? .notServing(name: rosterName(person)) : .notPresent(name: rosterName(person))
      }
    }
  }

  /// The name with the party, as the roster has it.
  func rosterName(_ person: PersonID) -> String {
    body[person]?.nameAndParty ?? "#\(person.place)"
  }

  /// Refuses a name that is empty, or a name or title that is too long.
  func requireName(_ name: String, title: String = "") throws(Refusal) {
    guard !name.isEmpty else { throw .textMissing }
    guard max(name.count, title.count) <= Bounds.name else {
      throw .tooLongName(bound: Bounds.name)
    }
  }

  /// Refuses where a reason is missing, or is too long.
  func requireReason(_ reason: String) throws(Refusal) {
    guard !reason.isEmpty else { throw .reasonMissing }
    try requireBound(reason, field: "reason")
  }

  func requireBound(_ text: String, field: String) throws(Refusal) {
    guard text.utf8.count <= Bounds.text else { throw .tooLong(field: field, bound: Bounds.text) }
  }
}

/// How much of anything a meeting holds.
public enum Bounds {
  /// Bytes of a text.
  public static let text = 1 << 20
  /// Characters of a name or a title of a person.
  public static let name = 200
  /// The number of the first § of a meeting.
  public static let firstParagraph = 1_000_000
  /// Items of a meeting.
  public static let items = 500
  /// Motions of an item.
  public static let motions = 200
  /// Numbers of §§; 0 is none.
  public static let paragraphs = 0...1_001_000
  /// Whole numbers in a meeting's file, so that no sum of them goes past what a number holds.
  public static let numbers = -1_000_000_000...1_000_000_000
  /// Elections by ballot of an item.
  public static let elections = 50
  /// Ballots of an election.
  public static let ballots = 1_000_000
  /// Seats of a body.
  public static let seats = 349
}

extension Command {
  /// Whether it is meant for every item where a range is open: no vote can be held on a range.
  fileprivate var goesForRange: Bool {
    switch self {
    case .motion, .support, .closeDebate, .put, .find: true
    default: false
    }
  }
}
