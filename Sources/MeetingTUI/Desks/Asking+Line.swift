import Agenda

extension Asking {
  /// The answers as the line that the record takes.
  func line(in meeting: Meeting) -> VerbLine {
    var line = VerbLine(verb, words: words(in: meeting))
    for (slot, key) in Self.keys {
      guard let word = answers.word(slot), !word.isEmpty else { continue }
      line[key] = word
    }
    if verb == .reserve, let cause = answers.word(.cause) {
      line[cause == "decision" ? "against" : "for"] = cause
    }
    addBallot(to: &line, in: meeting)
    switch answers.signing {
    case .digital?: line["by"] = Attestation.Method.digital.rawValue
    case .refused?: line["outcome"] = Attestation.Outcome.refused.rawValue
    case .hindered?: line["outcome"] = Attestation.Outcome.hindered.rawValue
    case .paper?, .ssh?, nil: break
    }
    // Of several that were taken together each is named; the gavel is for all of them.
    if !verb.namesItem, verb.row.group != .papers, let item, meeting.current != [item] {
      line["item"] = ItemSearch(meeting).word(for: item)
    }
    return line
  }

  /// What the verbs of an election by ballot say in other words than they ask.
  private func addBallot(to line: inout VerbLine, in meeting: Meeting) {
    switch verb {
    case .demandVote where answers[.seats] != nil: line["method"] = Term.secret.en
    case .count:
      if let name = answers.word(.candidate), !name.isEmpty, name != "=" { line["name"] = name }
    case .list:
      let names = answers.word(.names)?.split(whereSeparator: \.isNewline) ?? []
      line["names"] = names.joined(separator: "; ")
    case .lot: if answers.word(.winner)?.isEmpty == true { line.words = [Term.draw.en] }
    default: break
    }
  }

  private func words(in meeting: Meeting) -> [String] {
    var words: [String] = []
    if verb.namesItem, let item { words.append(ItemSearch(meeting).word(for: item)) }
    for slot in [Slot.motion, .side, .choice, .field, .signer, .masked] {
      guard let word = answers.word(slot), slot != .masked || !word.isEmpty else { continue }
      words.append(word)
    }
    for slot in [Slot.persons, .person] {
      words += answers.people(slot).map { "#\($0.place)" }
    }
    return words
  }

  static let keys: [(Slot, String)] = [
    (.kind, "kind"), (.on, "on"), (.point, "point"), (.text, "text"), (.reason, "reason"),
    (.proposal, "proposal"), (.name, "name"), (.title, "title"), (.post, "post"),
    (.replacing, "for"), (.reference, "ref"),
    (.place, "place"), (.time, "at"), (.yes, "yes"), (.no, "no"),
    (.abstain, "abstain"), (.itemKind, "kind"), (.role, "role"), (.after, "after"),
    (.ballots, "ballots"), (.blank, "blank"), (.invalid, "invalid"), (.voters, "voters"),
    (.seats, "seats"), (.heading, "heading"), (.winner, "winner"), (.ground, "ground"),
    (.addressee, "to"), (.items, "item"), (.day, "on"), (.keyFile, "key"), (.shown, "as"),
  ]
}
