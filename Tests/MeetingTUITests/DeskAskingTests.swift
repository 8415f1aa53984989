import Agenda
import Screen
import Testing

@testable import MeetingTUI

/// Questions at the desk: what leaving one keeps, and what each offers.
@Suite struct DeskAskingTests {
  /// Escape keeps whatever was answered as a draft, at every field alike, and else only closes.
  @Test(
    arguments: [
      ("P,esc", 0), ("P,A,n,n,enter,esc", 1), ("P,A,n,n,enter,C,esc", 1), ("y,esc", 0),
      ("y,r,u,enter,esc", 1), ("y,r,u,enter,t,esc", 1), ("e,esc", 0), ("b,esc", 0),
      ("P,A,n,n,enter,s-tab,s-tab,esc", 1), ("y,r,u,enter,s-tab,esc", 0), ("y,r,u,enter,t,C-x", 0),
    ])
  func escape(keys: String, drafts: Int) throws {
    var run = try DeskBench.run(DeskBench.moved)
    let before = run.session.history.entries.count
    run.press(keys)
    #expect(run.session.layers.isEmpty)
    #expect(run.session.drafts.count == drafts)
    #expect(run.session.allDrafts.count == drafts)
    guard drafts > 0 else { return }
    run.press("g")
    guard case .asking(let asking)? = run.session.layers.last else {
      Issue.record("the draft was not taken up")
      return
    }
    #expect(asking.isWorthKeeping)
    #expect(run.session.history.entries.count == before)
  }

  /// A presenter put away without a title is recorded with the name that was written first.
  @Test func presenterKeepsName() throws {
    var run = try DeskBench.run(DeskBench.start)
    run.press("P,A,n,n,enter,esc,g,c,h,e,f,enter")
    #expect(run.session.meeting.item?.presenters == [Presenter(name: "Ann", title: "chef")])
  }

  /// Choosing verifiers again begins with those chosen, and asks where and when.
  @Test func verifiers() throws {
    var run = try DeskBench.run(DeskBench.start)
    run.press("V,r,u,enter,R,u,m,enter,1,0,enter")
    #expect(run.session.meeting.verifiers == [PersonID(3)])
    run.press("V,j,o,n,space,enter,enter,enter")
    #expect(run.session.meeting.verifiers == [PersonID(3), PersonID(4)])
    #expect(run.session.meeting.verificationPlace == "Rum")
    #expect(run.session.meeting.verificationTime == "10")
  }

  /// An item is chosen by the digits of its number, and by paging.
  @Test(
    arguments: [
      ("1", "11"), ("1,2", "12"), ("1,2,bs", "11"), ("9", "9"), ("0", "0"), ("end", "30"),
      ("pgdn", "9"), ("end,pgup", "22"), ("1,2,x", "12"),
    ])
  func itemPicker(keys: String, word: String) {
    var menu = Menu(
      ([0] + Array(9...30)).map { MenuLine(number: "\($0)", word: "\($0)", label: "Ärende") })
    if keys.hasPrefix("pgdn") || keys.hasSuffix("pgup") {
      menu = Menu((1...30).map { MenuLine(number: "\($0).", word: "\($0)", label: "Ärende") })
    }
    for key in Key.parse(list: keys) { #expect(menu.handle(key) == nil) }
    // The numbers 1 and 10 to 19 begin alike: the first of the list is meant until more is typed.
    let chosen = menu.handle(.enter)?.word
    #expect(chosen == (keys == "1" || keys == "1,2,bs" ? "10" : word))
  }

  /// What is typed and taken replaces the likely answer, Space marks one more or one less, and ^U
  /// takes every mark away; a word that begins a name comes before one after a hyphen.
  @Test(
    arguments: [
      ("enter", [1, 2]), ("k,a,r,i,n,enter", [3]), ("k,a,r,i,n,down,down,enter", [2]),
      ("k,a,r,i,n,space,enter", [1, 2, 3]), ("s,v,e,n,space,enter", [2]),
      ("s,v,e,n,space,k,a,r,i,n,enter", [2, 3]), ("(,M,enter", [3, 4]),
      ("(,M,space,enter", [4]), ("(,M,down,space,enter", [3]),
      ("down,down,down,C-u,space,enter", [1]), ("C-u,down,enter", [2]), ("k,C-u,enter", [1]),
      ("k,bs,enter", [1, 2]),
    ] as [(String, [Int])])
  func picker(keys: String, places: [Int]) {
    let people = [
      ("Sven Ek", "S"), ("Anna-Karin Dal", "C"), ("Karin Lo", "M"), ("Bo Karinsson", "M"),
    ].enumerated().map { place, person in
      Person(
        id: PersonID(place + 1), name: person.0, party: person.1, role: "ledamot",
        isMember: true)
    }
    var picker = Picker(people, marked: [PersonID(1), PersonID(2)], allowsSeveral: true)
    var taken: [String]?
    for key in Key.parse(list: keys) { taken = picker.handle(key) }
    #expect(taken?.compactMap(Int.init).sorted() == places)
  }

  /// Of many marked one name is recorded where one was typed, and the number of marks is shown.
  @Test func typedReplacesLikely() throws {
    var run = try DeskBench.run(DeskGoldenTests.decided)
    run.press("r")
    #expect(run.frame.text.contains("4 valda"))
    #expect(run.frame.text.contains("^U avmarkera alla"))
    run.press("j,o,n")
    #expect(run.frame.text.contains("1 vald"))
    run.press("enter,enter,enter")
    #expect(run.session.meeting.items.flatMap(\.reservations).map(\.persons) == [[PersonID(4)]])
  }

  /// A key that no line has says how to choose, and a question without answers why it is none.
  @Test(
    arguments: [
      ("A,z", "Välj med siffra"), ("y,r,u,enter,q", "tangenten"),
      ("b", "Inget yrkande att biträda."),
    ])
  func astray(keys: String, said: String) throws {
    var run = try DeskBench.run(DeskBench.start)
    run.press(keys)
    #expect(run.frame.text.contains(said))
  }

  /// The substitutes are shown with the seat that each would fill and whether they are there.
  @Test func callIn() throws {
    var run = try DeskBench.run(
      DeskBench.start + [#"leave "Elin Sten""#, #"present "Ann Gran""#])
    run.press("S")
    #expect(run.frame.text.contains("→ Elin Sten (V), ej antecknad"))
    #expect(run.frame.text.contains("→ Elin Sten (V), på plats"))
  }

  /// Closing names the drafts that were not recorded.
  @Test func closingNamesDrafts() throws {
    var run = try DeskBench.run(DeskGoldenTests.decided)
    run.press("a,0,T,e,x,t,esc,Z")
    guard case .confirm(let asked)? = run.session.layers.last else {
      Issue.record("closing was not asked")
      return
    }
    #expect(asked.sentences.contains { $0.contains("Utkast") && $0.contains("Text") })
  }

  /// A question takes its key, one for the finding and the gavel.
  @Test func putAsksFinding() throws {
    var run = try DeskBench.run(DeskBench.moved + ["close-debate"])
    run.press("p,h,k,p,a,k")
    #expect(run.session.meeting.item?.progress == .decided)
    run = try DeskBench.run(DeskBench.moved + ["close-debate"])
    run.press("p,esc")
    #expect(run.session.layers.isEmpty)
    #expect(Stage(run.session.meeting) == .questionPut)
  }

  /// Tab goes from one candidate of the `:` line to the next, and Enter or a blank takes it.
  @Test(
    arguments: [
      (":,a,v,s,l,tab,tab,enter", "avsluta-debatt "), (":,a,v,s,l,tab,space", "avsluta "),
      (":,t,a,-,u,tab", "ta-upp "),
    ])
  func completion(keys: String, line: String) throws {
    var run = try DeskBench.run(DeskBench.start)
    run.press(keys)
    guard case .line(let entry)? = run.session.layers.last else {
      Issue.record("the line was closed")
      return
    }
    #expect(entry.field.text == line)
  }
}
