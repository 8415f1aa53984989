import Agenda
import Voting

extension VerbLine.Question {
  /// The command that the line asks for.
  mutating func command(_ outside: Outside) throws(LineError) -> Command {
    switch verb {
    case .summon, .open, .close, .adjourn, .resume: return try sittingCommand()
    case .present, .absent, .serve, .arrive, .leave, .recuse, .preside, .attend, .verifiers,
      .doors, .expel:
      return try presenceCommand()
    case .add, .strike, .move, .fix, .report, .mark, .hear, .take, .presenter:
      return try agendaCommand(report: outside.report)
    case .requestFloor, .giveFloor, .endSpeech, .withdrawFloor, .motion, .support, .retract,
      .revise, .ruleOut,
      .overrule, .ask, .answer, .closeDebate, .reopenDebate:
      return try debateCommand()
    case .put, .find, .demandVote, .vote, .count, .endVote, .casting, .revote, .nominate,
      .notTakingPart, .gavel, .decision:
      return try decidingCommand()
    case .proportional, .list, .lot: return try electionCommand()
    case .reserve, .note, .statement, .dispatch, .basis, .edit, .immediate, .remind, .undo:
      return try recordCommand()
    case .send, .attest, .correct, .mask, .post, .takeDown:
      return .paper(try paperCommand(outside))
    }
  }

  private func sittingCommand() throws(LineError) -> Command {
    switch verb {
    case .open: return .open
    case .close: return .close
    case .adjourn: return .adjourn
    case .resume: return .resume
    default:
      return .summon(
        Summons(announced: try day(.announced), sent: try day(.sent), extra: try name(.extra)))
    }
  }

  private mutating func presenceCommand() throws(LineError) -> Command {
    switch verb {
    case .present:
      return .present(
        try persons(from: 0), from: try item(key: "from"), remote: try isYes(.remote))
    case .absent: return .absent(try persons(from: 0), from: try item(key: "from"))
    case .serve:
      return .serve(
        try person(at: 0), for: try person(key: .for), from: try item(key: "from"))
    case .arrive: return .arrive(try person(at: 0), remote: try isYes(.remote))
    case .leave: return .leave(try person(at: 0))
    case .recuse:
      return .recuse(
        try persons(from: 0), reason: line["reason"] ?? "",
        ground: try choice(.ground, of: .grounds), ruling: try isYes(.ruling))
    case .preside: return .preside(try person(at: 0))
    case .attend: return .attend(try attendee())
    case .verifiers:
      return .verifiers(try persons(from: 0), at: line["at"], place: line["place"])
    case .expel: return .expel(try expulsion())
    default:
      let word = try term(at: 0, of: .openOrClosed)
      return .doors(open: word == .open, reason: line["reason"] ?? "")
    }
  }

  private mutating func expulsion() throws(LineError) -> Expulsion {
    guard let sentOut = try speaker() else { throw .missingWord(verb, .person(.present)) }
    return Expulsion(name: sentOut.name, person: sentOut.person, reason: try value(.reason))
  }

  private mutating func attendee() throws(LineError) -> Attendee {
    Attendee(
      name: try requiredName(.name), title: try name(.title) ?? "",
      role: try choice(.role, of: .roles) ?? .officer, from: try item(key: "from"),
      to: try item(key: "to"))
  }

  private mutating func agendaCommand(report: ReportReading) throws(LineError) -> Command {
    switch verb {
    case .add:
      return .add(
        try entry(), by: try person(key: .by), after: try item(key: "after"))
    case .strike: return .strike(try item(at: 0), reason: line["reason"] ?? "")
    case .move:
      let moved = try item(at: 0)
      // Number 0 is no item: what comes after it comes first.
      if try value(.after) == "0" { return .move(moved, after: nil) }
      return .move(moved, after: try item(key: "after"))
    case .fix: return .fix
    case .report:
      let id = try item(at: 0)
      return .report(id, try report(try word(1)))
    case .mark:
      let ids = try items(at: 0)
      return .mark(ids, try marks())
    case .hear: return .hear(try item(at: 0))
    case .take:
      return .take(
        try items(at: 0), numbered: try term(.paragraph, of: .yesOrNo) != .no)
    default:
      return .presenter(
        Presenter(name: try requiredName(.name), title: try name(.title) ?? ""))
    }
  }

  private func marks() throws(LineError) -> [ItemMarks.Mark] {
    var marks: [ItemMarks.Mark] = []
    for key in [Term].marks {
      guard let value = line[key.en] else { continue }
      switch key.markMeaning {
      case .oneOf(let allowed): _ = try term(key, of: allowed)
      case .day(let others) where !others.contains { $0.matches(value) }: _ = try day(key)
      default: break
      }
      marks.append(ItemMarks.Mark(key: key.en, value: value))
    }
    return marks
  }

  private func entry() throws(LineError) -> AgendaEntry {
    let proposal = Point.points(fromLines: line["proposal"] ?? "")
    let summary = line["summary"] ?? ""
    return AgendaEntry(
      title: try value(.title), reference: line["ref"],
      kind: try choice(.kind, of: .itemKinds) ?? (proposal.isEmpty ? .information : .decision),
      sections: summary.isEmpty ? [] : [AgendaSection(heading: "Ärendebeskrivning", text: summary)],
      proposal: proposal)
  }

  private mutating func debateCommand() throws(LineError) -> Command {
    switch verb {
    case .requestFloor:
      guard let speaker = try speaker() else { throw .missingWord(verb, .person(.present)) }
      return .requestFloor(
        name: speaker.name, person: speaker.person,
        kind: try choice(.kind, of: .speechKinds) ?? .speech)
    case .giveFloor:
      let speaker = try speaker()
      return .giveFloor(
        name: speaker?.name, person: speaker?.person,
        kind: try choice(.kind, of: .speechKinds))
    case .endSpeech: return .endSpeech
    case .withdrawFloor:
      guard let speaker = try speaker() else { throw .missingWord(verb, .person(.present)) }
      return .withdrawFloor(
        name: speaker.name, person: speaker.person,
        kind: try choice(.kind, of: .speechKinds))
    case .motion: return .motion(try draft())
    case .support:
      let id = try motion(at: 0)
      return .support(id, try persons(from: 1, motion: id))
    case .retract:
      let id = try motion(at: 0)
      return .retract(id, try persons(from: 1, motion: id, orNone: true))
    case .revise:
      _ = try word(0)
      var ids: [MotionID] = []
      for index in line.words.indices { ids.append(try motion(at: index)) }
      return .revise(ids, text: line["text"], reason: line["reason"])
    case .ruleOut: return .ruleOut(try motion(at: 0), reason: line["reason"] ?? "")
    case .overrule: return .overrule(try motion(at: 0))
    case .ask: return .ask(try persons(from: 0))
    case .answer: return .answer(try answerers())
    case .reopenDebate: return .reopenDebate
    default: return .closeDebate
    }
  }

  private mutating func answerers() throws(LineError) -> [String] {
    let persons = try persons(from: 0, orNone: true)
    let names = persons.compactMap { meeting.body[$0]?.nameAndParty } + (try names(.name))
    guard !names.isEmpty else { throw .missingWord(verb, .person(.present)) }
    return names
  }

  private mutating func speaker() throws(LineError) -> (name: String, person: PersonID?)? {
    if let person = try person(ifAt: 0) {
      return (meeting.body[person]?.nameAndParty ?? "", person)
    }
    return try name(.name).map { ($0, nil) }
  }

  private mutating func draft() throws(LineError) -> MotionDraft {
    let outsiders = try names(.name)
    let movers = try persons(from: 0, orNone: !outsiders.isEmpty)
    guard let kind: MotionKind = try choice(.kind, of: .motionKinds) else {
      throw .missingKey(verb, .kind)
    }
    var points: [Int] = []
    for part in (line["point"] ?? "").split(separator: ",") {
      points.append(try number(part.filter { !$0.isWhitespace }))
    }
    return MotionDraft(
      movers: movers, kind: kind, text: line["text"] ?? "", reason: line["reason"] ?? "",
      on: try line["on"].map(motion), points: points, to: try name(.to) ?? "",
      outsiders: outsiders)
  }
}
