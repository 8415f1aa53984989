import TestSupport
import Testing
import Voting

/// Elections of chance, held by the program and by the second model.
struct RandomElection {
  var seats: Int
  var groups: [SecondElection.Group]

  init(_ chance: inout SplitMix) {
    seats = 1 + chance.below(9)
    let names = (1...(3 + chance.below(20))).map { "Namn \($0)" }
    let areShared = chance.below(3) == 0
    groups = []
    var free = names.shuffled(using: &chance)
    for number in 1...(1 + chance.below(6)) {
      let length = 1 + chance.below(seats + 2)
      let drawn = areShared ? names.shuffled(using: &chance) : free
      let list = Array(drawn.prefix(length))
      if !areShared { free.removeFirst(list.count) }
      let heading = chance.below(20) == 0 ? "" : "Grupp \(chance.below(6) == 0 ? 1 : number)"
      let most = chance.one(of: [3, 12, 60])
      let isKnown = groups.contains { $0.heading == heading && Self.agree($0.names, list, seats) }
      if !list.isEmpty, !isKnown {
        groups.append(
          SecondElection.Group(heading: heading, names: list, votes: 1 + chance.below(most)))
      }
    }
  }

  /// Whether two lists are the same as far as there are seats.
  private static func agree(_ one: [String], _ other: [String], _ seats: Int) -> Bool {
    one.prefix(seats) == other.prefix(seats)
  }
}

@Suite("A second count of elections agrees: LPV (SFS 2022:629)")
struct SecondElectionTests {
  /// A disagreement, or nothing.
  private func disagreement(seed: Int) -> String? {
    var chance = SplitMix(seed: seed)
    let random = RandomElection(&chance)
    var model = SecondElection(seats: random.seats, groups: random.groups)
    var lots: [Int] = []
    model.hold { among in
      let lot = chance.one(of: among)
      lots.append(lot)
      return lot
    }
    let ballots = random.groups.map {
      BallotGroup(heading: $0.heading, names: $0.names, votes: $0.votes)
    }
    let program = ProportionalElection(seats: random.seats, ballots: ballots, lots: lots)
    let rounds = program.rounds.map { round in
      SecondElection.Round(
        numbers: round.numbers.map { $0?.description ?? "" }, highest: round.highest,
        winner: round.winner, person: round.person)
    }
    let head = "seed \(seed): \(random)\nlots \(lots)\n"
    if rounds != model.rounds { return head + "\(rounds)\n\(model.rounds)" }
    if program.elected.map(\.name) != model.elected { return head + "elected" }
    let votes = random.groups.map(\.votes)
    guard Set(votes).count == votes.count else { return nil }
    let order = SubstituteOrder(program)
    for heading in Set(random.groups.map(\.heading)) where !heading.isEmpty {
      let substitutes = order.names(replacing: heading)
      guard substitutes == model.substitutes(for: heading) else {
        return head + "for \(heading): \(substitutes), \(model.substitutes(for: heading))"
      }
    }
    return nil
  }

  @Test("on every round, lot, person and substitute of random elections")
  func proportional() {
    let count = SecondModelTests.number("KLUBBA_MEETINGS", or: 300)
    let first = SecondModelTests.number("KLUBBA_SEED", or: 1)
    let found = (first..<(first + count)).compactMap { disagreement(seed: $0) }
    let shortest = found.min { $0.utf8.count < $1.utf8.count }
    #expect(found.isEmpty, "\(found.count) disagree; the shortest: \(shortest ?? "")")
  }

  @Test("on the worked examples, which the act's commentary gives", arguments: [0, 1])
  func example(lot: Int) {
    let votes = [17, 5, 5, 4]
    var model = SecondElection(
      seats: 7,
      groups: votes.enumerated().map { place, votes in
        let names = (1...7).map { "\(place).\($0)" }
        return SecondElection.Group(heading: "\(place)", names: names, votes: votes)
      })
    model.hold { $0[lot] }
    let winners = model.rounds.map(\.winner)
    #expect((0..<4).map { group in winners.count { $0 == group } } == [4, 1, 1, 1])
    #expect(SecondElection.demand(present: 31, seats: 7) == 4)
  }
}
