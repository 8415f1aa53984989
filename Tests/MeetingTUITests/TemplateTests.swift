import Agenda
import FoundationEssentials
import Journal
import Minutes
import TestSupport
import Testing

@testable import MeetingTUI

/// The sentences of the minutes, a row for each thing that happens at meetings, as verbs lead to it.
struct TemplateTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    /// The meeting, with its agenda fixed already.
    var meeting = "liten"
    /// What is played.
    var lines: [String]
    /// The section that says it; nothing for what ends the §.
    var kind: Section.Kind? = .proposition
    /// What it says, a line for each sentence and each that is quoted.
    var says: [String]
  }

  @Test(arguments: plain + voted + carried + recorded + elected)
  func `the minutes say it so`(_ row: Row) throws {
    let trial = try Trial()
    try begin(row.meeting, in: trial)
    var record = try MeetingRecord.open(at: trial.path("a.meeting"), for: .reading)
    record.detach()
    let begins = row.kind == .decision && row.testDescription.hasPrefix("agenda")
    let before =
      row.meeting == "kf"
      ? ["present all", "mark 2-4 prepared-by=kommunstyrelsen", "open at=18:00"]
      : ["present all", "open at=18:30"]
    for text in before + ["take 1"] + (begins ? [] : ["fix", "gavel"]) + row.lines {
      let line = try #require(try VerbLine(parsing: text))
      _ = try record.perform(
        line, at: .secretary, clock: Trial.noon, outside: Files.outside("", .swedish))
    }
    let paragraph = try #require(Protocol(of: record.history.meeting).paragraphs.last)
    #expect(Self.said(in: paragraph, row.kind) == row.says)
  }

  /// Makes the meeting: "upp" is the board that proposes to its council.
  private func begin(_ name: String, in trial: borrowing Trial) throws {
    guard name == "upp" else {
      #expect(trial.begin(name).status == 0)
      return
    }
    let base = "\(Trial.transcripts)/liten"
    let agenda = try String(contentsOfFile: "\(base).agenda", encoding: .utf8).replacing(
      "En ny brygga", with: "Fritidsnämnden föreslår kommunfullmäktige\nEn ny brygga")
    try trial.write(agenda, to: "upp.agenda")
    let made = trial.run(
      "new", trial.path("upp.agenda"), "--body", "\(base).organ", "-o", trial.path("a.meeting"))
    #expect(made.status == 0)
  }

  /// What a section of a § says, sentence by sentence.
  private static func said(in paragraph: Paragraph, _ kind: Section.Kind?) -> [String] {
    guard let kind else { return paragraph.ending }
    return paragraph.sections.filter { $0.kind == kind }.flatMap(\.blocks).flatMap { block in
      switch block {
      case .text(let text): [text]
      case .lines(let lines), .bullets(let lines): lines
      case .points(let points): Point.lines(points).split(separator: "\n").map(String.init)
      case .passage(let passage): passage.sentences + passage.quotation
      case .table(let table): [table.caption]
      }
    }
  }

  @Test(arguments: PaperTests.meetings)
  func `every sentence of the minutes is a whole one`(folder: String, name: String) throws {
    let trial = try Trial()
    let (base, file) = ("\(folder)/\(name)", trial.path("a.meeting"))
    #expect(trial.run("new", "\(base).agenda", "--body", "\(base).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(base).script").status == 0)
    let minutes = Protocol(of: try MeetingRecord.open(at: file, for: .reading).meeting)
    let sentences = minutes.paragraphs.flatMap { paragraph -> [String] in
      let blocks = paragraph.sections.flatMap(\.blocks)
      let passages = blocks.compactMap {
        if case .passage(let passage) = $0 { passage } else { nil }
      }
      return paragraph.ending + passages.flatMap(\.sentences)
    }
    #expect(sentences.count > 10)
    for sentence in sentences {
      let first = try #require(sentence.first)
      #expect(first.isUppercase || first.isNumber, "\(sentence)")
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix(":"), "\(sentence)")
      for mistake in ["  ", "..", " .", " ,", ",,", " att att ", "()"] {
        #expect(!sentence.contains(mistake), "\(sentence)")
      }
    }
  }

  static let counter = [
    "take 2", #"motion "Bo Ek" kind=counter text="Sporthallen stängs.""#, "close-debate", "put",
  ]
  static let addition = [
    "take 2", #"motion "Cia Lund" kind=add text="Att läktaren målas.""#, "close-debate", "put",
    "find adopted", "gavel", "put",
  ]
  static let remit = [
    "take 2",
    #"motion "Bo Ek" kind=remit text="Att ärendet återremitteras." reason="Kostnaden saknas.""#,
    "close-debate", "put",
  ]
  static let rejection = ["take 2", #"motion "Bo Ek" kind=reject"#, "close-debate", "put"]
  static let motion = [
    "take 4", #"motion "Miriam Skogmo" kind=counter text="Motionen bifalls.""#, "close-debate",
    "put",
  ]

  static let plain = [
    Row(testDescription: "unopposed: no questions", lines: ["take 2", "gavel"], says: []),
    Row(
      testDescription: "unopposed: the decision alone", lines: ["take 2", "gavel"],
      kind: .decision, says: ["Sporthallen ska vara öppen till klockan 22 på vardagar."]),
    Row(
      testDescription: "two alternatives, the first adopted", lines: counter + ["find main"],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag och Bo Eks motförslag och "
          + "finner att förvaltningens förslag antas."
      ]),
    Row(
      testDescription: "two alternatives, the second adopted", lines: counter + ["find A"],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag och Bo Eks motförslag och "
          + "finner att Bo Eks motförslag antas."
      ]),
    Row(
      testDescription: "one at a time, adopted and rejected", lines: addition + ["find rejected"],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag och finner att det antas.",
        "Ordföranden ställer proposition på Cia Lunds tilläggsyrkande och finner att det avslås.",
      ]),
    Row(
      testDescription: "a proposal alone, rejected", lines: rejection + ["find rejected"],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag och finner att det avslås."
      ]),
    Row(
      testDescription: "points one by one",
      lines: [
        "take 3", #"motion "Eva Holm" kind=amend point=2 text="Bidraget är 40 kronor.""#,
        "close-debate", "put", "find adopted", "gavel", "put", "find A",
      ],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag i punkterna 1 och 3 och finner "
          + "att det antas.",
        "Ordföranden ställer proposition på förvaltningens förslag i punkt 2 och Eva Holms "
          + "ändringsyrkande och finner att Eva Holms ändringsyrkande antas.",
      ]),
    Row(
      testDescription: "a motion item, rejected", meeting: "kf", lines: motion + ["find main"],
      says: [
        "Ordföranden ställer proposition på kommunstyrelsens förslag och på bifall till motionen "
          + "och finner att kommunfullmäktige avslår motionen."
      ]),
    Row(
      testDescription: "a motion item, adopted", meeting: "kf", lines: motion + ["find A"],
      says: [
        "Ordföranden ställer proposition på kommunstyrelsens förslag och på bifall till motionen "
          + "och finner att kommunfullmäktige bifaller motionen."
      ]),
    Row(
      testDescription: "a remit question, decided today", lines: remit + ["find today"],
      says: [
        "Ordföranden ställer proposition på att ärendet ska avgöras idag mot återremiss och finner "
          + "att ärendet ska avgöras idag."
      ]),
    Row(
      testDescription: "a remit question, referred back", lines: remit + ["find A"],
      says: [
        "Ordföranden ställer proposition på att ärendet ska avgöras idag mot återremiss och finner "
          + "att ärendet ska återremitteras."
      ]),
    Row(
      testDescription: "a remit, as decided", lines: remit + ["find A", "gavel"], kind: .decision,
      says: ["Ärendet återremitteras med följande motivering: Kostnaden saknas."]),
    Row(
      testDescription: "tabled",
      lines: [
        "take 2", #"motion "Bo Ek" kind=table"#, "close-debate", "put", "find A", "gavel",
      ], kind: .decision, says: ["Ärendet bordläggs."]),
    Row(
      testDescription: "who moves what, and who supports it",
      lines: [
        "take 2",
        #"motion "Bo Ek" kind=add text="Att läktaren målas." reason="Färgen flagnar.""#,
        #"motion "Dan Holm" kind=reject on=A reason="Det är för dyrt.""#,
        #"support A "Cia Lund" "Eva Holm""#, #"motion "Ada Bergh" kind=adopt"#,
      ], kind: .motions,
      says: [
        "Bo Ek (M) yrkar följande:", "Färgen flagnar.", "Tilläggsyrkande", "Att läktaren målas.",
        "Dan Holm (V) yrkar avslag på Bo Eks tilläggsyrkande med följande motivering:",
        "Det är för dyrt.",
        "Cia Lund (C) och Eva Holm (SD) yrkar bifall till Bo Eks tilläggsyrkande.",
        "Ada Bergh (S) yrkar bifall till förvaltningens förslag.",
      ]),
  ]

  static let voted = [
    Row(
      testDescription: "a vote demanded by nobody named, and its result",
      lines: counter + [
        "find main", "demand-vote", #"vote no "Bo Ek" "Eva Holm""#, "vote rest=yes", "end-vote",
        "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som bifaller Bo Eks motförslag röstar Nej.",
        "Med 3 ja-röster och 2 nej-röster finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "a vote in which Ja rejects, with one who abstains, and Nej wins",
      lines: addition + [
        "find rejected", #"demand-vote "Cia Lund""#, #"vote yes "Bo Ek""#,
        #"vote abstain "Ada Bergh""#, "vote rest=no", "end-vote", "gavel",
      ], kind: .vote,
      says: [
        "Cia Lund (C) begär omröstning och följande propositionsordning fastställs:",
        "Den som avslår Cia Lunds tilläggsyrkande röstar Ja.",
        "Den som bifaller Cia Lunds tilläggsyrkande röstar Nej.",
        "Med 1 ja-röst, 3 nej-röster och 1 som avstår finner ordföranden att Cia Lunds "
          + "tilläggsyrkande antas.",
      ]),
    Row(
      testDescription: "everyone for Ja",
      lines: rejection + ["find main", "demand-vote", "vote rest=yes", "end-vote", "gavel"],
      kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som avslår förvaltningens förslag röstar Nej.",
        "Med 5 ja-röster och 0 nej-röster finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "a tie",
      lines: counter + [
        "find main", "demand-vote", #"vote no "Bo Ek" "Eva Holm""#, #"vote abstain "Cia Lund""#,
        "vote rest=yes", "end-vote", "casting yes", "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som bifaller Bo Eks motförslag röstar Nej.",
        "Vid omröstningen avges 2 ja-röster och 2 nej-röster. 1 ledamot avstår. Med ordförandens "
          + "utslagsröst antas förvaltningens förslag.",
      ]),
    Row(
      testDescription: "by show of hands",
      lines: rejection + ["find main", "demand-vote method=hands", "count yes=4 no=1", "end-vote"],
      kind: .vote,
      says: [
        "Omröstning genom handuppräckning begärs och följande propositionsordning fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som avslår förvaltningens förslag röstar Nej.",
        "Med 4 ja-röster och 1 nej-röst finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "a remit that a minority carries", meeting: "kf",
      lines: [
        "take 2", #"motion "Henrik Ståhlnäs" kind=remit reason="Underlag saknas.""#,
        "close-debate", "put", "find today", "demand-vote", "vote no (M) (C)", "vote rest=yes",
        "end-vote", "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som vill att ärendet avgörs idag röstar Ja.",
        "Den som vill återremittera ärendet röstar Nej.",
        "Vid omröstningen avges 14 ja-röster och 7 nej-röster. 7 nej-röster är minst en tredjedel "
          + "av de närvarande (21); ärendet återremitteras (minoritetsåterremiss, 5 kap. 50 § KL).",
      ]),
    Row(
      testDescription: "two thirds, and one vote too few", meeting: "kf",
      lines: [
        "mark 11 majority=two-thirds prepared-by=kommunstyrelsen", "take 11",
        #"motion "Olle Kvist" kind=reject"#, "close-debate", "put", "find main", "demand-vote",
        #"vote no (S) "Love Ängmo""#, "vote rest=yes", "end-vote", "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som bifaller kommunstyrelsens förslag röstar Ja.",
        "Den som avslår kommunstyrelsens förslag röstar Nej.",
        "Vid omröstningen avges 13 ja-röster och 8 nej-röster. 13 ja-röster är färre än två "
          + "tredjedelar av de närvarande (21); det krävs 14. Kommunstyrelsens förslag antas "
          + "därmed inte.",
      ]),
  ]

  static let two = [
    "take 2", #"motion "Bo Ek" kind=counter text="Sporthallen stängs.""#,
    #"motion "Eva Holm" kind=counter text="Sporthallen rivs.""#, "close-debate", "put",
    "find main", "demand-vote", "put", "find A",
  ]

  static let carried = [
    Row(
      testDescription: "a counter-proposal is chosen by voice", lines: two,
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag, Bo Eks motförslag och Eva Holms "
          + "motförslag och finner att förvaltningens förslag antas.",
        "För att utse motförslag i huvudomröstningen ställer ordföranden proposition på Bo Eks "
          + "motförslag och Eva Holms motförslag och finner att Bo Eks motförslag blir motförslag.",
      ]),
    Row(
      testDescription: "a counter-proposal is chosen by vote",
      lines: two + [
        #"demand-vote "Eva Holm""#, #"vote no "Eva Holm" "Dan Holm""#, #"vote yes "Bo Ek""#,
        "vote rest=abstain", "end-vote", "gavel", "vote rest=yes", "end-vote", "gavel",
      ], kind: .vote,
      says: [
        "Eva Holm (SD) begär omröstning om vilket förslag som ska vara motförslag i "
          + "huvudomröstningen och följande propositionsordning fastställs:",
        "Den som vill ha Bo Eks motförslag som motförslag röstar Ja.",
        "Den som vill ha Eva Holms motförslag som motförslag röstar Nej.",
        "Med 1 ja-röst, 2 nej-röster och 2 som avstår finner ordföranden att Eva Holms motförslag "
          + "blir motförslag i huvudomröstningen.",
        "Sedan motförslaget är utsett hålls huvudomröstning och följande propositionsordning "
          + "fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som bifaller Eva Holms motförslag röstar Nej.",
        "Med 5 ja-röster och 0 nej-röster finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "a counter-proposal is chosen by the casting vote",
      lines: two + [
        "demand-vote", #"vote no "Eva Holm" "Dan Holm""#, #"vote yes "Bo Ek" "Ada Bergh""#,
        "vote rest=abstain", "end-vote", "casting yes", "gavel", "vote rest=yes", "end-vote",
        "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs om vilket förslag som ska vara motförslag i huvudomröstningen och "
          + "följande propositionsordning fastställs:",
        "Den som vill ha Bo Eks motförslag som motförslag röstar Ja.",
        "Den som vill ha Eva Holms motförslag som motförslag röstar Nej.",
        "Vid omröstningen avges 2 ja-röster och 2 nej-röster. 1 ledamot avstår. Med ordförandens "
          + "utslagsröst utses Bo Eks motförslag till motförslag i huvudomröstningen.",
        "Sedan motförslaget är utsett hålls huvudomröstning och följande propositionsordning "
          + "fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som bifaller Bo Eks motförslag röstar Nej.",
        "Med 5 ja-röster och 0 nej-röster finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "agenda: added and struck",
      lines: [
        #"add title="Trasig grind" ref=FN/9/2026 proposal="Grinden lagas.""#, "strike 4",
        "strike 6", "fix", "gavel",
      ], kind: .decision,
      says: [
        "1. Följande ärende tillkommer:", "   - Trasig grind (FN/9/2026)",
        "2. Följande ärenden utgår:", "   - Badplatsens framtid (FN/4/2026)",
        "   - Sammanträdestider hösten 2026 (FN/6/2026)",
        "3. Föredragningslistan fastställs med dessa ändringar.",
      ]),
    Row(
      testDescription: "a proposal to another body", meeting: "upp",
      lines: ["take 4", "gavel"], kind: .decision,
      says: ["Fritidsnämnden föreslår kommunfullmäktige", "En ny brygga byggs före sommaren."]),
    Row(
      testDescription: "information", lines: ["take 5", "gavel"], kind: .decision,
      says: ["Informationen noteras till protokollet."]),
    Row(
      testDescription: "verified at once", lines: ["take 2", "gavel", "immediate 2"], kind: nil,
      says: ["Paragrafen förklaras omedelbart justerad."]),
  ]

  static let recorded = [
    Row(
      testDescription: "a dissent for a motion",
      lines: counter + ["find main", "gavel", #"reserve "Bo Ek" "Eva Holm" for=A"#],
      kind: .reservation,
      says: ["Bo Ek (M) och Eva Holm (SD) reserverar sig till förmån för Bo Eks motförslag."]),
    Row(
      testDescription: "a dissent for one's own motion, with reasons",
      lines: counter + ["find main", "gavel", #"reserve "Bo Ek" for=A reason="Det är dyrt.""#],
      kind: .reservation,
      says: [
        "Bo Ek (M) reserverar sig till förmån för det egna motförslaget med följande motivering:",
        "Det är dyrt.",
      ]),
    Row(
      testDescription: "a dissent from the decision",
      lines: rejection + ["find main", "gavel", #"reserve "Bo Ek" against=decision"#],
      kind: .reservation, says: ["Bo Ek (M) reserverar sig mot beslutet."]),
    Row(
      testDescription: "a dissent for what was proposed",
      lines: counter + ["find A", "gavel", #"reserve "Ada Bergh" for=main"#], kind: .reservation,
      says: ["Ada Bergh (S) reserverar sig till förmån för förvaltningens förslag."]),
    Row(
      testDescription: "those who take no part in the decision",
      lines: [
        "take 2", #"not-taking-part "Eva Holm" "Cia Lund" "Dan Holm""#, "gavel",
      ], kind: .note,
      says: ["Eva Holm (SD), Cia Lund (C) och Dan Holm (V) deltar inte i beslutet."]),
    Row(
      testDescription: "a conflict of interest, with a substitute",
      lines: [
        #"present "Hans Lundell""#, "take 3", #"recuse "Cia Lund" reason="Kassör""#,
        #"serve "Hans Lundell" for="Cia Lund""#, "gavel",
      ], kind: .recusal,
      says: [
        "Cia Lund (C) deltar inte i handläggningen av ärendet på grund av jäv. Hans Lundell (C) "
          + "tjänstgör."
      ]),
    Row(
      testDescription: "the opinion of a substitute who does not serve",
      lines: [
        #"present "Ida Dal""#, "take 2", #"note "Ida Dal" text="Vi saknar söndagarna.""#, "gavel",
      ], kind: .note,
      says: ["Ida Dal (V) får följande antecknat till protokollet:", "Vi saknar söndagarna."]),
    Row(
      testDescription: "a separate statement",
      lines: ["take 2", "gavel", #"statement "Eva Holm" text="Kvällarna räcker.""#],
      kind: .statement,
      says: ["Eva Holm (SD) lämnar följande särskilda yttrande:", "Kvällarna räcker."]),
    Row(
      testDescription: "closed doors", meeting: "kf",
      lines: ["doors closed reason=\"Uppgifter om hamnens säkerhet\"", "take 2", "gavel"],
      kind: .doors,
      says: ["Paragrafen behandlas inom stängda dörrar: Uppgifter om hamnens säkerhet."]),
    Row(
      testDescription: "someone sent out", meeting: "kf",
      lines: ["take 2", #"expel name="En åhörare" reason="Ropar från läktaren.""#, "gavel"],
      kind: .order, says: ["Ordföranden visar ut en åhörare: Ropar från läktaren."]),
    Row(
      testDescription: "everyone's consent", meeting: "kf",
      lines: [
        #"add title="Stöd till räddningsbåten" proposal="Stödet är 40 000 kronor.""#,
        "mark 13 prepared-by=kommunstyrelsen consent=all", "take 13", "gavel",
      ], kind: .addition,
      says: [
        "Kommunfullmäktige beslutar enhälligt att ärendet ska avgöras trots att det inte har "
          + "kungjorts (5 kap. 52 § KL)."
      ]),
  ]

  static let elected = [
    Row(
      testDescription: "an election by ballot that lots decide", meeting: "kf",
      lines: [
        "take 8", #"nominate name="Pia Holmvik (S)" post="ledamot i kulturnämnden""#,
        #"nominate name="Gustav Edmark (M)" post="ledamot i kulturnämnden""#,
        #"demand-vote "Henrik Ståhlnäs" method=closed"#,
        #"count name="Pia Holmvik (S)" ballots=9"#, #"count name="Gustav Edmark (M)" ballots=9"#,
        "count blank=2 invalid=1 voters=21", "end-vote", #"lot winner="Pia Holmvik (S)""#, "gavel",
      ], kind: .election,
      says: [
        "Henrik Ståhlnäs (M) begär omröstning. Valet avser ledamot i kulturnämnden (1 plats) och "
          + "hålls med slutna sedlar. 21 av 21 röstberättigade röstar. 21 valsedlar räknas: 18 "
          + "giltiga, 2 blanka och 1 ogiltig.",
        "Röster",
        "Pia Holmvik (S) och Gustav Edmark (M) har fått lika många röster (9), och lotten avgör "
          + "till förmån för Pia Holmvik (S). Lotten dras vid sammanträdet.",
        "Vald är Pia Holmvik (S).",
      ]),
    Row(
      testDescription: "an election without a vote", meeting: "kf",
      lines: [
        "take 8", #"nominate name="Pia Holmvik (S)" post="ledamot i kulturnämnden""#, "gavel",
      ], kind: .decision, says: ["Pia Holmvik (S) väljs till ledamot i kulturnämnden."]),
  ]
}
