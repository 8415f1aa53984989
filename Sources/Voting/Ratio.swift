/// A number that is never negative, held exactly.
///
/// Equal numbers are equal ties: nothing is rounded until it is shown.
public struct Ratio: Hashable, Sendable {
  /// Above the line, reduced.
  let numerator: UInt128
  /// Below the line, reduced and never zero.
  let denominator: UInt128

  /// Makes a whole number; below zero is zero.
  public init(_ whole: Int) {
    numerator = UInt128(max(whole, 0))
    denominator = 1
  }

  /// Makes a quotient, or nothing where it would be negative or divide by zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard numerator >= 0, denominator > 0 else { return nil }
    self.init(reducing: UInt128(numerator), over: UInt128(denominator))
  }

  /// Makes a quotient of a denominator that is not zero.
  init(reducing numerator: UInt128, over denominator: UInt128) {
    var divisor = denominator
    var rest = numerator
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }
}

extension Ratio: Comparable {
  /// Whether the left number is less, by multiplying crosswise at double width.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Ratio: CustomStringConvertible {
  /// The exact number, such as `17/3` or `5`.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// The number to two decimals with a comma, half rounded up, zeros at the end left out: `5,67`.
  public var decimals: String {
    // Long division digit by digit holds at any size where ten times the denominator does.
    var rest = numerator % denominator
    var hundredths: UInt128 = 0
    for _ in 0..<2 {
      let (digit, left) = (rest * 10).quotientAndRemainder(dividingBy: denominator)
      hundredths = hundredths * 10 + digit
      rest = left
    }
    if rest >= denominator - rest { hundredths += 1 }
    let whole = numerator / denominator + hundredths / 100
    let (tenth, hundredth) = (hundredths % 100).quotientAndRemainder(dividingBy: 10)
    if hundredth != 0 { return "\(whole),\(tenth)\(hundredth)" }
    return tenth == 0 ? "\(whole)" : "\(whole),\(tenth)"
  }
}
