import Agenda
import Screen
import Testing

@testable import MeetingTUI

/// What a desk shows as possible is what the state machine accepts, in every phase.
@Suite struct DeskStateTests {
  /// The whole of an ordinary meeting, a line a step.
  static let played: [String] =
    DeskBench.voting + [
      "vote rest=yes", #"vote no "Rut Hall" "Bo Ek""#, "end-vote", "gavel",
      #"reserve "Rut Hall" for=A"#, "adjourn at=10:20", "resume at=10:30", "take 4",
      #"motion "Bo Ek" kind=amend text="Uppföljningen läggs till handlingarna.""#,
      #"motion "Elin Sten" kind=reject"#, "close-debate", "put", "find main",
      #"demand-vote "Bo Ek""#, "put", "find A", "gavel", #"vote abstain "Mia Dal""#,
      #"vote yes "Jan Berg" "Kaj Norr" "Siv Ås" "Rut Hall" "Pia Öst" "Jon Lind""#,
      "vote rest=no", "end-vote", "casting yes", "gavel", #"leave "Bo Ek""#, "take 5", "gavel",
      "take 6", #"nominate name="Ann Gran (S)" post="ersättare""#, "gavel",
      "close at=10:42",
    ]

  /// Every key of the verbs and of the desk, pressed in every phase: what the footer shows as
  /// possible is not refused, and what it shows as refused says why.
  @Test(arguments: [Language.swedish, .english], 0...played.count)
  func footer(language: Language, steps: Int) throws {
    let run = try DeskBench.run(Array(Self.played.prefix(steps)), language: language)
    let session = run.session
    let probe = Probe(meeting: session.meeting, selected: session.item, clock: session.clock)
    for (verb, isPossible) in FooterBar.verbs(of: session) {
      let commands = probe.commands(for: verb)
      #expect(!commands.isEmpty, "\(verb) has no probe")
      let refusals = commands.map { command, item in
        session.meeting.refusal(
          of: command, given: Given(at: session.clock, item: item, because: "?"))
      }
      #expect(isPossible == refusals.contains(nil), "\(verb) after \(steps) steps")
      guard !isPossible, let key = verb.row.key else { continue }
      var pressed = session
      pressed.place = .item
      #expect(pressed.handle(Key(name: String(key)) ?? .escape, at: session.clock) == [])
      guard case .refused(let sentence)? = pressed.message else {
        Issue.record("\(verb) was pressed and nothing was said")
        continue
      }
      #expect(refusals.contains { $0?.sentence(language) == sentence })
    }
  }

  /// A verb's key that is possible begins it: something is asked, shown or recorded.
  @Test(arguments: 0...played.count)
  func possibleKeysBegin(steps: Int) throws {
    let run = try DeskBench.run(Array(Self.played.prefix(steps)))
    let session = run.session
    let probe = Probe(meeting: session.meeting, selected: session.item, clock: session.clock)
    for verb in Verb.allCases where verb != .undo {
      var chosen = session
      let effects = chosen.choose(verb)
      if let refusal = probe.refusal(of: verb) {
        #expect(chosen.message == .refused(refusal.sentence(choosing: verb, .swedish)))
        #expect(effects.isEmpty)
      } else if case .refused(let sentence)? = chosen.message {
        Issue.record("\(verb) is possible after \(steps) steps, but: \(sentence)")
      }
    }
  }

  /// The first verb of every stage is accepted by the meeting: the natural order never stops.
  @Test(arguments: 0...played.count)
  func nextStepIsPossible(steps: Int) throws {
    let session = try DeskBench.run(Array(Self.played.prefix(steps))).session
    let stage = Stage(session.meeting)
    guard let first = stage.verbs.first, stage != .closed else { return }
    let probe = Probe(meeting: session.meeting, selected: session.item, clock: session.clock)
    #expect(probe.refusal(of: first) == nil, "\(first) at \(stage) after \(steps) steps")
  }

  /// What the `:` line offers as verbs are the verbs of the table, and each completes to itself.
  @Test(arguments: [Language.swedish, .english])
  func completion(language: Language) throws {
    let session = try DeskBench.run(DeskBench.moved, language: language).session
    func offered(_ line: String) -> [String] {
      Completion(line, meeting: session.meeting, language: language, desk: .secretary)
        .candidates.map(\.text)
    }
    for verb in Verb.allCases {
      #expect(offered(verb.name(language)).contains(verb.name(language)))
      for candidate in offered(verb.name(language) + " ") where !candidate.hasSuffix("=") {
        #expect(throws: Never.self) {
          try VerbLine(parsing: "\(verb.name(language)) \(candidate)")
        }
      }
    }
    #expect(offered("support ") == ["A", "B", "item=", "at=", "because="] || language == .swedish)
    #expect(offered("support A eli") == [#""Elin Sten""#])
    #expect(offered("take ekon") == ["3"])
  }

  /// Keys of the desk and of the verbs do not collide.
  @Test func keysAreUnique() {
    let keys = Verb.allCases.compactMap(\.row.key) + DeskKey.allCases.map(\.key)
    #expect(Set(keys).count == keys.count)
  }
}
