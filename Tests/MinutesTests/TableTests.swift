import Agenda
import TestSupport
import Testing

@testable import Minutes

@Suite struct Tables {
  /// A table of any size, with words of any length, all from one seed.
  static func table(seed: Int) -> Table {
    var random = SplitMix(seed: seed)
    func words() -> String {
      (0..<random.below(5)).map { _ in String(repeating: "ö", count: 1 + random.below(30)) }
        .joined(separator: " ")
    }
    let columns = (0..<(1 + random.below(14))).map { _ in
      Table.Column(words(), isNumber: random.below(2) == 0)
    }
    let rows = (0..<random.below(40)).map { _ in columns.map { _ in words() } }
    return Table(words(), columns: columns, rows: rows)
  }

  @Test(arguments: 0..<40) func `fit the width and lose no cell`(_ seed: Int) {
    let table = Self.table(seed: seed)
    let chunks = TextTable(table).chunks
    #expect(chunks.flatMap(\.lines).allSatisfy { $0.columns <= TextLines.width })
    let parts = chunks.count - 1
    #expect((1...max(table.columns.count, 1)).contains(parts))
    func letters(_ texts: [String]) -> Int { texts.joined().count { $0 == "ö" } }
    let first = table.columns.prefix(1).map(\.heading) + table.rows.compactMap(\.first)
    let all = table.columns.map(\.heading) + table.rows.joined()
    let found = letters(chunks.dropFirst().flatMap(\.lines))
    #expect(found == letters(all) + letters(first) * (parts - 1))
  }

  @Test(arguments: 0..<40) func `break between rows, under a head of their own`(_ seed: Int) {
    let room = 24
    let table = Self.table(seed: seed)
    let chunks = TextTable(table).chunks
    let pages = TextPages(chunks, room: room).pages
    #expect(pages.allSatisfy { $0.count <= room })
    for chunk in chunks.dropFirst() {
      var start = chunk.repeated.count
      for end in chunk.ends ?? [] {
        let row = Array(chunk.lines[start..<end])
        start = end
        guard row.count + chunk.repeated.count <= room else { continue }
        #expect(
          pages.contains { page in page.indices.contains { page[$0...].starts(with: row) } })
      }
    }
  }

  @Test func `stand numbers under each other, wrap words, and take several parts`() {
    let groups = (1...9).map { Table.Column("Grupp \($0)", isNumber: true) }
    let row = ["1"] + (1...9).map { "\($0)00/7 (\($0)4,29)" } + ["Anna \u{1B}[2Jberg"]
    let wide = Table(
      "Jämförelsetal", columns: [.init("Omgång", isNumber: true)] + groups + [.init("Person")],
      rows: [row])
    let lines = TextTable(wide).chunks.flatMap(\.lines)
    #expect(
      lines == [
        "Jämförelsetal", "Omgång        Grupp 1        Grupp 2        Grupp 3        Grupp 4",
        "     1  100/7 (14,29)  200/7 (24,29)  300/7 (34,29)  400/7 (44,29)",
        "Omgång        Grupp 5        Grupp 6        Grupp 7        Grupp 8",
        "     1  500/7 (54,29)  600/7 (64,29)  700/7 (74,29)  800/7 (84,29)",
        "Omgång        Grupp 9  Person", "     1  900/7 (94,29)  Anna \u{FFFD}[2Jberg",
      ])
    #expect(TextTable(Table("", columns: [], rows: [])).chunks.isEmpty)
  }
}
