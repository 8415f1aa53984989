/// How far an election has come.
public enum ElectionOutcome: Hashable, Sendable {
  /// Every seat is filled.
  case filled
  /// Nobody is left to elect: some seats stay empty.
  case exhausted
  /// The next seat must be drawn by lot (lottning) among these, by their place from 0.
  case needsLot(among: [Int])
  /// More groups or ballots than are counted here.
  case beyondBounds
}
