import Agenda
import TestSupport
import Voting

@testable import MeetingTUI

/// A line that someone at a desk might well enter: most take the meeting on, some are refused.
struct PlausibleLine {
  let meeting: Meeting

  /// Draws a line.
  func draw(_ chance: inout SplitMix) -> String {
    let line = plain(&chance)
    return chance.below(8) == 0 && line != "undo" ? line + #" because="så""# : line
  }

  private func plain(_ chance: inout SplitMix) -> String {
    switch chance.below(20) {
    case 0: "undo"
    case 1: nonsense(&chance)
    case 2...5: aside(&chance)
    default: forward(&chance)
    }
  }

  private var there: [PersonID] { meeting.presence.present() }

  /// Someone who is there, or anyone where nobody is.
  private func someone(_ chance: inout SplitMix) -> String {
    let people = there.isEmpty ? meeting.body.people.map(\.id) : there
    return "#\(chance.one(of: people).place)"
  }

  private func anyone(_ chance: inout SplitMix) -> String {
    "#\(chance.one(of: meeting.body.people).id.place)"
  }

  private func anyItem(_ chance: inout SplitMix) -> String {
    "#\(1 + chance.below(meeting.items.count))"
  }

  /// What takes the meeting on from where it stands.
  private func forward(_ chance: inout SplitMix) -> String {
    switch meeting.phase {
    case .before:
      if !there.isEmpty { return chance.below(4) > 0 ? "open" : arrival(&chance) }
      return chance.below(4) == 0 ? arrival(&chance) : "present all"
    case .adjourned: return "resume"
    case .closed: return afterwards(&chance)
    case .open:
      if let item = meeting.item, !item.isDecided { return forward(item, &chance) }
      if meeting.nextItem != nil { return "take next" }
      return chance.below(3) == 0 ? "close" : aside(&chance)
    }
  }

  private func forward(_ item: Item, _ chance: inout SplitMix) -> String {
    if let election = item.election { return counting(election, &chance) }
    if let vote = item.vote { return voting(vote, in: item, &chance) }
    switch item.progress {
    case .waiting, .heard: return "take next"
    case .decided, .struck: return "gavel"
    case .debate:
      if item.kind == .election, chance.below(3) == 0 { return election(&chance) }
      if chance.below(3) == 0 { return motion(&chance) }
      return item.standing.isEmpty ? "gavel" : "close-debate"
    case .questions:
      switch item.question?.contest.stage {
      case .found: return chance.below(3) > 0 ? "gavel" : demand(&chance)
      case .put: return "find \(side(item, &chance))"
      case .vote: return demand(&chance)
      case .unput: return "put"
      case .settled, nil: return "gavel"
      }
    }
  }

  private func demand(_ chance: inout SplitMix) -> String {
    let by = chance.below(2) == 0 ? " \(someone(&chance))" : ""
    return "demand-vote\(by)\(chance.below(4) == 0 ? " method=hands" : "")"
  }

  private func side(_ item: Item, _ chance: inout SplitMix) -> String {
    chance.one(of: ["main", "adopted", "rejected", "today"] + item.standing.map(\.id.letter))
  }

  private func voting(_ vote: Vote, in item: Item, _ chance: inout SplitMix) -> String {
    guard vote.stage == .open else {
      return chance.one(of: ["gavel", "gavel", "casting yes", "casting no"])
    }
    let voters = meeting.register(for: vote, in: item)
    if chance.below(8) == 0 || vote.ballots.count == voters.count || vote.tally != nil {
      return "end-vote"
    }
    if vote.demand.method == .hands {
      let yes = chance.below(voters.count + 1)
      return "count yes=\(yes) no=\(voters.count - yes) abstain=0"
    }
    if chance.below(3) == 0 { return "vote rest=\(chance.one(of: ["yes", "no"]))" }
    return
      "vote \(chance.one(of: ["yes", "no", "abstain"])) #\(chance.one(of: voters).person.place)"
  }

  private func election(_ chance: inout SplitMix) -> String {
    switch chance.below(3) {
    case 0: #"demand-vote method=closed post="ombud" seats=\#(1 + chance.below(2))"#
    case 1: #"nominate name="Eva Ek (S)" post="ombud""#
    default: #"proportional all seats=2 post="ledamöter""#
    }
  }

  private func counting(_ election: Election, _ chance: inout SplitMix) -> String {
    guard election.stage == .open else {
      return chance.one(of: ["gavel", "gavel", "lot draw seed=\(chance.below(1000))"])
    }
    let name = chance.one(of: ["Eva Ek (S)", "Bo Alm (M)", "Ulf By (C)"])
    switch chance.below(6) {
    case 0: return "count blank=\(chance.below(3)) voters=\(chance.below(9))"
    case 1, 2: return #"count name="\#(name)" ballots=\#(chance.below(5))"#
    case 3: return #"list heading="Lista" names="\#(name)" ballots=\#(chance.below(4))"#
    default: return "end-vote"
    }
  }

  private func motion(_ chance: inout SplitMix) -> String {
    let kind = chance.one(of: ["adopt", "reject", "amend", "counter", "add", "remit", "table"])
    let text = chance.one(of: ["Ärendet prövas på nytt.", "Å, ä, ö och \\\"citat\\\".", "x"])
    return #"motion \#(someone(&chance)) kind=\#(kind) text="\#(text)""#
  }

  private func arrival(_ chance: inout SplitMix) -> String {
    switch chance.below(4) {
    case 0: "serve \(anyone(&chance))"
    case 1: "absent \(someone(&chance))"
    default: "present \(anyone(&chance))"
    }
  }

  /// What does not take the meeting on.
  private func aside(_ chance: inout SplitMix) -> String {
    let long = String(repeating: "Anteckningen är lång. ", count: chance.below(40))
    switch chance.below(16) {
    case 0: return motion(&chance)
    case 1: return "support A \(someone(&chance))"
    case 2: return "leave \(someone(&chance))"
    case 3: return "arrive \(anyone(&chance))"
    case 4: return #"recuse \#(someone(&chance)) reason="släkt""#
    case 5: return #"note \#(someone(&chance)) text="Kort. \#(long)""#
    case 6: return "reserve \(someone(&chance)) against=decision"
    case 7: return "request-floor \(someone(&chance))"
    case 8: return chance.one(of: ["give-floor", "end-speech"])
    case 9: return "verifiers \(someone(&chance))"
    case 10: return chance.one(of: ["fix", "adjourn"])
    case 11: return #"add title="Tillägg" after=\#(anyItem(&chance))"#
    case 12: return "preside \(someone(&chance))"
    case 13: return #"edit decision text="Andra ord.""#
    case 14: return #"retract A because="nej""#
    default: return arrival(&chance)
    }
  }

  private func afterwards(_ chance: inout SplitMix) -> String {
    switch chance.below(4) {
    case 0: "send"
    case 1: "attest \(someone(&chance))"
    case 2: "post"
    default: #"remind text="Nästa gång.""#
    }
  }

  /// Any verb with any words.
  private func nonsense(_ chance: inout SplitMix) -> String {
    let words = [
      "all", "next", "#1", "A", "yes", "text=x", "kind=add", "item=#1", "because=så", "§1", "2",
      "rest=no", "reason=r", "name=\"N N\"", "post=p", "(", "\"", "=",
    ]
    let verb = chance.one(of: Verb.allCases.filter { $0 != .lot && $0 != .report })
    let drawn = (0..<chance.below(4)).map { _ in chance.one(of: words) }
    return ([verb.name(.english)] + drawn).joined(separator: " ")
  }
}
