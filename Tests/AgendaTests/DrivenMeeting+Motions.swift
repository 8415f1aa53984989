import Agenda
import TestSupport
import Voting

extension DrivenMeeting {
  /// Somebody moves something.
  func move() throws {
    guard !serving.isEmpty else { return }
    let kinds: [MotionKind] = [
      .adopt, .reject, .reject, .amend, .amend, .amend, .counter, .counter, .add, .add, .remit,
      .table, happens(onceIn: 3) ? .recess : .adopt,
      seats.isCouncil ? .remit : .amend,
    ]
    let number = item.motions.count + 1
    let draft = draft(chance.one(of: kinds), letter: MotionID(number).letter)
    if draft.kind == .reject, draft.on == nil, item.points.isEmpty { return }
    try run(.motion(draft))
    let motion = SecondModel.Motion(
      letter: MotionID(number).letter, kind: draft.kind.rawValue, text: draft.text,
      reason: draft.reason, on: draft.on?.letter, points: draft.points)
    item.motions.append(motion)
    if motion.kind == "recess" { try SecondModel(item: item, room: self).putAtOnce(motion) }
  }

  private func draft(_ kind: MotionKind, letter: String) -> MotionDraft {
    var draft = MotionDraft(movers: [PersonID(chance.one(of: serving))], kind: kind)
    if ![.adopt, .reject, .table].contains(kind) { draft.text = "Yrkande \(letter) antas." }
    if [.counter, .add].contains(kind), happens(onceIn: 4) {
      draft.text += "\nYrkande \(letter) antas också."
    }
    if kind == .remit { draft.reason = "Skäl \(letter)." }
    switch kind {
    case .adopt, .reject:
      if happens(onceIn: 3) { draft.on = target(["amend", "counter", "add", "remit", "table"]) }
    case .amend, .counter:
      if happens(onceIn: 5) { draft.on = target(["amend", "counter", "add"]) }
    default: break
    }
    if kind == .amend || kind == .reject, draft.on == nil, !happens(onceIn: 3) {
      draft.points = item.points.indices.map { $0 + 1 }.filter { _ in happens(onceIn: 3) }
    }
    return draft
  }

  private func target(_ kinds: [String]) -> MotionID? {
    let able = item.motions.filter { kinds.contains($0.kind) && $0.stands }
    return able.isEmpty ? nil : MotionID(letter: chance.one(of: able).letter)
  }

  /// Motions are supported, withdrawn, refused and made one.
  func changeMotions() throws {
    for place in item.motions.indices where item.motions[place].isOpen {
      let motion = MotionID(place + 1)
      switch chance.below(16) {
      case 0:
        try run(.retract(motion, []))
        item.motions[place].stands = false
      case 1:
        try run(.ruleOut(motion, reason: "nytt ärende"))
        item.motions[place].stands = false
      case 2, 3:
        let movers = meeting[id]?[motion: motion]?.movers ?? []
        let able = serving.map { PersonID($0) }.filter { !movers.contains($0) }
        if !able.isEmpty { try run(.support(motion, [chance.one(of: able)])) }
      case 4, 5: try join(place)
      default: break
      }
    }
  }

  private func join(_ place: Int) throws {
    let first = item.motions[place]
    let other = item.motions.indices.first {
      let motion = item.motions[$0]
      return $0 > place && motion.isOpen && motion.kind == first.kind && motion.on == first.on
        && motion.points == first.points && !motion.text.isEmpty
    }
    guard let other else { return }
    let text = "Yrkande \(first.letter) och \(item.motions[other].letter) antas."
    try run(.revise([MotionID(place + 1), MotionID(other + 1)], text: text, reason: nil))
    item.motions[place].text = text
    item.motions[other].stands = false
    let letters = (one: first.letter, joined: item.motions[other].letter)
    for index in item.motions.indices where item.motions[index].on == letters.joined {
      item.motions[index].on = letters.one
    }
  }

  /// A locked motion is withdrawn when everybody agrees to it.
  func withdrawLate() throws {
    let able = item.motions.indices.filter { item.motions[$0].isOpen }
    guard !able.isEmpty, happens(onceIn: 10) else { return }
    let place = chance.one(of: able)
    try run(.retract(MotionID(place + 1), []), because: "Organet är enigt.")
    item.motions[place].stands = false
  }
}

extension SecondModel.Motion {
  /// Whether it stands and has not been put.
  fileprivate var isOpen: Bool { stands && kind != "recess" }
}
