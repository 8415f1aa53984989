/// Whether bytes are well-formed markup: elements closed in order, quoted attributes, entities.
///
/// It reads bytes and keeps nothing, as it is asked of every paper of every input.
struct Markup {
  private let bytes: [UInt8]
  private var at = 0
  private var open: [ArraySlice<UInt8>] = []

  /// What is wrong, and where it stands.
  static func flaw(in bytes: [UInt8]) -> String? {
    var markup = Markup(bytes: bytes)
    guard let flaw = markup.read() else { return nil }
    let start = max(markup.at - 60, 0)
    let place = bytes[start..<min(start + 120, bytes.count)]
    return "\(flaw) at “\(String(decoding: place, as: UTF8.self))”"
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() -> String? {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"):
        if let flaw = readTag() { return flaw }
      case UInt8(ascii: "&"):
        guard takeEntity() else { return "loose &" }
      default: at += 1
      }
    }
    return open.isEmpty ? nil : "left open"
  }

  private mutating func takeEntity() -> Bool {
    let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"]
    guard let found = entities.first(where: { bytes[at...].starts(with: $0.utf8) }) else {
      return false
    }
    at += found.utf8.count
    return true
  }

  private mutating func readTag() -> String? {
    if bytes[at...].starts(with: "<?xml ".utf8) || bytes[at...].starts(with: "<!DOCTYPE ".utf8) {
      at = (bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
      return nil
    }
    at += 1
    let isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    let name = bytes[at...].prefix { $0.isInName }
    guard !name.isEmpty else { return "no name" }
    at += name.count
    if isEnd {
      guard let last = open.popLast(), last == name else { return "wrong end" }
      return take(">") ? nil : "end not closed"
    }
    while take(" ") || take("\n") {
      if take("/") { return take(">") ? nil : "/ not closed" }
      if let flaw = readAttribute() { return flaw }
    }
    if take("/") { return take(">") ? nil : "/ not closed" }
    open.append(name)
    return take(">") ? nil : "not closed"
  }

  private mutating func readAttribute() -> String? {
    let key = bytes[at...].prefix { $0.isInName }
    at += key.count
    guard !key.isEmpty, take("="), take("\"") else { return "attribute" }
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      switch bytes[at] {
      case UInt8(ascii: "<"): return "< in an attribute"
      case UInt8(ascii: "&"): guard takeEntity() else { return "loose & in an attribute" }
      default: at += 1
      }
    }
    return take("\"") ? nil : "attribute not closed"
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }
}

extension UInt8 {
  fileprivate var isInName: Bool {
    switch self {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
