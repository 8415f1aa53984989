import Agenda
import Testing

@Suite("Taking part by sound and picture: KL 5 kap. 16 §, 6 kap. 24 §")
struct RemoteTests {
  typealias B = SmallBoard

  @Test(
    "N8: remotely, in the room again, and where the body's rule does not say so",
    arguments: [
      (false, [Warning.remoteNotAllowed(name: "Rut Hall (M), Jon Lind (M)")]), (true, []),
    ])
  func connecting(allowed: Bool, warned: [Warning]) throws {
    var board = SmallBoard(.board) { $0.allowsRemote = allowed }
    let both = Command.present([B.hall, B.lind], from: nil, remote: true)
    #expect(board.warnings(both) == warned)
    try board.run([both, .present(B.members, from: nil), .open])
    #expect(board.serving == [1, 2, 3, 4, 5])
    #expect(board.meeting.presence.stretch(of: B.hall)?.isRemote == true)
    #expect(board.meeting.presence.stretch(of: B.norr)?.isRemote == false)
    #expect(
      board.refusal(.arrive(B.hall, remote: true)) == .alreadyPresent(name: "Rut Hall (M)"))
    #expect(board.refusal(.arrive(B.hall)) == .alreadyPresent(name: "Rut Hall (M)"))
    #expect(board.warnings(.arrive(B.hall, remote: false)) == [])
    try board.run(.arrive(B.hall, remote: false))
    #expect(board.meeting.presence.stretch(of: B.hall)?.isRemote == false)
    #expect(
      board.refusal(.present([B.hall], from: nil, remote: false))
        == .alreadyPresent(name: "Rut Hall (M)"))
    #expect(board.serving == [1, 2, 3, 4, 5])
    #expect(!board.warnings(.present([B.norr], from: nil, remote: true)).isEmpty == !allowed)
  }

  @Test(
    "N8: a council's presidency takes part in the room from 2026-07-01, SFS 2026:836",
    arguments: [
      ("2026-06-30", BodyKind.council, false), ("2026-07-01", .council, true),
      ("2026-07-01", .board, false),
    ])
  func presidency(date: String, kind: BodyKind, isWarned: Bool) throws {
    let day = try #require(Day(date))
    var body = B.body
    body.kind = kind
    body.rules.allowsRemote = true
    let meeting = Meeting(
      body: body, day: day, time: nil, place: nil, firstParagraph: 1, agenda: B.agenda)
    let all = Command.present(B.members, from: nil, remote: true)
    let events = try meeting.events(for: all, given: Given(at: Moment(day: day, second: 0)))
    let name = "Jan Berg (S), Mia Dal (C)"
    #expect(
      events.contains(.warned(.presidencyRemote(name: name), reason: nil)) == isWarned)
  }

  @Test("N8: the front page says in which §§")
  func attendance() throws {
    var board = try SmallBoard.sitting(.board) { $0.allowsRemote = true }
    try board.run([
      .leave(B.vice), .serve(B.substituteS, for: nil, from: nil),
      .present([B.norr, B.substituteM, B.substituteS], from: nil, remote: true),
      B.take(1), .gavel, .present([B.hall], from: nil, remote: true), B.take(2), .gavel,
      B.take(3), .gavel, .present([B.hall, B.substituteS], from: nil, remote: false),
      B.take(4), .gavel,
    ])
    let attendance = board.meeting.attendance
    #expect(
      attendance.members.map(\.remotely)
        == ["", "deltar på distans §§ 11–12", "", "deltar på distans"])
    #expect(attendance.substitutes.map(\.remotely) == ["deltar på distans §§ 10–12"])
    #expect(attendance.listeners.map(\.remotely) == ["deltar på distans"])
    try board.run(.present([B.chair], from: ItemID(3), remote: true))
    #expect(board.meeting.attendance.members.first?.remotely == "deltar på distans §§ 12–13")
    #expect(board.meeting.attendance.members.first?.limits == "")
  }

  @Test("N8: after the fact it does not call back one who has left since")
  func afterTheFact() throws {
    var board = try SmallBoard.sitting(.board) { $0.allowsRemote = true }
    try board.run([
      B.take(1), .gavel, B.take(2), .gavel, .leave(B.hall), B.take(3), .gavel,
      .present([B.hall], from: ItemID(2), remote: true),
    ])
    #expect(!board.meeting.presence.isPresent(B.hall))
    let hall = try #require(board.meeting.attendance.members.first { $0.person == B.hall })
    #expect(hall.limits == "§§ 10–11")
    #expect(hall.remotely == "deltar på distans § 11")
  }

  @Test("N8: who was out for a conflict of interest comes back the way they took part")
  func recused() throws {
    var board = try SmallBoard.sitting(.board) { $0.allowsRemote = true }
    try board.run([
      .arrive(B.hall, remote: true), B.take(1), .recuse([B.hall], reason: "släkt"), .gavel,
      B.take(2),
    ])
    #expect(board.meeting.presence.stretch(of: B.hall)?.isRemote == true)
    #expect(board.serving == [1, 2, 3, 4, 5])
  }
}
