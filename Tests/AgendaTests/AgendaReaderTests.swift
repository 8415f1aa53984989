import Agenda
import FoundationEssentials
import Testing

@Suite struct AgendaReaderTests {
  @Test(arguments: Fixture.agendas)
  func `reads the agenda as its outline says`(_ name: String) throws {
    let read = try AgendaReader.read(Fixture.bytes(name + ".txt")).outline
    let path = Fixture.folder + name + ".outline"
    if ProcessInfo.processInfo.environment["KLUBBA_UPDATE_GOLDENS"] == "1" {
      try Data(read.utf8).write(to: URL(fileURLWithPath: path))
      Issue.record("The outline \(name) was rewritten; look at what changed.")
      return
    }
    #expect(read == String(decoding: try Fixture.bytes(name + ".outline"), as: UTF8.self))
  }

  @Test func `the plain form gives no warning`() throws {
    #expect(try AgendaReader.read(Fixture.bytes("plain.txt")).warnings.isEmpty)
  }

  // MARK: - A long agenda with its papers

  @Test(arguments: [0, 300, 2000])
  func `reads 27 items and none of the papers after them`(_ papers: Int) throws {
    let agenda = Meeting27(paperLines: papers)
    let read = try AgendaReader.read([UInt8](agenda.text.utf8))
    #expect(read.items.map(\.number) == (1...27).map { String($0) })
    #expect(read.items.map(\.title) == agenda.titles)
    #expect(read.items.map(\.reference) == agenda.references)
    #expect(read.items[22].kind == .divider)
    #expect(read.items[13].proposal.map(\.label) == ["1.", "2.", "3.", "4."])
    #expect(read.items[13].proposal.last?.points.map(\.label) == ["a.", "b."])
    #expect(read.items[20].proposal.count == 1)
    #expect(read.items[23].addressee == "Regionstyrelsen förslår regionfullmäktige")
    #expect(read.warnings.map(\.line) == (papers > 0 ? [agenda.lineCount + 1] : []))
    if papers > 0 {
      let message = "\(papers) rader bilagor efter sista ärendet lästes inte."
      #expect(read.warnings.first?.message == message)
    }
  }

  // MARK: - What cannot be read

  static let unreadable: [(name: String, bytes: [UInt8], line: Int?)] = [
    ("empty", [], nil),
    ("blank", Array(" \n\n".utf8), nil),
    ("NUL", Array("1. Upprop\n2. A\0B\n".utf8), 2),
    ("Latin-1", Array("1. Upprop\n\n2. ".utf8) + [0xD6] + Array("vriga fr".utf8) + [0xE5], 3),
    ("cut short", Array("1. Upprop å".utf8).dropLast(), 1),
    ("overlong", Array("1. A".utf8) + [0xC0, 0xAF], 1),
    ("surrogate", Array("1. A".utf8) + [0xED, 0xA0, 0x80], 1),
    ("PDF", Array("%PDF-1.7\n".utf8), 1),
    ("prose", Array("Det var en gång\nen saga.\n".utf8), nil),
    ("over 4 MB", [UInt8](repeating: 0x41, count: (4 << 20) + 1), nil),
    ("a line over 1 MB", Array("1. A\n".utf8) + [UInt8](repeating: 0x41, count: 1_048_600), 2),
    ("501 items", Array((1...501).map { "\($0). Ärende\n\n" }.joined().utf8), 1001),
  ]

  @Test(arguments: unreadable.indices)
  func `refuses what is no agenda, with its line`(_ index: Int) {
    let (name, bytes, line) = Self.unreadable[index]
    let error = #expect(throws: ReadingError.self, "\(name)") { try AgendaReader.read(bytes) }
    #expect(error?.line == line, "\(name)")
    #expect(error?.message.sv.isEmpty == false && error?.message.en.isEmpty == false)
  }

  @Test func `reads 500 items`() throws {
    let text = (1...500).map { "\($0). Ärende nummer \($0)\n\n" }.joined()
    #expect(try AgendaReader.read([UInt8](text.utf8)).items.count == 500)
  }

  @Test(arguments: [
    ("\u{FEFF}1. Upprop\r\n2. Val av justerare\r\n", 0),
    ("1. Upp\u{1B}[31mrop\n2. Val av\u{A0}justerare\n", 2),
    ("1. Upprop\n\u{C}2. Val av justera\u{200B}re\n", 2),
    ("1. Upprop\u{7}\u{8}\u{9B}\n2. \u{202E}Val av justerare\n", 1),
    ("1. Upprop\n2. Val av justerare\n3. A\u{30A}rsredovisning\n", 1),
  ])
  func `reads past noise and keeps no control character`(_ text: String, _ warnings: Int) throws {
    let read = try AgendaReader.read([UInt8](text.utf8))
    #expect(read.items.prefix(2).map(\.title) == ["Upprop", "Val av justerare"])
    #expect(read.warnings.count == warnings, "\(read.warnings)")
    let kept = read.outline.unicodeScalars.filter { $0 != "\n" }
    #expect(kept.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA1).contains($0.value) })
  }

  @Test func `warns in either language`() throws {
    let text = Array("1. Upprop\n3. Val av justerare\n".utf8)
    #expect(
      try AgendaReader.read(text).warnings
        == [AgendaWarning(line: 2, message: "Nummer 2 saknas före ärende 3.")])
    #expect(
      try AgendaReader.read(text, language: .english).warnings
        == [AgendaWarning(line: 2, message: "Number 2 is missing before item 3.")])
  }

  // MARK: - JSON

  @Test func `the JSON leaves out what has no value`() throws {
    let text =
      "Organ: Nämnden\n\n1. Taxa (N/1/2026)\nFörslag till beslut\n1. Taxan antas.\na. Nu.\n"
    let read = try AgendaReader.read([UInt8](text.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(read), as: UTF8.self)
    let proposal =
      #"[{"label":"1.","points":[{"label":"a.","text":"Nu."}],"text":"Taxan antas."}]"#
    let section = #"{"heading":"Förslag till beslut","text":"1. Taxan antas.\na. Nu."}"#
    #expect(
      json
        == #"{"body":"Nämnden","items":[{"kind":"decision","number":"1","proposal":\#(proposal),"#
        + #""reference":"N/1/2026","sections":[\#(section)],"title":"Taxa"}],"warnings":[]}"#)
    #expect(try JSONDecoder().decode(AgendaText.self, from: Data(json.utf8)) == read)
    let least = #"{"items":[{"title":"A","kind":"decision"}]}"#
    #expect(
      try JSONDecoder().decode(AgendaText.self, from: Data(least.utf8))
        == AgendaText(items: [AgendaEntry(title: "A", kind: .decision)]))
  }
}
