internal import Agenda

/// The persons of the minutes, each with the id by which the document refers to them.
struct AkomaNtosoPeople {
  /// Those of the roster, in roster order.
  let roster: [Participant]
  /// Those outside it, in the order they come.
  let outsiders: [String]
  private let outsiderIDs: [String: String]

  /// Finds everyone whom the minutes name.
  init(of document: Protocol) {
    let named =
      (document.front == nil ? [] : document.people)
      + document.paragraphs.flatMap(\.facts.everyone)
      + document.paragraphs.flatMap { $0.votes?.everyone ?? [] }
    let places = Dictionary(named.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    roster = places.values.sorted { $0.place < $1.place }
    let known = Set(roster.map(\.nameAndParty))
    var seen: Set<String> = []
    outsiders = document.outsiders.filter { name in
      !name.isEmpty && !known.contains(name) && seen.insert(name).inserted
    }
    outsiderIDs = Dictionary(
      outsiders.enumerated().map { ($0.element, "outsider_\($0.offset + 1)") },
      uniquingKeysWith: { first, _ in first })
  }

  /// What refers to someone of the roster.
  static func reference(to person: Participant) -> String { "#\(id(of: person))" }

  /// The id of someone of the roster.
  static func id(of person: Participant) -> String { "person_\(person.place)" }

  /// The id of someone outside it.
  func id(ofOutsider name: String) -> String? { outsiderIDs[name] }

  /// What refers to someone by name with party; nothing where nobody is called so, or several are.
  func reference(to name: String) -> String? {
    let namesakes = roster.filter { $0.nameAndParty == name }
    if let person = namesakes.first {
      return namesakes.count == 1 ? Self.reference(to: person) : nil
    }
    return outsiderIDs[name].map { "#\($0)" }
  }
}

extension Protocol {
  /// Everyone outside the roster who is named in some capacity.
  fileprivate var outsiders: [String] {
    (front == nil ? [] : attendance.others.map(\.name) + (front?.signatures.map(\.name) ?? []))
      + milestones.map(\.by)
      + paragraphs.flatMap { paragraph in
        paragraph.facts.motions.flatMap(\.outsiders)
          + paragraph.facts.presenters.map(\.name) + paragraph.facts.answerers
      }
  }
}

extension Facts {
  /// Everyone of the roster with some part in the §.
  fileprivate var everyone: [Participant] {
    (chair.map { [$0] } ?? [])
      + participants.flatMap { [$0.person] + ($0.replaces.map { [$0] } ?? []) }
      + notTakingPart + (recused + recusalsDenied).map(\.person)
      + motions.flatMap { $0.movers + $0.supporters } + reservations.flatMap(\.persons)
      + (notes + statements).flatMap(\.persons) + askers
  }
}

extension VotingLists.Paragraph {
  /// Everyone in the registers of the votes.
  fileprivate var everyone: [Participant] {
    lists.flatMap(\.rows).flatMap { [$0.person] + ($0.replaces.map { [$0] } ?? []) }
  }
}

/// Finds persons in words, so that they can be marked where they are named.
struct NamedPersons {
  /// Someone to be found.
  private struct Name {
    var bytes: [UInt8]
    /// What refers to the person; nothing where several have the name.
    var reference: String?
    /// What refers to the role; nothing where there is none, or are several.
    var role: String?
  }

  /// The names by their first byte, the longest first.
  private var names: [UInt8: [Name]] = [:]

  /// Seeks some persons, each by name with party.
  init(_ persons: [(name: String, reference: String)], as role: String? = nil) {
    add(persons, as: role)
  }

  /// Seeks some of the roster.
  init(_ persons: [Participant], as role: String? = nil) { add(persons, as: role) }

  /// Seeks some more of the roster, in another role.
  mutating func add(_ persons: [Participant], as role: String?) {
    add(persons.map { ($0.nameAndParty, AkomaNtosoPeople.reference(to: $0)) }, as: role)
  }

  private mutating func add(_ persons: [(name: String, reference: String)], as role: String?) {
    for person in persons where person.name.utf8.count >= Self.shortest {
      let bytes = Array(person.name.utf8)
      var alike = names[bytes[0]] ?? []
      if let known = alike.firstIndex(where: { $0.bytes == bytes }) {
        if alike[known].reference != person.reference { alike[known].reference = nil }
        if alike[known].role != role { alike[known].role = nil }
      } else {
        let place = alike.firstIndex { $0.bytes.count < bytes.count } ?? alike.endIndex
        alike.insert(Name(bytes: bytes, reference: person.reference, role: role), at: place)
      }
      names[bytes[0]] = alike
    }
  }

  /// Shorter names are found by chance in other words.
  private static var shortest: Int { 4 }

  /// Writes words with the persons named in them marked.
  /// - Parameters:
  ///   - words: The words.
  ///   - role: What refers to the role of a person who is named first of all.
  ///   - xml: Where to write.
  /// - Complexity: O(*n*) in the length of the words, for names that differ in their first letters.
  func write(_ words: String, leading role: String? = nil, to xml: inout XMLText) {
    guard !names.isEmpty else { return xml.words(words) }
    let bytes = Array(words.utf8)
    var written = 0
    var index = 0
    while index < bytes.count {
      guard
        let found = names[bytes[index]]?.first(where: { stands($0.bytes, in: bytes, at: index) })
      else {
        index += 1
        continue
      }
      let end = index + found.bytes.count
      if let reference = found.reference {
        xml.words(String(decoding: bytes[written..<index], as: UTF8.self))
        let role = index == 0 ? role ?? found.role : found.role
        let name = String(decoding: found.bytes, as: UTF8.self)
        xml.inline("person", ["refersTo": reference, "as": role], words: name)
        written = end
      }
      index = end
    }
    xml.words(String(decoding: bytes[written...], as: UTF8.self))
  }

  /// Whether a name stands at a place, and is not a part of another word.
  private func stands(_ name: [UInt8], in bytes: [UInt8], at index: Int) -> Bool {
    let end = index + name.count
    guard end <= bytes.count, bytes[index..<end].elementsEqual(name) else { return false }
    return (index == 0 || !bytes[index - 1].isInWord)
      && (end == bytes.count || !bytes[end].isInWord || !(name.last ?? 0).isInWord)
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit, or a byte of a sign beyond ASCII.
  fileprivate var isInWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}
