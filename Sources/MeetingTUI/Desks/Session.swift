import Agenda
import Screen

/// What one desk shows and is doing (bordet): a value that knows no terminal and no file.
///
/// Keys go in by `handle(_:at:)`, which returns what the program around is to do; what became of
/// that comes back by `recorded`, `refused` and `asks`. The screen is drawn from it by `DeskView`.
struct Session: Sendable {
  /// What the main part of the screen shows.
  enum Place: Hashable, Sendable {
    /// The agenda and an item.
    case item
    /// The roll call of the open vote.
    case rollCall(RollCallSheet)
    /// The ballots of the open election.
    case ballot(BallotSheet)
    /// Who is there.
    case presence(PresenceSheet)
    /// What is missing.
    case missing(MissingSheet)
    /// Who has the floor and who waits for it.
    case speakers(SpeakersSheet)
    /// The papers of the meeting, at the clerk's desk.
    case papers
    /// A text to scroll: help, minutes, log.
    case page(Page)
  }

  /// What lies over the main part and gets the keys first.
  enum Layer: Hashable, Sendable {
    /// A verb asks for what it needs.
    case asking(Asking)
    /// The `:` line.
    case line(CommandEntry)
    /// The search.
    case search(SearchEntry)
    /// Something to confirm, perhaps with a reason.
    case confirm(Confirmation)
    /// Which draft to take up.
    case drafts(Menu)
    /// How and where a paper is saved.
    case saving(Saving)
    /// Which printer to use.
    case printers(Menu)
    /// Whether to leave the desk.
    case quit
  }

  /// What of the main part the arrows move in; the chair's words have it for themselves.
  enum Pane: Hashable, Sendable { case words, agenda, item }

  /// A sentence to the person at the desk.
  enum Message: Hashable, Sendable {
    case recorded(String)
    case refused(String)
    case said(String)
  }

  let desk: Desk
  let language: Language
  /// The meeting and all that was recorded.
  private(set) var history: History
  /// The size of the screen.
  private(set) var size: Size
  /// Why nothing can be recorded from here; nothing where it can.
  private(set) var lock: Phrase?
  /// The body's clock at the last key or tick.
  private(set) var clock: Moment
  /// What the hall is not told.
  private(set) var seclusion: Seclusion

  var place: Place = .item
  var pane: Pane = .agenda
  /// The item under the cursor.
  var selected: ItemID
  /// The first row of the item that is in view, or the number of the screen of the words, from 0.
  var scroll = 0
  /// Over the main part, the topmost last.
  var layers: [Layer] = []
  /// Texts put away unfinished, oldest first.
  var drafts: [Draft] = [] {
    didSet {
      guard case .missing(var sheet) = place else { return }
      sheet.refresh(in: self)
      place = .missing(sheet)
    }
  }
  var message: Message?
  /// The clerk's list of papers.
  var papers: PapersSheet
  /// What the clerk has asked to have printed and saved.
  var queue = PaperQueue()
  /// What a paper says of itself where the meeting's file is damaged.
  var remark: String? {
    didSet { if remark != oldValue { lookUpPaper() } }
  }
  /// What was recorded while this desk was open, newest last.
  private(set) var recent: [String] = []

  init(
    _ history: History, desk: Desk, language: Language, size: Size, clock: Moment,
    lock: Phrase? = nil
  ) {
    self.history = history
    self.desk = desk
    self.language = language
    self.size = size
    self.clock = clock
    self.lock = lock
    seclusion = Seclusion(history.opening.meeting)
    let meeting = history.meeting
    papers = PapersSheet(desk.hasPapers ? meeting : nil)
    selected = meeting.current.first ?? meeting.nextItem ?? meeting.order.first ?? ItemID(1)
    pane = panes[0]
    place = natural
    seclude(history.entries)
    if desk.hasPapers { lookUpPaper() }
  }

  /// The meeting as it stands.
  var meeting: Meeting { history.meeting }
  /// The item under the cursor.
  var item: Item? { meeting[selected] }
  /// The clock of the last entry, in the header's saved mark.
  var savedAt: Moment? { history.entries.last?.time }

  /// Where the parts of the screen lie.
  var layout: DeskLayout {
    guard size.columns >= 150 else { return DeskLayout(size) }
    let titles = meeting.agenda.map { item in
      item.title.columns + (item.reference.map { $0.columns + 1 } ?? 0)
    }
    // Before a title stand its mark and number, after it a draft's mark.
    return DeskLayout(size, agenda: (titles.max() ?? 0) + 12)
  }

  /// The panes that Tab goes through, the desk's own first.
  var panes: [Pane] { desk.hasWords ? [.words, .agenda, .item] : [.agenda, .item] }

  /// Whether a verb may be recorded from here.
  func mayRecord(_ verb: Verb) -> Bool { verb.isAllowed(at: desk) && lock == nil }

  /// Where the desk opens: at the roll call or the ballots where one is under way, else the item.
  ///
  /// The chair's words call the roll themselves, and the clerk has the papers.
  var natural: Place {
    guard !desk.hasPapers else { return .papers }
    guard desk.opensVotes else { return .item }
    if BallotBox(meeting) != nil { return .ballot(BallotSheet()) }
    guard let call = RollCall(meeting), call.isCalling else { return .item }
    return .rollCall(RollCallSheet())
  }

  /// Follows the screen to another size.
  mutating func resize(to size: Size) {
    guard size != self.size else { return }
    self.size = size
    refreshPlace()
  }

  /// Lets the clock run on.
  mutating func tick(_ clock: Moment) { self.clock = clock }
}

extension Session {
  /// What this desk asked for is on disk: shows the meeting as it is now.
  ///
  /// `entries` are what other desks recorded meanwhile, and then this desk's own.
  mutating func recorded(_ entries: [Entry], in history: History) {
    follow(entries, in: history)
    scroll = 0
    message = .recorded(entries.last.map { shortSentence(of: $0) } ?? "")
    if case .confirm? = layers.last { layers.removeLast() }
    switch layers.last {
    case .asking(let asking)? where asking.isComplete:
      layers.removeLast()
      if asking.verb == .put { askFinding() }
      goOnCounting(after: asking)
    case .line(let entry)? where entry.isSent: layers.removeLast()
    default: break
    }
  }

  /// Other desks, or this one, recorded something.
  mutating func follow(_ entries: [Entry], in history: History) {
    let shown = self
    let before = meeting
    self.history = history
    seclude(entries)
    for entry in entries {
      recent.append(history.sentence(of: entry, language))
    }
    recent = recent.suffix(40)
    tellOfOthers(entries)
    if meeting.current != before.current, let open = meeting.current.first {
      selected = open
      scroll = 0
    } else if meeting[selected] == nil {
      selected = meeting.order.first ?? ItemID(1)
    }
    if pane == .words { followWords(from: shown) }
    dropStaleChoice()
    followVote(from: before)
    followBallot(from: before)
    followPapers(from: before)
    refreshPlace()
  }

  /// Keeps from the hall what was recorded behind closed doors.
  private mutating func seclude(_ entries: [Entry]) {
    guard desk == .hall else { return }
    for entry in entries { seclusion.follow(entry.events, entry: entry.n) }
  }

  /// Makes the text or the list that is shown anew.
  private mutating func refreshPlace() {
    switch place {
    case .page(let page): place = .page(page.refreshed(in: self))
    case .missing(var sheet):
      sheet.refresh(in: self)
      place = .missing(sheet)
    case .speakers(var sheet):
      sheet.refresh(in: self)
      place = .speakers(sheet)
    case .papers: lookUpPaper()
    case .item, .rollCall, .ballot, .presence: break
    }
  }

  /// The roll call opens by itself with a vote, and goes with it.
  private mutating func followVote(from before: Meeting) {
    let (old, new) = (RollCall(before), RollCall(meeting))
    let isNew = new.map { $0.vote.number != old?.vote.number || $0.item != old?.item } ?? false
    if let new, new.isCalling, isNew, desk.opensVotes {
      place = .rollCall(RollCallSheet())
    } else if new == nil, case .rollCall = place {
      place = .item
    }
  }

  /// The record refused a request: says why, and what was typed stays.
  mutating func refused(_ sentence: String) {
    message = .refused(sentence)
    reopenRequest()
  }

  /// The record asks for a confirmation first.
  mutating func asks(_ warnings: [Warning], _ request: Request) {
    let sentences = warnings.map { $0.sentence(language) }
    layers.append(.confirm(Confirmation(request, sentences: sentences, needsReason: false)))
  }

  /// The record refuses unless a reason is given.
  mutating func asksReason(_ sentence: String, _ request: Request) {
    layers.append(.confirm(Confirmation(request, sentences: [sentence], needsReason: true)))
  }

  /// Nothing more can be recorded from here.
  mutating func locked(_ why: Phrase) {
    lock = why
    message = .refused(why(language))
    reopenRequest()
  }

  /// The file cannot be read just now; what is shown may be old.
  mutating func cannotFollow(_ why: String) { message = .refused(why) }

  /// No word comes of what other desks record, so that the file is looked at now and then.
  mutating func followsLate(isRemote: Bool) {
    message = .said(Phrase.followsLate(isRemote: isRemote)(language))
  }

  /// What was just recorded has an earlier time than what was recorded before it.
  mutating func clockTurnedBack(at entry: Entry, from before: Moment) {
    let told = Phrase.clockTurnedBack(entry: entry.n, from: before, to: entry.time)
    message = .said(told(language))
  }

  /// Gives the layer that sent a request back to the person, as it was before it was sent.
  mutating func reopenRequest() {
    if case .confirm? = layers.last { layers.removeLast() }
    switch layers.last {
    case .asking(var asking)? where asking.isComplete:
      layers.removeLast()
      asking.lookAgain(at: meeting)
      if asking.goBack(in: meeting, language: language) { layers.append(.asking(asking)) }
    case .line(var entry)?:
      entry.isSent = false
      layers[layers.count - 1] = .line(entry)
    default: break
    }
  }
}
