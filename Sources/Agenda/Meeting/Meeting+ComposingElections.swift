extension Meeting {
  /// Who is elected: by ballot where one was held for the post, else the nominated.
  func electionPoints(of item: Item) -> [Point] {
    let elections = item.standingElections
    let acclaimed = item.nominations.filter { nomination in
      !elections.contains { $0.post == nomination.post }
    }
    return elections.flatMap { points(of: $0, in: item) } + acclaimed.map { point($0, item) }
  }

  private func points(of election: Election, in item: Item) -> [Point] {
    let elected = election.elected
    guard elected.count > 1 || election.seats > 1 else {
      return elected.map { name in
        let nominated = item.nominations.first { $0.name == name && $0.post == election.post }
        return point(nominated ?? Nomination(name: name, post: election.post), item)
      }
    }
    return [
      Point(
        text: "Till \(election.posts) väljs:",
        points: elected.map { Point(label: "-", text: $0) })
    ]
  }

  private func point(_ nomination: Nomination, _ item: Item) -> Point {
    let verb = item.kind == .election ? "väljs till" : "anställs som"
    var text = "\(nomination.name) \(verb) \(nomination.post)"
    if !nomination.replacing.isEmpty { text += " efter \(nomination.replacing)" }
    let term = nomination.term
    let isSpan = ["till", "t.o.m.", "från", "fr.o.m.", "för", "under"].contains {
      term.lowercased().hasPrefix($0 + " ")
    }
    if !term.isEmpty { text += (isSpan ? " " : " för ") + term }
    return Point(text: text + ".")
  }

  /// How an interpellation or a question ends without a proposal.
  /// - Law: KL 5 kap. 59–64 §§.
  func inquiryWords(for item: Item) -> String {
    let noun = item.isInterpellation ? "Interpellationen" : "Frågan"
    return item.inquiry.answerers.isEmpty ? noun + " får ställas." : noun + " är besvarad."
  }
}

extension Item {
  /// Whether the item is an interpellation or a question of a member, and no hour for the public's.
  var isInquiry: Bool {
    kind == .question
      && (isInterpellation || !inquiry.askers.isEmpty || !inquiry.answerers.isEmpty
        || title.lowercased().hasPrefix("fråga "))
  }

  /// Whether the item is an interpellation, and not a plain question.
  public var isInterpellation: Bool {
    kind == .question && title.lowercased().contains("interpellation")
  }
}
