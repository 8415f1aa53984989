import Agenda
import TestSupport
import Voting

/// Where the program and the second model do not agree.
struct Disagreement: Error, CustomStringConvertible {
  let description: String
}

/// A meeting of chance, carried out with commands by what the second model says comes next.
final class DrivenMeeting {
  var chance: SplitMix
  var meeting: Meeting
  var seats: SecondSeats
  var item = SecondModel.Item(
    points: [], isInCouncil: false, isElection: false, minorityWasUsed: false,
    needsTwoThirds: false)
  var id = ItemID(1)
  /// Those who said that they do not take part.
  var aside: [Int] = []
  /// How many questions of the item are settled.
  var settled = 0
  /// The count of the vote that is held now.
  var counted = Tally()
  /// How many went home during the vote.
  var gone = 0
  var commands: [Command] = []
  var second = 9 * 3600

  init(seed: Int) {
    chance = SplitMix(seed: seed)
    let body = RandomMeeting.body(&chance)
    let agenda = RandomMeeting.agenda(&chance, council: body.kind == .council)
    meeting = Meeting(
      body: body, day: Day(number: 20_500), time: nil, place: nil, firstParagraph: 1,
      agenda: agenda)
    seats = SecondSeats(
      seats: body.seats, isCouncil: body.kind == .council,
      roster: body.people.map { ($0.id.place, $0.role) })
  }

  /// Holds the whole meeting.
  func hold() throws {
    try gather()
    try run(.open)
    if chance.below(2) == 0 { try run(.fix) }
    for entry in meeting.items {
      if chance.below(3) == 0 { try comeAndGo() }
      id = entry.id
      try handle(entry)
    }
    try run(.close, because: "klart")
  }

  /// Carries out a command that has to be granted.
  func run(_ command: Command, because: String? = nil) throws {
    commands.append(command)
    let given = given(because)
    do {
      for event in try meeting.events(for: command, given: given) { meeting.apply(event) }
    } catch {
      throw Disagreement(description: "\(command) is refused: \(error)")
    }
    second += 1
  }

  /// Expects a command to be refused, and why.
  func expect(_ refusal: Refusal, of command: Command) throws {
    let found = meeting.refusal(of: command, given: given(nil))
    try agree(found, refusal, "the refusal of \(command)")
  }

  private func given(_ because: String?) -> Given {
    Given(at: Moment(day: meeting.day, second: second), because: because)
  }

  /// Holds the program's answer against the model's.
  func agree<Answer: Equatable>(
    _ program: Answer, _ model: Answer, _ what: @autoclosure () -> String
  ) throws {
    guard program != model else { return }
    throw Disagreement(
      description: "\(what()): the program has \(program), the model \(model)")
  }

  /// True once in so many times.
  func happens(onceIn times: Int) -> Bool { chance.below(times) == 0 }

  var serving: [Int] { seats.serving }

  /// Whoever presides has a casting vote and is called last.
  var presiding: Int { meeting.chair?.place ?? 0 }

  /// What was done, a command a line.
  var trace: String {
    let body = meeting.body
    let head = "\(body.kind), \(body.seats) seats, \(body.people.count) persons"
    return ([head] + commands.map { "  " + plain("\($0)") }).joined(separator: "\n")
  }

  /// A description without the names of modules and types.
  private func plain(_ text: String) -> String {
    text.replacing(/Agenda\.|Voting\./, with: "")
      .replacing(/(PersonID|ItemID)\(place: ([0-9]+)\)/) { "\($0.output.2)" }
      .replacing(/MotionID\(number: ([0-9]+)\)/) {
        Int($0.output.1).map { MotionID($0).letter } ?? ""
      }
  }
}

extension DrivenMeeting {
  /// Most are there from the beginning, and substitutes serve for some of the others.
  private func gather() throws {
    let away = happens(onceIn: 4) ? 3 : 8
    for person in meeting.body.people where person.isChair || !happens(onceIn: away) {
      try run(.present([person.id], from: nil))
      seats.arrive(person.id.place)
    }
    try fillSeats()
    try choosePresiding()
  }

  /// Lets substitutes serve on empty seats; a council's only for their own party.
  func fillSeats() throws {
    for seat in seats.empty where !happens(onceIn: 3) {
      let party = meeting.body[PersonID(seat)]?.party
      let able = seats.waiting.filter { place in
        !seats.isCouncil || meeting.body[PersonID(place)]?.party == party
      }
      guard let person = able.first else { continue }
      try run(.serve(PersonID(person), for: PersonID(seat), from: nil))
      seats.serve(person, for: seat)
    }
  }

  /// Somebody comes late and somebody goes, between two items.
  private func comeAndGo() throws {
    let away = meeting.body.people.map(\.id.place).filter { !seats.present.contains($0) }
    if let late = away.first, !commands.contains(.leave(PersonID(late))) {
      try run(.arrive(PersonID(late)))
      seats.arrive(late)
    }
    if seats.serving.count > 3, happens(onceIn: 2) {
      let leaving = chance.one(of: seats.serving)
      try run(.leave(PersonID(leaving)))
      seats.leave(leaving)
    }
  }

  /// The chair presides, or a vice chair, or one the meeting chooses.
  func choosePresiding() throws {
    if seats.presiding == nil, let first = seats.serving.first {
      try run(.preside(PersonID(first)))
      seats.chosen = first
    }
    try agree(presiding, seats.presiding ?? presiding, "who presides")
  }
}
