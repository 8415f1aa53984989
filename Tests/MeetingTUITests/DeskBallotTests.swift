import Agenda
import Screen
import Testing
import Voting

@testable import MeetingTUI

/// Elections by ballot at the secretary's desk, key by key.
@Suite struct DeskBallotTests {
  private static func isAtBallots(_ session: Session) -> Bool {
    if case .ballot = session.place { true } else { false }
  }

  /// A ballot is demanded, its names counted one after the other, and the gavel elects.
  @Test func majority() throws {
    var run = try DeskBench.run(BallotBench.start)
    run.press("o,0,enter")
    #expect(run.frame.text.contains("Hur många som väljs:"))
    run.press("C-u,2,enter")
    let demanded = try #require(run.session.meeting.item?.elections.last)
    #expect(demanded.post == "ersättare i miljönämnden" && demanded.seats == 2)
    #expect(Self.isAtBallots(run.session))
    // Enter counts: the nominated first, then the next, until Escape asks for the rest.
    run.press("enter,1,9,enter,1,4,enter,esc,enter,enter,1,3,enter")
    let counted = run.session.meeting.item?.elections.last
    #expect(counted?.candidates.map(\.ballots) == [9, 4])
    #expect(counted?.voters == 13)
    #expect(run.session.layers.isEmpty)
    // A count that was wrong is given anew, and another name is written.
    run.press("C,2,3,enter,-,E,v,a,enter,1,enter,esc,esc,E")
    let ended = run.session.meeting.item?.elections.last
    #expect(ended?.candidates.map(\.ballots) == [9, 3, 1])
    #expect(ended?.stage == .counted)
    run.press("enter")
    #expect(run.session.meeting.item?.progress == .decided)
    #expect(!Self.isAtBallots(run.session))
  }

  /// The casting vote is spoken of only where the votes can still fall equal and that decides.
  @Test(
    arguments: [
      ([], nil, 13, false), ([Self.abstains], nil, 12, true),
      ([Self.abstains, Self.six], nil, 12, true),
      ([Self.abstains, Self.six, #"vote yes "Elin Sten""#], nil, 12, false),
      ([], .majority, 12, true), ([], .third(side: .no, present: 13), 12, false),
      ([], .third(side: .no, present: 19), 12, true),
      ([], .twoThirds(side: .yes, present: 13), 12, false),
    ] as [([String], Requirement?, Int, Bool)])
  func castingVote(
    lines: [String], requirement: Requirement?, weighing: Int, canTie: Bool
  ) throws {
    let events = requirement.map {
      [
        Event.voteCounted(
          item: ItemID(3), vote: 1, tally: Tally(yes: 6, no: 6, abstain: 1), requirement: $0)
      ]
    }
    let run = try DeskBench.run(DeskBench.voting + lines, events: events ?? [])
    let call = try #require(RollCall(run.session.meeting))
    #expect(call.deciding == weighing / 2 + 1)
    #expect(call.canTie == canTie)
    let isCalled = run.frame.text.contains("lika: utslagsröst")
    #expect(isCalled == (canTie && requirement == nil))
  }

  private static let abstains = #"vote abstain "Jan Berg""#
  private static let six =
    #"vote yes "Mia Dal" "Rut Hall" "Jon Lind" "Kaj Norr" "Pia Öst" "Bo Ek""#

  /// More ballots than people entitled are pointed out at once, and a counted ballot says what must
  /// be demanded before the gavel.
  @Test(arguments: [("13", false), ("14", true)])
  func overfull(ballots: String, isTooMany: Bool) throws {
    var run = try DeskBench.run(BallotBench.start + ["demand-vote method=closed seats=1"])
    run.press("enter,1")
    run.press(ballots.map(String.init).joined(separator: ",") + ",enter,esc,esc")
    #expect(run.frame.text.contains("Fler sedlar än de 13 röstberättigade") == isTooMany)
    guard !isTooMany else { return }
    run.press("C,0,enter,enter,1,3,enter,E")
    #expect(Stage(run.session.meeting) == .ballotCounted)
    #expect(run.frame.text.contains("% nytt val"))
    #expect(run.frame.text.contains("(ersättare) begärs före det"))
  }

  /// D5: equal ballots are settled by a lot among those who are equal, drawn there or here.
  @Test(arguments: [("1", false, 1), ("2", false, 2), ("0", true, nil)] as [(String, Bool, Int?)])
  func lots(key: String, isDrawn: Bool, winner: Int?) throws {
    let lines =
      BallotBench.start + [
        "demand-vote method=closed seats=1", #"count name="Ann Gran (S)" ballots=6"#,
        #"count name="Per Hägg (M)" ballots=6"#, "count blank=1 voters=13", "end-vote",
      ]
    var run = try DeskBench.run(lines)
    #expect(Stage(run.session.meeting) == .ballotTied)
    #expect(BallotBox(run.session.meeting)?.tied == ["Ann Gran (S)", "Per Hägg (M)"])
    run.press("U")
    guard case .refused? = run.session.message else {
      Issue.record("the chair's casting vote settled an election")
      return
    }
    run.press("enter,\(key)")
    let lot = try #require(run.session.meeting.item?.elections.last?.lots.last)
    #expect(lot.isDrawnByProgram == isDrawn)
    if let winner { #expect(lot.winner == winner) }
    let line = run.session.history.entries.last?.verb ?? ""
    #expect(line.hasPrefix(isDrawn ? "lot draw seed=" : "lot winner="))
    run.press("k")
    #expect(run.session.meeting.item?.isDecided == true)
  }

  /// D16: those who demand it are picked, the lists counted until Escape, then the rest.
  @Test func proportional() throws {
    var run = try DeskBench.run(BallotBench.start)
    run.press("%,(,S,enter,enter,C-u,3,enter,enter")
    let opened = try #require(run.session.meeting.item?.elections.last)
    #expect(opened.manner == .proportional && opened.seats == 3)
    run.press("enter,A,enter,X,enter,Y,enter,enter,8,enter")
    run.press("B,enter,Z,C-s,5,enter,esc,enter,enter,1,3,enter")
    let counted = run.session.meeting.item?.elections.last
    #expect(counted?.lists.map(\.names) == [["X", "Y"], ["Z"]])
    #expect(counted?.voters == 13)
    let screen = run.frame.text
    #expect(screen.contains("A: X, Y"))
    run.press("enter,enter")
    #expect(run.session.meeting.item?.isDecided == true)
  }

  /// The sheet is left by Escape and comes again by the key of the votes, and the roll stays shut.
  @Test func sheet() throws {
    var run = try DeskBench.run(BallotBench.start + ["demand-vote method=closed seats=1"])
    #expect(Self.isAtBallots(run.session))
    run.press("esc")
    #expect(run.session.place == .item)
    run.press("v")
    #expect(Self.isAtBallots(run.session))
    run.press("3,1")
    #expect(Self.isAtBallots(run.session))
    let chair = try DeskBench.run(
      BallotBench.start + ["demand-vote method=closed seats=1"], desk: .chair)
    #expect(chair.session.place == .item)
  }

  /// A vote by hands has no roll: the count is entered, and ended by its key.
  @Test func hands() throws {
    let lines = DeskBench.voting.dropLast() + [#"demand-vote "Rut Hall" method=hands"#]
    var run = try DeskBench.run(Array(lines))
    #expect(run.session.place == .item)
    #expect(Stage(run.session.meeting) == .handsVote)
    run.press("C,8,enter,4,enter,enter")
    #expect(Stage(run.session.meeting) == .handsCounted)
    run.press("E,enter")
    #expect(run.session.meeting.item?.vote?.result?.side == .yes)
  }

  /// What is typed of an election is completed from the meeting.
  @Test(
    arguments: [
      ("count name=", [#"name="Ann Gran (S)""#, #"name="Per Hägg (M)""#]),
      ("lot winner=\"per", [#"winner="Per Hägg (M)""#]), ("lot d", ["draw"]),
      ("demand-vote method=c", ["method=closed"]), ("recuse ground=s", ["ground=supervision"]),
    ])
  func completion(line: String, offered: [String]) throws {
    let lines =
      BallotBench.start + [
        "demand-vote method=closed seats=1", #"count name="Ann Gran (S)" ballots=6"#,
        #"count name="Per Hägg (M)" ballots=6"#, "count blank=1 voters=13", "end-vote",
      ]
    let session = try DeskBench.run(lines, language: .english).session
    let completion = Completion(
      line, meeting: session.meeting, language: .english, desk: .secretary)
    #expect(completion.candidates.map(\.text) == offered)
  }

  /// D10: the roll and the item say what a third is while the votes are taken; in a board, nothing.
  @Test(arguments: [(BodyKind.council, "Nej räcker med 5"), (.board, "7 avgör")])
  func thirds(kind: BodyKind, told: String) throws {
    var body = DeskBench.body
    body.kind = kind
    var run = try DeskBench.run(Array(BallotBench.remit.dropLast(2)), body: body)
    let roll = run.frame.text
    #expect(roll.contains(told))
    run.press("esc")
    let item = run.frame.text
    #expect(item.contains("Nej behöver 5 av 13") == (kind == .council))
  }
}
