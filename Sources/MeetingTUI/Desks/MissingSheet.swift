import Agenda
import Screen

/// What the minutes lack and what is still to be done with them, a line each: Enter goes to where a
/// line is mended.
struct MissingSheet: Hashable, Sendable {
  /// One line.
  enum Entry: Hashable, Sendable {
    /// Something that is missing.
    case missing(Missing)
    /// A draft that is not recorded, by its place.
    case draft(Int)
    /// A warning that was confirmed.
    case warning(String)
  }

  /// The lines, in the order shown.
  private(set) var entries: [Entry] = []
  /// The line of the cursor.
  private(set) var window = ListWindow(count: 0)

  init(_ session: Session) { refresh(in: session) }

  /// The line under the cursor.
  var selected: Entry? {
    entries.indices.contains(window.selected) ? entries[window.selected] : nil
  }

  /// Moves the cursor; whether the key did that.
  mutating func move(_ key: Key, rows: Int) -> Bool { window.handle(key, rows: rows) }

  /// Follows the meeting; the cursor stays at its place in the list.
  mutating func refresh(in session: Session) {
    let missing = session.meeting.missing
    entries =
      missing.filter { !$0.isOfVerification }.map(Entry.missing)
      + missing.filter(\.isOfVerification).map(Entry.missing)
      + session.drafts.indices.map(Entry.draft)
      + session.history.warnings.map { warned in
        let reason = warned.reason.map { " (\($0))" } ?? ""
        return Entry.warning(warned.warning.sentence(session.language) + reason)
      }
    window.resize(count: entries.count)
  }
}

extension Session {
  /// Keys in the list of what is missing.
  mutating func handle(_ key: Key, in sheet: MissingSheet) -> [Effect] {
    var sheet = sheet
    if sheet.move(key, rows: max(layout.main.size.rows / 2, 1)) {
      place = .missing(sheet)
      return []
    }
    switch key {
    case .escape: place = natural
    case .enter:
      switch sheet.selected {
      case .missing(let missing)?: return mend(missing)
      case .draft(let index)?: openDraft(index)
      case .warning?:
        message = .said(
          Phrase(sv: "Varningen är redan bekräftad.", en: "The warning is confirmed already.")(
            language))
      case nil: place = natural
      }
    case .scalar(let scalar):
      if let deskKey = DeskKey(key) {
        press(deskKey)
        return []
      }
      let verb = Verb.with(key: Character(scalar))
      if let verb, verb.isOfMinutes { return choose(verb) }
      message = .said(
        Phrase(
          sv: "Enter går dit det rättas, Esc tillbaka till ärendet.",
          en: "Enter goes to where it is mended, Esc back to the item.")(language))
    default: break
    }
    return []
  }

  /// Goes to where something is mended: asks for it there, or shows the item.
  private mutating func mend(_ missing: Missing) -> [Effect] {
    if let item = missing.item { select(item) }
    var answers = Answers()
    switch missing.remedy {
    case .item:
      pane = panes[0]
      place = desk.hasPapers ? .item : natural
      return []
    case .edit(let field): answers[.field] = [field.name]
    case .secretary: answers[.role] = [Attendee.Role.secretary.rawValue]
    case .attest(let signer, let items):
      if let refusal = refusal(of: signer, items) {
        message = .refused(refusal.sentence(language))
        return []
      }
      answers[.signer] = [PaperFields.word(for: signer)]
      if items.count < 2 { answers[.items] = [PaperFields.word(for: items, in: meeting)] }
    case .post(let items), .takeDown(let items):
      answers[.items] = [PaperFields.word(for: items, in: meeting)]
    case .review(let items):
      answers[.masked] = [""]
      answers[.items] = [PaperFields.word(for: items, in: meeting)]
    case .presenter, .close, .present, .preside, .verifiers, .send: break
    }
    let isOfItem = missing.remedy == .presenter
    return choose(
      missing.remedy.verb ?? .edit, answering: answers, about: isOfItem ? missing.item : nil)
  }
}

extension Session {
  /// Why someone cannot sign yet.
  private func refusal(of signer: Signer, _ items: [ItemID]) -> Refusal? {
    let texts = items.compactMap { meeting[$0]?.paragraph }.map {
      FixedText(paragraph: $0, text: "?")
    }
    let day = PaperFields.day(clock.day, in: meeting)
    let draft = AttestationDraft(signers: [signer], items: items, on: day, texts: texts)
    return meeting.refusal(of: .paper(.attest(draft)), given: Given(at: clock, because: "?"))
  }
}

extension Remedy {
  /// The verb that mends; nothing where it depends on how far the item has come.
  var verb: Verb? {
    switch self {
    case .item: nil
    case .edit: .edit
    case .presenter: .presenter
    case .close: .close
    case .present: .present
    case .preside: .preside
    case .secretary: .attend
    case .verifiers: .verifiers
    case .send: .send
    case .attest: .attest
    case .post: .post
    case .takeDown: .takeDown
    case .review: .mask
    }
  }

  /// The text of the item that the verb is about, as it is written in a script.
  var field: String? {
    guard case .edit(let field) = self else { return nil }
    return field.name
  }
}

extension Verb {
  /// Whether the verb is about the minutes as a whole, so that no item need be seen to use it.
  var isOfMinutes: Bool {
    switch self {
    case .send, .attest, .post, .takeDown, .mask, .verifiers, .close, .undo: true
    default: false
    }
  }
}
