import Agenda
import TestSupport
import Testing

@Suite struct AgendaPropertyTests {
  @Test(arguments: Fixture.agendas)
  func `the plain form of what was read reads the same`(_ name: String) throws {
    try expectRoundTrip(AgendaReader.read(Fixture.bytes(name + ".txt")), name)
  }

  @Test(arguments: 0..<60)
  func `any agenda reads back from its plain form`(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    try expectRoundTrip(.random(using: &random), "seed \(seed)")
  }

  private func expectRoundTrip(_ text: AgendaText, _ name: String) throws {
    var expected = text
    expected.warnings = []
    var again = try AgendaReader.read([UInt8](text.plain.utf8))
    again.warnings = []
    #expect(again.outline == expected.outline, "\(name)")
    #expect((again == expected) == (again.outline == expected.outline), "\(name)")
  }

  @Test(arguments: 0..<12)
  func `no mangled text traps the readers`(_ seed: Int) throws {
    var random = SplitMix(seed: seed + 1000)
    for name in Fixture.agendas {
      var bytes = try Fixture.bytes(name + ".txt")
      for _ in 0..<Int.random(in: 1...12, using: &random) { bytes.mangle(using: &random) }
      _ = try? AgendaReader.read(bytes)
      _ = try? OfficersReport.read(bytes)
      _ = try? BodyReader.read(bytes)
    }
  }
}

extension [UInt8] {
  /// Cuts, doubles, swaps or overwrites somewhere.
  fileprivate mutating func mangle(using random: inout SplitMix) {
    guard count > 8 else { return }
    let start = Int.random(in: 0..<(count - 4), using: &random)
    let end = Swift.min(count, start + Int.random(in: 1...60, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: removeSubrange(start..<end)
    case 1: insert(contentsOf: self[start..<end], at: Int.random(in: 0..<count, using: &random))
    case 2: self[start] = UInt8.random(in: 1...255, using: &random)
    case 3:
      insert(contentsOf: Array("\n\(Int.random(in: 0...30, using: &random)). ".utf8), at: start)
    case 4:
      self[start] =
        [0x0A, 0x20, 0x2E, 0x28, 0x29, 0x3A, 0x09].randomElement(using: &random) ?? 0x20
    default: replaceSubrange(start..<end, with: self[start..<end].reversed().map { $0 & 0x7F })
    }
  }
}

extension AgendaText {
  /// An agenda as the plain form can hold it.
  fileprivate static func random(using random: inout SplitMix) -> AgendaText {
    var text = AgendaText(
      body: ["Nämnden", "Kommunstyrelsen", nil].randomElement(using: &random) ?? nil)
    text.date = Bool.random(using: &random) ? Day(year: 2026, month: 3, day: 25) : nil
    text.time = Bool.random(using: &random) ? "08:30" : nil
    text.place = Bool.random(using: &random) ? "Sal 3, Rådhuset" : nil
    text.firstParagraph = Bool.random(using: &random) ? 25 : nil
    for number in 1...Int.random(in: 1...30, using: &random) {
      if number > 1, Int.random(in: 0..<8, using: &random) == 0 {
        text.items.append(AgendaEntry(title: "Övriga ärenden", kind: .divider))
      }
      text.items.append(.random(number, using: &random))
    }
    return text
  }
}

extension AgendaEntry {
  fileprivate static func random(_ number: Int, using random: inout SplitMix) -> AgendaEntry {
    var entry = AgendaEntry(
      number: String(number), title: String.words(2...14, using: &random),
      reference: Bool.random(using: &random) ? "KS/2026:\(number + 10)" : nil, kind: .decision)
    if Bool.random(using: &random) {
      let count = Int.random(in: 1...3, using: &random)
      let paragraphs = (0..<count).map { _ in String.words(3...60, using: &random) + "." }
      entry.sections.append(
        AgendaSection(heading: "Ärendebeskrivning", text: paragraphs.joined(separator: "\n\n")))
      entry.kind = .information
    }
    let points = Int.random(in: 0...4, using: &random)
    if points > 0 {
      entry.proposal = (1...points).map {
        Point(label: "\($0).", text: String.words(2...20, using: &random) + ".")
      }
      let lines = entry.proposal.map { "\($0.label ?? "") \($0.text)" }
      entry.sections.append(
        AgendaSection(heading: "Förslag till beslut", text: lines.joined(separator: "\n")))
      entry.kind = .decision
    }
    if Bool.random(using: &random) {
      entry.sections.append(
        AgendaSection(heading: "Expedieras till", text: "Ekonomichefen\nRegistrator"))
      if points == 0 { entry.kind = .information }
    }
    return entry
  }
}

extension String {
  private static let stock = [
    "budgeten", "planen", "nämnden", "avgifter", "för", "vägar", "skolor", "och", "i", "stöd",
    "till", "föreningar", "åtgärder", "kvarteret", "2027", "översyn", "riktlinjer", "5", "procent",
  ]

  fileprivate static func words(_ count: ClosedRange<Int>, using random: inout SplitMix) -> String {
    let words = (0..<Int.random(in: count, using: &random)).map { _ in
      stock.randomElement(using: &random) ?? "text"
    }
    return "Om " + words.joined(separator: " ") + " igen"
  }
}
