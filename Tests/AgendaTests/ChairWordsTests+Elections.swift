import Agenda

extension ChairWordsTests {
  /// Elections by ballot.
  static let elections: [Case] = [
    Case(
      "ballots are handed in", after: ballot,
      [],
      """
      < § 10: Listan fastställs.
      Rut Hall (M) har begärt omröstning.
      Valet gäller ombud, en plats, och sker med slutna sedlar.
      Föreslagna är:
      - Ola Kvist (M)
      Skriv ett namn på valsedeln.
      Lämna valsedeln vid uppropet.
      (Ledamöterna ropas upp och lämnar sina sedlar.)
      > Rösterna räknas.
      > Resultatet.
      > § 12, Budget
      """),
    Case(
      "ballots are counted", after: ballot,
      [count("Ola Kvist (M)", 3), .countBallots(BallotCount(voters: 5))],
      """
      < § 10: Listan fastställs.
      Har alla lämnat sin valsedel?
      Då är omröstningen avslutad, och rösterna räknas.
      (Räknade hittills: 3 röster, 0 blanka, 0 ogiltiga, 5 har röstat.)
      > Resultatet.
      > § 12, Budget
      > § 13, Rapport
      """),
    Case(
      "a lot", after: counted,
      [],
      """
      < § 10: Listan fastställs.
      Rösterna har fallit så här:
      - Ola Kvist (M): 2
      - Siv Ek (S): 2
      - Blanka: 1
      Ola Kvist (M) och Siv Ek (S) har lika många röster, och lotten ska avgöra.
      (Lotten dras.)
      > Resultatet.
      > § 12, Budget
      > § 13, Rapport
      """),
    Case(
      "elected by lot", after: counted,
      [.lot(.winner("Siv Ek (S)"))],
      """
      < § 10: Listan fastställs.
      Rösterna har fallit så här:
      - Ola Kvist (M): 2
      - Siv Ek (S): 2, vald genom lottning
      - Blanka: 1
      Jag finner att Siv Ek (S) är vald till ombud.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > Sammanträdet avslutas.
      """),
    Case(
      "the election is held again", after: counted,
      [.lot(.winner("Siv Ek (S)")), .revote(reason: "En sedel saknas.")],
      """
      < § 10: Listan fastställs.
      Valet görs om.
      Valet gäller ombud, en plats, och sker med slutna sedlar.
      Föreslagna är:
      - Ola Kvist (M)
      Skriv ett namn på valsedeln.
      Lämna valsedeln vid uppropet.
      (Ledamöterna ropas upp och lämnar sina sedlar.)
      > Rösterna räknas.
      > Resultatet.
      > § 12, Budget
      """),
    Case(
      "elected", after: ballot,
      [count("Ola Kvist (M)", 4), .countBallots(BallotCount(invalid: 1, voters: 5)), .endVote],
      """
      < § 10: Listan fastställs.
      Rösterna har fallit så här:
      - Ola Kvist (M): 4
      - Ogiltiga: 1
      Jag finner att Ola Kvist (M) är vald till ombud.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > Sammanträdet avslutas.
      """),
    Case(
      "a proportional election", in: .council, after: lists,
      [],
      """
      < § 10: Listan fastställs.
      Rut Hall (M) och Jon Lind (M) har begärt proportionellt val.
      Valet gäller ombud i länsföreningen, 2 platser, och sker med slutna sedlar.
      Valsedeln ska ha en gruppbeteckning och namnen i ordning.
      Lämna valsedeln vid uppropet.
      (Ledamöterna ropas upp och lämnar sina sedlar.)
      > Rösterna räknas.
      > Resultatet.
      > § 12, Budget
      """),
    Case(
      "elected in proportion", in: .council, after: lists,
      [
        .list(BallotList(heading: "Allians", names: ["Eva Lund", "Bo Ek"], ballots: 3)),
        .list(BallotList(heading: "Vänster", names: ["Ida Rönn"], ballots: 2)),
        .countBallots(BallotCount(voters: 5)), .endVote,
      ],
      """
      < § 10: Listan fastställs.
      Rösterna har fallit så här:
      - Allians: 3
      - Vänster: 2
      Platserna fördelas i denna ordning:
      - 1. Allians med jämförelsetalet 3: Eva Lund
      - 2. Vänster med jämförelsetalet 2: Ida Rönn
      Jag finner att Eva Lund och Ida Rönn är valda till ombud i länsföreningen.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > Sammanträdet avslutas.
      """),
  ]
}
