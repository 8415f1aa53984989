import Testing
import Voting

@testable import Agenda

/// What is said of members' motions, of what Ja means, and of what the chair finds.
extension WordingResults {
  @Test(arguments: [
    ("Motionen avslås.", "Motionen bifalls.", Side.main, "kommunfullmäktige avslår motionen"),
    (
      "Motionen avslås.", "Motionen bifalls.", .motion(MotionID(3)),
      "kommunfullmäktige bifaller motionen"
    ),
    ("Motionen bifalls.", "", .main, "kommunfullmäktige bifaller motionen"),
    ("Motionen bifalls.", "", .rejection, "kommunfullmäktige avslår motionen"),
    ("Att avslå motionen.", "", .main, "kommunfullmäktige avslår motionen"),
    ("Motionen avslås.", "", .rejection, "förvaltningens förslag avslås"),
    ("Motionen anses besvarad.", "", .main, "förvaltningens förslag antas"),
    ("Motionen bifalls delvis.", "", .main, "förvaltningens förslag antas"),
    ("Att-sats 1 i motionen avslås.", "", .main, "förvaltningens förslag antas"),
    ("Motionen bifalls inte.", "", .main, "förvaltningens förslag antas"),
    ("Motionen ska inte bifallas.", "", .main, "förvaltningens förslag antas"),
    ("Motionen avslås inte.", "", .main, "förvaltningens förslag antas"),
    ("Motionen bifalls ej", "", .main, "förvaltningens förslag antas"),
    ("Motionen bifalls vad gäller punkt 1.", "", .main, "förvaltningens förslag antas"),
    ("Motionen bifalls 2.", "", .main, "förvaltningens förslag antas"),
    (
      "Motionen avslås, med undantag för punkt 2.", "", .main, "förvaltningens förslag antas"
    ),
    ("Yrkar avslag på att motionen avslås.", "", .main, "förvaltningens förslag antas"),
    ("Bifall till motionen", "", .main, "kommunfullmäktige bifaller motionen"),
    ("Yrkar bifall till motionen.", "", .main, "kommunfullmäktige bifaller motionen"),
    ("Att motionen bifalls", "", .main, "kommunfullmäktige bifaller motionen"),
    ("motionen bifalles", "", .main, "kommunfullmäktige bifaller motionen"),
    (
      "Kommunfullmäktige beslutar att avslå motionen.", "", .main,
      "kommunfullmäktige avslår motionen"
    ),
    (
      "Motionen avslås.", "Motionen bifalls inte.", .motion(MotionID(3)),
      "Rut Halls motförslag antas"
    ),
    (
      "Motionen avslås.", "Utredningen görs om.", .motion(MotionID(3)), "Rut Halls motförslag antas"
    ),
  ]) func `a council adopts or rejects a member's motion`(
    _ row: (proposal: String, counter: String, side: Side, says: String)
  ) {
    let meeting = Self.meeting(
      .council, item: .motion, proposal: row.proposal, counter: row.counter)
    let question = Question(number: 1, subject: .whole, contest: .init([.main, row.side]))
    let outcome = meeting.outcome(of: row.side, question, in: meeting.items[0])
    #expect(outcome.clause == row.says)
    let board = Self.meeting(.board, item: .motion, proposal: row.proposal)
    #expect(
      board.outcome(of: .main, question, in: board.items[0]).clause
        == "förvaltningens förslag antas")
  }

  @Test(arguments: [
    ("den som bifaller förslaget.", "Den som bifaller förslaget röstar Ja."),
    ("förvaltningens förslag", "Ja innebär bifall till förvaltningens förslag."),
    (
      "Förvaltningens förslag i punkt 2", "Ja innebär bifall till förvaltningens förslag i punkt 2."
    ),
    ("presidiets yrkanden", "Ja innebär bifall till presidiets yrkanden."),
    (
      "Rut Halls (M) och Jon Linds yrkande",
      "Ja innebär bifall till Rut Halls (M) och Jon Linds yrkande."
    ),
    ("huvudförslaget.", "Ja innebär bifall till huvudförslaget."),
    ("Avslag på motionen", "Ja innebär avslag på motionen."),
    ("att dörren målas", "Ja innebär att dörren målas."),
    ("avslå förvaltningens förslag", "Ja innebär: avslå förvaltningens förslag."),
    ("bygg inget", "Ja innebär: bygg inget."),
  ]) func `what Ja means is a sentence`(_ row: (text: String, says: String)) {
    #expect(Self.meeting(.council).meaning(row.text, "Ja") == row.says)
  }

  @Test(arguments: [
    ("presidiets yrkanden", "de antas"), ("förslagen i listan", "de antas"),
    ("presidiets förslag", "det antas"), ("nämndens text", "nämndens text antas"),
  ]) func `the chair finds that a proposal is adopted`(_ row: (name: String, found: String)) {
    var meeting = Self.meeting(.council)
    var body = meeting.body
    body.mainProposal = row.name
    let item = meeting.items[0]
    meeting = Meeting(
      body: body, day: meeting.day, time: nil, place: nil, firstParagraph: 1,
      agenda: [SmallBoard.item("1", "Ärende", points: ["Budgeten antas."])])
    var question = Question(number: 1, subject: .whole, contest: .init([.main, .rejection]))
    question.contest.put()
    question.find(.main)
    meeting.items[0].motions = Array(item.motions.suffix(1))
    meeting.items[0].questions = [question]
    let told = meeting.questionSections(of: meeting.items[0]).flatMap(\.passages)
    #expect(
      told.flatMap(\.sentences)
        == ["Ordföranden ställer proposition på \(row.name) och finner att \(row.found)."])
  }

  @Test func `adopting a member's motion is put and voted on by that name`() {
    var meeting = Self.meeting(
      .council, item: .motion, proposal: "Motionen avslås.", counter: "Motionen bifalls.")
    let (side, id) = (Side.motion(MotionID(3)), MotionID(3))
    let question = Question(number: 1, subject: .whole, contest: .init([.main, side]))
    func texts() -> [String] {
      let item = meeting.items[0]
      let texts = meeting.voteTexts(for: question, yes: .main, no: side, isMain: true, in: item)
      return [
        meeting.label(of: side, of: question, in: item), texts.yes, texts.no,
        meeting.counterLabel(side, question, item),
      ]
    }
    let sole = [
      "bifall till motionen", "den som bifaller förvaltningens förslag",
      "den som bifaller motionen",
      "bifall till motionen",
    ]
    #expect(texts() == sole)
    for (person, whose) in [
      (SmallBoard.hall, "Rut Hall (M) reserverar sig till förmån för det egna yrkandet"),
      (SmallBoard.norr, "Kaj Norr (S) reserverar sig till förmån för Rut Halls yrkande"),
    ] {
      meeting.items[0].reservations = [
        Reservation(persons: [person], cause: .motion(id), reason: "")
      ]
      #expect(
        meeting.reservationPassages(of: meeting.items[0])
          == [Sentences("\(whose) om bifall till motionen.")])
    }
    // Where two ask for the same, each is called by its mover.
    meeting.items[0].motions.append(
      WordingItems.motion(.counter, by: [SmallBoard.norr], text: "Motionen bifalls.", letter: 4))
    #expect(texts()[0] == "Rut Halls yrkande om bifall till motionen")
    #expect(texts()[2] == "den som bifaller Rut Halls yrkande om bifall till motionen")
  }
}
