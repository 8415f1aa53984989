import FoundationEssentials

/// Many seeds, one after the other on each core, and the least that still fails.
struct Sweep: Sendable {
  var first = 1
  var seeds = 1
  var plan = Plan(seed: 1)

  /// What the environment asks for; nothing where it asks for no sweep.
  static let asked: Sweep? = {
    let environment = ProcessInfo.processInfo.environment
    func number(_ name: String) -> Int? { environment["KLUBBA_\(name)"].flatMap { Int($0) } }
    guard let seeds = number("SEEDS") ?? number("SEED").map({ _ in 1 }) else { return nil }
    var sweep = Sweep(first: number("SEED") ?? 1, seeds: seeds)
    sweep.plan.steps = number("STEPS")
    sweep.plan.crashes = number("CRASHES") ?? sweep.plan.crashes
    sweep.plan.skipped =
      environment["KLUBBA_SKIP"]?.split(separator: ",").compactMap { Int($0) } ?? []
    return sweep
  }()

  /// What became of a sweep.
  struct Outcome: Sendable {
    var count = Count()
    var failed: [Plan] = []
    var seconds = 0.0

    /// The numbers, a line.
    var summary: String {
      let rate = Int(Double(count.meetings) * 60 / max(seconds, 0.001))
      return "\(count.meetings) meetings in \(Int(seconds)) s (\(rate) a minute), "
        + "\(count.closed) closed: \(count.steps) steps, \(count.entries) entries, "
        + "\(count.refusals) refusals (\(count.outdated) of outdated views), \(count.crashes) crashes (\(count.powerCuts) of the power), "
        + "\(count.torn) torn writes, \(count.failedCalls) failed calls, \(count.stops) stops"
    }
  }

  /// Simulates the seeds, and stops at the third that fails.
  func run() async -> Outcome {
    let start = ContinuousClock.now
    var outcome = Outcome()
    await withTaskGroup(of: (Plan, Count?).self) { group in
      var next = first
      func add() {
        guard next < first + seeds else { return }
        var plan = plan
        plan.seed = next
        next += 1
        group.addTask { (plan, try? await Self.play(plan)) }
      }
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { add() }
      for await (plan, count) in group {
        if let count { outcome.count.add(count) } else { outcome.failed.append(plan) }
        if outcome.failed.count < 3 { add() }
      }
    }
    let taken = (ContinuousClock.now - start).components
    outcome.seconds = Double(taken.seconds) + Double(taken.attoseconds) / 1e18
    return outcome
  }

  private static func play(_ plan: Plan) async throws -> Count {
    try await Simulation(plan).play()
  }

  /// Every step of the first seed.
  func trace() async throws -> [String] {
    var plan = plan
    plan.seed = first
    let simulation = try Simulation(plan)
    _ = try? await simulation.play()
    return await simulation.trace
  }

  /// Why a plan fails; nothing where it does not.
  static func violation(of plan: Plan) async -> Violation? {
    do {
      _ = try await play(plan)
      return nil
    } catch {
      return error as? Violation ?? Violation(what: "\(error)")
    }
  }

  /// A plan that fails with fewer steps, and how.
  static func shrunk(_ plan: Plan) async -> (plan: Plan, violation: Violation)? {
    guard var violation = await violation(of: plan) else { return nil }
    var least = plan
    least.steps = violation.step + 1
    var size = violation.step
    while size > 0 {
      var start = 0
      while start <= violation.step {
        var fewer = least
        let chunk = start..<min(start + size, violation.step)
        fewer.skipped = (least.skipped + chunk.filter { !least.skipped.contains($0) }).sorted()
        if fewer != least, let still = await Self.violation(of: fewer) {
          (least, violation) = (fewer, still)
          least.steps = still.step + 1
        }
        start += size
      }
      size /= 2
    }
    least.skipped.removeAll { $0 > violation.step }
    return (least, violation)
  }
}
