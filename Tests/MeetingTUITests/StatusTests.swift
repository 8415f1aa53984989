import FoundationEssentials
import TestSupport
import Testing

@testable import MeetingTUI

/// `status --json`: which keys it has in each phase of a meeting, and what they say.
struct StatusTests {
  /// A value as a reader who knows nothing of the program finds it.
  enum Value: Decodable, Equatable {
    case object([String: Value])
    case list([Value])
    case text(String)
    case number(Int)
    case flag(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }

    subscript(key: String) -> Value? {
      guard case .object(let values) = self else { return nil }
      return values[key]
    }

    /// The keys of an object, in the order of the alphabet.
    var keys: String {
      guard case .object(let values) = self else { return "" }
      return values.keys.sorted().joined(separator: " ")
    }

    var list: [Value] {
      guard case .list(let values) = self else { return [] }
      return values
    }
  }

  /// What is played, and what status then says: the phase of the meeting, the keys of the open item
  /// and its phase, the keys of the question and of the vote.
  private static let steps:
    [(lines: String, phase: String, item: String?, of: String?, question: String?, vote: String?)] =
      [
        ("", "before", nil, nil, nil, nil),
        ("present all\nopen at=18:30", "open", nil, nil, nil, nil),
        ("hear 2", "open", "number phase title", "heard", nil, nil),
        ("take 1\nfix\ngavel\ntake 2", "open", whole, "debate", nil, nil),
        (
          "motion \"Bo Ek\" kind=counter text=\"Till klockan 21.\"\nclose-debate", "open", whole,
          "questions", "number sides", nil
        ),
        ("put", "open", whole, "questions", "number sides", nil),
        ("find main", "open", whole, "questions", "found number sides", nil),
        ("demand-vote", "open", whole, "vote", "found number sides", tally),
        (
          "vote yes Ada Bo\nvote no Cia \"Dan Holm\"\nvote abstain \"Eva Holm\"\nend-vote", "open",
          whole, "vote", "found number sides", tally
        ),
        ("casting yes", "open", whole, "vote", "found number sides", tally),
        ("gavel", "open", whole, "decided", nil, nil),
        ("adjourn at=19:00", "adjourned", whole, "decided", nil, nil),
        (
          "resume at=19:10\nstrike 3\ntake 4\nmotion Bo kind=table\nclose-debate", "open", whole,
          "questions", "number sides", nil
        ),
        ("put\nfind A\ngavel\ntake 5\ngavel\nhear 6\ntake 6", "open", whole, "debate", nil, nil),
        (
          "reserve Eva against=decision item=2\nclose at=20:00 because=\"sent\"", "closed", nil,
          nil, nil, nil
        ),
      ]
  private static let whole = "number paragraph phase title"
  private static let voted = "number outcome paragraph title votes"
  private static let tally = "abstain left no number tie yes"

  @Test func `says who has the floor, and who spoke how long`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    try trial.write(
      """
      present all
      open at=11:00
      take 1
      fix
      gavel
      take 2
      give-floor "Bo Ek" at=11:30
      give-floor name="Nils Lo" at=11:32
      end-speech at=11:33:05
      give-floor "Bo Ek" at=11:59
      """, to: "speaking")
    let file = trial.path("a.meeting")
    #expect(trial.run("do", file, trial.path("speaking")).status == 0)
    let status = try JSON.value(
      Value.self, from: Array(trial.run("status", file, "--json").out.utf8))
    #expect(status["item"]?.keys == "floor " + Self.whole)
    #expect(status["item"]?["floor"]?["name"] == .text("Bo Ek (M)"))
    #expect(status["item"]?["floor"]?["began"] == .text("2026-02-10T11:59:00+01:00"))
    let speakers = status["speakers"]?.list ?? []
    #expect(speakers.map { $0["name"] } == [.text("Bo Ek (M)"), .text("Nils Lo")])
    #expect(speakers.map { $0["seconds"] } == [.number(180), .number(65)])
    #expect(speakers.map { $0["speeches"] } == [.number(2), .number(1)])
    let text = trial.run("status", file).out
    #expect(text.contains("Ordet: Bo Ek (M) sedan 11.59\n"))
    #expect(text.contains("Har talat, minuter:\n  Bo Ek (M) 3.00\n  Nils Lo 1.05\n"))
  }

  @Test func `has exactly the keys that its phase gives it`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    let file = trial.path("a.meeting")
    for step in Self.steps {
      try trial.write(step.lines, to: "a.script")
      let played = trial.run("do", file, trial.path("a.script"))
      #expect(played.status == 0, "\(played.err)")
      let status = try status(of: file, in: trial)
      var keys = "dates entries items missing phase present quorum seats serving warnings".split(
        separator: " "
      ).map(String.init)
      if step.item != nil { keys.append("item") }
      if step.question != nil { keys.append("question") }
      if step.vote != nil { keys.append("vote") }
      if status["next"] != nil { keys.append("next") }
      if step.phase == "closed" { keys.append("verification") }
      #expect(status.keys == keys.sorted().joined(separator: " "), "\(step.lines)")
      #expect(status["dates"]?.keys == (step.phase == "before" ? "summons verify" : "verify"))
      #expect(status["phase"] == .text(step.phase))
      #expect(status["item"]?.keys == step.item, "\(step.lines)")
      #expect(status["item"]?["phase"] == step.of.map { .text($0) }, "\(step.lines)")
      #expect(status["question"]?.keys == step.question, "\(step.lines)")
      #expect(status["vote"]?.keys == step.vote, "\(step.lines)")
    }
    try checkLists(of: status(of: file, in: trial))
  }

  private func checkLists(of status: Value) throws {
    let items = status["items"]?.list ?? []
    let keys = items.map { $0.keys }
    #expect(keys.allSatisfy { ["number outcome paragraph title", Self.voted].contains($0) })
    #expect(keys.filter { $0 == Self.voted }.count == 1)
    let vote = items.first { $0.keys == Self.voted }?["votes"]?.list.first
    #expect(vote?.keys == "abstain no number right winner yes")
    #expect(vote?["right"] == .text("casting"))
    let outcomes = ["decided", "decided", "struck", "tabled", "noted", "aside"]
    #expect(items.map { $0["outcome"] } == outcomes.map { .text($0) })
    #expect(items.map { $0["paragraph"] } == [7, 8, 9, 10, 11, 12].map { .number($0) })
    #expect(status["missing"]?.list.map(\.keys) == ["law text verb", "law paragraph text"])
    #expect(status["missing"]?.list.map { $0["verb"] } == [.text("verifiers"), nil])
    checkVerification(status["verification"] ?? .list([]))
    #expect(status["warnings"]?.list.map(\.keys) == ["entry text", "entry reason text"])
    #expect(status["warnings"]?.list.last?["reason"] == .text("sent"))
    #expect(status["entries"] == .number(33) && status["present"] == .number(5))
    #expect(status["seats"] == .number(5) && status["quorum"] == .number(3))
  }

  private func checkVerification(_ verification: Value) {
    #expect(verification.keys == "missing notices paragraphs signatures verified")
    #expect(verification["verified"] == .flag(false))
    let parts = verification["paragraphs"]?.list ?? []
    #expect(!parts.isEmpty && parts.allSatisfy { $0["standing"] == .text("draft") })
    #expect(verification["missing"]?.list.map { $0["verb"] } == [.text("send")])
  }

  /// The days of a notice, and what was signed by whom, as the meeting's file has them.
  @Test func `verification says who signed what, and when the notice comes down`() throws {
    let trial = try Trial()
    let root = "\(Repository.root)/agendas/miljonamnden"
    let file = trial.path("mn.meeting")
    #expect(
      trial.run("new", "\(root).agenda", "--body", "\(root).organ", "-o", file).status == 0)
    #expect(trial.run("do", file, "\(root).script").status == 0)
    try trial.write(
      "send\nattest sekreterare på=2026-05-20\nattest \"Ingemar Krusvall\" på=2026-05-20 av=digital",
      to: "sign")
    #expect(trial.run("do", file, trial.path("sign")).status == 0)
    var verification = try status(of: file, in: trial)["verification"] ?? .list([])
    #expect(verification.keys == "missing notices paragraphs sent signatures verified")
    let signatures = verification["signatures"]?.list ?? []
    #expect(signatures.map { $0["outcome"] } == ["signed", "signed", "waiting"].map { .text($0) })
    #expect(signatures.map { $0["method"] } == [.text("paper"), .text("digital"), nil])
    #expect(signatures.map { $0["role"] } == ["secretary", "chair", "verifier"].map { .text($0) })
    let parts = verification["paragraphs"]?.list ?? []
    #expect(parts.allSatisfy { $0["standing"] == .text("signing") })
    #expect(parts.map { $0["immediate"] }.count { $0 == .flag(true) } == 1)
    try trial.write(
      "attest \"Siv Mörtnäs\" på=2026-05-21\npost på=2026-05-22 plats=Kommunhuset ärende=§64",
      to: "post")
    let posted = trial.run("do", file, trial.path("post"))
    #expect(posted.status == 0, "\(posted.err)")
    verification = try status(of: file, in: trial)["verification"] ?? .list([])
    #expect(verification["verified"] == .flag(true))
    let notices = verification["notices"]?.list ?? []
    #expect(notices.map(\.keys) == ["appeal by paragraphs place posted remove verified"])
    #expect(notices.first?["paragraphs"] == .list([.number(64)]))
    #expect(notices.first?["appeal"] == .text("2026-06-12"))
    #expect(notices.first?["remove"] == .text("2026-06-13"))
    #expect(
      verification["missing"]?.list.map { $0["verb"] } == [.text("post"), .text("take-down")])
    #expect(trial.run("status", file).out.contains("Protokollet är justerat."))
  }

  private func status(of file: String, in trial: borrowing Trial) throws -> Value {
    let shown = trial.run("status", file, "--json")
    #expect(shown.status == 0 && shown.err.isEmpty)
    return try JSON.value(Value.self, from: Array(shown.out.utf8))
  }

  @Test func `an election says who was elected and by what right`() throws {
    let trial = try Trial()
    let root = "\(Repository.root)/agendas/fullmaktige"
    #expect(
      trial.run(
        "new", "\(root).agenda", "--body", "\(root).organ", "-o", trial.path("kf.meeting")
      ).status == 0)
    #expect(trial.run("do", trial.path("kf.meeting"), "\(root).script").status == 0)
    let status = try status(of: trial.path("kf.meeting"), in: trial)
    let elections = (status["items"]?.list ?? []).flatMap { $0["elections"]?.list ?? [] }
    let rights = elections.map { $0["right"] }
    #expect(rights.contains(.text("majority")) && rights.contains(.text("lot")))
    #expect(rights.contains(.text("proportional")))
    let seven = elections.first { $0["seats"] == .number(7) }
    #expect(seven?["elected"]?.list.count == 7)
    #expect(seven?.keys == "elected number post right seats")
    let votes = (status["items"]?.list ?? []).flatMap { $0["votes"]?.list ?? [] }
    let ways = votes.compactMap { $0["right"] }
    #expect(ways.contains(.text("minority")) && ways.contains(.text("casting")))
  }
}
