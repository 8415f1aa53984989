import Agenda
import Minutes
import Screen

/// A text to read and scroll: the help, the minutes as they stand, the log, a paper.
struct Page: Hashable, Sendable {
  /// What is read.
  enum Kind: Hashable, Sendable {
    case help, minutes, log
    /// A paper as it stands, and what a job answered; at the clerk's desk.
    case paper(Paper), job(PaperJob)
  }

  let kind: Kind
  private(set) var text: WrappedText
  /// The first row in view.
  private(set) var top = 0
  /// The columns that the text was wrapped for.
  private let columns: Int

  /// The most rows of a page: longer minutes are read as a file.
  static let limit = 200_000

  init(_ kind: Kind, in session: Session) {
    self.kind = kind
    columns = DeskLayout(session.size).main.size.columns - 2
    text = WrappedText(columns: columns, limit: Self.limit)
    switch kind {
    case .help: HelpText(session: session).add(to: &text)
    case .minutes:
      let minutes = Protocol(of: session.meeting).text(pages: false)
      for line in minutes.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        text.add(String(line))
      }
    case .log: Self.addLog(session, to: &text)
    case .paper(let paper):
      text = PapersSheet.text(
        of: paper, in: session.meeting, remark: session.remark, columns: columns)
    case .job(let job): JobText(job: job, language: session.language).add(to: &text)
    }
    if kind == .log { top = .max }
  }

  /// The page as the session has it now, at the same row.
  func refreshed(in session: Session) -> Page {
    var kind = kind
    if case .job(let job) = kind { kind = .job(session.queue[job.number] ?? job) }
    var page = Page(kind, in: session)
    page.top = top
    return page
  }

  /// The first row in view where so many rows are shown.
  func first(rows: Int) -> Int { min(top, max(text.rows.count - rows, 0)) }

  /// Scrolls; whether the key did that.
  mutating func handle(_ key: Key, rows: Int) -> Bool {
    var at = first(rows: rows)
    switch key {
    case .up: at -= 1
    case .down: at += 1
    case .pageUp: at -= max(rows - 1, 1)
    case .pageDown, .scalar(" "): at += max(rows - 1, 1)
    case .home: at = 0
    case .end: at = text.rows.count
    case .mouse(let mouse):
      switch mouse.action {
      case .scrollUp: at -= 3
      case .scrollDown: at += 3
      case .press: return true
      }
    default: return false
    }
    top = max(min(at, text.rows.count - rows), 0)
    return true
  }

  /// The paper that is read; nothing where it is another text.
  var paper: Paper? {
    guard case .paper(let paper) = kind else { return nil }
    return paper
  }

  /// What a key does with the paper that is read.
  func papersKey(_ key: Key) -> PapersKey? {
    guard paper != nil, let found = PapersKey(key) else { return nil }
    switch found {
    case .print, .save, .printed, .printer, .automatic: return found
    case .preview, .newest, .queue, .extracts, .web, .order, .retry, .cancel, .clear: return nil
    }
  }

  /// What the page is called.
  func title(_ language: Language) -> String {
    let phrase =
      switch kind {
      case .help: Phrase(sv: "Hjälp", en: "Help")
      case .minutes: Phrase(sv: "Protokollet som det är nu", en: "The minutes as they stand")
      case .log: Phrase(sv: "Loggen", en: "The log")
      case .paper(let paper): paper.label
      case .job(let job): Phrase(sv: "Kön, \(job.number)", en: "The queue, \(job.number)")
      }
    return phrase(language)
  }

  private static func addLog(_ session: Session, to text: inout WrappedText) {
    for entry in session.history.entries {
      let isUndone = session.history.undone.contains(entry.n)
      let sentence = session.history.sentence(of: entry, session.language)
      text.add(
        sentence, lead: String(entry.n).padded(columns: 5) + entry.time.clock + "  ",
        style: isUndone ? .struck : .plain)
    }
  }
}
