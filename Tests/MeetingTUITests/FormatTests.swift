import Agenda
import Journal
import TestSupport
import Testing

@testable import MeetingTUI

/// Files as earlier versions of the program wrote them: each must be read for as long as it may lie
/// in somebody's archive, so that none of them is ever written anew.
struct FormatTests {
  @Test(arguments: [
    (1, "styrelse", 92), (2, "fullmaktige", 320), (3, "justering", 42),
  ])
  func `a file of each format replays to the same protocol`(
    format: Int, meeting: String, entries: Int
  ) throws {
    let trial = try Trial()
    let file = "\(Repository.root)/Tests/MeetingTUITests/Fixtures/format-\(format).meeting"
    #expect(trial.run("verify", file).out.hasPrefix("Filen är hel till och med post \(entries)."))
    let record = try MeetingRecord.open(at: file, for: .reading)
    #expect(record.history.opening.format == format && record.damage == nil)
    #expect(record.history.entries.count == entries && record.meeting.phase == .closed)
    #expect(
      record.obstacle
        == (format < Opening.format ? .olderFormat(format) : .journal(.notPermitted)))
    expectGolden("minutes-\(meeting)", trial.run("minutes", file).out)
    expectGolden("votes-\(meeting)", trial.run("votes", file).out)
    if format == 1 { #expect(record.meeting.body.rules == Rules()) }
  }

  @Test(arguments: [
    #"{"itemsTaken":{"items":[2],"paragraphs":[9223372036854775807]}}"#,
    #"{"itemStruck":{"item":2,"reason":"","paragraph":-1}}"#,
  ])
  func `a paragraph that no meeting has is damage`(event: String) {
    #expect(throws: (any Error).self) { try JSON.value(Event.self, from: Array(event.utf8)) }
  }

  @Test(arguments: [
    #""counted":{"name":"A","ballots":1000001}"#, #""counted":{"name":"A","ballots":-1}"#,
    #""listed":{"heading":"A","names":["B"],"ballots":9223372036854775807}"#,
    #""totalled":{"blank":-1}"#, #""ended":{"entitled":1000001}"#,
    #""lot":{"winner":-9223372036854775808,"isDrawnByProgram":true}"#,
  ])
  func `a count that no meeting has is damage, and never reckoned with`(event: String) throws {
    let read = { (event: String) throws in
      try JSON.value(Event.self, from: Array(#"{"ballot":{"item":2,"election":1,\#(event)}}"#.utf8))
    }
    #expect(throws: (any Error).self) { try read(event) }
    #expect(
      try read(#""counted":{"name":"A","ballots":1000000}"#)
        == .ballot(item: ItemID(2), election: 1, .counted(name: "A", ballots: 1_000_000)))
  }

  @Test func `a rule that a file does not name has its standard value, each by itself`() throws {
    var rules = Rules()
    rules.rollCall = .party
    rules.votingList = .seat
    rules.separator = "* * *"
    rules.paragraphSign = "§ "
    rules.summaryLabel = "Bakgrund"
    rules.proposalLabel = "Direktörens förslag"
    rules.motionsLabel = "Dagens yrkanden"
    rules.propositionLabel = "Beslutsgång"
    rules.voteLabel = .division
    rules.decisionPlace = .first
    rules.dispatchLabel = "Skickas till"
    rules.basisLabel = "Handlingar"
    rules.notedDecision = "Noteras."
    rules.verifiers = 2
    rules.summonsDays = 10
    rules.allowsRemote = true
    rules.returning = .refused
    rules.hearsSubstitutes = true
    rules.answersWithoutQuorum = true
    rules.hall = .parties
    rules.keepingPlace = "Arkivet"
    let whole = try JSON.text(of: rules)
    let fields = whole.dropFirst().dropLast().split(separator: ",")
    #expect(fields.count == Rules.all.count)
    for field in fields {
      let key = field.prefix { $0 != ":" }
      let rest = fields.filter { $0 != field }.joined(separator: ",")
      let text = try JSON.text(of: JSON.value(Rules.self, from: Array("{\(rest)}".utf8)))
      let standard = try JSON.text(of: Rules()).dropFirst().dropLast().split(separator: ",")
        .first { $0.hasPrefix(key) }
      #expect(text == whole.replacing(field, with: try #require(standard)))
    }
    #expect(try JSON.value(Rules.self, from: Array("{}".utf8)) == Rules())
  }
}
