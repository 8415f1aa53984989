import Agenda
import FoundationEssentials
import TestSupport
import Testing

/// The table that leads from each rule to its code and its tests.
struct RuleTableTests {
  private static let ids: [String] = [("N", 10), ("A", 14), ("J", 5), ("D", 21), ("P", 20)]
    .flatMap { (group: (letter: String, count: Int)) in
      (1...group.count).map { group.letter + String($0) }
    }

  @Test func `every rule has its code and its tests, and they are there`() throws {
    let root = Repository.root
    let text = try String(contentsOfFile: "\(root)/ARCHITECTURE.md", encoding: .utf8)
    let cells = text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
    }
    let rows = cells.filter { $0.count == 6 && Self.ids.contains($0[1]) }
    #expect(rows.map { $0[1] } == Self.ids)
    let files = Set(
      ["Sources", "Tests"].flatMap { folder in
        ((try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? [])
          .compactMap { $0.split(separator: "/").last.map(String.init) }
      })
    for row in rows {
      for name in (row[3] + "," + row[4]).split(separator: ",") {
        let file = String(name).trimmed
        let whole = file.hasSuffix(".script") ? file : file + ".swift"
        let isThere = files.contains(whole)
        #expect(isThere, "\(row[1]): \(whole)")
      }
    }
  }
}
