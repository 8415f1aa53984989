import Agenda
import Screen

/// What lies between items, or several items handled together.
struct HallBetween {
  let session: Session
  let hall: Hall
  let layout: HallLayout

  var text: WrappedText {
    let language = session.language
    var text = HallText(layout)
    switch hall.scene {
    case .together(let headings, let areDecided):
      text.label(
        areDecided
          ? Phrase(sv: "Beslut", en: "Decided")
          : Phrase(sv: "Behandlas tillsammans", en: "Taken together"), language)
      let shown = headings.count <= text.left ? headings.count : max(text.left - 1, 0)
      for heading in headings.prefix(shown) {
        text.add("\(heading.sign)  \(heading.title ?? "")".trimmed, rows: 1, style: .emphasis)
      }
      if shown < headings.count { text.add("… \(headings.count - shown)", rows: 1) }
    case .between(let next):
      if let last = hall.last {
        text.label(Phrase(sv: "Nyss", en: "Just now"), language)
        text.add(last, rows: max(text.left / 2, 1))
      }
      if let next {
        text.label(Phrase(sv: "Härnäst", en: "Next"), language)
        text.heading(next)
      }
    case .shut, .before, .adjourned, .closed, .item: break
    }
    return text.text
  }
}

/// An item as the room sees it, but for the result of a vote.
struct HallItem {
  let heading: Hall.Heading
  let stage: Hall.Stage
  let next: Hall.Heading?
  let hall: Hall
  let layout: HallLayout
  let language: Language

  var text: WrappedText {
    var text = HallText(layout)
    switch stage {
    case .vote, .question: text.heading(heading, isShort: true)
    default: text.heading(heading)
    }
    addStage(to: &text)
    if let next, text.left > layout.gap + 1 {
      text.label(Phrase(sv: "Härnäst", en: "Next"), language)
      text.add("\(next.sign)  \(next.title ?? "")".trimmed, rows: 2)
    }
    return text.text
  }

  private func addStage(to text: inout HallText) {
    switch stage {
    case .untold(let isSecret):
      guard !isSecret else { return }
      text.space()
      text.add("Ärendet behandlas helt eller delvis inom stängda dörrar.", rows: 2)
    case .debate(let matter): addMatter(matter, to: &text)
    case .question(let sentences, let about):
      text.label(Phrase(sv: "Proposition", en: "The question"), language)
      for sentence in sentences {
        text.add(sentence, rows: 5, style: .emphasis)
        text.space()
      }
      addAbout(about, to: &text)
    case .vote(let division):
      addDivision(division, to: &text)
      addAbout(division.about, to: &text)
    case .counted: break
    case .ballot(let ballots): addBallots(ballots, to: &text)
    case .elected(let ballots, let lines, let end):
      text.space()
      text.add(end, rows: 4, style: .emphasis)
      text.space()
      text.add(title(of: ballots), rows: 1, style: .heading)
      for line in lines.prefix(text.left) { text.add(line, rows: 1, indent: 2) }
    case .decided(let lines, let vote):
      text.label(Phrase(sv: "Beslut", en: "Decision"), language)
      let kept = (vote == nil ? 0 : 1 + layout.gap) + (next == nil ? 0 : 2 + layout.gap)
      for line in lines where text.left > kept {
        text.add(line, rows: max(min(text.left - kept, 5), 1), style: .emphasis)
      }
      if let vote {
        text.space()
        text.add(vote, rows: 2)
      }
    }
  }

  // MARK: - The debate

  private func addMatter(_ matter: Hall.Matter, to text: inout HallText) {
    if !matter.people.isEmpty {
      text.space()
      for person in matter.people.prefix(matter.proposal.isEmpty ? 8 : 2) {
        text.add(person, rows: 1)
      }
    }
    if !matter.proposal.isEmpty {
      text.label(Phrase(sv: "Förslag till beslut", en: "Proposal"), language)
      let most = matter.motions.isEmpty ? text.left : max(text.left / 2 - layout.gap, 1)
      addPoints(matter.proposal, rows: most, to: &text)
    }
    guard !matter.motions.isEmpty, text.left > 1 + layout.gap else { return }
    text.label(Phrase(sv: "Yrkanden", en: "Motions"), language)
    addMotions(matter.motions, to: &text)
  }

  /// The points, each in a row or two; how many more there are where not all have room.
  private func addPoints(_ points: [String], rows: Int, to text: inout HallText) {
    let each = max(rows / max(points.count, 1), 1)
    let start = text.left
    for (index, point) in points.enumerated() {
      let left = rows - (start - text.left)
      guard left > 1 || index == points.count - 1 else {
        if left > 0 { text.add(more(points.count - index), rows: 1, style: .dimmed) }
        return
      }
      text.add(point, rows: min(each, max(left, 0), 4))
    }
  }

  /// A line a motion, and its main words below where there is room for all of them.
  private func addMotions(_ motions: [Hall.Moved], to text: inout HallText) {
    let each = text.left / motions.count
    let shown = motions.count <= text.left ? motions.count : max(text.left - 1, 0)
    for motion in motions.prefix(shown) {
      let lead = motion.letter + String(repeating: " ", count: max(4 - motion.letter.count, 1))
      let room = text.text.columns - lead.columns
      text.add(line(motion, columns: room), rows: 1, lead: lead, style: .emphasis)
      guard each >= 2, !motion.text.isEmpty else { continue }
      text.add(motion.text, rows: min(each - 1, 3), indent: 4)
    }
    if shown < motions.count { text.add(more(motions.count - shown), rows: 1, style: .dimmed) }
  }

  /// The words of the motions that a question or a vote is about, where there is room for them.
  private func addAbout(_ motions: [Hall.Moved], to text: inout HallText) {
    guard !motions.isEmpty, text.left >= layout.gap + 1 + 2 * motions.count else { return }
    text.label(Phrase(sv: "Yrkanden", en: "Motions"), language)
    addMotions(motions, to: &text)
  }

  /// Who moved it and what it is: the kind is never cut away for names.
  private func line(_ motion: Hall.Moved, columns: Int) -> String {
    let kind = "  " + motion.kind
    let all = swedishList(motion.movers)
    let first = motion.movers.first ?? ""
    let few = motion.movers.count > 1 ? first + " m.fl." : first
    let movers = [all, few].first { $0.columns + kind.columns <= columns }
    return (movers ?? few.truncated(columns: max(columns - kind.columns, 0))) + kind
  }

  private func more(_ count: Int) -> String {
    Phrase(sv: "… och \(count) till", en: "… and \(count) more")(language)
  }

  // MARK: - The vote

  private func addDivision(_ division: Hall.Division, to text: inout HallText) {
    let name =
      division.choosesCounter
      ? Phrase(
        sv: "Omröstning \(division.number), val av motförslag",
        en: "Vote \(division.number), choice of counter-proposal")
      : Phrase(sv: "Omröstning \(division.number)", en: "Vote \(division.number)")
    text.label(name, language)
    let most = max((text.left - 4 - layout.gap * 3) / 2, 1)
    let yes = Phrase(sv: "JA", en: "YES")(language)
    let no = Phrase(sv: "NEJ", en: "NO")(language)
    for (word, meaning, style) in [(yes, division.yes, Style.yes), (no, division.no, .no)] {
      text.space()
      let lead = word + String(repeating: " ", count: 6 - word.count)
      text.add(meaning, rows: min(most, 4), lead: lead, style: style)
    }
    addCall(division, to: &text)
  }

  /// Who is called and how many are left, and never how it stands.
  private func addCall(_ division: Hall.Division, to text: inout HallText) {
    text.space()
    guard !division.isByHands else {
      text.add(Phrase(sv: "Handuppräckning", en: "By show of hands")(language), rows: 1)
      return
    }
    if let called = division.called {
      text.add(called.uppercased(), rows: 1, lead: "▶     ", style: .emphasis)
    } else {
      text.add(
        Phrase(sv: "ALLA HAR RÖSTAT", en: "ALL HAVE VOTED")(language), rows: 1, style: .emphasis)
    }
    let done = division.voters - division.left
    text.add(
      Phrase(
        sv: "\(done) av \(division.voters) har röstat, \(division.left) kvar",
        en: "\(done) of \(division.voters) have voted, \(division.left) left")(language),
      rows: 1, indent: division.called == nil ? 0 : 6)
    let room = text.text.columns - 6
    guard division.voters > 0, division.voters <= room else { return }
    let bar =
      String(repeating: "■", count: done) + String(repeating: "□", count: division.left)
    text.add(bar, rows: 1, indent: division.called == nil ? 0 : 6)
  }

  // MARK: - The election

  private func title(of ballots: Hall.Ballots) -> String {
    sentenceStart(ballots.seats == 1 ? ballots.post : "\(ballots.post) (\(ballots.seats))")
  }

  private func addBallots(_ ballots: Hall.Ballots, to text: inout HallText) {
    text.label(Phrase(sv: "Val med slutna sedlar", en: "Election by closed ballot"), language)
    text.add(title(of: ballots), rows: 2, style: .emphasis)
    guard !ballots.nominated.isEmpty else { return }
    text.label(Phrase(sv: "Föreslagna", en: "Nominated"), language)
    for name in ballots.nominated.prefix(text.left) { text.add(name, rows: 1, style: .emphasis) }
  }
}
