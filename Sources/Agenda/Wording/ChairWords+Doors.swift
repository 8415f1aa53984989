import Voting

/// The words of the doors, and of another who leads the meeting.
extension ChairScript {
  /// What has just changed about who may listen and who presides, before the words of the step.
  var changeLines: [ChairWords.Line] {
    guard meeting.phase == .open else { return [] }
    return leadingLines + doorLines
  }

  /// That the doors were closed or opened, as long as nothing else has happened.
  private var doorLines: [ChairWords.Line] {
    guard let doors = meeting.doors.last, doors.from == meeting.tick - 1 else { return [] }
    let wasOpen = meeting.areDoorsOpen(at: doors.from - 1)
    guard wasOpen != doors.areOpen else { return [] }
    guard doors.areOpen else {
      return [
        .said("Överläggningen hålls inom stängda dörrar; åhörarna ombeds lämna salen.")
      ]
    }
    let wasPublic = meeting.body.kind == .council || meeting.doors.contains(where: isBefore(doors))
    return [.said("Sammanträdet är \(wasPublic ? "åter " : "")offentligt.")]
  }

  private func isBefore(_ doors: Meeting.Doors) -> (Meeting.Doors) -> Bool {
    { $0.areOpen && $0.from < doors.from }
  }

  /// Who leads the meeting, until the debate is closed, where another led what was decided last.
  private var leadingLines: [ChairWords.Line] {
    guard let chair = meeting.chair, chair != leadBefore else { return [] }
    let isEarly = item?.isOpen != true || item?.progress != .questions
    guard isEarly || chair != meeting.chair(at: meeting.tick - 2) else { return [] }
    return [.said("\(meeting.name(chair)) leder förhandlingarna.")]
  }

  /// Who presided over what was decided last, or when the meeting began.
  private var leadBefore: PersonID? {
    let last = meeting.items.filter(\.isDecided).max { ($0.decided ?? 0) < ($1.decided ?? 0) }
    return last?.chair ?? meeting.sittings.first.flatMap { meeting.chair(at: $0.from) }
  }

  /// A council asks before it closes the doors for an item under secrecy.
  /// - Law: KL 5 kap. 42 §.
  func closingLines(for item: Item) -> [ChairWords.Line] {
    guard meeting.body.kind == .council, item.isBehindClosedDoors, meeting.areDoorsOpen(),
      let taken = item.taken, !meeting.doors.contains(where: { $0.from > taken })
    else { return [] }
    return [
      .said(
        "Kan \(assembly) besluta att överläggningen hålls inom stängda dörrar "
          + "(5 kap. 42 §)?"),
      .answer,
    ]
  }
}
