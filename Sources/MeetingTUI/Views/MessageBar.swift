import Agenda
import Screen

/// What comes next, and below it what was just said.
///
/// The two rows are always there, so that nothing jumps; a long refusal takes both, and more of those
/// above them until the next key, since its end says what to do instead.
struct MessageBar: View {
  /// The rows that the bar takes.
  static let rows = 2

  /// The most rows of a refusal.
  private static let most = 6

  let session: Session

  /// How many rows it takes of a width.
  func rows(columns: Int) -> Int {
    guard let said = message ?? obstacle, said.mark == "!" else { return Self.rows }
    let lines = said.text.wrapped(columns: max(columns - 3, 1)).count
    return min(max(lines, Self.rows), Self.most)
  }

  func draw(on canvas: inout Canvas) {
    let width = max(canvas.bounds.size.columns - 3, 1)
    let said = (message ?? obstacle).map { (text: $0.text.wrapped(columns: width), of: $0) }
    let isLong = (said?.text.count ?? 0) > 1 && said?.of.mark == "!"
    if !isLong, !guidance.isEmpty {
      canvas.write("→", row: 0)
      canvas.write(guidance, row: 0, column: 2, columns: width)
    }
    guard let said else { return }
    let first = isLong ? 0 : 1
    canvas.write(said.of.mark, row: first, style: said.of.style)
    guard isLong else {
      canvas.write(said.of.text, row: 1, column: 2, columns: width, style: said.of.style)
      return
    }
    for (row, line) in said.text.prefix(Self.most).enumerated() {
      canvas.write(line, row: row, column: 2, columns: width, style: said.of.style)
    }
  }

  private var message: (text: String, style: Style, mark: String)? {
    switch session.message {
    case .recorded(let text)?: (text, .saved, "✓")
    case .refused(let text)?: (text, .refusal, "!")
    case .said(let text)?: (text, .plain, "·")
    case nil: nil
    }
  }

  /// Why nothing can be recorded, where that takes more than the row of what comes next.
  private var obstacle: (text: String, style: Style, mark: String)? {
    guard session.layers.isEmpty, let lock = session.lock?(session.language) else { return nil }
    return lock.columns > session.size.columns - 3 ? (lock, .refusal, "!") : nil
  }

  /// The next step in the natural order of a meeting.
  private var guidance: String {
    let language = session.language
    // What lies on top says itself what it asks for.
    guard session.layers.isEmpty else { return "" }
    if let lock = session.lock { return lock(language) }
    if session.place == .papers { return papers }
    switch session.place {
    case .page:
      return Phrase(
        sv: "↑↓ PgUp PgDn bläddrar, Esc går tillbaka.", en: "↑↓ PgUp PgDn scroll, Esc goes back.")(
          language)
    case .presence where session.mayRecord(.present):
      return Phrase(
        sv: "En bokstav växlar den som saknas. Enter antecknar, Esc går tillbaka.",
        en: "A letter toggles whoever is away. Enter records, Esc goes back.")(language)
    case .rollCall(let sheet) where session.mayRecord(.vote):
      if let words = calling(sheet) { return words(language) }
    case .missing where session.meeting.phase != .closed:
      return Phrase(
        sv: "Enter går dit det rättas, Esc tillbaka.",
        en: "Enter goes to where it is mended, Esc back.")(language)
    case .speakers where session.mayRecord(.requestFloor):
      return Phrase(
        sv: "Enter ger ordet åt den markerade; w anförande, r replik, o ordningsfråga.",
        en: "Enter gives the floor to the one marked; w speech, r reply, o point of order.")(
          language)
    case .speakers where session.mayRecord(.giveFloor):
      return Phrase(
        sv: "Enter ger ordet åt den markerade; s avslutar anförandet.",
        en: "Enter gives the floor to the one marked; s ends the speech.")(language)
    case .item, .rollCall, .ballot, .presence, .missing, .speakers, .papers: break
    }
    guard session.desk.records else {
      return Phrase(sv: "Det här bordet läser.", en: "This desk reads.")(language)
    }
    if session.desk.hasWords { return session.guidanceForChair(language) }
    let key = { (verb: Verb) in verb.row.key.map(String.init) ?? ":" }
    let next = Stage(session.meeting, at: session.selected).guidance(key: key)(language)
    guard let seat = session.meeting.seatEmptiedNow else { return next }
    let name = session.meeting.name(seat)
    let empty = Phrase(
      sv: "Tom plats: \(name); \(key(.serve)) låter ersättare tjänstgöra.",
      en: "An empty seat: \(name); \(key(.serve)) lets a substitute serve.")(language)
    let both = empty + " " + next
    return both.columns <= session.size.columns - 3 ? both : empty
  }

  /// How papers are printed, and what is so by itself.
  private var papers: String {
    let sheet = session.papers
    var parts = [session.printerSentence(session.language)]
    parts.append(sheet.automatic.sentence(session.language))
    if sheet.order != nil { parts.append(session.orderSentence(session.language)) }
    return parts.joined(separator: " ")
  }

  /// What to press while the roll is called; nothing once the votes are counted.
  private func calling(_ sheet: RollCallSheet) -> Phrase? {
    guard let call = RollCall(session.meeting), call.isCalling else { return nil }
    if sheet.isRest {
      return Phrase(
        sv: "Nästa tangent röstar för alla \(call.left) som är kvar. Esc ångrar.",
        en: "The next key votes for all \(call.left) who are left. Esc takes it back.")
    }
    guard let place = sheet.called(in: call) else {
      return Phrase(
        sv: "Alla har röstat. Enter avslutar omröstningen, ← ändrar en röst.",
        en: "All have voted. Enter ends the vote, ← changes one.")
    }
    let name = session.meeting.name(call.voters[place].person)
    if sheet.again != nil, call.choices[place] != nil {
      return Phrase(
        sv: "Ändra rösten för \(name): en tangent. → går framåt.",
        en: "Change the vote of \(name): one key. → goes on.")
    }
    return Phrase(
      sv: "Ropa upp \(name): en tangent för svaret.", en: "Call \(name): one key for the answer.")
  }
}
