import Agenda
import Testing
import Voting

@testable import Minutes

/// What is written of an item, a golden a situation.
@Suite struct ParagraphWords {
  typealias Board = TestBoard

  struct Situation: CustomTestStringConvertible {
    var name: String
    var commands: [Command]
    var testDescription: String { name }
  }

  static let tail: [Command] = [.put(nil), .find(.main), .gavel]

  static let situations = [
    Situation(name: "unopposed", commands: [.gavel]),
    Situation(name: "under-debate", commands: [.move(.add, by: Board.hall, text: "Att …")]),
    Situation(
      name: "addition-rejected-yes-means-reject",
      commands: [
        .move(
          .add, by: Board.hall, text: "Att entrén får en blomsteraffär.",
          reason: "Köerna är långa.\n\nDen som väntar blir glad av blommor."),
        .move(
          .reject, by: Board.norr, reason: "Det finns redan en affär i huset.\nDen räcker.",
          on: Board.A),
        .support(Board.A, [Board.lind, Board.max, Board.vik]), .closeDebate, .put(nil),
        .find(.adopted), .gavel, .put(nil), .find(.rejected), .demandVote(Demand(), yes: nil),
      ] + Command.ballots(yes: [1, 2, 5, 7], no: [3, 4, 6])
        + [.gavel, .reserve([Board.hall, Board.lind, Board.max], .motion(Board.A), reason: "")]),
    Situation(
      name: "amendment-against-main-by-two-movers",
      commands: [
        .move(
          .counter, by: Board.hall, Board.max, text: "Att huset rivs.", reason: "Motförslag"),
        .move(.reject, by: Board.norr, on: Board.A), .move(.adopt, by: Board.dal),
        .support(Board.A, [Board.lind]), .closeDebate, .put(nil), .find(.main),
        .demandVote(Demand(by: Board.hall), yes: nil),
      ] + Command.ballots(yes: [1, 2, 5, 7], no: [3, 4], abstain: [6]) + [.gavel]),
    Situation(
      name: "tie-and-no-wins-by-casting-vote",
      commands: [
        .move(.reject, by: Board.hall, reason: "Det är för dyrt."), .closeDebate, .put(nil),
        .find(.main), .demandVote(Demand(), yes: nil),
      ] + Command.ballots(yes: [2, 4, 5], no: [1, 3, 7], abstain: [6])
        + [.casting(.no), .gavel, .reserve([Board.dal], .main, reason: "Entrén behövs.")]),
    Situation(
      name: "points-and-notes",
      commands: [
        .move(.amend, by: Board.hall, text: "Kostnaden får vara högst 9 miljoner.", points: [2]),
        .closeDebate, .notTakingPart([Board.max]), .put(nil), .find(.adopted), .gavel,
        .put(nil), .find(.motion(Board.A)), .gavel,
        .reserve([Board.norr], .decision, reason: ""),
        .note([Board.vik], text: "Snön är inte dörrens fel."),
        .statement([Board.berg, Board.dal], text: "Vi hade gärna sett en port."),
        .immediate(ItemID(2)),
      ]),
    Situation(
      name: "counter-proposals-two-deep",
      commands: [
        .move(.counter, by: Board.hall, text: "Att huset rivs."),
        .move(.counter, by: Board.lind, text: "Att huset målas."),
        .move(.counter, by: Board.max, text: "Att huset hyrs ut."), .closeDebate, .put(nil),
        .find(.main), .demandVote(Demand(), yes: nil), .put(nil), .find(.motion(Board.A)),
        .demandVote(Demand(), yes: nil), .put(nil), .find(.motion(Board.B)),
        .demandVote(Demand(), yes: nil),
      ] + Command.ballots(yes: [1, 4], no: [2, 6], abstain: [3, 5, 7])
        + [.casting(.yes), .gavel]
        + Command.ballots(yes: [3], no: [4, 6], abstain: [1, 2, 5, 7]) + [.gavel]
        + Command.ballots(yes: [1, 2, 5], no: [3, 4, 6, 7]) + [.gavel]),
    Situation(
      name: "remit-lost-then-addition",
      commands: [
        .move(.remit, by: Board.hall, reason: "Kostnaden är inte utredd."),
        .move(.add, by: Board.hall, text: "Att dörren målas röd."),
        .move(.add, by: Board.hall, text: "Att dörren får ett namn."),
        .support(Board.A, [Board.max]), .closeDebate, .put(nil), .find(.today),
        .demandVote(Demand(method: .hands), yes: nil), .count(yes: 5, no: 2, abstain: 0), .endVote,
        .gavel,
      ] + tail.map { $0 == .find(.main) ? .find(.adopted) : $0 }
        + [.put(nil), .find(.adopted), .gavel, .put(nil), .find(.rejected), .gavel]),
    Situation(
      name: "remit-of-several-carried",
      commands: [
        .move(.remit, by: Board.hall, reason: "Kostnaden är inte utredd."),
        .move(.remit, by: Board.vik, text: "Ärendet återremitteras för samråd med grannarna."),
        .move(.table, by: Board.max), .closeDebate, .put(nil), .find(.today), .gavel, .put(nil),
        .find(.motion(Board.A)), .gavel,
      ]),
    Situation(
      name: "retracted-ruled-out-and-joined",
      commands: [
        .move(.add, by: Board.hall, text: "Att byn får en järnväg."),
        .move(.add, by: Board.lind, text: "Att dörren målas."),
        .move(.add, by: Board.max, text: "Att dörren målas röd."),
        .move(.counter, by: Board.vik, text: "Att inget görs."),
        .ruleOut(Board.A, reason: "det är ett nytt ärende"), .retract(Board.D, [Board.vik]),
        .revise([Board.B, Board.C], text: "Att dörren målas röd i vår.", reason: nil),
        .closeDebate, .put(nil), .find(.adopted), .gavel, .put(nil), .find(.adopted), .gavel,
      ]),
    Situation(
      name: "vote-held-over",
      commands: [
        .move(.reject, by: Board.hall), .closeDebate, .put(nil), .find(.main),
        .demandVote(
          Demand(yesText: "den som vill ha dörren", noText: "bygg inget"), yes: nil),
      ] + Command.ballots(yes: [1, 2, 5], no: [3, 4, 6, 7])
        + [.revote(reason: "Elin Max hade hört fel")]
        + Command.ballots(yes: [1, 2, 5, 6], no: [3, 4, 7]) + [.gavel]),
    Situation(
      name: "recused-chair-with-substitute",
      commands: [
        .recuse([Board.berg], reason: "äger granntomten"),
        .serve(Board.ost, for: Board.berg, from: nil), .move(.reject, by: Board.hall),
        .closeDebate, .put(nil), .find(.main), .demandVote(Demand(), yes: nil),
      ] + Command.ballots(yes: [2, 4, 5, 8, 7], no: [3, 6]) + [.gavel]),
    Situation(
      name: "absent-and-paired",
      commands: [
        .move(.reject, by: Board.hall), .closeDebate, .put(nil), .find(.main),
        .demandVote(Demand(), yes: nil), .vote(.absent, [Board.norr]),
        .vote(.paired, [Board.max]),
      ] + Command.ballots(yes: [1, 2, 4], no: [3, 7]) + [.gavel]),
    Situation(
      name: "remitted-and-dispatched",
      commands: [
        .move(.remit, by: Board.hall), .closeDebate, .put(nil), .find(.motion(Board.A)), .gavel,
        .dispatch("Fastighetsnämnden"),
      ]),
    Situation(
      name: "vote-still-open",
      commands: [
        .move(.reject, by: Board.hall), .closeDebate, .put(nil), .find(.main),
        .demandVote(Demand(), yes: nil), .vote(.yes, [Board.norr]),
      ]),
  ]

  @Test(arguments: situations) func `writes what happened`(_ situation: Situation) throws {
    var board = try Board.underDebate()
    try board.run(situation.commands)
    expectGolden(situation.name, board.text())
    for list in VotingLists(of: board.meeting).paragraphs.flatMap(\.lists)
    where !list.rows.isEmpty {
      let counted = list.columns.map { column in list.rows.count { $0.choice == column } }
      #expect(counted == list.result)
      #expect(list.rows.allSatisfy { $0.choice != nil } || !list.remarks.isEmpty)
    }
  }

  @Test func `the sections are called and stand as the body says, and are what they were`() throws {
    var rules = Rules()
    rules.paragraphSign = "KF § "
    rules.summaryLabel = "Bakgrund"
    rules.proposalLabel = "Direktörens förslag"
    rules.motionsLabel = "Dagens sammanträde"
    rules.propositionLabel = "Beslutsgång"
    rules.voteLabel = .division
    rules.decisionPlace = .first
    rules.dispatchLabel = "Beslutet skickas till"
    rules.basisLabel = "Handlingar"
    let commands: [Command] =
      [.move(.reject, by: Board.hall), .closeDebate, .put(nil), .find(.main)]
      + [.demandVote(Demand(), yes: nil)]
      + Command.ballots(yes: [1, 2, 5, 6], no: [3, 4, 7]) + [.gavel]
    var (own, usual) = (try Board.underDebate(rules), try Board.underDebate())
    try own.run(commands)
    try usual.run(commands)
    expectGolden("labels", own.text())
    func sections(_ board: Board) throws -> [Section] {
      try #require(Protocol(of: board.meeting, paragraph: 26)?.paragraphs.first).sections
    }
    let (called, standard) = (try sections(own), try sections(usual))
    #expect(called.first?.kind == .decision)
    #expect(called.dropFirst().map(\.kind) == standard.map(\.kind).filter { $0 != .decision })
    for section in called {
      #expect(section.blocks == standard.first { $0.kind == section.kind }?.blocks)
    }
    #expect(Protocol(of: own.meeting).text(pages: false).contains("KF § 26 Sjukhusets nya entré"))
  }

  @Test func `writes information, an addressee, and what has no decision`() throws {
    var board = try Board.underDebate()
    try board.run([
      .gavel, .take([ItemID(3)], numbered: true),
      .presenter(Presenter(name: "Eva Ek", title: "vårddirektör")),
      .presenter(Presenter(name: "Tor Al", title: "")), .gavel,
      .take([ItemID(4)], numbered: true), .gavel,
    ])
    expectGolden("information", board.text(27))
    expectGolden("addressee", board.text(28))
  }

  @Test func `lists the votes of every paragraph, or of one`() throws {
    var board = try Board.underDebate()
    let vote: [Command] = [
      .move(.reject, by: Board.hall), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(), yes: nil), .vote(.no, [Board.hall]), .voteRest(.yes), .endVote,
      .gavel,
    ]
    try board.run(vote + [.take([ItemID(4)], numbered: true)] + vote)
    expectGolden("voting-lists", VotingLists(of: board.meeting).text())
    #expect(VotingLists(of: board.meeting, paragraph: 27).paragraphs.map(\.heading) == ["§27"])
    #expect(VotingLists(of: board.meeting, paragraph: 25).paragraphs.isEmpty)
  }
}
