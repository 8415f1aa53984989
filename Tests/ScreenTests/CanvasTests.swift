import Screen
import Testing

@Suite struct CanvasTests {
  @Test(
    "drops what falls outside and keeps wide glyphs whole",
    arguments: [
      (Words(text: "godkänns"), "godkä"), (Words(text: "åäö", column: 3), "   åä"),
      (Words(text: "åäö", column: -2), "ö    "), (Words(text: "åäö", row: 1), "     "),
      (Words(text: "åäö", row: -1), "     "), (Words(text: "日本語"), "日本 "),
      (Words(text: "日本", column: -1), " 本  "), (Words(text: "godkänns", columns: 4), "god… "),
    ])
  func clipped(words: Words, expected: String) {
    #expect(Frame(Size(columns: 5, rows: 1), drawing: words).text == expected)
  }

  @Test("a part of the canvas cannot be left")
  func nested() {
    struct Outer: View {
      func draw(on canvas: inout Canvas) {
        let inner = Rect(row: 1, column: 2, columns: 4, rows: 1)
        canvas.draw(Words(text: "utanför"), in: inner)
        canvas.draw(Words(text: "日", column: 1), in: Rect(row: 2, column: 0, columns: 9, rows: 1))
        canvas.write("x", row: 2, column: 2)
        canvas.fill(Rect(row: 0, column: 6, columns: 90, rows: 90), with: "│", style: .dimmed)
        canvas.add(.selected, to: Rect(row: 1, column: 0, columns: 4, rows: 1))
        canvas.placeCursor(row: 2, column: 3)
      }
    }
    let frame = Frame(Size(columns: 8, rows: 3), drawing: Outer())
    #expect(
      frame.golden == """
        8x3 cursor 3,2
              │││
          utan│││
          x   │││
        0: 6..<8 dimmed
        1: 0..<4 selected
        1: 6..<8 dimmed
        2: 6..<8 dimmed

        """)
    #expect(frame[1, 2].glyph.character == "u")
    #expect(frame[1, 2].style == .selected)
  }

  @Test("splits a rectangle without losing a row or a column", arguments: 0...7)
  func splits(extent: Int) {
    let whole = Rect(row: 3, column: 4, columns: extent, rows: extent)
    let (top, middle, bottom) = whole.rows(top: 2, bottom: 3)
    #expect(top.size.rows + middle.size.rows + bottom.size.rows == extent)
    #expect([top.endRow, middle.endRow] == [middle.origin.row, bottom.origin.row])
    #expect(bottom.endRow == whole.endRow)
    let (left, rest) = whole.columns(left: 3)
    #expect(left.size.columns == min(3, extent))
    #expect(rest.endColumn == whole.endColumn)
    #expect(whole.columns(right: 3).right.size.columns == min(3, extent))
    #expect(whole.centered(Size(columns: 3, rows: 99)).intersection(whole).size.rows == extent)
    #expect(whole.intersection(Rect(row: 90, column: 0, columns: 9, rows: 9)).isEmpty)
  }

  @Test("a style has a name for each of its meanings")
  func names() {
    #expect(Style.plain.name == "plain")
    #expect(([.selected, .draft] as Style).name == "selected+draft")
    #expect(Set(Style.meanings.map(\.style.rawValue)).count == Style.meanings.count)
  }

  @Test("drawing never leaves the frame, whatever its size", arguments: 0..<200 as Range<UInt64>)
  func anywhere(seed: UInt64) {
    var random = Seeded(seed)
    let size = Size(columns: random.below(200) + 1, rows: random.below(60) + 1)
    let frame = Frame(size, drawing: Scribble(seed: seed))
    #expect(frame.text.split(separator: "\n").count == size.rows)
    for row in 0..<size.rows {
      let cells = Array(frame[row: row])
      #expect(cells.reduce(0) { $0 + Int($1.width) } == size.columns)
      for (index, cell) in cells.enumerated() {
        let isRightHalf = index > 0 && cells[index - 1].width == 2
        #expect((cell.width == 0) == isRightHalf)
        #expect(cell.glyph.character.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      }
    }
    if let cursor = frame.cursor {
      #expect(Rect(row: 0, column: 0, size: size).contains(cursor))
    }
  }
}

/// Writes at random, half of it outside.
private struct Scribble: View {
  let seed: UInt64
  private static let texts = [
    "Närvarande", "日本語のテキスト", "a\u{30A}\u{1B}[2J", "👩\u{200D}👧😀", "\u{202E}\r\n", "…", "",
  ]

  func draw(on canvas: inout Canvas) {
    var random = Seeded(seed)
    for _ in 0..<60 {
      let text = Self.texts[random.below(Self.texts.count)]
      let part = Rect(
        row: random.below(80) - 10, column: random.below(260) - 30,
        columns: random.below(90), rows: random.below(20))
      switch random.below(6) {
      case 0: canvas.fill(part, with: text.first ?? "x", style: .dimmed)
      case 1: canvas.add(.selected, to: part)
      case 2: canvas.placeCursor(row: part.origin.row, column: part.origin.column)
      case 3: canvas.draw(Words(text: text, column: random.below(9) - 4), in: part)
      case 4: canvas.draw(AreaPage(TextArea(text + "\n" + text)), in: part)
      default:
        canvas.write(text, row: part.origin.row, column: part.origin.column, columns: 7)
      }
    }
  }
}

/// Numbers that are the same for the same seed (SplitMix64).
struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
