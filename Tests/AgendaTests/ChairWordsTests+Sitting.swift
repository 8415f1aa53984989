import Agenda

extension ChairWordsTests {
  /// Around the items: opening, pausing and closing.
  static let sitting: [Case] = [
    Case(
      "before the roll",
      [],
      """
      Välkomna till Provnämndens sammanträde.
      Vi börjar med upprop.
      (Den som är närvarande svarar ja. Ersättare kallas in för dem som är borta.)
      > Sammanträdet öppnas.
      > § 10, Fastställande av föredragningslista
      > § 11, Budget
      """),
    Case(
      "before opening", in: .board,
      present,
      """
      Uppropet är klart. 5 av 5 tjänstgör.
      Styrelsen är därmed beslutsför.
      Jag förklarar sammanträdet öppnat.
      (Klubbslag.)
      > § 10, Fastställande av föredragningslista
      > § 11, Budget
      > § 12, Rapport
      """),
    Case(
      "before opening without a quorum",
      [.present([B.chair, B.vice], from: nil)],
      """
      Uppropet är klart. 2 av 5 tjänstgör, och det krävs 3.
      Nämnden är ännu inte beslutsför, och vi väntar med att öppna.
      > § 10, Fastställande av föredragningslista
      > § 11, Budget
      > § 12, Rapport
      """),
    Case(
      "the meeting is open", in: .council,
      opened,
      """
      < Sammanträdet öppnades kl. 09.01.
      Vi går till § 10, Fastställande av föredragningslista.
      > § 11, Budget
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "adjourned", after: budget,
      [.adjourn],
      """
      < Sammanträdet ajournerades kl. 09.06.
      Då är vi samlade igen.
      5 av 5 tjänstgör. Nämnden är beslutsför.
      Sammanträdet återupptas.
      (Klubbslag.)
      > § 11, Budget
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "adjourned, and too few come back", after: budget,
      [.adjourn, .leave(B.hall), .leave(B.lind), .leave(B.norr)],
      """
      < Sammanträdet ajournerades kl. 09.06.
      Då är vi samlade igen.
      2 av 5 tjänstgör, och det krävs 3. Nämnden är ännu inte beslutsför.
      > § 11, Budget
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "the last item is decided", after: fixed,
      [
        .take([ItemID(2)], numbered: true), .gavel, .take([ItemID(3)], numbered: true), .gavel,
        .verifiers([B.hall], at: nil, place: nil), .take([ItemID(4)], numbered: true), ombud,
        .gavel,
      ],
      """
      < § 13: Ola Kvist (M) väljs till ombud.
      Därmed är alla ärenden behandlade.
      Protokollet justeras av mig och Rut Hall (M).
      Jag tackar för idag och förklarar sammanträdet avslutat.
      (Klubbslag.)
      """),
    Case(
      "closed", after: opened,
      [.close],
      """
      < Sammanträdet avslutades kl. 09.02.
      (Sammanträdet är avslutat.)
      """),
  ]
}
