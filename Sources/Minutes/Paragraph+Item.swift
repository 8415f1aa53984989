internal import Agenda

extension Paragraph {
  /// Makes the § of an item.
  init(of item: Item, in meeting: Meeting) {
    number = item.paragraph ?? 0
    heading = meeting.body.rules.paragraphSign + "\(number)"
    title = item.titleAndReference
    subject = item.title
    reference = item.reference
    sections = Self.presented(item, meeting)
    let happened = Self.happened(item, meeting)
    if let first = happened.first {
      var divided = first
      if !sections.isEmpty { divided.separator = meeting.body.rules.separator }
      sections += [divided] + happened.dropFirst()
    }
    let decision = Self.decision(of: item, meeting)
    switch meeting.body.rules.decisionPlace {
    case .last: sections.append(decision)
    case .first: sections.insert(decision, at: 0)
    }
    sections += Self.recorded(item, meeting)
    ending = meeting.immediateSentence(of: item).map { [$0] } ?? []
    standing = meeting.standing(of: item)
    closing = meeting.closingSentences(of: item)
    votes = VotingLists.Paragraph(votesIn: item, of: meeting)
    facts = Facts(of: item, in: meeting)
    kept = nil
    if let fixed = meeting.verification.text(of: number), meeting.isAttested(item.id),
      fixed != fixedText
    {
      kept = fixed
    }
  }

  /// What the agenda brought: the account of the matter and the proposal.
  private static func presented(_ item: Item, _ meeting: Meeting) -> [Section] {
    let rules = meeting.body.rules
    var summary: [Block] = []
    if item.summary.contains(where: { !$0.isWhitespace }) { summary.append(.text(item.summary)) }
    if let sentence = meeting.presenterSentence(of: item) { summary.append(.text(sentence)) }
    var sections = summary.isEmpty ? [] : [Section(.summary, rules.summaryLabel, summary)]
    sections += item.sections.map { Section(.other, $0.heading, [.text($0.text)]) }
    if let earlier = meeting.earlierSentence(of: item) {
      sections.append(Section(.earlier, "Tidigare behandling", [.text(earlier)]))
    }
    if !item.proposal.isEmpty {
      sections.append(
        Section(.proposal, rules.proposalLabel, addressed(item.addressee, item.proposal)))
    }
    return sections
  }

  /// What happened at the meeting: how it came there, motions, questions, votes and elections.
  private static func happened(_ item: Item, _ meeting: Meeting) -> [Section] {
    func section(
      _ kind: Section.Kind, _ heading: String, _ passages: [Sentences]
    ) -> [Section] {
      passages.isEmpty ? [] : [Section(kind, heading, passages.map(Block.passage))]
    }
    let rules = meeting.body.rules
    let inquiry = item.isInterpellation ? "Interpellation" : "Fråga"
    return section(.addition, "Tillkommande ärende", meeting.additionPassages(of: item))
      + section(.inquiry, inquiry, meeting.inquiryPassages(of: item))
      + section(.motions, rules.motionsLabel, meeting.motionPassages(of: item))
      + meeting.questionSections(of: item).map { section in
        let passages = section.passages.map(Block.passage)
        switch section.kind {
        case .proposition: return Section(.proposition, rules.propositionLabel, passages)
        case .vote: return Section(.vote, rules.voteLabel.rawValue, passages)
        }
      }
      + item.elections.map { election in
        Section(.election, "Val", meeting.electionParts(of: election, in: item).map(Block.init))
      }
  }

  private static func decision(of item: Item, _ meeting: Meeting) -> Section {
    guard let decision = item.decision else {
      return Section(.decision, "Beslut", [.text(meeting.undecidedSentence(of: item))])
    }
    return Section(.decision, "Beslut", addressed(decision.addressee, decision.points))
  }

  private static func addressed(_ addressee: String?, _ points: [Point]) -> [Block] {
    (addressee.map { [.text($0)] } ?? []) + [.points(points)]
  }

  /// What was recorded beside the decision, and where it goes.
  private static func recorded(_ item: Item, _ meeting: Meeting) -> [Section] {
    func section(
      _ kind: Section.Kind, _ one: String, _ several: String, _ passages: [Sentences], count: Int
    ) -> [Section] {
      guard !passages.isEmpty else { return [] }
      return [Section(kind, count == 1 ? one : several, passages.map(Block.passage))]
    }
    func sentence(_ kind: Section.Kind, _ heading: String, _ sentence: String?) -> [Section] {
      sentence.map { [Section(kind, heading, [.text($0)])] } ?? []
    }
    let rules = meeting.body.rules
    let notes = meeting.notePassages(of: item)
    let expelled = meeting.expulsionSentences(item.expulsions)
    let statements = meeting.statementPassages(of: item)
    let dispatch = item.dispatchDecided.listed
    let basis = item.basis.listed
    return section(
      .reservation, "Reservation", "Reservationer", meeting.reservationPassages(of: item),
      count: item.reservations.flatMap(\.persons).count)
      + section(
        .note, "Protokollsanteckning", "Protokollsanteckningar", notes, count: notes.count)
      + section(
        .statement, "Särskilt yttrande", "Särskilda yttranden", statements,
        count: statements.count)
      + section(.recusal, "Jäv", "Jäv", meeting.recusalPassages(of: item), count: 1)
      + section(
        .presiding, "Tjänstgörande ordförande", "", meeting.presidingPassages(of: item), count: 1)
      + sentence(.doors, "Offentlighet", meeting.doorsSentence(of: item))
      + sentence(.recess, "Ajournering", meeting.recessSentence(of: item))
      + sentence(
        .order, "Ordningen vid sammanträdet",
        expelled.isEmpty ? nil : expelled.joined(separator: "\n"))
      + (dispatch.isEmpty ? [] : [Section(.dispatch, rules.dispatchLabel, [.lines(dispatch)])])
      + (basis.isEmpty ? [] : [Section(.basis, rules.basisLabel, [.bullets(basis)])])
  }
}

extension Block {
  /// Makes a block of what is said of an election.
  init(_ part: ElectionPart) {
    switch part {
    case .passage(let passage): self = .passage(passage)
    case .table(let table): self = .table(table)
    case .list(let lines): self = .lines(lines)
    }
  }
}

extension Item {
  /// The title with the case number in parentheses.
  var titleAndReference: String { reference.map { "\(title) (\($0))" } ?? title }

  /// Where the § goes: what came with the proposal only where that was decided or noted, what was
  /// entered at the meeting always.
  var dispatchDecided: String {
    switch decision?.outcome {
    case .decided, .noted: return dispatch
    case .tabled, .remitted, nil:
      guard dispatch.hasPrefix(proposedDispatch) else { return dispatch }
      return String(dispatch.dropFirst(proposedDispatch.count))
    }
  }
}
