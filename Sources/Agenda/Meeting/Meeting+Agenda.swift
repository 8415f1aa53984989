extension Meeting {
  func agendaEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    switch command {
    case .presenter(let presenter): return try presenterEvents(presenter, given: given)
    case .report(let id, let report): return try reportEvents(id, report)
    case .mark(let ids, let marks): return try markEvents(ids, marks)
    default: try requireNotClosed()
    }
    switch command {
    case .add(let entry, let by, let after):
      return try additionEvents(entry, by: by, after: after)
    case .strike(let id, let reason): return try strikingEvents(id, reason: reason)
    case .move(let id, let after): return try movingEvents(id, after: after)
    case .fix: return try fixingEvents()
    case .hear(let id): return try hearingEvents(id, given: given)
    case .take(let ids, let numbered): return try takingEvents(ids, numbered: numbered, given)
    default: throw .noItemOpen
    }
  }

  private func presenterEvents(
    _ presenter: Presenter, given: Given
  ) throws(Refusal) -> [Event] {
    try requireNotClosed()
    let item = try target(given)
    guard !item.isStruck else { throw .itemIsStruck }
    try requireName(presenter.name, title: presenter.title)
    return [.presented(item: item.id, presenter: presenter)]
  }

  private func reportEvents(_ id: ItemID, _ report: OfficersText) throws(Refusal) -> [Event] {
    try requireNotClosed()
    let item = try item(id)
    guard item.kind != .divider else { throw .itemIsDivider }
    guard item.isOpen else { throw .itemIsDecided(paragraph: item.paragraph) }
    guard report.proposal.isEmpty || item.questions.isEmpty else { throw .debateIsClosed }
    return [
      .reported(
        item: id, summary: report.summary, addressee: report.addressee,
        proposal: report.proposal, basis: report.basis)
    ]
  }

  private func markEvents(
    _ ids: [ItemID], _ marks: [ItemMarks.Mark]
  ) throws(Refusal) -> [Event] {
    guard !ids.isEmpty else { throw .noSuchItem }
    guard !marks.isEmpty else { throw .nothingToMark }
    var events: [Event] = []
    for id in ids {
      guard try item(id).kind != .divider else { throw .itemIsDivider }
      for mark in marks {
        guard ItemMarks.keys.contains(mark.key) else { throw .badMark(key: mark.key) }
        try requireBound(mark.value, field: mark.key)
        events.append(.marked(item: id, key: mark.key, value: mark.value))
      }
    }
    return events
  }

  private func additionEvents(
    _ entry: AgendaEntry, by: PersonID?, after: ItemID?
  ) throws(Refusal) -> [Event] {
    guard !entry.title.isEmpty else { throw .titleMissing }
    try requireBound(entry.title, field: "title")
    guard items.count < Bounds.items else {
      throw .tooMany(.items, bound: Bounds.items)
    }
    if let after { _ = try item(after) }
    var numbered = entry
    numbered.number = String(highestNumber + 1)
    return [.itemAdded(entry: numbered, by: by, after: after)]
  }

  /// The highest whole number on the agenda; `6 a` counts as 6, and one past every bound as none.
  private var highestNumber: Int {
    items.compactMap { item in
      item.number.flatMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
    }.filter(Bounds.numbers.contains).max() ?? 0
  }

  private func strikingEvents(_ id: ItemID, reason: String) throws(Refusal) -> [Event] {
    let item = try item(id)
    guard item.kind != .divider else { throw .itemIsDivider }
    guard !item.isStruck else { throw .itemIsStruck }
    guard !item.isDecided else { throw .itemIsDecided(paragraph: item.paragraph) }
    guard !item.fixesAgenda else { throw .agendaItemStays }
    guard item.vote == nil, item.election == nil else { throw .itemInVote }
    let paragraph = agendaIsFixed && item.paragraph == nil ? nextParagraph : item.paragraph
    return [.itemStruck(item: id, reason: reason, paragraph: paragraph)]
  }

  private func movingEvents(_ id: ItemID, after: ItemID?) throws(Refusal) -> [Event] {
    let item = try item(id)
    guard id != after else { throw .cannotMoveAfterItself }
    if let after { _ = try self.item(after) }
    guard item.paragraph == nil else { throw .itemWasTaken(paragraph: item.paragraph ?? 0) }
    return [.itemMoved(item: id, after: after)]
  }

  private func fixingEvents() throws(Refusal) -> [Event] {
    try requireOpen()
    guard !agendaIsFixed else { throw .agendaAlreadyFixed }
    if let own = agenda.first(where: { $0.fixesAgenda && !$0.isStruck }) {
      guard current.contains(own.id) else {
        throw .agendaItemNotTaken(number: own.number ?? own.title)
      }
    }
    return [.agendaFixed]
  }

  private func hearingEvents(_ id: ItemID, given: Given) throws(Refusal) -> [Event] {
    try requireOpen()
    let item = try item(id)
    try requireTakeable(item)
    guard item.progress == .waiting || item.progress == .heard else {
      throw .itemWasTaken(paragraph: item.paragraph ?? 0)
    }
    guard current != [id] else { throw .itemAlreadyOpen }
    try requireNoOpenVote()
    return doorWarnings(taking: [id], given: given) + leavingEvents(for: [id], given)
      + [.itemHeard(item: id)]
  }

  private func takingEvents(
    _ named: [ItemID], numbered: Bool, _ given: Given
  ) throws(Refusal) -> [Event] {
    try requireOpen()
    let ids = named.enumerated().filter { named.firstIndex(of: $0.element) == $0.offset }
      .map(\.element)
    guard !ids.isEmpty else { throw .nothingLeftToTake }
    try requireNoOpenVote()
    var warned: [Event] = []
    for id in ids {
      let item = try item(id)
      try requireTakeable(item)
      if try needsFixing(before: item, given) {
        warned = [.warned(.agendaNotFixed, reason: given.because)]
      }
    }
    guard current != ids || item?.progress == .heard else { throw .itemAlreadyOpen }
    var next = nextParagraph
    let paragraphs = ids.map { id in
      if let held = self[id]?.paragraph { return held }
      guard numbered else { return 0 }
      defer { next += 1 }
      return next
    }
    warned += doorWarnings(taking: ids, given: given)
    return warned + leavingEvents(for: ids, given)
      + [.itemsTaken(items: ids, paragraphs: paragraphs)]
  }

  /// Whether an item is taken although the agenda's own item before it is not done.
  private func needsFixing(before item: Item, _ given: Given) throws(Refusal) -> Bool {
    guard !agendaIsFixed, let own = agenda.first(where: { $0.fixesAgenda && !$0.isStruck }),
      let ownPlace = order.firstIndex(of: own.id), let place = order.firstIndex(of: item.id),
      place > ownPlace
    else { return false }
    guard let because = given.because, !because.isEmpty else { throw .agendaNotFixed }
    return true
  }

  private func requireTakeable(_ item: Item) throws(Refusal) {
    guard item.kind != .divider else { throw .itemIsDivider }
    guard !item.isStruck else { throw .itemIsStruck }
    guard !item.isDecided else { throw .itemIsDecided(paragraph: item.paragraph) }
  }

  /// What happens to the seats when the items that are open now are left for others.
  private func leavingEvents(for next: [ItemID], _ given: Given) -> [Event] {
    seatingEvents(
      leaving: current.compactMap { self[$0] }, taking: next.compactMap { self[$0] },
      at: given.at)
  }
}
