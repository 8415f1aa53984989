import Voting

/// The words of an election by ballot (sluten omröstning).
extension ChairScript {
  /// - Law: KL 5 kap. 54–56 §§, lag (2022:629) om proportionella val.
  var electionLines: [ChairWords.Line] {
    guard let item else { return [] }
    switch step {
    case .balloting(let election): return handingInLines(election, in: item)
    case .countingBallots(let election):
      let said = election.voters.map { ", \($0) har röstat" } ?? ""
      return [
        .said("Har alla lämnat sin valsedel?"),
        .said("Då är omröstningen avslutad, och rösterna räknas."),
        .cue(
          "Räknade hittills: \(election.valid) röster, \(election.blank) blanka, "
            + "\(election.invalid) ogiltiga\(said)."),
      ]
    case .lot(let election): return lotLines(election)
    case .elected(let election): return electedLines(election)
    default: return []
    }
  }

  // MARK: - The ballots

  private func handingInLines(_ election: Election, in item: Item) -> [ChairWords.Line] {
    let persons = swedishList(election.demandedBy.map(meeting.name))
    let isAgain = item.elections.last { $0.number < election.number }?.isStruck ?? false
    let isProportional = election.manner == .proportional
    let demanded = isProportional ? "proportionellt val" : "omröstning"
    let start = isAgain ? "Valet görs om." : "\(persons) har begärt \(demanded)."
    let places = election.seats == 1 ? "en plats" : "\(election.seats) platser"
    let nominated = item.nominations.filter { $0.post == election.post }.map(\.name)
    var lines: [ChairWords.Line] = isAgain || !persons.isEmpty ? [.said(start)] : []
    lines.append(.said("Valet gäller \(election.posts), \(places), och sker med slutna sedlar."))
    if !nominated.isEmpty {
      lines += [.said("Föreslagna är:")] + nominated.map(ChairWords.Line.listed)
    }
    lines.append(
      .said(
        isProportional
          ? "Valsedeln ska ha en gruppbeteckning och namnen i ordning."
          : election.seats == 1
            ? "Skriv ett namn på valsedeln." : "Skriv \(election.seats) namn på valsedeln."))
    return lines + [
      .said("Lämna valsedeln vid uppropet."), .cue("Ledamöterna ropas upp och lämnar sina sedlar."),
    ]
  }

  /// A tie in an election is settled by lot, never by the chair.
  /// - Law: KL 5 kap. 56 § andra stycket, lag (2022:629) 21 §.
  private func lotLines(_ election: Election) -> [ChairWords.Line] {
    let names = swedishList(election.tied.map(\.label))
    let isOfOrder = election.isTiedInOrder
    let equal =
      election.manner == .proportional && !isOfOrder
      ? "samma \(election.comparison)" : "lika många röster"
    let what = isOfOrder ? " i vilken ordning deras ersättare kallas in" : ""
    return resultLines(election) + [
      .said("\(names) har \(equal), och lotten ska avgöra\(what)."), .cue("Lotten dras."),
    ]
  }

  private func electedLines(_ election: Election) -> [ChairWords.Line] {
    let names = election.elected
    var lines = resultLines(election)
    if names.isEmpty {
      lines.append(.said("Jag finner att ingen är vald till \(election.post)."))
    } else {
      let chosen =
        names.count == 1 ? "vald till \(election.post)" : "valda till \(election.posts)"
      lines.append(.said("Jag finner att \(swedishList(names)) är \(chosen)."))
    }
    let left = election.seats - names.count
    if left > 0, !names.isEmpty {
      lines.append(.said(left == 1 ? "En plats är obesatt." : "\(left) platser är obesatta."))
    }
    return lines + [.gavel]
  }

  /// The counts, and in a proportional election who was given each seat and why.
  private func resultLines(_ election: Election) -> [ChairWords.Line] {
    if let count = election.byMajority {
      return [.said("Rösterna har fallit så här:")]
        + count.ranking.map { place in
          let candidate = count.candidates[place]
          let lot = count.byLot.contains(place) ? ", vald genom lottning" : ""
          return .listed("\(candidate.name): \(candidate.ballots)\(lot)")
        } + blankLine(election)
    }
    guard let count = election.inProportion else { return [] }
    let labels = election.labels
    let groups = zip(labels, count.groups).map { label, group in
      ChairWords.Line.listed("\(label): \(group.votes)")
    }
    let rounds = count.rounds.enumerated().map { index, round in
      ChairWords.Line.listed(
        "\(index + 1). \(labels[round.winner])\(number(of: round, in: election)): "
          + round.person + (round.wasElected ? ", redan vald" : ""))
    }
    return [.said("Rösterna har fallit så här:")] + groups + blankLine(election)
      + (rounds.isEmpty ? [] : [.said("Platserna fördelas i denna ordning:")] + rounds)
  }

  /// " med jämförelsetalet 8,5", " med jämförelsetalet 9 efter lottning".
  private func number(of round: ProportionalElection.Round, in election: Election) -> String {
    guard round.numbers.indices.contains(round.winner), let number = round.numbers[round.winner]
    else { return "" }
    return " med \(election.comparison)et \(number.decimals)"
      + (round.isByLot ? " efter lottning" : "")
  }

  private func blankLine(_ election: Election) -> [ChairWords.Line] {
    let others = [(election.blank, "blanka"), (election.invalid, "ogiltiga")]
      .filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
    return others.isEmpty ? [] : [.listed(sentenceStart(others.joined(separator: ", ")))]
  }
}
