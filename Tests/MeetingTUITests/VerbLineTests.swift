import Agenda
import Testing

@testable import MeetingTUI

/// Lines of a script as they are read and written.
struct VerbLineTests {
  @Test(
    arguments: [
      ("open at=08:30", "open at=08:30"),
      ("  ÖPPNA vid=08.30", "open at=08.30"),
      (
        #"yrka "Rut Hall" slag=tillägg text="En \"ny\" rad\noch \\ en till""#,
        #"motion "Rut Hall" kind=add text="En \"ny\" rad\noch \\ en till""#
      ),
      (#"text="x" motion"#, nil),
      ("närvarande alla", "present all"), ("present ALL", "present all"),
      ("present (M) #4 Berg", #"present (M) #4 "Berg""#),
      ("rösta ja alla", "vote yes all"), ("votering", "demand-vote"),
      ("rösta resten=avstår", "vote rest=abstain"),
      ("reservera Hall mot=beslutet", #"reserve "Hall" against=decision"#),
      ("instämmer A Lind", #"support A "Lind""#), ("finner huvudförslag", "find main"),
      ("finner b", "find b"), ("ta-upp nästa", "take next"),
      (
        "tillkommer rubrik=Val dnr=A/1/2026 slag=val efter=6b",
        #"add title="Val" ref="A/1/2026" kind=election after=6b"#
      ),
      ("redigera A.skäl text=\"Nya skäl\"", #"edit A.reason text="Nya skäl""#),
      (
        "märk 4 bordlagt=\"2026-02-11 § 12\" brådskande=ja",
        #"mark 4 tabled="2026-02-11 § 12" urgent=yes"#
      ),
      ("deltar namn=\"A=B\" roll=revisor", #"attend name="A=B" role=auditor"#),
      ("anteckna text=\"# ingen kommentar\" Hall", ##"note "Hall" text="# ingen kommentar""##),
      (
        "kalla anslagen=2026-03-16 sänd=2026-03-17 extra=\"fem ledamöter\" ärende=4",
        #"summon announced=2026-03-16 sent=2026-03-17 extra="fem ledamöter" item=4"#
      ),
      ("närvarande Hall distans=ja", #"present "Hall" remote=yes"#),
      ("anländer Hall distans=nej", #"arrive "Hall" remote=no"#),
      (
        "jäv Hall grund=tillsyn avgjort=nej skäl=bolaget",
        #"recuse "Hall" ground=supervision ruling=no reason="bolaget""#
      ),
      ("utvisa namn=\"Bo Ny\" skäl=oljud", #"expel name="Bo Ny" reason="oljud""#),
      ("frågar Hall", #"ask "Hall""#), ("besvarar namn=\"A; B\"", #"answer name="A; B""#),
      ("släpp-fram b", "overrule b"), ("återuppta-debatten", "reopen-debate"),
      (
        "yrka slag=återremiss till=nämnden namn=\"A (S); B\" skäl=x",
        #"motion kind=remit to="nämnden" name="A (S); B" reason="x""#
      ),
      (
        "votering metod=sluten uppdrag=ombud platser=2",
        #"demand-vote method=closed post="ombud" seats=2"#
      ),
      ("räkna namn=\"Hall (M)\" sedlar=7", #"count name="Hall (M)" ballots=7"#),
      ("räkna blanka=1 ogiltiga=0 röstande=13", "count blank=1 invalid=0 voters=13"),
      (
        "proportionellt (M) platser=5 uppdrag=valnämnd",
        #"proportional (M) seats=5 post="valnämnd""#
      ),
      (
        "lista gruppbeteckning=Samling namn=\"A; B\" sedlar=4",
        #"list heading="Samling" names="A; B" ballots=4"#
      ),
      ("lotta vinnare=\"Hall (M)\"", #"lot winner="Hall (M)""#),
      ("lotta dra slumptal=7", "lot draw seed=7"),
      ("påminn text=\"Följ upp.\"", #"remind text="Följ upp.""#),
      ("redigera reservation.1 text=Skäl", #"edit reservation.1 text="Skäl""#),
      ("märk 4 anställning=ja väckt=2025-01-31", "mark 4 employment=yes raised=2025-01-31"),
      ("märk 4 väckt=nej", "mark 4 raised=no"),
      ("gavel", "gavel"), ("", nil), ("   \t ", nil), ("# en kommentar", nil), ("  # en till", nil),
    ] as [(String, String?)])
  func `a line is read in either language and kept in English`(text: String, english: String?)
    throws
  {
    guard let english else {
      #expect((try? VerbLine(parsing: text)) ?? nil == nil)
      return
    }
    let line = try #require(try VerbLine(parsing: text))
    #expect(line.text() == english)
    for language in Language.allCases {
      let again = try VerbLine(parsing: line.text(language))
      #expect(again == line)
    }
  }

  @Test(
    arguments: [
      ("tak 2", .unknownVerb("tak", nearest: .take)),
      ("\"take\" 2", .unknownVerb("take", nearest: .take)),
      ("hejsan", .unknownVerb("hejsan", nearest: nil)),
      ("note text=\"öppen", .openQuote), ("note text=\"x\"y", .afterQuote("y")),
      ("note text=\"\\t\"", .unknownEscape("t")), ("note text=\"\\", .unknownEscape("")),
      ("take 2 färg=blå", .unknownKey(.take, "färg")),
      ("open at=08:30 vid=08:31", .repeatedKey(.at)),
      ("gavel nu", .tooManyWords(.gavel, "nu")),
      ("take 5 6", .tooManyWords(.take, "6")),
      ("present \(String(repeating: "a", count: 65_536))", .tooLong(limit: 65_536)),
    ] as [(String, LineError)])
  func `a line that is not understood is refused with its reason`(text: String, error: LineError) {
    #expect(throws: error) { try VerbLine(parsing: text) }
    for language in Language.allCases {
      let end = error.sentence(language).last
      #expect(end == "." || end == "?")
    }
  }

  @Test(arguments: VerbLine.longKeys)
  func `what may be long does not make the rest of a line long`(key: String) throws {
    let long = String(repeating: "a", count: 100_000)
    let verb = ["text": "note", "proposal": "add", "summary": "add", "reason": "motion"][key] ?? ""
    let line = try #require(try VerbLine(parsing: "\(verb) \(key)=\(long)"))
    #expect(line[key] == long)
    #expect(throws: LineError.tooLong(limit: 65_536)) {
      try VerbLine(parsing: "\(verb) \(key)=kort because=\(long)")
    }
    #expect(throws: LineError.tooLong(limit: 65_536)) {
      try VerbLine(parsing: "\(verb) \(key)=\(long) because=\(long)")
    }
  }

  @Test func `text= may be long, up to its bound`() throws {
    let long = String(repeating: "å", count: 300_000)
    let line = try #require(try VerbLine(parsing: "note Hall text=\"\(long)\""))
    #expect(line["text"] == long)
    #expect(throws: LineError.tooLong(limit: VerbLine.textLimit)) {
      try VerbLine(parsing: "note text=\"\(long)\(long)\"")
    }
  }
}
