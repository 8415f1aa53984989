/// The languages in which keys have names.
public enum KeyLanguage: Hashable, Sendable {
  /// Swedish.
  case swedish
  /// English.
  case english
}

extension Key {
  /// What is written on the key, for footers and help: "Enter", "^D", "F2", "Mellanslag".
  public func label(_ language: KeyLanguage) -> String {
    let swedish = language == .swedish
    return switch self {
    case .scalar(" "): swedish ? "Mellanslag" : "Space"
    case .scalar(let scalar): String(scalar)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: swedish ? "Skift-Tab" : "Shift-Tab"
    case .backspace: swedish ? "Backsteg" : "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .function(let number): "F\(number)"
    case .control(let letter): "^" + letter.uppercased()
    case .alt("\r"): "Alt-Enter"
    case .alt(let scalar): "Alt-\(scalar)"
    case .paste: swedish ? "inklistrat" : "paste"
    case .mouse: swedish ? "mus" : "mouse"
    }
  }

  /// The key of a name as in `--keys`: one character is itself, and `enter`, `esc`, `f2`, `C-x`,
  /// `M-x` are those keys.
  ///
  /// - Returns: `nil` for any other text.
  public init?(name: String) {
    let scalars = name.unicodeScalars
    if scalars.count == 1, let only = scalars.first {
      self = .scalar(only)
      return
    }
    let lower = name.lowercased()
    if let key = Self.named[lower] {
      self = key
    } else if lower.first == "f", let number = Int(lower.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if name.hasPrefix("C-"), scalars.count == 3, let last = lower.last,
      ("a"..."z").contains(last)
    {
      self = Self.controls[last] ?? .control(last)
    } else if name.hasPrefix("M-"), scalars.count == 3, let last = scalars.last {
      self = .alt(last)
    } else {
      return nil
    }
  }

  /// The keys of a list divided by commas, as in `--keys`.
  ///
  /// `NAME*N` repeats, and a text that names
  /// no key is typed letter by letter. It ends before the key that would be one too many.
  public static func parse(list: String) -> [Key] {
    var keys: [Key] = []
    // By scalars: a mark typed after a comma is a key and no part of the comma.
    for token in list.unicodeScalars.split(separator: ",") {
      let (name, count) = repetition(String(token))
      let typed = Key(name: name).map { [$0] } ?? name.unicodeScalars.map(Key.scalar)
      for _ in 0..<count {
        guard keys.count + typed.count <= listLimit else { return keys }
        keys += typed
      }
    }
    return keys
  }

  /// The most keys of a list.
  static let listLimit = 200_000
  /// The most times that one name is repeated.
  private static let repetitionLimit = 10_000

  private static func repetition(_ token: String) -> (name: String, count: Int) {
    guard let star = token.lastIndex(of: "*"), star > token.startIndex,
      let count = Int(token[token.index(after: star)...]), count >= 0
    else { return (token, 1) }
    return (String(token[..<star]), min(count, repetitionLimit))
  }

  /// The control codes that terminals send for keys of their own.
  private static let controls: [Character: Key] = [
    "h": .backspace, "i": .tab, "j": .enter, "m": .enter,
  ]

  private static let named: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "s-tab": .backTab, "space": .scalar(" "),
    "comma": .scalar(","), "star": .scalar("*"), "up": .up, "down": .down, "left": .left,
    "right": .right, "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown,
    "ins": .insert, "del": .delete, "bs": .backspace, "c-left": .wordLeft, "c-right": .wordRight,
    "m-enter": .alt("\r"),
  ]
}
