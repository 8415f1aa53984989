extension Meeting {
  /// Whether enough are there for the body to decide (beslutsför) every item that is open now.
  public var hasQuorum: Bool {
    guard !current.isEmpty else { return servingCount >= body.quorum }
    return current.compactMap { self[$0] }.allSatisfy(hasQuorum)
  }

  /// Whether enough are there for the body to decide an item.
  ///
  /// A council may have let interpellations and questions be answered by fewer.
  /// - Law: KL 5 kap. 45 §, 6 kap. 27 §.
  public func hasQuorum(for item: Item) -> Bool {
    let mayAnswer =
      body.kind == .council && item.kind == .question && body.rules.answersWithoutQuorum
    return mayAnswer || quorumCount(for: item) >= body.quorum
  }

  /// How many count towards the quorum of an item: those who serve, and in a council those too who
  /// are out of this very item for a conflict of interest.
  ///
  /// Who is out of a board's item does not count; a seat counts once.
  /// - Law: KL 5 kap. 46 §; 6 kap. 27 § has no such exception.
  public func quorumCount(for item: Item) -> Int {
    let serving = presence.serving()
    guard body.kind == .council else { return serving.count }
    let filled = serving.map { $0.replaces ?? $0.person }
    let excused = item.recusals.filter { recusal in
      guard let seat = recusal.seat else { return false }
      return !filled.contains(seat) && presence.isOutRecused(recusal.person)
    }
    return serving.count + excused.count
  }

  /// Refuses without a quorum, unless a reason is given: then it is warned of.
  ///
  /// The item is the one named by `item=`, else the one that is open.
  func quorumEvents(_ given: Given) throws(Refusal) -> [Event] {
    guard let item = given.item.flatMap({ self[$0] }) ?? item else { return [] }
    return try quorumEvents(for: item, given)
  }

  /// Refuses an item without a quorum, unless a reason is given: then it is warned of.
  func quorumEvents(for item: Item, _ given: Given) throws(Refusal) -> [Event] {
    guard !hasQuorum(for: item) else { return [] }
    let serving = quorumCount(for: item)
    guard let because = given.because, !because.isEmpty else {
      throw .quorumMissing(serving: serving, needed: body.quorum)
    }
    return [.warned(.withoutQuorum(serving: serving, needed: body.quorum), reason: because)]
  }
}
