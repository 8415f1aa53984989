import Agenda
import TestSupport
import Testing
import Voting

@testable import Minutes

/// The papers as HTML pages.
@Suite struct HTMLPages {
  typealias Board = TestBoard

  /// A small meeting with what a page has: lists, points, a vote, a reservation, a quotation.
  static func small() throws -> Meeting {
    var board = try Board.underDebate()
    try board.run(
      [
        .move(
          .reject, by: Board.hall, reason: "Det är för dyrt.\n\nVänta ett år."), .closeDebate,
        .put(nil), .find(.main), .demandVote(Demand(by: Board.hall), yes: nil),
      ] + Command.ballots(yes: [1, 2, 4, 5], no: [3, 7], abstain: [6]) + [
        .gavel, .reserve([Board.hall], .motion(Board.A), reason: ""),
        .verifiers([Board.hall], at: "1 april 2026 kl. 10.00", place: "Kansliet"), .close,
      ])
    return board.meeting
  }

  /// A § with free text alone, as it stands on a page.
  static func page(ofText text: String) throws -> MarkupReader {
    var document = try #require(Protocol(of: try small(), paragraph: 26))
    document.paragraphs[0].sections = [Section(.summary, "Text", [.text(text)])]
    document.paragraphs[0].votes = nil
    return try MarkupReader(document.html())
  }

  @Test func `is the page of a small meeting`() throws {
    let meeting = try Self.small()
    for (name, page) in [
      ("small-minutes", Protocol(of: meeting).html()),
      ("small-votes", VotingLists(of: meeting).html()),
    ] {
      if let difference = Golden.difference(of: page, from: "\(name).html", of: "MinutesTests") {
        Issue.record("\(difference)")
      }
    }
  }

  /// The minutes of a meeting with two tables of the same caption in a §.
  static func withTables(_ meeting: Meeting) -> Protocol {
    var document = Protocol(of: meeting)
    let table = Table(
      "Grupper", columns: [.init("Grupp"), .init("Röster", isNumber: true)],
      rows: [["Ett", "4"], ["Två"]])
    document.paragraphs[0].sections.append(
      Section(.election, "Val", [.table(table), .table(table)]))
    return document
  }

  /// Headings without jumps, ids that are one each, links that lead somewhere, tables told.
  @Test(arguments: ["whole", "small", "remark", "one", "votes", "empty", "tables"])
  func `has the structure that is read aloud`(_ paper: String) throws {
    let meeting = try Self.small()
    let text =
      switch paper {
      case "whole": Protocol(of: try WholeProtocol.played().meeting).html()
      case "small": Protocol(of: meeting).html()
      case "remark": Protocol(of: meeting).html(notice: "OFULLSTÄNDIGT: rad 4")
      case "one": Protocol(of: meeting, paragraph: 26)?.html() ?? ""
      case "votes": VotingLists(of: meeting).html()
      case "tables": Self.withTables(meeting).html()
      default: Protocol(of: Board().meeting).html()
      }
    let page = try MarkupReader(text)
    let levels = page.elements.compactMap { element in
      element.name.first == "h" ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count)
    for element in page.elements {
      for name in ["aria-labelledby", "aria-describedby"] {
        guard let target = element.attributes[name] else { continue }
        #expect(ids.contains(target))
      }
      guard let link = element.attributes["href"] else { continue }
      #expect(link.first == "#" && ids.contains(String(link.dropFirst())))
    }
    for name in ["html", "head", "body", "header", "main", "footer"] {
      #expect(page.all(name).count == 1, "\(name)")
    }
    for name in ["script", "link", "img", "iframe", "base"] { #expect(page.all(name).isEmpty) }
    #expect(page.all("table").count == page.all("caption").count)
    #expect(page.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
    #expect(page.all("html").first?.attributes["lang"] == "sv")
    #expect(page.all("svg").allSatisfy { $0.attributes["role"] == "img" })
    #expect(page.all("p").contains { $0.text == "UTKAST" })
    #expect(page.all("p").contains { $0.text == "OFULLSTÄNDIGT: rad 4" } == (paper == "remark"))
  }

  static let hostile = [
    "<script>alert(1)</script>", "</title></style></main>", "a & b &amp; &lt;", "\"'><b x=\"",
    "]]> <!-- --> <![CDATA[", "\u{202E}baklänges\u{202C}", "\u{1B}[2J\u{0}\u{7}\u{85}",
    "\u{FFFE}\u{1FFFF}\u{FEFF}", "å\u{200B}ä\u{2028}ö\r\nrad\ttab", "🇸🇪 日本語 e\u{301}",
    "\\22 ;} @import 'x'", "Ⅷ. § 1 –",
  ]

  @Test(arguments: hostile) func `shows a hostile text and nothing more`(_ text: String) throws {
    let people = ["ordförande", "ledamot", "ledamot"].enumerated().map { index, role in
      Person(
        id: PersonID(index + 1), name: "\(text) \(index)", party: text, role: role, isMember: true)
    }
    var board = Board()
    board.meeting = Meeting(
      body: Body(name: text, kind: .board, seats: 3, secretary: text, people: people),
      day: board.meeting.day, time: text, place: text, firstParagraph: 1,
      agenda: [
        AgendaEntry(
          title: text, reference: text, kind: .decision,
          sections: [AgendaSection(heading: text, text: "\(text)\n- \(text)\n1. \(text)")],
          addressee: text, proposal: [Point(label: text, text: text, points: [Point(text: text)])])
      ])
    try board.run([
      .present(people.map(\.id), from: nil), .open, .take([ItemID(1)], numbered: true),
      .move(.reject, by: PersonID(2), reason: text), .closeDebate, .put(nil), .find(.main),
      .demandVote(Demand(), yes: nil), .voteRest(.yes), .endVote, .gavel,
    ])
    var document = Protocol(of: board.meeting)
    document.paragraphs[0].closing = [text]
    let signed = FixedText(paragraph: 1, text: "\(text)\n", lists: "\(text)\n")
    var kept = document
    kept.paragraphs[0].kept = signed
    kept.front?.kept = signed
    let pages = [
      document.html(notice: text), kept.html(notice: text),
      VotingLists(of: board.meeting).html(notice: text),
    ]
    for page in pages {
      let read = try MarkupReader(page)
      #expect(!read.elements.contains { ["script", "b"].contains($0.name) })
      #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHarmful })
      #expect(!page.unicodeScalars.contains { $0.properties.isNoncharacterCodePoint })
      #expect(read.all("style").count == 3)
      #expect(read.all("style").allSatisfy { !$0.text.contains("@import") })
    }
  }

  @Test(arguments: [
    ("a", "a"), ("&", "&amp;"), ("<>", "&lt;&gt;"), ("\"'", "&quot;&#39;"), ("\n", " "),
    ("\u{0}", "\u{FFFD}"), ("\u{1F}", "\u{FFFD}"), (" ", " "), ("~", "~"), ("\u{7F}", "\u{FFFD}"),
    ("\u{9F}", "\u{FFFD}"), ("\u{A0}", "\u{A0}"), ("\u{200D}", "\u{200D}"),
    ("\u{202E}", "\u{FFFD}"), ("\u{2066}", "\u{FFFD}"), ("\u{FFFD}", "\u{FFFD}"),
    ("\u{FFFE}", "\u{FFFD}"), ("\u{10FFFF}", "\u{FFFD}"), ("å👍", "å👍"),
  ]) func `escapes each sign`(_ row: (String, String)) {
    var html = HTMLText()
    html.line("p", ["title": row.0], row.0)
    let text = String(decoding: html.bytes, as: UTF8.self)
    #expect(text == "<p title=\"\(row.1)\">\(row.1)</p>\n")
  }

  @Test(arguments: [
    ("Kommun", "\"Kommun\""), ("a\"b", "\"a\\22 b\""), ("</style>", "\"\\3c \\2f style\\3e \""),
    ("å\\", "\"\\e5 \\5c \""), ("\n", "\"\\20 \""), ("", "\"\""),
  ]) func `writes a text as a string of a style sheet`(_ row: (String, String)) {
    #expect(HTMLStyle.string(row.0) == row.1)
  }

  @Test(arguments: [
    ("", ""), ("a", "p"), ("a\nb", "p br"), ("a\n\nb", "p p"), ("\n\na\n\n", "p"),
    ("- a\n- b", "ul li li"), ("a\n- b\nc", "p ul li p"), ("- a\n\n- b", "ul li li"),
    ("1. a\n2. b", "ol li span li span"), ("- a\n1. b", "ul li ol li span"),
    ("- a\n  - b\n- c", "ul li ul li li"), ("- a\n  mer", "ul li br"), ("- a\n\n  mer", "ul li p"),
    ("  - a\n- b", "ul li ul li"), ("1. a\n  - b\n    - c\n2. d", "ol li span ul li ul li li span"),
    ("-a", "p"), ("12345. a", "p"), ("– a", "ul li"), ("a\r\nb", "p br"),
    (
      (0...7).map { String(repeating: " ", count: $0) + "- a" }.joined(separator: "\n"),
      "ul li ul li ul li ul li ul li ul li li li"
    ),
  ]) func `makes paragraphs and lists of free text`(_ row: (text: String, elements: String)) throws
  {
    let names = try Self.page(ofText: row.text).elements.map(\.name)
    let start = try #require(names.lastIndex(of: "h3"))
    let end = try #require(names.lastIndex(of: "footer"))
    #expect(names[(start + 1)..<end].joined(separator: " ") == row.elements)
  }

  @Test func `keeps the labels of points in the text`() throws {
    let points = [
      Point(
        label: "1.", text: "Ett\noch mer",
        points: [Point(label: "a.", text: "A", points: [Point(label: "-", text: "streck")])]),
      Point(label: "2.", text: "Två"),
    ]
    var html = HTMLText()
    html.element("div") { $0.points(points) }
    let page = try MarkupReader(
      "<!DOCTYPE html>\n" + String(decoding: html.bytes, as: UTF8.self))
    #expect(
      page.elements.map(\.name).joined(separator: " ")
        == "div ol li span br ol li span ul li span li span")
    let words = page.elements[0].text.split(whereSeparator: \.isWhitespace)
    #expect(words == ["1.", "Ett", "och", "mer", "a.", "A", "-", "streck", "2.", "Två"])
    var loose = HTMLText()
    loose.points([Point(text: "Ett."), Point(text: "Två.")])
    #expect(String(decoding: loose.bytes, as: UTF8.self) == "<p>Ett.</p>\n<p>Två.</p>\n")
  }

  @Test func `says nothing of a draft where all is verified, and shows what was signed`() throws {
    var document = Protocol(of: try Self.small())
    document.isVerified = true
    let signed = "§26\n\nEn rubrik\n   med  luft & <tecken>\n"
    document.paragraphs[1].kept = FixedText(paragraph: 26, text: signed, lists: "Ja  Nej\n")
    document.paragraphs[1].closing = ["Paragrafen är justerad."]
    document.front?.kept = FixedText(paragraph: nil, text: "Plats   Kansliet\n")
    let page = try MarkupReader(document.html())
    #expect(!page.elements.contains { $0.text.contains("UTKAST") })
    #expect(page.all("title").first?.text == "Protokoll, Provstyrelsen 2026-03-25")
    #expect(page.all("pre").map(\.text) == ["Plats   Kansliet\n", signed, "Ja  Nej\n"])
    #expect(page.all("p").contains { $0.text == "Paragrafen är justerad." })
    #expect(page.all("svg").isEmpty)
  }
}

/// The picture of a vote, and the list beside it.
@Suite struct VotePictures {
  @Test func `says in words what it shows, party by party`() throws {
    let page = try MarkupReader(VotingLists(of: try HTMLPages.small()).html())
    #expect(
      page.all("desc").map(\.text) == [
        "S: 2 Ja. C: 2 Ja. M: 1 Nej. V: 1 Avstår. KD: 1 Nej."
      ])
    #expect(page.all("title").last?.text == "Bild av omröstningen: 4 Ja, 2 Nej, 1 Avstår")
    // A sign for each of the three choices, and one for each of the seven.
    #expect(page.all("path").count == 10)
    #expect(page.all("tr").map(\.text).last == "Resultat421")
  }

  @Test(arguments: [(1, 1), (400, 400), (401, 0)])
  func `counts hands without names, as many as a body has`(_ row: (yes: Int, signs: Int)) throws {
    var lists = VotingLists(of: try HTMLPages.small())
    lists.paragraphs[0].lists[0].rows = []
    lists.paragraphs[0].lists[0].result = [row.yes, 0, 0]
    let page = try MarkupReader(lists.html())
    #expect(page.all("path").count == (row.signs == 0 ? 0 : row.signs + 3))
    #expect(page.all("tfoot").isEmpty && page.all("tr").count == 2)
  }

  @Test func `has every choice, a vote that is not given, and rows that go on`() throws {
    var lists = VotingLists(of: try HTMLPages.small())
    var list = lists.paragraphs[0].lists[0]
    let row = list.rows[0]
    let choices = Choice.allCases + [nil]
    list.rows = (0..<26).map { place in
      var row = row
      row.choice = choices[place % choices.count]
      row.person.party = "Partilösa i Lövsunda"
      return row
    }
    list.columns = Choice.allCases
    list.result = [5, 5, 4, 4, 4]
    lists.paragraphs[0].lists = [list]
    let page = try MarkupReader(lists.html())
    #expect(page.all("path").count == 26 + 5)
    #expect(
      page.all("desc").map(\.text) == [
        "Partilösa i Lövsunda: 5 Ja, 5 Nej, 4 Avstår, 4 Frånvarande, 4 Kvittad, 4 –."
      ])
    let words = page.all("text").map(\.text)
    #expect(words.contains("Partilö…"))
    #expect(["J", "N", "A", "F", "K", "–"].allSatisfy(words.contains))
    #expect(page.all("div").contains { $0.attributes["tabindex"] == "0" })
  }
}
