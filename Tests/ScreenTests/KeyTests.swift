import Screen
import Testing

@Suite struct KeyTests {
  @Test(
    "reads the names of keys",
    arguments: [
      ("j", [.scalar("j")]), ("å", [.scalar("å")]), ("enter", [.enter]), ("ESC", [.escape]),
      ("space,comma,star", [.scalar(" "), .scalar(","), .scalar("*")]),
      ("f1,f12", [.function(1), .function(12)]), ("C-x", [.control("x")]), ("C-m", [.enter]),
      ("C-h,C-i", [.backspace, .tab]), ("M-x", [.alt("x")]), ("M-enter", [.alt("\r")]),
      ("C-left,c-right", [.wordLeft, .wordRight]),
      ("j*3", [.scalar("j"), .scalar("j"), .scalar("j")]),
      ("up,down*2", [.up, .down, .down]), ("hej", [.scalar("h"), .scalar("e"), .scalar("j")]),
      ("*", [.scalar("*")]),
      (
        "pgup,pgdn,home,end,ins,del,bs",
        [
          .pageUp, .pageDown, .home, .end, .insert, .delete, .backspace,
        ]
      ), ("f13", [.scalar("f"), .scalar("1"), .scalar("3")]), ("", []), ("j*0", []),
      (",,tab,s-tab", [.tab, .backTab]),
    ] as [(String, [Key])])
  func parsed(list: String, keys: [Key]) {
    #expect(Key.parse(list: list) == keys)
  }

  @Test("bounds a repetition")
  func bounded() {
    #expect(Key.parse(list: "j*99999999999").count == 10_000)
    let long = String(repeating: "jo", count: 15)
    #expect(Key.parse(list: "\(long)*6666,k*21").count == 200_000)
    #expect(Key.parse(list: "\(long)*6666,abc*7").count == 199_998)
  }

  @Test(
    "is labelled as it is written on the key",
    arguments: [
      (.enter, "Enter", "Enter"), (.control("d"), "^D", "^D"), (.function(2), "F2", "F2"),
      (.scalar(" "), "Mellanslag", "Space"), (.scalar("å"), "å", "å"),
      (.alt("\r"), "Alt-Enter", "Alt-Enter"),
      (.left, "←", "←"), (.backTab, "Skift-Tab", "Shift-Tab"),
    ] as [(Key, String, String)])
  func labelled(key: Key, swedish: String, english: String) {
    #expect(key.label(.swedish) == swedish)
    #expect(key.label(.english) == english)
  }

  @Test(
    "keeps the chosen line of a list in view",
    arguments: [
      (27, 5, "", 0, 0..<5), (27, 5, "down*4", 4, 0..<5), (27, 5, "down*5", 5, 1..<6),
      (27, 5, "down*5,up", 4, 1..<6), (27, 5, "end", 26, 22..<27), (27, 5, "end,home", 0, 0..<5),
      (27, 5, "pgdn*2", 8, 4..<9), (27, 5, "pgdn*99,pgup", 22, 22..<27), (3, 5, "end", 2, 0..<3),
      (0, 5, "down", 0, 0..<0), (27, 0, "down", 1, 0..<0), (27, 1, "down*3", 3, 3..<4),
    ] as [(Int, Int, String, Int, Range<Int>)])
  func listed(count: Int, rows: Int, keys: String, selected: Int, visible: Range<Int>) {
    var window = ListWindow(count: count)
    for key in Key.parse(list: keys) {
      let handled = window.handle(key, rows: rows)
      #expect(handled)
    }
    #expect(window.selected == selected)
    #expect(window.visible(rows: rows) == visible)
    let ignored = window.handle(.scalar("x"), rows: rows)
    #expect(!ignored)
    window.resize(count: 2)
    #expect(window.selected == min(selected, 1))
    #expect(window.visible(rows: 5) == 0..<2)
  }
}
