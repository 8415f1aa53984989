/// How an item is decided, worked out a second time and in the plainest way.
///
/// It shares no code with the program and is written from the custom and the acts alone, so that
/// the two can be held against each other. An alternative is a word: the letter of a motion, or
/// one of these three.
struct SecondModel {
  static let main = "huvudförslag"
  static let rejection = "avslag"
  static let today = "idag"

  /// A motion, as far as a decision needs it.
  struct Motion {
    var letter: String
    var kind: String
    var text: String
    var reason = ""
    var on: String?
    var points: [Int]
    var stands = true
  }

  /// An item, as far as a decision needs it.
  struct Item {
    var points: [String]
    var motions: [Motion] = []
    var isInCouncil: Bool
    var isElection: Bool
    var minorityWasUsed: Bool
    var needsTwoThirds: Bool
  }

  /// What a question stands between, and what it is about: points from 1, or a motion.
  struct Question {
    var about: String
    var points: [Int] = []
    var sides: [String]
  }

  /// How an item ended: `bordlagt`, `återremitterat` or `beslutat`, and what was adopted.
  struct Decision: Equatable {
    var end: String
    var adopted: [String]
    /// Why it was postponed.
    var reason = ""
  }

  let item: Item
  /// The room in which it is decided.
  let room: any Room

  /// The formal questions, the substance group by group, the additions; a postponement ends it.
  func decide() throws -> Decision {
    for question in formal {
      let winner = try put(question, isFormal: true)
      guard let motion = item.motions.first(where: { $0.letter == winner }) else { continue }
      let end = motion.kind == "table" ? "bordlagt" : "återremitterat"
      return Decision(end: end, adopted: [], reason: motion.reason)
    }
    var texts: [(place: Int, text: String)] = []
    for question in substance {
      let winner = try put(question, isFormal: false)
      texts += adopted(winner, of: question)
    }
    var adopted = texts.sorted { $0.place < $1.place }.map(\.text)
    for question in additions {
      let winner = try put(question, isFormal: false)
      adopted += item.motions.filter { $0.letter == winner }.map(\.text)
    }
    return Decision(end: "beslutat", adopted: adopted)
  }

  /// The decision where nobody moved anything: the proposal as it stands.
  var unopposed: Decision { Decision(end: "beslutat", adopted: item.points) }

  /// Whether anything has to be put at all.
  var isContested: Bool { !formal.isEmpty || !contesting.isEmpty || !additions.isEmpty }
}

extension SecondModel {
  private var standing: [Motion] { item.motions.filter(\.stands) }

  /// Tabling and then remitting, each alone against deciding today.
  var formal: [Question] {
    (standing.filter { $0.kind == "table" } + standing.filter { $0.kind == "remit" })
      .map { Question(about: $0.letter, sides: [Self.today, $0.letter]) }
  }

  /// Each addition alone, for or against, with what would change it.
  var additions: [Question] {
    item.motions.filter { $0.kind == "add" }.compactMap { addition in
      let sides = standing.filter { replaces($0) && origin(of: $0).letter == addition.letter }
      guard let first = sides.first else { return nil }
      return Question(about: first.letter, sides: sides.map(\.letter) + [Self.rejection])
    }
  }

  private func replaces(_ motion: Motion) -> Bool {
    ["add", "amend", "counter"].contains(motion.kind)
  }

  /// What a motion goes back to: what it changes, and what that changes, and so on.
  private func origin(of motion: Motion) -> Motion {
    let changed = item.motions.first { $0.letter == motion.on && replaces($0) }
    return changed.map { origin(of: $0) } ?? motion
  }

  /// What cannot stand together with the proposal; a rejection of a motion only supports the other
  /// side, and to reject is nothing where nothing is proposed.
  private var contesting: [Motion] {
    let rivals = standing.filter { replaces($0) && origin(of: $0).kind != "add" }
      .map { rival in
        var placed = rival
        placed.points = origin(of: rival).points
        return placed
      }
    let rejections = standing.filter { $0.kind == "reject" && $0.on == nil }
    if item.points.isEmpty, rivals.isEmpty { return [] }
    return (rivals + rejections).sorted { $0.letter < $1.letter }
  }

  /// The points nobody contests together, then each contested group.
  var substance: [Question] {
    let every = Array(item.points.indices).map { $0 + 1 }
    if contesting.isEmpty {
      return every.isEmpty ? [] : [Question(about: "punkter", points: every, sides: uncontested)]
    }
    if every.isEmpty || contesting.contains(where: { $0.points.isEmpty }) {
      return [question(on: every, among: contesting)]
    }
    let groups = every.map { group(around: [$0]) }
    var questions: [Question] = []
    let free = every.filter { point in !contesting.contains { $0.points.contains(point) } }
    if !free.isEmpty {
      questions.append(Question(about: "punkter", points: free, sides: uncontested))
    }
    for point in every where !free.contains(point) && groups[point - 1].first == point {
      let points = groups[point - 1]
      let motions = contesting.filter { motion in motion.points.contains { points.contains($0) } }
      questions.append(question(on: points, among: motions))
    }
    return questions
  }

  private var uncontested: [String] { [Self.main, Self.rejection] }

  /// Points that motions tie together: what touches one of them draws in the rest.
  private func group(around points: [Int]) -> [Int] {
    let touching = contesting.filter { motion in motion.points.contains { points.contains($0) } }
    let all = touching.flatMap(\.points) + points
    let wider = item.points.indices.map { $0 + 1 }.filter { all.contains($0) }
    return wider == points ? points : group(around: wider)
  }

  /// The proposal, each motion that replaces it, and rejection once where anyone moves it.
  private func question(on points: [Int], among motions: [Motion]) -> Question {
    var sides = item.points.isEmpty ? [] : [Self.main]
    sides += motions.filter { !rejectsAll($0, of: points) }.map(\.letter)
    if motions.contains(where: { rejectsAll($0, of: points) }) || sides.count == 1 {
      sides.append(Self.rejection)
    }
    return Question(about: "punkter", points: points, sides: sides)
  }

  private func rejectsAll(_ motion: Motion, of points: [Int]) -> Bool {
    motion.kind == "reject"
      && (motion.points.isEmpty || points.allSatisfy { motion.points.contains($0) })
  }

  /// What of a group is adopted with a side, each text with the point it stands at.
  private func adopted(_ winner: String, of question: Question) -> [(place: Int, text: String)] {
    guard winner != Self.rejection else { return [] }
    let motion = contesting.first { $0.letter == winner }
    let replaced = motion.map { $0.points.isEmpty ? question.points : $0.points } ?? []
    var texts = question.points.filter { !replaced.contains($0) }
      .map { (place: $0, text: item.points[$0 - 1]) }
    if let motion, motion.kind != "reject" {
      texts.append((place: replaced.min() ?? 0, text: motion.text))
    }
    return texts
  }
}
