import Agenda
import TestSupport
import Testing

@Suite("Random comings and goings")
struct RandomPresenceTests {
  typealias B = SmallBoard

  static func command(_ chance: inout SplitMix) -> Command {
    let person = PersonID(1 + chance.below(8))
    let item = ItemID(1 + chance.below(5))
    let from = chance.below(4) == 0 ? item : nil
    switch chance.below(20) {
    case 0, 1: return .present([person], from: from, remote: chance.one(of: [nil, true, false]))
    case 2: return .absent([person], from: from)
    case 3, 4, 5: return .serve(person, for: nil, from: from)
    case 6: return .serve(person, for: PersonID(1 + chance.below(5)), from: from)
    case 7: return .arrive(person)
    case 8: return .leave(person)
    case 9, 10, 11: return .recuse([person], reason: "släkt")
    case 12: return .preside(person)
    case 13: return .expel(Expulsion(name: "Någon", person: person, reason: "stör"))
    case 14: return chance.one(of: [.adjourn, .resume])
    case 15, 16: return .take([item], numbered: true)
    case 17: return .take([item, ItemID(1 + chance.below(5))], numbered: true)
    case 18: return .hear(item)
    default: return .gavel
    }
  }

  @Test("A seat has one holder, and nobody decides what they are out of", arguments: 0..<40)
  func random(seed: Int) throws {
    var chance = SplitMix(seed: seed)
    var board = try SmallBoard.sitting(BodyKind.allCases[seed % 4]) { $0.allowsRemote = true }
    let start = board.meeting
    var granted: [Event] = []
    for _ in 0..<300 {
      let command = Self.command(&chance)
      board.item = chance.below(3) == 0 ? ItemID(1 + chance.below(5)) : nil
      board.because = chance.below(2) == 0 ? "skäl" : nil
      guard let events = try? board.meeting.events(for: command, given: board.given) else {
        continue
      }
      granted += events
      for event in events { board.meeting.apply(event) }
      board.minute += chance.below(30)
      check(board.meeting)
    }
    var replayed = start
    for event in granted { replayed.apply(event) }
    #expect(replayed == board.meeting)
  }

  private func check(_ meeting: Meeting) {
    let seats = meeting.presence.serving().map { $0.replaces ?? $0.person }
    #expect(Set(seats).count == seats.count, "two persons on one seat")
    for person in meeting.body.people {
      let lasting = meeting.presence.stretches.filter { $0.person == person.id && $0.to == nil }
      #expect(lasting.count <= 1, "one person twice in the room")
      #expect(lasting.allSatisfy { !person.isMember || [nil, person.id].contains($0.seat) })
    }
    for item in meeting.items {
      #expect(Set(item.recusals.map(\.person)).count == item.recusals.count)
      let served = meeting.presence.serving(at: item.decided).map(\.person)
      for recusal in item.recusals where item.isDecided || meeting.current == [item.id] {
        #expect(!served.contains(recusal.person), "out of the item, and serves in it")
        #expect(item.isDecided || meeting.chair != recusal.person)
      }
    }
  }
}
