import Screen

/// Makes keys of the bytes that a terminal sends.
///
/// It holds back what may be the beginning of a longer key until more bytes come, or until it is
/// told that none do. Sequences that it does not know write nothing.
struct KeyReader {
  /// What a terminal that does not follow ECMA-48 sends for its keys.
  private let ownSequences: [(bytes: [UInt8], key: Key)]
  private var bytes: [UInt8] = []
  private var head = 0
  private var paste: [UInt8]?

  /// The most bytes of one paste that are kept; no text field takes as many.
  static let pasteLimit = 4_000_000
  /// The least number of bytes at once that are no typing.
  static let burst = 1_000
  /// The longest control sequence that is waited for.
  private static let sequenceLimit = 64
  private static let escape: UInt8 = 0x1B
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  init(ownSequences: [(bytes: [UInt8], key: Key)] = []) {
    self.ownSequences = ownSequences
  }

  /// Whether bytes wait that are no key yet, or keys that were not asked for.
  var isEmpty: Bool { head == bytes.count && paste == nil }

  /// How long the rest of what has begun may take to come.
  var patience: Duration? {
    if paste != nil { return .milliseconds(500) }
    return head == bytes.count ? nil : .milliseconds(25)
  }

  /// Takes bytes from the terminal.
  mutating func feed(_ more: some Sequence<UInt8>) {
    if head == bytes.count { (bytes, head) = ([], 0) }
    bytes += more
  }

  /// Takes bytes that came all at once: so many as no one types are a paste.
  ///
  /// Not every terminal marks what is pasted; none of it may be taken as keys, nor may Enter in it.
  mutating func feedAtOnce(_ more: [UInt8]) {
    let isPaste = more.count >= Self.burst && isEmpty && !more.contains(Self.escape)
    feed(isPaste ? Self.pasteStart + more + Self.pasteEnd : more)
  }

  /// The next key.
  ///
  /// - Parameter complete: Whether nothing more came in time: what has begun ends here.
  /// - Returns: `nil` if there is none, or not the whole of one.
  mutating func next(complete: Bool) -> Key? {
    while true {
      if paste != nil { return pasted(complete: complete) }
      guard head < bytes.count else { return nil }
      let step = step(complete: complete)
      switch step {
      case .waits: return nil
      case .key(let key, let length):
        head += length
        return key
      case .nothing(let length): head += length
      case .pasteBegins:
        head += Self.pasteStart.count
        paste = []
      }
    }
  }

  private enum Step {
    case key(Key, length: Int)
    case nothing(length: Int)
    case pasteBegins
    case waits
  }

  private func step(complete: Bool) -> Step {
    let rest = bytes[head...]
    for (sequence, key) in ownSequences where rest.starts(with: sequence) {
      return .key(key, length: sequence.count)
    }
    guard let first = rest.first, first == Self.escape else { return plain(rest, complete) }
    guard let second = rest.dropFirst().first else {
      return complete ? .key(.escape, length: 1) : .waits
    }
    if rest.starts(with: Self.pasteStart) { return .pasteBegins }
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"): return sequence(rest, complete)
    case Self.escape: return .key(.escape, length: 1)
    case 0x0D, 0x0A: return .key(.alt("\r"), length: 2)
    case ..<0x20, 0x7F: return .nothing(length: 2)
    default:
      switch plain(rest.dropFirst(), complete) {
      case .key(.scalar(let scalar), let length): return .key(.alt(scalar), length: length + 1)
      case .waits: return .waits
      default: return .nothing(length: 2)
      }
    }
  }

  /// A control sequence (`ESC [`) or a key of the keypad (`ESC O`).
  private func sequence(_ rest: ArraySlice<UInt8>, _ complete: Bool) -> Step {
    let body = rest.dropFirst(2).prefix(Self.sequenceLimit)
    // The Linux console's first function keys: ESC [ [ A.
    let console = body.first == UInt8(ascii: "[") && rest[rest.startIndex + 1] == body.first
    let parameters = body.prefix { (0x20...0x3F).contains($0) || (console && $0 == 0x5B) }
    guard let final = body.dropFirst(parameters.count).first else {
      if body.count == Self.sequenceLimit { return .nothing(length: body.count + 2) }
      guard complete else { return .waits }
      // Nothing followed: it was Alt and that sign.
      let sign = Unicode.Scalar(rest[rest.startIndex + 1])
      return body.isEmpty ? .key(.alt(sign), length: 2) : .nothing(length: body.count + 2)
    }
    let length = parameters.count + 3
    if let key = KeySequence.key(parameters: parameters, final: final) {
      return .key(key, length: length)
    }
    return .nothing(length: length)
  }

  /// A control code or a scalar of UTF-8.
  private func plain(_ rest: ArraySlice<UInt8>, _ complete: Bool) -> Step {
    guard let first = rest.first else { return .waits }
    switch first {
    case 0x08, 0x7F: return .key(.backspace, length: 1)
    case 0x09: return .key(.tab, length: 1)
    case 0x0A, 0x0D: return .key(.enter, length: 1)
    case 0x01...0x1A:
      return .key(.control(Character(Unicode.Scalar(first + 0x60))), length: 1)
    case ..<0x20: return .nothing(length: 1)
    case ..<0x80: return .key(.scalar(Unicode.Scalar(first)), length: 1)
    default: break
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let whole = rest.prefix(length).prefix { $0 == first || (0x80..<0xC0).contains($0) }
    if whole.count < length, whole.count == rest.count, !complete { return .waits }
    // What is not UTF-8 decodes to U+FFFD.
    let scalar = String(decoding: whole, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    return .key(.scalar(scalar), length: scalar == "\u{FFFD}" ? 1 : length)
  }

  /// Moves what has come of a paste aside, and gives it when its end has come.
  private mutating func pasted(complete: Bool) -> Key? {
    let rest = bytes[head...]
    let end = Self.firstRange(of: Self.pasteEnd, in: rest)
    // The end's first bytes may be here and the others still on their way.
    let kept = end == nil && !complete ? min(Self.pasteEnd.count - 1, rest.count) : 0
    let text = rest[..<(end ?? rest.endIndex - kept)]
    let room = Self.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: text.prefix(room))
    head = (end ?? text.endIndex) + (end == nil ? 0 : Self.pasteEnd.count)
    guard end != nil || complete, let whole = paste else { return nil }
    paste = nil
    return .paste(String(decoding: whole, as: UTF8.self))
  }

  private static func firstRange(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var place = bytes.startIndex
    while let start = bytes[place...].firstIndex(of: escape) {
      if bytes[start...].starts(with: wanted) { return start }
      place = start + 1
    }
    return nil
  }
}
