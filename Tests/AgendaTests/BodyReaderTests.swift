import Agenda
import Testing

@Suite struct BodyReaderTests {
  private static let profile = """
    # Styrelsen 2023–2026
    Organ: Regionstyrelsen
    Slag: styrelse
    Huvudman: Region Prov
    Platser: 4
    Huvudförslag: regiondirektörens förslag
    Sekreterare: Siv Lund

    Ledamöter
      Jan Berg (S), ordförande
      Rut Hall (M), 2:e vice ordförande
      Jon Lind (c)
    Ersättare
      Ola Kvist (-)
      Åsa Nord
    Inkallelseordning
      M: M, KD, L
    Regler
      upprop: parti
      paragraftecken: "§ "
      justerare: 2
      voteringslista: alfabetisk
    """

  @Test func `reads a profile`() throws {
    let body = try BodyReader.read([UInt8](Self.profile.utf8))
    var rules = Rules()
    rules.rollCall = .party
    rules.votingList = .alphabetical
    rules.paragraphSign = "§ "
    rules.verifiers = 2
    let people = [
      ("Jan Berg", "S", "ordförande", true), ("Rut Hall", "M", "2:e vice ordförande", true),
      ("Jon Lind", "c", "ledamot", true), ("Ola Kvist", "-", "ersättare", false),
      ("Åsa Nord", "", "ersättare", false),
    ].enumerated().map { index, person in
      Person(
        id: PersonID(index + 1), name: person.0, party: person.1, role: person.2,
        isMember: person.3)
    }
    #expect(
      body
        == Body(
          name: "Regionstyrelsen", kind: .board, principal: "Region Prov", seats: 4,
          mainProposal: "regiondirektörens förslag", secretary: "Siv Lund", people: people,
          callInOrder: [CallIn(party: "M", from: ["M", "KD", "L"])], rules: rules))
  }

  @Test func `needs only name, kind, seats and a member`() throws {
    let text = "Organ: Nämnden\nSlag: nämnd\nPlatser: 5\nLedamöter\n  Bo Ek\n"
    let member = Person(
      id: PersonID(1), name: "Bo Ek", party: "", role: "ledamot", isMember: true)
    let body = try BodyReader.read(Array(text.utf8))
    #expect(body == Body(name: "Nämnden", kind: .committee, seats: 5, people: [member]))
  }

  @Test(arguments: [("", 3), ("Ledamöter\nErsättare\n  Bo Ek\n", 4), ("Ersättare\n  Bo Ek\n", 5)])
  func `refuses a body without members, with a line`(rest: String, line: Int) {
    let text = "Organ: Nämnden\nSlag: nämnd\nPlatser: 5\n\(rest)"
    let error = #expect(throws: ReadingError.self) { try BodyReader.read(Array(text.utf8)) }
    #expect(error?.line == line && error?.message.sv.contains("inga ledamöter") == true)
  }

  /// A line of the profile, what stands there instead, and the line of the refusal.
  static let refused: [(line: String, instead: String, at: Int?)] = [
    ("Slag: styrelse", "Slag: förening", 3),
    ("Slag: styrelse", "Sort: styrelse", 3),
    ("Slag: styrelse", "Slag:", 3),
    ("Slag: styrelse", "Organ: Nämnden", 3),
    ("Slag: styrelse", "# Slag", nil),
    ("Platser: 4", "Platser: 2", 5),
    ("Platser: 4", "Platser: 0", 5),
    ("Platser: 4", "Platser: 350", 5),
    ("Platser: 4", "Platser: fyra", 5),
    ("Platser: 4", "# Platser", nil),
    ("Ledamöter", "Medlemmar", 9),
    ("  Jon Lind (c)", "  (C)", 12),
    ("  Jon Lind (c)", "  Jon Lind (C", 12),
    ("  Jon Lind (c)", "  Jon Lind (C),", 12),
    ("  Jon Lind (c)", "Jon Lind (C)", 12),
    ("  Jon Lind (c)", "  " + String(repeating: "å", count: 201), 12),
    ("  Jon Lind (c)", "  a" + String(repeating: "\u{301}", count: 401), 12),
    ("  M: M, KD, L", "  M: " + String(repeating: "L, ", count: 349) + "L", 17),
    ("  M: M, KD, L", lines(of: 349) + "  B: B", 17 + 349),
    ("  M: M, KD, L", "  M: " + String(repeating: "L", count: 201), 17),
    ("  M: M, KD, L", "  M", 17),
    ("  M: M, KD, L", "  M: M,, L", 17),
    ("  upprop: parti", "  upprop: slump", 19),
    ("  upprop: parti", "  salen: alla", 19),
    ("  upprop: parti", "  utrop: parti", 19),
    ("  justerare: 2", "  upprop: lista", 21),
    ("  voteringslista: alfabetisk", "  voteringslista: namn", 22),
    ("  voteringslista: alfabetisk", "  voteringslista:", 22),
    ("  justerare: 2", "  justerare: tio", 21),
    ("  justerare: 2", "  justerare: 0", 21),
    ("  justerare: 2", "  justerare: 10", 21),
    ("  justerare: 2", "  omröstning: omröstning", 21),
    ("  justerare: 2", "  omröstning: Rösträkning", 21),
    ("  justerare: 2", "  beslut: mitten", 21),
    ("  justerare: 2", "  yrkanden: \"\"", 21),
    ("  justerare: 2", "  yrkanden: \" \"", 21),
    ("  justerare: 2", "  yrkanden: " + String(repeating: "å", count: 61), 21),
    ("  justerare: 2", "  yrkanden: a" + String(repeating: "\u{301}", count: 61), 21),
    ("  justerare: 2", "  underlag: Hand\u{F8FF}lingar", 21),
    ("  paragraftecken: \"§ \"", "  paragraftecken: \"§ 1\"", 20),
    (
      "  paragraftecken: \"§ \"", "  paragraftecken: " + String(repeating: "§", count: 25), 20
    ),
    ("  justerare: 2", "  kallelse: 0", 21),
    ("  justerare: 2", "  kallelse: 61", 21),
    ("  justerare: 2", "  kallelse: -7", 21),
    ("  justerare: 2", "  kallelse: en vecka", 21),
  ]

  /// Lines of a call-in order for so many parties.
  private static func lines(of count: Int) -> String {
    (0..<count).map { "  A\($0): A\($0)\n" }.joined()
  }

  @Test(arguments: [
    ("  Jon Lind (c)", "  a" + String(repeating: "\u{301}", count: 399)),
    ("  M: M, KD, L", "  M: " + String(repeating: "L, ", count: 348) + "L"),
    ("  M: M, KD, L", lines(of: 348)),
    ("  M: M, KD, L", "  M: " + String(repeating: "L", count: 200)),
  ])
  func `reads a profile at its bounds`(line: String, instead: String) throws {
    let text = Self.profile.replacing(line, with: instead)
    #expect(throws: Never.self) { try BodyReader.read([UInt8](text.utf8)) }
  }

  @Test(arguments: refused.indices)
  func `refuses what it does not know, with its line`(_ index: Int) {
    let (line, instead, at) = Self.refused[index]
    let text = Self.profile.replacing(line, with: instead)
    let error = #expect(throws: ReadingError.self, "\(instead)") {
      try BodyReader.read([UInt8](text.utf8))
    }
    #expect(error?.line == at, "\(instead): \(error?.message.sv ?? "")")
  }

  @Test(
    arguments: [
      ("paragraftecken", "\"KF § \"", \Rules.paragraphSign, "KF § "),
      ("paragraftecken", String(repeating: "§", count: 24), \.paragraphSign, nil),
      ("sammanfattning", "Bakgrund", \.summaryLabel, nil),
      ("förslag", "Regiondirektörens förslag", \.proposalLabel, nil),
      ("yrkanden", String(repeating: "å", count: 60), \.motionsLabel, nil),
      ("proposition", "Beslutsgång", \.propositionLabel, nil),
      ("expedieras", "Beslutet skickas till", \.dispatchLabel, nil),
      ("underlag", "Hand\u{202E}lin\u{7}gar", \.basisLabel, "Handlingar"),
    ] as [(String, String, any KeyPath<Rules, String> & Sendable, String?)])
  func `a body says what its sections are called`(
    _ row: (key: String, value: String, rule: any KeyPath<Rules, String> & Sendable, read: String?)
  ) throws {
    let text = Self.profile.replacing(
      "  paragraftecken: \"§ \"", with: "  \(row.key): \(row.value)")
    let rules = try BodyReader.read([UInt8](text.utf8)).rules
    #expect(rules[keyPath: row.rule] == row.read ?? row.value)
    #expect(rules != Rules())
  }

  @Test(arguments: [1, 7, 60])
  func `N2 a body says by how many days before it is summoned`(_ days: Int) throws {
    let text = Self.profile.replacing("justerare: 2", with: "kallelse: \(days)")
    #expect(try BodyReader.read([UInt8](text.utf8)).rules.summonsDays == days)
  }

  @Test(arguments: Rules.all.map(\.key))
  func `every rule takes its own standard value`(_ key: String) throws {
    let rule = try #require(Rules.all.first { $0.key == key })
    let text =
      "Organ: N\nSlag: nämnd\nPlatser: 5\nLedamöter\n  Bo Ek\nRegler\n  \(key): \(rule.standard)\n"
    #expect(try BodyReader.read([UInt8](text.utf8)).rules == Rules())
    #expect(rule.meaning.sv != rule.meaning.en && !rule.allowed.sv.isEmpty)
  }
}
