public import Voting

extension Item {
  /// The order in which the motions are put.
  private var order: QuestionOrder<MotionID> {
    QuestionOrder(
      points: proposal.count,
      motions: motions.map { motion in
        MovedMotion(
          id: motion.id, kind: motion.kind, points: motion.points,
          on: motion.on.map(standIn), stands: motion.stands)
      })
  }

  /// The motion that one was made one with, and the one that this was, to the last.
  private func standIn(for id: MotionID) -> MotionID {
    var (last, seen) = (id, Set<MotionID>())
    while case .joined(let other)? = self[motion: last]?.standing, seen.insert(last).inserted {
      last = other
    }
    return last
  }

  /// The points that a motion changes: its own, or those of what it amends; empty for the whole.
  func points(changedBy motion: Motion) -> [Int] {
    var motion = motion
    var seen: Set<MotionID> = []
    while motion.points.isEmpty, let on = motion.on, seen.insert(on).inserted,
      let amended = self[motion: on]
    {
      motion = amended
    }
    return motion.points
  }

  /// The questions that the motions give, in the order they are put.
  public var derivedQuestions: [Question] {
    let settled = questions.filter(\.isSettled).map(\.subject)
    let left = order.questions.filter { !settled.contains($0.subject) }
    return left.enumerated().map { index, planned in
      Question(
        number: questions.count + index + 1, subject: planned.subject,
        contest: Contest(planned.sides))
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
    let asked = order.recesses.first { planned in
      !questions.contains { $0.subject == planned.subject }
    }
    return asked.map { planned in
      Question(
        number: questions.count + 1, subject: planned.subject, contest: Contest(planned.sides))
    }
  }

  /// Whether any motion that stands needs a question of its own.
  public var hasContest: Bool { order.isContested }

  /// Which side of a question a word names, or nothing.
  public func side(for word: SideWord, of question: Question) -> Side? {
    let sides = question.contest.remaining
    switch word {
    case .main: return sides.contains(.main) ? .main : nil
    case .today: return sides.contains(.today) ? .today : nil
    case .rejected:
      if question.isFormal { return .today }
      return sides.contains(.rejection) ? .rejection : nil
    case .adopted:
      if case .formal(let id) = question.subject { return .motion(id) }
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
      case .main: single && !hasRejection ? "adopted" : "main"
      case .motion(let id): single && isAddition(question) ? "adopted" : id.letter
      }
    }
  }

  private var hasRejection: Bool { order.contesting.contains { $0.kind == .reject } }

  private func isAddition(_ question: Question) -> Bool {
    switch question.subject {
    case .addition, .recess: true
    case .formal, .whole, .points: false
    }
  }
}
