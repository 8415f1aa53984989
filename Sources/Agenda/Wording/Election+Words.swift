extension Election {
  /// The post in the number of its seats: "ledamöter i valnämnden" where several are elected.
  public var posts: String { seats > 1 ? plural(post) : post }

  /// What votes are compared by (jämförelsetal), or their bare numbers where there is one seat.
  /// - Law: lag (2022:629) 16 §.
  var comparison: String { seats > 1 ? "jämförelsetal" : "röstetal" }

  /// The ballots that count, where that is known: with several seats a ballot bears several names.
  var validBallots: Int? {
    switch manner {
    case .proportional: valid
    case .majority where seats <= 1: valid
    case .majority: voters.map { max($0 - blank - invalid, 0) }
    }
  }
}
