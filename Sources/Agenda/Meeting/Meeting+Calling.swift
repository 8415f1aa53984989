internal import Voting

extension Meeting {
  /// Records how the meeting, or an item that came after the notice, was called.
  /// - Law: KL 5 kap. 12–15 §§, 6 kap. 23 §.
  func summonsEvents(_ summons: Summons, given: Given) throws(Refusal) -> [Event] {
    guard summons != Summons() else { throw .noSummons }
    try requireBound(summons.extra ?? "", field: "extra")
    if let id = given.item { _ = try item(id) }
    let warned = lateDays(of: summons, forItem: given.item != nil).map { last in
      Event.warned(.summonedLate(last: last.description), reason: given.because)
    }
    return warned + [.summoned(item: given.item, summons: summons)]
  }

  /// The last days that a notice or a summons missed, each once.
  ///
  /// An urgent item of a council is announced, and told to its members, by the last working day
  /// before; no other body has a rule for it.
  private func lateDays(of summons: Summons, forItem: Bool) -> [Day] {
    let isCouncil = body.kind == .council
    let notice = forItem ? Deadline.urgentNotice(before: day) : Deadline.notice(before: day)
    let sending = forItem ? notice : Deadline.summons(before: day, of: body)
    var missed: [Day] = []
    if isCouncil, let announced = summons.announced, announced > notice { missed.append(notice) }
    if isCouncil || !forItem, let sent = summons.sent, sent > sending, !missed.contains(sending) {
      missed.append(sending)
    }
    return missed
  }

  /// Someone who disturbs the order is sent out by whoever presides.
  /// - Law: KL 5 kap. 43 §.
  func expulsionEvents(_ expulsion: Expulsion, given: Given) throws(Refusal) -> [Event] {
    try requireOpen()
    try requireName(expulsion.name)
    try requireReason(expulsion.reason)
    var events: [Event] = [.expelled(item: given.item ?? item?.id, expulsion: expulsion)]
    if let person = expulsion.person,
      presence.isPresent(person) || presence.isOutRecused(person)
    {
      events.append(.left(person: person, at: given.at, since: nil))
    }
    return events
  }

  /// Who asks and who answers, in an interpellation or a question.
  /// - Law: KL 5 kap. 59–64 §§.
  func inquiryEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    let item = try debated(given)
    guard item.kind == .question else { throw .notAnInquiry }
    switch command {
    case .ask(let persons):
      try requireServing(persons, in: item)
      for person in persons where item.inquiry.askers.contains(person) {
        throw .alreadyAsked(name: rosterName(person))
      }
      return [.asked(item: item.id, persons: persons)]
    case .answer(let names):
      guard !names.isEmpty else { throw .nobodyNamed }
      guard item.inquiry.answerers.count + names.count <= Bounds.seats else {
        throw .tooMany(.answerers, bound: Bounds.seats)
      }
      for name in names { try requireName(name) }
      return [.answered(item: item.id, names: names)]
    default: throw .noItemOpen
    }
  }

  /// What is warned of when others than the asker and the answerer speak to a question.
  /// - Law: KL 5 kap. 64 §.
  func inquiryWarnings(_ name: String, in item: Item, given: Given) -> [Event] {
    guard item.kind == .question, !item.isInterpellation, !item.inquiry.askers.isEmpty else {
      return []
    }
    let allowed = item.inquiry.askers.map(rosterName) + item.inquiry.answerers
    guard !allowed.contains(name) else { return [] }
    return [.warned(.onlyAskerAndAnswerer(name: name), reason: given.because)]
  }

  /// The council has a motion put although the chair refused to.
  /// - Law: KL 5 kap. 57 § andra stycket.
  func overrulingEvents(_ id: MotionID, in item: Item) throws(Refusal) -> [Event] {
    guard let motion = item[motion: id] else { throw .noSuchMotion(letter: id.letter) }
    guard motion.isRuledOut else { throw .notRuledOut(letter: id.letter) }
    guard body.kind == .council else { throw .onlyCouncilOverrules }
    guard item.progress == .debate else { throw .debateIsClosed }
    return [.overruled(item: item.id, motion: id)]
  }

  /// The debate goes on after a formal question that did not end the item.
  func reopeningEvents(_ item: Item) throws(Refusal) -> [Event] {
    guard item.progress == .questions else { throw .debateIsOpen }
    if let vote = item.vote { throw .voteIsOpen(number: vote.number) }
    if let election = item.election { throw .electionIsOpen(number: election.number) }
    if let question = item.question, question.contest.stage != .unput { throw .alreadyPut }
    return [.debateReopened(item: item.id)]
  }
}
