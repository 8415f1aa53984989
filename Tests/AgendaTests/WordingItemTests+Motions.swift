import Testing
import Voting

@testable import Agenda

extension WordingItems {
  static let moved: [Case] = [
    Case(
      testDescription: "a remit to somebody",
      change: { $0.motions = [motion(.remit, to: "kommunstyrelsen.")] }, words: motions,
      says: [
        "Rut Hall (M) yrkar att ärendet återremitteras till kommunstyrelsen.",
        "Rut Halls återremissyrkande",
      ]),
    Case(
      testDescription: "a rejection without reasons, moved by two and supported",
      change: {
        $0.motions = [
          motion(.reject), motion(.add, text: "Att x.", letter: 2),
          motion(.reject, by: [SmallBoard.lind], letter: 3),
          motion(.reject, by: [SmallBoard.norr], on: MotionID(2), letter: 4),
        ]
        $0.motions[0].supporters = [SmallBoard.chair]
      }, words: motions,
      says: [
        "Rut Hall (M), Jan Berg (S) och Jon Lind (M) yrkar avslag på förvaltningens förslag.",
        "Rut Hall (M) yrkar följande:", "Tilläggsyrkande", "Att x.",
        "Kaj Norr (S) yrkar avslag på Rut Halls tilläggsyrkande.", "Rut Halls avslagsyrkande",
        "Rut Halls tilläggsyrkande", "Jon Linds avslagsyrkande", "Kaj Norrs avslagsyrkande",
      ]),
    Case(
      testDescription: "a rejection with reasons, and supported",
      change: {
        $0.motions = [motion(.reject)]
        $0.motions[0].reason = "Det är dyrt."
        $0.motions[0].supporters = [SmallBoard.chair]
      }, words: motions,
      says: [
        "Rut Hall (M) yrkar avslag på förvaltningens förslag med följande motivering:",
        "Det är dyrt.", "Jan Berg (S) yrkar avslag på förvaltningens förslag.",
        "Rut Halls avslagsyrkande",
      ]),
    Case(
      testDescription: "movers outside the roster, one with a name of the roster",
      change: { $0.motions = [motion(.reject, outsiders: ["Ida Max (MP)", "Kaj Norr (L)"])] },
      words: motions,
      says: [
        "Rut Hall (M), Ida Max (MP) och Kaj Norr (L) yrkar avslag på förvaltningens förslag.",
        "Rut Halls, Ida Max och Kaj Norrs (L) avslagsyrkande",
      ]),
    Case(
      testDescription: "a mover outside the roster alone, who only supports",
      change: { $0.motions = [motion(.adopt, by: [], outsiders: ["Eva Ek"])] }, words: motions,
      says: ["Eva Ek yrkar bifall till förvaltningens förslag.", "Eva Eks bifallsyrkande"]),
    Case(
      testDescription: "an amendment to an addition",
      change: {
        $0.motions = [
          motion(.add, text: "Att x."),
          motion(.amend, by: [SmallBoard.lind], text: "Att y.", on: MotionID(1), letter: 2),
        ]
      }, words: motions,
      says: [
        "Rut Hall (M) yrkar följande:", "Tilläggsyrkande", "Att x.",
        "Jon Lind (M) yrkar följande:", "Ändringsyrkande till Rut Halls tilläggsyrkande",
        "Att y.", "Rut Halls tilläggsyrkande", "Jon Linds ändringsyrkande",
      ]),
    Case(
      testDescription: "a member's motion, adopted by two and rejected with reasons",
      change: {
        $0.kind = .motion
        $0.motions = [
          motion(.counter, text: "Att motionen bifalls."),
          motion(.counter, by: [SmallBoard.norr], text: "Motionen avslås.", letter: 2),
          motion(.amend, by: [SmallBoard.lind], text: "Fullmäktige bifaller motionen", letter: 3),
        ]
        $0.motions[0].supporters = [SmallBoard.vice]
        $0.motions[1].reason = "Det finns redan."
      }, words: motions,
      says: [
        "Kaj Norr (S) yrkar avslag på motionen med följande motivering:", "Det finns redan.",
        "Rut Hall (M), Mia Dal (C) och Jon Lind (M) yrkar bifall till motionen.",
        "Rut Halls yrkande om bifall till motionen", "Kaj Norrs yrkande om avslag på motionen",
        "Jon Linds yrkande om bifall till motionen",
      ]),
    Case(
      testDescription: "a member's motion adopted, and more asked for",
      change: {
        $0.kind = .motion
        $0.motions = [motion(.counter, text: "Motionen bifalls och kostnaden utreds.")]
      }, words: motions,
      says: [
        "Rut Hall (M) yrkar följande:", "Motförslag", "Motionen bifalls och kostnaden utreds.",
        "Rut Halls motförslag",
      ]),
    Case(
      testDescription: "a member's motion in a board", kind: .board,
      change: {
        $0.kind = .motion
        $0.motions = [motion(.counter, text: "Motionen bifalls.")]
      }, words: motions,
      says: [
        "Rut Hall (M) yrkar följande:", "Motförslag", "Motionen bifalls.", "Rut Halls motförslag",
      ]),
    Case(
      testDescription: "a point of order",
      change: { $0.motions = [motion(.order, text: "Att debatten avslutas.")] }, words: motions,
      says: [
        "Rut Hall (M) yrkar följande:", "Yrkande i ordningsfrågan", "Att debatten avslutas.",
        "Rut Halls yrkande i ordningsfrågan",
      ]),
  ]
}
