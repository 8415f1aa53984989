import Agenda
import Screen

extension Session {
  /// Follows the meeting in the list and the queue: what is new is said, and printed where it is to
  /// be.
  mutating func followPapers(from before: Meeting) {
    guard desk.hasPapers else { return }
    let come = papers.follow(meeting)
    queue.compare(with: meeting)
    if let newest = come.first {
      message = .said(
        Phrase(sv: "Nytt: ", en: "New: ")(language) + newest.label(language)
          + Phrase(sv: "  (n går dit)", en: "  (n goes there)")(language))
    }
    let known = Set(papers.automatic.reached(in: before).map(\.subject))
    var paragraphs: [Int] = []
    for (subject, paragraph) in papers.automatic.reached(in: meeting)
    where !known.contains(subject) && !paragraphs.contains(paragraph) {
      paragraphs.append(paragraph)
      let paper = Paper(kind: .votes, format: papers.printed, paragraph: paragraph)
      add(.print(papers.ordered(paper), on: papers.printer))
    }
    lookUpPaper()
  }

  /// A job is begun, of the meeting as it stands.
  mutating func began(_ number: Int) {
    queue.begin(number, of: meeting, entry: history.entries.count, at: clock)
  }

  /// A job is over: what it answered, or why it failed.
  mutating func ended(_ number: Int, as state: PaperJob.State) {
    queue.end(number, as: state, at: clock)
    guard let job = queue[number], job.state == state else { return }
    let answer = job.answer.first ?? job.stateWord(language) + "."
    switch state {
    case .done: message = .recorded("\(job.label(language)): \(answer)")
    case .failed: message = .refused("\(job.label(language)): \(answer)")
    case .waiting, .working, .cancelled: break
    }
  }

  /// The printers that there are, or why nobody can say.
  ///
  /// They come late: the menu opens only where the papers still have the keys.
  mutating func found(_ printers: Result<Printers, PrintError>) {
    switch printers {
    case .failure(let error): message = .refused(error.phrase(language))
    case .success(let printers):
      guard layers.isEmpty, isAtPapers else { return }
      let usual = Phrase(sv: "den förvalda", en: "the usual one")(language)
      let name = printers.usual.map { "\(usual): \($0)" } ?? usual
      let lines = MenuLine.counted([("", name)] + printers.names.map { ($0, $0) })
      let likely = lines.firstIndex { $0.word == papers.printer ?? "" } ?? 0
      layers.append(.printers(Menu(lines, at: likely)))
    }
  }

  /// Whether the papers, or one of them, are in the main part of the screen.
  private var isAtPapers: Bool {
    if case .page(let page) = place { return page.paper != nil }
    return place == .papers
  }

  /// Keys while a printer is chosen.
  mutating func handle(_ key: Key, choosing printers: Menu) -> [Effect] {
    var printers = printers
    if key == .escape {
      layers.removeLast()
    } else if let chosen = printers.handle(key) {
      layers.removeLast()
      papers.printer = chosen.word.isEmpty ? nil : chosen.word
      message = .said(printerSentence(language))
    } else {
      layers[layers.count - 1] = .printers(printers)
    }
    return []
  }
}

extension Session {
  /// Goes to the newest paper of an item where the papers are shown; whether it did.
  mutating func goToPaper(of item: ItemID) -> Bool {
    guard place == .papers else { return false }
    let found = papers.papers.filter { $0.item == item }
    if let subject = (found.first(where: \.isVote) ?? found.first)?.subject {
      papers.focus = .papers
      papers.select(subject)
      lookUpPaper()
    } else {
      message = .said(
        Phrase(sv: "Ärendet har inget papper än.", en: "The item has no paper yet.")(language))
    }
    return true
  }
}
