import Agenda
import Minutes
import FoundationEssentials
import Glibc
import Journal
import TestSupport
import Testing
import Voting

@testable import MeetingTUI

/// Meetings run by conversation.
struct TalkTests {
  static let folder = "\(Repository.root)/Tests/MeetingTUITests/Conversations"
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".talk") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// Lines that begin with `@` are another desk's; the first names the meeting and the desk.
  @Test(arguments: names)
  func `a conversation at a terminal asks, answers and refuses in sentences`(name: String) throws {
    let text = try String(contentsOfFile: "\(Self.folder)/\(name).talk", encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    _ = lines.popLast()
    let head = lines.removeFirst().split(separator: " ").map(String.init)
    let trial = try Trial()
    #expect(trial.begin(head[1]).status == 0)
    var talk = Conversation(
      at: try #require(Desk(named: head[2])),
      on: try MeetingRecord.open(at: trial.path("a.meeting"), for: .writing),
      language: name.hasSuffix(".sv") ? .swedish : .english, isAtTerminal: true, outside: .none,
      drafts: [], clock: Trial.noon)
    var other = try MeetingRecord.open(at: trial.path("a.meeting"), for: .writing)
    talk.greet()
    var told = Self.tell(&talk)
    for line in lines where !talk.hasLeft {
      if line.hasPrefix("@") {
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
        _ = try other.perform(
          try #require(try VerbLine(parsing: parts[1])), at: try #require(Desk(named: parts[0])),
          clock: Trial.noon, outside: .none)
        let isNews = talk.follow(at: Trial.noon)
        #expect(isNews)
      } else {
        told += "\(talk.prompt)\(line)\n"
        talk.hear(line, at: Trial.noon)
      }
      told += Self.tell(&talk)
    }
    expectGolden("talk-\(name)", told)
    _ = try other.refresh()
    let entries = talk.record.history.entries
    #expect(other.history.entries == entries)
  }

  private static func tell(_ talk: inout Conversation) -> String {
    talk.takeTold().map { utterance in
      switch utterance {
      case .said(let sentence): "\(sentence)\n"
      case .warned(let sentence): "! \(sentence)\n"
      }
    }.joined()
  }

  @Test(arguments: TranscriptTests.samples)
  func `a sample run by conversation writes the same file as the script`(sample: String) throws {
    let trial = try Trial()
    let base = "\(Repository.root)/agendas/\(sample)"
    for file in ["do.meeting", "talk.meeting"] {
      let made = trial.run(
        "new", "\(base).agenda", "--body", "\(base).organ", "-o", trial.path(file))
      #expect(made.status == 0)
    }
    let played = trial.run("do", trial.path("do.meeting"), "\(base).script")
    let talked = try trial.talk("talk.meeting", script: "\(base).script")
    #expect(talked.status == 0 && played.status == 0)
    #expect(try trial.bytes(of: "talk.meeting") == trial.bytes(of: "do.meeting"))
    let acknowledged = talked.out.split(separator: "\n").filter { line in
      line.split(separator: " ").first.flatMap { Int($0) } != nil
    }
    #expect(acknowledged == played.out.split(separator: "\n"))
    let warnings = played.err.split(separator: "\n").map { $0.drop { $0 != ":" } }
    #expect(talked.err.split(separator: "\n").map { $0.drop { $0 != ":" } } == warnings)
  }

  @Test(arguments: [
    ("öppna\nklubba\nta-upp 1\n", 0, ["Inte gjort: Inget ärende", "2 § 7 tas upp"]),
    ("öppna\nbasta", 0, ["1 Sammanträdet", "Inte gjort: basta är inget verb"]),
    ("anteckna text=\u{1B}[2J\n", 0, ["Inte gjort"]),
    ("öppna\nta-upp 1\nanteckna text=\"\u{1B}[2J\u{7}\"\nläs\n", 0, ["\u{FFFD}[2J\u{FFFD}"]),
    ("", 0, ["Allt till och med post 0"]),
  ])
  func `through a pipe a refusal is answered and the conversation goes on`(
    text: String, status: Int32, told: [String]
  ) throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    try trial.write(text, to: "a.talk")
    let talked = try trial.talk("a.meeting", script: trial.path("a.talk"))
    #expect(talked.status == status && talked.err.isEmpty)
    for sentence in told { #expect(talked.out.contains(sentence), "\(talked.out)") }
    #expect(!talked.out.unicodeScalars.contains { $0 != "\n" && $0.isHarmful })
    #expect(talked.out.hasSuffix("sparat.\n"))
  }

  @Test func `a line that cannot be taken is refused, and the next is taken`() throws {
    let trial = try Trial()
    #expect(trial.begin().status == 0)
    var bytes = Array("öppna\nta-upp 1\n".utf8) + [0xE5, 0xE4, 0xF6, 0x0A]
    bytes += Array(repeating: 0x61, count: VerbLine.textLimit + 1) + [0x0A]
    let fits = VerbLine.textLimit - Array("anteckna text=".utf8).count
    bytes += Array("anteckna text=".utf8) + Array(repeating: 0x61, count: fits) + [0x0A]
    try Data(bytes + Array("läs lista\r\n".utf8)).write(to: URL(filePath: trial.path("a.talk")))
    let talked = try trial.talk("a.meeting", script: trial.path("a.talk"))
    let lines = talked.out.split(separator: "\n")
    let refused = lines.filter { $0.hasPrefix("Inte gjort") }
    #expect(refused.count == 2 && refused[0].contains("UTF-8") && refused[1].contains("1048576"))
    #expect(lines.contains { $0.hasPrefix("3 ") })
    #expect(lines.contains("5 Information om lokalbokningen"))
  }

  @Test func `a file that cannot be opened or written ends with 1`() throws {
    let trial = try Trial()
    try trial.write("öppna\n", to: "a.talk")
    let missing = try trial.talk("b.meeting", script: trial.path("a.talk"))
    #expect(missing.status == 1 && missing.out.isEmpty && missing.err.hasPrefix("b.meeting: "))
    #expect(trial.begin().status == 0)
    var bytes = try trial.bytes(of: "a.meeting")
    bytes += Array("{}\n".utf8)
    try Data(bytes).write(to: URL(filePath: trial.path("a.meeting")))
    let damaged = try trial.talk("a.meeting", script: trial.path("a.talk"))
    #expect(damaged.status == 1 && damaged.out.contains("Rad 2 är skadad"))
    #expect(try trial.bytes(of: "a.meeting") == bytes)
  }

  /// A conversation in Swedish at a file.
  private static func begin(_ trial: borrowing Trial, isAtTerminal: Bool = true) throws
    -> Conversation
  {
    let begun = trial.begin()
    #expect(begun.status == 0)
    return Conversation(
      at: .secretary, on: try MeetingRecord.open(at: trial.path("a.meeting"), for: .secretary),
      language: .swedish, isAtTerminal: isAtTerminal, outside: .none, drafts: [],
      clock: Trial.noon)
  }

  @Test(arguments: [true, false])
  func `what an answer rests on may have changed meanwhile at a terminal, never in a script`(
    isAtTerminal: Bool
  ) throws {
    let trial = try Trial()
    var talk = try Self.begin(trial, isAtTerminal: isAtTerminal)
    var other = try MeetingRecord.open(at: trial.path("a.meeting"), for: .writing)
    let lines = ["present all", "open at=18:30", "take 1", "fix", "gavel", "take 2"]
    for line in lines + ["edit summary"] { talk.hear(line, at: Trial.noon) }
    let isAsked = talk.question != nil
    #expect(isAsked)
    let edit = try #require(try VerbLine(parsing: #"edit summary text="Ny text.""#))
    _ = try other.perform(edit, at: .secretary, clock: Trial.noon, outside: .none)
    for line in ["Min text.", "."] { talk.hear(line, at: Trial.noon) }
    let told = Self.tell(&talk)
    #expect(told.contains("Ändrat under tiden") == isAtTerminal, "\(told)")
    let summary = talk.meeting.item?.summary
    #expect(summary == (isAtTerminal ? "Ny text." : "Min text."))
  }

  @Test func `a vote is never given for another than the one who was called`() throws {
    let trial = try Trial()
    var talk = try Self.begin(trial)
    var other = try MeetingRecord.open(at: trial.path("a.meeting"), for: .writing)
    let lines = [
      "present all", "open at=18:30", "take 1", "fix", "gavel", "take 2", "close-debate", "put",
      "find adopted", "demand-vote",
    ]
    for line in lines { talk.hear(line, at: Trial.noon) }
    let called = talk.whoIsCalled
    let first = try #require(called)
    let vote = VerbLine(.vote, words: ["no", "#\(first.place)"])
    _ = try other.perform(vote, at: .secretary, clock: Trial.noon, outside: .none)
    _ = talk.follow(at: Trial.noon)
    let next = talk.whoIsCalled
    let second = try #require(next)
    let known = talk.record.history.entries.count
    talk.hear("ja", at: Trial.noon)
    let isStill = talk.record.history.entries.count == known
    let name = talk.meeting.name(second)
    #expect(second != first && isStill)
    #expect(Self.tell(&talk).contains("nu ropas \(name) upp"))
    talk.hear("ja", at: Trial.noon)
    let counted = talk.meeting.item?.vote
    #expect(counted?.choice(of: second) == .yes && counted?.choice(of: first) == .no)
  }

  @Test func `what happens to the clock, the disk and the file is said once`() throws {
    let trial = try Trial()
    var talk = try Self.begin(trial)
    talk.greet(isWatched: false)
    let greeting = Self.tell(&talk)
    #expect(greeting.contains("Systemet säger inte till om ändringar"))
    let (noon, path) = (Trial.noon, trial.path("a.meeting"))
    let earlier = Moment(day: noon.day, second: noon.second - 60, offset: noon.offset)
    let warning = "! Klockan gick tillbaka vid post 1: från 12:00:00 till 11:59:00.\n"
    for (line, isWarned) in [("närvarande alla", true), ("öppna", false)] {
      talk.hear(line, at: earlier)
      let told = Self.tell(&talk)
      #expect(told.contains(warning) == isWarned, "\(told)")
    }
    #expect(rename(path, path + ".old") == 0)
    for isNews in [true, false] {
      let isTold = talk.follow(at: earlier)
      let told = Self.tell(&talk)
      #expect(isTold == isNews && told.isEmpty == !isNews)
      #expect(!isNews || told.hasPrefix("Filen har flyttats, tagits bort eller bytts ut;"))
    }
  }

  @Test func `drafts that could not be saved are told of once and saved when that is possible`()
    throws
  {
    let trial = try Trial()
    var talk = try Self.begin(trial)
    for line in ["närvarande alla", "öppna", "ta-upp 1", "anteckna", "", "Halv text."] {
      talk.hear(line, at: Trial.noon)
    }
    _ = Self.tell(&talk)
    let folder = trial.path("sedan")
    let (out, err) = (Output(descriptor: nil), Output(descriptor: nil))
    let shell = Shell(language: .swedish, clock: { Trial.noon }, out: out, err: err)
    var saver = Talk(
      shell: shell, file: DraftFile(besideMeeting: folder + "/a.meeting", desk: .secretary),
      saved: [])
    for isTold in [true, false] {
      saver.saveDrafts(of: &talk)
      let told = Self.tell(&talk)
      #expect(told.hasPrefix("Inte gjort: utkastet sparades inte.") == isTold, "\(told)")
      #expect(told.isEmpty != isTold)
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    saver.saveDrafts(of: &talk)
    let told = Self.tell(&talk)
    let bytes = try trial.bytes(of: "sedan/.a.meeting.secretary.draft")
    #expect(told.isEmpty && String(decoding: bytes, as: UTF8.self).contains("Halv text."))
  }

  @Test func `words of the conversation are no verbs, and every name means one thing`() {
    let words = TalkWord.allCases.flatMap(\.row.name.forms)
    #expect(Set(words).count == words.count)
    for word in words {
      #expect(Verb(named: word) == nil)
      #expect(ReadingTopic(named: word) == nil)
      #expect(!([Term].choices + [.all]).contains { $0.matches(word) })
    }
    let topics = ReadingTopic.allCases.flatMap(\.name.forms)
    #expect(Set(topics).count == topics.count)
  }

  @Test(arguments: [(0, 5), (1, 5), (2, 5), (3, 5), (4, 5)])
  func `any verb alone is done, asked about or refused wherever the meeting is`(
    part: Int, of parts: Int
  ) throws {
    let trial = try Trial()
    #expect(trial.begin("kf").status == 0)
    let script = "\(Trial.transcripts)/kf-lottning.script"
    #expect(trial.run("do", trial.path("a.meeting"), script).status == 0)
    let whole = try MeetingRecord.open(at: trial.path("a.meeting"), for: .reading).history
    for count in stride(from: part, through: whole.entries.count, by: parts) {
      var history = History(opening: whole.opening)
      for entry in whole.entries.prefix(count) { history.apply(entry) }
      for verb in Verb.allCases {
        var talk = Conversation(
          at: .secretary, on: MeetingRecord(inMemory: history), language: .english,
          isAtTerminal: false, outside: .none, drafts: [], clock: Trial.noon)
        talk.hear(verb.rawValue, at: Trial.noon)
        let told = talk.takeTold()
        #expect(!told.isEmpty, "\(verb)")
        let isRecorded = talk.record.history.entries.count > count
        #expect(!isRecorded || talk.question == nil || verb == .put)
        talk.hear("cancel", at: Trial.noon)
        let isLeft = talk.question == nil && talk.drafts.isEmpty
        #expect(isLeft)
      }
    }
  }
}

extension Trial {
  /// Holds a conversation through what stands in a file.
  fileprivate func talk(_ meeting: String, script: String) throws -> Outcome {
    let input = open(script, O_RDONLY | O_CLOEXEC)
    defer { close(input) }
    return run(["talk", path(meeting)], input: input)
  }
}
