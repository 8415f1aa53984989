import Agenda
import FoundationEssentials
import TestSupport
import Testing

/// The papers of whole meetings, as the program prints them.
struct PaperTests {
  /// Folder, name and the papers that are kept as goldens.
  static let meetings: [(folder: String, name: String)] = [
    (Trial.transcripts, "styrelse"), (Trial.transcripts, "motforslag"),
    ("\(Repository.root)/agendas", "regionstyrelsen"),
    ("\(Repository.root)/agendas", "miljonamnden"), ("\(Repository.root)/agendas", "fullmaktige"),
  ]

  @Test("a meeting played from its script gives its protocol and voting lists", arguments: meetings)
  func papers(folder: String, name: String) throws {
    let trial = try Trial()
    let base = "\(folder)/\(name)"
    let file = trial.path("a.meeting")
    #expect(trial.run("new", "\(base).agenda", "--body", "\(base).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(base).script").status == 0)
    let minutes = trial.run("minutes", file)
    #expect(minutes.status == 0)
    expectGolden("minutes-\(name)", minutes.out)
    let votes = trial.run("votes", file)
    #expect(votes.status == 0)
    expectGolden("votes-\(name)", votes.out)
    let lines = minutes.out.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count % 60 == 0 && lines.count > 300, "pages of 60 lines")
    #expect(minutes.out.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }

  @Test("a council's votes in every order, and in short")
  func orders() throws {
    let trial = try Trial()
    let base = "\(Repository.root)/agendas/fullmaktige"
    let file = trial.path("a.meeting")
    #expect(trial.run("new", "\(base).agenda", "--body", "\(base).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(base).script").status == 0)
    let usual = trial.run("votes", file, "--paragraph", "80").out
    for order in ListOrder.allCases.map(\.rawValue) {
      let shown = trial.run("votes", file, "--paragraph", "80", "--order", order)
      #expect(shown.status == 0 && shown.err.isEmpty)
      guard order != "lista" else {
        #expect(shown.out == usual)
        continue
      }
      expectGolden("votes-fullmaktige-\(order)", shown.out)
    }
    let summary = trial.run("votes", file, "--summary")
    #expect(summary.status == 0)
    expectGolden("summary-fullmaktige", summary.out)
  }

  @Test("one paragraph alone is printed whole, its voting list after it")
  func oneParagraph() throws {
    let trial = try Trial()
    let base = "\(Trial.transcripts)/styrelse"
    let file = trial.path("a.meeting")
    #expect(trial.run("new", "\(base).agenda", "--body", "\(base).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(base).script").status == 0)
    let paper = trial.run("minutes", file, "--paragraph", "27", "--no-pages").out
    let order = [
      "§27", "Sammanfattning", "Förslag till beslut", "---------", "Yrkanden", "Proposition",
      "Omröstning", "Beslut", "Reservationer", "Expedieras till", "Beslutsunderlag",
      "Voteringslista: §27", "Resultat",
    ]
    let lines = paper.split(separator: "\n").map { $0.drop { $0 == " " } }
    let places = order.map { word in
      lines.lastIndex { $0 == word || (word == "Resultat" && $0.hasPrefix(word)) } ?? -1
    }
    #expect(!places.contains(-1) && places == places.sorted(), "\(places)")
    #expect(paper.contains("Med 7 ja-röster och 6 nej-röster"))
    #expect(!paper.contains("§28"))
  }
}
