internal import Voting

/// What the minutes say of an election by ballot, piece by piece.
public enum ElectionPart: Hashable, Sendable {
  /// Sentences.
  case passage(Sentences)
  /// A table.
  case table(Table)
  /// A line for each of those elected, numbered.
  case list([String])
}

extension Meeting {
  /// What is said of an election by ballot: who demanded it, the ballots, the count, who is elected.
  ///
  /// Nobody's vote is in it: the ballots are closed.
  /// - Law: KL 5 kap. 54–56 §§; lag (2022:629) om proportionella val.
  public func electionParts(of election: Election, in item: Item) -> [ElectionPart] {
    let opening = [demandSentence(of: election, in: item), subjectSentence(of: election, in: item)]
    let start = (opening + turnoutSentences(of: election)).compactMap(\.self)
    var parts = [ElectionPart.passage(Sentences(start.joined(separator: " ")))]
    if case .struck(let reason) = election.stage {
      let words = reason.trimmed
      let again = words.isEmpty ? "Valet görs om." : "Valet görs om: \(words.withStop)"
      return parts + [.passage(Sentences(again))]
    }
    if let count = election.byMajority { parts += majorityParts(of: election, count) }
    if let count = election.inProportion { parts += proportionalParts(of: election, count) }
    return parts + endingParts(of: election, in: item)
  }

  private func demandSentence(of election: Election, in item: Item) -> String? {
    let before = item.elections.filter { $0.number < election.number }
    if before.last?.isStruck == true { return "Nytt val hålls." }
    guard !election.demandedBy.isEmpty else { return nil }
    let persons = swedishList(election.demandedBy.map(name))
    switch election.manner {
    case .majority: return "\(persons) begär omröstning."
    case .proportional:
      let start = "\(persons) begär proportionellt val."
      let present = election.present
      let needed = Share.demand(seats: election.seats, present: present)
      let count = election.demandedBy.count
      return start + " Begäran stöds av \(count) av \(present) närvarande; minst \(needed) "
        + "behövs (2 § lagen (2022:629) om proportionella val)."
    }
  }

  private func subjectSentence(of election: Election, in item: Item) -> String {
    let places = election.seats == 1 ? "1 plats" : "\(election.seats) platser"
    let isApart =
      election.manner == .proportional && election.isOfSubstitutes
      && item.elections.contains {
        $0.number < election.number && !$0.isStruck && !$0.isOfSubstitutes
      }
    let apart = isApart ? " Ersättarna väljs för sig, sedan ledamöterna har valts." : ""
    return "Valet avser \(election.posts) (\(places)) och hålls med slutna sedlar." + apart
  }

  /// How many voted, and what their ballots were.
  private func turnoutSentences(of election: Election) -> [String] {
    var sentences: [String] = []
    switch (election.voters, election.entitled) {
    case (let voters?, let entitled?):
      sentences.append("\(voters) av \(entitled) röstberättigade röstar.")
    case (let voters?, nil): sentences.append("\(voters) röstar.")
    case (nil, _): break
    }
    guard let valid = election.validBallots else { return sentences }
    let kinds = swedishList([
      counted(valid, "giltig", "giltiga"), counted(election.blank, "blank", "blanka"),
      counted(election.invalid, "ogiltig", "ogiltiga"),
    ])
    let all = valid + election.blank + election.invalid
    guard all > 0 else { return sentences }
    return sentences + ["\(counted(all, "valsedel", "valsedlar")) räknas: \(kinds)."]
  }

  /// The end of it: who is elected, what is left to draw or to count.
  private func endingParts(of election: Election, in item: Item) -> [ElectionPart] {
    guard election.stage != .open else { return [.passage(Sentences("Valet är inte avslutat."))] }
    var parts: [ElectionPart] = []
    let names = election.elected
    switch election.outcome {
    case .needsLot:
      let among = swedishList(election.tied.map(\.label))
      return [.passage(Sentences("Lotten återstår att dra mellan \(among)."))]
    case .beyondBounds: return [.passage(Sentences("Valet kan inte räknas."))]
    case .exhausted:
      let left = counted(election.seats - names.count, "plats", "platser")
      parts.append(.passage(Sentences("\(left) kan inte besättas.")))
    case .filled: break
    }
    if names.count == 1 {
      parts.append(.passage(Sentences("Vald är \(names[0]).")))
    } else if !names.isEmpty, election.manner == .majority {
      parts.append(.passage(Sentences("Valda är \(swedishList(names)).")))
    } else if !names.isEmpty {
      let lines = names.enumerated().map { "\($0.offset + 1). \($0.element)" }
      parts += [.passage(Sentences("Valda är, i denna ordning:")), .list(lines)]
    }
    return parts + (election.inProportion.map { substituteParts(of: election, $0, in: item) } ?? [])
  }

  private func majorityParts(
    of election: Election, _ count: MajorityElection
  ) -> [ElectionPart] {
    guard !count.candidates.isEmpty else { return [] }
    let ended = election.stage != .open
    let rows = count.ranking.map { place in
      let outcome: String
      if count.byLot.contains(place) {
        outcome = "vald genom lottning"
      } else {
        outcome = ended && count.elected.contains(place) ? "vald" : ""
      }
      return [count.candidates[place].name, "\(count.candidates[place].ballots)", outcome]
    }
    let table = Table(
      "Röster", columns: [.init("Namn"), .init("Röster", isNumber: true), .init("Utfall")],
      rows: rows)
    return [.table(table)] + lotParts(of: election, count)
  }

  private func lotParts(of election: Election, _ count: MajorityElection) -> [ElectionPart] {
    guard let first = count.byLot.first else { return [] }
    let ballots = count.candidates[first].ballots
    let tied = count.candidates.filter { $0.ballots == ballots }.map(\.name)
    let drawn = swedishList(count.byLot.map { count.candidates[$0].name })
    let words =
      "\(swedishList(tied)) har fått lika många röster (\(ballots)), och lotten avgör till "
      + "förmån för \(drawn). \(drawingSentence(election.lots))"
    return [.passage(Sentences(words))]
  }

  /// Who drew the lots.
  func drawingSentence(_ lots: [Election.Lot]) -> String {
    let whole = lots.count == 1 ? "Lotten" : "Lotterna"
    if lots.allSatisfy(\.isDrawnByProgram) { return "\(whole) dras av programmet." }
    if !lots.contains(where: \.isDrawnByProgram) { return "\(whole) dras vid sammanträdet." }
    return "Lotterna dras dels vid sammanträdet, dels av programmet."
  }
}

/// A count with its noun in the right number: "1 plats", "2 platser".
func counted(_ count: Int, _ one: String, _ several: String) -> String {
  "\(count) \(count == 1 ? one : several)"
}
