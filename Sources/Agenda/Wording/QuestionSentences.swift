import Voting

/// What the minutes say of how an item was decided, under one heading.
public struct QuestionSection: Hashable, Sendable {
  /// Which heading.
  public enum Kind: Hashable, Sendable {
    /// The questions put and what the chair found (Proposition).
    case proposition
    /// A vote (Omröstning).
    case vote
  }

  /// Which heading.
  public var kind: Kind
  /// The sentences.
  public var passages: [Sentences]
}

extension Meeting {
  /// What the minutes say of the questions put and the votes held, in the order they were put.
  ///
  /// Nothing where the proposal was the only one: then the decision says it all.
  /// - Law: KL 5 kap. 67 § 2 and 3.
  public func questionSections(of item: Item) -> [QuestionSection] {
    guard isContested(item) else { return [] }
    var sections: [QuestionSection] = []
    func add(_ sentences: [String]) {
      guard !sentences.isEmpty else { return }
      if let last = sections.indices.last, sections[last].kind == .proposition {
        sections[last].passages[0].sentences += sentences
      } else {
        sections.append(QuestionSection(kind: .proposition, passages: [Sentences(sentences)]))
      }
    }
    add(refusalSentences(of: item))
    for question in item.questions {
      add(findingSentences(of: question, in: item))
      let votes = item.votes.filter { $0.question == question.number }
      guard !votes.isEmpty else { continue }
      let passages = votes.flatMap { votePassages(of: $0, question, in: item) }
      sections.append(QuestionSection(kind: .vote, passages: passages))
    }
    return sections
  }

  /// Whether more was put than the proposal alone.
  func isContested(_ item: Item) -> Bool {
    item.questions.count > 1 || !item.votes.isEmpty
      || item.motions.contains { $0.isInMinutes && $0.kind != .adopt && $0.kind != .recess }
  }

  /// That the chair refused to put a motion, and that the council had it put all the same.
  /// - Law: KL 5 kap. 57 §.
  private func refusalSentences(of item: Item) -> [String] {
    item.motions.filter(\.isInMinutes).compactMap { motion in
      guard let reason = motion.refusal?.trimmed else { return nil }
      let words = "Ordföranden vägrar att ställa proposition på \(label(of: motion, in: item))"
      let told = reason.isEmpty ? words + "." : words + " med motiveringen: " + reason.withStop
      guard motion.isOverruled else { return told }
      return told + " \(sentenceStart(body.organ)) beslutar att proposition ändå ska ställas."
    }
  }

  /// The sentences on what the chair found; of several findings among the same sides the last.
  private func findingSentences(of question: Question, in item: Item) -> [String] {
    var findings: [Finding] = []
    for finding in question.findings {
      if let last = findings.last, last.among == finding.among {
        findings[findings.count - 1] = finding
      } else {
        findings.append(finding)
      }
    }
    return findings.map { finding in
      finding.choosesCounter
        ? counterSentence(of: finding, question, in: item)
        : sentence(of: finding, question, in: item)
    }
  }

  private func counterSentence(
    of finding: Finding, _ question: Question, in item: Item
  ) -> String {
    let vote = voteAfter(finding, question, in: item)
    let labels = finding.among.map { counterLabel($0, question, item) }
    let found = counterLabel(finding.found, question, item)
    return "För att utse motförslag i \(vote) ställer ordföranden proposition på "
      + "\(swedishList(labels)) och finner att \(found) blir motförslag."
  }

  private func sentence(of finding: Finding, _ question: Question, in item: Item) -> String {
    let start = "Ordföranden ställer proposition på "
    if case .formal(let id) = question.subject {
      let outcome = outcome(of: finding.found, question, in: item)
      return start + "att ärendet ska avgöras idag mot \(formalNoun(of: id, in: item))"
        + " och finner att \(outcome.clause)."
    }
    let subject = label(ofSubject: question, in: item)
    if finding.among.allSatisfy({ $0 == .rejection || defines($0, question, in: item) }) {
      if verdict(of: finding.found, in: item) != nil {
        let outcome = outcome(of: finding.found, question, in: item)
        return start + "\(subject) och finner att \(outcome.clause)."
      }
      let verb = finding.found == .rejection ? "avslås" : "antas"
      return start + "\(subject) och finner att \(pronoun(for: subject)) \(verb)."
    }
    let labels = finding.among.map { label(of: $0, of: question, in: item) }
    let outcome = outcome(of: finding.found, question, in: item)
    return start + "\(swedishList(apart(labels))) och finner att \(outcome.clause)."
  }

  /// Two sides, with the preposition again where the second begins with a noun of its own: "X och
  /// på bifall till motionen".
  private func apart(_ labels: [String]) -> [String] {
    guard labels.count == 2, ["avslag på ", "bifall till "].contains(where: labels[1].hasPrefix)
    else { return labels }
    return [labels[0], "på \(labels[1])"]
  }

  /// "det", "de"; the whole name again where neither fits.
  ///
  /// Every noun here is neuter, save where the body's own word for its proposal is not.
  private func pronoun(for name: String) -> String {
    let words = name.split(separator: " ")
    let isPlural = words.contains { word in
      ["yrkanden", "yrkandena", "förslagen"].contains { word.hasSuffix($0) }
    }
    if isPlural { return "de" }
    return name.contains("förslag") || name.contains("yrkande") ? "det" : name
  }

  /// "återremiss", "bordläggning"; with the motion's name where there are several of the kind.
  private func formalNoun(of id: MotionID, in item: Item) -> String {
    guard let motion = item[motion: id] else { return "yrkande \(id.letter)" }
    let noun = motion.kind == .table ? "bordläggning" : "återremiss"
    if isOnlyOfItsKind(motion, in: item) { return noun }
    return "\(noun) enligt \(label(of: motion, in: item))"
  }
}
