public import Agenda

/// Bodies and agendas of chance.
public enum RandomMeeting {
  private static let parties = ["S", "M", "C", "V", "SD", "Mp"]

  /// A body of any kind; `sizes` are what its seats are drawn up to, from 5.
  public static func body(_ chance: inout SplitMix, sizes: [Int] = [9, 21, 61]) -> Body {
    let kind = chance.one(
      of: [.council, .council, .board, .committee, .subcommittee] as [BodyKind])
    let most = chance.one(of: sizes)
    let seats = 5 + chance.below(most - 4)
    let members = seats - (chance.below(6) == 0 ? 1 : 0)
    let used = 2 + chance.below(5)
    var people: [Person] = []
    for place in 1...(members + seats / 3) {
      let role: String
      switch place {
      case 1: role = "ordförande"
      case 2: role = "vice ordförande"
      case 3: role = "2:e vice ordförande"
      default: role = place <= members ? "ledamot" : "ersättare"
      }
      people.append(
        Person(
          id: PersonID(place), name: "Person \(place)", party: parties[chance.below(used)],
          role: role, isMember: place <= members))
    }
    var body = Body(name: "Organet", kind: kind, seats: seats, people: people)
    body.rules.rollCall = chance.one(of: RollCallOrder.allCases)
    return body
  }

  /// An agenda of one to four items.
  public static func agenda(_ chance: inout SplitMix, council: Bool) -> [AgendaEntry] {
    let kinds: [ItemKind] = [
      .decision, .decision, .decision, .information, .report, .election, .initiative,
      council ? .motion : .decision,
    ]
    return (1...(1 + chance.below(4))).map { number in
      let kind = chance.one(of: kinds)
      let count = kind == .decision || kind == .election ? 1 + chance.below(6) : chance.below(4)
      let points = (0..<count).map { Point(text: "Punkt \($0 + 1) i ärende \(number) antas.") }
      return AgendaEntry(
        number: String(number), title: "Ärende \(number)", kind: kind,
        proposal: Point.numbered(points))
    }
  }

  /// A number of Ja among so many votes, often just at what decides: half, a third, two thirds.
  public static func ayes(of votes: Int, present: Int, _ chance: inout SplitMix) -> Int {
    let third = (present + 2) / 3
    let twoThirds = (2 * present + 2) / 3
    let edges = [
      votes / 2, votes / 2 + 1, third, third - 1, votes - third, votes - third + 1, twoThirds,
      twoThirds - 1, chance.below(votes + 1), chance.below(votes + 1),
    ]
    return min(max(chance.one(of: edges), 0), votes)
  }
}
