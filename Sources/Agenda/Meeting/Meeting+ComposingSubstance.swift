import Voting

extension Meeting {
  /// The decision on the substance of an item: the proposal's points, amended ones in their place,
  /// then the additions; what was rejected is said where the rest still stands.
  ///
  /// To another body is proposed what was adopted, and nothing is said to it of what was not.
  func substance(of item: Item) -> Decision {
    var kept = item.proposal.map { [$0] }
    var loose: [Point] = []
    var additions: [Point] = []
    var rejected: [[Int]] = []
    func replace(_ places: [Int], by points: [Point]) {
      for place in places where kept.indices.contains(place - 1) { kept[place - 1] = [] }
      if let first = places.first, kept.indices.contains(first - 1) {
        kept[first - 1] = points
      } else {
        loose += points
      }
    }
    for question in item.questions {
      guard let winner = question.contest.winner else { continue }
      let asked = points(of: question, in: item)
      switch (question.subject, winner) {
      case (.addition, .motion(let id)): additions += decided(item[motion: id])
      case (.whole, .rejection), (.points, .rejection):
        rejected.append(asked)
        replace(asked, by: [])
      case (.whole, .motion(let id)), (.points, .motion(let id)):
        guard let motion = item[motion: id] else { continue }
        let changed = item.points(changedBy: motion)
        if motion.kind == .reject {
          rejected.append(changed)
          replace(changed, by: [])
        } else {
          replace(changed.isEmpty ? asked : changed, by: decided(motion))
        }
      case (.formal, _), (.addition, _), (.recess, _), (_, .main), (_, .today): break
      }
    }
    let isRejected = !rejected.isEmpty
    let isEmpty = kept.allSatisfy(\.isEmpty) && loose.isEmpty && additions.isEmpty
    let isInformation = item.proposal.isEmpty && item.isNoted && loose.isEmpty
    if isInformation || (rejected.isEmpty && isEmpty) {
      loose = [Point(text: body.rules.notedDecision)]
    }
    let isWhole = Set(rejected.joined()).count == item.proposal.count
    if item.addressee != nil, !isEmpty {
      rejected = []
    } else if !rejected.isEmpty, isWhole || item.proposal.isEmpty {
      loose.insert(Point(text: rejection(of: item)), at: 0)
    } else {
      for places in rejected {
        guard let first = places.first, kept.indices.contains(first - 1) else { continue }
        kept[first - 1] = [Point(text: rejection(of: places))]
      }
    }
    return Decision(
      outcome: item.isNoted && !isRejected ? .noted : .decided,
      addressee: isEmpty ? nil : item.addressee,
      points: Point.numbered(kept.flatMap { $0 } + loose + additions))
  }

  private func points(of question: Question, in item: Item) -> [Int] {
    if case .points(let points) = question.subject { return points }
    return item.proposal.indices.map { $0 + 1 }
  }

  /// The words of a motion as they are decided.
  private func decided(_ motion: Motion?) -> [Point] {
    Point.points(fromLines: motion?.text ?? "").map { point in
      Point(label: point.label, text: point.text.asDecision, points: point.points)
    }
  }

  /// That nothing of the proposal is adopted.
  private func rejection(of item: Item) -> String {
    let isShort = item.votes.contains { vote in
      !vote.isStruck && vote.result?.side == nil && vote.result?.right == .shortOfTwoThirds
    }
    if isShort { return "Inget av förslagen antas." }
    if verdict(of: .rejection, in: item) == .rejects { return "Motionen avslås." }
    // Without a proposal it is the motions that were rejected.
    let motions = item.proposal.isEmpty ? item.questions.flatMap(\.contest.motions) : []
    let labels = motions.map { motionLabel($0, in: item) }
    return sentenceStart(labels.isEmpty ? body.mainProposal : swedishList(labels)) + " avslås."
  }

  /// That some points of the proposal are not adopted.
  private func rejection(of places: [Int]) -> String {
    let noun = places.count == 1 ? "punkt" : "punkterna"
    return "\(sentenceStart(body.mainProposal)) i \(noun) \(numberList(places.sorted())) avslås."
  }
}
