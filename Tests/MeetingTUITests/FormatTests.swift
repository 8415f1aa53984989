import Agenda
import Journal
import TestSupport
import Testing

@testable import MeetingTUI

/// Files as earlier versions of the program wrote them: each must be read for as long as it may lie
/// in somebody's archive, so that none of them is ever written anew.
struct FormatTests {
  @Test(arguments: [(1, "styrelse", 92)])
  func `a file of each format replays to the same protocol`(
    format: Int, meeting: String, entries: Int
  ) throws {
    let trial = try Trial()
    let file = "\(Repository.root)/Tests/MeetingTUITests/Fixtures/format-\(format).meeting"
    #expect(trial.run("verify", file).out.hasPrefix("Filen är hel till och med post \(entries)."))
    let record = try MeetingRecord.open(at: file, for: .reading)
    #expect(record.history.opening.format == format && record.damage == nil)
    #expect(record.history.entries.count == entries && record.meeting.phase == .closed)
    #expect(record.obstacle == .olderFormat(format))
    expectGolden("minutes-\(meeting)", trial.run("minutes", file).out)
    expectGolden("votes-\(meeting)", trial.run("votes", file).out)
  }
}
