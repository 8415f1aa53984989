import Agenda
import Testing
import Voting

/// What the chair is to say at each step of a meeting.
///
/// In the expected words `<` is what was decided last and `>` what comes next; `-` is listed below
/// a sentence, `"` is quoted, and what stands in parentheses is done and not said.
@Suite struct ChairWordsTests {
  typealias B = SmallBoard

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var kind: BodyKind
    var commands: [Command]
    var words: String

    init(
      _ name: String, in kind: BodyKind = .committee, after before: [Command] = [],
      _ commands: [Command], _ words: String
    ) {
      testDescription = name
      self.kind = kind
      self.commands = before + commands
      self.words = words
    }
  }

  static let present = [Command.present(B.body.members.map(\.id), from: nil)]
  static let opened = present + [.open]
  static let fixed = opened + [.take([ItemID(1)], numbered: true), .fix, .gavel]
  static let budget = fixed + [.take([ItemID(2)], numbered: true)]
  static let remit = motion(.remit, by: B.norr, reason: "Underlaget är för tunt.")
  static let addition = motion(.add, "Läget följs upp.", by: B.hall)
  static let amended =
    budget + [
      motion(.amend, "Ramen är tolv.", by: B.hall, points: [2]), .closeDebate,
    ]
  static let formal = budget + [remit, addition, .closeDebate]
  static let four =
    budget + [
      motion(.counter, "Budgeten är elva.", by: B.hall),
      motion(.counter, "Budgeten är nio.", by: B.lind), motion(.reject, by: B.norr), .closeDebate,
    ]
  static let demanded: [Command] = [
    .put(nil), .find(.main), .demandVote(Demand(by: B.hall), yes: nil),
  ]
  static let counter = four + demanded
  static let deeper =
    counter + [
      .put(nil), .find(.motion(MotionID(1))), .demandVote(Demand(), yes: nil),
    ]
  static let voting =
    budget + [motion(.counter, "Budgeten är elva.", by: B.hall), .closeDebate] + demanded
  static let recess = budget + [motion(.recess, by: B.hall)]
  static let tied: [Command] = [
    .leave(B.norr), motion(.add, "Läget följs upp.", by: B.hall), .closeDebate, .put(nil),
    .find(.adopted), .gavel, .put(nil), .find(.rejected), .demandVote(Demand(), yes: nil),
    .vote(.no, [B.hall, B.lind]), .voteRest(.yes), .endVote,
  ]
  static let today =
    budget + [
      remit, .closeDebate, .put(nil), .find(.today), .demandVote(Demand(by: B.norr), yes: nil),
    ]
  static let qualified =
    budget + [.mark([ItemID(2)], [ItemMarks.Mark(key: "majority", value: "two-thirds")])]
  static let twoThirds = qualified + [motion(.reject, by: B.hall), .closeDebate] + demanded
  static let ballot =
    fixed + [
      .take([ItemID(4)], numbered: true), ombud, .demandBallot(by: B.hall, post: nil, seats: nil),
    ]
  static let counted =
    ballot + [
      count("Ola Kvist (M)", 2), count("Siv Ek (S)", 2),
      .countBallots(BallotCount(blank: 1, voters: 5)), .endVote,
    ]
  static let lists =
    fixed + [
      .take([ItemID(4)], numbered: true),
      .proportional([B.hall, B.lind], seats: 2, post: "ombud i länsföreningen"),
    ]
  static let ombud = Command.nominate(Nomination(name: "Ola Kvist (M)", post: "ombud"))

  static func count(_ name: String, _ ballots: Int) -> Command {
    .countBallots(BallotCount(candidate: Election.Candidate(name: name, ballots: ballots)))
  }

  static func motion(
    _ kind: MotionKind, _ text: String = "", by: PersonID, reason: String = "", points: [Int] = []
  ) -> Command {
    .motion(MotionDraft(movers: [by], kind: kind, text: text, reason: reason, points: points))
  }

  @Test(arguments: sitting + items + questions + votes + elections + inquiries + council + doors)
  func `says`(_ example: Case) throws {
    var body = B.body
    body.kind = example.kind
    var board = SmallBoard()
    board.because = "ordföranden bestämmer så"
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: "09:00", place: nil, firstParagraph: 10,
      agenda: B.agenda)
    try board.run(example.commands)
    #expect(board.meeting.chairWords.lines == example.words)
  }
}

extension ChairWords {
  /// The words as the table writes them.
  fileprivate var lines: String {
    let said = now.map { line in
      switch line.kind {
      case .said: line.text
      case .listed: "- " + line.text
      case .quoted: "\" " + line.text
      case .cue: "(" + line.text + ")"
      }
    }
    return (decided.map { "< " + $0 } + said + next.map { "> " + $0 }).joined(separator: "\n")
  }
}
