import Voting

extension Meeting {
  /// What the minutes say of a vote: the demand and what Ja and Nej mean, then the result.
  func votePassages(of vote: Vote, _ question: Question, in item: Item) -> [Sentences] {
    let meanings = [meaning(vote.yesText, "Ja"), meaning(vote.noText, "Nej")]
    return [Sentences([demandSentence(of: vote, question, in: item)] + meanings)]
      + resultPassage(of: vote, question, in: item)
  }

  /// What a side means, as a sentence: "Den som avslår förslaget röstar Ja" with its stop, "Nej
  /// innebär bifall till Rut Halls förslag.".
  func meaning(_ text: String, _ side: String) -> String {
    let words = text.trimmed.withoutStop
    if words.lowercased().hasPrefix("den som ") || words.lowercased().hasPrefix("de som ") {
      return "\(sentenceStart(words)) röstar \(side)."
    }
    if let noun = words.split(separator: " ").first?.lowercased(), Self.asides.contains(noun) {
      return "\(side) innebär \(noun)\(words.dropFirst(noun.count))."
    }
    if namesProposal(words) {
      let isOwn = words.lowercased().hasPrefix(body.mainProposal.lowercased())
      let name = isOwn ? body.mainProposal + words.dropFirst(body.mainProposal.count) : words
      return "\(side) innebär bifall till \(name)."
    }
    return "\(side) innebär: \(words)."
  }

  private static let asides = ["att", "avslag", "bifall", "bordläggning", "återremiss"]

  /// Whether words are no more than what a proposal is called: "kommunstyrelsens förslag", "Rut
  /// Halls (M) yrkande", "förslaget i föredragningslistan i punkt 2".
  private func namesProposal(_ text: String) -> Bool {
    let (own, words) = (body.mainProposal.lowercased(), text.lowercased())
    if words == own || words.hasPrefix(own + " i punkt") { return true }
    let parts = text.split(separator: " ")
    guard let last = parts.last?.lowercased(), let first = parts.first else { return false }
    let definite = ["förslaget", "förslagen", "yrkandet", "yrkandena"]
    if parts.count == 1 { return definite.contains(where: last.hasSuffix) }
    let nouns = ["förslag", "yrkande", "yrkanden"]
    guard nouns.contains(where: last.hasSuffix) else { return false }
    let owners = parts.dropLast()
    return (parts.count == 2 && "sxz".contains(first.last ?? "a"))
      || owners.allSatisfy { $0 == "och" || $0.hasPrefix("(") || $0.first?.isUppercase == true }
  }

  private func demandSentence(of vote: Vote, _ question: Question, in item: Item) -> String {
    let order = "följande propositionsordning fastställs:"
    let method = vote.demand.method == .hands ? " genom handuppräckning" : ""
    let before = item.votes.last { $0.question == vote.question && $0.number < vote.number }
    if let before, before.isStruck { return "Ny omröstning\(method) hålls och \(order)" }
    if vote.isMain, question.findings.contains(where: \.choosesCounter) {
      let demanded = vote.demand.by.map { "\(name($0)) begär omröstning. " } ?? ""
      return demanded + "Sedan motförslaget är utsett hålls huvudomröstning\(method) och \(order)"
    }
    let about =
      vote.isMain
      ? "" : " om vilket förslag som ska vara motförslag i \(voteAfter(vote, question, in: item))"
    if let person = vote.demand.by {
      return "\(name(person)) begär omröstning\(method)\(about) och \(order)"
    }
    return "Omröstning\(method) begärs\(about) och \(order)"
  }

  private func resultPassage(of vote: Vote, _ question: Question, in item: Item) -> [Sentences] {
    guard let tally = vote.tally else { return [Sentences("Omröstningen är inte avslutad.")] }
    if case .struck(let reason) = vote.stage {
      let again = "Omröstningen görs om"
      let words = reason.trimmed.isEmpty ? again + "." : "\(again): \(reason.trimmed.withStop)"
      return [Sentences("\(givenSentence(tally)) \(words)")]
    }
    let why = whySentence(of: vote, question, in: item)
    guard let result = vote.result, let winner = vote.winner else {
      return [Sentences(givenSentence(tally))]
    }
    let outcome = outcome(of: winner, in: vote, question, in: item)
    let found: String
    switch result.right {
    case .majority, .twoThirds:
      found = "Med \(countWords(tally)) finner ordföranden att \(outcome.clause)."
    case .casting:
      found = "\(givenSentence(tally)) Med ordförandens utslagsröst \(outcome.inverted)."
    case .minority, .shortOfTwoThirds: found = givenSentence(tally)
    }
    return [Sentences([found, why].compactMap(\.self).joined(separator: " "))]
  }

  /// "7 ja-röster och 6 nej-röster", "6 ja-röster, 1 nej-röst och 2 som avstår".
  private func countWords(_ tally: Tally) -> String {
    let cast = [votes(tally.yes, "ja"), votes(tally.no, "nej")]
    return swedishList(tally.abstain == 0 ? cast : cast + ["\(tally.abstain) som avstår"])
  }

  /// The bare counts as a sentence, for a result that needs another to be complete.
  func givenSentence(_ tally: Tally) -> String {
    let given =
      "Vid omröstningen avges \(votes(tally.yes, "ja")) och \(votes(tally.no, "nej"))"
    guard tally.abstain > 0 else { return given + "." }
    return "\(given). \(counted(tally.abstain, "ledamot", "ledamöter")) avstår."
  }
}

extension Meeting {
  /// What a voting list says below its sums: how the vote was held, the casting vote, another right
  /// than the majority's, that it is open or was held over.
  public func voteRemarks(on vote: Vote, in item: Item) -> [String] {
    var remarks: [String] = []
    if vote.demand.method == .hands { remarks.append("Omröstning genom handuppräckning.") }
    if vote.tally == nil { remarks.append("Omröstningen är inte avslutad.") }
    if let casting = vote.casting {
      let side = casting == .yes ? "Ja" : "Nej"
      let whose = actingChair(of: item).map { "Utslagsröst av \(name($0)), \(Self.actingTitle)" }
      remarks.append("\(whose ?? "Ordförandens utslagsröst"): \(side)")
    }
    if !vote.isStruck, let question = item.questions.first(where: { $0.number == vote.question }),
      let why = whySentence(of: vote, question, in: item)
    {
      remarks.append(why)
    }
    if case .struck(let reason) = vote.stage {
      let words = reason.trimmed
      remarks.append("Omröstningen görs om" + (words.isEmpty ? "." : ": \(words.withStop)"))
    }
    return remarks
  }
}
