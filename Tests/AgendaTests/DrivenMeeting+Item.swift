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
    settled = 0
    let motions = happens(onceIn: 4) ? 0 : chance.below(7)
    for _ in 0..<motions { try move() }
    try changeMotions()
    if happens(onceIn: 8) { try leave() }
    try agree(meeting.presence.serving().map(\.person.place).sorted(), serving, "who serves")
    guard !serving.isEmpty else { return }
    if item.isElection, item.motions.isEmpty, seats.hasQuorum { return try elect() }
    let model = SecondModel(item: item, room: self)
    if !model.isContested, happens(onceIn: 2) || item.points.isEmpty {
      if item.motions.isEmpty, happens(onceIn: 2) {
        try standAside()
      } else {
        try run(.closeDebate)
      }
      try gavel()
      try compare(model.unopposed)
      return
    }
    try run(.closeDebate)
    try standAside()
    try withdrawLate()
    let locked = SecondModel(item: item, room: self)
    if locked.isContested { return try compare(try locked.decide()) }
    try gavel()
    try compare(locked.unopposed)
  }

  /// Somebody goes home during the debate.
  private func leave() throws {
    let able = serving.filter { $0 != presiding }
    guard able.count > 1 else { return }
    let person = chance.one(of: able)
    try run(.leave(PersonID(person)))
    seats.leave(person)
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

  /// Strikes the gavel; without a quorum only with the chair's ruling.
  func gavel() throws { try runWithQuorum(.gavel) }

  /// Carries out what only a body with a quorum may do.
  func runWithQuorum(_ command: Command) throws {
    if seats.hasQuorum { return try run(command) }
    try expect(
      .quorumMissing(serving: seats.counted, needed: meeting.body.quorum), of: command)
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
    try agree(ended.questions.count(where: \.isSettled), settled, "how many questions were settled")
    if !decision.reason.isEmpty {
      let told = found.points.contains { $0.text.contains(decision.reason) }
      try agree(told, true, "whether the decision tells why")
    }
    let known = (item.points + item.motions.map(\.text)).flatMap { $0.split(separator: "\n") }
    let adopted = found.points.flatMap { $0.text.split(separator: "\n") }
      .filter { known.contains($0) }.map(String.init)
    if decision.end == "beslutat" || !ended.motions.isEmpty {
      try agree(
        adopted, decision.adopted.flatMap { $0.split(separator: "\n") }.map(String.init),
        "the points of the decision")
    }
    if decision.adopted.isEmpty, found.points.isEmpty, !item.points.isEmpty {
      throw Disagreement(description: "the decision does not say that nothing was adopted")
    }
    if ended.fixesAgenda { return }
    let called = ended.votes.last { !$0.isStruck }?.ballots ?? []
    let away = called.filter { $0.choice == .absent }.map(\.person.place)
    try agree(
      meeting.participants(in: ended).map(\.person.place).sorted(),
      serving.filter { !aside.contains($0) && !away.contains($0) }, "who took part")
  }
}
