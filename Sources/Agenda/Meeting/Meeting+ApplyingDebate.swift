import Voting

extension Meeting {
  mutating func applyDebate(_ event: Event) {
    switch event {
    case .floorRequested(let item, let name, let person, let kind):
      change(item) { $0.request(Speech(name: name, person: person, kind: kind)) }
    case .floorGiven(let item, let speech, let at): change(item) { $0.give(speech, at: at) }
    case .speechEnded(let item, let at):
      change(item) { item in
        for index in item.speeches.indices
        where item.speeches[index].began != nil && item.speeches[index].ended == nil {
          item.speeches[index].ended = at
        }
      }
    case .floorWithdrawn(let item, let speech):
      change(item) { item in
        if item.speeches.indices.contains(speech) { item.speeches[speech].isWithdrawn = true }
      }
    case .moved(let item, let motion): change(item) { $0.motions.append(motion) }
    case .supported(let item, let motion, let persons):
      change(item) { $0.change(motion) { $0.supporters += persons } }
    case .retracted(let item, let motion, let persons):
      change(item) { $0.change(motion) { $0.retract(persons) } }
    case .revised(let item, let motion, let text, let reason, let joined):
      change(item) { $0.revise(motion, text: text, reason: reason, joined: joined) }
    case .ruledOut(let item, let motion, let reason):
      change(item) { $0.change(motion) { $0.standing = .ruledOut(reason: reason) } }
    case .overruled(let item, let motion):
      change(item) {
        $0.change(motion) { $0.standing = .overruled(refusal: $0.refusal ?? "") }
      }
    case .asked(let item, let persons): change(item) { $0.inquiry.askers += persons }
    case .answered(let item, let names): change(item) { $0.inquiry.answerers += names }
    case .debateReopened(let item):
      change(item) {
        $0.progress = .debate
        $0 = $0.withoutUnputQuestions
        $0.putting = nil
      }
    case .recessAsked(let item, let question):
      change(item) { $0.questions.append(question) }
    case .debateClosed(let item, let questions):
      change(item) {
        $0.progress = .questions
        $0 = $0.withoutUnputQuestions
        $0.questions += questions
        $0.putting = nil
      }
    default: break
    }
  }

  mutating func applyDecision(_ event: Event) {
    switch event {
    case .put(let item, let question):
      change(item) {
        $0.putting = question
        $0.change(question: question) { $0.contest.put() }
      }
    case .found(let item, let question, let side):
      change(item) { $0.change(question: question) { $0.find(side) } }
    case .voteDemanded(let item, let question, let yes, let demand):
      change(item) {
        $0.change(question: question) {
          $0.contest.demandVote(yes: yes)
          if $0.contest.stage == .unput { $0.demands.append(demand) }
        }
      }
    case .sideConfirmed(let item, let question, let side):
      change(item) {
        $0.change(question: question) {
          $0.contest.settle(side)
          if case .vote = $0.contest.stage { $0.demands.removeLast($0.demands.isEmpty ? 0 : 1) }
        }
      }
    case .nominated(let item, let nomination):
      change(item) { $0.nominations.append(nomination) }
    case .stoodAside(let item, let persons): change(item) { $0.notTakingPart += persons }
    case .worded(let item, let text): change(item) { $0.worded = text }
    case .decided(let item, let decision):
      let now = tick
      let chair = chair
      change(item) {
        $0.progress = .decided
        $0.decision = decision
        $0.decided = now
        $0.chair = chair
      }
    default: applyVote(event)
    }
  }

  private mutating func applyVote(_ event: Event) {
    switch event {
    case .voteOpened(let item, var vote):
      vote.opened = tick
      change(item) { $0.votes.append(vote) }
    case .registered(let item, let vote, let voters):
      change(item) { $0.change(vote: vote) { $0.register = voters } }
    case .voted(let item, let vote, let choice, let persons):
      change(item) { $0.change(vote: vote) { $0.record(choice, persons) } }
    case .handsCounted(let item, let vote, let tally):
      change(item) { $0.change(vote: vote) { $0.tally = tally } }
    case .voteCounted(let item, let vote, let tally, let requirement):
      change(item) {
        $0.change(vote: vote) {
          $0.tally = tally
          $0.requirement = requirement
          $0.stage = .counted
        }
      }
    case .castingVoteGiven(let item, let vote, let choice):
      change(item) { $0.change(vote: vote) { $0.casting = choice } }
    case .voteConfirmed(let item, let vote):
      change(item) { $0.change(vote: vote) { $0.stage = .confirmed } }
    case .voteStruck(let item, let vote, let reason):
      change(item) { $0.change(vote: vote) { $0.stage = .struck(reason: reason) } }
    default: break
    }
  }

  mutating func applyRecord(_ event: Event) {
    switch event {
    case .reserved(let item, let reservation):
      change(item) { $0.reservations.append(reservation) }
    case .noted(let item, let note): change(item) { $0.notes.append(note) }
    case .stated(let item, let note): change(item) { $0.statements.append(note) }
    case .dispatched(let item, let text):
      change(item) { $0.dispatch = $0.joined($0.dispatch, text) }
    case .based(let item, let text): change(item) { $0.basis = $0.joined($0.basis, text) }
    case .edited(let item, let field, let text, let persons, let reason):
      guard let field = Field(name: field) else { return }
      change(item) { item in
        if item.isDecided, field.isGavelled {
          item.changes.append(
            Change(field: field.name, before: item.text(of: field) ?? "", reason: reason ?? ""))
        }
        item.edit(field, text: text, persons: persons)
      }
    case .verifiedAtOnce(let item): change(item) { $0.isImmediate = true }
    case .reminded(let reminder): reminders.append(reminder)
    default: break
    }
  }
}

extension Item {
  mutating func change(question number: Int, _ change: (inout Question) -> Void) {
    guard let index = questions.firstIndex(where: { $0.number == number }) else { return }
    change(&questions[index])
  }

  mutating func change(vote number: Int, _ change: (inout Vote) -> Void) {
    guard let index = votes.firstIndex(where: { $0.number == number }) else { return }
    change(&votes[index])
  }

  mutating func revise(_ id: MotionID, text: String?, reason: String?, joined: [MotionID]) {
    for other in joined {
      guard let motion = self[motion: other] else { continue }
      change(id) { first in
        first.movers += motion.movers.filter { !first.movers.contains($0) }
        first.supporters += motion.supporters.filter { !first.supporters.contains($0) }
        first.supporters.removeAll { first.movers.contains($0) }
      }
      change(other) { $0.standing = .joined(into: id) }
    }
    change(id) {
      $0.text = text ?? $0.text
      $0.reason = reason ?? $0.reason
    }
  }
}

extension Motion {
  /// Takes persons from the motion; without movers it is withdrawn.
  mutating func retract(_ persons: [PersonID]) {
    let left = movers.filter { !persons.contains($0) }
    supporters.removeAll { persons.contains($0) }
    if left.isEmpty { standing = .retracted } else { movers = left }
  }
}

extension Question {
  /// Records a finding; one for the same choice replaces the one before.
  mutating func find(_ side: Side) {
    let finding = Finding(
      among: contest.remaining, found: side, choosesCounter: contest.choosesCounter)
    if findings.last?.among == finding.among { findings.removeLast() }
    findings.append(finding)
    contest.find(side)
  }
}

extension Vote {
  mutating func record(_ choice: Choice, _ persons: [PersonID]) {
    for person in persons {
      if let index = ballots.firstIndex(where: { $0.person == person }) {
        if ballots[index].choice != choice { ballots[index].replaced.append(ballots[index].choice) }
        ballots[index].choice = choice
      } else {
        ballots.append(Ballot(person: person, choice: choice))
      }
    }
  }
}
