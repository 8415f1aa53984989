// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The targets without I/O, clock or randomness use no unsafe construct at all.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

/// The release binary runs on a machine without a Swift toolchain.
let standalone = ["-static-executable"]

let package = Package(
  name: "klubba",
  products: [.executable(name: "klubba", targets: ["MeetingTUI"])],
  targets: [
    .target(name: "CNcursesw"),
    .target(name: "Voting", swiftSettings: pure),
    .target(name: "Agenda", dependencies: ["Voting"], swiftSettings: pure),
    .target(name: "Minutes", dependencies: ["Agenda", "Voting"], swiftSettings: pure),
    .target(name: "Journal", swiftSettings: strict),
    .target(name: "Screen", swiftSettings: pure),
    .executableTarget(
      name: "MeetingTUI",
      dependencies: ["CNcursesw", "Screen", "Journal", "Minutes", "Agenda", "Voting"],
      swiftSettings: strict + [.unsafeFlags(standalone, .when(configuration: .release))],
      linkerSettings: [.unsafeFlags(standalone, .when(configuration: .release))]
    ),
    .executableTarget(
      name: "VotingBench", dependencies: ["Voting"], path: "Tests/Bench/VotingBench",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Agenda"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "VotingTests", dependencies: ["Voting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AgendaTests", dependencies: ["Agenda", "Voting", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "MinutesTests", dependencies: ["Minutes", "Agenda", "Voting", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests", dependencies: ["Journal", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "MeetingTUITests",
      dependencies: [
        "MeetingTUI", "Screen", "Journal", "Minutes", "Agenda", "Voting", "TestSupport",
      ],
      exclude: ["Conversations", "Fixtures", "Goldens", "Transcripts"], swiftSettings: strict),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["MeetingTUI", "Screen", "Journal", "Agenda", "Voting", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "MeetingTUI", "Screen", "Journal", "Minutes", "Agenda", "Voting", "TestSupport",
      ],
      path: "Tests/Fuzzing", exclude: ["corpus", "LibFuzzer.swift", "fuzz.py", "bounds.py"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["MeetingTUI", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The simulation is built optimised, and the other tests need not be.
if Context.environment["KLUBBA_SIMULATION_ONLY"] != nil {
  package.targets.removeAll { $0.type == .test && $0.name != "SimulationTests" }
}
