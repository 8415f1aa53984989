import Agenda
import Screen

/// The list of speakers (talarlistan): the cursor is on one of those who wait.
struct SpeakersSheet: Hashable, Sendable {
  /// The line of the cursor.
  private(set) var window = ListWindow(count: 0)
  /// The item whose list it is.
  private var item: ItemID?
  /// The place in the item's speeches of the one under the cursor; nothing where nobody waits.
  private(set) var chosen: Int?

  init(_ session: Session) { refresh(in: session) }

  /// Moves the cursor in a list of requests; whether the key did that.
  mutating func move(_ key: Key, rows: Int, in waiting: [Int]) -> Bool {
    guard window.handle(key, rows: rows) else { return false }
    choose(in: waiting)
    return true
  }

  /// Follows the list; the cursor stays on whom it was on, or at its place where they wait no more.
  mutating func refresh(in session: Session) {
    let waiting = session.debated?.waitingPlaces ?? []
    window.resize(count: waiting.count)
    if item == session.debated?.id, let chosen, let line = waiting.firstIndex(of: chosen) {
      window.select(line)
    }
    item = session.debated?.id
    choose(in: waiting)
  }

  private mutating func choose(in waiting: [Int]) {
    chosen = waiting.indices.contains(window.selected) ? waiting[window.selected] : nil
  }
}

extension Session {
  /// The item whose speakers are shown: the open one, else the one under the cursor.
  var debated: Item? { meeting.openItem(at: selected) ?? item }

  /// Keys in the list of speakers.
  mutating func handle(_ key: Key, in sheet: SpeakersSheet) -> [Effect] {
    var sheet = sheet
    sheet.refresh(in: self)
    let waiting = debated?.waitingPlaces ?? []
    if sheet.move(key, rows: max(layout.main.size.rows / 2, 1), in: waiting) {
      place = .speakers(sheet)
      return []
    }
    let chosen = sheet.chosen.flatMap { debated?.speeches[$0] }
    switch key {
    case .escape:
      place = natural
      return []
    case .enter: return choose(.giveFloor, answering: answers(for: chosen))
    case .delete, .backspace, .scalar("."):
      return choose(.withdrawFloor, answering: answers(for: chosen))
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
