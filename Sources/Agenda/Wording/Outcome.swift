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
  /// "antas regiondirektörens förslag".
  var inverted: String { rest.isEmpty ? "\(verb) \(subject)" : "\(verb) \(subject) \(rest)" }
}

extension Meeting {
  /// What it means that a side won over others.
  func outcome(
    of side: Side, among sides: [Side], _ question: Question, choosesCounter: Bool, in item: Item
  ) -> Outcome {
    if choosesCounter {
      let label = counterLabel(side, question, item)
      return Outcome(subject: label, verb: "blir", rest: "motförslag i huvudomröstningen")
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
}
