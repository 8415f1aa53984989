import Agenda
import Voting

extension ChairWordsTests {
  /// The questions, their order and what is found.
  static let questions: [Case] = [
    Case(
      "a recess is moved", after: recess,
      [],
      """
      < § 10: Listan fastställs.
      Rut Hall (M) yrkar ajournering.
      Kan nämnden bifalla Rut Halls ajourneringsyrkande?
      Kan nämnden avslå Rut Halls ajourneringsyrkande?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … Rut Halls ajourneringsyrkande antas.
      - … Rut Halls ajourneringsyrkande avslås.
      > Överläggningen fortsätter.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "a recess is carried", after: recess,
      [.put(nil), .find(.adopted), .gavel],
      """
      < Rut Halls ajourneringsyrkande antas.
      Sammanträdet ajourneras.
      (Säg när vi samlas igen.)
      (Klubbslag.)
      > Sammanträdet återupptas.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "a recess is over", after: recess,
      [.put(nil), .find(.adopted), .gavel, .adjourn, .resume],
      """
      < Rut Halls ajourneringsyrkande antas.
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
      "a point of order", after: budget,
      [motion(.order, "Ska debatten delas upp?", by: B.hall)],
      """
      < § 10: Listan fastställs.
      Rut Hall (M) väcker en ordningsfråga:
      " Ska debatten delas upp?
      Kan nämnden bifalla Rut Halls yrkande i ordningsfrågan?
      Kan nämnden avslå Rut Halls yrkande i ordningsfrågan?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … Rut Halls yrkande i ordningsfrågan antas.
      - … Rut Halls yrkande i ordningsfrågan avslås.
      > Överläggningen fortsätter.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "the order with a formal question", in: .council, after: formal,
      [],
      """
      < Överläggningen är avslutad.
      Vi går till beslut.
      Jag föreslår följande propositionsordning:
      - Först: om ärendet ska avgöras idag eller återremitteras.
      - Därefter: bifall till förvaltningens förslag.
      - Sist: bifall till eller avslag på Rut Halls tilläggsyrkande.
      Skjuts ärendet upp, ställs inga fler propositioner.
      Kan fullmäktige godkänna propositionsordningen?
      (Vänta in svaret.)
      > Fråga: om ärendet ska avgöras idag eller återremitteras.
      > Fråga: bifall till förvaltningens förslag.
      > Fråga: bifall till eller avslag på Rut Halls tilläggsyrkande.
      """),
    Case(
      "a formal question", in: .council, after: formal,
      [.put(nil)],
      """
      < Överläggningen är avslutad.
      Jag ställer proposition på om ärendet ska avgöras idag eller återremitteras.
      Motiveringen till Kaj Norrs återremissyrkande är:
      " Underlaget är för tunt.
      Kan fullmäktige besluta att ärendet ska avgöras idag?
      Kan fullmäktige besluta att ärendet ska återremitteras?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … ärendet ska avgöras idag.
      - … ärendet ska återremitteras.
      > Fråga: bifall till förvaltningens förslag.
      > Fråga: bifall till eller avslag på Rut Halls tilläggsyrkande.
      > Beslutet läses upp.
      """),
    Case(
      "decided today", in: .council, after: formal,
      [.put(nil), .find(.today), .gavel],
      """
      < Ärendet ska avgöras idag.
      Kan fullmäktige besluta enligt förvaltningens förslag?
      (Vänta in svaret.)
      Jag finner att förvaltningens förslag antas.
      > Fråga: bifall till eller avslag på Rut Halls tilläggsyrkande.
      > Beslutet läses upp.
      > § 12, Rapport
      """),
    Case(
      "referred back", in: .council, after: formal,
      [.put(nil), .find(.motion(MotionID(1))), .gavel],
      """
      < Ärendet ska återremitteras.
      Fullmäktige har därmed beslutat:
      - Ärendet återremitteras med följande motivering: Underlaget är för tunt.
      Vill någon anmäla en reservation?
      Vi går till § 12, Rapport.
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "the order point by point", after: amended,
      [],
      """
      < Överläggningen är avslutad.
      Vi går till beslut.
      Jag föreslår följande propositionsordning:
      - Först: bifall till förvaltningens förslag i punkterna 1 och 3, i vilka ingen yrkar något annat.
      - Sist: förvaltningens förslag i punkt 2 mot Rut Halls ändringsyrkande.
      Kan nämnden godkänna propositionsordningen?
      (Vänta in svaret.)
      > Fråga: bifall till förvaltningens förslag i punkterna 1 och 3, i vilka ingen yrkar något annat.
      > Fråga: förvaltningens förslag i punkt 2 mot Rut Halls ändringsyrkande.
      > Beslutet läses upp.
      """),
    Case(
      "points that nobody contests", after: amended,
      [.put(nil)],
      """
      < Överläggningen är avslutad.
      Kan nämnden besluta enligt förvaltningens förslag i punkterna 1 och 3?
      (Vänta in svaret.)
      Jag finner att förvaltningens förslag i punkterna 1 och 3 antas.
      > Fråga: förvaltningens förslag i punkt 2 mot Rut Halls ändringsyrkande.
      > Beslutet läses upp.
      > § 12, Rapport
      """),
    Case(
      "one point", after: amended,
      [.put(nil), .find(.adopted), .gavel],
      """
      < Förvaltningens förslag i punkterna 1 och 3 antas.
      Kan nämnden besluta enligt förvaltningens förslag i punkt 2?
      Kan nämnden besluta enligt Rut Halls ändringsyrkande?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … förvaltningens förslag i punkt 2 antas.
      - … Rut Halls ändringsyrkande antas.
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "an addition", in: .subcommittee, after: budget,
      [addition, .closeDebate, .put(nil), .find(.adopted), .gavel],
      """
      < Förvaltningens förslag antas.
      Kan utskottet bifalla Rut Halls tilläggsyrkande?
      Kan utskottet avslå Rut Halls tilläggsyrkande?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … Rut Halls tilläggsyrkande antas.
      - … Rut Halls tilläggsyrkande avslås.
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "two alternatives", in: .board, after: budget,
      [motion(.counter, "Budgeten är elva.", by: B.hall), .closeDebate],
      """
      < Överläggningen är avslutad.
      Vi går till beslut.
      Kan styrelsen besluta enligt förvaltningens förslag?
      Kan styrelsen besluta enligt Rut Halls motförslag?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … förvaltningens förslag antas.
      - … Rut Halls motförslag antas.
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "rejection alone", after: budget,
      [motion(.reject, by: B.hall), .closeDebate],
      """
      < Överläggningen är avslutad.
      Vi går till beslut.
      Kan nämnden besluta enligt förvaltningens förslag?
      Kan nämnden avslå förvaltningens förslag?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … förvaltningens förslag antas.
      - … förvaltningens förslag avslås.
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "a motion without a proposal", after: fixed,
      [
        .take([ItemID(3)], numbered: true), motion(.counter, "Rapporten förs vidare.", by: B.hall),
        .closeDebate,
      ],
      """
      < Överläggningen är avslutad.
      Vi går till beslut.
      Kan nämnden besluta enligt Rut Halls motförslag?
      Kan nämnden avslå Rut Halls motförslag?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … Rut Halls motförslag antas.
      - … Rut Halls motförslag avslås.
      > Beslutet läses upp.
      > § 12, Budget
      > § 13, Val av ombud
      """),
    Case(
      "the order of four alternatives", in: .council, after: four,
      [],
      """
      < Överläggningen är avslutad.
      Vi går till beslut.
      Jag föreslår följande propositionsordning:
      - Förvaltningens förslag, Rut Halls motförslag, Jon Linds motförslag och avslag på förvaltningens förslag mot varandra.
      Begärs omröstning, utser vi ett motförslag till det jag finner antaget.
      Kan fullmäktige godkänna propositionsordningen?
      (Vänta in svaret.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "four alternatives", in: .council, after: four,
      [.put(nil)],
      """
      < Överläggningen är avslutad.
      Kan fullmäktige besluta enligt förvaltningens förslag?
      Kan fullmäktige besluta enligt Rut Halls motförslag?
      Kan fullmäktige besluta enligt Jon Linds motförslag?
      Kan fullmäktige avslå förvaltningens förslag?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … förvaltningens förslag antas.
      - … Rut Halls motförslag antas.
      - … Jon Linds motförslag antas.
      - … förvaltningens förslag avslås.
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "one of them is found", in: .council, after: four,
      [.put(nil), .find(.main)],
      """
      < Överläggningen är avslutad.
      Jag finner att förvaltningens förslag antas.
      Begärs omröstning?
      (Klubbslag, om ingen begär omröstning.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "a counter-proposal", in: .council, after: counter,
      [.put(nil)],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Omröstning är begärd. Vi utser först det motförslag som ska ställas mot förvaltningens förslag i huvudomröstningen.
      Ska Rut Halls motförslag vara motförslag i huvudomröstningen?
      Ska Jon Linds motförslag vara motförslag i huvudomröstningen?
      Ska avslag vara motförslag i huvudomröstningen?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … Rut Halls motförslag blir motförslag i huvudomröstningen.
      - … Jon Linds motförslag blir motförslag i huvudomröstningen.
      - … avslag blir motförslag i huvudomröstningen.
      > Huvudomröstning: förvaltningens förslag mot motförslaget.
      > Beslutet läses upp.
      > § 12, Rapport
      """),
    Case(
      "a counter-proposal is found", in: .council, after: counter,
      [.put(nil), .find(.motion(MotionID(1)))],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Jag finner att Rut Halls motförslag blir motförslag i huvudomröstningen.
      Begärs omröstning?
      (Klubbslag, om ingen begär omröstning.)
      > Huvudomröstning: förvaltningens förslag mot motförslaget.
      > Beslutet läses upp.
      > § 12, Rapport
      """),
    Case(
      "a counter-proposal to the counter-proposal", in: .council, after: deeper,
      [],
      """
      < Jag fann att Rut Halls motförslag blir motförslag; omröstning är begärd.
      Omröstning är begärd. Vi utser först det motförslag som ska ställas mot Rut Halls motförslag i nästa omröstning.
      Ska Jon Linds motförslag vara motförslag i nästa omröstning?
      Ska avslag vara motförslag i nästa omröstning?
      (Vänta in svaret på varje fråga.)
      Jag finner att …
      - … Jon Linds motförslag blir motförslag i nästa omröstning.
      - … avslag blir motförslag i nästa omröstning.
      > Omröstning om motförslag: Rut Halls motförslag mot det som vinner.
      > Huvudomröstning: förvaltningens förslag mot motförslaget.
      > Beslutet läses upp.
      """),
  ]
}
