import Voting

/// The words of an interpellation or a question (interpellation, fråga).
extension ChairScript {
  /// Whether it may be put, and then who asked and who answers.
  ///
  /// Whether it may be put is not debated. Everybody may debate an interpellation; in a question
  /// only whoever asks and whoever answers.
  /// - Law: KL 5 kap. 59–64 §§.
  var inquiryLines: [ChairWords.Line] {
    guard let item else { return [] }
    guard item.progress != .questions else { return heading(of: item) + inquiryEnd(of: item) }
    let noun = item.isInterpellation ? "interpellationen" : "frågan"
    let askers = swedishList(item.inquiry.askers.map(meeting.name))
    var lines = heading(of: item)
    guard !item.inquiry.answerers.isEmpty else {
      if !askers.isEmpty { lines.append(.said("\(askers) ställer \(noun).")) }
      return lines + [
        .said("Får \(noun) ställas?"), .cue("Ingen debatt förs om det. Vänta in svaret."),
      ] + inquiryEnd(of: item)
    }
    if !askers.isEmpty { lines.append(.said("Ordet till \(askers), som har ställt \(noun).")) }
    lines.append(.said("\(swedishList(item.inquiry.answerers)) svarar."))
    lines += presenting(item)
    lines.append(
      item.isInterpellation
        ? .said("Begär någon ordet?")
        : .cue("Bara den som frågar och den som svarar får delta i debatten."))
    return lines + inquiryEnd(of: item)
  }

  /// How it ends: in the words proposed, else that it may be put or is answered.
  private func inquiryEnd(of item: Item) -> [ChairWords.Line] {
    guard item.proposal.isEmpty else {
      return deciding(meeting.composedDecision(for: item))
    }
    let noun = item.isInterpellation ? "interpellationen" : "frågan"
    guard item.inquiry.answerers.isEmpty else {
      return [.said("Därmed är \(noun) besvarad."), .gavel]
    }
    return [
      .said("Jag finner att \(noun) får ställas."),
      .cue("Klubbslag, om den inte besvaras i dag."),
    ]
  }
}
