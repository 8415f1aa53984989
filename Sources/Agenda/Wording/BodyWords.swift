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
  /// that the motion is answered, is not adopted, or is adopted in part.
  init?(_ points: [Point]) {
    guard points.count == 1, let point = points.first, point.points.isEmpty else { return nil }
    self.init(plain: point.text)
  }

  /// The verdict that a text asks for where it says nothing beside: no reason, no task, no point.
  init?(plain text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let said = words.filter { !Self.plainWords.contains($0) }
    guard said.count == 2, said.contains(where: ["motion", "motionen"].contains) else { return nil }
    if said.contains(where: Self.adopting.contains) {
      self = .adopts
    } else if said.contains(where: Self.rejecting.contains) {
      self = .rejects
    } else {
      return nil
    }
  }

  private static let adopting = [
    "bifall", "bifalla", "bifaller", "bifalles", "bifalls", "bifallas",
  ]
  private static let rejecting = ["avslag", "avslå", "avslår", "avslås"]
  private static let plainWords = [
    "att", "till", "på", "ska", "skall", "bör", "jag", "vi", "yrkar", "yrkas", "föreslår",
    "besluta", "beslutar", "fullmäktige", "kommunfullmäktige", "regionfullmäktige",
    "kommunstyrelsen", "regionstyrelsen",
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
    case .motion(let id): return item[motion: id].flatMap { plainVerdict(of: $0, in: item) }
    case .rejection:
      // Not to reject a motion is not to adopt it.
      return MotionVerdict(item.proposal) == .adopts ? .rejects : nil
    case .today: return nil
    }
  }
}
