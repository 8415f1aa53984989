import Agenda
import Screen

/// The start screen: the meetings of a folder, or a new one from an agenda and a profile.
struct StartScreen: Hashable, Sendable {
  /// A meeting's file, as the list shows it.
  struct MeetingFile: Hashable, Sendable {
    var path: String
    var title: String
    var state: String
  }

  /// What the program around is to do.
  enum Effect: Hashable, Sendable {
    case open(String)
    case make(agenda: String, body: String)
    case quit
  }

  /// What is being chosen.
  enum Step: Hashable, Sendable {
    case meeting
    case agenda
    case body(agenda: String)
  }

  let language: Language
  let meetings: [MeetingFile]
  let agendas: [String]
  let bodies: [String]
  private(set) var step = Step.meeting
  private(set) var menu: Menu
  /// What went wrong last.
  var message = ""

  init(meetings: [MeetingFile], agendas: [String], bodies: [String], language: Language) {
    self.language = language
    self.meetings = meetings
    self.agendas = agendas
    self.bodies = bodies
    menu = Menu([])
    menu = lines(.meeting)
  }

  /// Takes a key.
  mutating func handle(_ key: Key) -> Effect? {
    message = ""
    switch key {
    case .control("c"), .scalar("q"): return .quit
    case .escape:
      guard step != .meeting else { return .quit }
      go(to: .meeting)
      return nil
    default: break
    }
    guard let line = menu.handle(key) else { return nil }
    switch step {
    case .meeting:
      guard line.word.isEmpty else { return .open(line.word) }
      go(to: .agenda)
    case .agenda:
      guard bodies.count != 1 else { return .make(agenda: line.word, body: bodies[0]) }
      go(to: .body(agenda: line.word))
    case .body(let agenda): return .make(agenda: agenda, body: line.word)
    }
    return nil
  }

  /// What is asked now.
  var question: Phrase {
    switch step {
    case .meeting: Phrase(sv: "Vilket sammanträde?", en: "Which meeting?")
    case .agenda where agendas.isEmpty:
      Phrase(
        sv: "Här finns ingen .agenda; lägg den i mappen eller skriv klubba new FIL --body ORGAN.",
        en: "There is no .agenda here; put one in the folder or type klubba new FILE --body BODY.")
    case .agenda:
      Phrase(sv: "Nytt sammanträde av vilken lista?", en: "A new one from which agenda?")
    case .body where bodies.isEmpty:
      Phrase(
        sv: "Här finns ingen .organ; klubba help organ säger hur en skrivs.",
        en: "There is no .organ here; klubba help organ says how one is written.")
    case .body: Phrase(sv: "Vilket organ?", en: "Which body?")
    }
  }

  private mutating func go(to step: Step) {
    self.step = step
    menu = lines(step)
  }

  private func lines(_ step: Step) -> Menu {
    switch step {
    case .meeting:
      let new = MenuLine(
        key: "n", word: "",
        label: Phrase(sv: "Nytt sammanträde …", en: "A new meeting …")(language))
      let rows = meetings.map { (word: $0.path, label: "\($0.title)  \($0.state)") }
      return Menu(MenuLine.counted(rows).filter { $0.key != "n" && $0.key != "q" } + [new])
    case .agenda: return Menu(MenuLine.counted(agendas.map { (word: $0, label: $0) }))
    case .body: return Menu(MenuLine.counted(bodies.map { (word: $0, label: $0) }))
    }
  }
}

/// The start screen as it is drawn.
struct StartView: View {
  let screen: StartScreen

  func draw(on canvas: inout Canvas) {
    let language = screen.language
    let (head, main, last) = canvas.bounds.rows(top: 1, bottom: 2)
    canvas.add(.title, to: head)
    canvas.write(
      Phrase(sv: "klubba · sammanträden i den här mappen", en: "klubba · meetings in this folder")(
        language), row: 0, column: 1, style: .title)
    canvas.write(
      screen.question(language), row: 2, column: 1, columns: max(main.size.columns - 2, 0),
      style: .heading)
    let list = main.rows(top: 3, bottom: 0).middle
    canvas.draw(MenuLines(choice: screen.menu), in: list.columns(left: 1).rest)
    canvas.write(
      screen.message, row: last.origin.row, column: 1, columns: max(last.size.columns - 2, 0),
      style: .refusal)
    canvas.write(
      Phrase(
        sv: "Enter öppnar  ↑↓ väljer  n nytt  Esc tillbaka  q lämna",
        en: "Enter opens  ↑↓ choose  n new  Esc back  q quit")(language),
      row: last.origin.row + 1, column: 1, columns: max(last.size.columns - 2, 0), style: .key)
  }
}
