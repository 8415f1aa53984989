internal import Voting

extension Meeting {
  /// The groups, the rounds with their comparison numbers, and the lots of a proportional election.
  /// - Law: lag (2022:629) 10 and 14–21 §§.
  func proportionalParts(
    of election: Election, _ count: ProportionalElection
  ) -> [ElectionPart] {
    guard !count.groups.isEmpty else { return [] }
    var parts: [ElectionPart] = [.table(groupTable(count))]
    let left = disregardedSentences(count)
    if !left.isEmpty { parts.append(.passage(Sentences(left))) }
    guard election.stage != .open, !count.rounds.isEmpty else { return parts }
    parts.append(.table(roundTable(of: election, count)))
    let lots = lotSentences(of: election, count)
    if !lots.isEmpty {
      let drawing = drawingSentence(Array(election.lots.prefix(count.lotsUsed)))
      parts.append(.passage(Sentences(lots + [drawing])))
    }
    let shared = sharedSentences(count)
    if !shared.isEmpty { parts.append(.passage(Sentences(shared))) }
    return parts
  }

  private func groupTable(_ count: ProportionalElection) -> Table {
    Table(
      "Valsedelsgrupper",
      columns: [
        .init("Grupp", isNumber: true), .init("Beteckning"), .init("Namn i ordning"),
        .init("Röster", isNumber: true),
      ],
      rows: count.groups.enumerated().map { index, group in
        [
          "\(index + 1)", group.heading, group.names.joined(separator: ", "), "\(group.votes)",
        ]
      })
  }

  /// A row a round: the number of each group, exact and in decimals where it is no whole number, and who was given the seat.
  ///
  /// With one seat there is one round, decided by the bare votes.
  private func roundTable(of election: Election, _ count: ProportionalElection) -> Table {
    let isSingle = election.seats == 1
    let groups = count.groups.indices.map { Table.Column("Grupp \($0 + 1)", isNumber: true) }
    let rows = count.rounds.enumerated().map { index, round in
      let lot = round.isByLot ? " (lott)" : ""
      let again = round.wasElected ? ", redan vald" : ""
      return (isSingle ? [] : ["\(index + 1)"])
        + round.numbers.map { $0.map(comparisonNumber) ?? "–" }
        + ["\(round.winner + 1)\(lot)", round.person + again]
    }
    return Table(
      sentenceStart(election.comparison) + (isSingle ? "" : ", omgång för omgång"),
      columns: (isSingle ? [] : [.init("Omgång", isNumber: true)]) + groups
        + [.init("Platsen till grupp"), .init("Person")],
      rows: rows)
  }

  /// "17", "17/2 (8,5)", "17/3 (5,67)".
  private func comparisonNumber(_ number: Ratio) -> String {
    let exact = number.description
    guard exact.contains("/") else { return exact }
    return "\(exact) (\(number.decimals))"
  }

  private func lotSentences(of election: Election, _ count: ProportionalElection) -> [String] {
    count.rounds.enumerated().filter(\.element.isByLot).map { index, round in
      let groups = swedishList(round.highest.map { "\($0 + 1)" })
      let number = round.numbers[round.winner].map(\.description) ?? ""
      let start =
        election.seats == 1
        ? "Grupperna \(groups) har" : "I omgång \(index + 1) har grupperna \(groups)"
      return "\(start) samma \(election.comparison) (\(number)), och lotten ger platsen till grupp "
        + "\(round.winner + 1)."
    }
  }

  private func sharedSentences(_ count: ProportionalElection) -> [String] {
    count.sharedNames.filter { name in count.elected.contains { $0.name == name.name } }.map {
      let groups = swedishList($0.groups.map { "\($0 + 1)" })
      return "\($0.name) står på valsedlarna i grupperna \(groups) och besätter en plats."
    }
  }

  private func disregardedSentences(_ count: ProportionalElection) -> [String] {
    count.groups.indices.flatMap { group -> [String] in
      func names(_ reason: DisregardedName.Reason) -> [String] {
        count.disregarded.filter { $0.group == group && $0.reason == reason }.map(\.name)
      }
      let place = "på valsedlarna i grupp \(group + 1)"
      let beyond = swedishList(names(.beyondSeats))
      let repeated = names(.repeated).map {
        "\($0) står flera gånger \(place) och räknas en gång."
      }
      return repeated
        + (names(.missing).isEmpty ? [] : ["Rader utan namn \(place) lämnas utan avseende."])
        + (beyond.isEmpty
          ? [] : ["\(beyond) står utöver antalet platser \(place) och lämnas utan avseende."])
    }
  }

  /// In what order substitutes enter (inkallelseordning), where several are elected.
  /// - Law: lag (2022:629) 22 §.
  func substituteParts(
    of election: Election, _ count: ProportionalElection, in item: Item
  ) -> [ElectionPart] {
    guard let order = election.substituteOrder else { return [] }
    guard order.needsLot.isEmpty else {
      let groups = swedishList(order.needsLot.map { "\($0 + 1)" })
      return [
        .passage(Sentences("Lotten återstår att dra om ordningen mellan grupperna \(groups)."))
      ]
    }
    let rows = headings(before: election, count, in: item).map {
      [$0, order.names(replacing: $0).joined(separator: ", ")]
    }
    return [
      .table(
        Table(
          "Ersättarnas inkallelseordning",
          columns: [.init("För ledamot vald av"), .init("Ersättare i ordning")], rows: rows))
    ]
  }

  /// The headings that members were elected for, or else the substitutes, each once.
  private func headings(
    before election: Election, _ count: ProportionalElection, in item: Item
  ) -> [String] {
    let members = item.elections.last {
      $0.number < election.number && !$0.isStruck && !$0.isOfSubstitutes && !$0.elected.isEmpty
    }
    let source = members?.inProportion ?? count
    var headings: [String] = []
    for (place, group) in source.groups.enumerated()
    where source.elected.contains(where: { $0.group == place })
      && !headings.contains(group.heading)
    {
      headings.append(group.heading)
    }
    return headings
  }
}
