import Agenda
import Testing

@Suite("Announcing verified minutes: KL 8 kap. 12 §, 13 kap. 5 §")
struct PostingTests {
  typealias B = SmallBoard
  typealias V = VerifyingTests

  /// The minutes verified on Wednesday 18 February 2026.
  static func verified(on day: String = "2026-02-18") throws -> B {
    var board = try V.closed()
    try board.run([
      .paper(.send(V.texts)), V.attest(V.secretary, on: day), V.attest(V.chair, on: day),
      V.attest(V.verifier, on: day),
    ])
    return board
  }

  static func post(_ day: String, _ items: [ItemID] = []) -> Command {
    .paper(.post(items, on: Day(day), place: "Kommunarkivet", by: "Siv Lund"))
  }

  static func takeDown(_ day: String) -> Command {
    .paper(.takeDown([], on: Day(day), by: "Siv Lund"))
  }

  @Test(
    "P8: by the second day after verifying, or the working day after that",
    arguments: [
      ("2026-02-18", "2026-02-20", nil), ("2026-02-18", "2026-02-21", "2026-02-20"),
      ("2026-02-19", "2026-02-23", nil), ("2026-02-19", "2026-02-24", "2026-02-23"),
    ])
  func posted(verified: String, on day: String, last: String?) throws {
    let board = try Self.verified(on: verified)
    let warnings = try board.meeting.events(for: Self.post(day), given: board.given).compactMap {
      if case .warned(let warning, _) = $0 { warning } else { nil }
    }
    #expect(warnings == (last.map { [.postedLate(last: $0)] } ?? []))
  }

  @Test(
    "P9: the last day to appeal, and the first to take it down",
    arguments: [
      ("2026-02-20", "2026-03-13", "2026-03-14"), ("2026-03-13", "2026-04-07", "2026-04-08"),
      ("2026-05-29", "2026-06-22", "2026-06-23"), ("2026-12-04", "2026-12-28", "2026-12-29"),
    ])
  func appeal(posted: String, last: String, first: String) throws {
    var board = try Self.verified()
    try board.run(Self.post(posted))
    let notice = try #require(board.meeting.verification.notices.first)
    #expect(notice.lastAppeal.description == last && notice.firstRemoval.description == first)
    let before = try #require(Day(first)).adding(days: -1).description
    for (day, isEarly) in [(before, true), (first, false)] {
      var other = board
      let events = try other.meeting.events(for: Self.takeDown(day), given: other.given)
      #expect(events.contains(.warned(.takenDownEarly(first: first), reason: nil)) == isEarly)
      try other.run(Self.takeDown(day))
      #expect(other.meeting.verification.notices.first?.cameDownEarly == isEarly)
      #expect(other.meeting.pendingNotices.isEmpty != isEarly)
      #expect((other.refusal(Self.post(first)) == nil) == isEarly)
    }
  }

  @Test("P8: nothing is announced before it is verified")
  func early() throws {
    var board = try V.closed()
    #expect(board.refusal(Self.post("2026-02-18")) == .notVerified(paragraph: nil))
    try board.run(.paper(.send(V.texts)))
    #expect(board.refusal(Self.post("2026-02-18", [ItemID(2)])) == .notVerified(paragraph: 11))
    board = try Self.verified()
    #expect(board.refusal(Self.post("2026-02-17")) == .postedBeforeVerified(day: "2026-02-18"))
    try board.run(Self.post("2026-02-18"))
    #expect(board.refusal(Self.post("2026-02-18", [ItemID(2)])) == .alreadyPosted(paragraph: 11))
    #expect(board.refusal(Self.takeDown("2026-02-17")) == .takenDownBeforePosted(day: "2026-02-18"))
  }

  @Test("P6: a correction is made visibly, after verifying")
  func correction() throws {
    var board = try Self.verified()
    let correct = Command.paper(
      .correct(ItemID(2), text: "Ramen är elva.", on: Day("2026-04-20"), by: "Siv Lund"))
    try board.run(correct)
    let item = try #require(board.meeting[ItemID(2)])
    #expect(
      board.meeting.closingSentences(of: item)
        == ["Paragrafen är justerad", "Rättelse 2026-04-20 (Siv Lund): Ramen är elva."])
    #expect(board.meeting.isVerified && board.meeting.verification.text(of: 11) == V.text(11))
  }
}
