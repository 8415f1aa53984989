/// The order of questions (propositionsordning): what the chair puts, and on which sides.
///
/// - Law: KL 5 kap. 53 §; the order is custom.
public struct QuestionOrder<ID: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// A question and the sides it stands between, the side asked about first being the first.
  public struct Planned: Hashable, Sendable {
    /// What it is about.
    public var subject: QuestionSubject<ID>
    /// The sides, in the order they are put; always two or more.
    public var sides: [Alternative<ID>]
  }

  /// How many points the proposal has.
  public var points: Int
  /// The motions in the order they were moved, with those that do not stand any more.
  public var motions: [MovedMotion<ID>]

  /// Makes the order of questions on a proposal of so many points.
  public init(points: Int, motions: [MovedMotion<ID>]) {
    self.points = max(points, 0)
    self.motions = motions
  }

  /// The questions, in the order they are put once the debate is closed.
  ///
  /// Formal motions first, tabling before remitting, each alone; then the points that nobody
  /// contests together; each contested point, or the whole where a motion concerns the whole; and
  /// the additions last, each alone with what amends it.
  /// - Complexity: O(*m*² · *p*) in motions and points.
  public var questions: [Planned] { formal + substance + additions }

  /// The questions of a recess (ajournering) or a point of order, which are put at once.
  public var recesses: [Planned] {
    standing.filter(\.kind.isAtOnce).map {
      Planned(subject: .recess($0.id), sides: [.motion($0.id), .rejection])
    }
  }

  /// The motions that contest the proposal, each with the points that it concerns.
  ///
  /// What amends an addition does not; what amends an amendment concerns the same points.
  public var contesting: [MovedMotion<ID>] {
    standing.filter(\.isContesting).compactMap { motion in
      let chain = chain(from: motion)
      guard chain.last?.kind != .add else { return nil }
      var motion = motion
      motion.points = chain.map(\.points).first { !$0.isEmpty } ?? []
      return motion
    }
  }

  /// Whether any motion needs a question of its own.
  ///
  /// To reject where nothing is proposed is no question.
  public var isContested: Bool { standing.contains(where: \.asksQuestion) && !questions.isEmpty }

  private var standing: [MovedMotion<ID>] { motions.filter(\.stands) }

  private func moved(_ kind: MotionKind) -> [MovedMotion<ID>] {
    standing.filter { $0.kind == kind }
  }

  /// Formal motions are never put against the substance and never against each other.
  private var formal: [Planned] {
    (moved(.table) + moved(.remit)).map { motion in
      Planned(subject: .formal(motion.id), sides: [.today, .motion(motion.id)])
    }
  }

  /// Each addition with what amends it: that stands for it also where it was withdrawn itself.
  private var additions: [Planned] {
    let contesting = standing.filter(\.isContesting)
    return motions.filter { $0.kind == .add }.compactMap { addition in
      let amending = contesting.filter { chain(from: $0).last?.id == addition.id }
      let sides = (addition.stands ? [addition] : []) + amending
      return sides.first.map { first in
        Planned(
          subject: .addition(first.id),
          sides: sides.map { Alternative.motion($0.id) } + [.rejection])
      }
    }
  }

  /// A motion, the one that it amends, the one that this amends, and so on.
  private func chain(from motion: MovedMotion<ID>) -> [MovedMotion<ID>] {
    var chain = [motion]
    while let last = chain.last, last.kind == .amend || last.kind == .counter, let on = last.on,
      let next = motions.first(where: { $0.id == on }),
      !chain.contains(where: { $0.id == next.id })
    {
      chain.append(next)
    }
    return chain
  }

  private var substance: [Planned] {
    let contesting = contesting
    let all = (0..<points).map { $0 + 1 }
    guard !all.isEmpty || contesting.contains(where: { $0.kind != .reject }) else { return [] }
    let isPointwise = points > 1 && contesting.allSatisfy { !$0.points.isEmpty }
    guard isPointwise, !contesting.isEmpty else {
      return [Planned(subject: .whole, sides: sides(of: contesting, among: all))]
    }
    let groups = PointGroup.tying(contesting)
    let contested = Set(groups.flatMap(\.points))
    let free = all.filter { !contested.contains($0) }
    let together = Planned(subject: .points(free), sides: [.main, .rejection])
    return (free.isEmpty ? [] : [together])
      + groups.map { group in
        Planned(
          subject: .points(group.points), sides: sides(of: group.motions, among: group.points))
      }
  }

  /// The main proposal, each motion that replaces it, and rejection once where anyone moves it.
  ///
  /// To reject only some of the points is a side of its own.
  private func sides(of motions: [MovedMotion<ID>], among asked: [Int]) -> [Alternative<ID>] {
    let replacing = motions.filter { !$0.rejectsAll(of: asked) }
      .map { Alternative.motion($0.id) }
    let rejects = motions.contains { $0.rejectsAll(of: asked) }
    let main: [Alternative<ID>] = points == 0 ? [] : [.main]
    let all = main + replacing + (rejects ? [.rejection] : [])
    return all.count == 1 ? all + [.rejection] : all
  }
}

/// Points that motions tie together, with those motions.
private struct PointGroup<ID: Hashable & Comparable & Sendable> {
  var points: [Int]
  var motions: [MovedMotion<ID>]

  /// The groups, in the order of their points: a motion on two points ties the two together.
  static func tying(_ motions: [MovedMotion<ID>]) -> [PointGroup] {
    var groups: [PointGroup] = []
    for motion in motions {
      let touching = groups.filter { !Set($0.points).isDisjoint(with: motion.points) }
      groups.removeAll { !Set($0.points).isDisjoint(with: motion.points) }
      groups.append(
        PointGroup(
          points: Set(touching.flatMap(\.points) + motion.points).sorted(),
          motions: (touching.flatMap(\.motions) + [motion]).sorted { $0.id < $1.id }))
    }
    return groups.sorted { ($0.points.first ?? 0) < ($1.points.first ?? 0) }
  }
}
