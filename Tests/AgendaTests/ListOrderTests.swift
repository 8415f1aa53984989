import Agenda
import Testing

/// The order of the Swedish alphabet, and what stands as it stood where nothing tells two apart.
@Suite struct ListOrderTests {
  private static func body(_ names: [String]) -> Body {
    Body(
      name: "Nämnden", kind: .committee, seats: names.count,
      people: names.enumerated().map { index, name in
        Person(
          id: PersonID(index + 1), name: name, party: "", role: "ledamot", isMember: true)
      })
  }

  @Test(arguments: [
    (["Bo Öst", "Bo Ärlig", "Bo Åberg", "Bo Zander"], [4, 3, 2, 1]),
    (["Bo Ek", "Ann Ek", "Åsa Ek", "Ann Ekholm", "Ann Ek-Berg"], [2, 1, 3, 5, 4]),
    (["Per Å", "per Adler", "PER BERG"], [2, 3, 1]),
    (["A Idén", "A Ide", "A Müller", "A Myhr", "A Møller", "A Märs"], [2, 1, 4, 3, 6, 5]),
    (["Bo A\u{30A}berg", "Bo Abel", "Bo Östh", "Bo Zorn"], [2, 4, 1, 3]),
    (["Bo Ek", "Bo Ek", "Bo Ek"], [1, 2, 3]), (["", "Bo", "Ann Bo"], [1, 2, 3]),
  ]) func `follow the Swedish alphabet`(names: [String], places: [Int]) {
    let body = Self.body(names)
    let voters = names.indices.map { Voter(person: PersonID($0 + 1)) }
    let listed = body.listed(voters, by: .alphabetical)
    #expect(listed.map(\.person.place) == places)
    for order in [ListOrder.list, .party, .seat] {
      #expect(body.listed(voters.reversed(), by: order) == voters)
    }
    #expect(body.listed(voters.reversed(), by: .rollCall) == voters.reversed())
    #expect(body.listed([], by: .alphabetical).isEmpty)
  }
}
