import Agenda
import Voting

extension ChairWordsTests {
  /// Votes, and what was decided by them.
  static let votes: [Case] = [
    Case(
      "what Ja and Nej mean", in: .council, after: voting,
      [],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Rut Hall (M) har begärt omröstning.
      Jag föreslår följande voteringsproposition:
      - Den som bifaller förvaltningens förslag röstar Ja.
      - Den som bifaller Rut Halls motförslag röstar Nej.
      Vinner Ja, antas förvaltningens förslag. Vinner Nej, antas Rut Halls motförslag.
      Kan fullmäktige godkänna voteringspropositionen?
      (Vänta in svaret.)
      Omröstningen sker med upprop. Svara ja, nej eller avstår.
      > Uppropet.
      > Resultatet.
      > Beslutet läses upp.
      """),
    Case(
      "a vote on the counter-proposal", in: .council, after: deeper,
      [.put(nil), .find(.motion(MotionID(2))), .gavel],
      """
      < Jon Linds motförslag är motförslag.
      Omröstningen gäller vilket förslag som ska vara motförslag i huvudomröstningen.
      Jag föreslår följande voteringsproposition:
      - Den som vill ha Rut Halls motförslag som motförslag röstar Ja.
      - Den som vill ha Jon Linds motförslag som motförslag röstar Nej.
      Kan fullmäktige godkänna voteringspropositionen?
      (Vänta in svaret.)
      Omröstningen sker med upprop. Svara ja, nej eller avstår.
      > Uppropet.
      > Resultatet.
      > Huvudomröstning: förvaltningens förslag mot motförslaget.
      """),
    Case(
      "the main vote after it", in: .council, after: deeper,
      [
        .put(nil), .find(.motion(MotionID(2))), .gavel, .vote(.no, [B.hall]), .voteRest(.yes),
        .endVote, .gavel,
      ],
      """
      < Ja 4, nej 1: Rut Halls motförslag blir motförslag i huvudomröstningen.
      Vi går till huvudomröstningen.
      Jag föreslår följande voteringsproposition:
      - Den som bifaller förvaltningens förslag röstar Ja.
      - Den som bifaller Rut Halls motförslag röstar Nej.
      Vinner Ja, antas förvaltningens förslag. Vinner Nej, antas Rut Halls motförslag.
      Kan fullmäktige godkänna voteringspropositionen?
      (Vänta in svaret.)
      Omröstningen sker med upprop. Svara ja, nej eller avstår.
      > Uppropet.
      > Resultatet.
      > Beslutet läses upp.
      """),
    Case(
      "hands are raised", after: budget,
      [
        motion(.reject, by: B.hall), .closeDebate, .put(nil), .find(.main),
        .demandVote(Demand(method: .hands), yes: nil),
      ],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Omröstning är begärd.
      Jag föreslår följande voteringsproposition:
      - Den som bifaller förvaltningens förslag röstar Ja.
      - Den som avslår förvaltningens förslag röstar Nej.
      Vinner Ja, antas förvaltningens förslag. Vinner Nej, avslås förvaltningens förslag.
      Kan nämnden godkänna voteringspropositionen?
      (Vänta in svaret.)
      Omröstningen sker med handuppräckning.
      De som röstar Ja räcker upp handen.
      De som röstar Nej räcker upp handen.
      De som avstår räcker upp handen.
      > Resultatet.
      > Beslutet läses upp.
      > § 12, Rapport
      """),
    Case(
      "the roll is called", after: voting,
      [.vote(.yes, [B.vice]), .vote(.no, [B.hall])],
      """
      < Rut Hall (M) röstar nej.
      Jon Lind (M).
      (Ja 1, nej 1, avstår 0, kvar 3.)
      > Kaj Norr (S)
      > Jan Berg (S)
      """),
    Case(
      "the chair votes last", after: voting,
      [.vote(.yes, [B.vice, B.lind, B.norr]), .vote(.no, [B.hall])],
      """
      < Rut Hall (M) röstar nej.
      Jag röstar sist. Jag röstar …
      (Ja 3, nej 1, avstår 0, kvar 1.)
      > Resultatet.
      """),
    Case(
      "everyone has voted", after: voting,
      [.voteRest(.yes)],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Har alla avgett sin röst?
      Då förklarar jag omröstningen avslutad.
      (Klubbslag.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "the result", after: voting,
      [.vote(.no, [B.hall]), .vote(.abstain, [B.lind]), .voteRest(.yes), .endVote],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Vid omröstningen avges 3 ja-röster och 1 nej-röst. 1 ledamot avstår.
      Jag finner att förvaltningens förslag antas.
      (Klubbslag.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "a tie", after: budget,
      tied,
      """
      < Jag fann att Rut Halls tilläggsyrkande avslås; omröstning är begärd.
      Vid omröstningen avges 2 ja-röster och 2 nej-röster.
      Röstetalet är lika, och min utslagsröst avgör.
      Min utslagsröst är …
      - … Ja: Rut Halls tilläggsyrkande avslås.
      - … Nej: Rut Halls tilläggsyrkande antas.
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "the casting vote", after: budget,
      tied + [.casting(.yes)],
      """
      < Jag fann att Rut Halls tilläggsyrkande avslås; omröstning är begärd.
      Vid omröstningen avges 2 ja-röster och 2 nej-röster.
      Med min utslagsröst avslås Rut Halls tilläggsyrkande.
      (Klubbslag.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "a vote held over", after: voting,
      [.voteRest(.yes), .endVote, .revote(reason: "Någon röstade fel.")],
      """
      < Omröstningen ströks.
      Omröstningen görs om.
      Jag föreslår följande voteringsproposition:
      - Den som bifaller förvaltningens förslag röstar Ja.
      - Den som bifaller Rut Halls motförslag röstar Nej.
      Vinner Ja, antas förvaltningens förslag. Vinner Nej, antas Rut Halls motförslag.
      Kan nämnden godkänna voteringspropositionen?
      (Vänta in svaret.)
      Omröstningen sker med upprop. Svara ja, nej eller avstår.
      > Uppropet.
      > Resultatet.
      > Beslutet läses upp.
      """),
    Case(
      "a third is enough", in: .council, after: today,
      [],
      """
      < Jag fann att ärendet ska avgöras idag; omröstning är begärd.
      Kaj Norr (S) har begärt omröstning.
      Jag föreslår följande voteringsproposition:
      - Den som vill att ärendet avgörs idag röstar Ja.
      - Den som vill återremittera ärendet röstar Nej.
      Vinner Ja, ska ärendet avgöras idag. Vinner Nej, ska ärendet återremitteras.
      Det räcker att en tredjedel av de närvarande, 2 av 5, röstar Nej för att ärendet ska återremitteras.
      Kan fullmäktige godkänna voteringspropositionen?
      (Vänta in svaret.)
      Omröstningen sker med upprop. Svara ja, nej eller avstår.
      > Uppropet.
      > Resultatet.
      > Fråga: bifall till förvaltningens förslag.
      """),
    Case(
      "a third refers the item back", in: .council, after: today,
      [.vote(.no, [B.norr, B.hall]), .voteRest(.yes), .endVote],
      """
      < Jag fann att ärendet ska avgöras idag; omröstning är begärd.
      Vid omröstningen avges 3 ja-röster och 2 nej-röster.
      2 nej-röster är minst en tredjedel av de 5 närvarande, och det räcker för att ärendet ska återremitteras.
      Jag finner att ärendet ska återremitteras.
      (Klubbslag.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "fewer than a third", in: .council, after: today,
      [.vote(.no, [B.norr]), .voteRest(.yes), .endVote],
      """
      < Jag fann att ärendet ska avgöras idag; omröstning är begärd.
      Vid omröstningen avges 4 ja-röster och 1 nej-röst.
      1 nej-röst är färre än en tredjedel av de 5 närvarande.
      Jag finner att ärendet ska avgöras idag.
      (Klubbslag.)
      > Fråga: bifall till förvaltningens förslag.
      > Beslutet läses upp.
      > § 12, Rapport
      """),
    Case(
      "no third in a committee", after: today,
      [.vote(.no, [B.norr, B.hall]), .voteRest(.yes), .endVote],
      """
      < Jag fann att ärendet ska avgöras idag; omröstning är begärd.
      Vid omröstningen avges 3 ja-röster och 2 nej-röster.
      Jag finner att ärendet ska avgöras idag.
      (Klubbslag.)
      > Fråga: bifall till förvaltningens förslag.
      > Beslutet läses upp.
      > § 12, Rapport
      """),
    Case(
      "two thirds are needed", in: .council, after: twoThirds,
      [],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Rut Hall (M) har begärt omröstning.
      Jag föreslår följande voteringsproposition:
      - Den som bifaller förvaltningens förslag röstar Ja.
      - Den som avslår förvaltningens förslag röstar Nej.
      Får Ja minst 4 röster, antas förvaltningens förslag; annars avslås förvaltningens förslag.
      För bifall krävs att två tredjedelar av de närvarande, 4 av 5, röstar Ja.
      Kan fullmäktige godkänna voteringspropositionen?
      (Vänta in svaret.)
      Omröstningen sker med upprop. Svara ja, nej eller avstår.
      > Uppropet.
      > Resultatet.
      > Beslutet läses upp.
      """),
    Case(
      "two thirds", in: .council, after: twoThirds,
      [.vote(.no, [B.hall]), .voteRest(.yes), .endVote],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Vid omröstningen avges 4 ja-röster och 1 nej-röst.
      Det är minst två tredjedelar av de 5 närvarande.
      Jag finner att förvaltningens förslag antas.
      (Klubbslag.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "short of two thirds", in: .council, after: twoThirds,
      [.vote(.no, [B.hall, B.lind]), .voteRest(.yes), .endVote],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Vid omröstningen avges 3 ja-röster och 2 nej-röster.
      För bifall krävs två tredjedelar av de 5 närvarande, och det är inte uppnått.
      Jag finner att förvaltningens förslag avslås.
      (Klubbslag.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "decided by a vote", in: .board, after: voting,
      [.vote(.no, [B.hall]), .voteRest(.yes), .endVote, .gavel],
      """
      < Ja 4, nej 1: förvaltningens förslag antas.
      Styrelsen har därmed beslutat:
      - 1. Budgeten antas.
      - 2. Ramen är tio.
      - 3. Medel avsätts.
      Vill någon anmäla en reservation?
      Vi går till § 12, Rapport.
      > § 13, Val av ombud
      > Sammanträdet avslutas.
      """),
    Case(
      "a tie where the chair abstained", after: voting,
      [.vote(.yes, [B.vice, B.lind]), .vote(.no, [B.hall, B.norr]), .vote(.abstain, [B.chair])],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Lika röstetal. Jag måste rösta:
      - Ja: förvaltningens förslag antas.
      - Nej: Rut Halls motförslag antas.
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
    Case(
      "one more than a tie where the chair abstained", after: voting,
      [
        .vote(.yes, [B.vice, B.lind, B.norr]), .vote(.no, [B.hall]), .vote(.abstain, [B.chair]),
      ],
      """
      < Jag fann att förvaltningens förslag antas; omröstning är begärd.
      Har alla avgett sin röst?
      Då förklarar jag omröstningen avslutad.
      (Klubbslag.)
      > Beslutet läses upp.
      > § 12, Rapport
      > § 13, Val av ombud
      """),
  ]
}
