import Screen
import Testing

@Suite struct WrappingTests {
  @Test(
    "breaks text between words",
    arguments: [
      ("", 10, [""]),
      ("Rapporten godkänns.", 80, ["Rapporten godkänns."]),
      ("Rapporten godkänns.", 10, ["Rapporten", "godkänns."]),
      ("Rapporten godkänns.", 9, ["Rapporten", "godkänns."]),
      ("ett  två", 4, ["ett", "två"]),
      ("kommunallagsändring", 8, ["kommunal", "lagsändr", "ing"]),
      ("se kommunallagsändring nu", 8, ["se", "kommunal", "lagsändr", "ing nu"]),
      ("a\n\nb\r\nc", 5, ["a", "", "b", "c"]),
      ("  indragen rad", 11, ["  indragen", "rad"]),
      ("5\u{A0}000\u{A0}kr nu", 9, ["5\u{A0}000\u{A0}kr", "nu"]),
      ("a\u{30A}a\u{30A} o\u{308}o\u{308}", 3, ["a\u{30A}a\u{30A}", "o\u{308}o\u{308}"]),
      ("日本語", 5, ["日本", "語"]), ("日本", 1, ["日", "本"]), ("x 😀😀", 4, ["x", "😀😀"]),
      ("ett två", 0, ["e", "t", "t", "t", "v", "å"]), ("rad \u{2028}ny", 3, ["rad", "ny"]),
    ])
  func wrapped(text: String, columns: Int, rows: [String]) {
    #expect(text.wrapped(columns: columns) == rows)
  }

  @Test(
    "cuts a text that is too long with an ellipsis",
    arguments: [
      ("godkänns", 8, "godkänns"), ("godkänns", 7, "godkän…"), ("godkänns", 1, "…"),
      ("godkänns", 0, ""), ("godkänns", -1, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
      ("a\u{30A}a\u{30A}a\u{30A}", 2, "a\u{30A}…"), ("\u{1B}[31m", 3, "\u{1B}[…"),
    ])
  func truncated(text: String, columns: Int, expected: String) {
    #expect(text.truncated(columns: columns) == expected)
    #expect(text.padded(columns: columns).columns == max(columns, 0))
  }

  @Test("wraps a megabyte in rows that fit and keep every word")
  func megabyte() {
    let words = (0..<120_000).map { "å\($0)ö" }
    let rows = words.joined(separator: " ").wrapped(columns: 72)
    #expect(rows.allSatisfy { $0.columns <= 72 })
    #expect(rows.flatMap { $0.split(separator: " ").map(String.init) } == words)
  }
}
