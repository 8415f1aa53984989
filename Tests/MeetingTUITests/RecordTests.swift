import Agenda
import FoundationEssentials
import Journal
import Testing

@testable import MeetingTUI

/// The record in its file: several desks, torn ends and damage.
struct RecordTests {
  private func line(_ text: String) throws -> VerbLine {
    try #require(try VerbLine(parsing: text))
  }

  private func perform(
    _ text: String, _ record: inout MeetingRecord, at desk: Desk = .secretary
  ) throws -> Entry {
    try record.perform(
      line(text), at: desk, clock: Trial.noon, outside: .none)
  }

  @Test func `two desks write on one meeting and follow each other`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    var one = try MeetingRecord.open(at: trial.path("a.meeting"), for: .writing)
    var other = try MeetingRecord.open(at: trial.path("a.meeting"), for: .writing)
    #expect(try perform("present all", &one).n == 1)
    // Decided against what the first desk wrote, without having been told.
    #expect(try perform("open at=18:30", &one).n == 2)
    #expect(try perform("doors closed", &other, at: .chair).n == 3)
    #expect(try one.refresh().map(\.n) == [3])
    #expect(one.meeting == other.meeting)
    #expect(try perform("undo", &one).events == [.undone(entry: 2)])
    #expect(try other.refresh().count == 1)
    #expect(other.meeting.phase == .before && one.meeting == other.meeting)
  }

  @Test func `a torn end is left out by readers and cut by the next writer`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let whole = try trial.bytes(of: "a.meeting")
    let torn = String(decoding: whole, as: UTF8.self) + #"{"entry":{"desk""#
    try trial.write(torn, to: "a.meeting")
    let verified = trial.run("verify", trial.path("a.meeting"))
    #expect(verified.status == 0 && verified.out.contains("16 byte"))
    var record = try MeetingRecord.open(at: trial.path("a.meeting"), for: .writing)
    let entry = try perform("present all", &record)
    #expect(entry.events.first == .tailCut(bytes: 16))
    _ = try perform("open at=18:30", &record)
    #expect(try perform("undo", &record).undoes == 2)
    #expect(try perform("undo", &record).undoes == 1)
    #expect(trial.run("verify", trial.path("a.meeting")).status == 0)
  }

  @Test(arguments: [
    ("\"n\":1,", "\"n\":2,", 2), ("present all", "present bll", 2),
    ("\"format\":4", "\"format\":9", 1),
  ])
  func `damage is named with its line, and what stands before it can be read`(
    before: String, after: String, at number: Int
  ) throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let file = trial.path("a.meeting")
    try trial.write("present all\nopen at=18:30\n", to: "a.script")
    #expect(trial.run("do", file, trial.path("a.script")).status == 0)
    let text = String(decoding: try trial.bytes(of: "a.meeting"), as: UTF8.self)
    let place = before == "present all" ? "\"verb\":\"present" : before
    let changed = before == "present all" ? "\"verb\":\"prasent" : after
    let parts = text.split(separator: place, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    try trial.write(parts.joined(separator: changed), to: "a.meeting")
    for command in ["verify", "status", "log"] {
      let shown = trial.run(command, file)
      #expect(shown.status == 1)
      #expect(shown.err.hasPrefix("a.meeting:\(number): "))
    }
    let papers = [["minutes"], ["minutes", "--no-pages"], ["votes"]]
    for paper in papers where number > 1 {
      let shown = trial.run(paper[0], file, paper.dropFirst().first ?? "--lang=sv")
      #expect(shown.status == 1 && shown.err.hasPrefix("a.meeting:\(number): "))
      let head = shown.out.split(separator: "\n").prefix(6)
      #expect(
        head.contains {
          $0.hasPrefix("OFULLSTÄNDIGT: sammanträdets fil är skadad på rad \(number)")
        })
    }
    try trial.write("note text=x\n", to: "b.script")
    #expect(trial.run("do", file, trial.path("b.script")).status == 1)
    #expect(trial.run("log", file).out.split(separator: "\n").count == number - 1)
  }

  @Test(arguments: ["", "inget", "{\"entry\":{\"n\":0},\"sum\":\"00000000\"}\n"])
  func `what is no meeting is said to be none`(text: String) throws {
    let trial = try Trial()
    try trial.write(text, to: "a.meeting")
    let shown = trial.run("status", trial.path("a.meeting"))
    #expect(shown.status == 1 && shown.out.isEmpty && !shown.err.isEmpty)
  }
}
