/// Who sits where, worked out a second time: persons and seats are places in the roster.
struct SecondSeats {
  let seats: Int
  let isCouncil: Bool
  /// The members and then the substitutes, each with the role.
  let roster: [(place: Int, role: String)]
  /// Who holds the seat of a member.
  private(set) var holder: [Int: Int] = [:]
  private(set) var present: [Int] = []
  /// Those who have a conflict of interest in the item, with the seat they held.
  private(set) var recused: [(person: Int, seat: Int)] = []

  /// Who was chosen to preside.
  var chosen: Int?

  init(seats: Int, isCouncil: Bool, roster: [(place: Int, role: String)]) {
    self.seats = seats
    self.isCouncil = isCouncil
    self.roster = roster
  }

  /// Those who serve, in the order of the roster.
  var serving: [Int] { roster.map(\.place).filter { holder.values.contains($0) } }

  /// The seats of members that nobody holds.
  var empty: [Int] { members.filter { holder[$0] == nil } }

  private var members: [Int] { roster.filter { $0.role != "ersättare" }.map(\.place) }

  /// The substitutes who are in the room and hold no seat.
  var waiting: [Int] {
    roster.map(\.place).filter { place in
      present.contains(place) && !members.contains(place) && !serving.contains(place)
        && !recused.contains { $0.person == place }
    }
  }

  /// Whoever was chosen to, else the chair, else the first vice chair, of those who serve.
  var presiding: Int? {
    if let chosen, serving.contains(chosen) { return chosen }
    return
      (roster.first { $0.role == "ordförande" && serving.contains($0.place) }
      ?? roster.first { $0.role.hasSuffix("vice ordförande") && serving.contains($0.place) })?
      .place
  }

  /// Those who serve; in a council a conflict of interest takes nobody away from them.
  var counted: Int {
    let conflicted = recused.filter { holder[$0.seat] == nil && present.contains($0.person) }
    return serving.count + (isCouncil ? conflicted.count : 0)
  }

  /// Whether more than half of the seats are counted.
  var hasQuorum: Bool { 2 * counted > seats }

  mutating func arrive(_ person: Int) {
    present.append(person)
    if members.contains(person), holder[person] == nil { holder[person] = person }
  }

  mutating func serve(_ person: Int, for seat: Int) { holder[seat] = person }

  mutating func leave(_ person: Int) {
    present.removeAll { $0 == person }
    for seat in members where holder[seat] == person { holder[seat] = nil }
  }

  mutating func recuse(_ person: Int) {
    for seat in members where holder[seat] == person {
      holder[seat] = nil
      recused.append((person, seat))
    }
  }

  /// The next item: the recused are back on their seats, and members take theirs.
  mutating func takeItem() {
    for (person, seat) in recused where present.contains(person) { holder[seat] = person }
    recused = []
    for member in members where present.contains(member) { holder[member] = member }
  }
}
