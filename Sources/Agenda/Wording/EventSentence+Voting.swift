import Voting

extension Meeting {
  /// Who voted what: those who vote first, then who corrects a vote given before.
  func votingPhrase(
    _ id: ItemID, _ number: Int, _ choice: Choice, _ persons: [PersonID]
  ) -> Phrase? {
    guard let vote = self[id]?.votes.first(where: { $0.number == number }) else { return nil }
    let corrected = persons.filter { vote.corrected($0, to: choice) != nil }
    let first = persons.filter { !corrected.contains($0) }
    var parts: [Phrase] = []
    if !first.isEmpty {
      parts.append(
        Phrase(
          sv: "\(choice.word.sv): \(nameList(first))", en: "\(choice.word.en): \(nameList(first))"))
    }
    for before in Choice.allCases {
      let changing = corrected.filter { vote.corrected($0, to: choice) == before }
      guard !changing.isEmpty else { continue }
      let verb = changing.count == 1 ? "changes" : "change"
      parts.append(
        Phrase(
          sv: "\(nameList(changing)) ändrar från \(before.word.sv) till \(choice.word.sv)",
          en: "\(nameList(changing)) \(verb) from \(before.english) to \(choice.english)"))
    }
    let said = Phrase(
      sv: parts.map(\.sv).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
    // Looked back upon, a vote that is over has nobody left to call.
    guard vote.stage == .open else { return said }
    let left = vote.register.filter { vote.choice(of: $0.person) == nil }.count
    return Phrase(sv: said.sv + " (kvar \(left))", en: said.en + " (\(left) left)")
  }
}

extension Vote {
  /// What a person voted before the vote was corrected to this choice; nothing where it was the
  /// person's first.
  fileprivate func corrected(_ person: PersonID, to choice: Choice) -> Choice? {
    guard let ballot = ballots.first(where: { $0.person == person }) else { return nil }
    let given = ballot.replaced + [ballot.choice]
    // Looked back upon, what was given first may have been given again.
    if stage != .open, given.first == choice { return nil }
    guard let place = given.lastIndex(of: choice), place > 0 else { return nil }
    return given[place - 1]
  }
}

extension Choice {
  /// The choice as it stands after "from" and "to" in English.
  fileprivate var english: String { self == .abstain ? "abstaining" : word.en }

  /// The word for the choice.
  var word: Phrase {
    switch self {
    case .yes: Phrase(sv: "ja", en: "yes")
    case .no: Phrase(sv: "nej", en: "no")
    case .abstain: Phrase(sv: "avstår", en: "abstains")
    case .absent: Phrase(sv: "frånvarande", en: "absent")
    case .paired: Phrase(sv: "kvittad", en: "paired")
    }
  }
}
