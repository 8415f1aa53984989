import Glibc
import Screen
import Testing

@Suite struct GlyphTests {
  @Test(
    "shows what can be shown and marks the rest",
    arguments: [
      ("å", "å", 1), ("a\u{30A}", "a\u{30A}", 1), ("日", "日", 2), ("😀", "😀", 2), ("–", "–", 1),
      ("\u{1B}", "�", 1), ("\u{9B}", "�", 1), ("\u{202E}", "�", 1), ("\u{200B}", "�", 1),
      ("\u{AD}", "�", 1), ("\u{FEFF}", "�", 1), ("\u{2028}", "�", 1), ("\u{3164}", "�", 1),
      ("\u{E0041}", "�", 1), ("\u{378}", "�", 1), ("\u{30A}", "�", 1), ("a\u{200D}", "�", 1),
      ("a\u{30A}\u{323}\u{302}\u{301}", "�", 1), ("\t", " ", 1), ("\n", " ", 1),
      ("\r\n", " ", 1), ("❤\u{FE0F}", "❤", 1), ("👩\u{200D}👧", "👩", 2), ("👍🏽", "👍", 2),
      ("🇸🇪", "�", 1), ("각", "각", 2), ("\u{A0}", "\u{A0}", 1), ("\u{7F}", "�", 1),
    ])
  func shown(text: String, expected: String, columns: Int) {
    let frame = Frame(Size(columns: 4, rows: 1), drawing: Words(text: text))
    #expect(frame.text == expected + String(repeating: " ", count: 4 - columns))
    #expect(text.columns == columns)
  }

  /// The widths differ only where the C library's version of Unicode decides otherwise.
  ///
  /// On glibc 2.36 that is U+1171E, a vowel sign of Ahom. What is shown as U+FFFD (soft hyphens,
  /// fillers, variation selectors) has no width to compare.
  @Test("has the widths of the C library")
  func libraryWidths() throws {
    #expect(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let symbol = try #require(dlsym(dlopen(nil, RTLD_NOW), "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    let common: [ClosedRange<UInt32>] = [
      0x20...0x52F, 0x1E00...0x1FFF, 0x2010...0x22FF, 0x2500...0x25FF, 0x3041...0x30FF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x1F600...0x1F64F,
    ]
    var (compared, different) = (0, [UInt32]())
    for value in UInt32(0)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value), let own = GlyphWidth.columns(of: scalar) else {
        continue
      }
      let theirs = wcwidth(Int32(value))
      // A scalar that the library does not know yet.
      if theirs < 0 { continue }
      compared += 1
      if Int32(own) != theirs { different.append(value) }
    }
    #expect(compared > 130_000)
    #expect(different.filter { value in common.contains { $0.contains(value) } } == [])
    #expect(different.count * 1_000 < compared, "\(different.map { String($0, radix: 16) })")
  }
}

struct Words: View {
  var text: String
  var row = 0
  var column = 0
  var columns: Int?
  var style: Style = .plain
  func draw(on canvas: inout Canvas) {
    canvas.write(text, row: row, column: column, columns: columns, style: style)
  }
}
