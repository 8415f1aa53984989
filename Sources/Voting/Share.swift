/// How many of those present must want something that is not settled by a majority.
///
/// Everyone present counts, also those who abstain or take no part. Never less than one.
public enum Share {
  /// A third, rounded up: enough to have an item tabled or remitted in a council.
  /// - Law: KL 5 kap. 50 §.
  public static func third(of present: Int) -> Int { quotient(present, by: 3) }

  /// Two thirds, rounded up.
  /// - Law: KL 5 kap. 10, 37 and 58 §§.
  public static func twoThirds(of present: Int) -> Int { max(present - max(present, 0) / 3, 1) }

  /// Enough to have an election of so many seats held as a proportional one.
  /// - Law: LPV (SFS 2022:629) 2 §.
  public static func demand(seats: Int, present: Int) -> Int {
    quotient(present, by: min(max(seats, 0), Int.max - 1) + 1)
  }

  private static func quotient(_ present: Int, by divisor: Int) -> Int {
    let (whole, rest) = max(present, 0).quotientAndRemainder(dividingBy: divisor)
    return max(whole + (rest > 0 ? 1 : 0), 1)
  }
}
