import Testing
import Voting

@Suite("From several proposals to one: KL 5 kap. 53 §")
struct ContestTests {
  @Test("two sides: a demanded vote stands between them")
  func twoSides() {
    var contest = Contest(["main", "B"])
    #expect(contest.stage == .unput)
    contest.put()
    contest.find("main")
    #expect(contest.stage == .found("main"))
    contest.demandVote(yes: "main")
    #expect(contest.stage == .vote(yes: "main", no: "B"))
    #expect(!contest.choosesCounter)
    contest.settle("B")
    #expect(contest.winner == "B")
  }

  @Test("without a demand the finding stands")
  func acclamation() {
    var contest = Contest(["main", "B", "C"])
    contest.put()
    contest.find("C")
    contest.settle("C")
    #expect(contest.winner == "C")
  }

  @Test("four sides take three votes, the deepest first, and the loser of a vote is out")
  func fourSides() {
    var contest = Contest(["A", "B", "C", "D"])
    var votes: [[String]] = []
    for found in ["A", "B", "C"] {
      contest.put()
      contest.find(found)
      contest.demandVote(yes: found)
    }
    for winner in ["C", "C", "C"] {
      guard case .vote(let yes, let no) = contest.stage else { break }
      votes.append([yes, no])
      contest.settle(winner)
    }
    #expect(votes == [["C", "D"], ["B", "C"], ["A", "C"]])
    #expect(contest.winner == "C")
  }

  @Test("the counter-proposal can be found without a vote")
  func counterByAcclamation() {
    var contest = Contest(["A", "B", "C"])
    contest.put()
    contest.find("A")
    contest.demandVote(yes: "A")
    #expect(contest.remaining == ["B", "C"] && contest.choosesCounter)
    contest.put()
    contest.find("B")
    contest.settle("B")
    #expect(contest.stage == .vote(yes: "A", no: "B") && !contest.choosesCounter)
  }

  @Test("n sides take n − 1 votes at most, deepest first, whatever is chosen", arguments: 1...7)
  func everyChoice(count: Int) {
    var walk = ContestWalk(count: count)
    walk.take(Contest(Array(0..<count)))
    #expect(walk.mostVotes == count - 1)
    #expect(walk.faults == [])
    #expect(walk.winners == Array(0..<count))
  }

  @Test("main 10, B 7, C 5, D 3 in three votes: C wins though the chair found the main proposal")
  func workedExample() {
    var contest = Contest(["A", "B", "C", "D"])
    for found in ["A", "B", "C"] {
      contest.put()
      contest.find(found)
      contest.demandVote(yes: found)
    }
    // Those whose own proposal is not in the vote abstain, but D's go to C, and in the last vote B's.
    let votes: [(tally: Tally, sides: [String])] = [
      (Tally(yes: 5, no: 3, abstain: 17), ["C", "D"]),
      (Tally(yes: 7, no: 8, abstain: 10), ["B", "C"]),
      (Tally(yes: 10, no: 15), ["A", "C"]),
    ]
    for (tally, sides) in votes {
      #expect(tally.total == 25)
      #expect(contest.stage == .vote(yes: sides[0], no: sides[1]))
      contest.settle(tally.majority == .yes ? sides[0] : sides[1])
    }
    #expect(contest.winner == "C")
  }
}

/// Walks through every way that a contest can go.
private struct ContestWalk {
  let count: Int
  var mostVotes = 0
  var winners: [Int] = []
  var faults: [String] = []
  /// The sides of yes of the votes to come, the outermost first.
  private var demanded: [Int] = []
  private var out: [Int] = []
  private var votes = 0

  init(count: Int) { self.count = count }

  mutating func take(_ contest: Contest<Int>) {
    switch contest.stage {
    case .unput, .put:
      for side in contest.remaining { take(contest) { $0.find(side) } }
    case .found(let side):
      take(contest) { $0.settle(side) }
      guard contest.remaining.count > 1 else { return }
      demanded.append(side)
      take(contest) { $0.demandVote(yes: side) }
      demanded.removeLast()
    case .vote(let yes, let no):
      vote(yes, no, in: contest)
    case .settled(let side):
      mostVotes = max(mostVotes, votes)
      if out.contains(side) { faults.append("\(side) lost and won") }
      if !demanded.isEmpty { faults.append("\(demanded) was never voted on") }
      if !winners.contains(side) { winners = (winners + [side]).sorted() }
    }
  }

  private mutating func take(_ contest: Contest<Int>, _ step: (inout Contest<Int>) -> Void) {
    var next = contest
    step(&next)
    take(next)
  }

  private mutating func vote(_ yes: Int, _ no: Int, in contest: Contest<Int>) {
    let deepest = demanded.popLast()
    if deepest != yes { faults.append("\(yes) before its turn") }
    if out.contains(yes) || out.contains(no) { faults.append("\(yes) \(no): one is out") }
    votes += 1
    for (winner, loser) in [(yes, no), (no, yes)] {
      out.append(loser)
      take(contest) { $0.settle(winner) }
      out.removeLast()
    }
    votes -= 1
    if let deepest { demanded.append(deepest) }
  }
}
