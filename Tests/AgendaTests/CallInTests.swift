import Agenda
import Testing

@Suite("Which substitute serves: KL 5 kap. 17–21 §§, 6 kap. 16–17 §§")
struct CallInTests {
  typealias B = SmallBoard

  @Test("A5: who has begun to serve stands first, whatever the order")
  func incumbent() throws {
    var board = try SmallBoard.sitting(.committee)
    try board.run([
      .present([B.substituteM, B.substituteM2], from: nil), B.take(1),
      .recuse([B.hall], reason: "släkt"),
    ])
    let second = Command.serve(B.substituteM2, for: nil, from: nil)
    #expect(board.warnings(second) == [.callInOrder(first: "Ola Kvist (M)")])
    board.because = "Kvist avstår"
    try board.run([second, .gavel, B.take(2)])
    #expect(board.serving == [1, 2, 3, 4, 5])
    try board.run(.leave(B.lind))
    let seat = try #require(board.meeting.body[B.lind])
    #expect(board.meeting.substitutes(for: seat).map(\.id) == [B.substituteM2, B.substituteM])
    #expect(board.warnings(second) == [])
    let first = Command.serve(B.substituteM, for: nil, from: nil)
    #expect(board.warnings(first).first == .servedBefore(name: "Eva Rask (M)"))
  }

  @Test(
    "A10: a council's seat goes to its own party and those its order names",
    arguments: [
      (BodyKind.council, [CallIn](), B.substituteS, nil, Refusal.noSeatOfParty(party: "S")),
      (.council, [CallIn(party: "M", from: ["M", "S"])], B.substituteS, nil, nil),
      (.council, [], B.substituteM, nil, nil),
      (.council, [], B.substituteS, B.hall, nil),
      (.committee, [], B.substituteS, nil, nil),
    ] as [(BodyKind, [CallIn], PersonID, PersonID?, Refusal?)])
  func party(
    kind: BodyKind, order: [CallIn], substitute: PersonID, seat: PersonID?, refusal: Refusal?
  ) throws {
    var board = try SmallBoard.sitting(kind, callIn: order)
    let serves = Command.serve(substitute, for: seat, from: nil)
    #expect(board.refusal(serves) == .noEmptySeat || seat != nil)
    try board.run(.leave(B.hall))
    #expect(board.refusal(serves) == refusal)
    let isListed = substitute == B.substituteM || !order.isEmpty
    let warned: [Warning] =
      isListed ? [] : [.notInCallInOrder(name: "Siv Ek (S)", party: "M")]
    #expect(board.warnings(serves) == (refusal == nil ? warned : []))
  }
}
