import Voting

/// The words of the questions (propositioner) and of what the chair finds.
extension ChairScript {
  var questionLines: [ChairWords.Line] {
    guard let item else { return [] }
    switch step {
    case .order: return orderLines(item)
    case .question(let question): return askingLines(question, in: item)
    case .finding(let question, let side): return findingLines(side, question, in: item)
    default:
      return [
        .said("Sammanträdet ajourneras."), .cue("Säg när vi samlas igen."), .gavel,
      ]
    }
  }

  // MARK: - The order

  /// The order of the questions is proposed, and the meeting agrees to it.
  private func orderLines(_ item: Item) -> [ChairWords.Line] {
    let questions = item.questions.filter { !$0.isRecess }
    let places = questions.enumerated().map { index, question -> ChairWords.Line in
      let place = index == 0 ? "Först" : index == questions.count - 1 ? "Sist" : "Därefter"
      let start = questions.count == 1 ? "" : place + ": "
      let words = subject(of: question, in: item)
      return .listed((start.isEmpty ? sentenceStart(words) : start + words) + ".")
    }
    var lines: [ChairWords.Line] = [
      .said("Vi går till beslut."), .said("Jag föreslår följande propositionsordning:"),
    ]
    lines += places
    if questions.count > 1, questions.contains(where: \.isFormal) {
      lines.append(.said("Skjuts ärendet upp, ställs inga fler propositioner."))
    }
    if questions.contains(where: { $0.contest.sides.count > 2 }) {
      lines.append(.said("Begärs omröstning, utser vi ett motförslag till det jag finner antaget."))
    }
    return lines + [.said("Kan \(assembly) godkänna propositionsordningen?"), .answer]
  }

  /// What a question is about, as the order names it: "A mot B", "bifall eller avslag på A".
  func subject(of question: Question, in item: Item) -> String {
    let sides = question.contest.sides
    if case .formal(let id) = question.subject {
      return "om ärendet ska avgöras idag eller \(meeting.formalPassive(of: id, in: item))"
    }
    if isUnopposed(question, in: item) {
      let label = meeting.label(of: .main, of: question, in: item)
      return "bifall till " + label + pointsNobodyContests(question)
    }
    if sides.count == 2, sides.contains(.rejection) {
      return "bifall till eller avslag på \(meeting.label(ofSubject: question, in: item))"
    }
    let labels = sides.map { meeting.label(of: $0, of: question, in: item) }
    return sides.count == 2
      ? labels.joined(separator: " mot ") : swedishList(labels) + " mot varandra"
  }

  private func pointsNobodyContests(_ question: Question) -> String {
    guard case .points(let points) = question.subject else { return "" }
    return points.count == 1
      ? ", där ingen yrkar något annat" : ", i vilka ingen yrkar något annat"
  }

  /// Whether nobody speaks against what a question asks to adopt.
  private func isUnopposed(_ question: Question, in item: Item) -> Bool {
    guard question.contest.sides == [.main, .rejection] else { return false }
    return !item.standing.contains { motion in
      guard motion.kind == .reject, motion.on == nil else { return false }
      guard case .points(let points) = question.subject, !motion.points.isEmpty else { return true }
      return points.contains { motion.points.contains($0) }
    }
  }

  // MARK: - A question

  private func askingLines(_ question: Question, in item: Item) -> [ChairWords.Line] {
    let sides = sidesAsked(question, in: item)
    let asks = asked(question, in: item).map(ChairWords.Line.said)
    let answer: ChairWords.Line =
      sides.count > 1 ? .cue("Vänta in svaret på varje fråga.") : .answer
    let found: [ChairWords.Line] =
      sides.count > 1
      ? [.said("Jag finner att …")]
        + sides.map { .listed("… \(clause($0, question, in: item)).") }
      : sides.map { .said("Jag finner att \(clause($0, question, in: item)).") }
    let needed = needsTwoThirds(question) ? twoThirdsLines(for: item) : []
    return lead(to: question, in: item) + needed + asks + [answer] + found
  }

  /// What the chair asks, side by side, in the words put to the meeting.
  func asked(_ question: Question, in item: Item) -> [String] {
    sidesAsked(question, in: item).map { ask($0, question, in: item) }
  }

  private func sidesAsked(_ question: Question, in item: Item) -> [Side] {
    isUnopposed(question, in: item) ? [.main] : question.contest.remaining
  }

  /// Whether a question is about the substance, where an item may need two thirds.
  private func needsTwoThirds(_ question: Question) -> Bool {
    !question.isFormal && !question.isRecess && !question.contest.choosesCounter
  }

  /// What goes before a question: why an item is to be put off, what the counter-proposal meets.
  private func lead(to question: Question, in item: Item) -> [ChairWords.Line] {
    if let yes = question.contest.fixed.last {
      let against = meeting.counterLabel(yes, question, item)
      return [
        .said(
          "Omröstning är begärd. Vi utser först det motförslag som ska ställas mot \(against) i "
            + "\(voteToCome(question)).")
      ]
    }
    if case .recess(let id) = question.subject {
      guard let motion = item[motion: id] else { return [] }
      let movers = swedishList(motion.movers.map(meeting.name))
      guard motion.kind == .order else { return [.said("\(movers) yrkar ajournering.")] }
      return [.said("\(movers) väcker en ordningsfråga:")]
        + quotedLines(motion.text).map(ChairWords.Line.quoted)
    }
    guard case .formal(let id) = question.subject, let motion = item[motion: id] else {
      let isAlone = item.questions.filter { !$0.isRecess }.count == 1
      return isAlone && !item.needsOrder && question.contest.stage == .unput
        ? [.said("Vi går till beslut.")] : []
    }
    return [.said("Jag ställer proposition på \(subject(of: question, in: item)).")]
      + motivation(of: motion, in: item)
  }

  /// Why an item is to be put off, in the words of those who want it.
  /// - Law: KL 5 kap. 50 § tredje stycket.
  private func motivation(of motion: Motion, in item: Item) -> [ChairWords.Line] {
    let (reason, text) = (quotedLines(motion.reason), quotedLines(motion.text))
    guard !reason.isEmpty || !text.isEmpty else { return [] }
    let label = meeting.label(of: motion, in: item)
    let lead = text.isEmpty ? "Motiveringen till \(label) är:" : sentenceStart(label) + " lyder:"
    return [.said(lead)] + (reason + text).map(ChairWords.Line.quoted)
  }

  /// The vote in which the counter-proposal that is asked about now is to stand.
  private func voteToCome(_ question: Question) -> String {
    question.contest.fixed.count == 1 ? "huvudomröstningen" : "nästa omröstning"
  }

  private func ask(_ side: Side, _ question: Question, in item: Item) -> String {
    if question.contest.choosesCounter {
      let label = meeting.counterLabel(side, question, item)
      return "Ska \(label) vara motförslag i \(voteToCome(question))?"
    }
    if let verdict = meeting.soleVerdict(of: side, in: item) {
      return "Kan \(assembly) \(verdict == .adopts ? "bifalla" : "avslå") motionen?"
    }
    switch (side, question.subject) {
    case (.today, _): return "Kan \(assembly) besluta att ärendet ska avgöras idag?"
    case (.motion(let id), .formal):
      let verb = meeting.formalPassive(of: id, in: item)
      return "Kan \(assembly) besluta att ärendet ska \(verb)?"
    case (.motion(let id), .addition), (.motion(let id), .recess):
      return "Kan \(assembly) bifalla \(meeting.motionLabel(id, in: item))?"
    case (.rejection, _):
      return "Kan \(assembly) avslå \(meeting.label(ofSubject: question, in: item))?"
    case (.main, _), (.motion, _):
      return "Kan \(assembly) besluta enligt \(meeting.label(of: side, of: question, in: item))?"
    }
  }

  /// What it means that a side is found: "direktörens förslag antas", "X blir motförslag i …".
  private func clause(_ side: Side, _ question: Question, in item: Item) -> String {
    if question.contest.choosesCounter {
      let label = meeting.counterLabel(side, question, item)
      return "\(label) blir motförslag i \(voteToCome(question))"
    }
    return meeting.outcome(of: side, question, in: item).clause
  }

  // MARK: - The finding

  private func findingLines(_ side: Side, _ question: Question, in item: Item) -> [ChairWords.Line]
  {
    [
      .said("Jag finner att \(clause(side, question, in: item))."),
      .said("Begärs omröstning?"), .cue("Klubbslag, om ingen begär omröstning."),
    ]
  }
}
