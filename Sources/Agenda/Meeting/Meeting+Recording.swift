import Voting

extension Meeting {
  func recordEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    switch command {
    case .reserve(let persons, let cause, let reason):
      return try reservationEvents(persons, cause, reason: reason, given: given)
    case .note(let persons, let text):
      let item = try noted(text, given: given)
      return try opinionEvents(persons, in: item, given: given)
        + [.noted(item: item.id, note: Note(persons: persons, text: text))]
    case .statement(let persons, let text):
      let item = try noted(text, given: given)
      guard !persons.isEmpty else { throw .nobodyNamed }
      return try opinionEvents(persons, in: item, given: given)
        + [.stated(item: item.id, note: Note(persons: persons, text: text))]
    case .remind(let text):
      try requireBound(text, field: "text")
      guard !text.isEmpty else { throw .textMissing }
      return [.reminded(Reminder(item: given.item ?? item?.id, text: text))]
    case .dispatch(let text):
      return [.dispatched(item: try written(text, given: given).id, text: text)]
    case .basis(let text):
      return [.based(item: try written(text, given: given).id, text: text)]
    case .edit(let field, let text, let persons):
      return try editEvents(field, text: text, persons: persons, given: given)
    case .immediate(let id):
      let item = try item(id)
      guard item.isDecided else { throw .notDecided }
      guard !item.isImmediate else { throw .alreadyImmediate }
      try requireNotClosed()
      return [.verifiedAtOnce(item: id)]
    default: throw .noItemOpen
    }
  }

  /// The item of a note or a statement, which end with the meeting.
  private func noted(_ text: String, given: Given) throws(Refusal) -> Item {
    try requireNotClosed()
    return try written(text, given: given)
  }

  /// The item of a text that the secretary writes, after the meeting too.
  private func written(_ text: String, given: Given) throws(Refusal) -> Item {
    let item = try target(given)
    guard item.kind != .divider else { throw .itemIsDivider }
    guard !text.isEmpty else { throw .textMissing }
    try requireBound(text, field: "text")
    return item
  }

  /// A dissent, announced before the meeting ends by one who took part in deciding.
  /// - Law: KL 4 kap. 27 §.
  private func reservationEvents(
    _ persons: [PersonID], _ cause: Reservation.Cause, reason: String, given: Given
  ) throws(Refusal) -> [Event] {
    guard phase != .before else { throw .notOpened }
    try requireNotClosed()
    let item = try target(given)
    guard item.isDecided else { throw .notDecided }
    guard !persons.isEmpty else { throw .nobodyNamed }
    try requireBound(reason, field: "reason")
    if case .motion(let id) = cause {
      guard let motion = item[motion: id] else { throw .noSuchMotion(letter: id.letter) }
      guard motion.standing != .retracted else {
        throw .motionDoesNotStand(letter: id.letter)
      }
      if item.questions.contains(where: { $0.contest.winner == .motion(id) }) {
        throw .motionWon(letter: id.letter)
      }
    }
    let took = participants(in: item).map(\.person)
    var events: [Event] = []
    for person in persons {
      guard took.contains(person) else { throw .didNotTakePart(name: rosterName(person)) }
      guard !item.reservations.contains(where: { $0.persons.contains(person) && $0.cause == cause })
      else { throw .alreadyReserved(name: rosterName(person)) }
      if let warning = reservationWarning(person, cause, in: item) {
        events.append(.warned(warning, reason: given.because))
      }
    }
    let reservation = Reservation(persons: persons, cause: cause, reason: reason)
    return events + [.reserved(item: item.id, reservation: reservation)]
  }

  /// Looks at the vote that stood about what the dissent is for, if there was one.
  private func reservationWarning(
    _ person: PersonID, _ cause: Reservation.Cause, in item: Item
  ) -> Warning? {
    let vote = item.votes.last { vote in
      guard vote.isMain, !vote.isStruck else { return false }
      switch cause {
      case .motion(let id): return [vote.yes, vote.no].contains(.motion(id))
      case .main: return [vote.yes, vote.no].contains(.main)
      case .decision: return true
      }
    }
    guard let vote,
      let choice = vote.choice(of: person), let winner = vote.winner
    else { return nil }
    let name = rosterName(person)
    switch choice {
    case .abstain: return .reservedThoughAbstained(name: name)
    case .yes where winner == vote.yes: return .reservedThoughWon(name: name)
    case .no where winner == vote.no: return .reservedThoughWon(name: name)
    case .yes, .no, .absent, .paired: return nil
    }
  }

  private func editEvents(
    _ field: Field, text: String?, persons: [PersonID], given: Given
  ) throws(Refusal) -> [Event] {
    let item = try target(given)
    guard item.kind != .divider || field == .title else { throw .itemIsDivider }
    guard item.text(of: field) != nil else { throw .noSuchField(name: field.name) }
    switch field {
    case .movers, .supporters:
      guard !persons.isEmpty else { throw .personsMissing }
    case .summary, .reference, .dispatch, .basis, .reason:
      guard text != nil else { throw .textMissing }
    default:
      guard text?.isEmpty == false else { throw .textMissing }
    }
    try requireBound(text ?? "", field: "text")
    var events: [Event] = []
    if !item.isDecided, let locked = item.locks(field) {
      guard let because = given.because, !because.isEmpty else { throw .motionsAreLocked }
      events.append(.warned(locked, reason: because))
    }
    if item.isDecided, field.isGavelled {
      guard let because = given.because, !because.isEmpty else { throw .decisionIsFrozen }
      events.append(.warned(.changedAfterGavel, reason: because))
    }
    if item.isDecided, field == .decision {
      events += contradictionWarnings(
        Point.points(fromLines: text ?? ""), in: item, given: given)
    }
    events.append(
      .edited(
        item: item.id, field: field.name, text: text ?? "", persons: persons,
        reason: given.because))
    return events
  }
}

extension Field {
  /// Whether the text is part of what was gavelled.
  var isGavelled: Bool {
    switch self {
    case .decision, .proposal, .yes, .no, .text, .movers, .supporters: true
    case .title, .reference, .summary, .basis, .dispatch, .reason, .note, .statement,
      .reservation:
      false
    }
  }
}

extension Item {
  /// What is warned of when a text is changed that was locked when the debate was closed, or that a
  /// vote under way rests on.
  func locks(_ field: Field) -> Warning? {
    switch field {
    case .text(let id), .reason(let id), .movers(let id), .supporters(let id):
      return progress == .questions ? .lockedMotionChanged(letter: id.letter) : nil
    case .yes, .no:
      return vote.map { !$0.register.isEmpty } == true ? .changedAfterGavel : nil
    case .proposal: return progress == .questions ? .changedAfterGavel : nil
    case .title, .reference, .summary, .decision, .basis, .dispatch, .note, .statement,
      .reservation:
      return nil
    }
  }
}
