import TestSupport
import Testing
import Voting

@Suite("Proportional elections, at random")
struct ElectionPropertyTests {
  @Test("a plain model that knows only the log of seats agrees on every round", arguments: 0..<8)
  func model(part: Int) {
    for seed in part * 100..<part * 100 + 100 {
      var chance = SplitMix(seed: seed)
      let seats = 1 + chance.below(9)
      let ballots = Self.ballots(&chance, seats: seats, groups: 1 + chance.below(6))
      var model = ElectionModel(ballots: ballots, seats: seats)
      model.run(&chance)
      let election = ProportionalElection(seats: seats, ballots: ballots, lots: model.lots)
      #expect(election.rounds.map(\.winner) == model.log.map(\.group), "seed \(seed)")
      #expect(election.rounds.map(\.person) == model.log.map(\.person), "seed \(seed)")
      #expect(election.rounds.map(\.numbers) == model.numbers, "seed \(seed)")
      #expect(election.elected.map(\.name) == model.elected, "seed \(seed)")
      #expect(election.lotsUsed == model.lots.count, "seed \(seed)")
      let isFull = model.elected.count == seats
      #expect(election.outcome == (isFull ? .filled : .exhausted), "seed \(seed)")
    }
  }

  @Test("each round goes to the highest number, nobody is elected twice, and lots stop it anywhere")
  func invariants() {
    for seed in 0..<200 {
      var chance = SplitMix(seed: seed)
      let seats = 1 + chance.below(9)
      let ballots = Self.ballots(&chance, seats: seats, groups: 1 + chance.below(6))
      let election = Self.drawn(ballots, seats: seats)
      #expect(Set(election.elected.map(\.name)).count == election.elected.count, "seed \(seed)")
      let people = Set(election.groups.filter(\.takesPart).flatMap(\.names)).count
      #expect(election.elected.count == min(seats, people), "seed \(seed)")
      for round in election.rounds {
        let most = round.numbers.compactMap(\.self).max()
        #expect(round.highest == round.numbers.indices.filter { round.numbers[$0] == most })
        #expect(round.highest.contains(round.winner))
      }
      // With fewer lots the same rounds come up to the tie that waits.
      let first = election.rounds.firstIndex(where: \.isByLot) ?? election.rounds.count
      let stopped = ProportionalElection(seats: seats, ballots: ballots)
      #expect(stopped.rounds == Array(election.rounds.prefix(first)), "seed \(seed)")
      // Whole seats, shared or not, sum to those elected so far in each round.
      for (index, round) in election.rounds.enumerated() where election.sharedNames.isEmpty {
        #expect(round.seats.compactMap { Int($0.description) }.reduce(0, +) == index)
      }
    }
  }

  @Test("without shared names it is the highest quotients, and more votes never cost a seat")
  func monotone() {
    for seed in 0..<200 {
      var chance = SplitMix(seed: seed)
      let seats = 1 + chance.below(12)
      var ballots = (0..<1 + chance.below(6)).map { group in
        BallotGroup(
          heading: "G\(group)", names: (0..<seats).map { "\(group).\($0)" },
          votes: 1 + chance.below(60))
      }
      let election = Self.drawn(ballots, seats: seats)
      let quotients = ballots.flatMap { group in
        (1...seats).compactMap { Ratio(group.votes, over: $0) }
      }
      #expect(
        election.rounds.map { $0.numbers[$0.winner] }
          == quotients.sorted(by: >).prefix(seats).map(Optional.some), "seed \(seed)")
      let group = chance.below(ballots.count)
      let before = election.elected.count { $0.group == group }
      ballots[group].votes += 1 + chance.below(20)
      let after = Self.drawn(ballots, seats: seats).elected.count { $0.group == group }
      #expect(after >= before, "seed \(seed)")
      // One more seat takes none of those given.
      let wider = Self.drawn(ballots, seats: seats + 1).elected.prefix(seats).map(\.name)
      #expect(Array(wider) == Self.drawn(ballots, seats: seats).elected.map(\.name))
    }
  }

  @Test("61 seats, 12 groups, 10,000 ballots one by one; 349 seats, 40 groups that share names")
  func large() {
    let election = Self.drawn(ElectionSample.ballots, seats: 61)
    #expect(election.outcome == .filled && election.rounds.count == 61)
    #expect(election.groups.count == 12)
    #expect(election.groups.reduce(0) { $0 + $1.votes } == 10_000)
    var chance = SplitMix(seed: 61)
    let shared = (0..<40).map { group in
      BallotGroup(
        heading: "G\(group)", names: (0..<20).map { _ in "P\(chance.below(400))" },
        votes: 240 + chance.below(20))
    }
    let wide = Self.drawn(shared, seats: 349)
    let people = Set(wide.groups.flatMap(\.names)).count
    #expect(wide.elected.count == min(349, people))
    #expect(wide.rounds.count > 349)
  }

  /// The election with each lot going to the first group.
  private static func drawn(_ ballots: [BallotGroup], seats: Int) -> ProportionalElection {
    var election = ProportionalElection(seats: seats, ballots: ballots)
    var lots: [Int] = []
    while case .needsLot(let among) = election.outcome, let first = among.first {
      lots.append(first)
      election = ProportionalElection(seats: seats, ballots: election.groups, lots: lots)
    }
    return election
  }

  /// Groups of few votes, so that ties are common, and of names that often stand on two lists.
  private static func ballots(
    _ chance: inout SplitMix, seats: Int, groups: Int
  ) -> [BallotGroup] {
    (0..<groups).map { group in
      var names: [String] = []
      for _ in 0..<chance.below(seats + 1) {
        let name =
          chance.below(3) == 0 ? "P\(chance.below(seats))" : "G\(group).\(names.count)"
        if !names.contains(name) { names.append(name) }
      }
      return BallotGroup(heading: "G\(group)", names: names, votes: chance.below(13))
    }
  }
}

/// Ten thousand ballots of twelve groups, one by one.
enum ElectionSample {
  static let ballots: [BallotGroup] = {
    var chance = SplitMix(seed: 629)
    return (0..<10_000).map { _ in
      let group = min(chance.below(12), chance.below(12))
      return BallotGroup(heading: "Grupp \(group)", names: (1...61).map { "Namn \(group).\($0)" })
    }
  }()
}

/// The rules of 17–21 §§ from nothing but the log of which group gave whom a seat.
private struct ElectionModel {
  let ballots: [BallotGroup]
  let seats: Int
  var log: [(group: Int, person: String)] = []
  var numbers: [[Ratio?]] = []
  var lots: [Int] = []

  init(ballots: [BallotGroup], seats: Int) {
    self.ballots = ballots
    self.seats = seats
  }

  var elected: [String] {
    log.map(\.person).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  mutating func run(_ chance: inout SplitMix) {
    while elected.count < seats {
      // Sixtieths of seats: at most six groups share a person.
      let quotients = ballots.indices.map { group -> (votes: Int, seats: Int)? in
        let given = log.filter { $0.group == group }
        let list = ballots[group]
        guard list.votes > 0, given.count < list.names.count else { return nil }
        let sixtieths = given.map { entry in 60 / log.count { $0.person == entry.person } }
        return (list.votes * 60, sixtieths.reduce(60, +))
      }
      numbers.append(quotients.map { $0.flatMap { Ratio($0.votes, over: $0.seats) } })
      let highest = ballots.indices.filter { group in
        guard let own = quotients[group] else { return false }
        return quotients.allSatisfy { other in
          guard let other else { return true }
          return own.votes * other.seats >= other.votes * own.seats
        }
      }
      guard !highest.isEmpty else {
        numbers.removeLast()
        return
      }
      let winner = chance.one(of: highest)
      if highest.count > 1 { lots.append(winner) }
      let place = log.count { $0.group == winner }
      log.append((winner, ballots[winner].names[place]))
    }
  }
}
