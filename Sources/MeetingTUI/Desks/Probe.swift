import Agenda
import Voting

extension Refusal {
  /// Why a verb's key does nothing now, where no motion and nobody was named yet.
  func sentence(choosing verb: Verb, _ language: Language) -> String {
    switch (verb, self) {
    case (.support, .noSuchMotion):
      return Phrase(sv: "Inget yrkande att biträda.", en: "No motion to support.")(language)
    case (.withdrawFloor, .doesNotWait):
      return Phrase(sv: "Ingen väntar på ordet.", en: "Nobody waits for the floor.")(language)
    default: return sentence(language)
    }
  }
}

/// What a desk asks the state machine to learn whether a verb would be accepted now.
///
/// The answer is the machine's own: a verb is possible where one of its probes would be carried
/// out, and the sentence for one that is not is the refusal of its first probe.
struct Probe {
  let meeting: Meeting
  /// The item under the cursor.
  let selected: Item?
  let clock: Moment

  /// Why a verb would be refused now; nothing where it would be accepted.
  func refusal(of verb: Verb) -> Refusal? {
    var first: Refusal?
    for (command, item) in commands(for: verb) {
      let given = Given(at: clock, item: item, because: "?")
      guard let refusal = meeting.refusal(of: command, given: given) else { return nil }
      first = first ?? refusal
    }
    return first
  }

  /// The commands that stand for a verb, the most likely accepted first, each with its item.
  ///
  /// Never empty but for `undo`, which the record and not the meeting decides.
  func commands(for verb: Verb) -> [(Command, ItemID?)] {
    switch verb {
    case .summon: [(.summon(Summons(extra: "?")), nil)]
    case .open: [(.open, nil)]
    case .close: [(.close, nil)]
    case .adjourn: [(.adjourn, nil)]
    case .resume: [(.resume, nil)]
    case .present, .absent, .serve, .arrive, .leave, .recuse, .preside, .attend, .verifiers,
      .doors, .expel:
      presence(verb).map { ($0, verb == .recuse ? together(verb) : nil) }
    case .add, .strike, .move, .fix, .report, .mark, .hear, .take, .presenter:
      agenda(verb).map { ($0, verb == .presenter ? together(verb) : nil) }
    case .requestFloor, .giveFloor, .endSpeech, .withdrawFloor, .motion, .support, .retract,
      .revise, .ruleOut,
      .overrule, .ask, .answer, .closeDebate, .reopenDebate:
      debate(verb).map { ($0, together(verb)) }
    case .put, .find, .demandVote, .vote, .count, .proportional, .list, .lot, .endVote, .casting,
      .revote, .nominate, .notTakingPart, .gavel:
      deciding(verb).map { ($0, verb == .gavel ? nil : together(verb)) }
    case .remind: [(.remind("?"), nil)]
    case .decision, .reserve, .note, .statement, .dispatch, .basis, .edit, .immediate:
      record(verb).map { ($0, selectedElsewhere) }
    case .send, .attest, .correct, .mask, .post, .takeDown: papers(verb).map { (.paper($0), nil) }
    case .undo: []
    }
  }

  /// The commands that stand for a verb about the papers.
  private func papers(_ verb: Verb) -> [PaperCommand] {
    let item = selected?.id ?? ItemID(0)
    let day = PaperFields.day(clock.day, in: meeting)
    switch verb {
    case .send:
      return [.send(meeting.paragraphs.map { FixedText(paragraph: $0.paragraph, text: "?") })]
    case .attest: return attestations
    case .correct: return [.correct(item, text: "?", on: nil, by: "?")]
    case .mask: return [.mask("?", shown: "?", items: [], by: "?")]
    case .post: return [.post([], on: day, place: "?", by: "?")]
    default: return [.takeDown([], on: day, by: "?")]
    }
  }

  /// A signature of each who may sign something: all that is sent, or what is verified at once.
  private var attestations: [PaperCommand] {
    let immediate = meeting.verification.sent == nil ? meeting.pendingSignatures : []
    let texts = meeting.paragraphs.map { FixedText(paragraph: $0.paragraph, text: "?") }
    // Where nobody signs anything yet, it is refused as sending is.
    guard !meeting.signers.isEmpty else { return [.send([])] }
    let day = PaperFields.day(clock.day, in: meeting)
    return meeting.signers.map { .attest(AttestationDraft(signers: [$0], on: day)) }
      + immediate.map { pending in
        .attest(
          AttestationDraft(
            signers: [pending.signer], items: pending.items, on: day, texts: texts))
      }
  }

  /// The item under the cursor where it is not the only one that is open.
  private var selectedElsewhere: ItemID? {
    guard let selected, meeting.current != [selected.id] else { return nil }
    return selected.kind == .divider ? nil : selected.id
  }

  /// The item under the cursor where it is one of several that were taken together.
  ///
  /// Nothing where the verb is about all of them.
  private func together(_ verb: Verb) -> ItemID? {
    meeting.current.count > 1 ? meeting.subject(of: verb, at: selected?.id) : nil
  }

  /// The item that the verbs of the debate are about.
  private var open: Item? { meeting.openItem(at: selected?.id) }

  private var serving: [PersonID] { meeting.presence.serving().map(\.person) }
  private var there: [PersonID] { meeting.presence.present() }
  private var nobody: PersonID { PersonID(0) }

  /// A command for each person, or for nobody where there is no one, so that there is a refusal.
  private func each(_ people: [PersonID], _ command: (PersonID) -> Command) -> [Command] {
    people.isEmpty ? [command(nobody)] : people.map(command)
  }

  private func presence(_ verb: Verb) -> [Command] {
    let roster = meeting.body.people.map(\.id)
    let away = roster.filter { !meeting.presence.isPresent($0) }
    switch verb {
    case .present: return [.present(away.isEmpty ? roster : away, from: nil)]
    case .absent: return each(there) { .absent([$0], from: nil) }
    case .serve: return each(meeting.body.substitutes.map(\.id)) { .serve($0, for: nil, from: nil) }
    case .arrive: return each(away.isEmpty ? roster : away) { .arrive($0) }
    case .leave: return each(there) { .leave($0) }
    case .recuse: return each(there) { .recuse([$0], reason: "?") }
    case .preside: return each(serving) { .preside($0) }
    case .attend: return [.attend(Attendee(name: "?"))]
    case .verifiers: return each(roster) { .verifiers([$0], at: nil, place: nil) }
    case .expel: return [.expel(Expulsion(name: "?", reason: "?"))]
    default: return [.doors(open: false, reason: "?")]
    }
  }

  private func agenda(_ verb: Verb) -> [Command] {
    let chosen = selected?.id ?? meeting.nextItem ?? ItemID(0)
    let mark = ItemMarks.Mark(key: "urgent", value: "yes")
    let text = OfficersText(summary: "?", addressee: nil, proposal: [], basis: "?")
    switch verb {
    case .add:
      return [.add(AgendaEntry(title: "?", kind: .decision), by: nil, after: nil)]
    case .strike: return [.strike(chosen, reason: "?")]
    case .move: return [.move(chosen, after: nil)]
    case .fix: return [.fix]
    case .report: return [.report(chosen, text)]
    case .mark: return [.mark([chosen], [mark])]
    case .hear: return [.hear(chosen)]
    case .take:
      let next = meeting.nextItem.map { [Command.take([$0], numbered: true)] } ?? []
      return [.take([chosen], numbered: true)] + next
    default: return [.presenter(Presenter(name: "?", title: ""))]
    }
  }

  private func debate(_ verb: Verb) -> [Command] {
    let standing = open?.standing ?? []
    let motions = standing.isEmpty ? [MotionID(1)] : standing.map(\.id)
    switch verb {
    case .requestFloor:
      return each(there) { .requestFloor(name: meeting.name($0), person: $0, kind: .speech) }
    case .giveFloor:
      return each(there) { .giveFloor(name: meeting.name($0), person: $0, kind: nil) }
    case .endSpeech: return [.endSpeech]
    case .withdrawFloor:
      let waiting = open?.waitingSpeakers.map {
        Command.withdrawFloor(name: $0.name, person: $0.person, kind: $0.kind)
      }
      return waiting?.isEmpty == false
        ? waiting ?? [] : [.withdrawFloor(name: "?", person: nil, kind: nil)]
    case .motion:
      return each(serving) { .motion(MotionDraft(movers: [$0], kind: .add, text: "?")) }
    case .support:
      return motions.flatMap { motion in each(serving) { .support(motion, [$0]) } }
    case .retract: return motions.map { .retract($0, []) }
    case .revise: return motions.map { .revise([$0], text: "?", reason: nil) }
    case .ruleOut: return motions.map { .ruleOut($0, reason: "?") }
    case .overrule:
      let refused = open?.motions.filter(\.isRuledOut).map(\.id) ?? []
      return (refused.isEmpty ? [MotionID(1)] : refused).map { .overrule($0) }
    case .ask: return each(serving) { .ask([$0]) }
    case .answer: return [.answer(["?"])]
    case .reopenDebate: return [.reopenDebate]
    default: return [.closeDebate]
    }
  }

  private func deciding(_ verb: Verb) -> [Command] {
    switch verb {
    case .put: return [.put(nil)]
    case .find: return sideWords.map { .find($0) }
    case .demandVote:
      return open?.takesBallots == true
        ? [.demandBallot(by: nil, post: "?", seats: 1)] : [.demandVote(Demand(), yes: nil)]
    case .vote:
      let voters = open.flatMap { item in
        item.vote.map { meeting.register(for: $0, in: item) }
      }
      return each(voters?.first.map { [$0.person] } ?? []) { .vote(.yes, [$0]) }
    case .count, .proportional, .list, .lot: return ballot(verb)
    case .endVote: return [.endVote]
    case .casting: return [.casting(.yes)]
    case .revote: return [.revote(reason: "?")]
    case .nominate: return [.nominate(Nomination(name: "?", post: "?"))]
    case .notTakingPart: return each(serving) { .notTakingPart([$0]) }
    default: return [.gavel]
    }
  }

  private func ballot(_ verb: Verb) -> [Command] {
    switch verb {
    case .count:
      guard open?.election != nil else { return [.count(yes: 0, no: 0, abstain: 0)] }
      return [.countBallots(BallotCount(blank: 0))]
    case .proportional: return [.proportional(serving, seats: 1, post: "?")]
    case .list: return [.list(BallotList(heading: "?", names: ["?"], ballots: 0))]
    default: return [.lot(.draw(seed: 0))]
    }
  }

  private var sideWords: [SideWord] {
    let letters = open?.question?.contest.remaining.compactMap { side in
      if case .motion(let id) = side { SideWord.motion(id) } else { nil }
    }
    return [.main, .rejected, .today] + (letters ?? [])
  }

  private func record(_ verb: Verb) -> [Command] {
    let item = selectedElsewhere == nil ? meeting.item : selected
    let people = item.map { meeting.participants(in: $0).map(\.person) } ?? []
    switch verb {
    case .decision: return [.decision("?")]
    case .reserve: return each(people) { .reserve([$0], .decision, reason: "") }
    case .note: return [.note([], text: "?")]
    case .statement: return each(there) { .statement([$0], text: "?") }
    case .dispatch: return [.dispatch("?")]
    case .basis: return [.basis("?")]
    case .immediate: return [.immediate(item?.id ?? ItemID(0))]
    default: return [.edit(.title, text: "?", persons: [])]
    }
  }
}
