import Agenda
import Screen

/// What the keys do in the clerk's list of papers: the one table of them.
enum PapersKey: CaseIterable, Hashable, Sendable {
  case preview, print, save, newest, queue, automatic, extracts, web, order, printed, printer
  case retry, cancel, clear

  /// The key to press.
  var key: Key {
    switch self {
    case .preview: .enter
    case .print: .scalar("p")
    case .save: .scalar("s")
    case .newest: .scalar("n")
    case .queue: .tab
    case .automatic: .scalar("a")
    case .extracts: .scalar("e")
    case .web: .scalar("w")
    case .order: .scalar("o")
    case .printed: .scalar("t")
    case .printer: .scalar("v")
    case .retry: .scalar("f")
    case .cancel: .scalar("x")
    case .clear: .scalar("c")
    }
  }

  /// Whether it is about a job of the queue.
  var isOfJobs: Bool {
    switch self {
    case .retry, .cancel, .clear: true
    case .preview, .print, .save, .newest, .queue, .automatic, .extracts, .web, .order, .printed,
      .printer:
      false
    }
  }

  /// A word or two for the footer.
  var hint: Phrase {
    switch self {
    case .preview: Phrase(sv: "läs", en: "read")
    case .print: Phrase(sv: "skriv ut", en: "print")
    case .save: Phrase(sv: "spara", en: "save")
    case .newest: Phrase(sv: "nyaste", en: "newest")
    case .queue: Phrase(sv: "kön", en: "queue")
    case .automatic: Phrase(sv: "av sig självt", en: "by itself")
    case .extracts: Phrase(sv: "alla utdrag", en: "all extracts")
    case .web: Phrase(sv: "webben", en: "web")
    case .order: Phrase(sv: "ordning", en: "order")
    case .printed: Phrase(sv: "text/PDF", en: "text/PDF")
    case .printer: Phrase(sv: "skrivare", en: "printer")
    case .retry: Phrase(sv: "försök igen", en: "retry")
    case .cancel: Phrase(sv: "avbryt", en: "cancel")
    case .clear: Phrase(sv: "rensa", en: "clear")
    }
  }

  /// One sentence for the help.
  var help: Phrase {
    switch self {
    case .preview: Phrase(sv: "Visar papperet som det är nu.", en: "Shows the paper as it stands.")
    case .print: Phrase(sv: "Skriver ut papperet.", en: "Prints the paper.")
    case .save:
      Phrase(
        sv: "Sparar papperet i arbetsmappen, i det format som väljs.",
        en: "Saves the paper in the working folder, in the format chosen.")
    case .newest:
      Phrase(sv: "Går till det som är nytt.", en: "Goes to what is new.")
    case .queue:
      Phrase(
        sv: "Går mellan papperen, texten och kön.", en: "Goes between papers, text and queue.")
    case .automatic:
      Phrase(
        sv: "Skriver ut varje omröstning när den avslutas, eller när den klubbas, eller inte.",
        en: "Prints each vote as it is ended, or as it is gavelled, or not.")
    case .extracts:
      Phrase(
        sv: "Sparar alla utdrag till alla mottagare i en ny mapp.",
        en: "Saves every extract to everyone in a new folder.")
    case .web: Phrase(sv: "Sparar webbversionen.", en: "Saves the web edition.")
    case .order:
      Phrase(
        sv: "Byter ordningen i voteringslistorna.", en: "Changes the order of the voting lists.")
    case .printed:
      Phrase(
        sv: "Skriver ut som text eller som PDF.", en: "Prints as text or as PDF.")
    case .printer: Phrase(sv: "Väljer skrivare.", en: "Chooses the printer.")
    case .retry:
      Phrase(
        sv: "Försöker igen med det som misslyckades (i kön).",
        en: "Tries again what failed (in the queue).")
    case .cancel:
      Phrase(
        sv: "Avbryter det som väntar eller pågår, eller tar bort raden (i kön).",
        en: "Cancels what waits or works, or takes the line away (in the queue).")
    case .clear:
      Phrase(
        sv: "Tar bort allt som är färdigt ur kön.",
        en: "Takes all that is over out of the queue.")
    }
  }

  init?(_ key: Key) {
    guard let found = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = found
  }
}
