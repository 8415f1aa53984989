internal import Agenda
internal import Voting

extension Facts {
  /// Takes the facts of an item.
  init(of item: Item, in meeting: Meeting) {
    func people(_ ids: [PersonID]) -> [Participant] { ids.map { Participant($0, in: meeting) } }
    func recused(_ recusal: Recusal) -> Recused {
      Recused(
        person: Participant(recusal.person, in: meeting), ground: recusal.ground,
        reason: recusal.reason, isRuled: recusal.isRuled)
    }
    func remark(_ note: Note) -> Remark { Remark(persons: people(note.persons), text: note.text) }
    kind = item.kind
    number = item.number
    proposal = item.proposal
    proposalAddressee = item.addressee
    outcome = item.decision?.outcome
    addressee = item.decision?.addressee
    points = item.decision?.points ?? []
    struck = if case .struck(let reason) = item.progress { reason } else { nil }
    decided = item.decided.flatMap(meeting.lastClock)
    chair = (item.chair ?? meeting.chair).map { Participant($0, in: meeting) }
    participants = meeting.participants(in: item).map { voter in
      Decider(
        person: Participant(voter.person, in: meeting),
        replaces: voter.replaces.map { Participant($0, in: meeting) })
    }
    notTakingPart = people(item.notTakingPart)
    self.recused = item.recusals.map(recused)
    recusalsDenied = item.recusalsDenied.map(recused)
    motions = item.motions.filter(\.isInMinutes).map { MovedMotion($0, of: item, in: meeting) }
    questions = item.questions.filter(\.wasPut).map { PutQuestion($0, of: item) }
    elections = Elected.all(of: item)
    reservations = item.reservations.map {
      Dissent(persons: people($0.persons), cause: $0.cause, reason: $0.reason)
    }
    notes = item.notes.map(remark)
    statements = item.statements.map(remark)
    presenters = item.presenters
    askers = people(item.inquiry.askers)
    answerers = item.inquiry.answerers
    dispatch = item.dispatchDecided.listed
    basis = item.basis.listed
    doors = meeting.doors(during: item)
    secrecy = ["secret", "authority", "withheld"].compactMap { key in
      item.marks[key].map { ItemMarks.Mark(key: key, value: $0) }
    }
    isImmediate = item.isImmediate
  }
}

extension Facts.MovedMotion {
  fileprivate init(_ motion: Motion, of item: Item, in meeting: Meeting) {
    id = motion.id
    kind = motion.kind
    movers = motion.movers.map { Participant($0, in: meeting) }
    outsiders = motion.outsiders
    supporters = motion.supporters.map { Participant($0, in: meeting) }
    text = motion.text
    reason = motion.reason
    on = motion.on.flatMap(item.motionInMinutes)
    points = motion.points
    to = motion.to
    refusal = motion.refusal
    stands = motion.stands
    isCarried = item.isCarried(motion)
  }
}

extension Facts.PutQuestion {
  fileprivate init(_ question: Question, of item: Item) {
    number = question.number
    subject = question.subject
    sides = question.contest.sides
    findings = question.findings
    winner = question.contest.winner
    votes = item.votes.filter { $0.question == question.number }.map(\.number)
  }
}

extension Facts.Elected {
  /// Those elected by ballot, then those nominated to posts without one; nobody while undecided.
  fileprivate static func all(of item: Item) -> [Facts.Elected] {
    guard item.decision?.outcome == .decided else { return [] }
    let ballots = item.elections.filter { !$0.isStruck }
    let elected = ballots.map { election in
      let nomination = item.nominations.first {
        $0.post == election.post && election.elected == [$0.name]
      }
      return Facts.Elected(
        post: election.post, names: election.elected, manner: election.manner,
        replacing: nomination?.replacing ?? "", term: nomination?.term ?? "")
    }
    let acclaimed = item.nominations.filter { nomination in
      !ballots.contains { $0.post == nomination.post }
    }
    return elected
      + acclaimed.map { nomination in
        Facts.Elected(
          post: nomination.post, names: [nomination.name], manner: nil,
          replacing: nomination.replacing, term: nomination.term)
      }
  }
}

extension Question {
  /// Whether the chair has put it.
  fileprivate var wasPut: Bool { contest.stage != .unput || !findings.isEmpty }

  /// Whether it is about the proposal or points of it.
  fileprivate var isOnProposal: Bool {
    switch subject {
    case .whole, .points: true
    case .formal, .addition, .recess: false
    }
  }
}

extension Item {
  /// A motion that belongs in the minutes, or the one of those that it was made one with.
  fileprivate func motionInMinutes(_ id: MotionID) -> MotionID? {
    var (last, seen) = (id, Set<MotionID>())
    while case .joined(let other)? = self[motion: last]?.standing, seen.insert(last).inserted {
      last = other
    }
    return self[motion: last]?.isInMinutes == true ? last : nil
  }

  /// Whether what a motion asks for was decided; nothing where that was not asked, or in part only.
  fileprivate func isCarried(_ motion: Motion) -> Bool? {
    guard motion.stands else { return nil }
    let settled = questions.compactMap { question in
      question.contest.winner.map { (question: question, winner: $0) }
    }
    if let own = settled.last(where: { $0.question.contest.sides.contains(.motion(motion.id)) }) {
      return own.winner == .motion(motion.id)
    }
    switch (motion.kind, motion.on.flatMap(motionInMinutes).flatMap { self[motion: $0] }) {
    case (.adopt, let on?): return on.id == motion.id ? nil : isCarried(on)
    case (.reject, let on?): return on.id == motion.id ? nil : isCarried(on).map { !$0 }
    case (.adopt, nil): return isSide(.main, of: motion, winningIn: settled)
    case (.reject, nil): return isSide(.rejection, of: motion, winningIn: settled)
    case (.amend, _), (.counter, _), (.add, _), (.remit, _), (.table, _), (.recess, _),
      (.order, _):
      return nil
    }
  }

  /// Whether a side won every question on the proposal that concerns a motion, or none of them.
  private func isSide(
    _ side: Side, of motion: Motion, winningIn settled: [(question: Question, winner: Side)]
  ) -> Bool? {
    let asked = settled.filter { entry in
      guard entry.question.isOnProposal else { return false }
      guard case .points(let numbers) = entry.question.subject, !motion.points.isEmpty else {
        return true
      }
      return numbers.contains(where: motion.points.contains)
    }
    guard !asked.isEmpty else {
      let isAdopted = questions.isEmpty && decision?.outcome == .decided && !proposal.isEmpty
      return isAdopted ? side == .main : nil
    }
    let won = asked.count { $0.winner == side }
    return won == asked.count ? true : won == 0 ? false : nil
  }
}

extension Meeting {
  /// The last clock that the record gives up to a point in the order of events.
  fileprivate func lastClock(before tick: Tick) -> Moment? {
    let clocks =
      sittings.flatMap { [($0.from, $0.began)] + clock($0.to, $0.ended) }
      + presence.stretches.flatMap { [($0.from, $0.began)] + clock($0.to, $0.ended) }
    return clocks.filter { $0.0 <= tick }.map(\.1).max { $0.unixSeconds < $1.unixSeconds }
  }

  private func clock(_ tick: Tick?, _ moment: Moment?) -> [(Tick, Moment)] {
    guard let tick, let moment else { return [] }
    return [(tick, moment)]
  }

  /// Whether the public could listen from when an item was taken until it was decided.
  fileprivate func doors(during item: Item) -> Facts.Doors {
    let from = item.taken ?? 0
    let during = doors.filter { $0.from > from && $0.from < item.decided ?? .max }
    let states = [areDoorsOpen(at: from)] + during.map(\.areOpen)
    guard states.contains(!states[0]) else { return states[0] ? .open : .closed }
    return .partly
  }
}

extension String {
  /// The lines of a list without empty ones and without the marks they may begin with.
  var listed: [String] {
    split(whereSeparator: \.isNewline).compactMap { line in
      var words = line.drop(while: \.isWhitespace)
      if let mark = words.first, "-–•".contains(mark), words.dropFirst().first == " " {
        words = words.dropFirst().drop(while: \.isWhitespace)
      }
      return words.isEmpty ? nil : String(words)
    }
  }
}
