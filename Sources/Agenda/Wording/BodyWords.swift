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

  /// The verdict that a text asks for where it says nothing beside: no reason, no task, no "in part".
  init?(plain text: String) {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.allSatisfy(Self.plainWords.contains) else { return nil }
    self.init(Point.points(fromLines: text))
  }

  private static let plainWords = [
    "att", "motion", "motionen", "bifall", "bifalla", "bifaller", "bifalls", "bifallas", "till",
    "avslag", "avslå", "avslår", "avslås", "på", "ska", "yrkar", "besluta", "beslutar",
    "fullmäktige", "kommunfullmäktige", "regionfullmäktige",
  ]

  /// The verdict as a noun: "bifall till motionen", "avslag på motionen".
  var noun: String { self == .adopts ? "bifall till motionen" : "avslag på motionen" }

  /// The verb in the present: "bifaller", "avslår".
  var verb: String { self == .adopts ? "bifaller" : "avslår" }
}

extension Meeting {
  /// The verdict that a motion moved on the item of a member's motion asks for, and nothing beside.
  func plainVerdict(of motion: Motion, in item: Item) -> MotionVerdict? {
    guard body.kind == .council, item.kind == .motion, [.amend, .counter].contains(motion.kind),
      motion.on == nil, motion.points.isEmpty || item.proposal.count <= 1
    else { return nil }
    return MotionVerdict(plain: motion.text)
  }

  /// The verdict that a side of a question asks for, where no other motion asks for the same.
  func soleVerdict(of side: Side, in item: Item) -> MotionVerdict? {
    guard case .motion(let id) = side, let motion = item[motion: id],
      let verdict = plainVerdict(of: motion, in: item),
      !item.motions.contains(where: {
        $0.id != id && $0.isInMinutes && plainVerdict(of: $0, in: item) == verdict
      })
    else { return nil }
    return verdict
  }

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
