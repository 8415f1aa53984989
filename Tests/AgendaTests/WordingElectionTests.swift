import Testing
import Voting

@testable import Agenda

/// What is said of an election by ballot: a case a template.
@Suite struct WordingElections {
  static func election(
    _ manner: Election.Manner = .majority, post: String = "ombud", seats: Int = 1,
    by persons: [PersonID] = [], _ change: (inout Election) -> Void
  ) -> Election {
    var election = Election(
      number: 1, manner: manner, post: post, seats: seats, demandedBy: persons, present: 7)
    election.stage = .confirmed
    change(&election)
    return election
  }

  /// Groups of so many ballots, with lists of three names each.
  static func lists(_ votes: [Int]) -> [BallotList] {
    votes.enumerated().map { index, votes in
      let letter = String(Character(Unicode.Scalar(UInt8(65 + index))))
      return BallotList(
        heading: "Grupp \(letter)", names: (1...3).map { "\(letter)\($0)" }, ballots: votes)
    }
  }

  /// What is said, each table as its rows with bars between the cells.
  static func told(_ election: Election, before: [Election] = []) -> [String] {
    var meeting = SmallBoard().meeting
    meeting.items[3].elections = before + [election]
    return meeting.electionParts(of: election, in: meeting.items[3]).flatMap { part in
      switch part {
      case .passage(let passage): passage.sentences
      case .list(let lines): lines
      case .table(let table):
        [table.caption, table.columns.map(\.heading).joined(separator: " | ")]
          + table.rows.map { $0.joined(separator: " | ") }
      }
    }
  }

  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var election: Election
    var says: [String]
  }

  static let cases = [
    Case(
      testDescription: "a majority for one seat",
      election: election(by: [SmallBoard.hall]) {
        $0.candidates = [.init(name: "Ada Ek (S)", ballots: 3), .init(name: "Bo By", ballots: 1)]
        ($0.blank, $0.invalid, $0.voters, $0.entitled) = (1, 0, 5, 5)
      },
      says: [
        "Rut Hall (M) begär omröstning. Valet avser ombud (1 plats) och hålls med slutna sedlar. "
          + "5 av 5 röstberättigade röstar. 5 valsedlar räknas: 4 giltiga, 1 blank och 0 ogiltiga.",
        "Röster", "Namn | Röster | Utfall", "Ada Ek (S) | 3 | vald", "Bo By | 1 | ",
        "Vald är Ada Ek (S).",
      ]),
    Case(
      testDescription: "D5: a lot drawn by the program at the last of two seats",
      election: election(seats: 2) {
        $0.candidates = ["Ada Ek", "Bo By", "Cai Å"].enumerated().map {
          .init(name: $1, ballots: [1, 2, 1][$0])
        }
        $0.lots = [.init(winner: 3, isDrawnByProgram: true)]
        $0.voters = 4
      },
      says: [
        "Valet avser ombud (2 platser) och hålls med slutna sedlar. 4 röstar. "
          + "4 valsedlar räknas: 4 giltiga, 0 blanka och 0 ogiltiga.",
        "Röster", "Namn | Röster | Utfall", "Bo By | 2 | vald", "Ada Ek | 1 | ",
        "Cai Å | 1 | vald genom lottning",
        "Ada Ek och Cai Å har fått lika många röster (1), och lotten avgör till förmån för Cai Å. "
          + "Lotten dras av programmet.",
        "Valda är Bo By och Cai Å.",
      ]),
    Case(
      testDescription: "a lot that is not drawn, and one ballot each",
      election: election {
        $0.candidates = [.init(name: "Ada Ek", ballots: 1), .init(name: "Bo By", ballots: 1)]
        ($0.invalid, $0.stage) = (1, .counted)
      },
      says: [
        "Valet avser ombud (1 plats) och hålls med slutna sedlar. "
          + "3 valsedlar räknas: 2 giltiga, 0 blanka och 1 ogiltig.",
        "Röster", "Namn | Röster | Utfall", "Ada Ek | 1 | ", "Bo By | 1 | ",
        "Lotten återstår att dra mellan Ada Ek och Bo By.",
      ]),
    Case(
      testDescription: "still open",
      election: election { $0.stage = .open },
      says: [
        "Valet avser ombud (1 plats) och hålls med slutna sedlar.",
        "Valet är inte avslutat.",
      ]),
    Case(
      testDescription: "struck",
      election: election { $0.stage = .struck(reason: "en sedel för mycket") },
      says: [
        "Valet avser ombud (1 plats) och hålls med slutna sedlar.",
        "Valet görs om: en sedel för mycket.",
      ]),
    Case(
      testDescription: "D16: proportional, with a lot drawn in the room",
      election: election(
        .proportional, post: "ledamöter i utskottet", seats: 3,
        by: [SmallBoard.hall, SmallBoard.lind]
      ) {
        $0.lists = lists([4, 2])
        ($0.voters, $0.entitled) = (6, 7)
        $0.lots = [.init(winner: 2, isDrawnByProgram: false)]
      },
      says: [
        "Rut Hall (M) och Jon Lind (M) begär proportionellt val. Begäran stöds av 2 av 7 "
          + "närvarande; minst 2 behövs (2 § lagen (2022:629) om proportionella val). Valet avser ledamöter i "
          + "utskottet (3 platser) och hålls med slutna sedlar. 6 av 7 röstberättigade röstar. "
          + "6 valsedlar räknas: 6 giltiga, 0 blanka och 0 ogiltiga.",
        "Valsedelsgrupper", "Grupp | Beteckning | Namn i ordning | Röster",
        "1 | Grupp A | A1, A2, A3 | 4", "2 | Grupp B | B1, B2, B3 | 2",
        "Jämförelsetal, omgång för omgång",
        "Omgång | Grupp 1 | Grupp 2 | Platsen till grupp | Person", "1 | 4 | 2 | 1 | A1",
        "2 | 2 | 2 | 2 (lott) | B1", "3 | 2 | 1 | 1 | A2",
        "I omgång 2 har grupperna 1 och 2 samma jämförelsetal (2), och lotten ger platsen till grupp 2.",
        "Lotten dras vid sammanträdet.", "Valda är, i denna ordning:", "1. A1", "2. B1", "3. A2",
      ]),
    Case(
      testDescription: "D16: fractions, an empty seat and names left out",
      election: election(.proportional, post: "revisorer", seats: 2) {
        $0.lists = [
          BallotList(heading: "X", names: ["a", "b", "c"], ballots: 17),
          BallotList(heading: "Y", names: ["d"], ballots: 3),
        ]
      },
      says: [
        "Valet avser revisorer (2 platser) och hålls med slutna sedlar. "
          + "20 valsedlar räknas: 20 giltiga, 0 blanka och 0 ogiltiga.",
        "Valsedelsgrupper", "Grupp | Beteckning | Namn i ordning | Röster", "1 | X | a, b | 17",
        "2 | Y | d | 3",
        "c står utöver antalet platser på valsedlarna i grupp 1 och lämnas utan "
          + "avseende.", "Jämförelsetal, omgång för omgång",
        "Omgång | Grupp 1 | Grupp 2 | Platsen till grupp | Person", "1 | 17 | 3 | 1 | a",
        "2 | 17/2 (8,5) | 3 | 1 | b", "Valda är, i denna ordning:", "1. a", "2. b",
      ]),
    Case(
      testDescription: "D16: one name on two lists, and a list that ends",
      election: election(.proportional, post: "revisorer", seats: 3) {
        $0.lists = [
          BallotList(heading: "X", names: ["a"], ballots: 6),
          BallotList(heading: "Y", names: ["a", "b"], ballots: 5),
        ]
      },
      says: [
        "Valet avser revisorer (3 platser) och hålls med slutna sedlar. "
          + "11 valsedlar räknas: 11 giltiga, 0 blanka och 0 ogiltiga.",
        "Valsedelsgrupper", "Grupp | Beteckning | Namn i ordning | Röster", "1 | X | a | 6",
        "2 | Y | a, b | 5", "Jämförelsetal, omgång för omgång",
        "Omgång | Grupp 1 | Grupp 2 | Platsen till grupp | Person", "1 | 6 | 5 | 1 | a",
        "2 | – | 5 | 2 | a, redan vald", "3 | – | 10/3 (3,33) | 2 | b",
        "a står på valsedlarna i grupperna 1 och 2 och besätter en plats.",
        "1 plats kan inte besättas.", "Valda är, i denna ordning:", "1. a", "2. b",
      ]),
    Case(
      testDescription: "D16: nobody but one is elected",
      election: election(.proportional, post: "revisor") { $0.lists = lists([2]) },
      says: [
        "Valet avser revisor (1 plats) och hålls med slutna sedlar. "
          + "2 valsedlar räknas: 2 giltiga, 0 blanka och 0 ogiltiga.",
        "Valsedelsgrupper", "Grupp | Beteckning | Namn i ordning | Röster", "1 | Grupp A | A1 | 2",
        "A2 och A3 står utöver antalet platser på valsedlarna i grupp 1 och lämnas utan avseende.",
        "Röstetal", "Grupp 1 | Platsen till grupp | Person", "2 | 1 | A1", "Vald är A1.",
      ]),
    Case(
      testDescription: "D16: one seat and a lot: votes alone are compared",
      election: election(.proportional, post: "ledamot i nämnden") {
        $0.lists = [("X", "a"), ("Y", "b")].map {
          BallotList(heading: $0.0, names: [$0.1], ballots: 2)
        }
        $0.lots = [.init(winner: 2, isDrawnByProgram: false)]
      },
      says: [
        "Valet avser ledamot i nämnden (1 plats) och hålls med slutna sedlar. "
          + "4 valsedlar räknas: 4 giltiga, 0 blanka och 0 ogiltiga.",
        "Valsedelsgrupper", "Grupp | Beteckning | Namn i ordning | Röster", "1 | X | a | 2",
        "2 | Y | b | 2", "Röstetal", "Grupp 1 | Grupp 2 | Platsen till grupp | Person",
        "2 | 2 | 2 (lott) | b",
        "Grupperna 1 och 2 har samma röstetal (2), och lotten ger platsen till grupp 2.",
        "Lotten dras vid sammanträdet.", "Vald är b.",
      ]),
    Case(
      testDescription: "a post in the singular with two seats",
      election: election(post: "ledamot i nämnden", seats: 2) { $0.stage = .open },
      says: [
        "Valet avser ledamöter i nämnden (2 platser) och hålls med slutna sedlar.",
        "Valet är inte avslutat.",
      ]),
  ]

  @Test(arguments: cases) func `an election is told`(_ row: Case) {
    #expect(Self.told(row.election) == row.says)
  }

  @Test func `substitutes are elected for themselves, and enter in an order`() {
    var substitutes = Self.election(.proportional, post: "ersättare i utskottet", seats: 3) {
      $0.lists = Self.lists([4, 3])
    }
    substitutes.number = 2
    let members = Self.election(.proportional, post: "ledamöter i utskottet", seats: 2) { _ in }
    let told = Self.told(substitutes, before: [members])
    #expect(
      told.first?.contains("Ersättarna väljs för sig, sedan ledamöterna har valts.") == true)
    #expect(
      Array(told.suffix(4)) == [
        "Ersättarnas inkallelseordning", "För ledamot vald av | Ersättare i ordning",
        "Grupp A | A1, A2, B1", "Grupp B | B1, A1, A2",
      ])
    #expect(!Self.told(substitutes).joined().contains("för sig"))
  }
}
