import Testing
import Voting

@testable import Agenda

/// The small change of Swedish that every sentence of the minutes is made of.
@Suite struct WordingGrammar {
  @Test(arguments: [
    ("Rut Hall", "Rut Halls"), ("Rut Hall (M)", "Rut Halls (M)"), ("Elin Max", "Elin Max"),
    ("Jon Lars", "Jon Lars"), ("Ida Franz (Mp)", "Ida Franz (Mp)"), ("Åsa Ö", "Åsa Ös"),
    ("fullmäktige", "fullmäktiges"), ("", ""), ("(M)", "(M)s"), ("ROOS", "ROOS"),
  ]) func `adds an s, and none after s, x or z`(_ row: (String, String)) {
    #expect(genitive(row.0) == row.1)
  }

  @Test(arguments: [
    ([String](), ""), (["A"], "A"), (["A", "B"], "A och B"), (["A", "B", "C"], "A, B och C"),
  ]) func `lists with och before the last`(_ row: ([String], String)) {
    #expect(swedishList(row.0) == row.1)
  }

  @Test(arguments: [
    ([25], "§ 25", "25"), ([25, 26], "§§ 25–26", "25 och 26"),
    ([25, 26, 27, 29], "§§ 25–27, 29", "25–27 och 29"), ([1, 3, 5], "§§ 1, 3, 5", "1, 3 och 5"),
  ]) func `joins numbers that follow on each other`(_ row: ([Int], String, String)) {
    #expect(paragraphList(row.0) == row.1)
    #expect(numberList(row.0) == row.2)
  }

  @Test(arguments: [(0, "0 ja-röster"), (1, "1 ja-röst"), (2, "2 ja-röster")])
  func `counts votes in singular and plural`(_ row: (Int, String)) {
    #expect(votes(row.0, "ja") == row.1)
  }

  @Test(arguments: [
    ("ledamot i nämnden", "ledamöter i nämnden"), ("Ledamot", "Ledamöter"),
    ("ledamot, revisor och ersättare", "ledamöter, revisorer och ersättare"),
    ("ersättare för ledamot", "ersättare för ledamot"), ("vice ordförande", "vice ordförande"),
    ("lekmannarevisor i bolaget", "lekmannarevisorer i bolaget"),
    ("nämndeman vid tingsrätten", "nämndemän vid tingsrätten"), ("suppleant", "suppleanter"),
    ("ledamöter i nämnden", "ledamöter i nämnden"), ("ombud", "ombud"), ("", ""),
    ("vigselförrättare", "vigselförrättare"), ("justerare", "justerare"),
  ]) func `puts a post in the plural`(_ row: (String, String)) {
    #expect(plural(row.0) == row.1)
  }

  @Test(arguments: [
    (1, "första"), (2, "andra"), (12, "tolfte"), (13, "13:e"), (21, "21:a"), (32, "32:a"),
    (111, "111:e"), (200, "200:e"),
  ]) func `orders`(_ row: (Int, String)) { #expect(ordinal(row.0) == row.1) }

  @Test func `names motions by movers, kind and number, with the party where a name is shared`() {
    var meeting = SmallBoard().meeting
    var item = meeting.items[1]
    func motion(_ number: Int, _ kind: MotionKind, _ movers: PersonID...) -> Motion {
      Motion(
        id: MotionID(number), kind: kind, movers: movers, supporters: [], text: "", reason: "",
        points: [])
    }
    item.motions = [
      motion(1, .add, SmallBoard.hall), motion(2, .add, SmallBoard.hall),
      motion(3, .amend, SmallBoard.hall, SmallBoard.lind), motion(4, .counter, SmallBoard.hall),
      motion(5, .add, SmallBoard.hall), motion(6, .remit, SmallBoard.chair),
      motion(7, .table, SmallBoard.vice), motion(8, .reject, SmallBoard.norr),
      motion(9, .adopt, SmallBoard.norr),
    ]
    item.motions[1].standing = .retracted
    let labels = item.motions.map { meeting.label(of: $0, in: item) }
    #expect(
      labels == [
        "Rut Halls första tilläggsyrkande", "Rut Halls andra tilläggsyrkande",
        "Rut Halls och Jon Linds ändringsyrkande", "Rut Halls motförslag",
        "Rut Halls andra tilläggsyrkande", "Jan Bergs återremissyrkande",
        "Mia Dals bordläggningsyrkande", "Kaj Norrs avslagsyrkande", "Kaj Norrs bifallsyrkande",
      ])
    var body = meeting.body
    body.people[6].name = "Rut Hall"
    body.people[6].party = "V"
    meeting = Meeting(
      body: body, day: meeting.day, time: nil, place: nil, firstParagraph: 1, agenda: [])
    #expect(meeting.label(of: item.motions[3], in: item) == "Rut Halls (M) motförslag")
    #expect(meeting.name(PersonID(99)) == "#99")
  }

  @Test(arguments: [
    (
      Subject.whole, Side.main, Side.rejection, true, "den som bifaller förvaltningens förslag",
      "den som avslår förvaltningens förslag"
    ),
    (
      .points([2]), .main, .motion(MotionID(1)), true,
      "den som bifaller förvaltningens förslag i punkt 2",
      "den som bifaller Rut Halls ändringsyrkande"
    ),
    (
      .points([1, 3]), .rejection, .main, true,
      "den som avslår förvaltningens förslag i punkterna 1 och 3",
      "den som bifaller förvaltningens förslag i punkterna 1 och 3"
    ),
    (
      .whole, .motion(MotionID(1)), .rejection, true,
      "den som bifaller Rut Halls ändringsyrkande", "den som vill avslå samtliga förslag"
    ),
    (
      .whole, .rejection, .motion(MotionID(1)), false, "den som vill ha avslag som motförslag",
      "den som vill ha Rut Halls ändringsyrkande som motförslag"
    ),
    (
      .formal(MotionID(2)), .today, .motion(MotionID(2)), true,
      "den som vill att ärendet avgörs idag", "den som vill bordlägga ärendet"
    ),
    (
      .addition(MotionID(3)), .rejection, .motion(MotionID(3)), true,
      "den som avslår Rut Halls tilläggsyrkande", "den som bifaller Rut Halls tilläggsyrkande"
    ),
  ]) func `says what Ja and Nej mean`(
    _ row: (subject: Subject, yes: Side, no: Side, isMain: Bool, yesText: String, noText: String)
  ) {
    let meeting = SmallBoard().meeting
    var item = meeting.items[1]
    item.motions = [MotionKind.amend, .table, .add].enumerated().map { index, kind in
      Motion(
        id: MotionID(index + 1), kind: kind, movers: [SmallBoard.hall], supporters: [], text: "",
        reason: "", points: [])
    }
    let question = Question(
      number: 1, subject: row.subject, contest: .init([row.yes, row.no]))
    let texts = meeting.voteTexts(
      for: question, yes: row.yes, no: row.no, isMain: row.isMain, in: item)
    #expect(texts.yes == row.yesText)
    #expect(texts.no == row.noText)
  }
}
