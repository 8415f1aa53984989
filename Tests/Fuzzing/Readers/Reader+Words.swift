import Agenda

@testable import MeetingTUI

extension Reader {
  /// What the reader has words for, to be put into inputs as they are.
  var words: [String] {
    switch self {
    case .agenda:
      [
        "1. ", "§ 2 ", "Ärende 3 ", "a) ", "- ", "• ", "\n\n", "\n    ", " (KS/7/2026)", "Dnr ",
        "Organ: ", "Datum: 2026-02-10\n", "Tid: 08:30\n", "Plats: ", "Första paragraf: 9\n",
        "Förslag till beslut\n", "Ärendebeskrivning\n", "Expedieras till\n", "Bilaga ", "|",
        "Föredragningslista\n", "Kallelse", "kommunstyrelsen", "Sida 1 (2)\n", "....... 7\n",
      ]
    case .body:
      [
        "Organ: ", "Slag: ", "Huvudman: ", "Platser: ", "Sekreterare: ", "Ledamöter\n", "\n  ",
        "(M)",
      ]
        + ["Ersättare\n", "Inkallelseordning\n", "Regler\n", ", ordförande", ": ", "#", "\""]
        + Rules.all.map { "\n  \($0.key): " }
    case .meeting:
      Self.members + [
        "{\"n\":1,", "\n{\"n\":", "\"undone\"", "\"desk\":\"chair\"", ",", "{}", "[]",
      ]
    case .script:
      Verb.allCases.map { "\n\($0.name(.english)) " }
        + [
          "at=08:30 ", "item=2 ", "text=\"x\" ", "because=\"så\" ", "name=\"x\" ", "yes=", "no=",
          "A", "AA", "#1", "(M)", "all", "next", "main", "ja", "nej", "by=", "mot=", "kind=",
        ]
    case .texts: []
    case .keys:
      Self.sequences
        + Verb.allCases.map { "\($0.row.key.map(String.init) ?? ":\($0.name(.swedish))")\r" }
    case .others:
      ["enter,", "esc*9,", "C-x,", "M-a,", "f2,", "-----BEGIN SSH SIGNATURE-----\n", "--lang=sv\n"]
        + [
          "-----END SSH SIGNATURE-----\n", "--json\n", "-o\n", "\"verb\":\"", "\"slot\":\"", "--\n",
        ]
    }
  }

  private static let sequences = [
    "\r", "\t", "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~",
    "\u{1B}[Z", "\u{1B}OP", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;9;9M", "\u{1B}[<64;1;1M",
    "\u{7F}", "\u{3}", "\u{1A}", "\u{4}", ":", "/", "?", "å", "1", "2", "3", "4", "5", "g", " ",
    "e\u{301}", "漢", "\u{1B}[3~", "\u{1B}\r", "j", "n", "y",
  ]

  private static let members = [
    "person", "persons", "item", "items", "motion", "text", "reason", "vote", "number", "choice",
    "from", "at", "seats", "names", "entry", "paragraph", "kind", "name", "movers", "yes", "no",
  ].map { "\"\($0)\":" }
}
