extension Meeting {
  /// Whether the public may listen: at a council's meeting unless the doors are closed, at any
  /// other body's only where they are opened; `nil` asks for now.
  /// - Law: KL 5 kap. 42 §, 6 kap. 25 §.
  public func areDoorsOpen(at tick: Tick? = nil) -> Bool {
    doors.last { $0.from <= tick ?? .max }?.areOpen ?? (body.kind == .council)
  }

  /// Whether the doors were closed and have not been opened since, whatever the body's custom is.
  public var areDoorsShut: Bool { doors.last?.areOpen == false }

  /// The doors are opened or closed: what is secret is handled behind closed ones.
  func doorEvents(open: Bool, reason: String, given: Given) throws(Refusal) -> [Event] {
    try requireBound(reason, field: "reason")
    if let shown = given.shown, shown.areDoorsOpen != areDoorsOpen() {
      throw .changedMeanwhile(.doors)
    }
    let isSecret = current.compactMap { self[$0] }.contains { item in
      item.isOpen && item.isBehindClosedDoors
    }
    let warned: [Event] =
      open && isSecret && body.kind != .council
      ? [.warned(.secretWithOpenDoors, reason: given.because)] : []
    return warned + [.doorsSet(open: open, reason: reason)]
  }

  /// What is to be said of the doors when items are taken.
  ///
  /// A board handles what is secret, or exercises authority against an individual, behind closed
  /// doors; a council closes them for an item and not for the next.
  func doorWarnings(taking ids: [ItemID], given: Given) -> [Event] {
    if body.kind == .council {
      return areDoorsOpen() || !doorsWereClosedBefore
        ? [] : [.warned(.doorsStillClosed, reason: given.because)]
    }
    let isSecret = ids.contains { self[$0]?.isBehindClosedDoors == true }
    return isSecret && areDoorsOpen() ? [.warned(.secretWithOpenDoors, reason: given.because)] : []
  }

  /// Whether an item was handled since the doors were closed.
  private var doorsWereClosedBefore: Bool {
    guard let closed = doors.last?.from else { return false }
    let isForOpenItem = current.contains { self[$0].map { $0.decided ?? .max > closed } ?? false }
    return isForOpenItem || items.contains { $0.taken ?? closed > closed }
  }
}

extension Item {
  /// Whether a board handles the item behind closed doors: it is secret, or exercises authority
  /// against an individual (myndighetsutövning).
  /// - Law: KL 6 kap. 25 §.
  var isBehindClosedDoors: Bool { marks["secret"] != nil || marks["authority"] != nil }
}
