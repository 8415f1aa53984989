import Agenda
import Screen

/// The list of speakers (talarlistan): the cursor is on one of those who wait.
struct SpeakersSheet: Hashable, Sendable {
  /// The line of the cursor.
  private(set) var window = ListWindow(count: 0)

  init(_ session: Session) { refresh(in: session) }

  /// Moves the cursor; whether the key did that.
  mutating func move(_ key: Key, rows: Int) -> Bool { window.handle(key, rows: rows) }

  /// Follows the list; the cursor stays at its place in it.
  mutating func refresh(in session: Session) {
    window.resize(count: session.debated?.waitingSpeakers.count ?? 0)
  }
}

extension Session {
  /// The item whose speakers are shown: the open one, else the one under the cursor.
  var debated: Item? { meeting.openItem(at: selected) ?? item }

  /// Keys in the list of speakers.
  mutating func handle(_ key: Key, in sheet: SpeakersSheet) -> [Effect] {
    var sheet = sheet
    if sheet.move(key, rows: max(layout.main.size.rows / 2, 1)) {
      place = .speakers(sheet)
      return []
    }
    let waiting = debated?.waitingSpeakers ?? []
    let chosen = waiting.indices.contains(sheet.window.selected) ? sheet.window.selected : nil
    switch key {
    case .escape:
      place = natural
      return []
    case .enter: return choose(.giveFloor, answering: answers(for: chosen.map { waiting[$0] }))
    case .delete, .backspace, .scalar("."):
      return choose(.withdrawFloor, answering: answers(for: chosen.map { waiting[$0] }))
    case .scalar("w"): return request(.speech)
    case .scalar("r"): return request(.reply)
    case .scalar("o"): return request(.order)
    case .scalar(let scalar): return besideTheList(Character(scalar))
    default: return []
    }
  }

  /// Asks who wants the floor for a kind of speech; a reply needs something to answer.
  private mutating func request(_ kind: Speech.Kind) -> [Effect] {
    let reply = Command.requestFloor(name: "?", person: nil, kind: kind)
    let refusal = meeting.refusal(of: reply, given: Given(at: clock, item: debated?.id))
    if kind == .reply, let refusal {
      message = .refused(refusal.sentence(language))
      return []
    }
    var answers = Answers()
    answers[.kind] = [kind.rawValue]
    return choose(.requestFloor, answering: answers)
  }

  /// Whom the line under the cursor means, and for which kind of speech.
  private func answers(for speech: Speech?) -> Answers {
    var answers = Answers()
    guard let speech else { return answers }
    if let person = speech.person {
      answers[.person] = [String(person.place)]
    } else {
      answers[.name] = [speech.name]
    }
    answers[.kind] = [speech.kind.rawValue]
    return answers
  }

  /// The debate goes on beside the list; what else there is needs the item in view.
  private mutating func besideTheList(_ key: Character) -> [Effect] {
    let pressed = Key(name: String(key)) ?? .escape
    let verb = Verb.with(key: key)
    if DeskKey(pressed) != nil || verb == .undo || verb?.row.group == .debate {
      return handleDeskKey(pressed)
    }
    message = .said(
      Phrase(sv: "Esc går tillbaka till ärendet.", en: "Esc goes back to the item.")(language))
    return []
  }
}
