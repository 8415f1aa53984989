import Agenda
import FoundationEssentials
import TestSupport
import Testing
import Voting

@Suite("Random commands")
struct RandomCommandTests {
  /// A command drawn by chance, sensible or not.
  static func command(_ chance: inout SplitMix) -> Command {
    let person = PersonID(chance.below(9))
    let item = ItemID(chance.below(6))
    let motion = MotionID(1 + chance.below(4))
    switch chance.below(60) {
    case 0: return .adjourn
    case 1: return .resume
    case 2: return .present([person], from: chance.below(4) == 0 ? item : nil)
    case 3: return .absent([person], from: chance.below(4) == 0 ? item : nil)
    case 4: return .serve(person, for: nil, from: nil)
    case 5: return .leave(person)
    case 6: return .recuse([person], reason: "släkt")
    case 7: return .preside(person)
    case 8: return .add(SmallBoard.item("", "Nytt", points: ["Antas."]), by: person, after: item)
    case 9: return .strike(item, reason: "")
    case 10: return .move(item, after: ItemID(chance.below(6)))
    case 11: return .fix
    case 12: return .hear(item)
    case 13, 14, 15: return .take([item], numbered: true)
    case 16: return .take([item, ItemID(chance.below(6))], numbered: true)
    case 17, 18, 19, 20:
      let kind = chance.one(of: MotionKind.allCases)
      let points = chance.below(3) == 0 ? [1 + chance.below(3)] : []
      return .motion(
        MotionDraft(movers: [person], kind: kind, text: "Ord.", reason: "Skäl.", points: points))
    case 21: return .support(motion, [person])
    case 22: return .retract(motion, [])
    case 23: return .revise([motion, MotionID(1)], text: "Nya ord.", reason: nil)
    case 24: return .closeDebate
    case 25, 26: return .put(nil)
    case 27: return .find(chance.one(of: [.main, .adopted, .rejected, .today, .motion(motion)]))
    case 28, 29: return .find(chance.one(of: [.main, .rejected, .adopted]))
    case 30: return .demandVote(Demand(), yes: nil)
    case 31: return .vote(chance.one(of: Choice.allCases), [person])
    case 32: return .voteRest(chance.one(of: [.yes, .no]))
    case 33: return .endVote
    case 34: return .casting(chance.one(of: [.yes, .no]))
    case 35: return .notTakingPart([person])
    case 36: return .reserve([person], .motion(motion), reason: "")
    case 37: return .edit(.decision, text: "Annat.", persons: [])
    case 38: return .revote(reason: "Oklart.")
    case 39...54: return councilCommand(&chance, person: person, item: item, motion: motion)
    case 55...58: return floorCommand(&chance, person: person)
    default: return .gavel
    }
  }

  /// What is asked of the list of speakers.
  private static func floorCommand(_ chance: inout SplitMix, person: PersonID) -> Command {
    let isOutside = chance.below(5) == 0
    let name = isOutside ? "Ann Lo" : SmallBoard.body[person]?.name ?? "Ann Lo"
    let speaker = isOutside ? nil : person
    let kind = chance.one(of: Speech.Kind.allCases)
    switch chance.below(8) {
    case 0...3: return .requestFloor(name: name, person: speaker, kind: kind)
    case 4, 5: return .giveFloor(name: nil, person: nil, kind: nil)
    case 6:
      return chance.below(2) == 0
        ? .endSpeech : .giveFloor(name: name, person: speaker, kind: kind)
    default: return .withdrawFloor(name: name, person: speaker, kind: nil)
    }
  }

  /// What councils and elections add.
  private static func councilCommand(
    _ chance: inout SplitMix, person: PersonID, item: ItemID, motion: MotionID
  ) -> Command {
    let names = ["Eva Ek (S)", "Bo Alm (M)", "Ulf By (C)"]
    switch chance.below(18) {
    case 0: return .demandBallot(by: person, post: "ombud", seats: 1 + chance.below(2))
    case 1: return .proportional([person, PersonID(1), PersonID(2)], seats: 2, post: "ledamöter")
    case 2, 3:
      return .list(
        BallotList(
          heading: chance.one(of: ["A", "B"]), names: [chance.one(of: names)],
          ballots: chance.below(3)))
    case 4, 5, 6:
      let name = chance.one(of: names)
      return .countBallots(
        BallotCount(
          candidate: .init(name: name, ballots: chance.below(3)), blank: chance.below(2),
          voters: chance.below(6)))
    case 7: return .endVote
    case 8: return .lot(.winner(chance.one(of: names + ["A", "B", "1", "2"])))
    case 9: return .lot(.draw(seed: UInt64(chance.below(1000))))
    case 10: return .ask([person])
    case 11: return .answer([chance.one(of: names)])
    case 12: return .overrule(motion)
    case 13: return .reopenDebate
    case 14: return .recuse([person], reason: "part", ground: .party, ruling: chance.below(2) == 0)
    case 15: return .expel(Expulsion(name: "Åhörare", person: person, reason: "Oväsen."))
    case 16: return .present([person], from: nil, remote: chance.below(2) == 0)
    default:
      let key = chance.one(of: ItemMarks.keys)
      return .mark([item], [.init(key: key, value: chance.one(of: ["yes", "no", "two-thirds"]))])
    }
  }

  @Test("never trap, replay to the same meeting, and keep the invariants", arguments: 0..<60)
  func random(seed: Int) throws {
    var chance = SplitMix(seed: seed)
    var board = SmallBoard()
    if seed % 2 == 1 { board.sit(as: .council) }
    var granted: [Event] = []
    try board.run([.present(SmallBoard.body.members.map(\.id), from: nil), .open])
    if seed % 3 != 0 { try board.run([.take([ItemID(1)], numbered: true), .fix, .gavel]) }
    let start = board.meeting
    for _ in 0..<400 {
      let command = Self.command(&chance)
      board.because = chance.below(3) == 0 ? "skäl" : nil
      guard let events = try? board.meeting.events(for: command, given: board.given) else {
        continue
      }
      #expect(!events.isEmpty)
      granted += events
      for event in events { board.meeting.apply(event) }
      board.minute = min(board.minute + 1, 1400)
      check(board.meeting)
    }
    let saved = try JSONEncoder().encode(granted)
    let read = try JSONDecoder().decode([Event].self, from: saved)
    #expect(read == granted)
    var replayed = start
    for event in read { replayed.apply(event) }
    #expect(replayed == board.meeting)
  }

  private func check(_ meeting: Meeting) {
    let serving = meeting.presence.serving()
    let seats = serving.map { $0.replaces ?? $0.person }
    #expect(Set(seats).count == seats.count, "two persons on one seat")
    #expect(serving.count <= meeting.body.seats)
    let numbers = meeting.paragraphs.compactMap(\.paragraph)
    #expect(numbers == Array(10..<(10 + numbers.count)), "§§ have gaps")
    #expect(Set(meeting.order).count == meeting.items.count)
    let words = meeting.chairWords
    #expect(!words.now.isEmpty && words.next.count <= 3, "the chair has nothing to say")
    for item in meeting.items {
      #expect(item.isDecided == (item.decision != nil) || item.isStruck)
      for vote in item.votes where vote.tally != nil && vote.demand.method == .rollCall {
        #expect(vote.tally?.total == vote.register.count)
        #expect(vote.ballots.count == vote.register.count)
      }
      #expect(item.votes.filter { $0.stage == .open || $0.stage == .counted }.count <= 1)
      checkSpeeches(of: item, in: meeting)
    }
    #expect(meeting.items.filter { $0.floor != nil }.count <= 1, "two have the floor")
  }

  private func checkSpeeches(of item: Item, in meeting: Meeting) {
    let isHeard = meeting.phase == .open && item.isOpen
    for speech in item.speeches {
      let isRunning = speech.began != nil && speech.ended == nil
      #expect(!isRunning || isHeard && item.floor == speech, "a speech goes on after its item")
      #expect(speech.began == nil || !speech.isWithdrawn)
      #expect((speech.answers == nil) == (speech.kind != .reply))
    }
    #expect(item.held.count == item.speeches.filter { $0.began != nil }.count)
    let ranks = item.waitingSpeakers.map { [.order, .reply, .speech].firstIndex(of: $0.kind) ?? 9 }
    #expect(ranks == ranks.sorted())
  }

  @Test("every refusal and warning has a sentence in both languages")
  func sentences() throws {
    var chance = SplitMix(seed: 7)
    var seen: Set<Refusal> = []
    for seed in 0..<40 {
      var board = SmallBoard()
      if seed % 2 == 1 { board.sit(as: .council) }
      board.minute = 540 + seed
      if seed > 2 {
        try board.run([.present(SmallBoard.body.members.map(\.id), from: nil), .open])
      }
      for _ in 0..<300 {
        do {
          try board.run(Self.command(&chance))
        } catch {
          seen.insert(error)
        }
      }
    }
    let general = Phrase(sv: "Det går inte nu.", en: "That is not possible now.")
    for refusal in seen {
      let swedish = refusal.sentence(.swedish)
      let english = refusal.sentence(.english)
      #expect(swedish != english && swedish.hasSuffix(".") && english.hasSuffix("."))
      #expect(swedish != general.sv, "\(refusal) has no sentence of its own")
    }
    #expect(seen.count > 40)
  }
}
