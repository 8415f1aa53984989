/// A proportional election worked out a second time, with fractions as pairs of whole numbers.
struct SecondElection {
  /// Ballots alike: heading, names in order, how many.
  struct Group {
    var heading: String
    var names: [String]
    var votes: Int
  }

  /// A fraction, always shortened.
  struct Fraction: Equatable, CustomStringConvertible {
    var over: Int
    var under: Int

    init(_ over: Int, _ under: Int) {
      var (left, right) = (over, under)
      while right != 0 { (left, right) = (right, left % right) }
      self.over = over / max(left, 1)
      self.under = under / max(left, 1)
    }

    var description: String { under == 1 ? "\(over)" : "\(over)/\(under)" }

    func isMore(than other: Fraction) -> Bool { over * other.under > other.over * under }

    func plus(_ other: Fraction) -> Fraction {
      Fraction(over * other.under + other.over * under, under * other.under)
    }
  }

  /// A round, as it is read: the numbers, those that were highest, the winner, the person.
  struct Round: Equatable {
    var numbers: [String]
    var highest: [Int]
    var winner: Int
    var person: String
  }

  let seats: Int
  let groups: [Group]
  var rounds: [Round] = []
  /// The persons each group was given, in order.
  private var given: [[String]]

  init(seats: Int, groups: [Group]) {
    self.seats = seats
    self.groups = groups.map {
      Group(heading: $0.heading, names: Array($0.names.prefix(seats)), votes: $0.votes)
    }
    given = groups.map { _ in [] }
  }

  /// How many votes it takes to demand it.
  static func demand(present: Int, seats: Int) -> Int {
    var votes = 0
    while votes * (seats + 1) < present { votes += 1 }
    return votes
  }

  /// Those elected, in order, each once.
  var elected: [String] {
    var names: [String] = []
    for round in rounds where !names.contains(round.person) { names.append(round.person) }
    return names
  }

  /// Gives the seats, one at a time; `draw` is a lot between groups that are equal.
  mutating func hold(draw: ([Int]) -> Int) {
    while elected.count < seats, let round = next(draw) {
      rounds.append(round)
      given[round.winner].append(round.person)
    }
  }

  private func next(_ draw: ([Int]) -> Int) -> Round? {
    let numbers = groups.indices.map(number)
    var highest: [Int] = []
    for (place, number) in numbers.enumerated() {
      guard let number else { continue }
      let best = highest.first.flatMap { numbers[$0] }
      if let best, best.isMore(than: number) { continue }
      highest = best == number ? highest + [place] : [place]
    }
    guard !highest.isEmpty else { return nil }
    let winner = highest.count == 1 ? highest[0] : draw(highest)
    return Round(
      numbers: numbers.map { $0?.description ?? "" }, highest: highest, winner: winner,
      person: groups[winner].names[given[winner].count])
  }

  /// The comparison number of a group, or nothing where it takes no further part.
  private func number(of place: Int) -> Fraction? {
    let group = groups[place]
    guard given[place].count < group.names.count, group.votes > 0, !group.heading.isEmpty else {
      return nil
    }
    guard !given[place].isEmpty else { return Fraction(group.votes, 1) }
    var held = Fraction(1, 1)
    for person in given[place] {
      held = held.plus(Fraction(1, given.filter { $0.contains(person) }.count))
    }
    return Fraction(group.votes * held.under, held.over)
  }

  /// Those who enter for a member elected under a heading: the same heading first, then the groups
  /// in the order of their votes, each in the order of its list.
  func substitutes(for heading: String) -> [String] {
    let places = groups.indices.filter { !given[$0].isEmpty }
      .sorted { groups[$0].votes > groups[$1].votes }
    let order =
      places.filter { groups[$0].heading == heading }
      + places.filter { groups[$0].heading != heading }
    return order.flatMap { place in
      groups[place].names.filter { name in
        rounds.first { $0.person == name }?.winner == place
      }
    }
  }
}
