import Testing

/// Whole meetings by chance, with crashes: what was acknowledged is there, once, and nothing else.
struct SimulationTests {
  @Test func `what was recorded is there, whatever happens`() async throws {
    let sweep = Sweep.asked ?? Sweep(seeds: 8)
    let outcome = await sweep.run()
    if Sweep.asked != nil { print(outcome.summary) }
    if Sweep.asked?.seeds == 1 { print(try await sweep.trace().joined(separator: "\n")) }
    for plan in outcome.failed {
      guard let least = await Sweep.shrunk(plan) else {
        Issue.record("\(plan) fails once and not again")
        continue
      }
      Issue.record("\(least.plan)\n\(least.violation)")
    }
    #expect(outcome.count.meetings == sweep.seeds)
    guard Sweep.asked == nil else { return }
    #expect(outcome.count.crashes == sweep.seeds * sweep.plan.crashes)
    #expect(outcome.count.powerCuts > 0 && outcome.count.torn > 0 && outcome.count.stops > 0)
    #expect(outcome.count.entries > 100 && outcome.count.refusals > 100)
    #expect(outcome.count.closed > 0)
  }

  @Test func `a seed gives the same meeting again`() async throws {
    var files: [[UInt8]] = []
    for _ in 0..<2 {
      let simulation = try Simulation(Plan(seed: 3))
      _ = try await simulation.play()
      files.append(await simulation.truth.file)
    }
    #expect(files[0] == files[1])
  }

  /// A check that never fails proves nothing.
  @Test(arguments: Sabotage.allCases)
  func `what is broken on purpose is found, and a plan of fewer steps finds it too`(
    sabotage: Sabotage
  ) async throws {
    var sweep = Sweep(seeds: 40)
    sweep.plan.sabotage = sabotage
    let outcome = await sweep.run()
    let plan = try #require(outcome.failed.first, "not found in \(sweep.seeds) seeds")
    let whole = try #require(await Sweep.violation(of: plan))
    let least = try #require(await Sweep.shrunk(plan))
    #expect(least.violation.step - least.plan.skipped.count <= whole.step)
    #expect(await Sweep.violation(of: least.plan)?.what == least.violation.what)
  }
}
