import Voting

/// What was found or decided, as the parts of a clause, so that it fits after "att" and after a
/// phrase that turns it round: "X antas", "… antas X".
struct Outcome: Hashable {
  /// What it is about.
  var subject: String
  /// The verb: `antas`, `avslås`, `ska`.
  var verb: String
  /// What follows the verb.
  var rest = ""

  /// "regiondirektörens förslag antas".
  var clause: String { rest.isEmpty ? "\(subject) \(verb)" : "\(subject) \(verb) \(rest)" }
  /// "regiondirektörens förslag antas därmed inte".
  var denied: String {
    [subject, verb, "därmed inte", rest].filter { !$0.isEmpty }.joined(separator: " ")
  }
  /// "antas regiondirektörens förslag"; "utses Rut Halls motförslag till motförslag", where the
  /// noun would stand twice.
  var inverted: String {
    if verb == "blir" { return "utses \(subject) till \(rest)" }
    return rest.isEmpty ? "\(verb) \(subject)" : "\(verb) \(subject) \(rest)"
  }
}

extension Meeting {
  /// What it means that a side of a question won.
  func outcome(of side: Side, _ question: Question, in item: Item) -> Outcome {
    if case .whole = question.subject, let verdict = verdict(of: side, in: item) {
      return Outcome(subject: body.organ, verb: verdict.verb, rest: "motionen")
    }
    switch side {
    case .today: return Outcome(subject: "ärendet", verb: "ska", rest: "avgöras idag")
    case .rejection:
      return Outcome(subject: label(ofSubject: question, in: item), verb: "avslås")
    case .main:
      return Outcome(subject: label(of: side, of: question, in: item), verb: "antas")
    case .motion(let id):
      if case .formal = question.subject {
        return Outcome(subject: "ärendet", verb: "ska", rest: formalPassive(of: id, in: item))
      }
      return Outcome(subject: motionLabel(id, in: item), verb: "antas")
    }
  }

  /// What it means that a side won a vote: where a counter-proposal was chosen, that it is one.
  func outcome(of side: Side, in vote: Vote, _ question: Question, in item: Item) -> Outcome {
    guard !vote.isMain else { return outcome(of: side, question, in: item) }
    return Outcome(
      subject: counterLabel(side, question, item), verb: "blir",
      rest: "motförslag i " + voteAfter(vote, question, in: item))
  }

  /// The vote in which the counter-proposal that this one chooses is to stand.
  ///
  /// The side of Ja was fixed at the deepest question it was asked about.
  func voteAfter(_ vote: Vote, _ question: Question, in item: Item) -> String {
    let asked = question.findings.last { $0.choosesCounter && $0.among.contains(vote.yes) }
    return asked.map { voteAfter($0, question, in: item) } ?? "huvudomröstningen"
  }

  /// The vote in which the counter-proposal that a finding chooses is to stand: the main vote, or
  /// the one against the side that waits for it, "omröstningen mot Rut Halls motförslag".
  func voteAfter(_ finding: Finding, _ question: Question, in item: Item) -> String {
    let outer = question.findings.last { $0.among.count > finding.among.count }
    guard let outer, outer.choosesCounter,
      let waiting = outer.among.first(where: { !finding.among.contains($0) })
    else { return "huvudomröstningen" }
    return "omröstningen mot " + counterLabel(waiting, question, item)
  }
}
