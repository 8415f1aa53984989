import Agenda
import Screen

/// The clerk's list of papers with its cursor, how they are printed, and the text of the one chosen.
struct PapersSheet: Hashable, Sendable {
  /// What the arrows move in.
  enum Focus: Hashable, Sendable { case papers, text, queue }

  /// When a vote is printed without being asked for.
  enum Automatic: CaseIterable, Hashable, Sendable {
    case never
    /// As soon as it is counted.
    case ended
    /// As soon as the gavel has confirmed it.
    case gavelled

    /// The next in turn.
    var next: Automatic {
      switch self {
      case .never: .ended
      case .ended: .gavelled
      case .gavelled: .never
      }
    }
  }

  /// The papers, in the order shown.
  private(set) var papers: [ListedPaper] = []
  /// What the cursor is at; it stays there whatever comes above it.
  private(set) var subject: ListedPaper.Subject?
  /// What has come and was not looked at.
  private(set) var news: [ListedPaper.Subject] = []
  /// What the arrows move in.
  var focus = Focus.papers
  /// The job under the cursor of the queue.
  private(set) var job: Int?
  /// In what order voting lists name people; nothing for the body's own.
  private(set) var order: ListOrder?
  /// How papers are printed.
  var printed = Paper.Format.text
  /// The printer; nothing for the usual one.
  var printer: String?
  /// Which votes are printed by themselves.
  var automatic = Automatic.never
  /// The text of the chosen paper, where it stands beside the list.
  private(set) var text: WrappedText?
  /// The first row of the text in view.
  var top = 0
  private var source: Source?

  /// What the text is made of: it is not made again while that is the same.
  private struct Source: Hashable {
    var paper: Paper
    var entries: Int
    var remark: String?
    var columns: Int
  }

  /// Makes the list, of which all is known.
  ///
  /// - Parameter meeting: The meeting; nothing at other desks than the clerk's, which have no list.
  init(_ meeting: Meeting?) {
    papers = meeting.map(ListedPaper.all) ?? []
    subject = papers.first?.subject
  }

  /// The line of the cursor.
  var line: Int? { papers.firstIndex { $0.subject == subject } }

  /// The line under the cursor.
  var selected: ListedPaper? { line.map { papers[$0] } }

  /// The chosen paper, as it is asked for.
  var paper: Paper? { selected.map { ordered($0.paper) } }

  /// A paper with the order of its lists.
  func ordered(_ paper: Paper) -> Paper {
    guard paper.kind == .votes, !paper.isSummary else { return paper }
    var paper = paper
    paper.order = order
    return paper
  }

  /// Goes to another order of the voting lists: the body's own comes after the last.
  mutating func changeOrder() {
    let orders: [ListOrder?] = [nil] + ListOrder.allCases
    let place = orders.firstIndex { $0 == order } ?? 0
    order = orders[(place + 1) % orders.count]
  }

  /// Puts the cursor at what a line is about, which is known then.
  mutating func select(_ subject: ListedPaper.Subject) {
    if subject != self.subject { top = 0 }
    self.subject = subject
    news.removeAll { $0 == subject }
  }

  /// Moves the cursor by lines.
  mutating func move(by lines: Int) {
    guard !papers.isEmpty else { return }
    select(papers[min(max((line ?? 0) + lines, 0), papers.count - 1)].subject)
  }

  /// Follows the meeting: the cursor stays at its paper, or at the nearest line.
  /// - Returns: What has come.
  mutating func follow(_ meeting: Meeting) -> [ListedPaper] {
    let (before, at) = (papers, line ?? 0)
    papers = ListedPaper.all(of: meeting)
    let known = Set(before.map(\.subject))
    let come = papers.filter { paper in
      // A notice may only have got another first §.
      if case .notice = paper.subject { return false }
      return !known.contains(paper.subject)
    }
    let left = Set(papers.map(\.subject))
    news = news.filter(left.contains) + come.map(\.subject)
    if line == nil { subject = papers.isEmpty ? nil : papers[min(at, papers.count - 1)].subject }
    return come
  }

  /// Puts the cursor of the queue at a job, or at the nearest that is there.
  mutating func select(_ number: Int?, in queue: PaperQueue) {
    let numbers = queue.jobs.map(\.number)
    guard let number, !numbers.contains(number) else {
      job = number ?? numbers.last
      return
    }
    job = numbers.last { $0 < number } ?? numbers.first
  }

  /// Looks up the text of the chosen paper for a width; nothing where it does not stand beside.
  ///
  /// It is made anew only where the paper, the entries of the meeting, the remark of a damaged file or
  /// the width is another.
  mutating func lookUp(in meeting: Meeting, entries: Int, remark: String?, columns: Int?) {
    let wanted = columns.flatMap { columns in
      paper.map { Source(paper: $0, entries: entries, remark: remark, columns: columns) }
    }
    guard wanted != source else { return }
    source = wanted
    text = wanted.map {
      Self.text(of: $0.paper, in: meeting, remark: remark, columns: $0.columns)
    }
    top = min(top, max((text?.rows.count ?? 0) - 1, 0))
  }

  /// The text of a paper, wrapped to a width.
  static func text(
    of paper: Paper, in meeting: Meeting, remark: String?, columns: Int
  ) -> WrappedText {
    var paper = paper
    paper.remark = remark
    var text = WrappedText(columns: columns, limit: Page.limit)
    for line in paper.lines(of: meeting) { text.add(line) }
    return text
  }
}

extension PapersSheet.Automatic {
  /// When votes are printed by themselves; nothing where they are not.
  var sentence: Phrase {
    switch self {
    case .never:
      Phrase(sv: "Inget skrivs ut av sig självt.", en: "Nothing is printed by itself.")
    case .ended:
      Phrase(
        sv: "Varje omröstning skrivs ut när den avslutas.",
        en: "Each vote is printed as it is ended.")
    case .gavelled:
      Phrase(
        sv: "Varje omröstning skrivs ut när den klubbas.",
        en: "Each vote is printed as it is gavelled.")
    }
  }

  /// The votes and elections of a meeting that have come so far, each with its §.
  func reached(in meeting: Meeting) -> [(subject: ListedPaper.Subject, paragraph: Int)] {
    guard self != .never else { return [] }
    var reached: [(subject: ListedPaper.Subject, paragraph: Int)] = []
    for item in meeting.paragraphs {
      guard let paragraph = item.paragraph else { continue }
      for vote in item.votes {
        let isCounted = self == .ended && vote.stage == .counted && vote.result != nil
        guard isCounted || vote.stage == .confirmed else { continue }
        reached.append((.vote(item.id, vote.number), paragraph))
      }
      for election in item.elections {
        let isCounted = self == .ended && election.stage == .counted
        guard isCounted || election.stage == .confirmed else { continue }
        reached.append((.election(item.id, election.number), paragraph))
      }
    }
    return reached
  }
}
