import Agenda
import Screen
import Voting

/// What a wide screen has room for beside a roll call: the words voted on, and how the parties
/// have voted so far.
struct RollCallMatter {
  let session: Session
  let call: RollCall

  func text(columns: Int, rows: Int) -> WrappedText {
    let language = session.language
    var text = WrappedText(columns: columns, limit: rows)
    addParties(to: &text)
    text.skip()
    addSide(call.vote.yes, Phrase(sv: "Ja", en: "Yes")(language), .yes, to: &text)
    text.skip()
    addSide(call.vote.no, Phrase(sv: "Nej", en: "No")(language), .no, to: &text)
    return text
  }

  private func addParties(to text: inout WrappedText) {
    let language = session.language
    text.add(Phrase(sv: "Partierna", en: "The parties")(language), style: .heading)
    let parties = call.voters.map { session.meeting.body[$0.person]?.party ?? "" }
    var seen: [String] = []
    for party in parties where !seen.contains(party) { seen.append(party) }
    let width = max(seen.map(\.columns).max() ?? 0, 2) + 2
    for party in seen {
      let choices = call.choices.indices.filter { parties[$0] == party }.map { call.choices[$0] }
      let tally = Tally(of: choices.compactMap { $0 })
      let left = choices.count { $0 == nil }
      let counts = Phrase(
        sv: "Ja \(tally.yes)  Nej \(tally.no)  Avstår \(tally.abstain)  kvar \(left)",
        en: "Yes \(tally.yes)  No \(tally.no)  Abstain \(tally.abstain)  left \(left)")
      text.add(
        counts(language), lead: (party.isEmpty ? "–" : party).padded(columns: width),
        style: left == 0 ? .dimmed : .plain, indent: 1)
    }
  }

  /// The words of a side: a motion's, or those of what a rejection leaves out.
  private func addSide(_ side: Side, _ name: String, _ style: Style, to text: inout WrappedText) {
    guard let item = session.meeting[call.item] else { return }
    let isYes = side == call.vote.yes
    text.add(isYes ? call.vote.yesText : call.vote.noText, lead: name + "  ", style: style)
    switch side {
    case .motion(let id):
      guard let motion = item[motion: id] else { return }
      text.add(motion.text, indent: 2)
      if !motion.reason.isEmpty {
        let lead = Phrase(sv: "Skäl: ", en: "Reason: ")(session.language)
        text.add(lead + motion.reason, style: .dimmed, indent: 2, hanging: 2)
      }
    case .main:
      for point in item.proposal {
        text.add(point.text, lead: point.label.map { $0 + " " } ?? "", indent: 2)
      }
    case .rejection, .today: break
    }
  }
}
