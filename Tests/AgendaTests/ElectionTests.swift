import Agenda
import Testing
import Voting

@Suite("Elections by ballot: KL 5 kap. 54–56 §§, lag (2022:629)")
struct ElectionTests {
  typealias C = Chamber
  static let matter = SmallBoard.item("2", "Val till valnämnden", .election)

  func election(_ seats: Int = 31, kind: BodyKind = .council) throws -> Chamber {
    try Chamber(kind, seats: seats, matter: Self.matter)
  }

  func ballots(_ name: String, _ count: Int) -> Command {
    .countBallots(BallotCount(candidate: .init(name: name, ballots: count)))
  }

  @Test("D2: persons are chosen by closed ballot, other matters openly")
  func closedOrOpen() throws {
    var chamber = try election()
    let nominate = Command.nominate(Nomination(name: "Eva Ek (S)", post: "ombud"))
    try chamber.run(nominate)
    #expect(chamber.refusal(.demandVote(Demand(), yes: nil)) == .electionIsClosed)
    try chamber.run(.demandBallot(by: PersonID(3), post: nil, seats: nil))
    #expect(chamber.refusal(.vote(.yes, [PersonID(3)])) == .ballotsAreSecret)
    #expect(chamber.refusal(.voteRest(.yes)) == .ballotsAreSecret)
    #expect(chamber.refusal(.count(yes: 3, no: 1, abstain: 0)) == .ballotsAreSecret)
    #expect(chamber.refusal(nominate) == .electionIsOpen(number: 1))
    var other = try Chamber(.council, seats: 31)
    let ballot = Command.demandBallot(by: nil, post: "ombud", seats: nil)
    #expect(other.refusal(ballot) == .closedOnlyForElections)
    #expect(other.refusal(nominate) == .notAnElection)
    try other.run(.mark([C.matter], [.init(key: "employment", value: "yes")]))
    #expect(other.refusal(ballot) == nil && other.refusal(nominate) == nil)
  }

  @Test("D16: equal groups' substitutes enter by lot, drawn before the gavel, 21–22 §§")
  func orderOfSubstitutes() throws {
    var chamber = try election()
    let lists = ["A", "B"].map { heading in
      Command.list(
        BallotList(heading: heading, names: ["\(heading) Ek", "\(heading) Al"], ballots: 15))
    }
    try chamber.run([.proportional((1...16).map { PersonID($0) }, seats: 2, post: "ersättare")])
    try chamber.run(lists + [.countBallots(BallotCount(voters: 30)), .endVote])
    #expect(chamber.refusal(.gavel) == .lotNeeded(among: ["A", "B"]))
    try chamber.run(.lot(.winner("A")))
    #expect(chamber.refusal(.gavel) == .lotNeeded(among: ["A", "B"]))
    #expect(
      chamber.meeting.chairWords.now.map(\.text).contains(
        "A och B har lika många röster, och lotten ska avgöra i vilken ordning deras ersättare "
          + "kallas in."))
    try chamber.run(.lot(.winner("B")))
    #expect(chamber.refusal(.lot(.winner("A"))) == .noLotNeeded)
    let election = try #require(chamber.matter?.election)
    let item = try #require(chamber.matter)
    #expect(
      chamber.meeting.electionParts(of: election, in: item).contains { part in
        guard case .table(let table) = part else { return false }
        return table.rows == [["A", "A Ek, B Ek"], ["B", "B Ek, A Ek"]]
      })
    #expect(chamber.refusal(.gavel) == nil)
  }

  @Test("lists, the names on them and their ballots are bounded, counted anew or not")
  func listBounds() throws {
    var chamber = try election()
    let list = { (heading: String, names: Int, ballots: Int) in
      Command.list(
        BallotList(
          heading: heading, names: (0..<names).map { "N\($0)" }, ballots: ballots))
    }
    let demanding = (1...11).map { PersonID($0) }
    try chamber.run(.proportional(demanding, seats: 3, post: "ombud"))
    #expect(chamber.refusal(list("L", 350, 1)) == .tooMany(.names, bound: 349))
    #expect(chamber.refusal(list("L", 349, 1_000_001)) == .tooMany(.ballots, bound: 1_000_000))
    #expect(chamber.refusal(list("L", 349, 1_000_000)) == nil)
    for place in 1...40 { try chamber.run(list("L\(place)", 1, 1)) }
    #expect(chamber.refusal(list("L41", 1, 1)) == .tooMany(.lists, bound: 40))
    #expect(chamber.refusal(list("L40", 1, 2)) == nil)
  }

  @Test("candidates are bounded, and one of them can be counted anew at the bound")
  func candidateBounds() throws {
    var chamber = try election()
    try chamber.run(.demandBallot(by: PersonID(3), post: "ombud", seats: 1))
    for place in 1...349 { try chamber.run(ballots("N\(place)", 1)) }
    #expect(chamber.refusal(ballots("N350", 1)) == .tooMany(.candidates, bound: 349))
    #expect(chamber.refusal(ballots("N349", 0)) == nil)
    #expect(chamber.refusal(ballots("N1", -1)) == .tooMany(.ballots, bound: 1_000_000))
  }

  @Test("a majority election by ballot, reconciled against those entitled")
  func majority() throws {
    var chamber = try election()
    #expect(
      chamber.refusal(.demandBallot(by: nil, post: nil, seats: nil)) == .postMissing)
    try chamber.run([
      .nominate(Nomination(name: "Eva Ek (S)", post: "ombud", term: "2026")),
      .nominate(Nomination(name: "Bo Alm (M)", post: "ombud", term: "2026")),
      .demandBallot(by: PersonID(3), post: nil, seats: nil),
    ])
    #expect(chamber.refusal(.gavel) == .electionNotCounted)
    #expect(chamber.refusal(.endVote) == .nothingCounted)
    try chamber.run([ballots("Eva Ek (S)", 17), ballots("Bo Alm (M)", 12)])
    #expect(chamber.refusal(.endVote) == .votersMissing)
    try chamber.run(.countBallots(BallotCount(blank: 1, invalid: 1, voters: 30)))
    #expect(chamber.refusal(.endVote) == .tooManyBallots(ballots: 31, voters: 30))
    try chamber.run(.countBallots(BallotCount(voters: 32)))
    #expect(chamber.refusal(.endVote) == .tooManyVoters(voters: 32, entitled: 31))
    try chamber.run([ballots("Bo Alm (M)", 11), .countBallots(BallotCount(voters: 31))])
    #expect(
      try chamber.warnings(.endVote) == [.ballotsMissing(counted: 30, voters: 31)])
    try chamber.run(.endVote)
    #expect(chamber.refusal(.casting(.yes)) == .notTied)
    #expect(chamber.refusal(.lot(.winner("Eva Ek (S)"))) == .noLotNeeded)
    try chamber.run(.gavel)
    #expect(
      chamber.matter?.decision?.points.map(\.text) == ["Eva Ek (S) väljs till ombud för 2026."])
    #expect(chamber.matter?.elections.map(\.stage) == [.confirmed])
  }

  @Test("D5: a tie is settled by lot, never by the chair", arguments: [true, false])
  func lot(isDrawn: Bool) throws {
    var chamber = try election()
    try chamber.run([
      .demandBallot(by: nil, post: "ombud", seats: 1), ballots("Eva Ek (S)", 15),
      ballots("Bo Alm (M)", 15), ballots("Ulf By (C)", 1),
      .countBallots(BallotCount(voters: 31)), .endVote,
    ])
    let tied = ["Eva Ek (S)", "Bo Alm (M)"]
    #expect(chamber.refusal(.casting(.yes)) == .lotNeeded(among: tied))
    #expect(chamber.refusal(.gavel) == .lotNeeded(among: tied))
    #expect(chamber.refusal(.lot(.winner("Ulf By (C)"))) == .notAmongTied(names: tied))
    try chamber.run([.lot(isDrawn ? .draw(seed: 7) : .winner("bo alm (m)")), .gavel])
    #expect(chamber.matter?.decision?.points.first?.text == "Bo Alm (M) väljs till ombud.")
    #expect(chamber.matter?.elections.first?.lots.map(\.isDrawnByProgram) == [isDrawn])
  }

  @Test("several seats: those with most votes, a lot only at the border")
  func severalSeats() throws {
    var chamber = try election()
    try chamber.run([
      .demandBallot(by: nil, post: "revisorer", seats: 2), ballots("A (S)", 20),
      ballots("B (M)", 20), ballots("C (C)", 20), ballots("D (L)", 2),
      .countBallots(BallotCount(voters: 31)), .endVote, .lot(.winner("C (C)")),
      .lot(.winner("A (S)")), .gavel,
    ])
    let point = try #require(chamber.matter?.decision?.points.first)
    #expect(point.text == "Till revisorer väljs:")
    #expect(point.points.map(\.text) == ["C (C)", "A (S)"])
  }

  @Test("revote: the counted election stays as struck and a new one opens")
  func revote() throws {
    var chamber = try election()
    try chamber.run([
      .demandBallot(by: nil, post: "ombud", seats: 1), ballots("A (S)", 1),
      .countBallots(BallotCount(voters: 31)),
    ])
    #expect(chamber.refusal(.revote(reason: "Fel.")) == .electionNotCounted)
    try chamber.run(.endVote)
    #expect(chamber.refusal(.revote(reason: "")) == .reasonMissing)
    try chamber.run(.revote(reason: "Sedlar saknades."))
    #expect(
      chamber.matter?.elections.map(\.stage) == [.struck(reason: "Sedlar saknades."), .open])
  }

  @Test(
    "D16: proportional election on demand, lag (2022:629) 2 §",
    arguments: [(51, 11, 5), (31, 7, 4), (49, 12, 4)])
  func demand(present: Int, seats: Int, needed: Int) throws {
    let chamber = try election(present)
    let persons = (1...needed).map { PersonID($0) }
    let demand = { (count: Int) in
      Command.proportional(Array(persons.prefix(count)), seats: seats, post: "ledamöter")
    }
    #expect(
      chamber.refusal(demand(needed - 1)) == .tooFewDemand(demanded: needed - 1, needed: needed))
    #expect(chamber.refusal(demand(needed)) == nil)
    #expect(
      try Chamber(.council, seats: present).refusal(demand(needed)) == .notAnElection)
  }

  @Test("a proportional election: 31 electors, 7 seats, a lot in the fourth round")
  func proportional() throws {
    var chamber = try election()
    let lists = [("Alfa", 17, 7), ("Beta", 5, 2), ("Gamma", 5, 2), ("Delta", 4, 1)].map {
      BallotList(heading: $0.0, names: (1...$0.2).map { "N\($0)" }, ballots: $0.1)
    }
    let named = lists.map { list in
      BallotList(
        heading: list.heading, names: list.names.map { "\(list.heading) \($0)" },
        ballots: list.ballots)
    }
    try chamber.run(
      [.proportional((1...4).map { PersonID($0) }, seats: 7, post: "ledamöter i valnämnden")]
        + named.map { .list($0) } + [.countBallots(BallotCount(voters: 31))])
    #expect(chamber.refusal(ballots("A", 1)) == .countedByLists)
    try chamber.run(.endVote)
    #expect(chamber.refusal(.gavel) == .lotNeeded(among: ["Beta", "Gamma"]))
    try chamber.run([.lot(.winner("gamma")), .gavel])
    let point = try #require(chamber.matter?.decision?.points.first)
    #expect(point.text == "Till ledamöter i valnämnden väljs:")
    #expect(
      point.points.map(\.text) == [
        "Alfa N1", "Alfa N2", "Alfa N3", "Gamma N1", "Beta N1", "Alfa N4", "Delta N1",
      ])
  }

  @Test("members first, then the substitutes in an election of their own: one gavel for both")
  func substitutes() throws {
    var chamber = try election()
    let demanding = (1...16).map { PersonID($0) }
    for post in ["ledamöter", "ersättare"] {
      try chamber.run([
        .proportional(demanding, seats: 2, post: post),
        .list(BallotList(heading: "Alfa", names: ["\(post) 1", "\(post) 2"], ballots: 21)),
        .list(BallotList(heading: "Beta", names: ["\(post) 3"], ballots: 10)),
        .countBallots(BallotCount(voters: 31)), .endVote,
      ])
    }
    #expect(
      chamber.refusal(.list(BallotList(heading: "C", names: ["x"], ballots: 1)))
        == .electionIsCounted)
    try chamber.run(.gavel)
    #expect(
      chamber.matter?.decision?.points.map { $0.points.map(\.text) } == [
        ["ledamöter 1", "ledamöter 2"], ["ersättare 1", "ersättare 2"],
      ])
  }

  @Test("names on several lists are confirmed")
  func sharedNames() throws {
    var chamber = try election()
    try chamber.run([
      .proportional((1...16).map { PersonID($0) }, seats: 3, post: "ledamöter"),
      .list(BallotList(heading: "X", names: ["a", "b", "c"], ballots: 18)),
      .list(BallotList(heading: "Y", names: ["b", "f"], ballots: 13)),
      .countBallots(BallotCount(voters: 31)),
    ])
    #expect(try chamber.warnings(.endVote) == [.sharedNames(names: ["b"])])
  }

  @Test("a formal motion comes before the election, and does not elect anyone by its gavel")
  func formalFirst() throws {
    var chamber = try election()
    try chamber.run([
      .nominate(Nomination(name: "Eva Ek (S)", post: "ombud")), MotionDraft.by(2, .table),
      .closeDebate, .put(nil), .find(.today), .gavel,
    ])
    #expect(chamber.matter?.isDecided == false)
    try chamber.run(.gavel)
    #expect(chamber.matter?.decision?.points.first?.text == "Eva Ek (S) väljs till ombud.")
  }

  @Test("a ballot under way holds the item and the close, not the meeting; who leaves has voted")
  func underWay() throws {
    var chamber = try election()
    try chamber.run([
      .demandBallot(by: nil, post: "ombud", seats: 1), ballots("Eva Ek (S)", 1),
      ballots("eva ek (s)", 30), .countBallots(BallotCount(blank: 1, voters: 31)),
      .leave(PersonID(31)),
    ])
    #expect(chamber.refusal(.close) == .electionIsOpen(number: 1))
    #expect(chamber.refusal(.strike(C.matter, reason: "")) == .itemInVote)
    #expect(chamber.refusal(.recuse([PersonID(5)], reason: "släkt")) == .itemInVote)
    #expect(chamber.refusal(.notTakingPart([PersonID(5)])) == .electionIsOpen(number: 1))
    try chamber.run([
      .take([ItemID(3)], numbered: true), .gavel, .take([C.matter], numbered: true), .endVote,
    ])
    let counted = chamber.matter?.elections.first
    #expect(counted?.candidates == [.init(name: "Eva Ek (S)", ballots: 30)])
    #expect(counted?.eligible == 31 && counted?.entitled == 31)
    #expect(chamber.refusal(.close) == .electionIsOpen(number: 1))
    try chamber.run([.gavel, .close])
  }

  @Test("fewer names than seats, and substitutes without members, are warned of")
  func short() throws {
    var chamber = try election()
    let all = (1...16).map { PersonID($0) }
    let demand = { (post: String) in Command.proportional(all, seats: 2, post: post) }
    for (post, isWarned) in [
      ("ersättare i nämnden", true), ("2 ersättare", true), ("suppleanter", true),
      ("ledamöter och ersättare", false), ("ledamöter", false),
    ] {
      #expect(try chamber.warnings(demand(post)) == (isWarned ? [.substitutesAlone] : []))
    }
    try chamber.run([
      demand("ledamöter i nämnden"), .list(BallotList(heading: "A", names: ["x"], ballots: 31)),
      .countBallots(BallotCount(voters: 31)),
    ])
    #expect(try chamber.warnings(.endVote) == [.seatsUnfilled(count: 1)])
    try chamber.run(.endVote)
    #expect(try chamber.warnings(demand("ersättare i nämnden")) == [])
  }
}
