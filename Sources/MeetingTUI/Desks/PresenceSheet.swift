import Agenda
import Screen

/// The roll of presence (upprop av närvaro): one key a name, and Enter records what was changed.
struct PresenceSheet: Hashable, Sendable {
  /// The people by their lines, in roster order.
  let people: [Person]
  /// Who will be there once Enter is pressed.
  private(set) var there: [PersonID]
  /// Who was there when the sheet was opened.
  let before: [PersonID]
  /// The line of the cursor.
  private(set) var window: ListWindow

  /// Opens the sheet; the members are marked from the start where nobody was entered yet.
  init(_ meeting: Meeting) {
    people = meeting.body.people
    before = meeting.presence.present()
    let isUntouched = meeting.presence.stretches.isEmpty && meeting.phase == .before
    there = isUntouched ? meeting.body.members.map(\.id) : before
    window = ListWindow(count: people.count)
  }

  /// The letters that stand for the lines, in order; later lines have none.
  static let letters = Array("abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// Those who came and those who left since the sheet was opened.
  var changes: (came: [PersonID], left: [PersonID]) {
    (there.filter { !before.contains($0) }.sorted(), before.filter { !there.contains($0) })
  }

  /// Whether nothing would be recorded.
  var isUnchanged: Bool { changes.came.isEmpty && changes.left.isEmpty }

  /// Marks or unmarks the person of a letter, or under the cursor.
  mutating func toggle(_ letter: Character? = nil) {
    let line = letter.flatMap { Self.letters.firstIndex(of: $0) } ?? window.selected
    guard people.indices.contains(line) else { return }
    window.select(line)
    let id = people[line].id
    if there.contains(id) { there.removeAll { $0 == id } } else { there.append(id) }
  }

  /// Moves the cursor; whether the key did that.
  mutating func move(_ key: Key, rows: Int) -> Bool { window.handle(key, rows: rows) }

  /// The lines that record what was changed.
  func lines(in phase: Meeting.Phase) -> [VerbLine] {
    func words(_ people: [PersonID]) -> [String] { people.map { "#\($0.place)" } }
    let (came, left) = changes
    var lines: [VerbLine] = []
    if phase == .before {
      if !came.isEmpty { lines.append(VerbLine(.present, words: words(came))) }
      if !left.isEmpty { lines.append(VerbLine(.absent, words: words(left))) }
      return lines
    }
    return words(came).map { VerbLine(.arrive, words: [$0]) }
      + words(left).map { VerbLine(.leave, words: [$0]) }
  }
}

extension Session {
  /// Keys in the roll of presence.
  mutating func handle(_ key: Key, in sheet: PresenceSheet) -> [Effect] {
    var sheet = sheet
    switch key {
    case .escape:
      place = natural
      return []
    case .enter: return record(sheet)
    case .scalar(" "): sheet.toggle()
    case .scalar(let scalar) where PresenceSheet.letters.contains(Character(scalar)):
      sheet.toggle(Character(scalar))
    case .scalar: return handleDeskKey(key)
    default: _ = sheet.move(key, rows: DeskLayout(size).main.size.rows - 2)
    }
    place = .presence(sheet)
    return []
  }

  private mutating func record(_ sheet: PresenceSheet) -> [Effect] {
    place = natural
    guard !sheet.isUnchanged else { return [] }
    if let lock {
      message = .refused(lock(language))
      return []
    }
    guard mayRecord(.present) else { return choose(.present) }
    let shown = Given.Shown(meeting)
    return sheet.lines(in: meeting.phase).map { .record(Request(line: $0, shown: shown)) }
  }
}
