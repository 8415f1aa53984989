import Agenda
import TestSupport
import Testing
import Voting

@testable import Minutes

/// The minutes as Akoma Ntoso; whether they are valid by the schema is tried with whole meetings.
@Suite struct AkomaNtosoTests {
  typealias Board = TestBoard

  /// A board's meeting of two §§, with a vote, a substitute and a dissent.
  private static func board() throws -> Board {
    var board = Board()
    try board.run(
      [
        .present(Array(Board.everyone.dropLast()) + [Board.ost], from: nil),
        .serve(Board.ost, for: Board.vik, from: nil), .open,
        .take([ItemID(1)], numbered: true), .fix, .gavel, .take([ItemID(2)], numbered: true),
        .move(.reject, by: Board.hall, reason: "För dyrt."), .closeDebate, .put(nil), .find(.main),
        .demandVote(Demand(by: Board.hall), yes: nil),
      ] + Command.ballots(yes: [1, 2, 4, 5, 8], no: [3, 6])
        + [.gavel, .reserve([Board.hall, Board.max], .decision, reason: ""), .close])
    return board
  }

  /// The texts sent, and signed by everyone two days later.
  private static func verify(_ board: inout Board) {
    let day = Day(number: 20_539)
    let items = board.meeting.paragraphs.map(\.id)
    let texts = Protocol(of: board.meeting).fixedTexts
    board.apply([.paper(.fixed(texts, sent: board.now))])
    board.apply(
      board.meeting.signers.map { signer in
        .paper(.attested(Attestation(signer: signer, items: items, on: day)))
      })
  }

  private static func correct(_ board: inout Board) {
    let correction = Correction(
      item: ItemID(2), text: "I punkt 2 ska stå 13 miljoner.", on: Day(number: 20_545),
      by: "Siv Lund")
    board.apply([.paper(.corrected(correction))])
  }

  private func expectGolden(_ name: String, _ text: String) {
    if let difference = Golden.difference(of: text, from: name, of: "MinutesTests") {
      Issue.record("\(difference)")
    }
  }

  @Test func `a board's minutes with a vote, verified, announced and corrected`() throws {
    var board = try Self.board()
    Self.verify(&board)
    let (day, items) = (Day(number: 20_540), board.meeting.paragraphs.map(\.id))
    board.apply([
      .paper(
        .posted(
          Notice(
            items: items, verified: Day(number: 20_539), on: day, at: board.now, place: "Kansliet",
            by: "Siv Lund")))
    ])
    Self.correct(&board)
    expectGolden("akn-board.akn", Protocol(of: board.meeting).akomaNtoso())
  }

  @Test func `one § of a council, where a third remits`() throws {
    var board = try CouncilBoard.taking(6)
    try board.run(
      [
        .motion(
          MotionDraft(
            movers: [Board.hall], kind: .remit, reason: "Kostnaden är inte utredd.",
            to: "kommunstyrelsen", outsiders: ["Siv Ek (MP)"])),
        .closeDebate, .put(nil), .find(.today), .demandVote(Demand(), yes: nil),
      ] + Command.ballots(yes: [1, 2, 4, 5], no: [3, 6, 7]) + [.gavel])
    let document = try #require(Protocol(of: board.meeting, paragraph: 26))
    expectGolden("akn-council-paragraph.akn", document.akomaNtoso(notice: "OFULLSTÄNDIGT"))
  }

  enum Step: CaseIterable { case none, sent, verified, corrected }

  @Test(arguments: zip(Step.allCases, ["draft", "draft", "verified", "corrected"]))
  func `says in its metadata whether it is a draft, verified or corrected`(
    _ step: Step, version: String
  ) throws {
    var board = try Self.board()
    switch step {
    case .none: break
    case .sent:
      let texts = Protocol(of: board.meeting).fixedTexts
      board.apply([.paper(.fixed(texts, sent: board.now))])
    case .verified: Self.verify(&board)
    case .corrected:
      Self.verify(&board)
      Self.correct(&board)
    }
    let text = Protocol(of: board.meeting).akomaNtoso()
    #expect(text.contains("<FRBRversionNumber value=\"\(version)\""))
    #expect(text.contains("<FRBRauthoritative value=\"\(version != "draft")\"/>"))
    #expect(text.contains(">UTKAST</docStatus>") == (version == "draft"))
    let day = ["draft": "2026-03-25", "verified": "2026-03-27", "corrected": "2026-04-02"][version]
    #expect(text.contains("/protokoll/swe@\(day ?? "")/!main\""))
    #expect(text.contains("<p refersTo=\"#standing_verified\">Rättelse") == (step == .corrected))
  }

  @Test func `shows a § as it was signed, line for line`() throws {
    var document = Protocol(of: try Self.board().meeting)
    document.paragraphs[1].kept = FixedText(
      paragraph: 26, text: "§26\n\nSjukhusets <nya>\nentré\n\nBeslut\n1.  Ja.\n    Nej.\n",
      lists: "Voteringslista: §26\n\nJan Berg     X\n")
    document.front?.kept = FixedText(paragraph: nil, text: "Beslutande   Jan Berg\n")
    let text = document.akomaNtoso()
    for line in [
      "<num>§26</num>",
      "xml:space=\"preserve\">Sjukhusets &lt;nya&gt;<eol/>entré</heading>",
      "<p status=\"verbatim\" xml:space=\"preserve\">Beslut<eol/>1.  Ja.<eol/>    Nej.</p>",
      "<p status=\"verbatim\" xml:space=\"preserve\">Jan Berg     X</p>",
      "<p status=\"verbatim\" xml:space=\"preserve\">Beslutande   Jan Berg</p>",
      "href=\"#dbsect_26__dbsect_votes\"",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(!text.contains("Entrén byggs om."))
    #expect(!text.contains("<heading>Beslutande</heading>"))
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<p>", "&lt;p&gt;"), ("]]>", "]]&gt;"), ("\"'", "&quot;'"),
    ("&amp;", "&amp;amp;"), ("<!-- x", "&lt;!-- x"), ("a\u{0}b\u{B}", "a\u{FFFD}b "),
    ("a\u{FFFE}\u{FFFF}b", "a\u{FFFD}\u{FFFD}b"), ("a\u{202E}b\u{2066}", "a\u{FFFD}b\u{FFFD}"),
    ("a\nb\r\nc\td", "a b  c d"), ("\u{85}\u{9B}", " \u{FFFD}"), ("Ö\u{301}\u{1F600}", "Ö\u{301}😀"),
    ("\u{FFFD}\u{FFFC}", "\u{FFFD}\u{FFFC}"), ("", ""),
  ]) func `escapes what XML takes for marks and replaces what it does not know`(
    _ row: (String, String)
  ) {
    #expect(row.0.xmlEscaped.unicodeScalars.elementsEqual(row.1.unicodeScalars))
    var xml = XMLText()
    xml.line("p", ["title": row.0, "class": nil], words: row.0)
    #expect(xml.text.hasSuffix("\n<p title=\"\(row.1)\">\(row.1)</p>\n"))
  }

  @Test(arguments: [
    ("Kommunfullmäktige", "kommunfullmaktige"), ("Å, Ä & Ö-nämnden ", "a-a-o-namnden"),
    ("../../etc", "etc"), ("日本", "namnlos"), ("", "namnlos"), ("a\u{30A}", "a"),
    ("<x y=\"z\">", "x-y-z"),
    (String(repeating: "a", count: 200), String(repeating: "a", count: 80)),
  ]) func `makes an address of a name`(_ row: (String, String)) {
    #expect(row.0.addressed == row.1)
  }

  @Test(arguments: [
    ("Rut Hall (M) yrkar.", "<person refersTo=\"#a\" as=\"#r\">Rut Hall (M)</person> yrkar."),
    ("Rut Hall yrkar.", "Rut Hall yrkar."), ("xRut Hall (M)", "xRut Hall (M)"),
    (
      "Ann Ek, Ann Eks & Ann Ek-By",
      "<person refersTo=\"#b\" as=\"#r\">Ann Ek</person>, Ann Eks &amp; "
        + "<person refersTo=\"#c\" as=\"#r\">Ann Ek-By</person>"
    ), ("Bo Li (S)", "Bo Li (S)"), ("Rut Hall (M", "Rut Hall (M"), ("", ""),
  ]) func `marks persons where they are named, and no part of another name`(_ row: (String, String))
  {
    let named = NamedPersons(
      [
        ("Rut Hall (M)", "#a"), ("Ann Ek", "#b"), ("Ann Ek-By", "#c"), ("Bo Li (S)", "#d"),
        ("Bo Li (S)", "#e"), ("Ö", "#f"),
      ], as: "#r")
    var xml = XMLText()
    xml.inline("p") { named.write(row.0, to: &$0) }
    #expect(xml.text.hasSuffix("<p>\(row.1)</p>"))
  }

  /// What stands between quotation marks after an attribute's name.
  private func values(of attribute: String, in text: String) -> [Substring] {
    text.split(separator: " \(attribute)=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }

  @Test func `ids are unique and legal, and references lead somewhere, in a large meeting`() throws
  {
    let count = 60
    var body = Board.body
    body.name = "Nämnden för \"<allt>\" & ]]>"
    let agenda = (1...count).map { number in
      AgendaEntry(
        number: "\(number)", title: "Ärende <\(number)> & annat", reference: "X \"\(number)\"",
        kind: .decision, sections: [AgendaSection(heading: "A\u{1B}", text: "b\n\n\u{0}\nc")],
        proposal: Point.numbered([
          Point(text: "x", points: [Point(label: "a.", text: "y"), Point(text: "")]),
          Point(text: "z"),
        ]))
    }
    var board = Board()
    board.meeting = Meeting(
      body: body, day: board.meeting.day, time: "09:00", place: nil, firstParagraph: 1,
      agenda: agenda)
    try board.run([.present(Board.everyone, from: nil), .open])
    for number in 1...count {
      try board.run(
        [
          .take([ItemID(number)], numbered: true), .move(.reject, by: Board.hall),
          .move(.adopt, by: Board.lind), .closeDebate, .put(nil), .find(.main),
          .demandVote(Demand(), yes: nil),
        ] + Command.ballots(yes: [1, 2, 4, 5], no: [3, 6, 7]) + [.gavel])
    }
    let text = Protocol(of: board.meeting).akomaNtoso()
    let ids = values(of: "eId", in: text)
    #expect(ids.count > count * 15 && Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.first?.isLetter == true && $0.allSatisfy(isLegal) })
    let known = Set(ids)
    let references = [
      "refersTo", "by", "as", "choice", "outcome", "source", "href", "start", "end",
    ]
    .flatMap { values(of: $0, in: text) }.flatMap { $0.split(separator: " ") }
    .filter { $0.hasPrefix("#") }
    #expect(references.count > count * 30)
    #expect(references.allSatisfy { known.contains($0.dropFirst()) })
    #expect(text.split(separator: "<vote ").count - 1 == count * 7)
    #expect(text.split(separator: "<voting ").count - 1 == count)
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{0}"))
  }

  private func isLegal(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_-".contains(character))
  }
}
