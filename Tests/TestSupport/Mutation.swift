/// Changes a text as a hostile or careless writer would: token by token and line by line.
///
/// A change keeps most of the form, so that what comes out reaches behind the first check.
public struct Mutation {
  private var random: SplitMix
  private let words: [[UInt8]]
  private let longest: Int

  /// Makes a source of changes.
  /// - Parameters:
  ///   - seed: The same seed makes the same changes.
  ///   - words: What a reader has words for, put in as they are.
  ///   - longest: The most bytes of what comes out.
  public init(seed: Int, words: [[UInt8]], longest: Int = 1 << 16) {
    random = SplitMix(seed: seed)
    self.words = words
    self.longest = longest
  }

  /// A text with one to eight changes.
  public mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(8) { change(&bytes) }
    return Array(bytes.prefix(longest))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch random.below(12) {
    case 0: bytes.insert(contentsOf: random.one(of: Self.hostile), at: place(in: bytes))
    case 1 where !words.isEmpty:
      bytes.insert(contentsOf: random.one(of: words), at: place(in: bytes))
    case 2 where !words.isEmpty: replaceToken(of: &bytes, by: random.one(of: words))
    case 3: replaceToken(of: &bytes, by: random.one(of: Self.numbers), digits: true)
    case 4: replaceToken(of: &bytes, by: random.one(of: Self.hostile))
    case 5: replaceToken(of: &bytes, by: Array(bytes[token(of: bytes)]))
    case 6: changeLines(of: &bytes)
    case 7: changePart(of: &bytes)
    case 8 where !bytes.isEmpty:
      bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
    case 9: bytes.insert(UInt8(random.below(256)), at: place(in: bytes))
    case 10 where random.below(4) == 0: bytes.removeLast(random.below(bytes.count + 1))
    default: repeatToken(of: &bytes)
    }
  }

  private mutating func place(in bytes: [UInt8]) -> Int { random.below(bytes.count + 1) }

  // MARK: - Tokens

  /// The letters and digits around a place, or the sign that stands there.
  private mutating func token(of bytes: [UInt8], digits: Bool = false) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    var start = random.below(bytes.count)
    if digits {
      let found =
        bytes[start...].firstIndex(where: Self.isDigit) ?? bytes.firstIndex(where: Self.isDigit)
      start = found ?? start
    }
    let isPart = digits ? Self.isDigit : Self.isWord
    guard isPart(bytes[start]) else { return start..<start + 1 }
    var end = start
    while start > 0, isPart(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }

  private mutating func replaceToken(
    of bytes: inout [UInt8], by other: [UInt8], digits: Bool = false
  ) {
    bytes.replaceSubrange(token(of: bytes, digits: digits), with: other)
  }

  private mutating func repeatToken(of bytes: inout [UInt8]) {
    let token = Array(bytes[token(of: bytes)])
    let count = random.one(of: [1, 2, 10, 200, 3_000])
    guard bytes.count + token.count * count <= longest else { return }
    bytes.insert(
      contentsOf: Array(repeatElement(token, count: count).joined()), at: place(in: bytes))
  }

  // MARK: - Lines and brackets

  private mutating func changeLines(of bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let (one, other) = (random.below(lines.count), random.below(lines.count))
    switch random.below(4) {
    case 0: lines.swapAt(one, other)
    case 1: lines.remove(at: one)
    case 2: lines.insert(lines[one], at: other)
    default: lines.removeLast(random.below(lines.count))
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  /// Takes away, doubles or puts elsewhere what stands between two brackets or quotes.
  private mutating func changePart(of bytes: inout [UInt8]) {
    let signs: [(UInt8, UInt8)] = [(0x7B, 0x7D), (0x5B, 0x5D), (0x22, 0x22), (0x28, 0x29)]
    let (open, close) = random.one(of: signs)
    guard let start = bytes[place(in: bytes)...].firstIndex(of: open) else { return }
    var depth = 0
    var end = start
    for at in start..<bytes.count {
      if bytes[at] == open, open != close || at == start {
        depth += 1
      } else if bytes[at] == close {
        depth -= 1
      }
      end = at
      if depth == 0 { break }
    }
    let part = Array(bytes[start...end])
    switch random.below(4) {
    case 0: bytes.removeSubrange(start...end)
    case 1: bytes.insert(contentsOf: part + [0x2C], at: start)
    case 2: bytes.replaceSubrange(start...end, with: [open, close])
    default:
      bytes.removeSubrange(start...end)
      bytes.insert(contentsOf: part, at: place(in: bytes))
    }
  }
}

extension Mutation {
  /// Texts that a terminal, a browser, a spreadsheet, a file system or a reader may trip over.
  public static let hostileTexts = [
    "\u{1B}[2J", "\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{90}q\u{9C}", "\u{202E}", "\u{2066}\u{2069}",
    "\u{200E}", "\u{61C}", "\u{0}", "\u{7}", "\u{8}", "\t", "\r", "\r\n", "\u{B}", "\u{C}",
    "\u{85}", "\u{2028}", "\u{2029}", "\u{7F}", "\u{FEFF}", "\u{FFFE}", "\u{E0041}", "e\u{301}",
    String(repeating: "\u{301}", count: 70), "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    "\u{1F1F8}\u{1F1EA}", "漢字", "\u{FF1D}1+1", "=1+1", "@x", "-2", "+3", "<script>", "</p>",
    "&amp;", "&", "]]>", "<!--", "\"", "'", "\\", "\\u001b[2J", "\\n", "../../x", "/etc/x", "-o",
    "; rm x", "$(x)", "`x`", "%s%n", "{", "}", "[", "]", "null", "true", "ſ", "İ", "ß",
  ]

  private static let hostile =
    hostileTexts.map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0]]

  private static let numbers = [
    "0", "-1", "1", "2", "7", "99", "1000000", "2147483648", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "1e308", "0.5", "-0",
  ].map { Array($0.utf8) }
}
