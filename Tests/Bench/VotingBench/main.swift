// The time to count an election and to plan questions, without a meeting around them. Each line:
// what was measured, milliseconds (median), and the result, so that it can be checked.

import Voting

let runs = 31

func measure(_ name: String, _ body: () -> String) {
  let clock = ContinuousClock()
  var result = ""
  let times = (0..<runs).map { _ in clock.measure { result = body() } }.sorted()
  print(name, times[runs / 2] / Duration.milliseconds(1), result, separator: "\t")
}

/// The election, with each lot going to the first group.
func elect(_ seats: Int, _ ballots: [BallotGroup]) -> ProportionalElection {
  var election = ProportionalElection(seats: seats, ballots: ballots)
  var lots: [Int] = []
  while case .needsLot(let among) = election.outcome, let first = among.first {
    lots.append(first)
    election = ProportionalElection(seats: seats, ballots: election.groups, lots: lots)
  }
  return election
}

let ballots = (0..<10_000).map { number in
  let group = min(number % 12, number * 7 / 5 % 12)
  return BallotGroup(heading: "Grupp \(group)", names: (1...61).map { "Namn \(group).\($0)" })
}
measure("ballots") { elect(61, ballots).elected.map(\.name).joined(separator: ";") }

let groups = ProportionalElection(seats: 61, ballots: ballots).groups
measure("groups") { elect(61, groups).elected.map(\.name).joined(separator: ";") }

// The main proposal and eleven others, each with points of its own, to the last vote.
let order = QuestionOrder(
  points: 12,
  motions: (1...11).map { MovedMotion(id: $0, kind: .amend, points: [$0, $0 + 1]) })
measure("plan") {
  var votes = 0
  for question in order.questions {
    var contest = Contest(question.sides)
    while contest.winner == nil {
      switch contest.stage {
      case .unput: contest.put()
      case .put: contest.find(contest.remaining[0])
      case .found(let side): contest.demandVote(yes: side)
      case .vote(_, let no):
        votes += 1
        contest.settle(no)
      case .settled: break
      }
    }
  }
  return "\(votes)"
}
