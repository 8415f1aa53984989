import Agenda
import Journal
import Screen
import Testing

@testable import MeetingTUI

/// The chair's and the secretary's desk on one file: one is done and the other told.
@Suite struct DeskTogetherTests {
  /// A file of a small board whose item has a motion, as far as some more lines.
  private func file(_ lines: [String], in trial: borrowing Trial) throws -> String {
    let opening = DeskBench.history().opening
    let path = trial.path("a.meeting")
    try MeetingRecord.create(at: path, opening)
    var record = try MeetingRecord.open(at: path, for: .writing)
    for line in lines {
      guard let line = try VerbLine(parsing: line) else { continue }
      _ = try record.perform(line, at: .secretary, clock: DeskBench.moment, outside: .none)
    }
    return path
  }

  private func desk(_ desk: Desk, at path: String) throws -> DeskRun {
    let record = try MeetingRecord.open(at: path, for: .writing)
    let session = Session(
      record.history, desk: desk, language: .swedish, size: Size(columns: 80, rows: 24),
      clock: DeskBench.moment)
    return DeskRun(session, on: record, outside: .none)
  }

  struct Race: Sendable, CustomTestStringConvertible {
    var lines: [String]
    var first: Desk
    var keys: String
    var later: String
    var verb: String
    var testDescription: String { "\(first): \(keys) before \(later)" }
  }

  static let races: [Race] = [Desk.chair, .secretary].flatMap { first in
    [
      Race(
        lines: DeskLeadingTests.put + ["find adopted"], first: first, keys: "k", later: "k",
        verb: "gavel"),
      Race(
        lines: DeskBench.moved + ["close-debate"], first: first, keys: "p", later: "p", verb: "put"),
      Race(
        lines: DeskLeadingTests.put, first: first, keys: "f,enter", later: "f,-",
        verb: "find adopted"),
      Race(
        lines: DeskLeadingTests.counted, first: first, keys: "k", later: "k", verb: "gavel"),
      Race(
        lines: DeskLeadingTests.tied, first: first, keys: "U,j", later: "U,n", verb: "casting yes"),
      Race(
        lines: DeskBench.start, first: first, keys: "|,p", later: "|,p", verb: "doors open"),
      Race(lines: DeskBench.start, first: first, keys: "k", later: "k", verb: "gavel"),
    ]
  }

  @Test(
    "two desks act at the same moment: one entry, and the other desk says why not", arguments: races
  )
  func told(_ race: Race) throws {
    let trial = try Trial()
    let path = try file(race.lines, in: trial)
    var first = try desk(race.first, at: path)
    var later = try desk(race.first == .chair ? .secretary : .chair, at: path)
    first.press("esc,\(race.keys)")
    later.press("esc,\(race.later)")
    let entries = try MeetingRecord.open(at: path, for: .reading).history.entries
    #expect(entries.count == race.lines.count + 1)
    #expect(entries.last?.verb == race.verb && entries.last?.desk == race.first)
    guard case .refused(let sentence)? = later.session.message else {
      Issue.record("nothing was said: \(String(describing: later.session.message))")
      return
    }
    #expect(!sentence.isEmpty && sentence.hasSuffix("."))
    #expect(later.session.meeting == first.session.meeting)
  }

  @Test("what another desk recorded appears with its sentence, but not over a refusal")
  func heard() throws {
    let trial = try Trial()
    let path = try file(DeskBench.start, in: trial)
    var chair = try desk(.chair, at: path)
    var secretary = try desk(.secretary, at: path)
    chair.press("k")
    _ = secretary.follow(at: DeskBench.moment)
    guard case .said(let sentence)? = secretary.session.message else {
      Issue.record("nothing was said")
      return
    }
    #expect(sentence.hasPrefix("Ordförande: Beslut i § 27: 1. Rapporten"))
    chair.press("t")
    let refused = chair.session.message
    secretary.press("t")
    _ = chair.follow(at: DeskBench.moment)
    #expect(chair.session.message == refused && chair.session.item?.number == "4")
  }

  @Test("a choice that another desk has answered closes by itself, and says so")
  func stale() throws {
    let trial = try Trial()
    let path = try file(DeskLeadingTests.put, in: trial)
    for keys in ["f", "enter"] {
      var chair = try desk(.chair, at: path)
      var secretary = try desk(.secretary, at: path)
      chair.press(keys)
      #expect(chair.session.layers.count == 1)
      secretary.press("f,enter")
      let isNews = chair.follow(at: DeskBench.moment)
      #expect(isNews && chair.session.layers.isEmpty)
      #expect(
        chair.session.message == .said("Ett annat bord kom före; orden visar läget nu."))
      chair.press("enter")
      #expect(chair.session.layers.count == 2)
      secretary.press("k")
      let isNewsAgain = chair.follow(at: DeskBench.moment)
      #expect(isNewsAgain && chair.session.layers.isEmpty)
      secretary.press("u,u")
    }
  }

  @Test(
    "a step or a choice closes where it would be another, and stays where nothing of it changed",
    arguments: [
      (DeskLeadingTests.waiting, "enter", #"request-floor "Bo Ek" kind=order"#, false),
      (DeskLeadingTests.waiting, "enter", #"withdraw-floor "Elin Sten""#, false),
      (DeskLeadingTests.waiting, "enter", #"leave "Elin Sten""#, false),
      (DeskLeadingTests.waiting, "enter", #"request-floor "Bo Ek""#, true),
      (DeskLeadingTests.waiting, "enter", "doors open", true),
      (DeskLeadingTests.put, "f", #"request-floor "Bo Ek""#, true),
      (DeskLeadingTests.put, "f", "doors open", true),
      (DeskLeadingTests.put, "f", "find adopted", false),
      (DeskLeadingTests.tied, "U", #"request-floor "Bo Ek""#, true),
      (DeskLeadingTests.tied, "U", "casting yes", false),
    ])
  func changed(lines: [String], keys: String, other: String, stays: Bool) throws {
    let trial = try Trial()
    let path = try file(lines, in: trial)
    var chair = try desk(.chair, at: path)
    chair.press(keys)
    #expect(!chair.session.layers.isEmpty)
    var record = try MeetingRecord.open(at: path, for: .writing)
    let line = try #require(try VerbLine(parsing: other))
    _ = try record.perform(line, at: .secretary, clock: DeskBench.moment, outside: .none)
    let isNews = chair.follow(at: DeskBench.moment)
    #expect(isNews && chair.session.layers.isEmpty != stays)
  }
}
