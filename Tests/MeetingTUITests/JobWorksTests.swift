import Agenda
import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import MeetingTUI

/// What the clerk has printed and saved while the desk goes on.
struct JobWorksTests {
  static let votes = Paper(kind: .votes, format: .text, paragraph: 27)

  @Test func `papers are printed one after another, and the answer is kept`() throws {
    var folder = try ClerkFolder([("lp", "lp")])
    try folder.says()
    folder.session.add(.print(Self.votes, on: "-o x; rm *"))
    folder.session.add(.print(Paper(kind: .minutes, format: .text), on: nil))
    folder.works.tend(&folder.session, damage: nil)
    #expect(folder.session.queue.jobs.map(\.state) == [.working, .waiting])
    #expect(folder.works.areBusy)
    folder.tend()
    let done = PaperJob.State.done(["Skickat till skrivaren: request id is Kontoret-7 (0 file(s))"])
    #expect(folder.session.queue.jobs.map(\.state) == [done, done])
    #expect(folder.session.queue.jobs[0].entry == folder.session.history.entries.count)
    #expect(!folder.works.areBusy && folder.session.said.hasPrefix("Protokollet: Skickat"))
    let words = String(decoding: try folder.trial.bytes(of: "words"), as: UTF8.self)
    #expect(words == "-t\nRegionstyrelsen 2026-03-25, protokoll\n")
  }

  struct Failure: CustomTestStringConvertible {
    var complaint: String
    var scheduler = "scheduler is running"
    var printer: String?
    var says: String
    var testDescription: String { says }
  }

  @Test(arguments: [
    Failure(
      complaint: "lp: Error - scheduler not responding.", scheduler: "scheduler is not running",
      says: "Inget skrivs ut: utskriftstjänsten CUPS är inte igång"),
    Failure(
      complaint: "lp: Error - The printer or class does not exist.", printer: "Köket",
      says: "Inget skrivs ut: skrivaren Köket finns inte"),
    Failure(
      complaint: "lp: Error - No default destination.",
      says: "Inget skrivs ut: ingen skrivare är förvald"),
    Failure(complaint: "lp: \u{1B}[2JToner low", says: "Inget skrivs ut: lp: \u{FFFD}[2JToner low"),
  ])
  func `what failed says why in a sentence, and is tried again`(_ row: Failure) throws {
    var folder = try ClerkFolder([("lp", "lp"), ("lpstat", "lpstat")])
    try folder.says(complaint: row.complaint, status: 1, scheduler: row.scheduler)
    folder.session.add(.print(Self.votes, on: row.printer))
    folder.tend()
    guard case .failed(let words)? = folder.session.queue.jobs.first?.state else {
      Issue.record("it did not fail")
      return
    }
    #expect(words.count == 1 && words[0].hasPrefix(row.says), "\(words)")
    #expect(
      folder.session.message
        == .refused("Voteringslistorna § 27\(row.printer.map { " till \($0)" } ?? ""): \(words[0])")
    )
    try folder.says()
    folder.session.press("tab,f")
    folder.tend()
    #expect(folder.session.queue.jobs.map { $0.stateWord.sv } == ["utskriven"])
  }

  @Test func `without lp, without a renderer and without the program it says what is missing`()
    throws
  {
    var folder = try ClerkFolder([], usual: false)
    folder.session.add(.print(Self.votes, on: nil))
    var pdf = Self.votes
    pdf.format = .pdf
    folder.session.add(.save(pdf, as: "a.pdf", isReplacing: false))
    folder.tend()
    let answers = folder.session.queue.jobs.flatMap(\.answer)
    #expect(answers.count == 2 && answers[0].contains("cups-client"))
    #expect(answers[1].contains("apt install weasyprint"))
    var gone = JobWorks(on: "a.meeting", program: "/finns/inte")
    folder.session.add(.print(Self.votes, on: nil))
    gone.tend(&folder.session, damage: nil)
    #expect(folder.session.queue.jobs.last?.answer == ["Filen finns inte."])
  }

  @Test func `papers are saved in every format, and never over a file unasked`() throws {
    var folder = try ClerkFolder([("weasyprint", "renderer")])
    for format in Paper.formats(of: .votes) {
      var paper = Self.votes
      paper.format = format
      folder.session.add(.save(paper, as: "-a å.\(format.ending)", isReplacing: false))
    }
    folder.session.add(.saveExtracts(.html, in: "utdrag"))
    folder.tend()
    #expect(folder.session.queue.jobs.allSatisfy { $0.stateWord.sv == "sparad" })
    for format in Paper.formats(of: .votes) where format != .pdf {
      var paper = Self.votes
      paper.format = format
      let expected = try paper.bytes(of: folder.session.meeting)
      #expect(try folder.trial.bytes(of: "-a å.\(format.ending)") == expected)
    }
    #expect(try folder.trial.bytes(of: "-a å.pdf").starts(with: Array("%PDF-".utf8)))
    let folders = Folder.names(folder.trial.path("utdrag"))
    #expect(!folders.isEmpty && folder.session.queue.jobs.last?.answer.isEmpty == false)
    try folder.trial.write("min", to: "b.txt")
    folder.session.add(.save(Self.votes, as: "b.txt", isReplacing: false))
    folder.session.add(.saveExtracts(.html, in: "utdrag"))
    folder.tend()
    let failed = folder.session.queue.jobs.suffix(2).flatMap(\.answer)
    #expect(failed[0].hasPrefix("Där ligger något redan") && failed[1].contains("inte tom"))
    #expect(try folder.trial.bytes(of: "b.txt") == Array("min".utf8))
    folder.session.add(.save(Self.votes, as: "b.txt", isReplacing: true))
    folder.tend()
    #expect(
      try folder.trial.bytes(of: "b.txt") == Self.votes.bytes(of: folder.session.meeting))
  }

  @Test func `a full disk is said`() throws {
    var folder = try ClerkFolder([])
    try FileManager.default.createSymbolicLink(
      atPath: folder.trial.path("full"), withDestinationPath: "/dev/full")
    folder.session.add(.save(Self.votes, as: "full", isReplacing: true))
    folder.tend()
    #expect(folder.session.queue.jobs.map(\.state) == [.failed(["Disken är full."])])
  }

  /// How a slow printing is brought to an end.
  enum End: CaseIterable { case cancelled, left, killed }

  @Test(arguments: End.allCases)
  func `what is slow holds nothing up, and ends with its program`(end: End) throws {
    var folder = try ClerkFolder([("lp", "slow")])
    folder.session.add(.print(Self.votes, on: nil))
    let begun = folder.trial.path("slow-process")
    folder.tend { _ in (try? Files.read(begun).isEmpty) == false }
    let process = try folder.slowProcess()
    folder.session.add(.save(Self.votes, as: "a.txt", isReplacing: false))
    folder.tend { $0.queue.jobs.last?.stateWord.sv == "sparad" }
    #expect(folder.session.queue.jobs.first?.state == .working)
    switch end {
    case .cancelled:
      folder.session.press("tab,home,x")
      #expect(folder.session.queue.jobs.first?.state == .cancelled)
      folder.works.tend(&folder.session, damage: nil)
    case .left: folder.works.endAll()
    case .killed: #expect(kill(process, SIGKILL) == 0)
    }
    #expect(ends(process))
    guard end == .killed else { return }
    folder.tend()
    let answer = folder.session.queue.jobs.first?.answer ?? []
    #expect(answer.count == 1 && answer[0].hasPrefix("Inget skrivs ut: "))
  }

  @Test(arguments: [nil, 8] as [Int?])
  func `a renderer that is cancelled or takes too long leaves nothing behind`(
    patience: Int?
  ) throws {
    var folder = try ClerkFolder([("chromium", "slow")], usual: false, patience: patience)
    var pdf = Self.votes
    pdf.format = .pdf
    folder.session.add(.save(pdf, as: "a.pdf", isReplacing: false))
    let begun = folder.trial.path("slow-process")
    folder.tend { _ in (try? Files.read(begun).isEmpty) == false }
    let words = String(decoding: try folder.trial.bytes(of: "slow-words"), as: UTF8.self)
    let option = try #require(words.split(separator: " ").first { $0.hasPrefix("--user-data") })
    let place = String(option.dropFirst("--user-data-dir=".count).dropLast("/profil".count))
    #expect(Folder.exists(place))
    let process = try folder.slowProcess()
    if patience == nil {
      folder.session.press("tab,x")
      folder.works.tend(&folder.session, damage: nil)
    } else {
      folder.tend()
      let answer = folder.session.queue.jobs.first?.answer
      #expect(answer == ["Det tog för lång tid och avbröts; försök igen."])
    }
    #expect(ends(process))
    folder.tend { _ in !Folder.exists(place) }
    #expect(Files.place(folder.trial.path("a.pdf"), meeting: "") == .free)
  }

  @Test(arguments: [
    (
      "scheduler is running\nsystem default destination: Kontoret\nKöket\nKontoret",
      ["Kontoret", "Köket"]
    ),
    ("scheduler is running\nno system default destination\nKöket\nA b", ["Köket"]),
    ("scheduler is not running\nno system default destination", []),
    ("", []),
  ])
  func `printers are listed with the usual one first`(answer: String, names: [String]) throws {
    #expect(Printers(answer: answer).names == names)
    var folder = try ClerkFolder([("lpstat", "lpstat")])
    try folder.says(scheduler: answer)
    try folder.works.listPrinters()
    folder.tend { !$0.said.isEmpty || !$0.layers.isEmpty }
    guard !names.isEmpty else {
      #expect(folder.session.said.hasPrefix("Inget skrivs ut: "))
      return
    }
    folder.session.press("2")
    #expect(folder.session.papers.printer == names[0])
    folder.session.press("p")
    #expect(
      folder.session.queue.jobs.last?.deed
        == .print(folder.session.papers.paper ?? Self.votes, on: names[0]))
  }
}
