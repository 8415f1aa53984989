import Agenda
import Screen

/// The help, made from the verb table and from what the meeting would accept now.
struct HelpText {
  let session: Session

  func add(to text: inout WrappedText) {
    guard !session.desk.hasPapers else { return addClerk(to: &text) }
    let language = session.language
    text.add(
      Phrase(
        sv: "En tangent är ett verb; det som är möjligt nu har ●. : skriver samma verb med ord.",
        en: "A key is a verb; what is possible now has ●. : types the same verbs with words.")(
          language))
    text.add(
      session.desk.hasWords
        ? Phrase(
          sv: "↑↓ väljer ärende, Tab byter ruta, Esc går tillbaka till orden.",
          en: "↑↓ choose an item, Tab the pane, Esc goes back to the words.")(language)
        : Phrase(
          sv: "↑↓ väljer ärende, Tab byter ruta, Enter tar upp ärendet, Esc går tillbaka.",
          en: "↑↓ choose an item, Tab the pane, Enter takes the item up, Esc goes back.")(language))
    if session.desk.hasWords {
      text.add(
        Phrase(
          sv: "Vid orden: mellanslag går till nästa skärm; Enter visar nästa steg, och en bokstav "
            + "antecknar det.",
          en:
            "At the words: space goes to the next screen; Enter shows the next step, and a letter "
            + "records it.")(language))
    }
    text.add(
      Phrase(
        sv: "I en fråga: Esc lägger undan som utkast, Skift-Tab går tillbaka, ^X kastar.",
        en: "In a question: Esc keeps a draft, Shift-Tab goes back, ^X discards.")(language))
    let probe = Probe(meeting: session.meeting, selected: session.item, clock: session.clock)
    for group in Verb.Group.allCases {
      let verbs = Verb.allCases.filter { $0.row.group == group && $0.isAllowed(at: session.desk) }
      guard !verbs.isEmpty else { continue }
      text.skip()
      text.add(group.heading(language), style: .heading)
      for verb in verbs {
        let isPossible = probe.refusal(of: verb) == nil && session.lock == nil
        let key = verb.row.key.map(String.init) ?? ":"
        let name = verb.name(language).padded(columns: 20)
        text.add(
          verb.row.help(language), lead: "\(isPossible ? "●" : " ") \(key)  \(name)",
          style: isPossible ? .plain : .dimmed)
      }
    }
    addDesk(to: &text)
  }

  /// What the clerk's desk is for, and the keys of its papers.
  private func addClerk(to text: inout WrappedText) {
    let language = session.language
    text.add(
      Phrase(
        sv: "Det här bordet läser, skriver ut och sparar; det antecknar inget.",
        en: "This desk reads, prints and saves; it records nothing.")(language))
    text.add(
      Phrase(
        sv: "Det som skrivs ut och sparas görs i bakgrunden och står i kön tills det rensas.",
        en:
          "What is printed and saved is done behind the desk and stays in the queue until cleared.")(
          language))
    text.skip()
    text.add(Phrase(sv: "Papperen", en: "The papers")(language), style: .heading)
    let keys: KeyLanguage = language == .swedish ? .swedish : .english
    for key in PapersKey.allCases {
      let lead = key.key.label(keys).padded(columns: 7) + key.hint(language).padded(columns: 16)
      text.add(key.help(language), lead: lead)
    }
    addDesk(to: &text)
  }

  /// The keys that record nothing.
  private func addDesk(to text: inout WrappedText) {
    let language = session.language
    text.skip()
    text.add(Phrase(sv: "Bordet", en: "The desk")(language), style: .heading)
    for key in DeskKey.all(at: session.desk) {
      let isPossible = key != .draft || !session.drafts.isEmpty
      text.add(
        key.help(language),
        lead: "\(isPossible ? "●" : " ") \(key.key)  \(key.hint(language).padded(columns: 20))",
        style: isPossible ? .plain : .dimmed)
    }
    text.add(
      Phrase(sv: "Ritar om hela skärmen.", en: "Draws the whole screen anew.")(language),
      lead: "● ^L " + Phrase(sv: "rita om", en: "redraw")(language).padded(columns: 20))
  }
}
