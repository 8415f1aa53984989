import FoundationEssentials

/// What is simulated: everything follows from it.
struct Plan: Hashable, Sendable, CustomStringConvertible {
  /// What chance begins with.
  var seed: Int
  /// How many steps are taken at most; as many as the seed says where nothing is given.
  var steps: Int?
  /// Steps that are left out.
  var skipped: [Int] = []
  /// How many crashes there are.
  var crashes = 10
  /// What is broken on purpose.
  var sabotage: Sabotage?

  /// The environment that plays it again.
  var description: String {
    let parts = [
      "KLUBBA_SEED=\(seed)", steps.map { "KLUBBA_STEPS=\($0)" },
      skipped.isEmpty ? nil : "KLUBBA_SKIP=\(skipped.map(String.init).joined(separator: ","))",
      crashes == 10 ? nil : "KLUBBA_CRASHES=\(crashes)",
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

/// A fault of the program that the simulation has to find.
enum Sabotage: CaseIterable, Sendable {
  /// What is acknowledged was never synced.
  case noSync
  /// A line is decided against what the desk knew, and not against what the file holds.
  case staleDecision
  /// A torn tail is written on.
  case uncutTail
  /// A line is written twice.
  case doubledLine
  /// A torn tail is cut and nothing records it.
  case unrecordedCut
}

/// What happens to a call that changes the file.
enum Fault: Hashable, Sendable {
  /// The process is killed in it.
  case kills
  /// The power fails in it.
  case cutsPower
  /// The system refuses it, with its number.
  case fails(Int32)
  /// The process is stopped before it, and others go on.
  case stops
}

/// The calls that change the file, in the order a writer makes them.
enum Site: Hashable, Sendable { case cut, write, sync, takeBack }

/// What was counted in one simulation or in several.
struct Count: Sendable {
  var meetings = 0
  var closed = 0
  var steps = 0
  var entries = 0
  var refusals = 0
  /// Lines that were given on a view that no longer held, and did nothing.
  var outdated = 0
  var crashes = 0
  var torn = 0
  var powerCuts = 0
  var failedCalls = 0
  var stops = 0

  mutating func add(_ other: Count) {
    meetings += other.meetings
    closed += other.closed
    steps += other.steps
    entries += other.entries
    refusals += other.refusals
    outdated += other.outdated
    crashes += other.crashes
    torn += other.torn
    powerCuts += other.powerCuts
    failedCalls += other.failedCalls
    stops += other.stops
  }
}

/// What does not hold, and how it came to that.
struct Violation: Error, CustomStringConvertible {
  /// What does not hold.
  let what: String
  /// The step in which it was seen.
  var step = 0
  /// The last steps.
  var trace: [String] = []

  var description: String { (trace + ["step \(step): \(what)"]).joined(separator: "\n") }
}
