import Agenda
import Testing

@Suite("Doors, order and days: KL 5 kap. 42–43 §§, 6 kap. 25 §")
struct SittingTests {
  typealias B = SmallBoard

  @Test("N7: a board's doors are closed unless opened, a council's open unless closed")
  func doors() throws {
    for kind in BodyKind.allCases {
      var board = try SmallBoard.sitting(kind)
      let start = board.meeting.tick
      #expect(board.meeting.areDoorsOpen() == (kind == .council))
      try board.run(.doors(open: kind != .council, reason: ""))
      #expect(board.meeting.areDoorsOpen() == (kind != .council))
      #expect(board.meeting.areDoorsOpen(at: start - 1) == (kind == .council))
    }
  }

  @Test(
    "N7: a board handles what is secret behind closed doors",
    arguments: [
      (BodyKind.board, "secret", true, true), (.committee, "authority", true, true),
      (.board, "secret", false, false), (.board, "urgent", true, false),
      (.council, "secret", true, false),
    ])
  func secret(kind: BodyKind, mark: String, open: Bool, warned: Bool) throws {
    var board = try SmallBoard.sitting(kind)
    try board.run(.mark([ItemID(2)], [ItemMarks.Mark(key: mark, value: "yes")]))
    let warning = warned ? [Warning.secretWithOpenDoors] : []
    if open { try board.run(.doors(open: true, reason: "")) }
    #expect(board.warnings(B.take(1)) == [])
    #expect(board.warnings(B.take(1, 2)) == warning)
    #expect(board.warnings(.hear(ItemID(2))) == warning)
    if open { try board.run(.doors(open: false, reason: "")) }
    try board.run(B.take(2))
    let isSecret = mark != "urgent" && kind != .council
    #expect(
      board.warnings(.doors(open: true, reason: "")) == (isSecret ? [.secretWithOpenDoors] : []))
  }

  @Test(
    "N7: a council closes its doors for an item and not for the next",
    arguments: [
      ("for the open item", [B.take(1), .doors(open: false, reason: "")], true),
      (
        "for the open item, decided", [B.take(1), .doors(open: false, reason: ""), .gavel], true
      ),
      ("before the item", [B.take(1), .gavel, .doors(open: false, reason: "")], false),
      (
        "for the item before", [.doors(open: false, reason: ""), B.take(1), .gavel], true
      ),
      (
        "opened again",
        [B.take(1), .doors(open: false, reason: ""), .gavel, .doors(open: true, reason: "")], false
      ),
    ] as [(String, [Command], Bool)])
  func council(name: String, course: [Command], warned: Bool) throws {
    var board = try SmallBoard.sitting(.council)
    try board.run(course)
    #expect(board.warnings(B.take(2)) == (warned ? [.doorsStillClosed] : []), "\(name)")
  }

  @Test("N10: who disturbs the order is sent out")
  func expulsion() throws {
    var board = try SmallBoard.sitting(.council)
    let hall = Expulsion(name: "Rut Hall", person: B.hall, reason: "ropar")
    let listener = Expulsion(name: "En åhörare", reason: "stör")
    #expect(board.refusal(.expel(Expulsion(name: "Rut Hall", reason: ""))) == .reasonMissing)
    #expect(board.refusal(.expel(Expulsion(name: "", reason: "stör"))) == .textMissing)
    try board.run([.expel(listener), B.take(1), .expel(hall)])
    #expect(board.meeting.expulsions == [listener])
    #expect(board.meeting.item?.expulsions == [hall])
    #expect(board.serving == [1, 2, 4, 5])
    #expect(board.refusal(.arrive(B.hall)) == .mayNotReturn(name: "Rut Hall (M)"))
  }

  @Test("N10: who was out for a conflict of interest and is sent out does not come back")
  func expelledWhileOut() throws {
    var board = try SmallBoard.sitting(.board)
    try board.run([
      B.take(1), .recuse([B.hall], reason: "släkt"),
      .expel(Expulsion(name: "Rut Hall", person: B.hall, reason: "ropar")), .gavel, B.take(2),
    ])
    #expect(board.serving == [1, 2, 4, 5])
  }

  @Test("a meeting over midnight, and one of two days")
  func days() throws {
    var board = SmallBoard(.council)
    board.minute = 19 * 60
    try board.run([.present(B.members, from: nil), .open, B.take(1), .leave(B.hall), .gavel])
    board.minute = 23 * 60 + 58
    try board.run([.adjourn, .resume])
    #expect(board.refusal(.arrive(B.hall)) == nil)
    board.minute -= 1
    #expect(board.refusal(.arrive(B.hall)) == .mayNotReturn(name: "Rut Hall (M)"))
    board.minute += 2
    try board.run([B.take(2), .gavel, .adjourn])
    board.minute -= 1440
    #expect(board.refusal(.resume) == .timeGoesBackwards(clock: "00.03"))
    board.minute += 1440 + 9 * 60
    try board.run([.absent([B.lind], from: nil), .resume, .arrive(B.hall), B.take(3)])
    #expect(board.serving == [1, 2, 3, 5])
    // Lind served after midnight, and was away when the meeting went on that same day.
    #expect(board.refusal(.arrive(B.lind)) == .mayNotReturn(name: "Jon Lind (M)"))
    board.because = "sammanträdet medger det"
    try board.run([.arrive(B.lind), .gavel, .close])
    let days = board.meeting.sittings.map { [$0.began.day, $0.ended?.day].map { $0?.number } }
    #expect(days == [[20_500, 20_500], [20_500, 20_501], [20_501, 20_501]])
    #expect(board.decided(1) == [1, 2, 4, 5])
    #expect(board.decided(3) == [1, 2, 3, 4, 5])
    #expect(
      board.meeting.attendance.members.map(\.limits) == ["", "", "§ 12", "", ""])
  }
}
