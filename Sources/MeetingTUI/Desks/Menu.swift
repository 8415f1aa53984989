import Agenda
import Screen
import Voting

/// One line of a small choice: a key, and what it means.
struct MenuLine: Hashable, Sendable {
  /// The letter or digit to press.
  var key: Character
  /// The word that the verb gets.
  var word: String
  /// What it means, as shown.
  var label: String
  /// The number on the agenda, where the lines are items and chosen by their numbers.
  var number = ""
}

/// A small choice: one key each, or the arrows and Enter.
struct Menu: Hashable, Sendable {
  let options: [MenuLine]
  /// The line of the cursor.
  private(set) var line = 0
  /// What has been typed of an item's number.
  private(set) var typed = ""

  /// Makes a choice with the cursor at the likely line.
  init(_ options: [MenuLine], at likely: Int = 0) {
    self.options = options
    line = options.indices.contains(likely) ? likely : 0
  }

  /// Whether the lines are items, chosen by their numbers on the agenda.
  var isNumbered: Bool { options.contains { !$0.number.isEmpty } }

  /// Takes a key; the option that it chooses, or nothing.
  mutating func handle(_ key: Key) -> MenuLine? {
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -8)
    case .pageDown: move(by: 8)
    case .home: move(by: -options.count)
    case .end: move(by: options.count)
    case .backspace where isNumbered: type(String(typed.dropLast()))
    case .scalar(let scalar) where isNumbered: type(typed + String(scalar).lowercased())
    case .enter: return options.indices.contains(line) ? options[line] : nil
    case .scalar(let scalar):
      let letter = Character(String(scalar).lowercased())
      return options.first { $0.key == letter }
    default: break
    }
    return nil
  }

  /// Whether the options have digits, and a key is none of theirs: "välj med siffra".
  func isAstray(_ key: Key) -> Bool {
    guard case .scalar(let scalar) = key, !isNumbered else { return false }
    let letter = Character(String(scalar).lowercased())
    return !options.contains { $0.key == letter }
  }

  private mutating func move(by lines: Int) {
    line = min(max(line + lines, 0), max(options.count - 1, 0))
    typed = ""
  }

  /// Goes to the item of a number, or the first whose number begins so; other letters are not taken.
  private mutating func type(_ number: String) {
    let whole = options.firstIndex { $0.number == number }
    guard let found = whole ?? options.firstIndex(where: { $0.number.hasPrefix(number) }) else {
      return
    }
    typed = number
    line = found
  }
}

extension MenuLine {
  /// An item as an option: its number on the agenda, without a closing point, is typed.
  init(number: String, word: String, label: String) {
    let bare = number.lowercased().filter { !$0.isWhitespace && !".()[]".contains($0) }
    self.init(key: " ", word: word, label: label, number: bare)
  }

  /// Options that take the keys 1…9 and then a…z.
  static func counted(_ choices: [(word: String, label: String)]) -> [MenuLine] {
    let keys = Array("123456789abcdefghijklmnopqrstuvwxyz")
    return choices.enumerated().map { place, choice in
      // What comes after the last letter is reached by the arrows.
      let key = keys.indices.contains(place) ? keys[place] : "·"
      return MenuLine(key: key, word: choice.word, label: choice.label)
    }
  }

  /// The kinds of motion, each with the first letter of its Swedish name where it is free.
  static func kinds(_ language: Language) -> [MenuLine] {
    let rows: [(MotionKind, Character, Phrase)] = [
      (.add, "t", Phrase(sv: "tillägg", en: "addition")),
      (.amend, "ä", Phrase(sv: "ändring", en: "amendment")),
      (.reject, "a", Phrase(sv: "avslag", en: "rejection")),
      (.adopt, "b", Phrase(sv: "bifall", en: "adoption")),
      (.counter, "m", Phrase(sv: "motförslag", en: "counter-proposal")),
      (.remit, "r", Phrase(sv: "återremiss", en: "referral back")),
      (.table, "l", Phrase(sv: "bordläggning", en: "tabling")),
      (.recess, "p", Phrase(sv: "paus (ajournering)", en: "recess")),
      (.order, "o", Phrase(sv: "ordningsfråga", en: "point of order")),
    ]
    return rows.map { kind, key, name in
      MenuLine(key: key, word: kind.rawValue, label: name(language))
    }
  }

  /// The sides that a question still stands between.
  static func sides(of question: Question, in item: Item, _ meeting: Meeting) -> [MenuLine] {
    let sides = question.contest.remaining
    let letters = sides.compactMap { side in
      if case .motion(let id) = side { MenuLine.key(of: id) } else { nil }
    }
    return zip(sides, item.words(for: question)).map { side, word in
      let label = sentenceStart(meeting.label(of: side, of: question, in: item))
      switch side {
      case .main: return MenuLine(key: letters.contains("h") ? "0" : "h", word: word, label: label)
      case .rejection: return MenuLine(key: "-", word: word, label: label)
      case .today: return MenuLine(key: letters.contains("i") ? "9" : "i", word: word, label: label)
      case .motion(let id):
        return MenuLine(key: MenuLine.key(of: id), word: word, label: "\(id.letter)  \(label)")
      }
    }
  }

  /// The key of a motion: the last letter of its name, in lower case.
  private static func key(of motion: MotionID) -> Character {
    motion.letter.lowercased().last ?? "a"
  }

  /// Standing motions by their letters.
  static func motions(_ motions: [Motion], of item: Item, _ meeting: Meeting) -> [MenuLine] {
    let choices = motions.prefix(26).map { motion in
      MenuLine(
        key: key(of: motion.id), word: motion.id.letter,
        label: "\(motion.id.letter)  \(meeting.label(of: motion, in: item))")
    }
    return Array(choices)
  }
}
