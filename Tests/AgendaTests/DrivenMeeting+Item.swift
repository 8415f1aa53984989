import Agenda
import TestSupport
import Voting

extension DrivenMeeting {
  /// Takes an item, lets motions be moved, and decides it in both models.
  func handle(_ entry: Item) throws {
    try run(.take([id], numbered: true))
    seats.takeItem()
    try choosePresiding()
    try mark(entry)
    try recuse()
    if happens(onceIn: 2) { try fillSeats() }
    aside = []
    let motions = happens(onceIn: 4) ? 0 : chance.below(7)
    for _ in 0..<motions { try move() }
    try changeMotions()
    try agree(meeting.presence.serving().map(\.person.place).sorted(), serving, "who serves")
    guard !serving.isEmpty else { return }
    let model = SecondModel(item: item, room: self)
    if !model.isContested, happens(onceIn: 2) || item.points.isEmpty {
      if item.motions.isEmpty, happens(onceIn: 2) { try standAside() }
      else { try run(.closeDebate) }
      try gavel()
      try compare(model.unopposed)
      return
    }
    try run(.closeDebate)
    try standAside()
    try compare(try model.decide())
  }

  private func mark(_ entry: Item) throws {
    item = SecondModel.Item(
      points: entry.proposal.map(\.text), isInCouncil: meeting.body.kind == .council,
      isElection: entry.kind == .election, minorityWasUsed: happens(onceIn: 5),
      needsTwoThirds: happens(onceIn: 6))
    if item.minorityWasUsed {
      try run(.mark([id], [.init(key: "minority-used", value: "yes")]))
    }
    if item.needsTwoThirds {
      try run(.mark([id], [.init(key: "majority", value: "two-thirds")]))
    }
  }

  private func recuse() throws {
    while serving.count > 2, happens(onceIn: 5) {
      let person = chance.one(of: serving)
      try run(.recuse([PersonID(person)], reason: "släkt"))
      seats.recuse(person)
    }
    try choosePresiding()
  }

  private func standAside() throws {
    while happens(onceIn: 6) {
      let able = serving.filter { $0 != presiding && !aside.contains($0) }
      guard able.count > 1 else { return }
      let person = chance.one(of: able)
      try run(.notTakingPart([PersonID(person)]))
      aside.append(person)
    }
  }

  /// Somebody moves something.
  private func move() throws {
    guard !serving.isEmpty else { return }
    let kinds: [MotionKind] = [
      .adopt, .reject, .reject, .amend, .amend, .amend, .counter, .counter, .add, .add, .remit,
      .table,
    ]
    let kind = chance.one(of: kinds)
    let number = item.motions.count + 1
    let letter = MotionID(number).letter
    let mover = PersonID(chance.one(of: serving))
    var draft = MotionDraft(movers: [mover], kind: kind)
    switch kind {
    case .amend, .reject:
      if happens(onceIn: 3) { break }
      draft.points = item.points.indices.map { $0 + 1 }.filter { _ in happens(onceIn: 3) }
    default: break
    }
    if kind == .adopt || kind == .reject, happens(onceIn: 3) {
      let able = item.motions.filter { !["adopt", "reject"].contains($0.kind) && $0.stands }
      draft.on = able.isEmpty ? nil : MotionID(letter: chance.one(of: able).letter)
      if draft.on != nil { draft.points = [] }
    }
    if kind == .reject, draft.on == nil, item.points.isEmpty { return }
    if ![.adopt, .reject, .table].contains(kind) { draft.text = "Yrkande \(letter) antas." }
    if kind == .remit { draft.reason = "Skäl \(letter)." }
    try run(.motion(draft))
    item.motions.append(
      SecondModel.Motion(
        letter: letter, kind: kind.rawValue, text: draft.text, on: draft.on?.letter,
        points: draft.points))
  }

  /// Motions are supported, withdrawn and refused.
  private func changeMotions() throws {
    for place in item.motions.indices {
      let motion = MotionID(place + 1)
      switch chance.below(12) {
      case 0:
        try run(.retract(motion, []))
        item.motions[place].stands = false
      case 1:
        try run(.ruleOut(motion, reason: "nytt ärende"))
        item.motions[place].stands = false
      case 2:
        let movers = meeting[id]?[motion: motion]?.movers ?? []
        let able = serving.map { PersonID($0) }.filter { !movers.contains($0) }
        if !able.isEmpty { try run(.support(motion, [chance.one(of: able)])) }
      default: break
      }
    }
  }

  /// Strikes the gavel; without a quorum only with the chair's ruling.
  func gavel() throws { try runWithQuorum(.gavel) }

  /// Carries out what only a body with a quorum may do.
  func runWithQuorum(_ command: Command) throws {
    if seats.hasQuorum { return try run(command) }
    try expect(
      .quorumMissing(serving: serving.count, needed: meeting.body.quorum), of: command)
    try run(command, because: "Ordföranden bestämmer.")
  }

  /// The item's end and its points, each of them where it belongs.
  private func compare(_ decision: SecondModel.Decision) throws {
    guard let ended = meeting[id], let found = ended.decision else {
      throw Disagreement(description: "the program has not decided the item, the model has")
    }
    let ends = [
      Decision.Outcome.decided: "beslutat", .noted: "beslutat", .tabled: "bordlagt",
      .remitted: "återremitterat",
    ]
    try agree(ends[found.outcome], decision.end, "how the item ends")
    let known = item.points + item.motions.map(\.text)
    let adopted = found.points.map(\.text).filter { known.contains($0) }
    if decision.end == "beslutat" || !ended.motions.isEmpty {
      try agree(adopted, decision.adopted, "the points of the decision")
    }
    if decision.adopted.isEmpty, found.points.isEmpty, !item.points.isEmpty {
      throw Disagreement(description: "the decision does not say that nothing was adopted")
    }
    if ended.fixesAgenda { return }
    try agree(
      meeting.participants(in: ended).map(\.person.place).sorted(),
      serving.filter { !aside.contains($0) }, "who took part")
  }
}
