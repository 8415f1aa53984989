import Agenda
import Testing

/// How long each spoke, and may speak, to the second.
@Suite("How long one speaks")
struct SpeakingTimesTests {
  typealias B = SmallBoard
  typealias Times = SpeakingTimes

  /// A board under debate in which speeches begin and end at seconds after ten o'clock.
  struct Clocked {
    var board: SmallBoard

    init(_ rule: (inout Rules) -> Void = { _ in }) throws {
      board = try SmallBoard.sitting(.board, rules: rule)
      try board.run(B.take(1))
    }

    static func moment(_ second: Int) -> Moment {
      Moment(
        day: Day(number: 20_500 + (36_000 + second) / 86_400), second: (36_000 + second) % 86_400)
    }

    /// Somebody speaks from a second to another, or still.
    mutating func speaks(
      _ name: String, from: Int, to: Int?, _ kind: Speech.Kind = .speech
    ) throws(Refusal) {
      try run(SpeakingTests.gives(name, kind), at: from)
      if let to { try run(.endSpeech, at: to) }
    }

    mutating func run(_ command: Command, at second: Int) throws(Refusal) {
      let given = Given(at: Self.moment(second))
      for event in try board.meeting.events(for: command, given: given) {
        board.meeting.apply(event)
      }
    }

    func running(at second: Int) -> SpeechTime? {
      guard let item = board.meeting.item, let speech = item.floor else { return nil }
      return board.meeting.time(of: speech, on: item, now: Self.moment(second))
    }
  }

  @Test(
    "the clock of a running speech at its boundaries",
    arguments: [
      (0, 180, .inTime, 180, 0), (149, 180, .inTime, 31, 0),
      (150, 180, .ending, 30, 0), (151, 180, .ending, 29, 0), (179, 180, .ending, 1, 0),
      (180, 180, .out, 0, 0), (181, 180, .out, 0, 1), (100_000, 180, .out, 0, 99_820),
      (0, 20, .ending, 20, 0), (500, 0, .unlimited, nil, 0),
    ] as [(Int, Int, SpeechTime.Standing, Int?, Int)])
  func limit(
    second: Int, limit: Int, standing: SpeechTime.Standing, left: Int?, over: Int
  ) throws {
    var clocked = try Clocked { $0.speechSeconds = limit }
    try clocked.speaks("Rut Hall", from: 0, to: nil)
    let time = try #require(clocked.running(at: second))
    #expect(time.seconds == second && time.standing == standing)
    #expect(time.left == left && time.over == over && !time.clockWentBack)
    #expect(time.bound == (limit == 0 ? nil : .speech))
  }

  @Test(
    "each kind has its own time",
    arguments: [(.speech, 180), (.reply, 60), (.order, nil)] as [(Speech.Kind, Int?)])
  func kinds(kind: Speech.Kind, limit: Int?) throws {
    var clocked = try Clocked {
      $0.speechSeconds = 180
      $0.replySeconds = 60
    }
    try clocked.speaks("Jon Lind", from: 0, to: 10)
    try clocked.speaks("Rut Hall", from: 20, to: nil, kind)
    #expect(clocked.running(at: 20)?.limit == limit)
  }

  @Test(
    "a party's time is shared by its members in the item, points of order apart",
    arguments: [
      // (Jon Lind's speech, his point of order, of 300 seconds; what Rut Hall of his party has)
      (100, 0, 180, SpeechTime.Bound.speech), (120, 500, 180, .speech), (121, 0, 179, .party),
      (299, 0, 1, .party), (300, 0, 0, .party), (301, 0, 0, .party),
    ])
  func party(spoken: Int, order: Int, limit: Int, bound: SpeechTime.Bound) throws {
    var clocked = try Clocked {
      $0.speechSeconds = 180
      $0.partySeconds = 300
    }
    try clocked.speaks("Jon Lind", from: 0, to: spoken)
    if order > 0 { try clocked.speaks("Jon Lind", from: 500, to: 500 + order, .order) }
    try clocked.speaks("Kaj Norr", from: 1_000, to: 1_200)
    try clocked.speaks("Rut Hall", from: 2_000, to: nil)
    let time = try #require(clocked.running(at: 2_000))
    #expect(time.limit == limit && time.bound == bound)
    #expect(time.standing == (limit == 0 ? .out : limit == 1 ? .ending : .inTime))
    // Those outside the roster and of no party have the time of a speech alone.
    try clocked.speaks("Ann Lo", from: 3_000, to: nil)
    #expect(clocked.running(at: 3_000)?.limit == 180)
    let times = clocked.board.meeting.speakingTimes(
      on: clocked.board.meeting.item, now: Clocked.moment(3_007))
    #expect(times.shares.map(\.group) == [.party("S"), .party("M"), .outside])
    #expect(times.shares.map(\.seconds) == [200, spoken + order + 1_000, 7])
    #expect(times.shares.map(\.counted) == [200, spoken + 1_000, 7])
    #expect(times.shares.map(\.left) == [100, 0, nil])
  }

  @Test("who spoke how long, in an item and in the meeting, the longest first")
  func totals() throws {
    var clocked = try Clocked { $0.partySeconds = 600 }
    try clocked.speaks("Rut Hall", from: 0, to: 30)
    try clocked.speaks("Ann Lo", from: 30, to: 60)
    try clocked.speaks("Kaj Norr", from: 60, to: 100, .reply)
    try clocked.run(.gavel, at: 200)
    try clocked.run(B.take(2), at: 210)
    try clocked.speaks("Rut Hall", from: 220, to: nil)
    let meeting = clocked.board.meeting
    let now = Clocked.moment(225)
    let item = meeting.speakingTimes(on: meeting.item, now: now)
    #expect(item.speakers.map(\.name) == ["Rut Hall (M)"] && item.seconds == 5)
    #expect(item.shares.map(\.limit) == [600])
    let whole = meeting.speakingTimes(now: now)
    #expect(whole.speakers.map(\.name) == ["Kaj Norr (S)", "Rut Hall (M)", "Ann Lo"])
    #expect(whole.speakers.map(\.seconds) == [40, 35, 30])
    #expect(whole.speakers.map(\.speeches) == [1, 2, 1])
    #expect(whole.shares.map(\.seconds) == [40, 35, 30] && whole.seconds == 105)
    #expect(whole.shares.allSatisfy { $0.limit == nil } && !whole.clockWentBack)
  }

  @Test(
    "a clock set back counts as nothing and is told; midnight and summer time are no matter",
    arguments: [
      (50_399, 50_401, 60, 60, 2, false), (100, 99, 60, 60, 0, true), (100, 100, 60, 60, 0, false),
      (100, 3_760, 60, 120, 60, false), (3_700, 160, 120, 60, 60, false),
    ])
  func backwards(
    began: Int, ended: Int, offset: Int, later: Int, seconds: Int, isBack: Bool
  ) throws {
    var clocked = try Clocked()
    func moment(_ second: Int, _ offset: Int) -> Moment {
      let moment = Clocked.moment(second)
      return Moment(day: moment.day, second: moment.second, offset: offset)
    }
    let events: [Event] = [
      .floorRequested(item: ItemID(1), name: "Rut Hall", person: B.hall, kind: .speech),
      .floorGiven(item: ItemID(1), speech: 0, at: moment(began, offset)),
    ]
    for event in events { clocked.board.meeting.apply(event) }
    let running = clocked.board.meeting
    clocked.board.meeting.apply(.speechEnded(item: ItemID(1), at: moment(ended, later)))
    for meeting in [running, clocked.board.meeting] {
      let item = try #require(meeting.item)
      let time = meeting.time(of: item.speeches[0], on: item, now: moment(ended, later))
      #expect(time.seconds == seconds && time.clockWentBack == isBack)
      let times = meeting.speakingTimes(now: moment(ended, later))
      #expect(times.seconds == seconds && times.clockWentBack == isBack)
    }
  }

  @Test(
    "the rules of the profile, in minutes",
    arguments: [
      ("taletid: 3", 180, 0, 0), ("taletid: 2:30", 150, 0, 0), ("taletid: 0", 0, 0, 0),
      ("taletid: 600", 36_000, 0, 0), ("partitid: 0:01", 0, 1, 0), ("repliker: 20", 0, 0, 20),
      ("repliker: 0", 0, 0, 0),
    ])
  func rules(line: String, speech: Int, party: Int, replies: Int) throws {
    let rules = try Self.read(line)
    #expect(rules.speechSeconds == speech && rules.partySeconds == party)
    #expect(rules.repliesPerSpeech == replies)
  }

  @Test(
    "what is no time",
    arguments: [
      "taletid: 601", "taletid: 600:01", "taletid: 2:60", "taletid: 2:5", "taletid: -1",
      "taletid: 2.30", "taletid: tre", "taletid: 1:2:3", "taletid: :30", "repliker: 21",
      "repliktid: 99999999999999999999", "partitid: 1 2", "ordningsfrågetid: 3 min",
    ])
  func noRules(line: String) {
    #expect(throws: (any Error).self) { try Self.read(line) }
  }

  private static func read(_ line: String) throws -> Rules {
    let text = "Organ: N\nSlag: nämnd\nPlatser: 5\nLedamöter\n  Bo Ek\nRegler\n  \(line)\n"
    return try BodyReader.read([UInt8](text.utf8)).rules
  }
}
