import Screen
import Testing

@Suite struct FieldTests {
  /// The cursor is written `|`.
  @Test(
    "writes, moves and removes in a line",
    arguments: [
      ("", "h,e,j", "hej|"), ("", "a,\u{30A}", "a\u{30A}|"), ("r d", "left*2,å", "rå| d"),
      ("Jan Berg", "bs", "Jan Ber|"), ("Jan Berg", "home,del", "|an Berg"),
      ("Jan Berg", "C-a,C-d", "|an Berg"), ("Jan Berg", "C-w", "Jan |"),
      ("Jan Berg", "C-w,C-w", "|"), ("Jan Berg", "M-b", "Jan |Berg"),
      ("Jan Berg", "C-left*2", "|Jan Berg"), ("Jan Berg", "home,M-f", "Jan| Berg"),
      ("Jan Berg", "home,C-right*2", "Jan Berg|"), ("Jan Berg", "M-b,C-k", "Jan |"),
      ("Jan Berg", "M-b,C-u", "|Berg"), ("Jan Berg", "home,M-d", "| Berg"),
      ("åäö", "bs,bs", "å|"), ("a\u{30A}b", "left,bs", "|b"), ("👩\u{200D}👧", "bs", "|"),
      ("x", "right,C-e,end,del,left*5,bs", "|x"), ("två\nrader", "end", "två rader|"),
    ])
  func line(before: String, keys: String, after: String) {
    var field = TextField(before)
    for key in Key.parse(list: keys) {
      let outcome = field.handle(key)
      #expect(outcome == .editing)
    }
    #expect(marked(field) == after)
  }

  @Test(
    "writes, moves and removes over lines",
    arguments: [
      ("ett", "enter,t,v,å", "ett\ntvå|"), ("ett\ntvå", "up,enter", "ett\n|\ntvå"),
      ("ett\ntvå", "home,bs", "ett|två"), ("ett\ntvå", "up,end,del", "ett|två"),
      ("ett\ntvå", "up,end,C-k", "ett|två"), ("ett\ntvå", "home,left", "ett|\ntvå"),
      ("ett\ntvå", "M-<,right*4", "ett\n|två"), ("ett\ntvå", "M-<,M->", "ett\ntvå|"),
      ("ett\ntvå", "home,C-w", "ett|två"), ("ett\ntvå", "up,M-f,M-f,M-f", "ett\ntvå|"),
      ("sju\ne\nnio", "up,up", "sju|\ne\nnio"), ("sju\ne\nnio", "up,down", "sju\ne\nnio|"),
      ("ett två tre", "up", "ett| två tre"), ("ett två tre", "home,down", "ett två |tre"),
      ("a\nb\nc", "pgup,x", "ax|\nb\nc"), ("", "bs,left,up,C-k,right,down", "|"),
      ("ett\n", "bs", "ett|"), ("a", "enter,\u{30A}", "a\n\u{30A}|"),
    ])
  func lines(before: String, keys: String, after: String) {
    var area = TextArea(before, columns: 8)
    for key in Key.parse(list: keys) {
      let outcome = area.handle(key)
      #expect(outcome == .editing)
    }
    let text = marked(area)
    #expect(text == after)
    #expect(area.bytes == area.text.utf8.count)
  }

  @Test("a paste is one edit and never a command")
  func paste() {
    let paste = Key.paste("ja\r\nnej\u{1B}[31m\tavstår\u{0}\r")
    var area = TextArea("före")
    #expect(area.handle(paste) == .editing)
    #expect(area.text == "föreja\nnej[31m avstår\n")
    #expect(area.cursor == Position(row: 2, column: 0))
    #expect(area.bytes == area.text.utf8.count)
    var field = TextField("före")
    #expect(field.handle(paste) == .editing)
    #expect(field.text == "föreja nej[31m avstår ")
  }

  @Test("knows its end, its way out and its limit")
  func outcomes() {
    var field = TextField("ja", limit: 4)
    #expect(field.handle(.enter) == .submitted)
    #expect(field.handle(.escape) == .cancelled)
    #expect(field.handle(.up) == .ignored)
    #expect(field.handle(.control("s")) == .ignored)
    #expect(field.handle(.paste("åå")) == .full)
    #expect(field.handle(.scalar("å")) == .editing)
    #expect(field.text == "jaå")
    var area = TextArea("ja", limit: 3)
    #expect(area.handle(.control("s")) == .submitted)
    #expect(area.handle(.alt("\r")) == .submitted)
    #expect(area.handle(.escape) == .cancelled)
    #expect(area.handle(.tab) == .ignored)
    #expect(area.handle(.scalar("å")) == .full)
    #expect(area.handle(.enter) == .editing)
    #expect(area.handle(.enter) == .full)
    #expect(area.text == "ja\n")
  }

  @Test(
    "shows the part that the cursor stands in",
    arguments: [
      ("Jan Berg", "", 20, "Jan Berg", 8), ("Jan Berg", "", 5, "Berg", 4),
      ("Jan Berg", "home", 5, "Jan B", 0), ("日本語", "", 4, "語", 2), ("Jan", "", 1, "", 0),
      ("Jan", "", 0, "", 0),
    ])
  func visibleLine(text: String, keys: String, columns: Int, shown: String, cursor: Int) {
    var field = TextField(text)
    for key in Key.parse(list: keys) { _ = field.handle(key) }
    let visible = field.visible(columns: columns)
    #expect(visible.text == shown)
    #expect(visible.cursor == cursor)
  }

  @Test("shows the rows around the cursor", arguments: 0..<40)
  func visibleRows(line: Int) {
    var area = TextArea(
      (0..<40).map { "rad \($0) med några ord till" }.joined(separator: "\n"), columns: 12)
    _ = area.handle(.alt("<"))
    for _ in 0..<line * 3 { _ = area.handle(.down) }
    #expect(area.cursor.row == line)
    for rows in [1, 2, 5, 24] {
      let visible = area.visible(in: Size(columns: 12, rows: rows))
      #expect(visible.rows.count == rows)
      #expect(visible.rows[visible.cursor.row] == "rad \(line) med ")
      #expect(visible.rows.allSatisfy { $0.columns <= 13 })
    }
  }

  @Test("a key takes no longer in a megabyte of text")
  func megabyte() {
    let line = String(repeating: "Regiondirektörens förslag antas. ", count: 20) + "\n"
    var area = TextArea(limit: 2_000_000)
    let clock = ContinuousClock()
    #expect(area.handle(.paste(String(repeating: line, count: 1_400))) == .editing)
    #expect(area.bytes > 900_000)
    let time = clock.measure {
      for _ in 0..<200 {
        _ = area.handle(.scalar("x"))
        _ = area.handle(.up)
        _ = area.visible(in: Size(columns: 80, rows: 24))
      }
    }
    // Ten milliseconds a key even in a debug build on a busy machine; a copy of the text would be 100.
    #expect(time < .seconds(4))
  }
}

private func marked(_ field: TextField) -> String {
  let characters = Array(field.text)
  return String(characters[..<field.cursor]) + "|" + String(characters[field.cursor...])
}

private func marked(_ area: TextArea) -> String {
  var lines = area.text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
  lines[area.cursor.row].insert("|", at: area.cursor.column)
  return lines.map { String($0) }.joined(separator: "\n")
}
