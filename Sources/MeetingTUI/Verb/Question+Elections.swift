import Agenda
import Voting

// Elections by ballot.
extension VerbLine.Question {
  mutating func electionCommand() throws(LineError) -> Command {
    switch verb {
    case .proportional:
      return .proportional(
        try persons(from: 0), seats: try number(try value(.seats)),
        post: try requiredName(.post))
    case .list:
      let names = try names(.names)
      guard !names.isEmpty else { throw .missingKey(verb, .names) }
      return .list(
        BallotList(
          heading: try requiredName(.heading), names: names,
          ballots: try number(try value(.ballots))))
    default: return .lot(try lotWord())
    }
  }

  /// A lot drawn in the room, or by chance here: the number that chance gave stays in the line, so
  /// that the entry decided anew gives the same.
  private mutating func lotWord() throws(LineError) -> LotWord {
    guard !line.words.isEmpty else {
      guard line["seed"] == nil else { throw .goesWith(.seed, .word(.draw)) }
      return .winner(try requiredName(.winner))
    }
    _ = try term(at: 0, of: [.draw])
    guard line["winner"] == nil else { throw .notTogether(verb, .word(.draw), .key(.winner)) }
    guard let text = line["seed"] else {
      var chance = SystemRandomNumberGenerator()
      let seed = chance.next()
      line["seed"] = String(seed)
      return .draw(seed: seed)
    }
    guard let seed = UInt64(text) else { throw .notANumber(text) }
    return .draw(seed: seed)
  }

  /// A ballot is demanded: the sides of a question have nothing to do with it.
  mutating func ballotDemand() throws(LineError) -> Command {
    for key in [Term.yes, .yesText, .noText] where line[key.en] != nil {
      throw .notTogether(verb, .value(.method, .secret), .key(key))
    }
    return .demandBallot(
      by: try person(ifAt: 0), post: try name(.post), seats: try line["seats"].map(number))
  }

  /// Hands counted, or ballots, whichever the keys say.
  func countCommand() throws(LineError) -> Command {
    let hands = [Term.yes, .no, .abstain].first { line[$0.en] != nil }
    let ballots = [Term.name, .ballots, .blank, .invalid, .voters].first { line[$0.en] != nil }
    switch (hands, ballots) {
    case (nil, nil): throw .nothingToCount
    case (let hands?, let ballots?): throw .notTogether(verb, .key(hands), .key(ballots))
    case (.some, nil):
      return .count(
        yes: try number(try value(.yes)), no: try number(try value(.no)),
        abstain: try number(line["abstain"] ?? "0"))
    case (nil, .some): return .countBallots(try ballotCount())
    }
  }

  private func ballotCount() throws(LineError) -> BallotCount {
    var count = BallotCount(
      blank: try line["blank"].map(number), invalid: try line["invalid"].map(number),
      voters: try line["voters"].map(number))
    guard line["name"] != nil || line["ballots"] != nil else { return count }
    count.candidate = Election.Candidate(
      name: try requiredName(.name), ballots: try number(try value(.ballots)))
    return count
  }
}
