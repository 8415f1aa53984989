import Agenda
import Testing
import Voting

@testable import Minutes

/// The votes of a meeting in short.
@Suite struct Summaries {
  typealias Board = TestBoard

  static let demanded: [Command] = [
    .move(.reject, by: Board.hall), .closeDebate, .put(nil), .find(.main),
    .demandVote(Demand(), yes: nil),
  ]

  @Test func `tell struck votes, hands, absences and open votes from those that stand`() throws {
    var board = try Board.underDebate()
    try board.run(
      Self.demanded + Command.ballots(yes: [1, 2, 3], no: [4, 5, 6], abstain: [7])
        + [.casting(.yes), .revote(reason: "Elin Max hade hört fel")] + [
          .vote(.absent, [Board.norr]), .vote(.paired, [Board.max]),
        ] + Command.ballots(yes: [1, 2, 4], no: [3, 7]) + [.gavel]
        + [
          .take([ItemID(4)], numbered: true), .move(.reject, by: Board.hall), .closeDebate,
          .put(nil), .find(.main), .demandVote(Demand(method: .hands), yes: nil),
          .count(yes: 5, no: 2, abstain: 0), .endVote, .gavel, .take([ItemID(3)], numbered: true),
          .move(.counter, by: Board.hall, text: "Köerna räknas om."), .closeDebate, .put(nil),
          .find(.adopted), .demandVote(Demand(), yes: nil), .vote(.yes, [Board.berg]),
        ])
    expectGolden("summary", VotingSummary(of: board.meeting).text(pages: true))
    let page = VotingSummary(of: board.meeting).html(notice: "<ej hel>")
    for words in [
      "<h1>Omröstningar 2026-03-25</h1>", "&lt;ej hel&gt;", "Röster efter parti",
      "<th scope=\"row\">§26:1</th>", "<td class=\"count\">1/0/0/1/0</td>", "<td>Öppen</td>",
    ] { #expect(page.contains(words)) }
    let one = VotingSummary(of: board.meeting, paragraph: 27)
    #expect(one.sections.map(\.heading) == ["Omröstningar"])
  }

  @Test func `say that no vote was held`() throws {
    let board = try Board.underDebate()
    let text = VotingSummary(of: board.meeting).text(pages: false)
    #expect(text.hasSuffix("\nOmröstningar\nIngen omröstning har hållits.\n"))
    let lists = VotingLists(of: board.meeting).text()
    #expect(lists.hasSuffix("\n\n\nIngen omröstning har hållits.\n"))
  }

  /// An item with an open vote.
  static func vote() throws -> (Meeting, Item, Vote) {
    var board = try Board.underDebate()
    try board.run(demanded)
    let item = try #require(board.meeting[ItemID(2)])
    return (board.meeting, item, try #require(item.votes.first))
  }

  @Test(arguments: [
    (
      "den som bifaller direktörens förslag.", "bifaller direktörens förslag", true,
      Choice.yes
    ),
    ("Den som vill att ärendet avgörs idag", "ärendet avgörs idag", true, .yes),
    ("den som vill återremittera ärendet", "återremittera ärendet", true, .no),
    ("den som vill ha avslag som motförslag", "avslag", false, .no),
    ("bygg inget", "bygg inget", true, .yes),
    (
      "den som bifaller " + String(repeating: "ett långt yrkande, ", count: 9),
      "bifaller ett långt yrkande, ett långt yrkande, ett långt yrkande, ett…", true, .yes
    ),
    (String(repeating: "x", count: 72), String(repeating: "x", count: 72), true, .yes),
    (String(repeating: "x", count: 73), String(repeating: "x", count: 71) + "…", true, .no),
  ]) func `shorten what Ja and Nej mean`(
    text: String, short: String, isMain: Bool, side: Choice
  ) throws {
    let (meeting, item, open) = try Self.vote()
    var vote = open
    vote.isMain = isMain
    vote.yesText = side == .yes ? text : "a"
    vote.noText = side == .no ? text : "b"
    let word = side == .yes ? "Ja" : "Nej"
    let stop = short.hasSuffix("…") ? "" : "."
    #expect(meeting.summary(of: vote, in: item).contains("\(word): \(short)\(stop) "))
  }

  @Test(arguments: [
    (Requirement.majority, Tally(yes: 4, no: 3), Choice?.none, "Ja", ""),
    (.majority, Tally(yes: 3, no: 4), nil, "Nej", ""),
    (.majority, Tally(yes: 3, no: 3, abstain: 1), nil, "Lika", "Ordförandens utslagsröst saknas."),
    (.majority, Tally(yes: 3, no: 3, abstain: 1), .no, "Nej", "Ordförandens utslagsröst avgjorde."),
    (
      .third(side: .no, present: 7), Tally(yes: 4, no: 3), nil, "Nej",
      "3 nej-röster är minst en tredjedel av de närvarande."
    ),
    (.third(side: .no, present: 7), Tally(yes: 5, no: 2), nil, "Ja", ""),
    (
      .twoThirds(side: .yes, present: 7), Tally(yes: 5, no: 2), nil, "Ja",
      "Minst två tredjedelar av de närvarande."
    ),
    (
      .twoThirds(side: .yes, present: 7), Tally(yes: 4, no: 3), nil, "Nej",
      "Två tredjedelar av de närvarande nåddes inte."
    ),
    (
      .twoThirds(side: nil, present: 7), Tally(yes: 4, no: 3), nil, "Inget",
      "Två tredjedelar av de närvarande nåddes inte."
    ),
  ]) func `say which side won, and by what right`(
    requirement: Requirement, tally: Tally, casting: Choice?, winner: String, right: String
  ) throws {
    let (meeting, item, open) = try Self.vote()
    var vote = open
    vote.yesText = "a"
    vote.noText = "b"
    vote.tally = tally
    vote.requirement = requirement
    vote.casting = casting
    #expect(vote.winnerWord == winner)
    #expect(
      meeting.summary(of: vote, in: item)
        == "Sjukhusets nya entré. Ja: a. Nej: b." + (right.isEmpty ? "" : " \(right)"))
  }

  /// So many votes on one item, each struck but the last.
  @Test(arguments: [(1, 1), (7, 1), (30, 3)]) func `fit a page, or repeat their head`(
    votes: Int, pages: Int
  ) throws {
    var board = try Board.underDebate()
    try board.run(Self.demanded)
    for number in 1...votes {
      try board.run(Command.ballots(yes: [1, 2, 5, 6], no: [3, 4, 7]))
      if number < votes { try board.run([.revote(reason: "någon hade hört fel")]) }
    }
    let summary = VotingSummary(of: board.meeting)
    let lines = summary.text(pages: true).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast()
    try #require((lines.count + 59) / 60 == pages)
    #expect(lines.allSatisfy { $0.columns <= 72 })
    for page in 0..<pages {
      #expect(lines[page * 60].hasSuffix("OMRÖSTNINGAR                   \(page + 1) (\(pages))"))
    }
    #expect(lines.count { $0.hasPrefix("§  ") } >= pages)
    #expect(!summary.text(pages: false).contains("(\(pages))"))
  }
}
