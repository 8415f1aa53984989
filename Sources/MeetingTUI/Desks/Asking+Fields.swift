import Agenda
import Screen
import Voting

/// What each slot of a verb is answered with, and what it opens with.
struct AskingFields {
  let verb: Verb
  let meeting: Meeting
  let item: Item?
  let answers: Answers
  let language: Language
  /// The width that long texts wrap at.
  let columns: Int
  /// The day that a day begins with.
  let today: Day

  /// The field for a slot.
  func field(for slot: Slot) -> Asking.Field {
    switch slot {
    case .persons, .person: return .picker(picker(several: slot == .persons))
    case .choice: return .choice(Menu(choices, at: likelyChoice))
    case .motion, .on, .side, .kind, .point, .cause, .itemKind, .role, .field, .after, .ground,
      .candidate, .winner, .signer, .outcome, .items:
      return .choice(Menu(options(for: slot)))
    case .text: return .text(TextArea(opening, columns: columns))
    case .post: return .line(TextField(ballot.post))
    case .seats: return .line(TextField(ballot.seats))
    case .reason, .proposal, .names: return .text(TextArea("", columns: columns))
    case .place: return .line(TextField(paper.place))
    case .day: return .line(TextField(today.description))
    case .shown: return .line(TextField(paper.shown))
    case .time: return .line(TextField(meeting.verificationTime ?? ""))
    case .name, .title, .replacing, .reference, .yes, .no, .abstain, .heading, .addressee,
      .ballots, .blank, .invalid, .voters, .keyFile, .masked:
      return .line(TextField(""))
    }
  }

  private func picker(several: Bool) -> Picker {
    let likely = Likely(meeting: meeting, item: item)
    return Picker(
      likely.candidates(for: verb, answers), marked: several ? likely.marked(for: verb) : [],
      at: likely.first(for: verb), allowsSeveral: several,
      allowsNobody: verb == .demandVote || verb == .note)
  }

  private func options(for slot: Slot) -> [MenuLine] {
    switch slot {
    case .kind: return MenuLine.kinds(language)
    case .motion: return item.map { MenuLine.motions($0.standing, of: $0, meeting) } ?? []
    case .on: return targets
    case .side:
      guard let item, let question = item.question else { return [] }
      return MenuLine.sides(of: question, in: item, meeting)
    case .ground: return grounds
    case .candidate: return ballot.candidates
    case .winner: return ballot.winners
    case .signer: return paper.signers
    case .outcome: return paper.outcomes
    case .items: return paper.items
    case .point: return points
    case .cause: return causes
    case .itemKind: return MenuLine.counted(named(.itemKinds))
    case .role: return MenuLine.counted(named(.roles))
    case .field: return MenuLine.counted(fields)
    case .after: return after
    default: return []
    }
  }

  private var ballot: BallotFields {
    BallotFields(verb: verb, meeting: meeting, item: item, language: language)
  }

  private var paper: PaperFields {
    PaperFields(verb: verb, meeting: meeting, item: item, answers: answers, language: language)
  }

  private var grounds: [MenuLine] {
    let unsaid = MenuLine(
      key: "-", word: "", label: Phrase(sv: "anges inte", en: "not said")(language))
    return [unsaid] + MenuLine.counted(named(.grounds))
  }

  /// The chair mostly casts the vote as they voted.
  private var likelyChoice: Int {
    guard verb == .casting, let chair = meeting.chair else { return 0 }
    return item?.vote?.choice(of: chair) == .no ? 1 : 0
  }

  private func named(_ terms: [Term]) -> [(word: String, label: String)] {
    terms.map { (word: $0.en, label: $0(language)) }
  }

  /// What a motion for adoption or rejection is about: the proposal, or a motion.
  private var targets: [MenuLine] {
    guard let item else { return [] }
    var options = MenuLine.motions(
      item.standing.filter { $0.kind != .adopt && $0.kind != .reject }, of: item, meeting)
    if !item.proposal.isEmpty {
      // Who moves rejection where there is a motion most often means that motion.
      let place = answers.kind == .reject ? options.count : 0
      options.insert(
        MenuLine(key: "h", word: "", label: sentenceStart(meeting.body.mainProposal)), at: place)
    }
    return options
  }

  private var choices: [MenuLine] {
    if verb == .doors {
      return [
        MenuLine(key: "s", word: "closed", label: Phrase(sv: "stängs", en: "closed")(language)),
        MenuLine(key: "p", word: "open", label: Phrase(sv: "öppnas", en: "open")(language)),
      ]
    }
    let own = verb == .casting ? meeting.chair.flatMap { item?.vote?.choice(of: $0) } : nil
    let mark = Phrase(sv: " (ordförandens egen röst)", en: " (the chair's own vote)")(language)
    let texts = item?.vote.map { (yes: $0.yesText, no: $0.noText) } ?? (yes: "", no: "")
    return [
      MenuLine(
        key: language == .swedish ? "j" : "y", word: "yes",
        label: Phrase(sv: "Ja: ", en: "Yes: ")(language) + texts.yes
          + (own == .yes ? mark : "")),
      MenuLine(
        key: "n", word: "no",
        label: Phrase(sv: "Nej: ", en: "No: ")(language) + texts.no + (own == .no ? mark : "")),
    ]
  }

  private var points: [MenuLine] {
    let whole = MenuLine(
      key: "h", word: "", label: Phrase(sv: "hela förslaget", en: "the whole proposal")(language))
    let points = (item?.proposal ?? []).enumerated().map { index, point in
      (word: String(index + 1), label: point.text)
    }
    return [whole] + MenuLine.counted(Array(points)).filter { $0.key != "h" }
  }

  private var causes: [MenuLine] {
    guard let item else { return [] }
    let likely = Likely(meeting: meeting, item: item).cause()
    let against = MenuLine(
      key: "-", word: "decision",
      label: Phrase(sv: "mot beslutet", en: "against the decision")(language))
    let lost = item.standing.filter { motion in
      motion.kind != .adopt && motion.kind != .reject
        && !item.questions.contains { $0.contest.winner == .motion(motion.id) }
    }
    var options = MenuLine.motions(lost, of: item, meeting) + [against]
    let mainLost = item.questions.contains { question in
      question.contest.sides.contains(.main) && question.contest.winner.map { $0 != .main } == true
    }
    if mainLost {
      options.append(
        MenuLine(key: "h", word: "main", label: sentenceStart(meeting.body.mainProposal)))
    }
    guard let first = options.firstIndex(where: { $0.word == likely }) else { return options }
    options.insert(options.remove(at: first), at: 0)
    return options
  }

  private var after: [MenuLine] {
    let search = ItemSearch(meeting)
    let first = MenuLine(
      number: "0", word: "0", label: Phrase(sv: "först", en: "first")(language))
    let items = meeting.agenda.filter { $0.kind != .divider && $0.id != item?.id }
    return [first]
      + items.map {
        MenuLine(number: $0.number ?? "–", word: search.word(for: $0.id), label: $0.title)
      }
  }

  /// The texts that can be edited in the item.
  private var fields: [(word: String, label: String)] {
    guard let item else { return [] }
    let own: [Agenda.Field] = [
      .decision, .title, .reference, .summary, .proposal, .basis, .dispatch, .yes, .no,
    ]
    let motions = item.motions.flatMap { [Agenda.Field.text($0.id), .reason($0.id)] }
    let notes = item.notes.indices.map { Agenda.Field.note($0 + 1) }
    let statements = item.statements.indices.map { Agenda.Field.statement($0 + 1) }
    let dissents = item.reservations.indices.map { Agenda.Field.reservation($0 + 1) }
    return (own + motions + notes + statements + dissents)
      .filter { item.text(of: $0) != nil }
      .map { (word: $0.name, label: $0.label(language)) }
  }

  /// The text of the item that the verb rewrites, where it is one.
  var rewritten: Agenda.Field? {
    switch verb {
    case .decision: .decision
    case .edit: answers.word(.field).flatMap(Agenda.Field.init(name:))
    case .revise: answers.motion(.motion).map { .text($0) }
    case .dispatch: .dispatch
    case .basis: .basis
    default: nil
    }
  }

  /// The words that a text opens with: what stands now.
  private var opening: String {
    guard let item else { return "" }
    switch verb {
    case .decision:
      return item.text(of: .decision)
        ?? Point.lines(meeting.composedDecision(for: item).points)
    case .edit:
      return answers.word(.field).flatMap(Agenda.Field.init(name:)).flatMap { item.text(of: $0) }
        ?? ""
    case .revise: return answers.motion(.motion).flatMap { item[motion: $0]?.text } ?? ""
    case .dispatch: return item.dispatch
    case .basis: return item.basis
    default: return ""
    }
  }
}

extension Agenda.Field {
  /// What the text is called when one is chosen to be edited.
  func label(_ language: Language) -> String {
    let phrase: Phrase =
      switch self {
      case .title: Phrase(sv: "rubriken", en: "the title")
      case .reference: Phrase(sv: "diarienumret", en: "the case number")
      case .summary: Phrase(sv: "ärendebeskrivningen", en: "the account")
      case .proposal: Phrase(sv: "förslaget", en: "the proposal")
      case .decision: Phrase(sv: "beslutet", en: "the decision")
      case .basis: Phrase(sv: "underlaget", en: "the documents")
      case .dispatch: Phrase(sv: "expedieringen", en: "the dispatch")
      case .yes: Phrase(sv: "vad Ja betyder", en: "what Yes means")
      case .no: Phrase(sv: "vad Nej betyder", en: "what No means")
      case .text(let id): Phrase(sv: "yrkande \(id.letter)", en: "motion \(id.letter)")
      case .reason(let id):
        Phrase(sv: "skälen till \(id.letter)", en: "the reasons of \(id.letter)")
      case .movers(let id):
        Phrase(sv: "vilka som yrkar \(id.letter)", en: "the movers of \(id.letter)")
      case .supporters(let id):
        Phrase(sv: "vilka som biträder \(id.letter)", en: "the supporters of \(id.letter)")
      case .note(let number): Phrase(sv: "anteckning \(number)", en: "note \(number)")
      case .statement(let number): Phrase(sv: "yttrande \(number)", en: "statement \(number)")
      case .reservation(let number):
        Phrase(sv: "skälen i reservation \(number)", en: "the reasons of dissent \(number)")
      }
    return phrase(language)
  }
}
