import Agenda
import Testing
import Voting

@testable import Minutes

/// What a council's minutes say that a board's do not.
@Suite struct CouncilWords {
  typealias Board = TestBoard
  static let election = ItemID(5)

  @Test func `D10: a third remits, to the board`() throws {
    var board = try CouncilBoard.taking(6)
    try board.run([
      .motion(
        MotionDraft(
          movers: [Board.hall], kind: .remit, reason: "Kostnaden är inte utredd.",
          to: "kommunstyrelsen", outsiders: ["Siv Ek (MP)"])),
      .closeDebate, .put(nil), .find(.today), .demandVote(Demand(), yes: nil),
    ])
    try board.run(Command.ballots(yes: [1, 2, 4, 5], no: [3, 6, 7]))
    try board.run([.gavel])
    expectGolden("council-minority-remit", board.text())
  }

  @Test func `a refused motion is put all the same, and the counter-proposals four deep`() throws {
    var board = try CouncilBoard.taking(6)
    try board.run([
      .move(.counter, by: Board.hall, text: "Motionen bifalls."),
      .move(.counter, by: Board.lind, text: "Att banan asfalteras."),
      .move(.counter, by: Board.max, text: "Att banan byggs av trä."),
      .motion(
        MotionDraft(
          movers: [Board.vik], kind: .counter, text: "Att frågan utreds.",
          outsiders: ["Siv Ek (MP)"])),
      .ruleOut(Board.B, reason: "det är ett nytt ärende"),
    ])
    board.apply([.overruled(item: ItemID(6), motion: Board.B)])
    try board.run([.closeDebate])
    for side in [SideWord.main, .motion(Board.A), .motion(Board.B), .motion(Board.C)] {
      try board.run([.put(nil), .find(side), .demandVote(Demand(), yes: nil)])
    }
    let votes: [[Command]] = [
      Command.ballots(yes: [1, 4], no: [2, 6], abstain: [3, 5, 7]) + [.casting(.no), .gavel],
      Command.ballots(yes: [4], no: [2, 6], abstain: [1, 3, 5, 7]) + [.gavel],
      Command.ballots(yes: [3, 1], no: [2, 6], abstain: [4, 5, 7]) + [.casting(.yes), .gavel],
      Command.ballots(yes: [1, 2, 5], no: [3, 4, 6, 7]) + [.gavel],
    ]
    try board.run(votes.flatMap(\.self))
    expectGolden("council-four-deep", board.text())
  }

  @Test func `conflicts of interest, closed doors, a recess and an expulsion`() throws {
    var board = try CouncilBoard.taking(2)
    let item = ItemID(2)
    board.apply([
      .marked(item: item, key: "consent", value: "all"),
      .marked(item: item, key: "tabled", value: "2026-02-11 § 12"),
      .summoned(item: item, summons: Summons(announced: Day(number: 20_535))),
      .recused(
        item: item, person: Board.berg, reason: "", at: board.now, ground: .accountable),
      .seated(person: Board.ost, seat: Board.berg, at: board.now, since: nil),
      .recused(
        item: item, person: Board.dal, reason: "", at: board.now, ground: .accountable,
        ruled: true),
      .recused(item: item, person: Board.norr, reason: "granne", at: board.now),
      .recusalDenied(item: item, person: Board.lind, reason: "kusin"),
      .doorsSet(open: false, reason: "sekretess"), .adjourned(at: board.now),
    ])
    board.apply([
      .resumed(at: board.now),
      .expelled(item: item, expulsion: Expulsion(name: "en åhörare", reason: "ropar")),
    ])
    try board.run([.gavel])
    board.apply([.doorsSet(open: true, reason: "")])
    expectGolden("council-circumstances", board.text())
  }

  @Test func `an extra meeting with interpellations, questions and some at a distance`() throws {
    var board = try CouncilBoard.taking(3)
    board.apply([
      .summoned(item: nil, summons: Summons(extra: "kommunstyrelsen")),
      .asked(item: ItemID(3), persons: [Board.hall]),
      .answered(item: ItemID(3), names: ["Jan Berg (S)", "kommunalrådet Eva Ek (C)"]),
      .connected(person: Board.lind, remote: true, at: board.now, since: nil),
      .connected(person: Board.vik, remote: true, at: board.now, since: 14),
    ])
    try board.run([.gavel, .take([ItemID(4)], numbered: true)])
    board.apply([
      .asked(item: ItemID(4), persons: [Board.max]),
      .connected(person: Board.lind, remote: false, at: board.now, since: nil),
      .reminded(Reminder(item: nil, text: "Det här står inte i protokollet.")),
      .expelled(item: nil, expulsion: Expulsion(name: "en åhörare", reason: "")),
    ])
    try board.run([.gavel])
    expectGolden("council-inquiries", Protocol(of: board.meeting).text(pages: false))
  }

  @Test func `an election by closed ballot with a lot, struck once`() throws {
    var board = try CouncilBoard.taking(5)
    var election = Election(
      number: 1, manner: .majority, post: "ledamöter i valnämnden", seats: 2,
      demandedBy: [Board.hall], present: 7)
    board.elect(
      election, on: Self.election,
      [
        .counted(name: "Ada Ek (S)", ballots: 5), .totalled(blank: 0, invalid: 0, voters: 8),
        .ended(entitled: 7), .struck(reason: "en valsedel för mycket"),
      ])
    election.number = 2
    board.elect(
      election, on: Self.election,
      [
        .counted(name: "Ada Ek (S)", ballots: 3), .counted(name: "Bo By (M)", ballots: 3),
        .counted(name: "Cilla Dahl (C)", ballots: 4), .counted(name: "Dan Frid (V)", ballots: 1),
        .totalled(blank: 1, invalid: 0, voters: 7), .ended(entitled: 7),
        .lot(Election.Lot(winner: 2, isDrawnByProgram: false)),
      ])
    try board.run([.gavel])
    expectGolden("council-election-majority", board.text())
  }

  struct Ballots: CustomTestStringConvertible {
    var testDescription: String
    var demandedBy: [PersonID] = []
    /// The ballots of each group.
    var votes: [Int]
    /// The groups drawn by lot, from 1.
    var lots: [Int] = []
  }

  /// Twelve groups are too many for the width of a page.
  @Test(arguments: [
    Ballots(
      testDescription: "three", demandedBy: [Board.hall, Board.lind], votes: [4, 2, 1],
      lots: [1, 2]),
    Ballots(testDescription: "twelve", votes: [170, 91, 44, 31, 30, 24, 17, 11, 7, 5, 3, 2]),
  ]) func `D16: a proportional election shows every round`(_ row: Ballots) throws {
    var board = try CouncilBoard.taking(5)
    let all = row.votes.reduce(0, +)
    for (number, post) in ["ledamöter i valnämnden", "ersättare i valnämnden"].enumerated() {
      let election = Election(
        number: number + 1, manner: .proportional, post: post, seats: 6,
        demandedBy: row.demandedBy, present: all)
      let lots = row.lots.map { Election.Lot(winner: $0, isDrawnByProgram: number == 1) }
      board.elect(
        election, on: Self.election,
        CouncilBoard.lists(row.votes)
          + [.totalled(blank: 0, invalid: 0, voters: all), .ended(entitled: all)]
          + lots.map(BallotEvent.lot))
    }
    try board.run([.gavel])
    let name = "council-election-\(row.testDescription)"
    expectGolden(name, board.text())
    expectGolden("\(name)-votes", VotingLists(of: board.meeting).text())
    let lines = Protocol(of: board.meeting).text(pages: true).split(separator: "\n")
    #expect(lines.allSatisfy { $0.columns <= TextLines.width })
  }
}
