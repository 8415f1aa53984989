extension Meeting {
  /// What happened in an election by ballot.
  func ballotPhrase(of event: BallotEvent, _ number: Int, in id: ItemID) -> Phrase? {
    let election = self[id]?.elections.first { $0.number == number }
    switch event {
    case .opened(let election): return openingPhrase(election)
    case .counted(let name, let ballots):
      let count = Self.ballots(ballots)
      return Phrase(sv: "\(name): \(count.sv)", en: "\(name): \(count.en)")
    case .listed(let list):
      let count = Self.ballots(list.ballots)
      let names = list.names.joined(separator: ", ")
      return Phrase(
        sv: "lista \(list.heading) (\(names)): \(count.sv)",
        en: "list \(list.heading) (\(names)): \(count.en)")
    case .totalled(let blank, let invalid, let voters):
      let sv = [
        blank.map { "\($0) blanka" }, invalid.map { "\($0) ogiltiga" },
        voters.map { "\($0) röstande" },
      ]
      let en = [
        blank.map { "\($0) blank" }, invalid.map { "\($0) invalid" },
        voters.map { "\($0) voters" },
      ]
      return Phrase(
        sv: sv.compactMap { $0 }.joined(separator: ", "),
        en: en.compactMap { $0 }.joined(separator: ", "))
    case .ended(let entitled):
      let standing = standing(atEndOf: election)
      return Phrase(
        sv: "sedlarna i val \(number) är räknade, \(entitled) röstberättigade\(standing.sv)",
        en: "the ballots of election \(number) are counted, \(entitled) entitled\(standing.en)")
    case .lot(let lot): return lotPhrase(lot, election)
    case .confirmed:
      return Phrase(sv: "val \(number) klubbas", en: "election \(number) is gavelled")
    case .struck(let reason):
      return Phrase(
        sv: "val \(number) stryks: \(beginning(of: reason))",
        en: "election \(number) is struck: \(beginning(of: reason))")
    }
  }

  private func openingPhrase(_ election: Election) -> Phrase {
    let by = nameList(election.demandedBy)
    let isProportional = election.manner == .proportional
    return Phrase(
      sv: (isProportional ? "proportionellt val" : "val med slutna sedlar")
        + " av \(election.seats): \(election.posts)" + (by.isEmpty ? "" : ", begärt av \(by)"),
      en: (isProportional ? "a proportional election" : "an election by ballot")
        + " of \(election.seats): \(election.post)" + (by.isEmpty ? "" : ", demanded by \(by)"))
  }

  /// Who leads when the ballots are counted, or between whom a lot is needed.
  private func standing(atEndOf election: Election?) -> Phrase {
    guard var election else { return Phrase(sv: "", en: "") }
    // Looked back upon, the lots were not drawn yet.
    election.lots = []
    let tied = election.tied.map(\.label)
    if !tied.isEmpty {
      return Phrase(
        sv: ": lott behövs mellan \(swedishList(tied))",
        en: ": a lot is needed between \(tied.joined(separator: ", "))")
    }
    let elected = election.elected
    guard !elected.isEmpty else { return Phrase(sv: "", en: "") }
    return Phrase(
      sv: ": \(swedishList(elected)) leder",
      en: ": \(elected.joined(separator: ", ")) \(elected.count == 1 ? "leads" : "lead")")
  }

  private func lotPhrase(_ lot: Election.Lot, _ election: Election?) -> Phrase {
    let name = election?.label(ofPlace: lot.winner) ?? "\(lot.winner)"
    return lot.isDrawnByProgram
      ? Phrase(
        sv: "lotten föll på \(name), dragen av programmet",
        en: "the lot fell on \(name), drawn by the program")
      : Phrase(sv: "lotten föll på \(name)", en: "the lot fell on \(name)")
  }

  private static func ballots(_ count: Int) -> Phrase {
    Phrase(
      sv: "\(count) \(count == 1 ? "sedel" : "sedlar")",
      en: "\(count) \(count == 1 ? "ballot" : "ballots")")
  }
}
