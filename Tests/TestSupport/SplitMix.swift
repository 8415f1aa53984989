/// A seeded source of chance, so that a failing case can be run again.
public struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// Makes a source from a seed.
  public init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`.
  public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

  /// One of `choices`, which must not be empty.
  public mutating func one<Element>(of choices: [Element]) -> Element {
    choices[below(choices.count)]
  }
}
