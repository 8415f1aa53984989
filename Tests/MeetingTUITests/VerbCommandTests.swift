import Agenda
import Testing
import Voting

@testable import MeetingTUI

/// What the verbs of council and ballot ask of the meeting.
struct VerbCommandTests {
  static let hall = PersonID(3)
  static let day = DeskBench.moment.day

  static func asked(_ text: String, in meeting: Meeting) throws -> Asked {
    let line = try #require(try VerbLine(parsing: text))
    do throws(LineError) {
      return try line.asked(in: meeting, clock: DeskBench.moment)
    } catch {
      throw error
    }
  }

  @Test(
    arguments: [
      (
        "kalla anslagen=2026-03-16 extra=styrelsen",
        .summon(Summons(announced: Day("2026-03-16"), extra: "styrelsen"))
      ),
      ("närvarande Kvist distans=ja", .present([PersonID(14)], from: nil, remote: true)),
      ("anländer Kvist distans=nej", .arrive(PersonID(14), remote: false)),
      ("anländer Kvist", .arrive(PersonID(14))),
      (
        "jäv Hall skäl=bolaget grund=annat avgjort=ja",
        .recuse([hall], reason: "bolaget", ground: .other, ruling: true)
      ),
      (
        "jäv Hall grund=part avgjort=nej",
        .recuse([hall], reason: "", ground: .party, ruling: false)
      ),
      (
        "utvisa Hall skäl=oljud",
        .expel(Expulsion(name: "Rut Hall (M)", person: hall, reason: "oljud"))
      ),
      ("utvisa namn=\"Bo Ny\" skäl=oljud", .expel(Expulsion(name: "Bo Ny", reason: "oljud"))),
      ("frågar Hall", .ask([hall])),
      ("besvarar Hall namn=\"Ann Lo; Bo Ny\"", .answer(["Rut Hall (M)", "Ann Lo", "Bo Ny"])),
      ("släpp-fram a", .overrule(MotionID(1))), ("återuppta-debatten", .reopenDebate),
      (
        "yrka slag=återremiss till=nämnden namn=\"Ann Lo (S) ; ;Bo Ny\"",
        .motion(
          MotionDraft(
            movers: [], kind: .remit, to: "nämnden", outsiders: ["Ann Lo (S)", "Bo Ny"]))
      ),
      (
        "votering Hall metod=sluten uppdrag=ombud platser=2",
        .demandBallot(by: hall, post: "ombud", seats: 2)
      ),
      ("votering metod=sluten", .demandBallot(by: nil, post: nil, seats: nil)),
      ("räkna ja=7 nej=6", .count(yes: 7, no: 6, abstain: 0)),
      (
        "räkna namn=\"Rut Hall (M)\" sedlar=7",
        .countBallots(BallotCount(candidate: Election.Candidate(name: "Rut Hall (M)", ballots: 7)))
      ),
      (
        "räkna namn=A sedlar=0 blanka=1 ogiltiga=2 röstande=3",
        .countBallots(
          BallotCount(
            candidate: Election.Candidate(name: "A", ballots: 0), blank: 1, invalid: 2, voters: 3))
      ),
      ("räkna röstande=13", .countBallots(BallotCount(voters: 13))),
      (
        "proportionellt Hall Lind platser=5 uppdrag=valnämnd",
        .proportional([hall, PersonID(4)], seats: 5, post: "valnämnd")
      ),
      (
        "lista gruppbeteckning=Samling namn=\"A;B ; C\" sedlar=4",
        .list(BallotList(heading: "Samling", names: ["A", "B", "C"], ballots: 4))
      ),
      ("lotta vinnare=\"Rut Hall (M)\"", .lot(.winner("Rut Hall (M)"))),
      ("lotta dra slumptal=18446744073709551615", .lot(.draw(seed: .max))),
      ("påminn text=\"Följ upp.\"", .remind("Följ upp.")),
      ("redigera reservation.1 text=Skäl", .edit(.reservation(1), text: "Skäl", persons: [])),
      (
        "märk 4 anställning=ja väckt=2025-01-31",
        .mark(
          [ItemID(4)],
          [
            ItemMarks.Mark(key: "employment", value: "yes"),
            ItemMarks.Mark(key: "raised", value: "2025-01-31"),
          ])
      ),
      ("märk 4 väckt=nej", .mark([ItemID(4)], [ItemMarks.Mark(key: "raised", value: "no")])),
    ] as [(String, Command)])
  func `a line asks the meeting, and its saved form asks the same`(
    text: String, command: Command
  ) throws {
    let meeting = try DeskBench.run(DeskBench.moved).session.meeting
    let asked = try Self.asked(text, in: meeting)
    #expect(asked.deed == .command(command))
    for language in Language.allCases {
      let again = try Self.asked(asked.line.text(language), in: meeting)
      #expect(again.deed == asked.deed)
      #expect(again.line == asked.line)
    }
  }

  @Test func `a lot that is drawn keeps the number that chance gave`() throws {
    let meeting = try DeskBench.run(DeskBench.moved).session.meeting
    var seeds: [String] = []
    for _ in 0..<4 {
      let drawn = try Self.asked("lotta dra", in: meeting)
      let seed = try #require(drawn.line["seed"])
      #expect(drawn.deed == .command(.lot(.draw(seed: UInt64(seed) ?? 0))))
      #expect(drawn.line.text() == "lot draw seed=\(seed)")
      #expect(try Self.asked(drawn.line.text(), in: meeting).deed == drawn.deed)
      seeds.append(seed)
    }
    #expect(Set(seeds).count > 1)
  }

  @Test(
    arguments: [
      ("summon sent=igår", .notADay("igår")), ("summon sent=2026-02-29", .notADay("2026-02-29")),
      ("mark 4 raised=2026-13-01", .notADay("2026-13-01")),
      ("mark 4 employment=kanske", .notOneOf(.yesOrNo, "kanske")),
      ("present Kvist remote=länk", .notOneOf(.yesOrNo, "länk")),
      ("recuse Hall ground=ovän", .notOneOf(.grounds, "ovän")),
      ("expel reason=oljud", .missingWord(.expel, .person(.present))),
      ("expel Hall", .missingKey(.expel, .reason)),
      ("ask", .missingWord(.ask, .person(.serving))),
      ("answer", .missingWord(.answer, .person(.present))),
      ("answer name=\" ; \"", .missingWord(.answer, .person(.present))),
      ("overrule 7", .notAMotion("7")),
      ("motion kind=add text=x", .missingWord(.motion, .person(.serving))),
      ("motion name=\" \" kind=add text=x", .missingWord(.motion, .person(.serving))),
      ("demand-vote post=ombud", .goesWith(.post, .value(.method, .secret))),
      ("demand-vote method=hands seats=2", .goesWith(.seats, .value(.method, .secret))),
      (
        "demand-vote method=closed yes=A",
        .notTogether(.demandVote, .value(.method, .secret), .key(.yes))
      ),
      ("demand-vote method=brev", .notOneOf(.methods, "brev")),
      ("count", .nothingToCount), ("count item=3", .nothingToCount),
      ("count yes=3", .missingKey(.count, .no)),
      ("count yes=3 no=2 blank=1", .notTogether(.count, .key(.yes), .key(.blank))),
      ("count name=A", .missingKey(.count, .ballots)),
      ("count ballots=3", .missingKey(.count, .name)),
      ("count name=A ballots=-1", .notANumber("-1")), ("count voters=många", .notANumber("många")),
      ("proportional Hall seats=5", .missingKey(.proportional, .post)),
      ("proportional seats=5 post=x", .missingWord(.proportional, .person(.serving))),
      ("list heading=A ballots=3", .missingKey(.list, .names)),
      ("list heading=A names=\";\" ballots=3", .missingKey(.list, .names)),
      ("list heading=A names=B", .missingKey(.list, .ballots)),
      ("lot", .missingKey(.lot, .winner)), ("lot seed=3", .goesWith(.seed, .word(.draw))),
      ("lot draw winner=A", .notTogether(.lot, .word(.draw), .key(.winner))),
      ("lot draw seed=-1", .notANumber("-1")),
      ("lot draw seed=18446744073709551616", .notANumber("18446744073709551616")),
      ("lot blunda", .notOneOf([.draw], "blunda")),
      ("remind", .missingKey(.remind, .text)),
      ("edit reservation.0 text=x", .notAField("reservation.0")),
      (
        "list heading=A names=\"\(String(repeating: "a", count: 201))\" ballots=1",
        .nameTooLong(.names, limit: 200)
      ),
    ] as [(String, LineError)])
  func `a line with a wrong value is refused with its reason`(
    text: String, error: LineError
  ) throws {
    let meeting = try DeskBench.run(DeskBench.moved).session.meeting
    let line = try #require(try VerbLine(parsing: text))
    #expect(throws: error) {
      try line.asked(in: meeting, clock: DeskBench.moment)
    }
    #expect(error.sentence(.swedish) != error.sentence(.english))
    for language in Language.allCases { #expect(error.sentence(language).hasSuffix(".")) }
  }
}
