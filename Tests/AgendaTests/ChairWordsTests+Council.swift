import Agenda
import Voting

extension ChairWordsTests {
  static let added =
    fixed + [
      .add(B.item("5", "Brandvakt", points: ["Tre vakter anställs."]), by: B.hall, after: nil),
      .take([ItemID(5)], numbered: true),
    ]
  static let consent = Command.mark([ItemID(5)], [ItemMarks.Mark(key: "consent", value: "yes")])

  static func own(_ title: String, _ points: [String] = []) -> [Command] {
    fixed + [
      .add(B.item("5", title, .formal, points: points), by: nil, after: nil),
      .take([ItemID(5)], numbered: true),
    ]
  }

  /// What a council asks before it decides, and what bodies ask in items of their own.
  static let council: [Case] = [
    Case(
      "an item that was not announced", in: .council, after: added,
      [],
      """
      < § 10: Listan fastställs.
      § 11, Brandvakt.
      Ärendet är inte kungjort. Är alla närvarande eniga om att avgöra det i dag?
      (Sekreteraren antecknar att alla är eniga; annars bordläggs ärendet.)
      Begär någon ordet?
      Kan fullmäktige besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att fullmäktige beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "all agree to decide what was not announced", in: .council, after: added,
      [consent],
      """
      < § 10: Listan fastställs.
      § 11, Brandvakt.
      Fullmäktige är enigt om att avgöra ärendet i dag.
      Begär någon ordet?
      Kan fullmäktige besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att fullmäktige beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "a board asks nobody to agree", in: .board, after: added,
      [],
      """
      < § 10: Listan fastställs.
      § 11, Brandvakt.
      Begär någon ordet?
      Kan styrelsen besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att styrelsen beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "motions in what was not announced", in: .council, after: added,
      [motion(.reject, by: B.hall)],
      """
      < § 10: Listan fastställs.
      Ärendet är inte kungjort. Är alla närvarande eniga om att avgöra det i dag?
      (Sekreteraren antecknar att alla är eniga; annars bordläggs ärendet.)
      Begär någon ytterligare ordet?
      Jag uppfattar att följande yrkanden har ställts:
      - Rut Hall (M) yrkar avslag på förvaltningens förslag.
      Är det rätt uppfattat?
      (Vänta in svaret.)
      Då förklarar jag överläggningen avslutad.
      (Klubbslag.)
      > Fråga: bifall till eller avslag på förvaltningens förslag.
      > Beslutet läses upp.
      > § 12, Budget
      """),
    Case(
      "the roll as an item", in: .council, after: own("Upprop"),
      [],
      """
      < § 10: Listan fastställs.
      § 11, Upprop.
      Jag lämnar ordet till sekreteraren för upprop.
      Uppropet är klart. 5 av 5 tjänstgör.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "how the meeting was announced", in: .council, after: own("Kungörelse av sammanträdet"),
      [],
      """
      < § 10: Listan fastställs.
      § 11, Kungörelse av sammanträdet.
      Godkänner fullmäktige att sammanträdet är kungjort i behörig ordning?
      (Vänta in svaret.)
      Jag finner att sammanträdet är kungjort i behörig ordning.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "a formal item's own words", in: .committee,
      after: own("Föregående protokoll", ["Protokollet läggs till handlingarna."]),
      [],
      """
      < § 10: Listan fastställs.
      § 11, Föregående protokoll.
      Begär någon ordet?
      Kan nämnden besluta att protokollet läggs till handlingarna?
      (Vänta in svaret.)
      Jag finner att nämnden beslutar så.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "a formal item's own words with a name", in: .committee,
      after: own("Föregående protokoll", ["Att Eva Lund utses till sekreterare."]),
      [],
      """
      < § 10: Listan fastställs.
      § 11, Föregående protokoll.
      Begär någon ordet?
      Kan nämnden besluta att Eva Lund utses till sekreterare?
      (Vänta in svaret.)
      Jag finner att nämnden beslutar så.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "a formal item's own words with an adverb", in: .committee,
      after: own("Föregående protokoll", ["Protokollet godkänns inte."]),
      [],
      """
      < § 10: Listan fastställs.
      § 11, Föregående protokoll.
      Begär någon ordet?
      Kan nämnden besluta följande?
      - Protokollet godkänns inte.
      (Vänta in svaret.)
      Jag finner att nämnden beslutar så.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "two thirds, before anybody votes", in: .council, after: qualified,
      [],
      """
      < § 10: Listan fastställs.
      § 11, Budget.
      Begär någon ordet?
      För beslutet krävs två tredjedelar av de närvarande, 4 av 5.
      Kan fullmäktige besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att fullmäktige beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "two thirds, where a question is put", in: .council, after: qualified,
      [.leave(B.lind), .leave(B.norr), motion(.reject, by: B.hall), .closeDebate],
      """
      < Överläggningen är avslutad.
      Vi går till beslut.
      För beslutet krävs två tredjedelar av de närvarande, 2 av 3.
      Kan fullmäktige besluta enligt förvaltningens förslag?
      Kan fullmäktige avslå förvaltningens förslag?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … förvaltningens förslag antas.
      - … förvaltningens förslag avslås.
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "two thirds for either of two proposals", in: .council, after: qualified,
      [motion(.counter, "Budgeten är elva.", by: B.hall), .closeDebate] + demanded,
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Rut Hall (M) har begärt omröstning.
      Jag föreslår följande voteringsproposition:
      - Den som bifaller förvaltningens förslag röstar Ja.
      - Den som bifaller Rut Halls motförslag röstar Nej.
      Får Ja minst 4 röster, antas förvaltningens förslag. Får Nej minst 4 röster, \
      antas Rut Halls motförslag. Annars antas inget av förslagen.
      För bifall till något av förslagen krävs två tredjedelar av de närvarande, 4 av 5.
      Kan fullmäktige godkänna voteringspropositionen?
      (Vänta in svaret.)
      Omröstningen sker med upprop. Svara ja, nej eller avstår.
      > Uppropet.
      > Resultatet.
      > Beslutet läses upp.
      """),
  ]
}
