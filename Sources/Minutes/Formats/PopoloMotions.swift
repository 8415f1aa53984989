internal import Agenda
internal import Voting

extension PopoloDocument {
  /// The motions of a § where something was voted on: what members moved, then whatever else was a
  /// side of a vote, and what was elected.
  func motions(of paragraph: Paragraph) -> [JSONValue] {
    let votes = decidedVotes(of: paragraph)
    let elections = paragraph.facts.elections.filter { $0.ballots != nil }
    guard !votes.isEmpty || !elections.isEmpty else { return [] }
    let moved = paragraph.facts.motions.map { motion($0, in: paragraph) }
    var others: [(id: String, motion: JSONValue)] = []
    for list in votes {
      for (side, text) in [(list.yes, list.yesText), (list.no, list.noText)] {
        guard let id = motionID(side, in: paragraph, question: list.decides),
          !others.contains(where: { $0.id == id }),
          let motion = motion(id, side, text, list, in: paragraph)
        else { continue }
        others.append((id, motion))
      }
    }
    return moved + others.map(\.motion)
      + elections.compactMap { elected in
        guard let ballots = elected.ballots else { return nil }
        return base("p\(paragraph.number)-val\(ballots.number)-m").with([
          "text": .text("Val av \(elected.post)"), "classification": "val",
          "result": .text(elected.names.count == ballots.seats ? "pass" : "fail"),
        ])
      }
  }

  /// The name of a side of a question: a member's motion, the proposal or the points of it that
  /// were asked about, that it is rejected, or that the item is decided today.
  func motionID(_ side: Side, in paragraph: Paragraph, question: Int?) -> String? {
    let start = "p\(paragraph.number)-"
    switch side {
    case .motion(let id):
      let isHere = paragraph.facts.motions.contains { $0.id == id }
      return isHere ? start + "yrkande-\(id.letter)" : nil
    case .main: return question.map { start + "fraga-\($0)-forslaget" }
    case .rejection: return question.map { start + "fraga-\($0)-avslag" }
    case .today: return question.map { start + "fraga-\($0)-idag" }
    }
  }

  private func base(_ id: String) -> JSONValue {
    .object([
      "id": .text(id), "organization_id": .text(Self.body),
      "legislative_session_id": .text(sessionID),
    ])
  }

  private func motion(_ motion: Facts.MovedMotion, in paragraph: Paragraph) -> JSONValue {
    base("p\(paragraph.number)-yrkande-\(motion.id.letter)").with([
      "identifier": .text("§ \(paragraph.number) yrkande \(motion.id.letter)"),
      "text": .text(motion.text.isEmpty ? motion.kind.noun : motion.text),
      "classification": .text(motion.kind.noun),
      "creator_id": motion.movers.first.map { .text($0.popolo) },
      "result": motion.isCarried.map { .text($0 ? "pass" : "fail") },
      "klubba:movers": .list(motion.movers) { .text($0.popolo) },
      "klubba:other_movers": motion.outsiders.isEmpty ? nil : .texts(motion.outsiders),
      "klubba:supporters": .list(motion.supporters) { .text($0.popolo) },
      "klubba:reason": .filled(motion.reason),
    ])
  }

  /// A side that nobody moved as such; nothing for a member's motion.
  private func motion(
    _ id: String, _ side: Side, _ meaning: String, _ list: VotingList, in paragraph: Paragraph
  ) -> JSONValue? {
    let name: String
    switch side {
    case .motion: return nil
    case .main: name = "huvudförslag"
    case .rejection: name = "avslag"
    case .today: name = "avgörande idag"
    }
    let question = paragraph.facts.questions.first { $0.number == list.decides }
    let words = side == .main ? proposed(in: question, of: paragraph) : meaning
    return base(id).with([
      "text": .text(words), "classification": .text(name),
      "result": question?.winner.map { .text($0 == side ? "pass" : "fail") },
    ])
  }

  /// The words of the proposal, or of the points of it that were asked about.
  private func proposed(in question: Facts.PutQuestion?, of paragraph: Paragraph) -> String {
    let points = paragraph.facts.proposal
    guard case .points(let numbers)? = question?.subject else { return Point.lines(points) }
    return Point.lines(
      points.enumerated().filter { numbers.contains($0.offset + 1) }.map(\.element))
  }
}
