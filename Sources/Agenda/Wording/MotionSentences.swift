import Voting

extension Meeting {
  /// What the minutes say of the motions of an item (yrkanden): each in the order moved, then who
  /// supports which, all supporters of one in one sentence.
  ///
  /// Those who ask for the same rejection, and say no more, are named together.
  ///
  /// Motions that were withdrawn or made one with another are left out.
  /// - Law: KL 5 kap. 67 § 1.
  public func motionPassages(of item: Item) -> [Sentences] {
    let motions = item.motions.filter(\.isInMinutes)
    var plain: [String] = []
    let own = motions.filter { !isPlainSupport($0, in: item) }
    let moved = own.compactMap { motion -> Sentences? in
      guard isPlainRejection(motion) else { return passage(of: motion, in: item) }
      let aim = aim(of: motion, in: item)
      guard !plain.contains(aim) else { return nil }
      plain.append(aim)
      return Sentences("\(swedishList(rejecting(aim, motions, item))) yrkar \(aim).")
    }
    return moved + supportSentences(motions, item, said: plain).map { Sentences($0) }
  }

  /// Whether a motion rejects, and says no more.
  private func isPlainRejection(_ motion: Motion) -> Bool {
    motion.kind == .reject && motion.reason.trimmed.isEmpty && motion.text.trimmed.isEmpty
  }

  /// Who asks for a rejection without words of their own: movers and supporters, each once.
  private func rejecting(_ aim: String, _ motions: [Motion], _ item: Item) -> [String] {
    var persons: [String] = []
    for motion in motions where motion.kind == .reject && self.aim(of: motion, in: item) == aim {
      let movers = isPlainRejection(motion) ? moverNames(of: motion) : []
      persons += (movers + motion.supporters.map(name)).filter { !persons.contains($0) }
    }
    return persons
  }

  /// Whether a motion only adds its movers to those who support another, the proposal, or that a
  /// member's motion is adopted or rejected.
  private func isPlainSupport(_ motion: Motion, in item: Item) -> Bool {
    guard motion.reason.trimmed.isEmpty else { return false }
    return plainVerdict(of: motion, in: item) != nil
      || (motion.kind == .adopt && motion.text.trimmed.isEmpty)
  }

  private func passage(of motion: Motion, in item: Item) -> Sentences {
    let movers = swedishList(moverNames(of: motion))
    let text = quotedLines(motion.text)
    if let verdict = plainVerdict(of: motion, in: item) {
      return .sentence("\(movers) yrkar \(verdict.noun)", reason: motion.reason)
    }
    switch motion.kind {
    case .adopt, .reject:
      let words = "\(movers) yrkar \(aim(of: motion, in: item))"
      if text.isEmpty { return .sentence(words, reason: motion.reason) }
      return Sentences(
        words + " och anför följande:", quotation: quotedLines(motion.reason) + text)
    case .remit where text.isEmpty:
      return .sentence(
        "\(movers) yrkar att ärendet \(remitted(by: motion))", reason: motion.reason)
    case .table where text.isEmpty:
      return .sentence("\(movers) yrkar att ärendet bordläggs", reason: motion.reason)
    case .recess where text.isEmpty:
      return .sentence("\(movers) yrkar ajournering", reason: motion.reason)
    case .amend, .counter, .add, .remit, .table, .recess, .order:
      return Sentences(
        "\(movers) yrkar följande:",
        quotation: headed(quotedLines(motion.reason), text, by: motion, in: item))
    }
  }

  /// "återremitteras", "återremitteras till kommunstyrelsen".
  func remitted(by motion: Motion) -> String {
    let place = motion.to.trimmed.withoutStop
    return place.isEmpty ? "återremitteras" : "återremitteras till \(place)"
  }

  /// The reasons and the words moved, with the kind of motion as a line between them, unless the
  /// mover wrote one.
  private func headed(
    _ reason: [String], _ text: [String], by motion: Motion, in item: Item
  ) -> [String] {
    let noun = motion.kind.noun
    let hasHeading = [reason.last, text.first].contains { line in
      line.map { $0.lowercased().hasPrefix(noun) && $0.count <= noun.count + 20 } ?? false
    }
    if hasHeading { return reason + text }
    let other = motion.on.map { " till \(motionLabel($0, in: item))" } ?? ""
    return reason + [sentenceStart(noun) + other + pointsChanged(by: motion)] + text
  }

  private func pointsChanged(by motion: Motion) -> String {
    switch motion.points.count {
    case 0: ""
    case 1: " till punkt \(motion.points[0])"
    default: " till punkterna " + numberList(motion.points.sorted())
    }
  }

  /// What is adopted or rejected: "avslag på Rut Halls tilläggsyrkande".
  private func aim(of motion: Motion, in item: Item) -> String {
    let verb = motion.kind == .reject ? "avslag på" : "bifall till"
    if let other = motion.on { return "\(verb) \(motionLabel(other, in: item))" }
    let points: String
    switch motion.points.count {
    case 0: points = ""
    case 1: points = " i punkt \(motion.points[0])"
    default: points = " i punkterna " + numberList(motion.points.sorted())
    }
    return "\(verb) \(body.mainProposal)\(points)"
  }

  /// One sentence for all who support the same, where that is not said already.
  private func supportSentences(
    _ motions: [Motion], _ item: Item, said: [String]
  ) -> [String] {
    var aims: [(aim: String, persons: [String])] = []
    func support(_ aim: String, by persons: [String]) {
      guard !persons.isEmpty else { return }
      if let index = aims.firstIndex(where: { $0.aim == aim }) {
        aims[index].persons += persons.filter { !aims[index].persons.contains($0) }
      } else {
        aims.append((aim, persons))
      }
    }
    for motion in motions {
      let movers = isPlainSupport(motion, in: item) ? moverNames(of: motion) : []
      if let verdict = plainVerdict(of: motion, in: item) {
        support(verdict.noun, by: movers + motion.supporters.map(name))
        continue
      }
      switch motion.kind {
      case .adopt:
        support(aim(of: motion, in: item), by: movers + motion.supporters.map(name))
      case .reject:
        support(aim(of: motion, in: item), by: motion.supporters.map(name))
      case .amend, .counter, .add, .remit, .table, .recess, .order:
        support("bifall till \(label(of: motion, in: item))", by: motion.supporters.map(name))
      }
    }
    return aims.filter { !said.contains($0.aim) }
      .map { "\(swedishList($0.persons)) yrkar \($0.aim)." }
  }
}
