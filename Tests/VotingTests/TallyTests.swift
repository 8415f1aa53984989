import Testing
import Voting

@Suite("Majority: KL 5 kap. 55–56 §§")
struct TallyTests {
  @Test(
    "more yes than no, as many, fewer; abstentions never weigh",
    arguments: [
      (7, 6, 0, Majority.yes), (6, 6, 1, .tied), (6, 7, 0, .no), (1, 0, 12, .yes),
      (0, 0, 13, .tied), (0, 1, 40, .no), (21, 20, 0, .yes), (20, 20, 1, .tied),
    ])
  func majority(yes: Int, no: Int, abstain: Int, expected: Majority) {
    #expect(Tally(yes: yes, no: no, abstain: abstain).majority == expected)
  }

  @Test(
    "the least number that decides is more than half of those who vote",
    arguments: [(13, 7), (12, 7), (1, 1), (0, 1), (41, 21), (40, 21), (-3, 1)])
  func deciding(voters: Int, needed: Int) {
    #expect(Tally.deciding(among: voters) == needed)
  }

  @Test("counting the choices keeps every kind apart")
  func counting() {
    let choices: [Choice] = [.yes, .no, .yes, .abstain, .absent, .paired, .yes]
    let tally = Tally(of: choices)
    #expect(tally == Tally(yes: 3, no: 1, abstain: 1, absent: 1, paired: 1))
    #expect(tally.total == choices.count)
  }
}

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

  @Test("n sides never take more than n − 1 votes, whoever wins", arguments: 2...7)
  func bound(count: Int) {
    for seed in 0..<50 {
      var contest = Contest(Array(0..<count))
      var chance = seed
      var votes = 0
      for _ in 0..<100 where contest.winner == nil {
        chance = (chance &* 1_103_515_245 &+ 12345) & 0x7FFF_FFFF
        switch contest.stage {
        case .unput: contest.put()
        case .put: contest.find(contest.remaining[chance % contest.remaining.count])
        case .found(let side):
          if chance % 3 == 0 { contest.settle(side) } else { contest.demandVote(yes: side) }
        case .vote(let yes, let no):
          votes += 1
          contest.settle(chance % 2 == 0 ? yes : no)
        case .settled: break
        }
      }
      #expect(contest.winner != nil)
      #expect(votes <= count - 1)
    }
  }
}
