extension Meeting {
  /// The notice that §§ are verified is posted, and says where the minutes are kept.
  /// - Law: KL 8 kap. 12 §.
  func postingEvents(
    _ ids: [ItemID], on: Day?, place: String?, by: String?, given: Given
  ) throws(Refusal) -> [Event] {
    var items = try requireParagraphs(ids)
    if ids.isEmpty {
      guard let batch = pendingNotices.first else {
        throw verification.notices.isEmpty ? .notVerified(paragraph: nil) : .nothingToPost
      }
      items = batch.items.compactMap { self[$0] }
    }
    var verified: Day?
    for item in items {
      guard case .verified(let day) = standing(of: item) else {
        throw .notVerified(paragraph: item.paragraph)
      }
      guard notice(of: item.id).map(\.cameDownEarly) != false else {
        throw .alreadyPosted(paragraph: item.paragraph ?? 0)
      }
      verified = max(verified ?? day, day)
    }
    guard let verified else { throw .nothingToPost }
    let on = on ?? given.at.day
    guard on >= verified else { throw .postedBeforeVerified(day: verified.description) }
    let kept = place ?? body.rules.keepingPlace
    guard !kept.isEmpty else { throw .keepingPlaceMissing }
    try requireName(kept)
    let notice = Notice(
      items: items.map(\.id), verified: verified, on: on, at: given.at, place: kept,
      by: try whoDid(by))
    let last = Deadline.announcement(afterVerification: verified)
    let isFirst = !items.contains { self.notice(of: $0.id) != nil }
    let late: [Event] =
      isFirst && on > last
      ? [.warned(.postedLate(last: last.description), reason: given.because)] : []
    return late + [.paper(.posted(notice))]
  }

  /// A notice comes down; before the time to appeal is over that time has not run out.
  /// - Law: KL 8 kap. 12 §, 13 kap. 5 §.
  func removalEvents(
    _ ids: [ItemID], on: Day?, by: String?, given: Given
  ) throws(Refusal) -> [Event] {
    let notices = verification.notices
    let items = try requireParagraphs(ids).map(\.id)
    let meant = notices.indices.filter { index in
      items.isEmpty || items.contains { notices[index].items.contains($0) }
    }
    guard !meant.isEmpty else { throw .notPosted }
    let up = meant.filter { notices[$0].removal == nil }
    guard !up.isEmpty else { throw .alreadyTakenDown }
    let on = on ?? given.at.day
    let by = try whoDid(by)
    var events: [Event] = []
    for index in up {
      let notice = notices[index]
      guard on >= notice.on else { throw .takenDownBeforePosted(day: notice.on.description) }
      if on < notice.firstRemoval {
        let first = notice.firstRemoval.description
        events.append(.warned(.takenDownEarly(first: first), reason: given.because))
      }
      events.append(
        .paper(.takenDown(notice: index + 1, Notice.Removal(on: on, at: given.at, by: by))))
    }
    return events
  }
}
