import Minutes

@testable import MeetingTUI

/// What becomes of votes, what is recorded, and elections.
extension TemplateTests {
  static let two = [
    "take 2", #"motion "Bo Ek" kind=counter text="Sporthallen stängs.""#,
    #"motion "Eva Holm" kind=counter text="Sporthallen rivs.""#, "close-debate", "put",
    "find main", "demand-vote", "put", "find A",
  ]

  static let carried = [
    Row(
      testDescription: "a counter-proposal is chosen by voice", lines: two,
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag, Bo Eks motförslag och Eva Holms "
          + "motförslag och finner att förvaltningens förslag antas.",
        "För att utse motförslag i huvudomröstningen ställer ordföranden proposition på Bo Eks "
          + "motförslag och Eva Holms motförslag och finner att Bo Eks motförslag blir motförslag.",
      ]),
    Row(
      testDescription: "a counter-proposal is chosen by vote",
      lines: two + [
        #"demand-vote "Eva Holm""#, #"vote no "Eva Holm" "Dan Holm""#, #"vote yes "Bo Ek""#,
        "vote rest=abstain", "end-vote", "gavel", "vote rest=yes", "end-vote", "gavel",
      ], kind: .vote,
      says: [
        "Eva Holm (SD) begär omröstning om vilket förslag som ska vara motförslag i "
          + "huvudomröstningen och följande propositionsordning fastställs:",
        "Den som vill ha Bo Eks motförslag som motförslag röstar Ja.",
        "Den som vill ha Eva Holms motförslag som motförslag röstar Nej.",
        "Med 1 ja-röst, 2 nej-röster och 2 som avstår finner ordföranden att Eva Holms motförslag "
          + "blir motförslag i huvudomröstningen.",
        "Sedan motförslaget är utsett hålls huvudomröstning och följande propositionsordning "
          + "fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som bifaller Eva Holms motförslag röstar Nej.",
        "Med 5 ja-röster och 0 nej-röster finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "a counter-proposal is chosen by the casting vote",
      lines: two + [
        "demand-vote", #"vote no "Eva Holm" "Dan Holm""#, #"vote yes "Bo Ek" "Ada Bergh""#,
        "vote rest=abstain", "end-vote", "casting yes", "gavel", "vote rest=yes", "end-vote",
        "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs om vilket förslag som ska vara motförslag i huvudomröstningen och "
          + "följande propositionsordning fastställs:",
        "Den som vill ha Bo Eks motförslag som motförslag röstar Ja.",
        "Den som vill ha Eva Holms motförslag som motförslag röstar Nej.",
        "Vid omröstningen avges 2 ja-röster och 2 nej-röster. 1 ledamot avstår. Med ordförandens "
          + "utslagsröst utses Bo Eks motförslag till motförslag i huvudomröstningen.",
        "Sedan motförslaget är utsett hålls huvudomröstning och följande propositionsordning "
          + "fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som bifaller Bo Eks motförslag röstar Nej.",
        "Med 5 ja-röster och 0 nej-röster finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "agenda: added and struck",
      lines: [
        #"add title="Trasig grind" ref=FN/9/2026 proposal="Grinden lagas.""#, "strike 4",
        "strike 6", "fix", "gavel",
      ], kind: .decision,
      says: [
        "1. Följande ärende tillkommer:", "   - Trasig grind (FN/9/2026)",
        "2. Följande ärenden utgår:", "   - Badplatsens framtid (FN/4/2026)",
        "   - Sammanträdestider hösten 2026 (FN/6/2026)",
        "3. Föredragningslistan fastställs med dessa ändringar.",
      ]),
    Row(
      testDescription: "a proposal to another body", meeting: "upp",
      lines: ["take 4", "gavel"], kind: .decision,
      says: ["Fritidsnämnden föreslår kommunfullmäktige", "En ny brygga byggs före sommaren."]),
    Row(
      testDescription: "information", lines: ["take 5", "gavel"], kind: .decision,
      says: ["Informationen noteras till protokollet."]),
    Row(
      testDescription: "verified at once", lines: ["take 2", "gavel", "immediate 2"], kind: nil,
      says: ["Paragrafen förklaras omedelbart justerad."]),
  ]

  static let recorded = [
    Row(
      testDescription: "a dissent for a motion",
      lines: counter + ["find main", "gavel", #"reserve "Bo Ek" "Eva Holm" for=A"#],
      kind: .reservation,
      says: ["Bo Ek (M) och Eva Holm (SD) reserverar sig till förmån för Bo Eks motförslag."]),
    Row(
      testDescription: "a dissent for one's own motion, with reasons",
      lines: counter + ["find main", "gavel", #"reserve "Bo Ek" for=A reason="Det är dyrt.""#],
      kind: .reservation,
      says: [
        "Bo Ek (M) reserverar sig till förmån för det egna motförslaget med följande motivering:",
        "Det är dyrt.",
      ]),
    Row(
      testDescription: "a dissent from the decision",
      lines: rejection + ["find main", "gavel", #"reserve "Bo Ek" against=decision"#],
      kind: .reservation, says: ["Bo Ek (M) reserverar sig mot beslutet."]),
    Row(
      testDescription: "a dissent for what was proposed",
      lines: counter + ["find A", "gavel", #"reserve "Ada Bergh" for=main"#], kind: .reservation,
      says: ["Ada Bergh (S) reserverar sig till förmån för förvaltningens förslag."]),
    Row(
      testDescription: "those who take no part in the decision",
      lines: [
        "take 2", #"not-taking-part "Eva Holm" "Cia Lund" "Dan Holm""#, "gavel",
      ], kind: .note,
      says: ["Eva Holm (SD), Cia Lund (C) och Dan Holm (V) deltar inte i beslutet."]),
    Row(
      testDescription: "a conflict of interest, with a substitute",
      lines: [
        #"present "Hans Lundell""#, "take 3", #"recuse "Cia Lund" reason="Kassör""#,
        #"serve "Hans Lundell" for="Cia Lund""#, "gavel",
      ], kind: .recusal,
      says: [
        "Cia Lund (C) deltar inte i handläggningen av ärendet på grund av jäv. Hans Lundell (C) "
          + "tjänstgör."
      ]),
    Row(
      testDescription: "the opinion of a substitute who does not serve",
      lines: [
        #"present "Ida Dal""#, "take 2", #"note "Ida Dal" text="Vi saknar söndagarna.""#, "gavel",
      ], kind: .note,
      says: ["Ida Dal (V) får följande antecknat till protokollet:", "Vi saknar söndagarna."]),
    Row(
      testDescription: "a separate statement",
      lines: ["take 2", "gavel", #"statement "Eva Holm" text="Kvällarna räcker.""#],
      kind: .statement,
      says: ["Eva Holm (SD) lämnar följande särskilda yttrande:", "Kvällarna räcker."]),
    Row(
      testDescription: "closed doors", meeting: "kf",
      lines: ["doors closed reason=\"Uppgifter om hamnens säkerhet\"", "take 2", "gavel"],
      kind: .doors,
      says: ["Paragrafen behandlas inom stängda dörrar: Uppgifter om hamnens säkerhet."]),
    Row(
      testDescription: "someone sent out", meeting: "kf",
      lines: ["take 2", #"expel name="En åhörare" reason="Ropar från läktaren.""#, "gavel"],
      kind: .order, says: ["Ordföranden visar ut en åhörare: Ropar från läktaren."]),
    Row(
      testDescription: "everyone's consent", meeting: "kf",
      lines: [
        #"add title="Stöd till räddningsbåten" proposal="Stödet är 40 000 kronor.""#,
        "mark 13 prepared-by=kommunstyrelsen consent=all", "take 13", "gavel",
      ], kind: .addition,
      says: [
        "Kommunfullmäktige beslutar enhälligt att ärendet ska avgöras trots att det inte har "
          + "kungjorts (5 kap. 52 § KL)."
      ]),
  ]

  static let elected = [
    Row(
      testDescription: "an election by ballot that lots decide", meeting: "kf",
      lines: [
        "take 8", #"nominate name="Pia Holmvik (S)" post="ledamot i kulturnämnden""#,
        #"nominate name="Gustav Edmark (M)" post="ledamot i kulturnämnden""#,
        #"demand-vote "Henrik Ståhlnäs" method=closed"#,
        #"count name="Pia Holmvik (S)" ballots=9"#, #"count name="Gustav Edmark (M)" ballots=9"#,
        "count blank=2 invalid=1 voters=21", "end-vote", #"lot winner="Pia Holmvik (S)""#, "gavel",
      ], kind: .election,
      says: [
        "Henrik Ståhlnäs (M) begär omröstning. Valet avser ledamot i kulturnämnden (1 plats) och "
          + "hålls med slutna sedlar. 21 av 21 röstberättigade röstar. 21 valsedlar räknas: 18 "
          + "giltiga, 2 blanka och 1 ogiltig.",
        "Röster",
        "Pia Holmvik (S) och Gustav Edmark (M) har fått lika många röster (9), och lotten avgör "
          + "till förmån för Pia Holmvik (S). Lotten dras vid sammanträdet.",
        "Vald är Pia Holmvik (S).",
      ]),
    Row(
      testDescription: "an election without a vote", meeting: "kf",
      lines: [
        "take 8", #"nominate name="Pia Holmvik (S)" post="ledamot i kulturnämnden""#, "gavel",
      ], kind: .decision, says: ["Pia Holmvik (S) väljs till ledamot i kulturnämnden."]),
  ]
}
