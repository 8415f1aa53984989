import Voting

extension MotionKind {
  /// What someone moves, as it stands after "moves".
  fileprivate var english: String {
    switch self {
    case .adopt: "adoption"
    case .reject: "rejection"
    case .amend: "an amendment"
    case .counter: "a counter-proposal"
    case .add: "an addition"
    case .remit: "referral back"
    case .table: "tabling"
    case .recess: "a recess"
    case .order: "a point of order"
    }
  }
}

extension MotionVerdict {
  /// What someone moves, as it stands after "moves".
  fileprivate var english: String {
    self == .adopts ? "that the motion be adopted" : "that the motion be rejected"
  }
}

extension Meeting {
  func debatePhrase(of event: Event) -> Phrase? {
    switch event {
    case .moved(let id, let motion):
      let verdict = self[id].flatMap { plainVerdict(of: motion, in: $0) }
      let names = (motion.movers.map(name) + motion.outsiders).joined(separator: ", ")
      let count = motion.movers.count + motion.outsiders.count
      let addressee = motion.to.isEmpty ? nil : beginning(of: motion.to)
      let on = motion.on.map(\.letter)
      let to = motion.kind == .adopt ? "till" : "på"
      return Phrase(
        sv:
          "\(names) yrkar \(verdict?.noun ?? motion.kind.swedish)\(on.map { " \(to) \($0)" } ?? "")"
          + "\(addressee.map { " till \($0)" } ?? "") (\(motion.id.letter))",
        en: "\(names) \(count == 1 ? "moves" : "move") \(verdict?.english ?? motion.kind.english)"
          + "\(on.map { " of \($0)" } ?? "")\(addressee.map { " to \($0)" } ?? "") "
          + "(\(motion.id.letter))")
    case .supported(_, let motion, let persons):
      let names = nameList(persons)
      let verb = persons.count == 1 ? "supports" : "support"
      return Phrase(
        sv: "\(names) biträder \(motion.letter)", en: "\(names) \(verb) \(motion.letter)")
    case .retracted(_, let motion, let persons):
      let names = nameList(persons)
      let verb = persons.count == 1 ? "withdraws" : "withdraw"
      return Phrase(
        sv: "\(names) återtar \(motion.letter)", en: "\(names) \(verb) \(motion.letter)")
    case .revised(_, let motion, _, _, let joined):
      let letters = joined.map(\.letter)
      guard !letters.isEmpty else {
        return Phrase(sv: "\(motion.letter) jämkas", en: "\(motion.letter) is revised")
      }
      return Phrase(
        sv: "\(([motion.letter] + letters).joined(separator: ", ")) blir ett yrkande",
        en: "\(([motion.letter] + letters).joined(separator: ", ")) become one motion")
    case .ruledOut(_, let motion, let reason):
      return Phrase(
        sv: "ordföranden vägrar proposition på \(motion.letter): \(beginning(of: reason))",
        en: "the chair does not put \(motion.letter): \(beginning(of: reason))")
    case .overruled(_, let motion):
      return Phrase(
        sv: "fullmäktige vill ha proposition på \(motion.letter)",
        en: "the council wants \(motion.letter) to be put")
    case .asked(_, let persons):
      return Phrase(
        sv: "\(nameList(persons)) frågar",
        en: "\(nameList(persons)) \(persons.count == 1 ? "asks" : "ask")")
    case .answered(_, let names):
      let list = names.joined(separator: ", ")
      return Phrase(
        sv: "\(list) besvarar", en: "\(list) \(names.count == 1 ? "answers" : "answer")")
    case .debateReopened:
      return Phrase(sv: "överläggningen återupptas", en: "the debate goes on")
    case .recessAsked(let id, let question):
      guard case .recess(let motion) = question.subject,
        self[id]?[motion: motion]?.kind == .order
      else { return Phrase(sv: "frågan om ajournering ställs", en: "the recess is put at once") }
      return Phrase(sv: "ordningsfrågan ställs", en: "the point of order is put at once")
    case .debateClosed(_, let questions):
      let count = questions.count
      return Phrase(
        sv: "överläggningen är avslutad, \(count) \(count == 1 ? "fråga" : "frågor") att ställa",
        en: "the debate is closed, \(count) \(count == 1 ? "question" : "questions") to put")
    default: return nil
    }
  }
}
