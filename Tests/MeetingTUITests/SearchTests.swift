import Agenda
import Testing

@testable import MeetingTUI

/// Persons and items as a secretary says them.
struct SearchTests {
  static let people = [
    "Jan Berg (S)", "Eva Bergström (S)", "Åsa Ek (M)", "Asa Ek (C)", "Ek Berg (M)",
    "Anna-Karin Nord (M)", "Jan Berg (V)", "Ola Kvist (V)", "Bo Södergran (C)",
  ]

  static func body() -> Body {
    let people = people.enumerated().map { index, text in
      let parts = text.split(separator: " (")
      return Person(
        id: PersonID(index + 1), name: String(parts[0]), party: String(parts[1].dropLast()),
        role: "ledamot", isMember: index < 7)
    }
    return Body(name: "Nämnden", kind: .committee, seats: 7, people: people)
  }

  /// Everyone but Eva Bergström and Bo Södergran can be meant; Ola Kvist is preferred.
  static let reach = Reach(canMean: [1, 3, 4, 5, 6, 7, 8].map { PersonID($0) })

  @Test(
    arguments: [
      ("#2", [2]), ("jan berg (v)", [7]), ("Ek Berg", [5]), ("EVA BERGSTRÖM", [2]),
      ("kvist", [8]), ("kvi", [8]), ("nord", [6]), ("karin", [6]), ("anna-karin", [6]),
      ("Åsa", [3]), ("Asa", [4]), ("eva", [2]), ("sodergran", [9]), ("bergs", [2]),
      ("(m)", [3, 5, 6]), ("(V)", [7, 8]), ("alla", [1, 3, 4, 5, 6, 7, 8]),
    ] as [(String, [Int])])
  func `a person is found by place, whole name, whole words, then part`(
    word: String, places: [Int]
  ) throws {
    let found = try PersonSearch(Self.body()).persons(word, among: Self.reach)
    #expect(found.map(\.place) == places)
  }

  @Test(
    arguments: [
      ("#12", .nobody("#12")), ("#0", .nobody("#0")), ("Nils", .nobody("Nils")),
      ("", .nobody("")), ("(KD)", .nobodyOf("(KD)")),
      (
        "Jan Berg", .severalPersons("Jan Berg", candidates: ["Jan Berg (S) #1", "Jan Berg (V) #7"])
      ),
      (
        "ek",
        .severalPersons("ek", candidates: ["Åsa Ek (M) #3", "Asa Ek (C) #4", "Ek Berg (M) #5"])
      ),
    ] as [(String, LineError)])
  func `nobody and several are refused`(word: String, error: LineError) {
    #expect(throws: error) { try PersonSearch(Self.body()).persons(word, among: Self.reach) }
  }

  @Test func `a group is those who are preferred, else all whom the verb can mean`() throws {
    let search = PersonSearch(Self.body())
    var reach = Self.reach
    reach.preferred = [PersonID(8)]
    #expect(try search.persons("(V)", among: reach) == [PersonID(8)])
    #expect(try search.persons("(M)", among: reach).count == 3)
    #expect(try search.persons("all", among: reach) == [PersonID(8)])
    #expect(search.word(for: PersonID(1)) == "#1")
    #expect(search.word(for: PersonID(8)) == "Ola Kvist")
  }

  @Test func `items are found by number, paragraph, place, range and next`() throws {
    let numbers: [String?] = ["1", "6 a", "6 b", nil, "7.", "7", "8"]
    let agenda = numbers.map { number in
      AgendaEntry(
        number: number, title: number ?? "Avdelning", kind: number == nil ? .divider : .decision)
    }
    var meeting = Meeting(
      body: Self.body(), day: Day(number: 0), time: nil, place: nil, firstParagraph: 10,
      agenda: agenda)
    meeting.apply(.itemsTaken(items: [ItemID(1)], paragraphs: [10]))
    let search = ItemSearch(meeting)
    #expect(try search.item("6B") == ItemID(3))
    #expect(try search.item("(6 a)") == ItemID(2))
    #expect(try search.item("§10") == ItemID(1))
    #expect(try search.item("#5") == ItemID(5))
    #expect(try search.items("6b-#6").map(\.place) == [3, 5, 6])
    #expect(try search.items("nästa") == [ItemID(2)])
    #expect(search.word(for: ItemID(2)) == "6a")
    #expect(search.word(for: ItemID(6)) == "#6")
    #expect(search.word(for: [ItemID(2), ItemID(3)], written: "(6 A)–6b") == "6a-6b")
    #expect(search.word(for: [ItemID(2)], written: "6a-6a") == "6a")
    #expect(throws: LineError.noItem("99")) { try search.item("99") }
    #expect(throws: LineError.severalItems("7", candidates: ["7. #5", "7 #6"])) {
      try search.item("7")
    }
  }

  /// Items 1, 2, 3, 3b, 4 and 10, in the order 3, 3b, 1, 2, 10, 4; the first two are §§ 20 and 21.
  static let moved: Meeting = {
    let agenda = ["1", "2", "3", "3 b", "4", "10"].map {
      AgendaEntry(number: $0, title: "Ärende", kind: .decision)
    }
    var meeting = Meeting(
      body: body(), day: Day(number: 0), time: nil, place: nil, firstParagraph: 20, agenda: agenda)
    meeting.apply(.itemMoved(item: ItemID(3), after: nil))
    meeting.apply(.itemMoved(item: ItemID(4), after: ItemID(3)))
    meeting.apply(.itemMoved(item: ItemID(5), after: ItemID(6)))
    meeting.apply(.itemsTaken(items: [ItemID(1), ItemID(2)], paragraphs: [20, 21]))
    return meeting
  }()

  @Test(
    arguments: [
      ("2-4", [3, 4, 2, 5]), ("2–4", [3, 4, 2, 5]), ("2-2", [2]), ("3b-10", [4, 6, 5]),
      ("3-3b", [3, 4]), ("1-3", [3, 1, 2]), ("#2-#5", [2, 6, 5]), ("§20-§21", [1, 2]),
      ("§20-21", [1, 2]),
      ("20-§21", [1, 2]), ("§21-§21", [2]),
    ] as [(String, [Int])])
  func `a range is what lies between by number, in the agenda's order`(
    word: String, places: [Int]
  ) throws {
    let search = ItemSearch(Self.moved)
    #expect(try search.items(word).map(\.place) == places)
  }

  @Test(arguments: ["4-2", "3b-3", "§21-§20", "#5-#2"])
  func `a range goes upward`(word: String) {
    #expect(throws: LineError.rangeGoesDown(word)) { try ItemSearch(Self.moved).items(word) }
    for language in Language.allCases {
      #expect(LineError.rangeGoesDown(word).sentence(language).contains(word))
    }
  }

  @Test(arguments: [("2-99", "99"), ("99-2", "99"), ("§20-§99", "§99"), ("2-", ""), ("-2", "")])
  func `a range has both its ends`(word: String, end: String) {
    #expect(throws: LineError.noItem(end)) { try ItemSearch(Self.moved).items(word) }
  }
}
