import TestSupport
import Testing
import Voting

@Suite("D1: the order of questions, KL 5 kap. 53 §")
struct QuestionOrderTests {
  @Test(
    "formal first, free points together, contested points in groups, additions last, each alone",
    arguments: [
      // (points, motions, questions)
      (0, "", ""),
      (1, "", "whole: main rejected"),
      (3, "", "whole: main rejected"),
      (0, "A amend", "whole: A rejected"),
      (1, "A adopt", "whole: main rejected"),
      (1, "A reject", "whole: main rejected"),
      (1, "A amend, B reject, C reject", "whole: main A rejected"),
      (1, "A amend, B adopt:A, C reject:A", "whole: main A"),
      (2, "A counter", "whole: main A"),
      (2, "A amend 2, B counter", "whole: main A B"),
      (3, "A amend 2", "points 1,3: main rejected | points 2: main A"),
      (3, "A reject 2", "points 1,3: main rejected | points 2: main rejected"),
      (3, "A reject 2,3, B amend 3", "points 1: main rejected | points 2,3: main B rejected"),
      (3, "A amend 2,3, B reject 3", "points 1: main rejected | points 2,3: main A B"),
      (2, "A reject 2,1", "points 1,2: main rejected"),
      (
        4, "A amend 3, B amend 1",
        "points 2,4: main rejected | points 1: main B | points 3: main A"
      ),
      (
        4, "A amend 1,2, B amend 4, C amend 2,4",
        "points 3: main rejected | points 1,2,4: main A B C"
      ),
      (
        1, "A remit, B table, C remit",
        "B: today B | A: today A | C: today C | whole: main rejected"
      ),
      (1, "A add, B reject:A, C add", "whole: main rejected | +A: A rejected | +C: C rejected"),
      (0, "A add", "+A: A rejected"),
      (0, "A table", "A: today A"),
      (1, "A recess", "whole: main rejected"),
      (
        2, "A add, B amend 1, C remit, D recess, E table, F reject",
        "E: today E | C: today C | whole: main B rejected | +A: A rejected"
      ),
      // What amends an addition is put with it; what amends an amendment, on the same points.
      (1, "A add, B amend:A, C add", "whole: main rejected | +A: A B rejected | +C: C rejected"),
      (0, "A add, B amend:A, C counter:B", "+A: A B C rejected"),
      (2, "A amend 2, B amend:A", "points 1: main rejected | points 2: main A B"),
      (2, "A amend 2, B amend:A 1", "points 1: main B | points 2: main A"),
      (1, "A amend:B, B amend:A, C amend:C", "whole: main A B C"),
      (1, "A amend:Q", "whole: main A"),
      (0, "A reject", ""),
      (-1, "A reject 1", ""),
      (0, "A counter, B reject, C counter", "whole: A C rejected"),
    ])
  func order(points: Int, motions: String, expected: String) {
    let order = QuestionOrder(points: points, motions: motions.split(separator: ", ").map(moved))
    #expect(order.questions.map(text).joined(separator: " | ") == expected)
  }

  @Test("a recess is put at once, not in its turn")
  func recess() {
    let order = QuestionOrder(points: 1, motions: ["A recess", "B add", "C recess"].map(moved))
    #expect(order.recesses.map(text) == ["pause A: A rejected", "pause C: C rejected"])
    #expect(!QuestionOrder(points: 1, motions: [moved("A recess"), moved("B adopt")]).isContested)
    #expect(order.isContested)
  }

  @Test("every motion that contests or adds is in one question, and every question has two sides")
  func whole() {
    for seed in 0..<300 {
      var chance = SplitMix(seed: seed)
      let points = chance.below(6)
      let motions = (0..<chance.below(13)).map { number in
        MovedMotion(
          id: number, kind: chance.one(of: MotionKind.allCases),
          points: points == 0 || chance.below(3) == 0
            ? [] : Set((0...chance.below(2)).map { _ in 1 + chance.below(points) }).sorted())
      }
      let questions = QuestionOrder(points: points, motions: motions).questions
      let named = questions.flatMap(\.sides).compactMap { side -> Int? in
        guard case .motion(let id) = side else { return nil }
        return id
      }
      #expect(Set(named).count == named.count, "seed \(seed)")
      let sided = motions.filter { $0.kind != .reject && $0.asksQuestion }.map(\.id)
      #expect(Set(sided).isSubset(of: named), "seed \(seed)")
      #expect(questions.allSatisfy { Set($0.sides).count >= 2 }, "seed \(seed)")
      let asked = questions.flatMap { question -> [Int] in
        guard case .points(let points) = question.subject else { return [] }
        return points
      }
      #expect(asked.isEmpty || asked.sorted() == (1...points).map { $0 }, "seed \(seed)")
    }
  }

  /// Reads `A amend 1,2` and `B reject:A`.
  private func moved(_ text: Substring) -> MovedMotion<String> { moved(String(text)) }

  private func moved(_ text: String) -> MovedMotion<String> {
    let words = text.split(separator: " ").map(String.init)
    let kind = words[1].split(separator: ":").map(String.init)
    return MovedMotion(
      id: words[0], kind: MotionKind(rawValue: kind[0]) ?? .recess,
      points: words.dropFirst(2).flatMap { $0.split(separator: ",").compactMap { Int($0) } },
      on: kind.dropFirst().first)
  }

  private func text(_ question: QuestionOrder<String>.Planned) -> String {
    let subject =
      switch question.subject {
      case .formal(let id): id
      case .whole: "whole"
      case .points(let points): "points " + points.map(String.init).joined(separator: ",")
      case .addition(let id): "+" + id
      case .recess(let id): "pause " + id
      }
    let sides = question.sides.map { side in
      switch side {
      case .main: "main"
      case .motion(let id): id
      case .rejection: "rejected"
      case .today: "today"
      }
    }
    return "\(subject): \(sides.joined(separator: " "))"
  }
}
