import Screen
import Testing

@testable import MeetingTUI

@Suite struct KeyReaderTests {
  private static let cases: [(String, [Key])] = [
    ("jå–😀", [.scalar("j"), .scalar("å"), .scalar("–"), .scalar("😀")]),
    ("\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace]),
    ("\u{1}\u{3}\u{13}\u{1A}", [.control("a"), .control("c"), .control("s"), .control("z")]),
    ("\u{0}\u{1C}\u{1F}", []),
    ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD", [.up, .down, .right, .left]),
    ("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[8~", [.home, .end, .home, .end]),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.insert, .delete, .pageUp, .pageDown]),
    ("\u{1B}[1;5D\u{1B}[1;3C\u{1B}[1;2C", [.wordLeft, .wordRight, .right]),
    ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[B", [1, 5, 12, 2].map(Key.function)),
    ("\u{1B}[Z\u{1B}x\u{1B}å\u{1B}\r", [.backTab, .alt("x"), .alt("å"), .alt("\r")]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}[", [.alt("[")]),
    ("\u{1B}[?1;2c\u{1B}[I\u{1B}[99~j", [.scalar("j")]), ("\u{1B}[12", []),
    ("\u{1B}[200~j\rq\u{1B}[Aå\u{1B}[201~k", [.paste("j\rq\u{1B}[Aå"), .scalar("k")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]), ("\u{1B}[200~avbruten", [.paste("avbruten")]),
    (
      "\u{1B}[<0;3;2M\u{1B}[<0;3;2m\u{1B}[<64;1;1M\u{1B}[<65;9999;1M",
      [
        .mouse(Mouse(.press, at: Position(row: 1, column: 2))),
        .mouse(Mouse(.scrollUp, at: Position(row: 0, column: 0))),
        .mouse(Mouse(.scrollDown, at: Position(row: 0, column: Size.limit - 1))),
      ]
    ),
  ]

  @Test("makes the same keys however the bytes are cut", arguments: cases)
  func cut(text: String, keys: [Key]) {
    let bytes = Array(text.utf8)
    for size in 1...max(bytes.count, 1) {
      var reader = KeyReader()
      var read: [Key] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.feed(bytes[start..<min(start + size, bytes.count)])
        while let key = reader.next(complete: false) { read.append(key) }
      }
      while let key = reader.next(complete: true) { read.append(key) }
      #expect(read == keys, "in pieces of \(size)")
      #expect(reader.isEmpty)
    }
  }

  @Test("so much at once that no one types it is a paste, unless there are keys in it")
  func burst() {
    for (count, ending, isPaste) in [
      (999, "", false), (1_000, "", true), (999, "\r", true), (1_000_000, "\r:q\r", true),
      (1_000, "\u{1B}[A", false),
    ] {
      let text = String(repeating: "j", count: count) + ending
      var reader = KeyReader()
      reader.feedAtOnce(Array(text.utf8))
      let first = reader.next(complete: false)
      #expect(first == (isPaste ? .paste(text) : .scalar("j")), "\(count) and \(ending)")
      guard isPaste else { continue }
      #expect(reader.isEmpty)
      reader.feedAtOnce(Array("k".utf8))
      #expect(reader.next(complete: false) == .scalar("k"))
    }
    var reader = KeyReader()
    reader.feedAtOnce(Array("\u{1B}[200~".utf8))
    reader.feedAtOnce([UInt8](repeating: 0x6A, count: 2_000))
    reader.feedAtOnce(Array("\u{1B}[201~".utf8))
    #expect(reader.next(complete: false) == .paste(String(repeating: "j", count: 2_000)))
  }

  @Test("marks what is not UTF-8 and reads on", arguments: [[0xE5], [0xC3], [0xFF], [0xE2, 0x80]])
  func foreign(bytes: [UInt8]) {
    var reader = KeyReader()
    reader.feed(bytes)
    reader.feed(Array("j".utf8))
    var read: [Key] = []
    while let key = reader.next(complete: true) { read.append(key) }
    #expect(read.first == .scalar("\u{FFFD}"))
    #expect(read.last == .scalar("j"))
  }

  @Test("knows the keys of a terminal of another make")
  func otherMake() {
    var reader = KeyReader(ownSequences: [(Array("\u{1B}A".utf8), .up)])
    reader.feed(Array("\u{1B}A\u{1B}B".utf8))
    #expect(reader.next(complete: false) == .up)
    #expect(reader.next(complete: false) == .alt("B"))
  }

  @Test("never traps and always ends, whatever comes", arguments: 0..<200 as Range<UInt64>)
  func random(seed: UInt64) {
    var state = seed
    let alphabet = Array("\u{1B}[O<;0123~AMå\u{1B}[200~\r".utf8) + [0xFF, 0xE5, 0]
    let bytes = (0..<300).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }
    var (reader, count) = (KeyReader(), 0)
    reader.feed(bytes)
    while reader.next(complete: true) != nil { count += 1 }
    #expect(count <= bytes.count)
    #expect(reader.isEmpty)
  }

  @Test("reads a paste of a megabyte at once")
  func megabyte() {
    let text = String(repeating: "Regiondirektörens förslag antas.\n", count: 30_000)
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    var (reader, read) = (KeyReader(), [Key]())
    let time = ContinuousClock().measure {
      for start in stride(from: 0, to: bytes.count, by: 4_096) {
        reader.feed(bytes[start..<min(start + 4_096, bytes.count)])
        while let key = reader.next(complete: false) { read.append(key) }
      }
    }
    #expect(read == [.paste(text)])
    #expect(time < .seconds(5))
  }
}
