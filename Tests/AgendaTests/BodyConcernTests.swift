import Agenda
import Testing

@Suite struct BodyConcernTests {
  private static func body(_ kind: BodyKind, seats: Int, members: Int, substitutes: Int) -> Body {
    let people = (0..<members + substitutes).map { index in
      Person(
        id: PersonID(index + 1), name: "Person \(index + 1)", party: "S",
        role: index < members ? "ledamot" : "ersättare", isMember: index < members)
    }
    return Body(name: "Organet", kind: kind, seats: seats, people: people)
  }

  /// Kind, seats, members, substitutes, and a word of each concern.
  static let rosters: [(BodyKind, Int, Int, Int, [String])] = [
    (.council, 21, 21, 0, []), (.council, 19, 19, 0, ["minst 21"]),
    (.council, 20, 20, 0, ["udda", "minst 21"]), (.council, 22, 22, 0, ["udda"]),
    (.council, 41, 40, 9, ["40 ledamöter på 41"]), (.council, 21, 1, 0, ["1 ledamot på 21"]),
    (.board, 5, 5, 5, []), (.board, 4, 4, 5, ["ledamöter; profilen har platser för 4"]),
    (.board, 5, 5, 4, ["ersättare; profilen har 4"]), (.board, 6, 6, 6, []),
    (.board, 5, 4, 0, ["ersättare; profilen har 0", "4 ledamöter på 5"]),
    (.committee, 2, 2, 0, []), (.committee, 3, 2, 0, ["2 ledamöter på 3"]),
    (.subcommittee, 1, 1, 0, []),
  ]

  @Test(arguments: rosters.indices)
  func `N9 a roster that the law does not have in mind is told of`(_ index: Int) {
    let (kind, seats, members, substitutes, words) = Self.rosters[index]
    let concerns =
      Self.body(kind, seats: seats, members: members, substitutes: substitutes).concerns
    #expect(concerns.count == words.count, "\(concerns)")
    for (concern, word) in zip(concerns, words) {
      #expect(concern.sv.contains(word) && concern.en != concern.sv, "\(concern)")
    }
  }
}
