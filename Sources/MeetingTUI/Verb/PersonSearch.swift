import Agenda

/// The roster of a body, made ready to find persons by what is written.
struct PersonSearch {
  let people: [Person]
  private let names: [String]

  /// Makes a search in the roster of a body.
  init(_ body: Body) {
    people = body.people
    names = people.map { folded($0.name) }
  }

  /// The persons that a word stands for: one, or a group as `(M)` or `all`.
  ///
  /// - Throws: `nobody`, `nobodyOf`, `severalPersons`.
  func persons(_ word: String, among reach: Reach) throws(LineError) -> [PersonID] {
    if Term.all.matches(word) {
      let all = reach.all ?? reach.group
      guard !all.isEmpty else { throw .nobodyOf(word) }
      return all
    }
    if word.hasPrefix("("), word.hasSuffix(")"), word.count > 2 {
      let party = folded(String(word.dropFirst().dropLast()))
      let left = of(party: party, among: reach.preferred)
      let group = left.isEmpty ? of(party: party, among: reach.canMean) : left
      guard !group.isEmpty else { throw .nobodyOf(word) }
      return group
    }
    return [try person(word, among: reach)]
  }

  /// The person that a word stands for.
  func person(_ word: String, among reach: Reach) throws(LineError) -> PersonID {
    if word.hasPrefix("#") {
      guard let place = Int(word.dropFirst()), place > 0, place <= people.count else {
        throw .nobody(word)
      }
      return PersonID(place)
    }
    let wanted = folded(word)
    guard !wanted.isEmpty else { throw .nobody(word) }
    let everyone = people.map(\.id)
    // A whole name never stands for someone else, whomever the verb can mean.
    let whole = matches(everyone) { $0 == wanted || folded($1.nameAndParty) == wanted }
    if !whole.isEmpty { return try one(of: whole, for: word, among: reach) }
    let words = wanted.split(separator: " ").map(String.init)
    for circle in [reach.canMean, everyone] {
      let byWords = matches(circle) { name, _ in Self.hasWords(words, in: name) }
      if !byWords.isEmpty { return try one(of: byWords, for: word, among: reach) }
      let byPart = matches(circle) { name, _ in name.contains(wanted) }
      if !byPart.isEmpty { return try one(of: byPart, for: word, among: reach) }
    }
    throw .nobody(word)
  }

  /// The whole name of a person, or `#4` where another has the same.
  func word(for id: PersonID) -> String {
    guard people.indices.contains(id.place - 1) else { return "#\(id.place)" }
    let name = names[id.place - 1]
    let isShared = names.filter { $0 == name }.count > 1
    return isShared || name.hasPrefix("#") || name.hasPrefix("(") || Term.all.matches(name)
      ? "#\(id.place)" : people[id.place - 1].name
  }

  private func of(party: String, among ids: [PersonID]) -> [PersonID] {
    ids.filter { id in
      people.indices.contains(id.place - 1) && folded(people[id.place - 1].party) == party
    }
  }

  private func matches(
    _ ids: [PersonID], where fits: (String, Person) -> Bool
  ) -> [PersonID] {
    ids.filter { id in
      people.indices.contains(id.place - 1) && fits(names[id.place - 1], people[id.place - 1])
    }
  }

  private static func hasWords(_ words: [String], in name: String) -> Bool {
    var parts = name.split { $0 == " " || $0 == "-" }.map(String.init)
    parts += name.split(separator: " ").map(String.init)
    return words.allSatisfy { parts.contains($0) }
  }

  /// The one of several who is meant: whom the verb can mean, then whom it likely means, then who is
  /// spelled with the same accents.
  private func one(
    of found: [PersonID], for word: String, among reach: Reach
  ) throws(LineError) -> PersonID {
    var left = found
    for narrower in [reach.canMean, reach.preferred] where left.count > 1 {
      let kept = left.filter { narrower.contains($0) }
      if !kept.isEmpty { left = kept }
    }
    if left.count > 1 {
      let spelled = left.filter {
        people[$0.place - 1].name.lowercased().contains(word.lowercased())
      }
      if !spelled.isEmpty { left = spelled }
    }
    guard left.count == 1, let only = left.first else {
      throw .severalPersons(
        word, candidates: left.map { "\(people[$0.place - 1].nameAndParty) #\($0.place)" })
    }
    return only
  }
}
