import Agenda

extension ChairWordsTests {
  static let inquiry = asked("Interpellation om parken")
  static let question = asked("Fråga om parken")

  static func asked(_ title: String, points: [String] = []) -> [Command] {
    fixed + [
      .add(B.item("5", title, .question, points: points), by: B.hall, after: nil),
      .take([ItemID(5)], numbered: true), .ask([B.hall]),
    ]
  }

  /// Interpellations and questions.
  static let inquiries: [Case] = [
    Case(
      "an interpellation", in: .council, after: inquiry,
      [],
      """
      < § 10: Listan fastställs.
      § 11, Interpellation om parken.
      Rut Hall (M) ställer interpellationen.
      Får interpellationen ställas?
      (Ingen debatt förs om det. Vänta in svaret.)
      Jag finner att interpellationen får ställas.
      (Klubbslag, om den inte besvaras i dag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "an interpellation is answered", in: .council, after: inquiry,
      [.answer(["Jan Berg"])],
      """
      < § 10: Listan fastställs.
      § 11, Interpellation om parken.
      Ordet till Rut Hall (M), som har ställt interpellationen.
      Jan Berg svarar.
      Begär någon ordet?
      Därmed är interpellationen besvarad.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "a question is answered", in: .council, after: question,
      [.answer(["Jan Berg"])],
      """
      < § 10: Listan fastställs.
      § 11, Fråga om parken.
      Ordet till Rut Hall (M), som har ställt frågan.
      Jan Berg svarar.
      (Bara den som frågar och den som svarar får delta i debatten.)
      Därmed är frågan besvarad.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "the debate of a question is closed", in: .council, after: question,
      [.answer(["Jan Berg"]), .closeDebate],
      """
      < Överläggningen är avslutad.
      § 11, Fråga om parken.
      Därmed är frågan besvarad.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
    Case(
      "the public's hour", in: .council, after: fixed,
      [
        .add(B.item("5", "Allmänhetens frågestund", .question), by: nil, after: nil),
        .take([ItemID(5)], numbered: true),
      ],
      """
      < § 10: Listan fastställs.
      § 11, Allmänhetens frågestund.
      Begär någon ordet?
      Kan fullmäktige notera informationen till protokollet?
      (Vänta in svaret.)
      Jag finner att informationen noteras till protokollet.
      (Klubbslag.)
      > § 12, Budget
      > § 13, Rapport
      > § 14, Val av ombud
      """),
  ]
}
