import Agenda
import Voting

extension ChairWordsTests {
  static let added =
    fixed + [
      .add(B.item("5", "Brandvakt", points: ["Tre vakter anställs."]), by: B.hall, after: nil),
      .take([ItemID(5)], numbered: true),
    ]
  static let consent = Command.mark([ItemID(5)], [ItemMarks.Mark(key: "consent", value: "yes")])

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
  ]
}
