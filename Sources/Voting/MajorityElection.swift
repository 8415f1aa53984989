/// An election where those with most votes win (majoritetsval).
///
/// - Law: KL 5 kap. 54–56 §§: closed ballots; a tie is settled by lot, never by the chair.
public struct MajorityElection: Hashable, Sendable {
  /// Someone on the ballots.
  public struct Candidate: Hashable, Sendable {
    /// The name.
    public var name: String
    /// How many ballots bear it.
    public var ballots: Int

    /// Makes a candidate.
    public init(name: String, ballots: Int) {
      self.name = name.trimmed
      self.ballots = max(ballots, 0)
    }
  }

  /// How many are elected; below one is one.
  public let seats: Int
  /// The candidates, each name once, where it was first given.
  public let candidates: [Candidate]
  /// The places of all candidates, most ballots first and else as they were given.
  public let ranking: [Int]
  /// The places of those elected among the candidates: most ballots first, then by lot.
  public let elected: [Int]
  /// Those elected by lot, in the order drawn.
  public let byLot: [Int]
  /// How far it has come.
  public let outcome: ElectionOutcome

  /// Holds the election; each lot is the place of the candidate that was drawn.
  ///
  /// Only a tie at the border between elected and not needs lots, one for each seat that it is
  /// about. Nobody is elected without a ballot.
  /// - Complexity: O(*n* log *n* + *l* · *n*) in candidates and lots.
  public init(seats: Int, candidates: [Candidate], lots: [Int] = []) {
    let candidates = Self.gathered(candidates)
    self.seats = max(seats, 1)
    self.candidates = candidates
    ranking = candidates.indices.sorted {
      (-candidates[$0].ballots, $0) < (-candidates[$1].ballots, $1)
    }
    let ranked = ranking.filter { candidates[$0].ballots > 0 }
    guard ranked.count > self.seats else {
      (elected, byLot) = (ranked, [])
      outcome = ranked.count == self.seats ? .filled : .exhausted
      return
    }
    let border = candidates[ranked[self.seats - 1]].ballots
    let above = ranked.filter { candidates[$0].ballots > border }
    var tied = ranked.filter { candidates[$0].ballots == border }
    let places = self.seats - above.count
    guard tied.count > places else {
      (elected, byLot, outcome) = (above + tied, [], .filled)
      return
    }
    var drawn: [Int] = []
    for lot in lots.prefix(places) {
      guard tied.contains(lot) else { break }
      tied.removeAll { $0 == lot }
      drawn.append(lot)
    }
    (elected, byLot) = (above + drawn, drawn)
    outcome = drawn.count == places ? .filled : .needsLot(among: tied)
  }

  /// The candidates with a name, each once.
  private static func gathered(_ candidates: [Candidate]) -> [Candidate] {
    var gathered: [Candidate] = []
    var places: [String: Int] = [:]
    for candidate in candidates where !candidate.name.isEmpty {
      if let place = places[candidate.name] {
        gathered[place].ballots = gathered[place].ballots.addingToTheBound(candidate.ballots)
      } else {
        places[candidate.name] = gathered.count
        gathered.append(candidate)
      }
    }
    return gathered
  }
}
