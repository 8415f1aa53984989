import Agenda
import Voting

extension ChairWordsTests {
  static let secret = budget + [.mark([ItemID(2)], [ItemMarks.Mark(key: "secret", value: "yes")])]

  /// The doors, and who leads.
  static let doors: [Case] = [
    Case(
      "a council is asked to close the doors", in: .council, after: secret,
      [],
      """
      < § 10: Listan fastställs.
      § 11, Budget.
      Kan fullmäktige besluta att överläggningen hålls inom stängda dörrar (5 kap. 42 §)?
      (Vänta in svaret.)
      Begär någon ordet?
      Kan fullmäktige besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att fullmäktige beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "the doors are closed", in: .council, after: secret,
      [.doors(open: false, reason: "Sekretess.")],
      """
      < § 10: Listan fastställs.
      Överläggningen hålls inom stängda dörrar; åhörarna ombeds lämna salen.
      § 11, Budget.
      Begär någon ordet?
      Kan fullmäktige besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att fullmäktige beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "something else after the doors are closed", in: .council, after: secret,
      [.doors(open: false, reason: "Sekretess."), .notTakingPart([B.lind])],
      """
      < § 10: Listan fastställs.
      § 11, Budget.
      Begär någon ordet?
      Kan fullmäktige besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att fullmäktige beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "the doors are opened again", in: .council, after: secret,
      [.doors(open: false, reason: "Sekretess."), .doors(open: true, reason: "")],
      """
      < § 10: Listan fastställs.
      Sammanträdet är åter offentligt.
      § 11, Budget.
      Begär någon ordet?
      Kan fullmäktige besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att fullmäktige beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "a board opens its doors", in: .board, after: budget,
      [.doors(open: true, reason: "")],
      """
      < § 10: Listan fastställs.
      Sammanträdet är offentligt.
      § 11, Budget.
      Begär någon ordet?
      Kan styrelsen besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att styrelsen beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "a board asks nobody to close the doors", in: .board, after: secret,
      [],
      """
      < § 10: Listan fastställs.
      § 11, Budget.
      Begär någon ordet?
      Kan styrelsen besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att styrelsen beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "the vice chair leads", in: .committee, after: budget,
      [.preside(B.vice)],
      """
      < § 10: Listan fastställs.
      Mia Dal (C) leder förhandlingarna.
      § 11, Budget.
      Begär någon ordet?
      Kan nämnden besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att nämnden beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "the chair is recused", in: .committee, after: budget,
      [.recuse([B.chair], reason: "")],
      """
      < § 10: Listan fastställs.
      Mia Dal (C) leder förhandlingarna.
      § 11, Budget.
      Jan Berg (S) deltar inte i handläggningen på grund av jäv.
      Begär någon ordet?
      Kan nämnden besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att nämnden beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "the chair leads again", after: budget,
      [.recuse([B.chair], reason: ""), .gavel, .take([ItemID(3)], numbered: true)],
      """
      < § 11: 1. Budgeten antas. 2. Ramen är tio. 3. Medel avsätts.
      Jan Berg (S) leder förhandlingarna.
      § 12, Rapport.
      Begär någon ordet?
      Kan nämnden notera informationen till protokollet?
      (Vänta in svaret.)
      Jag finner att informationen noteras till protokollet.
      (Klubbslag.)
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
  ]
}
