import Agenda
import Screen

extension Session {
  /// Puts an asking away as a draft; one in which nothing was answered is just left.
  mutating func putAway(_ asking: Asking) -> [Effect] {
    layers.removeLast()
    guard asking.isWorthKeeping, let draft = Draft(asking) else { return [] }
    drafts.append(draft)
    let key = String(DeskKey.draft.key)
    message = .said(
      Phrase(
        sv: "Undanlagt som utkast. \(key) tar fram det igen.",
        en: "Put away as a draft. \(key) takes it up again.")(language))
    return [.saveDrafts]
  }

  /// Takes up the drafts that lay on disk.
  mutating func takeUp(_ drafts: [Draft]) { self.drafts = drafts }

  /// A file of drafts could not be read.
  mutating func draftsNotRead(_ path: String) {
    message = .refused(Self.notRead(path)(language))
  }

  /// That a file of drafts could not be read.
  static func notRead(_ path: String) -> Phrase {
    Phrase(
      sv: "Utkasten i \(path) kunde inte läsas; filen ligger kvar.",
      en: "The drafts in \(path) could not be read; the file stays.")
  }

  /// The drafts are on the screen but not on disk.
  mutating func draftsNotSaved(_ why: Phrase) {
    let phrase = Phrase(
      sv: "Utkastet kunde inte sparas på disk. \(why.sv)",
      en: "The draft could not be saved on disk. \(why.en)")
    message = .refused(phrase(language))
  }

  /// Everything unfinished, also what is being written: what lies on disk.
  var allDrafts: [Draft] {
    drafts
      + layers.compactMap { layer in
        guard case .asking(let asking) = layer, asking.isWorthKeeping else { return nil }
        return Draft(asking)
      }
  }

  /// Puts away what is open, before the desk is left.
  mutating func putAwayAll() {
    drafts = allDrafts
    layers = []
  }

  /// Takes up the only draft, or asks which.
  mutating func openDrafts() {
    guard !drafts.isEmpty else {
      message = .said(Phrase(sv: "Inget utkast ligger undan.", en: "No draft waits.")(language))
      return
    }
    guard drafts.count > 1 else { return openDraft(0) }
    layers.append(.drafts(Menu(MenuLine.counted(drafts.map { (word: "", label: label(of: $0)) }))))
  }

  mutating func handle(_ key: Key, in choice: Menu) -> [Effect] {
    var choice = choice
    let option = choice.handle(key)
    layers[layers.count - 1] = .drafts(choice)
    if key == .escape { layers.removeLast() }
    guard let option, let index = choice.options.firstIndex(of: option) else { return [] }
    layers.removeLast()
    openDraft(index)
    return []
  }

  mutating func openDraft(_ index: Int) {
    let draft = drafts.remove(at: index)
    layers.append(
      .asking(
        Asking(
          draft, in: meeting, language: language, columns: textColumns, today: clock.day)))
  }

  /// What a draft is called: the verb, the item and how the text begins.
  func label(of draft: Draft) -> String {
    let item = draft.item.flatMap { meeting[$0] }
    let place = item.flatMap(\.paragraph).map { " § \($0)" } ?? ""
    let answered = draft.answers.given.last { $0.slot.isLong || $0.slot == .name }?.words.first
    let words = draft.text.isEmpty ? answered ?? "" : draft.text
    let people = (draft.answers.people(.persons) + draft.answers.people(.person)).first
    let name = people.map { " " + meeting.name($0) } ?? ""
    return "\(draft.verb.row.hint(language))\(place)\(name): \(words.prefix(60))"
  }
}
