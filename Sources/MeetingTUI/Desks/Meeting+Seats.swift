import Agenda

extension Meeting {
  /// Whether a seat is empty that a substitute could be called to.
  var hasEmptySeat: Bool {
    guard phase == .open || phase == .adjourned, !emptySeats().isEmpty else { return false }
    return body.substitutes.contains { presence.seat(of: $0.id) == nil }
  }

  /// The member's seat that was left empty since the open item was taken, where a substitute is
  /// free: what to see to before the item is decided.
  var seatEmptiedNow: PersonID? {
    guard hasEmptySeat, phase == .open else { return nil }
    switch item?.progress {
    case .questions?, .decided?: return nil
    default: break
    }
    let since = item?.taken ?? 0
    return emptySeats().map(\.id).first { seat in
      presence.stretches.contains { stretch in
        stretch.seat == seat && (stretch.to ?? -1) >= since
          && (stretch.ending == .left || stretch.ending == .recused)
      }
    }
  }
}
