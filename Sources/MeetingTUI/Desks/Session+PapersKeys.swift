import Agenda

extension Session {
  /// Carries out a key of the table.
  mutating func press(_ key: PapersKey) -> [Effect] {
    switch key {
    case .preview where papers.focus == .queue: showJob()
    case .preview:
      if let paper = papers.paper { place = .page(Page(.paper(paper), in: self)) }
      if let subject = papers.subject { papers.select(subject) }
    case .print: if let paper = paperInView { print(paper) }
    case .save: if let paper = paperInView { layers.append(.saving(Saving(.paper(paper)))) }
    case .web:
      let paper = Paper(kind: .minutes, format: .html, isForWeb: true)
      layers.append(.saving(Saving(.paper(paper))))
    case .extracts: layers.append(.saving(Saving(.extracts)))
    case .newest: goToNewest()
    case .queue: changeFocus(by: 1)
    case .automatic:
      papers.automatic = papers.automatic.next
      message = .said(papers.automatic.sentence(language))
    case .order:
      papers.changeOrder()
      lookUpPaper()
      message = .said(orderSentence(language))
    case .printed:
      papers.printed = papers.printed == .text ? .pdf : .text
      message = .said(printerSentence(language))
    case .printer: return [.listPrinters]
    case .retry, .cancel, .clear: change(key)
    }
    return []
  }

  /// The paper that is read, or else the one under the cursor, which may have moved meanwhile.
  private var paperInView: Paper? {
    guard case .page(let page) = place else { return papers.paper }
    return page.paper
  }

  private mutating func print(_ paper: Paper) {
    var paper = paper
    paper.format = papers.printed
    if place == .papers, let subject = papers.subject { papers.select(subject) }
    add(.print(paper, on: papers.printer))
  }

  /// Puts a job in the queue, and says so; the cursor of the queue stays while the arrows move it.
  mutating func add(_ deed: PaperJob.Deed) {
    guard let number = queue.add(deed, at: clock), let job = queue[number] else {
      message = .refused(Self.fullQueue(language))
      return
    }
    if papers.focus != .queue { papers.select(number, in: queue) }
    lookUpPaper()
    let lead =
      job.isPrinting
      ? Phrase(sv: "I kön till skrivaren: ", en: "In the printer's queue: ")
      : Phrase(sv: "Sparas: ", en: "To be saved: ")
    message = .said(lead(language) + job.label(language))
  }

  /// That no more jobs fit.
  static let fullQueue = Phrase(
    sv: "Kön är full (\(PaperQueue.limit)); Tab går till kön och c tar bort det som är färdigt.",
    en: "The queue is full (\(PaperQueue.limit)); Tab goes to it and c takes away what is over.")

  private mutating func goToNewest() {
    guard let newest = papers.papers.first(where: { papers.news.contains($0.subject) }) else {
      message = .said(Phrase(sv: "Inget är nytt.", en: "Nothing is new.")(language))
      return
    }
    papers.focus = .papers
    papers.select(newest.subject)
    lookUpPaper()
  }

  /// Shows all that a job answered.
  private mutating func showJob() {
    guard let job = papers.job.flatMap({ queue[$0] }) else { return }
    place = .page(Page(.job(job), in: self))
  }

  private mutating func change(_ key: PapersKey) {
    if key == .clear {
      let count = queue.clear()
      message = .said(
        Phrase(sv: "Borttagna ur kön: \(count).", en: "Taken out of the queue: \(count).")(
          language))
    } else if papers.focus != .queue {
      message = .said(
        Phrase(
          sv: "Tab går till kön; där väljs vad det gäller.",
          en: "Tab goes to the queue, to choose which one.")(language))
    } else if let number = papers.job {
      change(number, by: key)
    }
    papers.select(papers.job, in: queue)
    if queue.jobs.isEmpty { papers.focus = .papers }
    lookUpPaper()
  }

  private mutating func change(_ number: Int, by key: PapersKey) {
    if key == .retry {
      guard !queue.retry(number, at: clock) else { return }
      message = .said(
        Phrase(
          sv: "Bara det som misslyckades eller avbröts görs om.",
          en: "Only what failed or was cancelled is done again.")(language))
    } else if !queue.cancel(number, at: clock) {
      _ = queue.remove(number)
    }
  }

  /// In what order voting lists name people.
  func orderSentence(_ language: Language) -> String {
    let order = papers.order ?? meeting.body.rules.votingList
    let own = papers.order == nil
    return Phrase(
      sv: "Voteringslistornas ordning: \(order.rawValue)\(own ? " (organets egen)" : "").",
      en: "Order of the voting lists: \(order.rawValue)\(own ? " (the body's own)" : "").")(
        language)
  }

  /// Where and how papers are printed.
  func printerSentence(_ language: Language) -> String {
    let format = papers.printed.name
    guard let printer = papers.printer else {
      return Phrase(
        sv: "Förvald skrivare, som \(format).", en: "The usual printer, as \(format).")(language)
    }
    return Phrase(
      sv: "Skrivare: \(printer), som \(format).", en: "Printer: \(printer), as \(format).")(
        language)
  }
}
