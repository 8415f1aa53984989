import Voting

extension Body {
  /// The body as a sentence names it: "kommunfullmäktige" whatever place its name adds; a body that
  /// is no council by its whole name.
  var organ: String {
    guard kind == .council else { return name }
    let words = name.split(separator: " ").map { $0.lowercased() }
    return words.first { $0.hasSuffix("fullmäktige") } ?? "fullmäktige"
  }
}

/// What a decision makes of the motion that a member of the council has raised.
enum MotionVerdict: Hashable {
  /// The motion is adopted (bifalls).
  case adopts
  /// The motion is rejected (avslås).
  case rejects

  /// The verdict that points to be decided come to; nothing where they say anything else, such as
  /// that the motion is answered, or adopt a part of it.
  init?(_ points: [Point]) {
    guard points.count == 1, let point = points.first, point.points.isEmpty else { return nil }
    let words = point.text.lowercased()
    guard words.contains("motion"), !Self.partial.contains(where: words.contains) else {
      return nil
    }
    switch (words.contains("bifall"), Self.rejecting.contains(where: words.contains)) {
    case (true, false): self = .adopts
    case (false, true): self = .rejects
    default: return nil
    }
  }

  private static let rejecting = ["avslå", "avslag"]
  private static let partial = ["delvis", "i övrigt", "till den del", "att-sats", "besvara"]

  /// The verb in the present: "bifaller", "avslår".
  var verb: String { self == .adopts ? "bifaller" : "avslår" }
}

extension Meeting {
  /// The verdict on a member's motion that a side of a question comes to, where the council decides
  /// an item on one.
  func verdict(of side: Side, in item: Item) -> MotionVerdict? {
    guard body.kind == .council, item.kind == .motion else { return nil }
    switch side {
    case .main: return MotionVerdict(item.proposal)
    case .motion(let id):
      guard let motion = item[motion: id], [.amend, .counter].contains(motion.kind) else {
        return nil
      }
      return MotionVerdict(Point.points(fromLines: motion.text))
    case .rejection:
      // Not to reject a motion is not to adopt it.
      return MotionVerdict(item.proposal) == .adopts ? .rejects : nil
    case .today: return nil
    }
  }
}
