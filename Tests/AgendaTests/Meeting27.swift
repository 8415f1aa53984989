/// An agenda of 27 items as a region's board has them, and any number of lines of papers after it.
struct Meeting27 {
  let titles: [String]
  let references: [String?]
  let text: String
  /// How many lines the agenda has, without the papers.
  let lineCount: Int

  private static let subjects = [
    "Budgetuppföljning", "Verksamhetsplan för kollektivtrafiken", "Policy för upphandling",
    "Yttrande över En ny ordning för vägar (SOU 2025:41)", "Folkhälsoplan",
    "Revidering av villkoren för privata utförare av tandvård i hela länet 2026-2028",
  ]

  init(paperLines: Int) {
    var titles: [String] = []
    var references: [String?] = []
    var text = " "
    for number in 1...27 {
      let item = Self.item(number)
      titles.append(item.title)
      references.append(item.reference)
      text += item.text
    }
    self.titles = titles
    self.references = references
    lineCount = text.utf8.count { $0 == 0x0A }
    self.text = text + Self.papers(paperLines, titles: titles)
  }

  private static func item(_ number: Int) -> (title: String, reference: String?, text: String) {
    switch number {
    case 2: return ("Val av justerare", nil, "2. Val av justerare  \n\n")
    case 23: return ("TILL FULLMÄKTIGE", nil, "23. TILL FULLMÄKTIGE  \n\n")
    case 27: return ("Informationer", nil, "27. Informationer  \n")
    default:
      let title = "\(subjects[number % subjects.count]) nummer \(number)"
      let reference = "RS/\(number * 41)/2026"
      let page = number % 5 == 0 ? " " : ""
      let wrapped = title.count > 50 ? wrap(title) : title
      return (
        title, reference, "\(page)\(number). \(wrapped) \n(\(reference))\n\n \n\n" + body(number)
      )
    }
  }

  private static func wrap(_ title: String) -> String {
    let words = title.split(separator: " ")
    return words.prefix(5).joined(separator: " ") + " \n"
      + words.dropFirst(5).joined(separator: " ")
  }

  private static func body(_ number: Int) -> String {
    let list =
      number == 21 ? "1. Protokoll: Patientnämnden.\n\n \n2. Protokoll: Revisorerna.\n\n" : ""
    return """
      Ärendebeskrivning
      Styrelsen beslutade den 11 februari 2026, § 31, att frågan skulle utredas före årets slut.\u{20}
      Utredningen (LS/118/2013) visar att \(number) procent av kostnaderna kan minskas. Av\u{20}
       detta framgår också vilka åtgärder som krävs.

      \(list)Förslag till beslut
      \(proposal(number))
      Expedieras till
      Ekonomidirektör

      Beslutsunderlag
      \u{F0B7} Tjänsteskrivelse nummer \(number) med en lång rubrik som bryts över raden\u{20}

      som den här
      \u{F0B7} §\(number + 100) Utskottet Underlag


      """
  }

  private static func proposal(_ number: Int) -> String {
    switch number {
    case 14:
      """
      1. Organisationen ses över.

      \u{20}
      2. Samverkan stärks\u{20}

      i verksamheten.

      3. Ansvaret utreds.

      4. Regionstyrelsen föreslår regionfullmäktige

      a. Beslutet (LS/702/2012) upphävs.

      b. Modellen upphör.

      """
    case 24: "Regionstyrelsen förslår regionfullmäktige\n\nRekommendationen antas.\n"
    default: "Förslaget i ärende \(number) godkänns.\n"
    }
  }

  private static func papers(_ count: Int, titles: [String]) -> String {
    var lines: [String] = []
    var number = 0
    while lines.count < count {
      number += 1
      lines += [
        " Regionstyrelsen", "", "2026-11-24", "Ekonomiavdelningen", "Siv Ek", "Tfn:  010-11 22",
        "", "E-post: siv.ek@region.example", "", "RS/\(number * 41)/2026", "", titles[number % 27],
        "",
        "Ärendebeskrivning", "", "Texten upprepas här och 28 procent av raderna är siffror.", "",
        "1. Bakgrund", "2. Nuläge", "\(number % 40). Ett kapitel i bilagan", "28 510", "28", "",
        "Förslag till beslut", "", "1. Rapporten godkänns.", "", "I tjänsten", "", "Siv Ek",
      ]
    }
    return lines.prefix(count).map { $0 + "\n" }.joined()
  }
}
