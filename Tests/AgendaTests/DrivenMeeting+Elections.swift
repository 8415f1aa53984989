import Agenda
import TestSupport
import Voting

extension DrivenMeeting {
  /// Fills the posts of an item by ballot, in both models.
  func elect() throws {
    let isProportional = happens(onceIn: 2)
    let elected = isProportional ? try electInProportion() : try electByMajority()
    try run(.gavel)
    try agree(meeting[id]?.elections.last?.elected, elected, "who is elected")
    let points = meeting[id]?.decision?.points ?? []
    let told = points.map(\.text) + points.flatMap { $0.points.map(\.text) }
    for name in elected where !told.contains(where: { $0.contains(name) }) {
      throw Disagreement(description: "the decision does not tell that \(name) is elected")
    }
  }

  private func electInProportion() throws -> [String] {
    var random = RandomElection(&chance)
    random.groups = shared(among: random.groups.filter { !$0.heading.isEmpty })
    let needed = SecondElection.demand(present: serving.count, seats: random.seats)
    let demand = { (count: Int) in
      Command.proportional(
        self.serving.prefix(count).map { PersonID($0) }, seats: random.seats, post: "poster")
    }
    if needed > 1 {
      try expect(.tooFewDemand(demanded: needed - 1, needed: needed), of: demand(needed - 1))
    }
    try run(demand(needed))
    for group in random.groups {
      try run(
        .list(BallotList(heading: group.heading, names: group.names, ballots: group.votes)))
    }
    try endCounting()
    var model = SecondElection(seats: random.seats, groups: random.groups)
    var lots: [Int] = []
    model.hold { among in
      lots.append(chance.one(of: among))
      return lots[lots.count - 1]
    }
    for lot in lots { try run(.lot(.winner(String(lot + 1)))) }
    return model.elected
  }

  /// The ballots of those who serve, shared between the groups; each has at least one.
  private func shared(among groups: [SecondElection.Group]) -> [SecondElection.Group] {
    var groups = Array(groups.prefix(serving.count))
    for place in groups.indices { groups[place].votes = 1 }
    guard !groups.isEmpty else { return [.init(heading: "Alla", names: ["Namn 1"], votes: 1)] }
    for _ in 0..<(serving.count - groups.count) {
      groups[chance.below(1 + chance.below(groups.count))].votes += 1
    }
    return groups
  }

  private func endCounting() throws {
    try run(.countBallots(BallotCount(blank: 0, invalid: 0, voters: serving.count)))
    try run(.endVote)
  }

  /// Everybody votes for as many names as there are seats.
  private func electByMajority() throws -> [String] {
    let names = (1...(2 + chance.below(5))).map { "Namn \($0)" }
    let seats = 1 + chance.below(min(3, names.count))
    var votes = names.map { _ in 0 }
    for _ in serving {
      for place in names.indices.shuffled(using: &chance).prefix(seats) { votes[place] += 1 }
    }
    try run(.demandBallot(by: nil, post: "poster", seats: seats))
    for (name, ballots) in zip(names, votes) where ballots > 0 {
      try run(.countBallots(BallotCount(candidate: .init(name: name, ballots: ballots))))
    }
    try endCounting()
    var left = zip(names, votes).filter { $0.1 > 0 }
    var elected: [String] = []
    while elected.count < seats, let most = left.map(\.1).max() {
      let best = left.filter { $0.1 == most }.map(\.0)
      let isFree = elected.count + best.count <= seats
      let next = isFree ? best : [chance.one(of: best)]
      if !isFree {
        try expect(.lotNeeded(among: best), of: .gavel)
        try run(.lot(.winner(next[0])))
      }
      elected += next
      left.removeAll { next.contains($0.0) }
    }
    return elected
  }
}
