import Agenda
import Voting

/// The answers that a picker opens with: who a verb most likely means.
struct Likely {
  let meeting: Meeting
  let item: Item?

  /// Those whom a verb can mean, in the order shown.
  func candidates(for verb: Verb, _ answers: Answers) -> [Person] {
    if verb == .serve { return serving() }
    let words = verb.row.words.indices.compactMap { verb.meaning(ofWord: $0) }
    for case .person(let circle) in words {
      return people(
        circle.people(in: meeting, item: item, motion: answers.motion(.motion)).canMean)
    }
    return meeting.body.people
  }

  /// Those marked from the start where several are picked.
  func marked(for verb: Verb) -> [PersonID] {
    switch verb {
    case .reserve: return item.map(losers) ?? []
    case .verifiers: return meeting.verifiers
    default: return []
    }
  }

  /// The person under the cursor from the start.
  func first(for verb: Verb) -> PersonID? {
    switch verb {
    case .demandVote: return item.flatMap(challenger)
    case .requestFloor, .giveFloor, .motion: return speaker
    case .withdrawFloor: return item?.waitingSpeakers.first?.person
    case .verifiers:
      return meeting.verifiers.first ?? meeting.body.members.first { $0.isViceChair }?.id
    default: return nil
    }
  }

  /// What the losing side of the last main vote voted for, as a reservation's cause.
  func cause() -> String {
    guard let item, let vote = lastVote(of: item), let winner = vote.winner else {
      return lostMotion?.letter ?? "decision"
    }
    switch winner == vote.yes ? vote.no : vote.yes {
    case .motion(let id): return id.letter
    case .main: return "main"
    case .rejection, .today: return "decision"
    }
  }

  /// The only motion that lost, where nobody demanded a vote.
  private var lostMotion: MotionID? {
    guard let item else { return nil }
    let lost = item.standing.filter { motion in
      motion.kind != .reject && motion.kind != .adopt
        && !item.questions.contains { $0.contest.winner == .motion(motion.id) }
    }
    return lost.count == 1 ? lost.first?.id : nil
  }

  /// Those who voted for what lost, or moved it where nobody voted.
  private func losers(_ item: Item) -> [PersonID] {
    let entitled = meeting.participants(in: item).map(\.person)
    let reserved = item.reservations.flatMap(\.persons)
    guard let vote = lastVote(of: item), vote.winner != nil else {
      let movers = lostMotion.flatMap { item[motion: $0]?.movers } ?? []
      return movers.filter { entitled.contains($0) && !reserved.contains($0) }
    }
    return vote.losers.filter { entitled.contains($0) && !reserved.contains($0) }.sorted()
  }

  private func lastVote(of item: Item) -> Vote? {
    item.votes.last { $0.isMain && !$0.isStruck }
  }

  /// The mover of a motion that the finding went against.
  private func challenger(_ item: Item) -> PersonID? {
    guard let question = item.question, case .found(let found) = question.contest.stage else {
      return nil
    }
    for side in question.contest.remaining where side != found {
      if case .motion(let id) = side { return item[motion: id]?.movers.first }
      if side == .rejection {
        return item.standing.first { $0.kind == .reject }?.movers.first
      }
    }
    return nil
  }

  /// Whoever has the floor, or asked for it first.
  private var speaker: PersonID? {
    guard let item else { return nil }
    return (item.floor ?? item.waitingSpeakers.first)?.person
  }

  /// The substitutes who do not serve, those whom the call-in order gives a seat first.
  private func serving() -> [Person] {
    let free = meeting.body.substitutes.filter { meeting.presence.seat(of: $0.id) == nil }
    let called = meeting.emptySeats().compactMap { seat in
      meeting.substitutes(for: seat).first ?? free.first { $0.party == seat.party }
    }
    var seen: [PersonID] = []
    return (called + free).filter { person in
      guard !seen.contains(person.id) else { return false }
      seen.append(person.id)
      return true
    }
  }

  private func people(_ ids: [PersonID]) -> [Person] { ids.compactMap { meeting.body[$0] } }
}
