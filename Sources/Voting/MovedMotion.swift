/// What the order of questions needs to know of a motion.
public struct MovedMotion<ID: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// Its name; motions are put in the order of their names.
  public var id: ID
  /// What it asks for.
  public var kind: MotionKind
  /// The points of the proposal that it changes; empty where it concerns the whole.
  public var points: [Int]
  /// The motion that it adopts, rejects or amends, where it concerns one.
  public var on: ID?

  /// Whether it still stands; what it was concerned with is known also where it does not.
  public var stands: Bool

  /// Makes a motion.
  public init(id: ID, kind: MotionKind, points: [Int] = [], on: ID? = nil, stands: Bool = true) {
    self.id = id
    self.kind = kind
    self.points = points
    self.on = on
    self.stands = stands
  }

  /// Whether it is against something proposed, and does not only support a side.
  var isContesting: Bool {
    switch kind {
    case .amend, .counter: true
    case .reject: on == nil
    case .adopt, .add, .remit, .table, .recess, .order: false
    }
  }

  /// Whether it needs a question of its own, or makes one have more sides.
  public var asksQuestion: Bool { isContesting || kind == .add || kind.isFormal }

  /// Whether it asks for nothing at all of these points.
  func rejectsAll(of asked: [Int]) -> Bool {
    kind == .reject && (points.isEmpty || points.sorted() == asked)
  }
}
