extension Body {
  /// What in the roster is not as the law has it or looks forgotten, a sentence each.
  ///
  /// How many seats a council must have follows from how many may vote for it, which a profile does
  /// not say: only fewer than the least of all are told of.
  /// - Law: KL 5 kap. 5 §, 6 kap. 16 §.
  public var concerns: [Phrase] {
    let ofKind: [Phrase]
    switch kind {
    case .council: ofKind = councilConcerns
    case .board: ofKind = boardConcerns
    case .committee, .subcommittee: ofKind = []
    }
    return ofKind + emptySeats
  }

  private static let leastSeatsOfCouncil = 21
  private static let leastOfBoard = 5

  private var councilConcerns: [Phrase] {
    var concerns: [Phrase] = []
    if seats.isMultiple(of: 2) {
      concerns.append(
        Phrase(
          sv: "Fullmäktige ska ha ett udda antal platser; profilen säger \(seats).",
          en: "A council is to have an odd number of seats; the profile says \(seats)."))
    }
    if seats < Self.leastSeatsOfCouncil {
      concerns.append(
        Phrase(
          sv: "Fullmäktige ska ha minst \(Self.leastSeatsOfCouncil) platser; profilen säger "
            + "\(seats).",
          en: "A council is to have at least \(Self.leastSeatsOfCouncil) seats; the profile says "
            + "\(seats)."))
    }
    return concerns
  }

  private var boardConcerns: [Phrase] {
    var concerns: [Phrase] = []
    if seats < Self.leastOfBoard {
      concerns.append(
        Phrase(
          sv: "Styrelsen ska ha minst \(Self.leastOfBoard) ledamöter; profilen har platser för "
            + "\(seats).",
          en: "The executive board is to have at least \(Self.leastOfBoard) members; the profile "
            + "has seats for \(seats)."))
    }
    if substitutes.count < Self.leastOfBoard {
      concerns.append(
        Phrase(
          sv: "Styrelsen ska ha minst \(Self.leastOfBoard) ersättare; profilen har "
            + "\(substitutes.count).",
          en: "The executive board is to have at least \(Self.leastOfBoard) substitutes; the "
            + "profile has \(substitutes.count)."))
    }
    return concerns
  }

  private var emptySeats: [Phrase] {
    let count = members.count
    guard count != seats else { return [] }
    return [
      Phrase(
        sv: "Profilen har \(count) \(count == 1 ? "ledamot" : "ledamöter") på \(seats) platser.",
        en: "The profile has \(count) \(count == 1 ? "member" : "members") for \(seats) seats.")
    ]
  }
}
