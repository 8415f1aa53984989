import Minutes

@testable import MeetingTUI

/// What is put and voted on.
extension TemplateTests {
  static let counter = [
    "take 2", #"motion "Bo Ek" kind=counter text="Sporthallen stängs.""#, "close-debate", "put",
  ]
  static let addition = [
    "take 2", #"motion "Cia Lund" kind=add text="Att läktaren målas.""#, "close-debate", "put",
    "find adopted", "gavel", "put",
  ]
  static let remit = [
    "take 2",
    #"motion "Bo Ek" kind=remit text="Att ärendet återremitteras." reason="Kostnaden saknas.""#,
    "close-debate", "put",
  ]
  static let rejection = ["take 2", #"motion "Bo Ek" kind=reject"#, "close-debate", "put"]
  static let motion = [
    "take 4", #"motion "Miriam Skogmo" kind=counter text="Motionen bifalls.""#, "close-debate",
    "put",
  ]

  static let plain = [
    Row(testDescription: "unopposed: no questions", lines: ["take 2", "gavel"], says: []),
    Row(
      testDescription: "unopposed: the decision alone", lines: ["take 2", "gavel"],
      kind: .decision, says: ["Sporthallen ska vara öppen till klockan 22 på vardagar."]),
    Row(
      testDescription: "two alternatives, the first adopted", lines: counter + ["find main"],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag och Bo Eks motförslag och "
          + "finner att förvaltningens förslag antas."
      ]),
    Row(
      testDescription: "two alternatives, the second adopted", lines: counter + ["find A"],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag och Bo Eks motförslag och "
          + "finner att Bo Eks motförslag antas."
      ]),
    Row(
      testDescription: "one at a time, adopted and rejected", lines: addition + ["find rejected"],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag och finner att det antas.",
        "Ordföranden ställer proposition på Cia Lunds tilläggsyrkande och finner att det avslås.",
      ]),
    Row(
      testDescription: "a proposal alone, rejected", lines: rejection + ["find rejected"],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag och finner att det avslås."
      ]),
    Row(
      testDescription: "points one by one",
      lines: [
        "take 3", #"motion "Eva Holm" kind=amend point=2 text="Bidraget är 40 kronor.""#,
        "close-debate", "put", "find adopted", "gavel", "put", "find A",
      ],
      says: [
        "Ordföranden ställer proposition på förvaltningens förslag i punkterna 1 och 3 och finner "
          + "att det antas.",
        "Ordföranden ställer proposition på förvaltningens förslag i punkt 2 och Eva Holms "
          + "ändringsyrkande och finner att Eva Holms ändringsyrkande antas.",
      ]),
    Row(
      testDescription: "a motion item, rejected", meeting: "kf", lines: motion + ["find main"],
      says: [
        "Ordföranden ställer proposition på kommunstyrelsens förslag och på bifall till motionen "
          + "och finner att kommunfullmäktige avslår motionen."
      ]),
    Row(
      testDescription: "a motion item, adopted", meeting: "kf", lines: motion + ["find A"],
      says: [
        "Ordföranden ställer proposition på kommunstyrelsens förslag och på bifall till motionen "
          + "och finner att kommunfullmäktige bifaller motionen."
      ]),
    Row(
      testDescription: "a remit question, decided today", lines: remit + ["find today"],
      says: [
        "Ordföranden ställer proposition på att ärendet ska avgöras idag mot återremiss och finner "
          + "att ärendet ska avgöras idag."
      ]),
    Row(
      testDescription: "a remit question, referred back", lines: remit + ["find A"],
      says: [
        "Ordföranden ställer proposition på att ärendet ska avgöras idag mot återremiss och finner "
          + "att ärendet ska återremitteras."
      ]),
    Row(
      testDescription: "a remit, as decided", lines: remit + ["find A", "gavel"], kind: .decision,
      says: ["Ärendet återremitteras med följande motivering: Kostnaden saknas."]),
    Row(
      testDescription: "tabled",
      lines: [
        "take 2", #"motion "Bo Ek" kind=table"#, "close-debate", "put", "find A", "gavel",
      ], kind: .decision, says: ["Ärendet bordläggs."]),
    Row(
      testDescription: "who moves what, and who supports it",
      lines: [
        "take 2",
        #"motion "Bo Ek" kind=add text="Att läktaren målas." reason="Färgen flagnar.""#,
        #"motion "Dan Holm" kind=reject on=A reason="Det är för dyrt.""#,
        #"support A "Cia Lund" "Eva Holm""#, #"motion "Ada Bergh" kind=adopt"#,
      ], kind: .motions,
      says: [
        "Bo Ek (M) yrkar följande:", "Färgen flagnar.", "Tilläggsyrkande", "Att läktaren målas.",
        "Dan Holm (V) yrkar avslag på Bo Eks tilläggsyrkande med följande motivering:",
        "Det är för dyrt.",
        "Cia Lund (C) och Eva Holm (SD) yrkar bifall till Bo Eks tilläggsyrkande.",
        "Ada Bergh (S) yrkar bifall till förvaltningens förslag.",
      ]),
  ]

  static let voted = [
    Row(
      testDescription: "a vote demanded by nobody named, and its result",
      lines: counter + [
        "find main", "demand-vote", #"vote no "Bo Ek" "Eva Holm""#, "vote rest=yes", "end-vote",
        "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som bifaller Bo Eks motförslag röstar Nej.",
        "Med 3 ja-röster och 2 nej-röster finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "a vote in which Ja rejects, with one who abstains, and Nej wins",
      lines: addition + [
        "find rejected", #"demand-vote "Cia Lund""#, #"vote yes "Bo Ek""#,
        #"vote abstain "Ada Bergh""#, "vote rest=no", "end-vote", "gavel",
      ], kind: .vote,
      says: [
        "Cia Lund (C) begär omröstning och följande propositionsordning fastställs:",
        "Den som avslår Cia Lunds tilläggsyrkande röstar Ja.",
        "Den som bifaller Cia Lunds tilläggsyrkande röstar Nej.",
        "Med 1 ja-röst, 3 nej-röster och 1 som avstår finner ordföranden att Cia Lunds "
          + "tilläggsyrkande antas.",
      ]),
    Row(
      testDescription: "everyone for Ja",
      lines: rejection + ["find main", "demand-vote", "vote rest=yes", "end-vote", "gavel"],
      kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som avslår förvaltningens förslag röstar Nej.",
        "Med 5 ja-röster och 0 nej-röster finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "a tie",
      lines: counter + [
        "find main", "demand-vote", #"vote no "Bo Ek" "Eva Holm""#, #"vote abstain "Cia Lund""#,
        "vote rest=yes", "end-vote", "casting yes", "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som bifaller Bo Eks motförslag röstar Nej.",
        "Vid omröstningen avges 2 ja-röster och 2 nej-röster. 1 ledamot avstår. Med ordförandens "
          + "utslagsröst antas förvaltningens förslag.",
      ]),
    Row(
      testDescription: "by show of hands",
      lines: rejection + ["find main", "demand-vote method=hands", "count yes=4 no=1", "end-vote"],
      kind: .vote,
      says: [
        "Omröstning genom handuppräckning begärs och följande propositionsordning fastställs:",
        "Den som bifaller förvaltningens förslag röstar Ja.",
        "Den som avslår förvaltningens förslag röstar Nej.",
        "Med 4 ja-röster och 1 nej-röst finner ordföranden att förvaltningens förslag antas.",
      ]),
    Row(
      testDescription: "a remit that a minority carries", meeting: "kf",
      lines: [
        "take 2", #"motion "Henrik Ståhlnäs" kind=remit reason="Underlag saknas.""#,
        "close-debate", "put", "find today", "demand-vote", "vote no (M) (C)", "vote rest=yes",
        "end-vote", "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som vill att ärendet avgörs idag röstar Ja.",
        "Den som vill återremittera ärendet röstar Nej.",
        "Vid omröstningen avges 14 ja-röster och 7 nej-röster. 7 nej-röster är minst en tredjedel "
          + "av de närvarande (21); ärendet återremitteras (minoritetsåterremiss, 5 kap. 50 § KL).",
      ]),
    Row(
      testDescription: "two thirds, and one vote too few", meeting: "kf",
      lines: [
        "mark 11 majority=two-thirds prepared-by=kommunstyrelsen", "take 11",
        #"motion "Olle Kvist" kind=reject"#, "close-debate", "put", "find main", "demand-vote",
        #"vote no (S) "Love Ängmo""#, "vote rest=yes", "end-vote", "gavel",
      ], kind: .vote,
      says: [
        "Omröstning begärs och följande propositionsordning fastställs:",
        "Den som bifaller kommunstyrelsens förslag röstar Ja.",
        "Den som avslår kommunstyrelsens förslag röstar Nej.",
        "Vid omröstningen avges 13 ja-röster och 8 nej-röster. 13 ja-röster är färre än två "
          + "tredjedelar av de närvarande (21); det krävs 14. Kommunstyrelsens förslag antas "
          + "därmed inte.",
      ]),
  ]
}
