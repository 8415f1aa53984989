import Agenda
import Screen
import TestSupport
import Testing

@testable import MeetingTUI

/// The clerk's desk: the papers, the queue and what is asked before something is saved.
struct DeskClerkTests {
  private static let vote = ListedPaper.Subject.vote(ItemID(3), 1)

  @Test func `a vote appears as it is ended, and the cursor stays where it was`() throws {
    var session = try ClerkBench.session(DeskBench.voting)
    #expect(session.place == .papers && session.papers.subject == .lists)
    session.press("down,down")
    #expect(session.papers.subject == .minutes && session.papers.news.isEmpty)
    try session.hears("vote rest=yes")
    #expect(session.papers.news.isEmpty && session.place == .papers)
    try session.hears("end-vote")
    #expect(session.papers.news == [Self.vote] && session.papers.subject == .minutes)
    #expect(session.papers.papers.first?.label.sv == "§ 27 omröstning 1: Ja 13, Nej 0")
    #expect(session.said.hasPrefix("Nytt: § 27 omröstning 1"))
    #expect(session.shown.contains(" ny  § 27 omröstning 1"))
    session.press("n")
    #expect(session.papers.subject == Self.vote && session.papers.news.isEmpty)
    try session.hears("undo")
    #expect(session.papers.subject == .lists)
    try session.hears("end-vote", "gavel")
    #expect(Set(session.papers.news) == [Self.vote, .extract(ItemID(3))])
    session.press("end,home")
    #expect(session.papers.news == [.extract(ItemID(3))])
    try session.hears("undo", #"revote reason="Fel.""#)
    #expect(session.papers.papers.first?.isStruck == true)
    #expect(session.papers.papers.first?.standing.sv == "STRUKEN")
  }

  @Test func `what was printed before a change says so, until it is as it was`() throws {
    var session = try ClerkBench.session(ClerkBench.counted)
    session.press("p")
    session.began(1)
    session.ended(1, as: .done(["request id is A-1"]))
    #expect(session.queue.jobs[0].entry == session.history.entries.count)
    #expect(!session.queue.jobs[0].isOutdated && session.shown.contains("utskriven"))
    try session.hears(#"note "Bo Ek" text="Hej.""#)
    #expect(!session.queue.jobs[0].isOutdated)
    try session.hears("undo", #"revote reason="Fel.""#)
    #expect(session.queue.jobs[0].isOutdated && session.shown.contains("FÖRE ÄNDRING"))
    session.press("tab,enter")
    #expect(session.shown.contains("Sammanträdet har ändrat det som står på papperet"))
    try session.hears("undo")
    #expect(!session.queue.jobs[0].isOutdated)
  }

  @Test(
    arguments: [
      ("", [], []), ("a", ["end-vote"], ["gavel"]), ("a,a", ["gavel"], ["end-vote"]),
      ("a,a,a", [], ["end-vote", "gavel"]),
    ] as [(String, [String], [String])])
  func `votes print themselves when they are asked to`(
    keys: String, printing: [String], silent: [String]
  ) throws {
    var session = try ClerkBench.session(DeskBench.voting + ["vote rest=yes"])
    session.press(keys)
    for line in ["end-vote", "gavel"] {
      let before = session.queue.jobs.count
      try session.hears(line)
      #expect(session.queue.jobs.count - before == (printing.contains(line) ? 1 : 0), "\(line)")
      #expect(printing.contains(line) || silent.contains(line) || keys.isEmpty)
    }
    let paper = Paper(kind: .votes, format: .text, paragraph: 27)
    #expect(session.queue.jobs.allSatisfy { $0.deed == .print(paper, on: nil) })
  }

  @Test(arguments: [("p,p,a,tab,home", 1), ("p,p,a,tab,home,tab", 3), ("p,p,a", 3)])
  func `what prints itself leaves the cursor of the queue to who is there`(
    keys: String, job: Int
  ) throws {
    var session = try ClerkBench.session(DeskBench.voting + ["vote rest=yes"])
    session.press(keys)
    try session.hears("end-vote")
    #expect(session.queue.jobs.map(\.number) == [1, 2, 3] && session.papers.job == job)
  }

  @Test(
    arguments: [
      ("", true), ("enter", true), ("s", false), ("s,1", false), ("/", false), ("q", false),
      ("1", false), ("3", false), ("?", false), ("p,tab,enter", false),
    ] as [(String, Bool)])
  func `the printers come up only over the papers`(keys: String, isShown: Bool) throws {
    var session = try ClerkBench.session(ClerkBench.counted)
    #expect(session.press("v") == [.listPrinters])
    session.press(keys)
    let before = session.layers
    session.found(.success(Printers(answer: "scheduler is running\nKöket")))
    #expect(session.layers.count == before.count + (isShown ? 1 : 0))
    #expect(session.layers.starts(with: before))
  }

  @Test func `what is read is what is printed and saved, whatever comes under the cursor`() throws {
    var session = try ClerkBench.session(ClerkBench.counted)
    session.press("enter")
    #expect(session.papers.subject == Self.vote)
    try session.hears("undo")
    #expect(session.papers.subject == .lists)
    session.press("p")
    let paper = Paper(kind: .votes, format: .text, paragraph: 27)
    #expect(session.queue.jobs.map(\.deed) == [.print(paper, on: nil)])
    let name = "UTKAST-Regionstyrelsen-2026-03-25-§27-voteringslistor.csv"
    #expect(session.press("s,4,enter") == [.find(name)])
  }

  @Test func `the text beside the list is made anew when something of it has changed`() throws {
    var session = try ClerkBench.session(ClerkBench.counted, columns: 200, rows: 40)
    func fresh(_ session: Session) throws -> WrappedText {
      let columns = try #require(session.papersLayout.text).size.columns - 3
      let paper = try #require(session.papers.paper)
      return PapersSheet.text(
        of: paper, in: session.meeting, remark: session.remark, columns: columns)
    }
    for keys in ["", "down", "down,down", "tab,down", "tab,home,o"] {
      session.press(keys)
      #expect(try session.papers.text == fresh(session), "\(keys)")
    }
    try session.hears("undo")
    #expect(try session.papers.text == fresh(session))
    session.resize(to: Size(columns: 132, rows: 40))
    #expect(try session.papers.text == fresh(session))
    // What is the same is not made again, which another meeting would show.
    session.papers.select(.minutes)
    session.lookUpPaper()
    let (text, entries) = (session.papers.text, session.history.entries.count)
    let columns = try #require(session.papersLayout.text).size.columns - 3
    for (count, isSame) in [(entries, true), (entries + 1, false)] {
      session.papers.lookUp(
        in: DeskBench.history().meeting, entries: count, remark: nil, columns: columns)
      #expect((session.papers.text == text) == isSame)
    }
  }

  @Test func `a tie is not printed before the casting vote`() throws {
    var session = try ClerkBench.session(
      DeskBench.voting + [#"vote abstain "Bo Ek""#] + [#"vote yes (S) (V)"#, "vote no (M) (SD)"])
    session.press("a")
    let left = session.meeting.item?.vote.map { $0.register.count - $0.ballots.count } ?? 0
    #expect(left > 0)
    try session.hears("vote rest=abstain", "end-vote")
    let isTied = session.meeting.item?.vote?.result == nil
    #expect(session.queue.jobs.isEmpty == isTied)
  }

  @Test func `jobs are kept until they are cleared, and no more than fit`() throws {
    var queue = PaperQueue()
    let deed = PaperJob.Deed.print(Paper(kind: .minutes, format: .text), on: nil)
    for number in 1...PaperQueue.limit {
      #expect(queue.add(deed, at: DeskBench.moment) == number)
    }
    #expect(queue.isFull && queue.add(deed, at: DeskBench.moment) == nil)
    let meeting = DeskBench.history().meeting
    #expect(queue.next?.number == 1)
    queue.begin(1, of: meeting, entry: 0, at: DeskBench.moment)
    #expect(queue.next == nil && !queue.remove(1) && !queue.retry(1, at: DeskBench.moment))
    queue.end(1, as: .failed(["?"]), at: DeskBench.moment)
    queue.end(2, as: .done([]), at: DeskBench.moment)
    #expect(queue[2]?.state == .waiting && queue.next?.number == 2)
    #expect(queue.cancel(2, at: DeskBench.moment) && !queue.cancel(2, at: DeskBench.moment))
    #expect(queue.retry(1, at: DeskBench.moment) && queue.jobs.last?.number == 1)
    #expect(queue.clear() == 1 && queue.jobs.count == PaperQueue.limit - 1)
    #expect(queue.add(deed, at: DeskBench.moment) == PaperQueue.limit + 1)
  }

  @Test func `a full queue is said`() throws {
    var session = try ClerkBench.session(ClerkBench.counted)
    session.press("p*\(PaperQueue.limit)")
    #expect(session.queue.isFull)
    session.press("p")
    #expect(session.message == .refused(Session.fullQueue(.swedish)))
    session.press("q")
    #expect(session.shown.contains("avbryts: \(PaperQueue.limit)."))
    #expect(session.press("j") == [.saveDrafts, .quit])
  }

  @Test(arguments: [
    ("", "Skriv ett namn"), ("../a.txt", "snedstreck"), ("/etc/passwd", "snedstreck"),
    (".gömd", "punkt"), ("..", "punkt"), ("kf.meeting", "sammanträdes"),
    ("KF.MEETING", "sammanträdes"), ("a\u{202E}b", "inte syns"), ("a\u{7}b", "inte syns"),
  ])
  func `a name that leads astray is refused`(name: String, why: String) throws {
    #expect(Saving.refusal(of: name)?.sv.contains(why) == true)
    var session = try ClerkBench.session(ClerkBench.counted)
    session.press("s,1,C-u")
    _ = session.handle(.paste(name), at: DeskBench.moment)
    // A sign that is no text is not even taken.
    guard case .saving(let saving)? = session.layers.last, case .name(let field) = saving.step,
      field.text == name
    else { return }
    let before = session.layers
    #expect(session.press("enter").isEmpty && session.queue.jobs.isEmpty)
    #expect(session.layers == before)
  }

  @Test(
    arguments: [
      (Files.Place.free, "sparas", 1), (.file, "finns redan", 0), (.folder, "annat", 0),
      (.emptyFolder, "annat", 0), (.other, "annat", 0), (.meeting, "egen fil", 0),
    ] as [(Files.Place, String, Int)])
  func `what lies at the name decides`(place: Files.Place, word: String, jobs: Int) throws {
    var session = try ClerkBench.session(ClerkBench.counted)
    let name = "UTKAST-Regionstyrelsen-2026-03-25-§27-voteringslistor.csv"
    #expect(session.press("s,4,enter") == [.find(name)])
    session.found(place, named: name)
    #expect(session.queue.jobs.count == jobs)
    #expect((session.shown + session.said).lowercased().contains(word))
    guard place == .file else { return }
    session.press("x")
    #expect(session.queue.jobs.isEmpty && session.said.contains("skriver över"))
    session.press("j")
    let paper = Paper(kind: .votes, format: .csv, paragraph: 27)
    #expect(session.queue.jobs.map(\.deed) == [.save(paper, as: name, isReplacing: true)])
  }

  @Test func `every format of every paper is offered, and a folder for all extracts`() throws {
    var session = try ClerkBench.session(DeskPapersTests.signed)
    for _ in session.papers.papers {
      let paper = try #require(session.papers.paper)
      session.press("s")
      guard case .saving(let saving)? = session.layers.last, case .format(let menu) = saving.step
      else {
        Issue.record("nothing is asked of \(paper)")
        return
      }
      #expect(menu.options.map(\.word) == paper.formats.map(\.rawValue))
      session.press("esc,down")
    }
    #expect(
      session.press("e,2,enter") == [.find("Regionstyrelsen-2026-03-25-utdrag")]
        || session.press("enter") == [.find("UTKAST-Regionstyrelsen-2026-03-25-utdrag")])
    session.found(.emptyFolder, named: "utdrag")
    #expect(session.queue.jobs.map(\.deed) == [.saveExtracts(.html, in: "utdrag")])
    session.press("w,1,enter")
    #expect(session.shown.contains("webb.txt"))
  }

  /// No verb is recorded, whatever is pressed where.
  @Test func `every key of a verb says that the desk reads, or is the desk's own`() throws {
    for place in ["", "1,", "3,"] {
      var reading = try ClerkBench.session(ClerkBench.counted)
      reading.press(place)
      #expect(reading.handle(.scalar(":"), at: DeskBench.moment).isEmpty)
      #expect(reading.layers.isEmpty)
      #expect(reading.message == .refused(Session.recordsNothing(.swedish)))
      for verb in Verb.allCases {
        guard let key = verb.row.key else { continue }
        var session = try ClerkBench.session(ClerkBench.counted)
        session.press(place)
        let effects = session.handle(
          .scalar(key.unicodeScalars.first ?? "?"), at: DeskBench.moment)
        #expect(
          !effects.contains { if case .record = $0 { true } else { false } }, "\(verb)")
        let isOwn = PapersKey(.scalar(key.unicodeScalars.first ?? "?")) != nil
        #expect(isOwn || !session.said.isEmpty, "\(place)\(verb)")
      }
    }
  }

  @Test func `the keys are each one thing`() {
    let keys = PapersKey.allCases.map(\.key)
    #expect(Set(keys).count == keys.count)
    for key in DeskKey.allCases {
      #expect(!keys.contains(.scalar(key.key.unicodeScalars.first ?? "?")))
    }
  }

  @Test func `the text is searched, read, ordered and printed from its page`() throws {
    var session = try ClerkBench.session(DeskGoldenTests.decided)
    session.press("end,/,e,k,o,n,enter")
    #expect(session.papers.subject == Self.vote && session.place == .papers)
    session.press("/,å,t,g,enter")
    #expect(session.said == "Ärendet har inget papper än.")
    session.press("o,o,enter")
    #expect(session.papers.paper?.order == .alphabetical)
    #expect(session.shown.contains("Voteringslistorna § 27") && session.shown.contains("Ledamot"))
    session.press("p,t,p,esc")
    #expect(session.place == .papers)
    #expect(session.queue.jobs.map(\.paper.format) == [.text, .pdf])
    #expect(session.queue.jobs.allSatisfy { $0.paper.order == .alphabetical })
    session.press("1")
    #expect(session.place == .item)
    session.press("esc")
    #expect(session.place == .papers)
  }

  @Test func `a damaged file's paper says so`() throws {
    var session = try ClerkBench.session(ClerkBench.counted, columns: 200, rows: 40)
    session.remark = PaperWriting.remark(damagedAt: 9)
    session.press("down")
    #expect(session.shown.contains("OFULLSTÄNDIGT"))
    session.press("enter")
    #expect(session.shown.contains("OFULLSTÄNDIGT"))
  }
}
