import Agenda
import Testing

@Suite struct OfficersReportTests {
  @Test func `reads the proposal and the sections before it`() throws {
    let text = """
       Ansvar för arkiv inom Region Prov 
      Ärendebeskrivning 

      Arkivet ligger sedan 2022 under staben. Tanken är att det ska flyttas till den 
      verksamhet som använder det mest.  

      Resultatet blir: 

      - Ett gemensamt arkiv för alla förvaltningar i hela regionen som kan användas av 
      alla.

      Regiondirektörens förslag 

      1. Arkivet flyttas från regionstyrelsen till 
      kulturnämnden.   
       

      2. Regionstyrelsen föreslår regionfullmäktige 
      a. I regionstyrelsens reglemente stryks följande: 

      Regionstyrelsen ska  
      \u{F0B7} ansvara för arkivet 
       

      b. I kulturnämndens reglemente läggs till ansvaret.

      I tjänsten 

      Bo Ek   
      Regiondirektör 
      """
    let report = try OfficersReport.read([UInt8](text.utf8))
    #expect(report.title == "Ansvar för arkiv inom Region Prov")
    #expect(report.sections.map(\.heading) == ["Ärendebeskrivning"])
    let points = report.proposal.flatMap { $0.outline(depth: 0) }
    #expect(
      points == [
        "* 1. Arkivet flyttas från regionstyrelsen till kulturnämnden.",
        "* 2. Regionstyrelsen föreslår regionfullmäktige",
        "  * a. I regionstyrelsens reglemente stryks följande:⏎⏎Regionstyrelsen ska",
        "    * - ansvara för arkivet", "  * b. I kulturnämndens reglemente läggs till ansvaret.",
      ])
    #expect(report.warnings.isEmpty)
  }

  @Test func `finds the title below a letterhead`() throws {
    let text = """
      Kommunstyrelsen

      2026-03-02
      Ekonomiavdelningen
      Tfn: 010-11 22

      E-post: a.b@kommun.example

      KS/2026:77

      Borgensavgift 2027

      Sammanfattning
      Avgiften höjs.

      Förslag till beslut
      Kommunstyrelsen föreslår kommunfullmäktige
      1. Avgiften är 0,4 procent.

      Beslutet skickas till
      Bolagen
      """
    let report = try OfficersReport.read([UInt8](text.utf8))
    #expect(report.title == "Borgensavgift 2027")
    #expect(report.reference == "KS/2026:77")
    #expect(report.addressee == "Kommunstyrelsen föreslår kommunfullmäktige")
    #expect(report.proposal == [Point(label: "1.", text: "Avgiften är 0,4 procent.")])
  }

  @Test func `an opinion has text and no proposal`() throws {
    let text = """
        Yttrande - Synpunkter på en ny vägplan

      Regionen vill lämna följande synpunkter: 

      i) tydliggöra ansvaret, 

      ii) ii) ha en långsiktig plan, samt
      iii) iii) säkerställa medel.

      Vägarnas skick

      Underhållet är eftersatt i hela länet och medlen har inte räckt till mer än det allra

      YTTRANDE 2 (4)

      Trafiknämnden  2024-02-1107 TN 311-2024

      mest nödvändiga.

      Region Prov föreslår:
      \u{F0B7} Att medlen ökar
      """
    let report = try OfficersReport.read([UInt8](text.utf8))
    #expect(report.title == "Yttrande - Synpunkter på en ny vägplan")
    #expect(report.proposal.isEmpty && report.addressee == nil)
    let all = report.sections.map(\.text).joined(separator: "\n")
    #expect(all.contains("ii) ha en långsiktig plan, samt\niii) säkerställa medel."))
    #expect(all.contains("det allra mest nödvändiga."))
    #expect(all.contains("Region Prov föreslår:\n- Att medlen ökar"))
    #expect(!all.contains("YTTRANDE") && !all.contains("TN 311"))
  }
}
