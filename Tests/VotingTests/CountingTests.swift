import Testing
import Voting

@Suite("Numbers that decide")
struct CountingTests {
  @Test(
    "a number is exact, and rounded half up where it is shown",
    arguments: [
      (17, 3, "17/3", "5,67"), (17, 2, "17/2", "8,5"), (17, 4, "17/4", "4,25"),
      (34, 2, "17", "17"), (0, 9, "0", "0"), (1, 200, "1/200", "0,01"), (1, 201, "1/201", "0"),
      (199, 200, "199/200", "1"), (109, 100, "109/100", "1,09"), (1, 10, "1/10", "0,1"),
      (1, 8, "1/8", "0,13"), (2, 3, "2/3", "0,67"), (1, 3, "1/3", "0,33"), (20, 3, "20/3", "6,67"),
      (Int.max, Int.max, "1", "1"), (Int.max, 1, "9223372036854775807", "9223372036854775807"),
      (Int.max, 2, "9223372036854775807/2", "4611686018427387903,5"),
      (1, Int.max, "1/9223372036854775807", "0"),
    ])
  func text(numerator: Int, denominator: Int, exact: String, decimals: String) throws {
    let ratio = try #require(Ratio(numerator, over: denominator))
    #expect(ratio.description == exact)
    #expect(ratio.decimals == decimals)
    #expect(Ratio(-1, over: 2) == nil && Ratio(1, over: 0) == nil && Ratio(1, over: -1) == nil)
  }

  @Test(
    "numbers are compared exactly, at any size",
    arguments: [
      (17, 3, 34, 6, false), (17, 3, 567, 100, true), (566, 100, 17, 3, true),
      (Int.max - 1, Int.max, Int.max, Int.max, true), (Int.max, 1, Int.max, 2, false),
      (Int.max - 2, Int.max - 1, Int.max - 1, Int.max, true), (0, 1, 1, Int.max, true),
    ])
  func order(first: Int, over: Int, second: Int, under: Int, isLess: Bool) throws {
    let left = try #require(Ratio(first, over: over))
    let right = try #require(Ratio(second, over: under))
    #expect((left < right) == isLess)
    #expect((left == right) == (!(left < right) && !(right < left)))
  }

  @Test(
    "D10, D15: a third and two thirds of those present, rounded up",
    arguments: [
      (41, 14, 28), (42, 14, 28), (43, 15, 29), (3, 1, 2), (1, 1, 1), (0, 1, 1), (-5, 1, 1),
      (Int.max, Int.max / 3 + 1, Int.max - Int.max / 3),
    ])
  func shares(present: Int, third: Int, twoThirds: Int) {
    #expect(Share.third(of: present) == third)
    #expect(Share.twoThirds(of: present) == twoThirds)
  }

  @Test(
    "D16: the demand for a proportional election, LPV 2 §",
    arguments: [
      (31, 7, 4), (32, 7, 4), (33, 7, 5), (51, 5, 9), (13, 1, 7), (12, 1, 6), (0, 3, 1),
      (10, -1, 10), (10, Int.max, 1), (Int.max, 0, Int.max),
    ])
  func demand(present: Int, seats: Int, needed: Int) {
    #expect(Share.demand(seats: seats, present: present) == needed)
  }

  @Test(
    "D2: more ballots than voters cannot be, fewer is worth a warning",
    arguments: [
      // (entitled, voters, valid, blank, invalid, faults, missing)
      (41, 41, 38, 2, 1, [], 0), (41, 41, 38, 2, 0, [], 1), (41, 40, 38, 2, 0, [], 0),
      (41, 40, 38, 2, 1, [.ballotsBeyondVoters(1)], 0),
      (40, 41, 41, 0, 0, [.votersBeyondEntitled(1)], 0),
      (10, 12, 13, 0, 0, [.ballotsBeyondVoters(1), .votersBeyondEntitled(2)], 0),
      (10, 10, -1, 0, 0, [.negativeCount], 0), (-1, 0, 0, 0, 0, [.negativeCount], 0),
      (0, 0, 0, 0, 0, [], 0),
      (1, 1, Int.max, Int.max, 0, [.ballotsBeyondVoters(Int.max - 1)], 0),
    ] as [(Int, Int, Int, Int, Int, [BallotReconciliation.Fault], Int)])
  func reconciliation(
    entitled: Int, voters: Int, valid: Int, blank: Int, invalid: Int,
    faults: [BallotReconciliation.Fault], missing: Int
  ) {
    let counts = BallotReconciliation(
      entitled: entitled, voters: voters, valid: valid, blank: blank, invalid: invalid)
    #expect(counts.faults == faults)
    #expect(counts.missing == missing)
  }

  @Test(
    "D5: those with most ballots win, and only a tie at the border takes lots",
    arguments: [
      // (seats, ballots, lots, elected, outcome)
      (1, [9, 4], [], [0], .filled),
      (1, [4, 9], [], [1], .filled),
      (1, [5, 5], [], [], .needsLot(among: [0, 1])),
      (1, [5, 5], [1], [1], .filled),
      (1, [5, 5], [2], [], .needsLot(among: [0, 1])),
      (2, [5, 5, 1], [], [0, 1], .filled),
      (2, [7, 5, 5], [], [0], .needsLot(among: [1, 2])),
      (2, [7, 5, 5], [2], [0, 2], .filled),
      (3, [5, 7, 5, 5, 5], [4], [1, 4], .needsLot(among: [0, 2, 3])),
      (3, [5, 7, 5, 5, 5], [4, 4], [1, 4], .needsLot(among: [0, 2, 3])),
      (3, [5, 7, 5, 5, 5], [4, 0, 2], [1, 4, 0], .filled),
      (3, [2, 0, 1], [], [0, 2], .exhausted),
      (2, [0, 0, 0], [], [], .exhausted),
      (0, [3, 1], [], [0], .filled),
      (-4, [3, -1], [], [0], .filled),
      (1, [], [], [], .exhausted),
    ] as [(Int, [Int], [Int], [Int], ElectionOutcome)])
  func majority(
    seats: Int, ballots: [Int], lots: [Int], elected: [Int], outcome: ElectionOutcome
  ) {
    let election = MajorityElection(
      seats: seats,
      candidates: ballots.enumerated().map { .init(name: "N\($0)", ballots: $1) }, lots: lots)
    #expect(election.elected == elected)
    #expect(election.outcome == outcome)
  }

  @Test("a name on two lines is one candidate, and no name is none")
  func gathered() {
    let election = MajorityElection(
      seats: 1,
      candidates: [
        .init(name: "Ek", ballots: 4), .init(name: "Dal", ballots: 5),
        .init(name: " Ek ", ballots: 2), .init(name: " ", ballots: 90),
      ])
    #expect(election.candidates.map(\.name) == ["Ek", "Dal"])
    #expect(election.candidates.map(\.ballots) == [6, 5])
    #expect(election.elected == [0] && election.byLot == [])
  }
}
