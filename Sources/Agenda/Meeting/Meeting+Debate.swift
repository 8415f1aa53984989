import Voting

extension Meeting {
  func debateEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    let item = try debated(given)
    switch command {
    case .motion(let draft): return try motionEvents(draft, in: item, given: given)
    case .support(let id, let persons):
      return try supportEvents(id, persons, in: item, given: given)
    case .retract(let id, let persons):
      return try retractionEvents(id, persons, in: item, given: given)
    case .revise(let ids, let text, let reason):
      return try revisionEvents(ids, text: text, reason: reason, in: item, given: given)
    case .ruleOut(let id, let reason):
      let motion = try standing(id, in: item)
      guard item.progress == .debate else { throw .debateIsClosed }
      try requireReason(reason)
      // The law gives the refusal to the chair of a council. Law: KL 5 kap. 57 §, 6 kap. 33 §.
      let warned: [Event] =
        body.kind == .council ? [] : [.warned(.ruledOutInBoard, reason: given.because)]
      return warned + [.ruledOut(item: item.id, motion: motion.id, reason: reason)]
    case .overrule(let id): return try overrulingEvents(id, in: item)
    case .reopenDebate: return try reopeningEvents(item)
    default:
      guard item.progress == .debate else { throw .debateIsClosed }
      guard item.question == nil else { throw .alreadyPut }
      return [.debateClosed(item: item.id, questions: item.derivedQuestions)]
    }
  }

  private func standing(_ id: MotionID, in item: Item) throws(Refusal) -> Motion {
    guard let motion = item[motion: id] else { throw .noSuchMotion(letter: id.letter) }
    guard motion.stands else { throw .motionDoesNotStand(letter: id.letter) }
    return motion
  }

  private func motionEvents(
    _ draft: MotionDraft, in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    guard item.progress == .debate else { throw .debateIsClosed }
    try requireMovers(draft, in: item)
    guard item.motions.count < Bounds.motions else {
      throw .tooMany(.motions, bound: Bounds.motions)
    }
    try requireBound(draft.text, field: "text")
    try requireBound(draft.reason, field: "reason")
    guard draft.to.count <= Bounds.name else { throw .tooLongName(bound: Bounds.name) }
    if let on = draft.on { _ = try standing(on, in: item) }
    switch draft.kind {
    case .amend, .counter, .add:
      guard !draft.text.isEmpty else { throw .textMissing }
    case .reject:
      guard draft.on != nil || !item.proposal.isEmpty else { throw .nothingToReject }
    case .order:
      guard !draft.text.isEmpty else { throw .textMissing }
    case .adopt, .remit, .table, .recess: break
    }
    for point in draft.points {
      guard (1...max(item.proposal.count, 1)).contains(point), !item.proposal.isEmpty else {
        throw .noSuchPoint(point: point, points: item.proposal.count)
      }
    }
    let motion = Motion(
      id: MotionID(item.motions.count + 1), kind: draft.kind, movers: draft.movers,
      supporters: [], text: draft.text, reason: draft.reason, on: draft.on,
      points: draft.points.sorted(), to: draft.to, outsiders: draft.outsiders)
    var events: [Event] = [.moved(item: item.id, motion: motion)]
    if let suggested = draft.kind.suggestion(from: draft.text) {
      events.insert(
        .warned(
          .kindLooksLike(kind: draft.kind, suggested: suggested), reason: given.because), at: 0)
    }
    if draft.kind == .adopt, draft.on == nil, item.kind == .motion,
      MotionVerdict(item.proposal) == .rejects, MotionVerdict(plain: draft.text) != .rejects
    {
      events.insert(.warned(.adoptsRejection, reason: given.because), at: 0)
    }
    return events
  }

  private func supportEvents(
    _ id: MotionID, _ persons: [PersonID], in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    let motion = try standing(id, in: item)
    guard item.progress == .debate else { throw .debateIsClosed }
    try requireServing(persons, in: item)
    for person in persons
    where motion.supporters.contains(person) || motion.movers.contains(person) {
      throw .alreadySupports(name: rosterName(person), letter: id.letter)
    }
    return [.supported(item: item.id, motion: id, persons: persons)]
  }

  private func retractionEvents(
    _ id: MotionID, _ persons: [PersonID], in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    let motion = try standing(id, in: item)
    var locked: [Event] = []
    if item.progress != .debate {
      guard let because = given.because, !because.isEmpty else { throw .motionsAreLocked }
      guard !item.isBeingPut else { throw .debateIsClosed }
      locked = [.warned(.lockedMotionChanged(letter: id.letter), reason: because)]
    }
    for person in persons
    where !motion.movers.contains(person) && !motion.supporters.contains(person) {
      throw .notMover(name: rosterName(person), letter: id.letter)
    }
    let leaving = persons.isEmpty ? motion.movers : persons
    let retracted = Event.retracted(item: item.id, motion: id, persons: leaving)
    guard !locked.isEmpty else { return [retracted] }
    let questions = carryingOut([retracted])[item.id]?.withoutUnputQuestions.derivedQuestions ?? []
    return locked + [retracted, .debateClosed(item: item.id, questions: questions)]
  }

  private func revisionEvents(
    _ ids: [MotionID], text: String?, reason: String?, in item: Item, given: Given
  ) throws(Refusal) -> [Event] {
    guard let first = ids.first else { throw .noSuchMotion(letter: "") }
    var motions: [Motion] = []
    for id in ids { motions.append(try standing(id, in: item)) }
    guard text != nil || reason != nil || ids.count > 1 else { throw .textMissing }
    guard Set(motions.map(\.kind)).count == 1 else { throw .motionsDiffer }
    try requireBound(text ?? "", field: "text")
    try requireBound(reason ?? "", field: "reason")
    var events: [Event] = []
    if item.progress != .debate {
      guard ids.count == 1, let because = given.because, !because.isEmpty else {
        throw .motionsAreLocked
      }
      events.append(.warned(.lockedMotionChanged(letter: first.letter), reason: because))
    }
    events.append(
      .revised(
        item: item.id, motion: first, text: text, reason: reason,
        joined: Array(ids.dropFirst())))
    return events
  }
}
