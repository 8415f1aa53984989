import Agenda
import Voting

extension ChairWordsTests {
  /// An item up to its questions.
  static let items: [Case] = [
    Case(
      "the agenda", after: opened,
      [.take([ItemID(1)], numbered: true)],
      """
      < Sammanträdet öppnades kl. 09.01.
      § 10, Fastställande av föredragningslista.
      Önskar någon ändra i föredragningslistan?
      Kan nämnden fastställa föredragningslistan?
      (Vänta in svaret.)
      > § 11, Budget
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "the agenda with changes", in: .council, after: opened,
      [.strike(ItemID(3), reason: ""), .take([ItemID(1)], numbered: true)],
      """
      < Sammanträdet öppnades kl. 09.01.
      § 10, Fastställande av föredragningslista.
      Föreslagna ändringar i föredragningslistan:
      - 1. Följande ärende utgår:
      " - Rapport
      Finns det fler ändringar?
      Kan fullmäktige fastställa föredragningslistan med dessa ändringar?
      (Vänta in svaret.)
      > § 11, Budget
      > § 12, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "the agenda is fixed", after: opened,
      [.take([ItemID(1)], numbered: true), .fix],
      """
      < Sammanträdet öppnades kl. 09.01.
      § 10, Fastställande av föredragningslista.
      Jag finner att föredragningslistan är fastställd.
      (Klubbslag.)
      > § 11, Budget
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "an item is heard", after: fixed,
      [.hear(ItemID(3))],
      """
      < § 10: Listan fastställs.
      Vi lyssnar till föredragningen i ärendet Rapport.
      Finns det några frågor?
      > § 11, Budget
      > § 12, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "information", after: fixed,
      [
        .take([ItemID(3)], numbered: true),
        .presenter(Presenter(name: "Ann Lo", title: "ekonomichef")),
      ],
      """
      < § 10: Listan fastställs.
      § 11, Rapport.
      Ärendet föredras av ekonomichef Ann Lo.
      Begär någon ordet?
      Kan nämnden notera informationen till protokollet?
      (Vänta in svaret.)
      Jag finner att informationen noteras till protokollet.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "information is noted", after: fixed,
      [.take([ItemID(3)], numbered: true), .gavel],
      """
      < § 11: Informationen noteras till protokollet.
      Vi går till § 12, Budget.
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "one proposal", in: .board, after: budget,
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
      "one proposal, by fewer than a quorum", in: .board, after: budget,
      [.leave(B.hall), .leave(B.lind), .leave(B.norr)],
      """
      < § 10: Listan fastställs.
      Styrelsen är inte beslutsför. 2 av 5 tjänstgör, och det krävs 3.
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
      "other words for the decision", after: budget,
      [.decision("Budgeten antas i sin helhet.")],
      """
      < § 10: Listan fastställs.
      § 11, Budget.
      Begär någon ordet?
      Kan nämnden besluta följande?
      - Budgeten antas i sin helhet.
      (Vänta in svaret.)
      Jag finner att nämnden beslutar så.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "someone is recused, others ask for the floor", after: budget,
      [
        .recuse([B.norr], reason: ""),
        .requestFloor(name: "Rut Hall", person: B.hall, kind: .speech),
        .requestFloor(name: "Jon Lind", person: B.lind, kind: .speech),
      ],
      """
      < § 10: Listan fastställs.
      § 11, Budget.
      Kaj Norr (S) deltar inte i handläggningen på grund av jäv.
      Ordet går till Rut Hall, därefter Jon Lind.
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
      "someone has the floor, and another waits", after: budget,
      [
        .requestFloor(name: "Rut Hall", person: B.hall, kind: .speech),
        .requestFloor(name: "Jon Lind", person: B.lind, kind: .speech),
        .giveFloor(name: nil, person: nil, kind: nil),
      ],
      """
      < § 10: Listan fastställs.
      § 11, Budget.
      (Rut Hall har ordet.)
      Tack. Ordet går till Jon Lind.
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
      "an election without names", after: fixed,
      [.take([ItemID(4)], numbered: true)],
      """
      < § 10: Listan fastställs.
      § 11, Val av ombud.
      Vilka förslag finns?
      (Nomineringarna antecknas.)
      > § 12, Budget
      > § 13, Rapport
      > Sammanträdet avslutas.
      """),
    Case(
      "an election", in: .council, after: fixed,
      [.take([ItemID(4)], numbered: true), ombud],
      """
      < § 10: Listan fastställs.
      § 11, Val av ombud.
      Följande förslag finns:
      - Ola Kvist (M) väljs till ombud.
      Finns det fler förslag?
      Kan fullmäktige besluta så?
      (Vänta in svaret.)
      Jag finner att fullmäktige beslutar så.
      (Klubbslag, om ingen begär omröstning.)
      > § 12, Budget
      > § 13, Rapport
      > Sammanträdet avslutas.
      """),
    Case(
      "two items together", after: fixed,
      [.take([ItemID(2), ItemID(3)], numbered: true)],
      """
      < § 10: Listan fastställs.
      Vi behandlar följande ärenden tillsammans:
      - § 11, Budget
      - § 12, Rapport
      Begär någon ordet i något av dem?
      Kan nämnden besluta enligt förvaltningens förslag i dessa ärenden?
      (Vänta in svaret.)
      Jag finner att nämnden beslutar så.
      (Klubbslag.)
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "motions are read back", in: .council, after: budget,
      [
        remit, motion(.amend, "Ramen är tolv.", by: B.hall, points: [2]),
        .support(MotionID(2), [B.lind]), .notTakingPart([B.vice]),
      ],
      """
      < § 10: Listan fastställs.
      Begär någon ytterligare ordet?
      Jag uppfattar att följande yrkanden har ställts:
      - Kaj Norr (S) yrkar att ärendet återremitteras med följande motivering:
      " Underlaget är för tunt.
      - Rut Hall (M) yrkar följande:
      " Ändringsyrkande till punkt 2
      " Ramen är tolv.
      - Jon Lind (M) yrkar bifall till Rut Halls ändringsyrkande.
      Är det rätt uppfattat?
      (Vänta in svaret.)
      Mia Dal (C) deltar inte i beslutet.
      Då förklarar jag överläggningen avslutad.
      (Klubbslag.)
      > Propositionsordningen.
      > Fråga: om ärendet ska avgöras idag eller återremitteras.
      > Fråga: bifall till förvaltningens förslag i punkterna 1 och 3, i vilka ingen yrkar något annat.
      """),
    Case(
      "a motion is not put", after: budget,
      [addition, .ruleOut(MotionID(1), reason: "Det är ett nytt ärende.")],
      """
      < § 10: Listan fastställs.
      § 11, Budget.
      Begär någon ordet?
      Jag uppfattar att följande yrkanden har ställts:
      - Rut Hall (M) yrkar följande:
      " Tilläggsyrkande
      " Läget följs upp.
      Är det rätt uppfattat?
      (Vänta in svaret.)
      Jag vägrar att ställa proposition på Rut Halls tilläggsyrkande. Motivering: Det är ett nytt ärende.
      Kan nämnden besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att nämnden beslutar enligt förvaltningens förslag.
      (Klubbslag.)
      > § 12, Rapport
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "several are nominated to one post", in: .council, after: fixed,
      [
        .take([ItemID(4)], numbered: true), ombud,
        .nominate(Nomination(name: "Siv Ek (S)", post: "ombud")),
      ],
      """
      < § 10: Listan fastställs.
      § 11, Val av ombud.
      Följande förslag finns:
      - 1. Ola Kvist (M) väljs till ombud.
      - 2. Siv Ek (S) väljs till ombud.
      Finns det fler förslag?
      Till ombud är flera nominerade: Ola Kvist (M) och Siv Ek (S).
      Är de fler än platserna, kan inte alla väljas. Begärs omröstning?
      (Vänta in svaret.)
      (Klubbslag väljer alla de nominerade. Är de för många, hålls val med slutna sedlar.)
      > § 12, Budget
      > § 13, Rapport
      > Sammanträdet avslutas.
      """),
  ]
}
