import Testing
import Voting

@Suite("D16: proportional elections, LPV (SFS 2022:629)")
struct ProportionalElectionTests {
  @Test(
    "17–21 §§: seven seats, every comparison number, a lot that decides the order alone",
    arguments: [(lot: 1, other: 2), (lot: 2, other: 1)])
  func sevenSeats(lot: Int, other: Int) {
    let groups = [17, 5, 5, 4].enumerated().map { place, votes in
      BallotGroup(
        heading: ["A", "B", "C", "G"][place],
        names: (1...7).map { "\(["A", "B", "C", "G"][place])\($0)" }, votes: votes)
    }
    #expect(
      ProportionalElection(seats: 7, ballots: groups).outcome == .needsLot(among: [1, 2]))
    let election = ProportionalElection(seats: 7, ballots: groups, lots: [lot])
    let halves = lot == 1 ? "2,5 5" : "5 2,5"
    #expect(
      table(election) == [
        "17 5 5 4 → 0 A1", "8,5 5 5 4 → 0 A2", "5,67 5 5 4 → 0 A3",
        "4,25 5 5 4 → \(lot) \(groups[lot].names[0]) lot",
        "4,25 \(halves) 4 → \(other) \(groups[other].names[0])",
        "4,25 2,5 2,5 4 → 0 A4", "3,4 2,5 2,5 4 → 3 G1",
      ])
    #expect(election.outcome == .filled && election.lotsUsed == 1)
    #expect(election.rounds[2].numbers[0]?.description == "17/3")
    #expect(election.sharedNames == [])
    #expect(election.disregarded == [])
  }

  @Test("18–19 §§: a person with seats from two groups has half a seat in each, and fills one")
  func sharedName() {
    let election = ProportionalElection(
      seats: 5, ballots: [list("X", "abcde", 24), list("Y", "bfghi", 20), list("Z", "k", 7)])
    #expect(
      table(election) == [
        "24 20 7 → 0 a", "12 20 7 → 1 b", "12 10 7 → 0 b again", "9,6 13,33 7 → 1 f",
        "9,6 8 7 → 0 c", "6,86 8 7 → 1 g",
      ])
    #expect(election.rounds[3].seats.map(\.description) == ["3/2", "1/2", "0"])
    #expect(election.rounds[5].numbers.compactMap { $0?.description } == ["48/7", "8", "7"])
    #expect(election.elected.map(\.name) == ["a", "b", "f", "c", "g"])
    #expect(election.elected.map(\.group) == [0, 1, 1, 0, 1])
    #expect(election.elected.map(\.round) == [1, 2, 4, 5, 6])
    #expect(election.sharedNames.map(\.name) == ["b"])
    #expect(election.sharedNames.map(\.groups) == [[0, 1]])
  }

  @Test(
    "smaller cases, with every comparison number",
    arguments: [
      // (seats, groups, lots, rounds, outcome)
      (3, "X:a:20 Y:bcd:9", [], ["20 9 → 0 a", "– 9 → 1 b", "– 4,5 → 1 c"], .filled),
      // 16 §: one seat, the first name of the group with most votes.
      (1, "X:ab:7 Y:cd:8", [], ["7 8 → 1 c"], .filled),
      (1, "X:ab:8 Y:cd:8", [], [], .needsLot(among: [0, 1])),
      (1, "X:ab:8 Y:cd:8", [1], ["8 8 → 1 c lot"], .filled),
      (1, "X:ab:8 Y:cd:8 Z:e:3", [2], [], .needsLot(among: [0, 1])),
      (1, "X:ab:8 Y:cd:8 Z:e:3", [-1], [], .needsLot(among: [0, 1])),
      // 10 §: the last name is one too many.
      (2, "X:abc:9 Y:d:1", [], ["9 1 → 0 a", "4,5 1 → 0 b"], .filled),
      (2, "X:aab:9 Y:d:1", [], ["9 1 → 0 a", "4,5 1 → 0 b"], .filled),
      // 14 §: ballots with the same heading and names are one group, in another order another.
      (1, "X:ab:3 Y:cd:5 X:ab:3", [], ["6 5 → 0 a"], .filled),
      (2, "X:ab:3 Y:cd:5 X:ba:3", [], ["3 5 3 → 1 c"], .needsLot(among: [0, 2])),
      // 20 §: every list is out before the seats are.
      (4, "X:ab:3 Y:a:2", [], ["3 2 → 0 a", "1,5 2 → 1 a again", "2 – → 0 b"], .exhausted),
      // A person from three groups has a third of a seat in each.
      (
        3, "X:abc:30 Y:ade:29 Z:af:28", [],
        [
          "30 29 28 → 0 a", "15 29 28 → 1 a again", "20 19,33 28 → 2 a again",
          "22,5 21,75 21 → 0 b", "12,86 21,75 21 → 1 d",
        ], .filled
      ),
      // Three tied: the lot is drawn again among those left.
      (
        3, "X:a:2 Y:b:2 Z:c:2", [2, 0],
        ["2 2 2 → 2 c lot", "2 2 – → 0 a lot", "– 2 – → 1 b"], .filled
      ),
      // No ballots, no heading, no names: such a group takes no part.
      (2, "X:ab:0 Y:c:1 :d:9 Z::9", [], ["– 1 – – → 1 c"], .exhausted),
      (2, "X:ab:-5", [], [], .exhausted),
      (0, "X:ab:5", [], [], .filled), (-3, "X:ab:5", [], [], .filled), (2, "", [], [], .exhausted),
    ] as [(Int, String, [Int], [String], ElectionOutcome)])
  func rounds(
    seats: Int, groups: String, lots: [Int], rounds: [String], outcome: ElectionOutcome
  ) {
    let election = ProportionalElection(seats: seats, ballots: lists(groups), lots: lots)
    #expect(table(election) == rounds)
    #expect(election.outcome == outcome)
  }

  @Test("9–10 §§: what is not regarded is told, and does not tell ballots apart")
  func disregarded() {
    let election = ProportionalElection(
      seats: 2,
      ballots: [
        BallotGroup(heading: " Vi ", names: ["Ek", "", "Ek ", "Dal", "Ås"], votes: 2),
        BallotGroup(heading: "Vi", names: ["Ek", "Dal", "Öst"], votes: 3),
        BallotGroup(heading: "Vi", names: ["Ek", "Dal", "Öst"]),
      ])
    #expect(election.groups == [BallotGroup(heading: "Vi", names: ["Ek", "Dal"], votes: 6)])
    #expect(
      election.disregarded.map { "\($0.group) \($0.name) \($0.reason)" } == [
        "0  missing", "0 Ek repeated", "0 Ås beyondSeats", "0 Öst beyondSeats",
      ])
  }

  @Test(
    "a bound is said, not passed",
    arguments: [(40, 999_983, true), (41, 999_983, false), (1, Int.max, false)])
  func bounds(groups: Int, votes: Int, isCounted: Bool) {
    let ballots = (0..<groups).flatMap { place in
      [
        list("G\(place)", "abc", votes + place),
        BallotGroup(heading: "G\(place)", names: ["a", "b", "c"], votes: 1),
      ]
    }
    let election = ProportionalElection(seats: Int.max, ballots: ballots)
    #expect(election.outcome == (isCounted ? .exhausted : .beyondBounds))
    // Every list has the same three names, and each list gives each of them a seat.
    #expect(election.rounds.count == (isCounted ? groups * 3 : 0))
    #expect(election.elected.map(\.name) == (isCounted ? ["a", "b", "c"] : []))
  }

  @Test(
    "22 §: the same heading first, then the group with most votes, in the order of the list",
    arguments: [
      ("X:abc:9 Y:def:7 Z:g:4", [], [], "X", "a b c d e g", []),
      ("X:abc:9 Y:def:7 Z:g:4", [], [], "Z", "g a b c d e", []),
      ("X:abc:9 Y:def:7 Z:g:4", [], [], "Q", "a b c d e g", []),
      ("X:ab:9 Y:cd:5 X:e:7", [], [], "X", "a b e c d", []),
      ("X:ab:9 Y:cd:5 X:e:7", [], [], "Y", "c d a b e", []),
      // b counts as elected for Y, which gave the first seat.
      ("X:ab:9 Y:bc:8 Z:d:2", [], [], " Y ", "b c a d", []),
      ("X:ab:5 Y:cd:5 Z:e:9", [0, 0], [1], "Z", "e c d a b", []),
      ("X:ab:5 Y:cd:5 Z:e:9", [0, 0], [0], "Y", "c d e a b", []),
      ("X:ab:5 Y:cd:5 Z:e:9", [0, 0], [2], "Z", "e", [0, 1]),
      ("X:ab:5 Y:cd:5 Z:e:9", [0, 0], [], "Z", "e", [0, 1]),
      ("", [], [], "Z", "", []),
    ] as [(String, [Int], [Int], String, String, [Int])])
  func substitutes(
    groups: String, seatLots: [Int], lots: [Int], heading: String, expected: String,
    needsLot: [Int]
  ) {
    let election = ProportionalElection(seats: 6, ballots: lists(groups), lots: seatLots)
    let order = SubstituteOrder(election, lots: lots)
    #expect(order.names(replacing: heading).joined(separator: " ") == expected)
    #expect(order.needsLot == needsLot)
  }

  /// Reads groups such as `X:abc:9`, where each letter is a name.
  private func lists(_ text: String) -> [BallotGroup] {
    text.split(separator: " ").map { text in
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      return list(parts[0], parts[1], Int(parts[2]) ?? 0)
    }
  }

  private func list(_ heading: String, _ names: String, _ votes: Int) -> BallotGroup {
    BallotGroup(heading: heading, names: names.map { String($0) }, votes: votes)
  }

  private func table(_ election: ProportionalElection) -> [String] {
    election.rounds.map { round in
      let numbers = round.numbers.map { $0?.decimals ?? "–" }.joined(separator: " ")
      return "\(numbers) → \(round.winner) \(round.person)" + (round.isByLot ? " lot" : "")
        + (round.wasElected ? " again" : "")
    }
  }
}
