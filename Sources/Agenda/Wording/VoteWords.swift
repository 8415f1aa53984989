public import Voting

extension Meeting {
  /// What Ja and Nej mean, as the chair puts it to the meeting (voteringsproposition).
  ///
  /// "den som avslår Rut Halls tilläggsyrkande" against "den som bifaller …"; on which side is to
  /// be the counter-proposal "den som vill ha X som motförslag"; on a formal question "den som vill
  /// att ärendet avgörs idag" against "den som vill återremittera ärendet".
  public func voteTexts(
    for question: Question, yes: Side, no: Side, isMain: Bool, in item: Item
  ) -> (yes: String, no: String) {
    func text(_ side: Side, against other: Side) -> String {
      if !isMain { return "den som vill ha \(counterLabel(side, question, item)) som motförslag" }
      switch side {
      case .today: return "den som vill att ärendet avgörs idag"
      case .rejection where defines(other, question, in: item):
        return "den som avslår " + label(ofSubject: question, in: item)
      case .rejection: return "den som vill avslå samtliga förslag"
      case .main: return "den som bifaller " + label(of: side, of: question, in: item)
      case .motion(let id):
        if other == .today, let infinitive = formalInfinitive(of: id, in: item) {
          return "den som vill \(infinitive) ärendet"
        }
        if let verdict = soleVerdict(of: side, in: item) {
          return "den som \(verdict.verb) motionen"
        }
        return "den som bifaller " + motionLabel(id, in: item)
      }
    }
    return (text(yes, against: no), text(no, against: yes))
  }

  /// The question as it heads a list of votes: "Omröstning om avslag (ja) eller bifall (nej) till
  /// Rut Halls tilläggsyrkande", "Omröstning mellan X (ja) och Y (nej)".
  ///
  /// Where the words put to the meeting were not the program's, they are repeated instead.
  public func ballotQuestion(of vote: Vote, in item: Item) -> String {
    guard let question = item.questions.first(where: { $0.number == vote.question }) else {
      return "Omröstning: \(vote.yesText) (ja), \(vote.noText) (nej)"
    }
    let texts = voteTexts(
      for: question, yes: vote.yes, no: vote.no, isMain: vote.isMain, in: item)
    guard texts.yes == vote.yesText, texts.no == vote.noText else {
      return "Omröstning: \(vote.yesText) (ja), \(vote.noText) (nej)"
    }
    guard vote.isMain else {
      let sides = [vote.yes, vote.no].map { counterLabel($0, question, item) }
      return "Omröstning om vilket förslag som ska vara motförslag i "
        + "\(voteAfter(vote, question, in: item)): \(sides[0]) (ja) eller \(sides[1]) (nej)"
    }
    return mainQuestion(of: vote, question, item)
  }

  /// A row of a voting list: "Rut Hall (M), ledamot", and where it is to be said whose seat a
  /// substitute held "Ann Öst (S), ersättare för Kaj Norr (S)".
  public func listName(of voter: Voter, in item: Item, namingSeat: Bool) -> String {
    let isActing = voter.person == actingChair(of: item)
    let role = isActing ? Self.actingTitle : body[voter.person]?.role ?? ""
    let plain = name(voter.person) + (role.isEmpty ? "" : ", \(role)")
    guard namingSeat, let seat = voter.replaces else { return plain }
    return plain + (role == "ersättare" ? " för " : ", ersätter ") + name(seat)
  }

  private func mainQuestion(of vote: Vote, _ question: Question, _ item: Item) -> String {
    if vote.no == .rejection, defines(vote.yes, question, in: item) {
      return "Omröstning om bifall (ja) eller avslag (nej) till "
        + label(ofSubject: question, in: item)
    }
    if vote.yes == .rejection, defines(vote.no, question, in: item) {
      return "Omröstning om avslag (ja) eller bifall (nej) till "
        + label(ofSubject: question, in: item)
    }
    switch (vote.yes, vote.no) {
    case (.today, .motion(let id)):
      let word = formalPassive(of: id, in: item)
      return "Omröstning om att ärendet ska avgöras idag (ja) eller \(word) (nej)"
    case (.motion(let id), .today):
      let word = formalPassive(of: id, in: item)
      return "Omröstning om att ärendet ska \(word) (ja) eller avgöras idag (nej)"
    default:
      let sides = [vote.yes, vote.no].map { label(of: $0, of: question, in: item) }
      return "Omröstning mellan \(sides[0]) (ja) och \(sides[1]) (nej)"
    }
  }

  /// Whether a side is what the subject asks to adopt, so that its opposite is to reject it.
  func defines(_ side: Side, _ question: Question, in item: Item) -> Bool {
    switch question.subject {
    case .whole, .points:
      // Without a proposal a motion alone is what is adopted or rejected.
      if side == .main { return true }
      return item.proposal.isEmpty && question.contest.motions.map(Side.motion) == [side]
    case .formal(let id), .addition(let id), .recess(let id): return side == .motion(id)
    }
  }

  /// A side as it is called when a counter-proposal is chosen.
  func counterLabel(_ side: Side, _ question: Question, _ item: Item) -> String {
    side == .rejection ? "avslag" : label(of: side, of: question, in: item)
  }

  /// "återremittera" or "bordlägga", where the item has one motion of that kind.
  private func formalInfinitive(of id: MotionID, in item: Item) -> String? {
    guard let motion = item[motion: id], isOnlyOfItsKind(motion, in: item) else { return nil }
    switch motion.kind {
    case .remit: return "återremittera"
    case .table: return "bordlägga"
    case .adopt, .reject, .amend, .counter, .add, .recess, .order: return nil
    }
  }

  func formalPassive(of id: MotionID, in item: Item) -> String {
    guard let motion = item[motion: id] else { return "skjutas upp" }
    let word = motion.kind == .table ? "bordläggas" : "återremitteras"
    if isOnlyOfItsKind(motion, in: item) { return word }
    return "\(word) enligt \(label(of: motion, in: item))"
  }

  /// Whether no other motion of the same kind stands in the item.
  func isOnlyOfItsKind(_ motion: Motion, in item: Item) -> Bool {
    !item.motions.contains { $0.isInMinutes && $0.kind == motion.kind && $0.id != motion.id }
  }
}
