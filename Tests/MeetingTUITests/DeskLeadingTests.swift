import Agenda
import Screen
import Testing
import Voting

@testable import MeetingTUI

/// The chair's desk leads the meeting: its own verbs by the keys of the table, and no others.
@Suite struct DeskLeadingTests {
  static let put = DeskBench.moved + ["close-debate", "put"]
  static let tied =
    DeskBench.voting + [
      #"vote no "Rut Hall" "Jon Lind" "Bo Ek" "Tor Vik" "Pia Öst" "Åke Ström""#,
      #"vote abstain "Elin Sten""#, "vote rest=yes", "end-vote",
    ]
  static let counted =
    DeskBench.voting + [#"vote no "Rut Hall""#, "vote rest=yes", "end-vote"]
  static let waiting = DeskBench.moved + [#"request-floor "Elin Sten""#]

  struct Act: CustomTestStringConvertible, Sendable {
    var lines: [String]
    var keys: String
    var verbs: [String]
    var testDescription: String { "\(keys) records \(verbs)" }
  }

  static let acts: [Act] = [
    Act(
      lines: DeskBench.moved + ["close-debate"], keys: "p,enter", verbs: ["put", "find adopted"]),
    Act(lines: put, keys: "f,-", verbs: ["find rejected"]),
    Act(lines: put + ["find adopted"], keys: "k", verbs: ["gavel"]),
    Act(lines: tied, keys: "U,j", verbs: ["casting yes"]),
    Act(lines: counted, keys: "k", verbs: ["gavel"]),
    Act(lines: waiting, keys: "W,s", verbs: ["give-floor", "end-speech"]),
    Act(lines: waiting, keys: "enter,j", verbs: ["give-floor"]),
    Act(
      lines: waiting + ["close-debate"], keys: "enter,j,enter", verbs: ["put", "find adopted"]),
    Act(
      lines: DeskBench.moved + ["close-debate", #"request-floor "Bo Ek" kind=order"#],
      keys: "enter,j", verbs: ["give-floor"]),
    Act(lines: DeskBench.moved, keys: "W,e,l,i,enter", verbs: [#"give-floor "Elin Sten""#]),
    Act(lines: DeskBench.start, keys: "|,p", verbs: ["doors open"]),
    Act(lines: DeskBench.start, keys: "J,H", verbs: ["adjourn", "resume"]),
    Act(lines: put + ["find adopted"], keys: "k,u", verbs: ["gavel", "undo"]),
    Act(lines: put, keys: ":,f,i,n,n,e,r,space,a,v,s,l,å,s,enter", verbs: ["find rejected"]),
  ]

  @Test("keys of the chair's verbs record them as the chair's desk", arguments: acts)
  func records(_ act: Act) throws {
    var run = try DeskBench.run(act.lines, desk: .chair)
    let known = run.record.history.entries.count
    run.press(act.keys)
    let entries = run.record.history.entries.dropFirst(known)
    #expect(entries.map(\.verb) == act.verbs)
    #expect(entries.allSatisfy { $0.desk == .chair })
    #expect(run.session.layers.isEmpty)
  }

  @Test("another verb's key says in a sentence that it is recorded elsewhere")
  func others() throws {
    for desk in [Desk.chair, .clerk] {
      for verb in Verb.allCases where !verb.isAllowed(at: desk) {
        guard let key = verb.row.key, let pressed = Key(name: String(key)) else { continue }
        // The clerk's papers have keys of their own.
        guard desk == .chair || !PapersKey.allCases.contains(where: { $0.key == pressed }) else {
          continue
        }
        var run = try DeskBench.run(DeskBench.moved, desk: desk)
        let known = run.record.history.entries.count
        _ = run.press(pressed, at: DeskBench.moment)
        #expect(run.record.history.entries.count == known)
        guard case .refused(let sentence)? = run.session.message else {
          Issue.record("\(verb) says nothing at \(desk)")
          continue
        }
        #expect(sentence.hasSuffix("det gör sekreterarens bord.") == (desk == .chair))
        #expect(sentence.hasSuffix("sekreterarens bord gör det.") == (desk != .chair))
      }
    }
  }

  @Test("the : line offers the chair's verbs alone, and refuses the others with a sentence")
  func line() throws {
    var run = try DeskBench.run(DeskBench.moved, desk: .chair)
    let known = run.record.history.entries.count
    run.press(":")
    let offered = run.session.completion(of: CommandEntry()).candidates.map(\.text)
    #expect(
      offered == Verb.allCases.filter { $0.isAllowed(at: .chair) }.map { $0.name(.swedish) })
    run.press("t,a,-,u,p,p,space,4,enter")
    #expect(run.record.history.entries.count == known)
    #expect(
      run.session.message == .refused("Här antecknas inte ta upp; det gör sekreterarens bord."))
  }

  /// At every step of a meeting.
  static let steps = 0...DeskStateTests.played.count

  @Test(
    "the footer shows as possible what the machine accepts of the chair's verbs", arguments: steps)
  func footer(steps: Int) throws {
    let session = try DeskBench.run(
      Array(DeskStateTests.played.prefix(steps)), desk: .chair
    ).session
    let probe = Probe(meeting: session.meeting, selected: session.item, clock: session.clock)
    let shown = FooterBar.verbs(of: session)
    let own = Verb.allCases.filter { $0.isAllowed(at: .chair) && $0 != .undo }
    #expect(Set(shown.map(\.verb)) == Set(own) && shown.count == own.count)
    for (verb, isPossible) in shown {
      #expect(isPossible == (probe.refusal(of: verb) == nil), "\(verb)")
    }
    if let next = session.nextVerb { #expect(shown.first?.verb == next) }
  }

  @Test(
    "Enter shows the next step; only a letter records it, and then as its key does",
    arguments: steps)
  func enter(steps: Int) throws {
    let lines = Array(DeskStateTests.played.prefix(steps))
    var entered = try DeskBench.run(lines, desk: .chair)
    let known = entered.record.history.entries.count
    let next = entered.session.nextVerb
    entered.press("enter")
    #expect(entered.record.history.entries.count == known)
    guard let next else {
      #expect(entered.session.layers.isEmpty && entered.session.message != nil)
      return
    }
    guard case .confirm(let confirmation)? = entered.session.layers.last else {
      #expect(next == .find || next == .casting)
      return
    }
    entered.press("enter,enter")
    #expect(entered.record.history.entries.count == known)
    entered.press("j")
    var keyed = try DeskBench.run(lines, desk: .chair)
    keyed.press(next.row.key.map(String.init) ?? "")
    #expect(entered.record.history.entries == keyed.record.history.entries)
    #expect(entered.session.layers == keyed.session.layers)
    let told = keyed.record.history.entries.last.map {
      keyed.record.history.sentence(of: $0, .swedish)
    }
    #expect(confirmation.sentences.last == told)
  }

  @Test("Escape and n leave the next step unrecorded", arguments: ["esc", "n"])
  func cancelled(key: String) throws {
    var run = try DeskBench.run(Self.counted, desk: .chair)
    let known = run.record.history.entries.count
    run.press("enter,\(key)")
    #expect(run.session.layers.isEmpty && run.record.history.entries.count == known)
  }

  @Test("without a quorum the chair's gavel asks for a reason first")
  func withoutQuorum() throws {
    let away = ["Mia Dal", "Rut Hall", "Jon Lind", "Elin Sten", "Kaj Norr", "Pia Öst", "Eva Lund"]
    let lines = DeskBench.start + away.map { #"leave "\#($0)""# }
    for keys in ["k", "enter"] {
      var run = try DeskBench.run(lines, desk: .chair)
      let known = run.record.history.entries.count
      run.press(keys)
      guard case .confirm(let asked)? = run.session.layers.last else {
        Issue.record("nothing was asked")
        return
      }
      #expect(asked.needsReason && run.record.history.entries.count == known)
      run.press("enter,N,u,enter")
      #expect(run.record.history.entries.last?.verb == #"gavel because="Nu""#)
    }
  }
}
