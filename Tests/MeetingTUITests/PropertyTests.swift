import Agenda
import Journal
import TestSupport
import Testing

@testable import MeetingTUI

/// What holds whatever is written: no line traps, and what is saved is what was decided.
struct PropertyTests {
  private static let bits = [
    "take", "rösta", "ja", "nej", "resten=ja", "all", "(M)", "(", "()", "#1", "#", "#-1", "§", "§8",
    "1", "2", "5-1", "1-3", "next", "A", "AA", "A.text", "note.1", ".", "text=\"\\n\"", "text=",
    "kind=add", "slag=avslag", "på=A", "punkt=1,2", "punkt=,", "at=08:30", "at=99:99", "at=T", "=",
    "a=b", "\"", "\\", "\u{301}", "å", "for=main", "mot=beslut", "item=2", "item=", "item=#99",
    "name=x", "title=\"y\"", "yes=3", "no=1", "because=\"så\"", "Holm", "bo ek", "main", "antas",
    "from=1", "after=0", "post=z", "open", "closed", "reason=r", "vid=18:40", "fil.txt",
  ]

  private static var outside: Outside {
    var outside = Outside.none
    outside.report = { (file) throws(LineError) in
      OfficersText(summary: "s", addressee: nil, proposal: [Point(text: "p")], basis: file)
    }
    return outside
  }

  private func line(_ random: inout TestSupport.SplitMix) -> String {
    let verb = random.one(of: Verb.allCases)
    let words = (0..<random.below(5)).map { _ in random.one(of: Self.bits) }
    return ([random.one(of: verb.names)] + words).joined(separator: " ")
  }

  @Test(arguments: 0..<20)
  func `random lines never trap, and what they record replays and is saved alike`(seed: Int)
    throws
  {
    var random = TestSupport.SplitMix(seed: seed)
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    var record = try MeetingRecord.open(at: trial.path("a.meeting"), for: .reading)
    record.detach()
    for text in ["present all", "open at=18:00", "take 1", "fix", "gavel", "take 2"] {
      let line = try #require(try VerbLine(parsing: text))
      _ = try record.perform(line, at: .secretary, clock: Trial.noon, outside: Self.outside)
    }
    for _ in 0..<400 {
      guard let line = (try? VerbLine(parsing: line(&random))) ?? nil else { continue }
      #expect((try? VerbLine(parsing: line.text())) == line)
      #expect((try? VerbLine(parsing: line.text(.swedish))) == line)
      guard
        let entry = try? record.perform(
          line, at: .secretary, clock: Trial.noon, outside: Self.outside)
      else { continue }
      #expect(!record.history.sentence(of: entry, .english).isEmpty || entry.events.isEmpty)
      #expect(try JSON.value(Entry.self, from: JSON.bytes(of: entry)) == entry)
      let saved = try VerbLine(parsing: entry.verb)
      #expect(saved?.text() == entry.verb)
    }
    #expect(record.history.entries.count > 10)
    var replayed = History(opening: record.history.opening)
    for entry in record.history.entries { replayed.apply(entry) }
    #expect(replayed.meeting == record.meeting)
  }
}
