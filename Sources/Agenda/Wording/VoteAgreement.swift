internal import Voting

extension Meeting {
  /// Where the numbers of a vote do not agree, a sentence each; none in a file that the program
  /// wrote itself.
  ///
  /// The sums of the rows are the count, everyone of the register has one mark, no more hands were
  /// counted than there were voters, and the § says the same numbers in the words that were signed.
  /// - Complexity: O(*n*²) in the number of voters, of whom a body has at most 349.
  public func disagreements(on vote: Vote, in item: Item) -> [String] {
    guard let tally = vote.tally else { return [] }
    let found =
      switch vote.demand.method {
      case .rollCall: rowDisagreements(vote, tally)
      case .hands: handDisagreements(vote, tally)
      }
    return (found + signedDisagreements(tally, in: item)).map {
      "OBS! Voteringslistan stämmer inte: \($0)."
    }
  }

  private func rowDisagreements(_ vote: Vote, _ tally: Tally) -> [String] {
    var found: [String] = []
    let persons = vote.register.map(\.person)
    let twice = persons.indices.filter { persons[..<$0].contains(persons[$0]) }
    if !twice.isEmpty {
      found.append(swedishList(twice.map { name(persons[$0]) }) + " står mer än en gång")
    }
    let unmarked = persons.filter { vote.choice(of: $0) == nil }
    if !unmarked.isEmpty { found.append(swedishList(unmarked.map(name)) + " har ingen röst") }
    let strangers = vote.ballots.map(\.person).filter { !persons.contains($0) }
    if !strangers.isEmpty {
      found.append(swedishList(strangers.map(name)) + " har röstat utan att stå i listan")
    }
    let rows = Tally(of: persons.compactMap(vote.choice))
    if rows != tally {
      found.append(
        "raderna ger \(rows.allWords(as: tally)), men resultatet är \(tally.allWords(as: rows))")
    }
    return found
  }

  private func handDisagreements(_ vote: Vote, _ tally: Tally) -> [String] {
    guard tally.total > vote.register.count else { return [] }
    return [
      "\(counted(tally.total, "röst", "röster")) räknades, men "
        + "\(counted(vote.register.count, "person", "personer")) fick rösta"
    ]
  }

  /// Whether the signed words of the § have other numbers.
  private func signedDisagreements(_ tally: Tally, in item: Item) -> [String] {
    guard let number = item.paragraph, isAttested(item.id),
      let fixed = verification.text(of: number)
    else { return [] }
    let text = " " + fixed.text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    let words = [votes(tally.yes, "ja"), votes(tally.no, "nej")]
    guard !words.allSatisfy({ text.contains(" \($0)") }) else { return [] }
    return ["paragrafens text har inte \(swedishList(words))"]
  }
}

extension Tally {
  /// Every count that is not nothing here or in another tally, and Ja and Nej always: "7 ja-röster,
  /// 5 nej-röster och 1 som avstår".
  fileprivate func allWords(as other: Tally) -> String {
    let others = [
      (abstain, other.abstain, "som avstår"), (absent, other.absent, "frånvarande"),
      (paired, other.paired, "kvittade"),
    ]
    return swedishList(
      [votes(yes, "ja"), votes(no, "nej")]
        + others.filter { $0.0 > 0 || $0.1 > 0 }.map { "\($0.0) \($0.2)" })
  }
}
