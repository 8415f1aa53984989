import Agenda
import TestSupport
import Voting

extension DrivenMeeting: Room {
  private func side(_ word: String) -> Side {
    switch word {
    case SecondModel.main: .main
    case SecondModel.rejection: .rejection
    case SecondModel.today: .today
    default: MotionID(letter: word).map { .motion($0) } ?? .rejection
    }
  }

  private func word(_ side: String) -> SideWord {
    switch side {
    case SecondModel.main: .main
    case SecondModel.rejection: .rejected
    case SecondModel.today: .today
    default: MotionID(letter: side).map { .motion($0) } ?? .rejected
    }
  }

  private var question: Question? { meeting[id]?.question }
  private var vote: Vote? { meeting[id]?.vote }

  func find(among sides: [String], counter: Bool) throws -> String {
    try agree(vote == nil, true, "no vote is open when a question is put")
    try run(.put(nil))
    if happens(onceIn: 8) { try run(.find(word(chance.one(of: sides)))) }
    let found = chance.one(of: sides)
    try run(.find(word(found)))
    guard let finding = question?.findings.last else {
      throw Disagreement(description: "the program has found nothing")
    }
    try agree(Set(finding.among), Set(sides.map(side)), "the sides of the question")
    try agree(finding.among.count, sides.count, "how many sides the question has")
    try agree(finding.found, side(found), "what was found")
    try agree(finding.choosesCounter, counter, "whether only a counter-proposal is chosen")
    return found
  }

  func demand(_ found: String, among sides: [String]) throws -> String? {
    // Persons are chosen by closed ballot: no open vote is held on the substance of an election.
    let isProcedure = question?.isRecess == true || sides.contains(SecondModel.today)
    let isBallot = item.isElection && !isProcedure
    if isBallot, seats.hasQuorum, question?.isSettled == false {
      try expect(.electionIsClosed, of: .demandVote(Demand(), yes: nil))
    }
    if chance.below(5) < 2 || isBallot {
      try gavel()
      return nil
    }
    let yes = happens(onceIn: 3) ? chance.one(of: sides) : found
    let method: Demand.Method = happens(onceIn: 6) ? .hands : .rollCall
    try runWithQuorum(.demandVote(Demand(method: method), yes: yes == found ? nil : word(yes)))
    try agree(vote == nil, sides.count > 2, "whether the counter-proposal is still to be chosen")
    return yes
  }

  func vote(
    yes: String, no: String, isMain: Bool, isOpen: (SecondModel.Count) -> Bool
  ) throws -> SecondModel.Count {
    try hold(yes, no, isMain, isOpen)
    if happens(onceIn: 20) {
      try run(.revote(reason: "Oklart."))
      try hold(yes, no, isMain, isOpen)
    }
    return count(counted)
  }

  private func hold(
    _ yes: String, _ no: String, _ isMain: Bool, _ isOpen: (SecondModel.Count) -> Bool
  ) throws {
    guard let vote else { throw Disagreement(description: "no vote is open, the model has one") }
    try agree([vote.yes, vote.no], [side(yes), side(no)], "what Ja and Nej mean")
    try agree(vote.isMain, isMain, "whether it is the main vote")
    let register = serving.filter { !aside.contains($0) }
    gone = 0
    counted =
      vote.demand.method == .hands
      ? try raiseHands(register) : try callTheRoll(register, isOpen)
    try run(.endVote)
    try agree(self.vote?.tally, counted, "the tally")
  }

  /// Those who are away when they are called are not present.
  private func count(_ tally: Tally) -> SecondModel.Count {
    SecondModel.Count(
      yes: tally.yes, no: tally.no, present: serving.count + gone - tally.absent)
  }

  private func raiseHands(_ register: [Int]) throws -> Tally {
    let votes = register.count - chance.below(max(register.count / 4, 1))
    let yes = RandomMeeting.ayes(of: votes, present: serving.count, &chance)
    try run(.count(yes: yes, no: votes - yes, abstain: register.count - votes))
    return Tally(yes: yes, no: votes - yes, abstain: register.count - votes)
  }

  private func callTheRoll(
    _ register: [Int], _ isOpen: (SecondModel.Count) -> Bool
  ) throws -> Tally {
    var choices = ballots(of: register)
    for choice in Choice.allCases {
      let persons = register.filter { choices[$0] == choice }.map { PersonID($0) }
      if happens(onceIn: 10), let hasty = persons.first { try run(.vote(.abstain, [hasty])) }
      if choice == .absent, persons.count > 1, let person = persons.last, happens(onceIn: 2) {
        try run(.leave(person))
        seats.leave(person.place)
        gone = 1
      }
      if !persons.isEmpty { try run(.vote(choice, persons)) }
    }
    try agree(
      vote?.register.map(\.person.place).sorted(), register, "who may vote")
    try agree(vote?.register.last?.person.place, presiding, "who is called last")
    if choices[presiding] == .abstain, isOpen(count(Tally(of: choices.values))) {
      let name = meeting.body[PersonID(presiding)]?.nameAndParty ?? ""
      try expect(.chairMustVote(name: name), of: .endVote)
      choices[presiding] = happens(onceIn: 2) ? .yes : .no
      try run(.vote(choices[presiding] ?? .yes, [PersonID(presiding)]))
    }
    return Tally(of: choices.values)
  }

  private func ballots(of register: [Int]) -> [Int: Choice] {
    let silent = chance.below(happens(onceIn: 3) ? register.count : 1 + register.count / 6)
    let votes = register.count - silent
    let yes = RandomMeeting.ayes(of: votes, present: serving.count, &chance)
    var choices: [Int: Choice] = [:]
    for (place, person) in register.shuffled(using: &chance).enumerated() {
      let quiet: Choice = chance.one(of: [.abstain, .abstain, .abstain, .absent, .paired])
      choices[person] = place < yes ? .yes : place < votes ? .no : quiet
    }
    let isSilent = choices[presiding] == .absent || choices[presiding] == .paired
    if isSilent { choices[presiding] = .abstain }
    return choices
  }

  func castingVote() throws -> Bool {
    if seats.hasQuorum { try expect(.castingVoteNeeded, of: .gavel) }
    let isYes = happens(onceIn: 2)
    try run(.casting(isYes ? .yes : .no))
    return isYes
  }

  func declare(_ winner: String, by right: String) throws {
    try agree(vote?.winner, side(winner), "who won the vote \(counted)")
    try agree(vote?.result?.right.rawValue, right, "by what right \(counted)")
    try gavel()
  }

  func settle(_ question: SecondModel.Question, _ winner: String) throws {
    settled += 1
    let last = meeting[id]?.questions.last { $0.isSettled }
    try agree(last?.contest.winner, side(winner), "which side is decided")
    let every = item.points.indices.map { $0 + 1 }
    switch last?.subject {
    case .formal(let motion), .addition(let motion), .recess(let motion):
      try agree(motion.letter, question.about, "which motion the question is about")
    case .whole: try agree(every, question.points, "which points the question is about")
    case .points(let points): try agree(points, question.points, "which points it is about")
    default: throw Disagreement(description: "the program has not settled the question")
    }
  }
}
