extension Meeting {
  /// That a § was handled behind closed doors where the meeting is public, with the reason where
  /// one was given, or the other way round; and in a body that meets behind closed doors, that they
  /// were closed for the § for a reason.
  /// - Law: KL 5 kap. 42 §, 6 kap. 25 §.
  public func doorsSentence(of item: Item) -> String? {
    guard let taken = item.taken else { return nil }
    let isPublic = body.kind == .council
    let before = doors.last { $0.from <= taken }
    let during = doors.filter { $0.from > taken && $0.from < item.decided ?? .max }
    let states = [before?.areOpen ?? isPublic] + during.map(\.areOpen)
    let wasForAnother = before.map { !$0.areOpen && wasDecided(since: $0, before: item) } ?? false
    guard states.contains(!isPublic) else {
      guard !isPublic else { return nil }
      let own = (wasForAnother ? [] : [before].compactMap(\.self)) + during
      return reasons(closing: own).map { "Paragrafen behandlas inom stängda dörrar: \($0)" }
    }
    // Doors closed once the item is taken are closed for all of it.
    let isPart = states.drop { $0 == isPublic }.contains(isPublic)
    guard isPublic else {
      let why = reasons(closing: during).map { " Dörrarna stängs: \($0)" } ?? ""
      return "Paragrafen behandlas\(isPart ? " delvis" : "") inför öppna dörrar.\(why)"
    }
    let why = reasons(closing: ([before].compactMap(\.self)) + during)
    let words = "\(closedPart(states, isPart, wasForAnother)) inom stängda dörrar"
    return why.map { "\(words): \($0)" } ?? words + "."
  }

  /// What was behind closed doors: the whole §, its debate, or a part that nothing more is known of.
  private func closedPart(_ states: [Bool], _ isPart: Bool, _ wasForAnother: Bool) -> String {
    guard isPart else { return "Paragrafen behandlas" }
    let isOneStretch = states.drop { $0 }.drop { !$0 }.allSatisfy(\.self)
    return isOneStretch && !wasForAnother ? "Överläggningen hålls" : "Paragrafen behandlas delvis"
  }

  /// Whether doors were set for an item that was decided before another was taken.
  private func wasDecided(since doors: Doors, before item: Item) -> Bool {
    items.contains { other in
      guard other.id != item.id, let decided = other.decided, let taken = item.taken else {
        return false
      }
      return decided > doors.from && decided <= taken
    }
  }

  /// Why the doors were closed, each reason once; nothing where none was given.
  private func reasons(closing doors: [Doors]) -> String? {
    var reasons: [String] = []
    for door in doors where !door.areOpen {
      let reason = door.reason.trimmed.withoutStop
      if !reason.isEmpty, !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ").withStop
  }
}
