import Agenda
import Voting

extension VerbLine.Question {
  mutating func decidingCommand() throws(LineError) -> Command {
    switch verb {
    case .put: return .put(try line.words.first.map(number))
    case .find: return .find(try side(try word(0)))
    case .demandVote: return try demandCommand()
    case .vote: return try voteCommand()
    case .count: return try countCommand()
    case .endVote: return .endVote
    case .casting: return .casting(try term(at: 0, of: .yesOrNo) == .yes ? .yes : .no)
    case .revote: return .revote(reason: line["reason"] ?? "")
    case .nominate:
      return .nominate(
        Nomination(
          name: try requiredName(.name), post: try requiredName(.post),
          replacing: try name(.for) ?? "", term: try name(.term) ?? ""))
    case .notTakingPart: return .notTakingPart(try persons(from: 0))
    case .gavel: return .gavel
    default: return .decision(try value(.text))
    }
  }

  private mutating func demandCommand() throws(LineError) -> Command {
    guard try term(.method, of: .methods) != .secret else { return try ballotDemand() }
    for key in [Term.post, .seats] where line[key.en] != nil {
      throw .goesWith(key, .value(.method, .secret))
    }
    let demand = Demand(
      by: try person(ifAt: 0), method: try choice(.method, of: .methods) ?? .rollCall,
      yesText: line["yes-text"], noText: line["no-text"])
    return .demandVote(demand, yes: try line["yes"].map(side))
  }

  private mutating func voteCommand() throws(LineError) -> Command {
    if let rest: Choice = try choice(.rest, of: .choices) {
      if let word = line.words.first { throw .tooManyWords(verb, word) }
      return .voteRest(rest)
    }
    guard let choice = Choice(rawValue: try term(at: 0, of: .choices).en) else {
      throw .missingWord(verb, .oneOf(.choices))
    }
    return .vote(choice, try persons(from: 1))
  }

  mutating func recordCommand() throws(LineError) -> Command {
    switch verb {
    case .reserve:
      return .reserve(try persons(from: 0), try cause(), reason: line["reason"] ?? "")
    case .note: return .note(try persons(from: 0, orNone: true), text: try value(.text))
    case .statement: return .statement(try persons(from: 0), text: try value(.text))
    case .dispatch: return .dispatch(try value(.text))
    case .basis: return .basis(try value(.text))
    case .remind: return .remind(try value(.text))
    case .edit:
      guard let field = Field(name: try word(0)) else { throw .notAField(try word(0)) }
      line.words[0] = field.name
      return .edit(field, text: line["text"], persons: try persons(from: 1, orNone: true))
    default:
      guard line.words.isEmpty else { return .immediate(try item(at: 0)) }
      guard let id = item?.id else { throw .noOpenItem(verb) }
      line.words = [items.word(for: id)]
      return .immediate(id)
    }
  }

  private func cause() throws(LineError) -> Reservation.Cause {
    switch (line["for"], line["against"]) {
    case (let side?, nil): return side == Term.main.en ? .main : .motion(try motion(side))
    case (nil, .some):
      _ = try term(.against, of: [.decision])
      return .decision
    case (nil, nil), (.some, .some): throw .oneKeyOf(verb, .for, .against)
    }
  }

  private func side(_ word: String) throws(LineError) -> SideWord {
    switch [Term].sides.first(where: { $0.matches(word) }) {
    case .main?: return .main
    case .adopted?: return .adopted
    case .rejected?: return .rejected
    case .today?: return .today
    default: break
    }
    guard let id = MotionID(letter: word) else { throw .notOneOf(.sides + [Term("A")], word) }
    return .motion(id)
  }

  /// The word of the vocabulary at a place.
  func term(at index: Int, of terms: [Term]) throws(LineError) -> Term {
    let word = try word(index)
    guard let term = terms.first(where: { $0.matches(word) }) else { throw .notOneOf(terms, word) }
    return term
  }

  /// The word of the vocabulary that a key has.
  func term(_ key: Term, of terms: [Term]) throws(LineError) -> Term? {
    guard let word = line[key.en] else { return nil }
    guard let term = terms.first(where: { $0.matches(word) }) else { throw .notOneOf(terms, word) }
    return term
  }

  /// What a key says, as a value of a type whose raw values are the English words.
  func choice<Value: RawRepresentable<String>>(
    _ key: Term, of terms: [Term]
  ) throws(LineError) -> Value? {
    guard let term = try term(key, of: terms) else { return nil }
    guard let value = Value(rawValue: term.en) else { throw .notOneOf(terms, term.en) }
    return value
  }
}
