import Testing
import Voting

@Suite("D3, D4: majority, KL 5 kap. 55–56 §§")
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
    #expect(Tally(yes: .max, no: 1, abstain: .max).total == .max)
  }
}
