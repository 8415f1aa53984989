extension Election {
  /// The ballots that count, where that is known: with several seats a ballot bears several names.
  var validBallots: Int? {
    switch manner {
    case .proportional: valid
    case .majority where seats <= 1: valid
    case .majority: voters.map { max($0 - blank - invalid, 0) }
    }
  }

  /// Whether substitutes are elected.
  var isOfSubstitutes: Bool { post.lowercased().contains("ersättare") }
}
