import Agenda
import Testing
import Voting

@testable import Minutes

@Suite struct NoticeTests {
  typealias Board = TestBoard

  static let verifier: Signer = .person(Board.hall)

  /// A meeting of four §§ that is closed; § 26 is verified at once.
  static func closed() throws -> Board {
    var board = try Board.underDebate()
    board.meeting.apply(
      .verifiersChosen(persons: [Board.hall], at: nil, place: nil))
    try board.run([
      .arrive(Board.kvist), .move(.add, by: Board.hall, text: "Att entrén får namn."),
      .closeDebate, .put(nil), .find(.adopted), .gavel, .put(nil), .find(.rejected),
      .demandVote(Demand(), yes: nil),
    ])
    try board.run(
      Command.ballots(yes: [1, 2, 4, 5], no: [3, 6, 7])
        + [.gavel, .reserve([Board.hall], .motion(Board.A), reason: "")])
    try board.run([
      .immediate(ItemID(2)),
      .attend(Attendee(name: "Eva Ek", title: "direktör", from: ItemID(3))),
      .take([ItemID(3)], numbered: true), .gavel, .take([ItemID(4)], numbered: true), .gavel,
      .close,
    ])
    return board
  }

  /// Signs §§, those of all who sign.
  static func sign(
    _ board: inout Board, _ items: [ItemID], by signers: [Signer], on: String
  ) throws {
    let texts = Protocol(of: board.meeting).fixedTexts
    let draft = AttestationDraft(
      signers: signers, items: items, on: Day(on), texts: texts)
    try board.run([.paper(.attest(draft))])
  }

  /// The same meeting, § 26 signed on the day, the rest two weeks later.
  static func verified() throws -> Board {
    var board = try closed()
    try sign(&board, [ItemID(2)], by: everyone, on: "2026-03-25")
    try board.run([.paper(.send(Protocol(of: board.meeting).fixedTexts))])
    try sign(&board, [], by: everyone, on: "2026-04-08")
    return board
  }

  static let everyone: [Signer] = [.secretary, .person(Board.berg), verifier]

  static func post(_ items: [Int], on day: String) throws -> Command {
    .paper(.post(items.map(ItemID.init), on: Day(day), place: "Regionens arkiv", by: nil))
  }

  static func takeDown(_ items: [Int], on day: String) throws -> Command {
    .paper(.takeDown(items.map(ItemID.init), on: Day(day), by: "Bo Al"))
  }

  @Test func `there is one notice a batch, from draft to taken down`() throws {
    var board = try Self.closed()
    expectGolden("notice-drafts", NoticePapers(of: board.meeting).text(pages: false))
    board = try Self.verified()
    expectGolden("notice-pending", NoticePapers(of: board.meeting).text(pages: false))
    try board.run([Self.post([2], on: "2026-03-26"), Self.post([], on: "2026-04-10")])
    try board.run([Self.takeDown([2], on: "2026-04-17")])
    expectGolden("notice-posted", NoticePapers(of: board.meeting).text(pages: true))
    try board.run([Self.takeDown([1], on: "2026-05-04")])
    let early = NoticePapers(of: board.meeting, paragraph: 27)
    expectGolden("notice-early", early.text(pages: false, notice: "OFULLSTÄNDIGT: skadad."))
    try board.run([Self.post([1, 3, 4], on: "2026-05-06")])
    expectGolden(
      "notice-again", NoticePapers(of: board.meeting, paragraph: 28).text(pages: false))
    #expect(NoticePapers(of: board.meeting, paragraph: 99).papers.isEmpty)
    #expect(NoticePapers(of: Board().meeting).papers.count == 1)
    #expect(Protocol(of: board.meeting).front?.notice.count == 9, "the immediate § stands apart")
  }

  /// The day of posting, that of taking down, and what the rows say.
  static let days: [(posted: String, down: String?, removal: String, appeal: String)] = [
    ("1999-03-16", nil, "tidigast 1999-04-07", "1999-04-06"),
    ("2026-03-13", nil, "tidigast 2026-04-08", "2026-04-07"),
    ("2026-03-27", nil, "tidigast 2026-04-18", "2026-04-17"),
    (
      "2026-04-10", "2026-05-04", "2026-05-04 (i förtid, tidigast 2026-05-05)",
      "tiden har inte löpt ut"
    ),
    ("2026-04-10", "2026-05-05", "2026-05-05 (tidigast 2026-05-05)", "2026-05-04"),
    ("2026-04-10", "2026-05-06", "2026-05-06 (tidigast 2026-05-05)", "2026-05-04"),
    (
      "2026-05-29", "2026-06-22", "2026-06-22 (i förtid, tidigast 2026-06-23)",
      "tiden har inte löpt ut"
    ),
    ("2026-05-29", "2026-06-23", "2026-06-23 (tidigast 2026-06-23)", "2026-06-22"),
    ("2026-10-10", nil, "tidigast 2026-11-03", "2026-11-02"),
    ("2026-12-04", nil, "tidigast 2026-12-29", "2026-12-28"),
    ("2026-12-11", nil, "tidigast 2027-01-05", "2027-01-04"),
  ]

  @Test(arguments: days)
  func `P8 P9 it stays until the time to appeal is over, or that time goes on`(
    _ row: (posted: String, down: String?, removal: String, appeal: String)
  ) throws {
    let posted = try #require(Day(row.posted))
    var board = try Board.underDebate()
    let at = Moment(day: posted, second: 9 * 3600)
    let notice = Notice(
      items: [ItemID(1)], verified: posted, on: posted, at: at, place: "Arkivet", by: "Siv Lund")
    board.meeting.apply(.paper(.posted(notice)))
    if let down = row.down.flatMap({ Day($0) }) {
      board.meeting.apply(
        .paper(.takenDown(notice: 1, Notice.Removal(on: down, at: at, by: "Bo Al"))))
    }
    let paper = try #require(NoticePapers(of: board.meeting, paragraph: 25).papers.first)
    func line(_ label: String) -> String? { paper.rows.first { $0.label == label }?.lines.first }
    #expect(line("Anslaget tas ned") == row.removal)
    #expect(line("Sista dag för överklagande") == row.appeal)
    let isEarly = row.removal.contains("i förtid")
    #expect(paper.sentences.contains { $0.contains("har därför inte löpt ut") } == isEarly)
    #expect(paper.appeal.contains { $0.contains("det vill säga senast") } == !isEarly)
    #expect(paper.certificate.first?.lines == ["\(posted) kl. 09.00 av Siv Lund"])
  }

  @Test(arguments: [(BodyKind.council, false), (.board, true), (.committee, true)])
  func `P10 only a board's preparatory decisions are excepted`(
    _ row: (kind: BodyKind, says: Bool)
  ) throws {
    var body = Board.body
    body.kind = row.kind
    body.principal = "Provs kommun"
    let meeting = Meeting(
      body: body, day: Board().meeting.day, time: nil, place: nil, firstParagraph: 1,
      agenda: Board.agenda)
    let announcement = Announcement(
      items: [ItemID(1)], isImmediate: false, stage: .unverified)
    let sentences = meeting.appealSentences(of: announcement)
    #expect(sentences.contains { $0.hasPrefix("Beslut av rent förberedande") } == row.says)
    #expect(sentences.first?.hasPrefix("Varje medlem av Provs kommun har rätt") == true)
  }

  @Test func `a draft names who has not signed, and the paragraphs where not all`() throws {
    var board = try Self.closed()
    try board.run([.paper(.send(Protocol(of: board.meeting).fixedTexts))])
    try Self.sign(&board, [], by: [.secretary], on: "2026-04-01")
    try Self.sign(&board, [ItemID(1)], by: [.person(Board.berg)], on: "2026-04-01")
    let papers = NoticePapers(of: board.meeting).papers
    #expect(papers.map(\.isVerified) == [false, false])
    #expect(
      papers.map { $0.sentences.last ?? "" } == [
        "Underskrift saknas av ordföranden Jan Berg (S), §§ 27–28; justeraren Rut Hall (M).",
        "Underskrift saknas av ordföranden Jan Berg (S); justeraren Rut Hall (M).",
      ])
    try Self.sign(
      &board, [ItemID(2), ItemID(3), ItemID(4)], by: [.person(Board.berg)], on: "2026-04-02")
    let refusal = AttestationDraft(
      signers: [Self.verifier], outcome: .refused, text: "Jag var inte där.")
    try board.run([.paper(.attest(refusal))])
    let refused = try #require(NoticePapers(of: board.meeting, paragraph: 27).papers.first)
    #expect(refused.sentences.last?.hasPrefix("Någon behöver utses att justera") == true)
  }
}

@Suite struct ExtractTests {
  typealias Board = TestBoard

  @Test func `an extract has the whole paragraph, who took part, and a place to certify it`() throws
  {
    var board = try NoticeTests.closed()
    let draft = try #require(Extract(of: board.meeting, paragraph: 26))
    expectGolden("extract-draft", draft.text(pages: false))
    board = try NoticeTests.verified()
    try board.run([
      .paper(.correct(ItemID(2), text: "”maj” ska vara ”juni”", on: nil, by: "Siv Lund"))
    ])
    let verified = try #require(Extract(of: board.meeting, paragraph: 26))
    expectGolden("extract-verified", verified.text(pages: true))
    #expect(verified.isVerified && !draft.isVerified)
    #expect(Extract(of: board.meeting, paragraph: 99) == nil)
    let minutes = try #require(Protocol(of: board.meeting, paragraph: 26)).text(pages: false)
    let extract = verified.text(pages: false)
    for line in minutes.split(separator: "\n").dropFirst(3) {
      #expect(extract.contains(line), "\(line)")
    }
  }

  @Test func `it names those alone who took part in that paragraph`() throws {
    var board = Board()
    let here = Board.everyone.filter { $0 != Board.norr }
    try board.run([
      .present(here, from: nil), .serve(Board.ost, for: Board.norr, from: nil),
      .present([Board.kvist], from: nil),
      .attend(
        Attendee(
          name: "Tor Al", title: "revisor", role: .auditor, from: ItemID(2), to: ItemID(2))),
      .open, .take([ItemID(1)], numbered: true), .fix, .gavel, .leave(Board.berg),
      .take([ItemID(2)], numbered: true), .presenter(Presenter(name: "Åke Bo", title: "läkare")),
      .recuse([Board.max], reason: "granne"), .notTakingPart([Board.vik]), .gavel,
      .take([ItemID(3)], numbered: true), .gavel,
    ])
    let rows = [25, 26, 27].map { number in
      (Extract(of: board.meeting, paragraph: number)?.rows ?? []).map { row in
        "\(row.label): \(row.lines.joined(separator: "; "))"
      }.joined(separator: "\n")
    }
    expectGolden("extract-attendance", rows.joined(separator: "\n\n") + "\n")
  }

  /// What stands in the agenda, what is entered at the meeting, and who they are.
  static let dispatches: [(agenda: String, entered: [String], names: [String])] = [
    ("Ekonomidirektör\nChefscontroller", [], ["Ekonomidirektör", "Chefscontroller"]),
    ("Ekonomidirektör, Chefscontroller.", [], ["Ekonomidirektör", "Chefscontroller"]),
    ("A-bolaget, Bys kommun,\nLänsstyrelsen", [], ["A-bolaget", "Bys kommun", "Länsstyrelsen"]),
    ("Lisa Gren, direktör\nNorrbolaget", [], ["Lisa Gren, direktör", "Norrbolaget"]),
    ("Lisa Gren, direktör; Bo Å, jurist", [], ["Lisa Gren, direktör", "Bo Å, jurist"]),
    ("Lisa Gren, direktör; Bo Å\nKansliet", [], ["Lisa Gren, direktör", "Bo Å", "Kansliet"]),
    ("Kommunerna (Åre, Berg), Region Norr", [], ["Kommunerna (Åre, Berg)", "Region Norr"]),
    ("Parentes (öppen, Åre", [], ["Parentes (öppen, Åre"]), (")A, B", [], [")A", "B"]),
    ("- Kansliet\n• kansliet\n– Arkivet", [], ["Kansliet", "Arkivet"]), (" ,, , \n ", [], []),
    ("", [], []), ("Revisorerna m.fl.", [], ["Revisorerna m.fl."]), ("A\u{2028}B", [], ["A", "B"]),
    ("Kultur-  och fritidsnämnden", [], ["Kultur- och fritidsnämnden"]),
    ("A\nB", ["C, D", "b"], ["A", "B", "C", "D"]), ("", ["A, B", "C"], ["A", "B", "C"]),
    ("", ["Lisa Gren, direktör;", "C"], ["Lisa Gren, direktör", "C"]),
  ]

  @Test(arguments: dispatches)
  func `recipients stand in a list with commas or a line each`(
    _ row: (agenda: String, entered: [String], names: [String])
  ) throws {
    var board = Board()
    var agenda = Board.agenda
    if !row.agenda.isEmpty {
      agenda[2].sections.append(AgendaSection(heading: "Expedieras till", text: row.agenda))
    }
    board.meeting = Meeting(
      body: Board.body, day: board.meeting.day, time: nil, place: nil, firstParagraph: 25,
      agenda: agenda)
    try board.run([
      .present(Board.everyone, from: nil), .open, .take([ItemID(1)], numbered: true), .fix, .gavel,
      .take([ItemID(2)], numbered: true), .gavel, .take([ItemID(3)], numbered: true), .gavel,
    ])
    board.item = ItemID(3)
    try board.run(row.entered.map { .dispatch($0) })
    let found = board.meeting.recipients
    #expect(found.map(\.paragraph) == [25, 26, 27])
    #expect(found.map(\.names) == [[], ["Fastighetschef", "Upphandlingschef"], row.names])
  }
}

@Suite struct ExtractPageTests {
  typealias Board = TestBoard

  @Test func `on an HTML page they say what they say in text, and nothing in them is markup`()
    throws
  {
    var board = try NoticeTests.verified()
    let place = "<script>alert(1)</script> & \u{202E}arkiv"
    try board.run([
      .paper(.post([ItemID(2)], on: Day("2026-03-26"), place: place, by: "\"Siv\" <Lund>"))
    ])
    let notices = NoticePapers(of: board.meeting).html(notice: "<b>skadad</b>")
    let extract = try #require(Extract(of: board.meeting, paragraph: 26)).html(notice: "a<b")
    for page in [notices, extract] {
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\""))
      #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("\u{202E}"))
      #expect(!page.contains("UTKAST"))
    }
    #expect(notices.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \u{FFFD}arkiv"))
    for words in [
      "<h2>Anslag §§ 25, 27–28</h2>", "<h2>Anslag § 26</h2>", "<h3>Hur man överklagar</h3>",
      "<dd>2026-04-16</dd>", "<dd class=\"blank\"></dd>\n<dd>senast 2026-04-10</dd>",
      "2026-03-26 av &quot;Siv&quot; &lt;Lund&gt;",
    ] {
      #expect(notices.contains(words), "\(words)")
    }
    for words in [
      "<h1>Protokollsutdrag §26 2026-03-25</h1>", "<dd>omedelbart justerad 2026-03-25</dd>",
      "<dt>Rätt utdraget intygar</dt>", "Paragrafen är justerad", "4 ja-röster och 3 nej-röster",
    ] {
      #expect(extract.contains(words), "\(words)")
    }
    let early = try NoticeTests.closed()
    #expect(NoticePapers(of: early.meeting, paragraph: 26).html().contains("UTKAST"))
    let page = try #require(Extract(of: early.meeting, paragraph: 26)).html()
    #expect(page.contains("UTKAST") && page.contains("EJ JUSTERAT"))
  }
}
