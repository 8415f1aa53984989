import Agenda
import Testing
import Voting

/// The list of speakers: who waits in what order, who may ask, and when a speech ends.
@Suite("The list of speakers")
struct SpeakingTests {
  typealias B = SmallBoard

  static func asks(_ name: String, _ kind: Speech.Kind = .speech) -> Command {
    .requestFloor(name: name, person: person(name), kind: kind)
  }

  static func gives(_ name: String?, _ kind: Speech.Kind? = nil) -> Command {
    .giveFloor(name: name, person: name.flatMap(person), kind: kind)
  }

  static func withdraws(_ name: String, _ kind: Speech.Kind? = nil) -> Command {
    .withdrawFloor(name: name, person: person(name), kind: kind)
  }

  private static func person(_ name: String) -> PersonID? {
    B.body.people.first { $0.name == name }?.id
  }

  /// A board in its first item after the agenda, where at most two replies are allowed.
  static func debating(_ replies: Int = 2) throws -> SmallBoard {
    var board = try SmallBoard.sitting(.board) { $0.repliesPerSpeech = replies }
    try board.run(B.take(1))
    return board
  }

  static let next = gives(nil)

  @Test(
    "points of order come first, then replies, then speeches; each in the order of request",
    arguments: [
      ([asks("Rut Hall"), asks("Jon Lind")], ["Rut Hall", "Jon Lind"]),
      ([asks("Rut Hall"), asks("Jon Lind", .order)], ["Jon Lind", "Rut Hall"]),
      (
        [
          asks("Rut Hall"), next, asks("Mia Dal"), asks("Jon Lind", .reply),
          asks("Kaj Norr", .order),
          asks("Mia Dal", .reply), asks("Jon Lind", .order),
        ],
        ["Kaj Norr", "Jon Lind", "Jon Lind", "Mia Dal", "Mia Dal"]
      ),
      // Who got the floor beside the list, or gave it up, no longer waits; the rest keep order.
      (
        [asks("Rut Hall"), asks("Jon Lind"), asks("Kaj Norr"), gives("Jon Lind")],
        ["Rut Hall", "Kaj Norr"]
      ),
      ([asks("Rut Hall"), asks("Jon Lind"), withdraws("Rut Hall")], ["Jon Lind"]),
      ([asks("Rut Hall"), asks("Rut Hall", .order), withdraws("Rut Hall", .speech)], ["Rut Hall"]),
      ([asks("Rut Hall"), withdraws("Rut Hall"), asks("Rut Hall")], ["Rut Hall"]),
      ([asks("Rut Hall"), next, asks("Rut Hall")], ["Rut Hall"]),
      // The chair lets another speak before the reply: it still comes first.
      (
        [
          asks("Rut Hall"), next, asks("Mia Dal", .reply), asks("Kaj Norr"), gives("Jon Lind"),
        ], ["Mia Dal", "Kaj Norr"]
      ),
      // An outsider is known by the name alone.
      ([asks("Ann Lo"), asks("Bo Rik"), withdraws("Ann Lo")], ["Bo Rik"]),
      // Who goes waits no more, and asks anew on coming back.
      ([asks("Rut Hall"), asks("Jon Lind"), .leave(B.hall)], ["Jon Lind"]),
      (
        [
          asks("Rut Hall"), asks("Rut Hall", .order), asks("Jon Lind"),
          .absent([B.hall], from: nil),
        ], ["Jon Lind"]
      ),
      ([asks("Rut Hall"), asks("Jon Lind"), .recuse([B.hall], reason: "släkt")], ["Jon Lind"]),
      (
        [
          asks("Ann Lo"), asks("Jon Lind"), .expel(Expulsion(name: "Ann Lo", reason: "Oljud")),
        ], ["Jon Lind"]
      ),
      (
        [
          asks("Rut Hall"), asks("Jon Lind"), .leave(B.hall), .arrive(B.hall, remote: nil),
          asks("Rut Hall"),
        ], ["Jon Lind", "Rut Hall"]
      ),
      // Nobody waits in an item that is decided.
      ([asks("Rut Hall"), .gavel], []),
    ] as [([Command], [String])])
  func order(commands: [Command], waiting: [String]) throws {
    var board = try Self.debating()
    let id = try #require(board.meeting.item?.id)
    try board.run(commands)
    #expect(board.meeting[id]?.waitingSpeakers.map(\.name) == waiting)
    guard !waiting.isEmpty else { return }
    // The list is emptied in that order.
    for name in waiting {
      try board.run(Self.next)
      #expect(board.meeting.item?.floor?.name == name)
    }
    #expect(board.refusal(Self.next) == .nobodyAsked)
  }

  @Test(
    "who may not ask, and not give up",
    arguments: [
      ([asks("Rut Hall")], asks("Rut Hall"), .alreadyWaits(name: "Rut Hall", kind: .speech)),
      ([asks("Rut Hall")], asks("Rut Hall", .order), nil),
      (
        [asks("Rut Hall", .order)], asks("Rut Hall", .order),
        .alreadyWaits(name: "Rut Hall", kind: .order)
      ),
      ([], asks("Rut Hall", .reply), .nothingToReplyTo),
      ([asks("Jon Lind")], asks("Rut Hall", .reply), .nothingToReplyTo),
      ([gives("Jon Lind", .order)], asks("Rut Hall", .reply), .nothingToReplyTo),
      ([gives("Jon Lind")], asks("Rut Hall", .reply), nil),
      ([gives("Jon Lind"), .endSpeech], asks("Rut Hall", .reply), nil),
      ([gives("Jon Lind")], asks("Jon Lind", .reply), .repliesToOneself(name: "Jon Lind")),
      (
        [gives("Jon Lind"), .endSpeech], asks("Jon Lind", .reply),
        .repliesToOneself(name: "Jon Lind")
      ),
      ([gives("Jon Lind"), asks("Rut Hall", .reply), next], asks("Jon Lind", .reply), nil),
      (
        [gives("Jon Lind"), asks("Rut Hall", .reply), next], asks("Rut Hall", .reply),
        .repliesToOneself(name: "Rut Hall")
      ),
      ([gives("Jon Lind")], gives("Jon Lind"), .alreadyHasFloor(name: "Jon Lind")),
      ([gives("Jon Lind"), asks("Jon Lind")], gives("Jon Lind"), nil),
      ([], gives("Jon Lind", .reply), .nothingToReplyTo),
      ([], next, .nobodyAsked),
      ([], .endSpeech, .noSpeech),
      ([gives("Jon Lind"), .endSpeech], .endSpeech, .noSpeech),
      ([], withdraws("Jon Lind"), .doesNotWait(name: "Jon Lind")),
      ([gives("Jon Lind")], withdraws("Jon Lind"), .doesNotWait(name: "Jon Lind")),
      ([asks("Jon Lind")], withdraws("Jon Lind", .order), .doesNotWait(name: "Jon Lind")),
      ([.gavel], withdraws("Jon Lind"), .itemIsDecided(paragraph: 10)),
      ([.adjourn], withdraws("Jon Lind"), .isAdjourned),
    ] as [([Command], Command, Refusal?)])
  func refusals(before: [Command], command: Command, refusal: Refusal?) throws {
    var board = try Self.debating()
    try board.run(before)
    #expect(board.refusal(command) == refusal)
  }

  @Test(
    "so many replies as the rules give, to each speech",
    arguments: [(0, 5, nil), (1, 0, nil), (1, 1, 1), (2, 1, nil), (2, 2, 2)])
  func replies(allowed: Int, had: Int, refusedAt: Int?) throws {
    var board = try Self.debating(allowed)
    try board.run(Self.gives("Jon Lind"))
    for _ in 0..<had { try board.run([Self.asks("Rut Hall", .reply), Self.next, .endSpeech]) }
    let refusal = refusedAt.map { Refusal.repliesUsed(name: "Rut Hall", count: $0) }
    #expect(board.refusal(Self.asks("Rut Hall", .reply)) == refusal)
    // Others have theirs, the chair may give one more, and the next speech is counted anew.
    #expect(board.refusal(Self.asks("Mia Dal", .reply)) == nil)
    #expect(board.refusal(Self.gives("Rut Hall", .reply)) == nil)
    try board.run(Self.gives("Kaj Norr"))
    #expect(board.refusal(Self.asks("Rut Hall", .reply)) == nil)
  }

  @Test(
    "a speech ends by what ends its item, in an event of its own, and a replay gives the same",
    arguments: [
      (.gavel, true), (.closeDebate, true), (.put(nil), true), (B.take(2), true),
      (.hear(ItemID(3)), true), (.adjourn, true), (.close, true), (.leave(B.hall), true),
      (.recuse([B.hall], reason: "släkt"), true), (.strike(ItemID(1), reason: ""), true),
      (.expel(Expulsion(name: "Rut Hall", person: B.hall, reason: "Oljud")), true),
      (gives("Jon Lind"), true),
      (.leave(B.lind), false), (asks("Jon Lind"), false), (.recuse([B.lind], reason: ""), false),
      (.expel(Expulsion(name: "Åhörare", reason: "Oljud")), false),
      (.note([B.hall], text: "Ord."), false), (.strike(ItemID(4), reason: ""), false),
      (.motion(MotionDraft(movers: [B.hall], kind: .add, text: "Ord.")), false),
    ] as [(Command, Bool)])
  func ends(command: Command, ends: Bool) throws {
    var board = try Self.debating()
    try board.run([Self.asks("Rut Hall"), Self.next])
    board.because = "skäl"
    let given = board.given
    let events = try board.meeting.events(for: command, given: given)
    let ended = events.firstIndex(of: .speechEnded(item: ItemID(1), at: given.at))
    #expect((ended != nil) == ends)
    #expect(events.count { if case .speechEnded = $0 { true } else { false } } == (ends ? 1 : 0))
    if let ended {
      #expect(ended < events.count - 1)
      let before = events[..<ended].allSatisfy { if case .decided = $0 { false } else { true } }
      #expect(before)
    }
    var replayed = board.meeting
    for event in events { replayed.apply(event) }
    try board.run(command)
    #expect(replayed == board.meeting)
    #expect((board.meeting[ItemID(1)]?.speeches.first?.ended == given.at) == ends)
  }

  @Test("two desks that give the floor at once: one is done, the other told")
  func together() throws {
    var board = try Self.debating()
    try board.run([Self.asks("Rut Hall"), Self.asks("Jon Lind")])
    var given = board.given
    given.shown = Given.Shown(board.meeting)
    #expect(board.meeting.refusal(of: Self.next, given: given) == nil)
    try board.run(Self.next)
    #expect(board.meeting.refusal(of: Self.next, given: given) == .changedMeanwhile(.floor))
    #expect(board.meeting.refusal(of: .endSpeech, given: given) == .changedMeanwhile(.floor))
    // What says whom it means, or is about something else, goes on.
    #expect(board.meeting.refusal(of: Self.gives("Jon Lind"), given: given) == nil)
    #expect(board.meeting.refusal(of: .note([B.hall], text: "Ord."), given: given) == nil)
    // Who comes in between is next; that matters to nothing but who gets the floor.
    given.shown = Given.Shown(board.meeting)
    try board.run(Self.asks("Mia Dal"))
    #expect(board.meeting.refusal(of: Self.next, given: given) == nil)
    try board.run(Self.asks("Kaj Norr", .order))
    #expect(board.meeting.refusal(of: Self.next, given: given) == .changedMeanwhile(.floor))
    #expect(board.meeting.refusal(of: Self.gives("Jon Lind"), given: given) == nil)
    #expect(board.meeting.refusal(of: .endSpeech, given: given) == nil)
  }

  static let noon = Moment(day: Day(number: 20_500), second: 43_200)
  static let ended = Event.speechEnded(item: ItemID(1), at: noon)
  static let withdrawn = Event.floorWithdrawn(item: ItemID(1), speech: 0)

  @Test(
    "the end of a speech or a request is told, unless it follows from what is told",
    arguments: [
      ([ended], "Anförandet är slut"),
      (
        [.tailCut(bytes: 3), ended],
        "3 byte av en avbruten post är bortskurna; anförandet är slut"
      ),
      ([ended, .adjourned(at: noon)], nil),
      ([withdrawn], "Rut Hall avstår från ordet"),
      (
        [.tailCut(bytes: 3), withdrawn],
        "3 byte av en avbruten post är bortskurna; Rut Hall avstår från ordet"
      ),
      ([withdrawn, .left(person: B.hall, at: noon, since: nil)], nil),
    ] as [([Event], String?)])
  func told(events: [Event], sentence: String?) throws {
    var board = try Self.debating()
    try board.run(Self.asks("Rut Hall"))
    let alone = board.meeting.sentence(of: Array(events.suffix(1)), .swedish)
    #expect(board.meeting.sentence(of: events, .swedish) == sentence ?? alone)
  }

  @Test("the chair calls them in their order, and says who has the floor")
  func words() throws {
    var board = try Self.debating()
    try board.run([
      Self.gives("Rut Hall"), Self.asks("Mia Dal"), Self.asks("Jon Lind", .reply),
    ])
    #expect(
      board.meeting.chairWords.now.map(\.text).contains(
        "Tack. Ordet går till Jon Lind för replik, därefter Mia Dal."))
    try board.run(Self.asks("Kaj Norr", .order))
    let words = board.meeting.chairWords.now
    #expect(words.map(\.text).contains("Rut Hall har ordet."))
    #expect(
      words.map(\.text).contains(
        "Tack. Ordet går till Kaj Norr i en ordningsfråga, därefter Jon Lind för replik."))
  }
}
