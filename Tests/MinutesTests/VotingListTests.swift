import Agenda
import Testing
import Voting

@testable import Minutes

/// The lists of votes: in what order, with which columns, and whether their numbers agree.
@Suite struct VotingListRules {
  typealias Board = TestBoard
  static let item = ItemID(2)

  /// Jon Lind and Kaj Norr away, Ola Kvist and Ann Öst in their seats, and a vote demanded.
  static func voting(_ rules: Rules = Rules(), by method: Demand.Method = .rollCall) throws -> Board
  {
    var board = Board()
    var body = Board.body
    body.rules = rules
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: "09:00", place: nil, firstParagraph: 25,
      agenda: Board.agenda)
    try board.run([
      .present([1, 2, 3, 6, 7].map(PersonID.init), from: nil),
      .serve(Board.ost, for: Board.norr, from: nil),
      .serve(Board.kvist, for: Board.lind, from: nil), .open,
      .take([ItemID(1)], numbered: true), .fix, .gavel, .take([item], numbered: true),
      .move(.reject, by: Board.hall), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(method: method), yes: nil),
    ])
    return board
  }

  static func list(_ board: Board, _ order: ListOrder? = nil) throws -> VotingList {
    let lists = VotingLists(of: board.meeting, order: order).paragraphs.flatMap(\.lists)
    return try #require(lists.last)
  }

  @Test(arguments: [
    (ListOrder.list, [1, 2, 3, 6, 7, 8, 9]), (.alphabetical, [1, 2, 3, 9, 6, 7, 8]),
    (.party, [1, 8, 2, 3, 6, 7, 9]), (.seat, [1, 2, 3, 9, 8, 6, 7]),
    (.rollCall, [2, 3, 6, 7, 8, 9, 1]),
  ]) func `stand in the order of the body, or in the one asked for`(
    order: ListOrder, places: [Int]
  ) throws {
    let ballots = Command.ballots(yes: [1, 2, 8, 9], no: [3, 6, 7])
    var board = try Self.voting()
    try board.run(ballots)
    let asked = try Self.list(board, order)
    #expect(asked.rows.map(\.person.place) == places)
    #expect(asked.rows.map { $0.replaces?.place }.compactMap(\.self).sorted() == [4, 5])

    var rules = Rules()
    rules.votingList = order
    var decided = try Self.voting(rules)
    try decided.run(ballots)
    #expect(try Self.list(decided) == asked)
    #expect(decided.text().contains(asked.chunks(gap: 1).text))
    #expect(try Self.list(decided, .list) == Self.list(board))

    let names = Set(asked.rows.map(\.name))
    let seats = order == .list ? ["", ""] : [" för Kaj Norr (S)", " för Jon Lind (C)"]
    #expect(names.contains("Ann Öst (S), ersättare\(seats[0])"))
    #expect(names.contains("Ola Kvist (SD), ersättare\(seats[1])"))
  }

  @Test func `name the seat of a substitute whatever the role is called`() throws {
    var body = Board.body
    body.people[7].role = "suppleant"
    let meeting = Meeting(
      body: body, day: Board().meeting.day, time: nil, place: nil, firstParagraph: 1,
      agenda: Board.agenda)
    let item = try #require(meeting[Self.item])
    let voter = Voter(person: Board.ost, replaces: Board.norr)
    #expect(
      meeting.listName(of: voter, in: item, namingSeat: true)
        == "Ann Öst (S), suppleant, ersätter Kaj Norr (S)")
    #expect(
      meeting.listName(of: voter, in: item, namingSeat: false) == "Ann Öst (S), suppleant")
  }

  @Test(arguments: [
    ([Choice.yes, .no, .abstain, .yes, .no, .yes, .no], [Choice.yes, .no, .abstain], [3, 3, 1]),
    ([.yes, .yes, .yes, .yes, .yes, .yes, .yes], [.yes, .no, .abstain], [7, 0, 0]),
    (
      [.yes, .no, .absent, .yes, .no, .yes, .no], [.yes, .no, .abstain, .absent], [3, 3, 0, 1]
    ),
    ([.yes, .no, .paired, .yes, .yes, .yes, .no], [.yes, .no, .abstain, .paired], [4, 2, 0, 1]),
    (
      [.yes, .no, .absent, .paired, .yes, .yes, .yes],
      [.yes, .no, .abstain, .absent, .paired], [4, 1, 0, 1, 1]
    ),
  ]) func `have the columns that someone has a mark in, and their sums`(
    choices: [Choice], columns: [Choice], sums: [Int]
  ) throws {
    var board = try Self.voting()
    let persons = [1, 2, 3, 6, 7, 8, 9].map(PersonID.init)
    try board.run(zip(choices, persons).map { .vote($0, [$1]) } + [.endVote])
    for order in ListOrder.allCases {
      let list = try Self.list(board, order)
      #expect(list.columns == columns && list.result == sums)
      #expect(columns.map { column in list.rows.count { $0.choice == column } } == sums)
      #expect(list.columns.map(list.tally.count) == sums && list.tally.total == 7)
      #expect(!list.remarks.contains { $0.contains("stämmer inte") })
      #expect(list.chunks(gap: 0).flatMap(\.lines).allSatisfy { $0.columns <= 72 })
    }
  }

  struct Damage: CustomTestStringConvertible {
    var testDescription: String
    var method = Demand.Method.rollCall
    var events: [Event]
    /// What the list says of it; nothing where the numbers agree.
    var says: [String]
  }

  static let voters = [1, 2, 3, 6, 7, 8, 9].map { Voter(person: PersonID($0)) }

  static func called(
    _ voters: [Voter], yes: [Int], no: [Int], tally: Tally
  ) -> [Event] {
    [
      .registered(item: item, vote: 1, voters: voters),
      .voted(item: item, vote: 1, choice: .yes, persons: yes.map(PersonID.init)),
      .voted(item: item, vote: 1, choice: .no, persons: no.map(PersonID.init)),
      .voteCounted(item: item, vote: 1, tally: tally),
    ]
  }

  static func raised(_ tally: Tally) -> [Event] {
    [
      .registered(item: item, vote: 1, voters: voters),
      .handsCounted(item: item, vote: 1, tally: tally),
      .voteCounted(item: item, vote: 1, tally: tally),
    ]
  }

  static let damages = [
    Damage(
      testDescription: "rows and count agree",
      events: called(voters, yes: [1, 2, 3, 6], no: [7, 8, 9], tally: Tally(yes: 4, no: 3)),
      says: []),
    Damage(
      testDescription: "one vote more than there are rows",
      events: called(voters, yes: [1, 2, 3, 6], no: [7, 8, 9], tally: Tally(yes: 5, no: 3)),
      says: [
        "raderna ger 4 ja-röster och 3 nej-röster, men resultatet är 5 ja-röster och 3 nej-röster"
      ]),
    Damage(
      testDescription: "one vote less, and abstentions that no row has",
      events: called(
        voters, yes: [1, 2, 3, 6], no: [7, 8, 9],
        tally: Tally(yes: 4, no: 2, abstain: 1, absent: 1, paired: 1)),
      says: [
        "raderna ger 4 ja-röster, 3 nej-röster, 0 som avstår, 0 frånvarande och 0 kvittade, men "
          + "resultatet är 4 ja-röster, 2 nej-röster, 1 som avstår, 1 frånvarande och 1 kvittade"
      ]),
    Damage(
      testDescription: "someone without a mark",
      events: called(voters, yes: [1, 2, 3, 6], no: [7, 8], tally: Tally(yes: 4, no: 2)),
      says: ["Ola Kvist (SD) har ingen röst"]),
    Damage(
      testDescription: "a vote of someone who is not in the list",
      events: called(voters, yes: [1, 2, 3, 6, 4], no: [7, 8, 9], tally: Tally(yes: 5, no: 3)),
      says: [
        "Jon Lind (C) har röstat utan att stå i listan",
        "raderna ger 4 ja-röster och 3 nej-röster, men resultatet är 5 ja-röster och 3 nej-röster",
      ]),
    Damage(
      testDescription: "a name twice, counted twice",
      events: called(
        voters + [voters[0]], yes: [1, 2, 3, 6], no: [7, 8, 9], tally: Tally(yes: 5, no: 3)),
      says: ["Jan Berg (S) står mer än en gång"]),
    Damage(
      testDescription: "as many hands as voters", method: .hands,
      events: raised(Tally(yes: 4, no: 2, abstain: 1)), says: []),
    Damage(
      testDescription: "one hand less", method: .hands, events: raised(Tally(yes: 4, no: 2)),
      says: []),
    Damage(
      testDescription: "one hand more", method: .hands,
      events: raised(Tally(yes: 5, no: 2, abstain: 1)),
      says: ["8 röster räknades, men 7 personer fick rösta"]),
  ]

  @Test(arguments: damages) func `say where their numbers do not agree`(_ row: Damage) throws {
    var board = try Self.voting(by: row.method)
    board.apply(row.events)
    let remarks = try Self.list(board).remarks.filter { $0.hasPrefix("OBS!") }
    #expect(remarks == row.says.map { "OBS! Voteringslistan stämmer inte: \($0)." })
    let summary = VotingSummary(of: board.meeting)
    let doubts: [Block] = row.says.isEmpty ? [] : [.lines(remarks.map { "§26: \($0)" })]
    #expect(Array(try #require(summary.sections.first).blocks.dropFirst()) == doubts)
    #expect(board.text().contains("OBS!") == !row.says.isEmpty)
  }

  /// 7 is not found in 17, and a § that is not signed says what the list says.
  @Test(arguments: [
    ("Med 4 ja-röster och\n3 nej-röster antas det.", true, true),
    ("Med 14 ja-röster och 3 nej-röster antas det.", true, false),
    ("Med 4 ja-röster och 2 nej-röster antas det.", true, false),
    ("Med 4 ja-röster och 2 nej-röster antas det.", false, true),
  ]) func `agree with the words that were signed`(
    text: String, isSigned: Bool, agrees: Bool
  ) throws {
    var board = try Self.voting()
    try board.run(Command.ballots(yes: [1, 2, 3, 6], no: [7, 8, 9]) + [.gavel])
    let fixed = [FixedText(paragraph: 26, text: text + "\n")]
    board.apply([.paper(.fixed(fixed, sent: board.now))])
    if isSigned {
      let signed = Attestation(
        signer: .person(Board.berg), items: [Self.item], on: board.meeting.day)
      board.apply([.paper(.attested(signed))])
    }
    let says =
      "OBS! Voteringslistan stämmer inte: paragrafens text har inte 4 ja-röster och 3 nej-röster."
    #expect(try Self.list(board).remarks == (agrees ? [] : [says]))
  }
}
