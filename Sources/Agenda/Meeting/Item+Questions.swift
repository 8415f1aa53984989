import Voting

extension Item {
  /// The questions that the motions give, in the order they are put.
  ///
  /// Formal motions first, tabling before remitting, each alone; then the points that nobody
  /// contests together; each contested point, or the whole where a motion concerns the whole; and
  /// the additions last, each alone.
  /// - Law: KL 5 kap. 53 §; the order is custom.
  /// - Complexity: O(*m* · *p*) in motions and points.
  public var derivedQuestions: [Question] {
    var subjects: [(subject: Subject, sides: [Side])] = []
    for kind in [MotionKind.table, .remit] {
      for motion in standing where motion.kind == kind {
        subjects.append((.formal(motion.id), [.today, .motion(motion.id)]))
      }
    }
    subjects += substance
    for motion in standing where motion.kind == .add {
      subjects.append((.addition(motion.id), [.motion(motion.id), .rejection]))
    }
    return subjects.enumerated().map { index, entry in
      Question(
        number: questions.count + index + 1, subject: entry.subject, contest: Contest(entry.sides))
    }
  }

  /// The item with only those questions that have been put: the others are derived anew.
  var withoutUnputQuestions: Item {
    var item = self
    item.questions.removeAll { $0.contest.stage == .unput && $0.findings.isEmpty }
    return item
  }

  /// The question of a recess that was moved and not put yet: it is put at once.
  public var recessQuestion: Question? {
    let asked = standing.first { motion in
      motion.kind == .recess && !questions.contains { $0.subject == .recess(motion.id) }
    }
    return asked.map { motion in
      Question(
        number: questions.count + 1, subject: .recess(motion.id),
        contest: Contest([.motion(motion.id), .rejection]))
    }
  }

  /// The motions that contest the proposal, and do not only support a side.
  public var contesting: [Motion] {
    standing.filter { motion in
      switch motion.kind {
      case .amend, .counter: true
      case .reject: motion.on == nil
      case .adopt, .add, .remit, .table, .recess: false
      }
    }
  }

  /// Whether any motion that stands needs a question of its own.
  public var hasContest: Bool {
    !contesting.isEmpty || standing.contains { $0.kind == .add || $0.kind.isFormal }
  }

  private var substance: [(Subject, [Side])] {
    let contesting = contesting
    guard !proposal.isEmpty || !contesting.isEmpty else { return [] }
    let isPointwise = proposal.count > 1 && contesting.allSatisfy { !$0.points.isEmpty }
    guard isPointwise, !contesting.isEmpty else {
      return [(.whole, sides(of: contesting, among: proposal.indices.map { $0 + 1 }))]
    }
    let groups = pointGroups(contesting)
    let contested = Set(groups.flatMap(\.points))
    let free = proposal.indices.map { $0 + 1 }.filter { !contested.contains($0) }
    var result: [(Subject, [Side])] = []
    if !free.isEmpty { result.append((.points(free), [.main, .rejection])) }
    for group in groups {
      result.append((.points(group.points), sides(of: group.motions, among: group.points)))
    }
    return result
  }

  /// The main proposal, each motion that replaces it, and rejection once where anyone moves it.
  ///
  /// To reject only some of the points is a side of its own.
  private func sides(of motions: [Motion], among points: [Int]) -> [Side] {
    let isRejection = { (motion: Motion) in
      motion.kind == .reject && (motion.points.isEmpty || motion.points == points)
    }
    let replacing = motions.filter { !isRejection($0) }.map { Side.motion($0.id) }
    let rejects = motions.contains(where: isRejection)
    let main: [Side] = proposal.isEmpty ? [] : [.main]
    let all = main + replacing + (rejects ? [.rejection] : [])
    return all.count == 1 ? all + [.rejection] : all
  }

  /// Points that motions tie together, each group with its motions, in the order of the points.
  private func pointGroups(_ motions: [Motion]) -> [(points: [Int], motions: [Motion])] {
    var groups: [(points: [Int], motions: [Motion])] = []
    for motion in motions {
      let touching = groups.filter { !Set($0.points).isDisjoint(with: motion.points) }
      groups.removeAll { !Set($0.points).isDisjoint(with: motion.points) }
      groups.append(
        (
          points: Set(touching.flatMap(\.points) + motion.points).sorted(),
          motions: (touching.flatMap(\.motions) + [motion]).sorted { $0.id < $1.id }
        ))
    }
    return groups.sorted { ($0.points.first ?? 0) < ($1.points.first ?? 0) }
  }

  /// Which side of a question a word names, or nothing.
  public func side(for word: SideWord, of question: Question) -> Side? {
    let sides = question.contest.remaining
    switch word {
    case .main: return sides.contains(.main) ? .main : nil
    case .today: return sides.contains(.today) ? .today : nil
    case .rejected: return sides.contains(.rejection) ? .rejection : nil
    case .adopted:
      guard sides.count == 2, sides.contains(.rejection) else { return nil }
      return sides.first { $0 != .rejection }
    case .motion(let id):
      if sides.contains(.motion(id)) { return .motion(id) }
      guard let motion = self[motion: id], motion.stands else { return nil }
      // A motion that adopts or rejects names the side that it supports.
      return supportedSide(of: motion, among: sides)
    }
  }

  private func supportedSide(of motion: Motion, among sides: [Side]) -> Side? {
    switch (motion.kind, motion.on) {
    case (.reject, nil): return sides.contains(.rejection) ? .rejection : nil
    case (.adopt, nil): return sides.contains(.main) ? .main : nil
    case (.adopt, .some(let on)): return sides.contains(.motion(on)) ? .motion(on) : nil
    case (.reject, .some(let on)):
      guard sides.contains(.motion(on)) else { return nil }
      if sides.contains(.rejection) { return .rejection }
      return [.today, .main].first { sides.contains($0) }
    default: return nil
    }
  }

  /// The words that name the sides a question still stands between, as scripts write them.
  public func words(for question: Question) -> [String] {
    let sides = question.contest.remaining
    let single = sides.count == 2 && sides.contains(.rejection)
    return sides.map { side in
      switch side {
      case .today: "today"
      case .rejection: "rejected"
      case .main: single && !hasRejection(question) ? "adopted" : "main"
      case .motion(let id): single && isAddition(question) ? "adopted" : id.letter
      }
    }
  }

  private func hasRejection(_ question: Question) -> Bool {
    contesting.contains { $0.kind == .reject }
  }

  private func isAddition(_ question: Question) -> Bool {
    switch question.subject {
    case .addition, .recess: true
    case .formal, .whole, .points: false
    }
  }
}
