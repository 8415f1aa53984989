extension Body {
  /// Those entitled to vote as the roll is called, but that the chair comes last.
  /// - Complexity: O(*n* log *n*).
  func ordered(_ voters: [Voter], by order: RollCallOrder) -> [Voter] {
    switch order {
    case .list: voters
    case .alphabetical:
      Self.sorted(voters) { SwedishOrder.key(forName: self[$0.person]?.name ?? "") }
    case .party: Self.sorted(voters) { partyPlace(of: $0.person) }
    case .seat: Self.sorted(voters) { ($0.replaces ?? $0.person).place }
    }
  }

  /// Those in the register of a vote as a voting list names them; the register itself has the order
  /// of the roll call.
  /// - Complexity: O(*n* log *n*).
  public func listed(_ register: [Voter], by order: ListOrder) -> [Voter] {
    let roster = Self.sorted(register) { $0.person.place }
    switch order {
    case .list: return roster
    case .alphabetical: return ordered(roster, by: .alphabetical)
    case .party: return ordered(roster, by: .party)
    case .seat: return ordered(roster, by: .seat)
    case .rollCall: return register
    }
  }

  /// The parties, in the order they first stand in the roster; empty letters stand for none.
  public var parties: [String] {
    var parties: [String] = []
    for person in people where !parties.contains(person.party) { parties.append(person.party) }
    return parties
  }

  private func partyPlace(of person: PersonID) -> Int {
    let party = self[person]?.party ?? ""
    return people.firstIndex { $0.party == party } ?? people.count
  }

  /// The voters by a key, those of the same key as they stood.
  private static func sorted<Key: Comparable>(
    _ voters: [Voter], by key: (Voter) -> Key
  ) -> [Voter] {
    voters.map { (voter: $0, key: key($0)) }.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.voter)
  }
}

/// The order of the Swedish alphabet, with å, ä and ö last.
enum SwedishOrder {
  /// A key that sorts names by family name and then by the names before it.
  static func key(forName name: String) -> String {
    let words = name.split(separator: " ")
    let family = words.last.map(String.init) ?? ""
    return letters(family) + " " + letters(words.dropLast().joined(separator: " "))
  }

  private static func letters(_ text: String) -> String {
    String(
      text.lowercased().map { letter -> Character in
        switch letter {
        case "å": "{"
        case "ä", "æ": "|"
        case "ö", "ø": "}"
        case "é", "è": "e"
        case "ü": "y"
        default: letter
        }
      })
  }
}
