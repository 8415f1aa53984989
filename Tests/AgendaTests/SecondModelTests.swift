import FoundationEssentials
import TestSupport
import Testing
import Voting

/// `make simulate-decisions` runs many; a plain `swift test` some of them.
@Suite("A second model agrees")
struct SecondModelTests {
  static func number(_ name: String, or standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }

  private static let count = number("KLUBBA_MEETINGS", or: 300)
  private static let first = number("KLUBBA_SEED", or: 1)

  /// The disagreement of a meeting with all that led to it, or nothing.
  private func disagreement(seed: Int) -> String? {
    let driven = DrivenMeeting(seed: seed)
    do {
      try driven.hold()
      return nil
    } catch {
      return "seed \(seed): \(error)\n\(driven.trace)"
    }
  }

  @Test("on every question, vote and decision of random meetings", arguments: 0..<4)
  func decisions(part: Int) {
    var found: [String] = []
    for seed in Self.first..<(Self.first + Self.count) where seed % 4 == part {
      if let text = disagreement(seed: seed) { found.append(text) }
    }
    for text in found { print(text.prefix { $0 != "\n" }) }
    let shortest = found.min { $0.utf8.count < $1.utf8.count }
    #expect(found.isEmpty, "\(found.count) disagree; the shortest: \(shortest ?? "")")
  }
}
