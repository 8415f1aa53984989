extension Meeting {
  /// Where and when the meeting sat (plats och tid), a line each: the place, each day with its
  /// clock, and the recesses between.
  public var sittingLines: [String] {
    let places = place.map { [$0] } ?? []
    guard !sittings.isEmpty else {
      let clock = time.flatMap { Moment.second(ofClock: $0) }
        .map { " kl. " + Moment(day: day, second: $0).clock }
      return places + ["\(day.weekdayName) \(day.inWords)\(clock ?? "")"]
    }
    return places + stays.flatMap(lines)
  }

  /// The days the meeting sat, "2026-03-25, 2026-03-26": a sitting past midnight is of the day it
  /// began.
  public var sittingDays: String {
    var days: [Day] = []
    for day in stays.compactMap(\.first?.began.day) where !days.contains(day) { days.append(day) }
    return (days.isEmpty ? [day] : days).map(\.description).joined(separator: ", ")
  }

  /// Sittings that hang together: recesses that end on the day they began, or soon after midnight.
  private var stays: [[Sitting]] {
    var stays: [[Sitting]] = []
    for sitting in sittings {
      if let last = stays.last?.last, let ended = last.ended, isRecess(ended, sitting.began) {
        stays[stays.count - 1].append(sitting)
      } else {
        stays.append([sitting])
      }
    }
    return stays
  }

  private func isRecess(_ ended: Moment, _ began: Moment) -> Bool {
    let longest = 6 * 3600
    return began.unixSeconds - ended.unixSeconds <= longest || ended.day == began.day
  }

  private func lines(of stay: [Sitting]) -> [String] {
    guard let first = stay.first else { return [] }
    let day = first.began.day
    var line = "\(day.weekdayName) \(day.inWords) kl. \(first.began.clock)"
    if let ended = stay.last?.ended {
      let end = "\(ended.day.weekdayName) \(ended.day.inWords) kl. \(ended.clock)"
      line += ended.day == day ? "–\(ended.clock)" : " – \(end)"
    } else {
      line += "–"
    }
    let recesses = zip(stay, stay.dropFirst()).compactMap { before, after in
      before.ended.map { "\($0.clock)–\(after.began.clock)" }
    }
    guard !recesses.isEmpty else { return [line] }
    return [line, "Ajournering kl. \(swedishList(recesses))"]
  }
}
