extension Meeting {
  /// What the minutes say of conflicts of interest (jäv): what was ruled on, who therefore takes no
  /// part, and who serves instead.
  ///
  /// The ground is not printed: it may concern private matters, and the law does not ask for it.
  /// - Law: KL 5 kap. 47–49 §§, 6 kap. 28–30 §§.
  public func recusalPassages(of item: Item) -> [Sentences] {
    let accountable = item.recusals.filter(onlyLeavesDecision)
    let aside = item.recusals.filter { !onlyLeavesDecision($0) }
    return item.recusalsDenied.map { Sentences(rulingSentence(on: $0, isRecused: false)) }
      + (aside.isEmpty
        ? []
        : [passage(aside, "deltar inte i handläggningen av ärendet på grund av jäv", in: item)])
      + (accountable.isEmpty ? [] : [passage(accountable, decisionAside(of: item), in: item)])
  }

  private func decisionAside(of item: Item) -> String {
    item.title.lowercased().contains("ansvarsfrihet")
      ? "deltar inte i beslutet om ansvarsfrihet" : "deltar inte i beslutet på grund av jäv"
  }

  private func passage(_ recusals: [Recusal], _ words: String, in item: Item) -> Sentences {
    let rulings = recusals.filter(\.isRuled).map { rulingSentence(on: $0, isRecused: true) }
    let persons = swedishList(recusals.map { name($0.person) })
    let serving = recusals.compactMap { recusal -> String? in
      guard let seat = recusal.seat, let holder = presence.holder(of: seat, at: item.decided),
        !recusals.contains(where: { $0.person == holder })
      else { return nil }
      let whose = recusals.count == 1 ? "" : " för \(name(recusal.person))"
      return "\(name(holder)) tjänstgör\(whose)."
    }
    return Sentences((rulings + ["\(persons) \(words)."] + serving).joined(separator: " "))
  }

  /// The ruling where a conflict of interest was disputed.
  /// - Law: KL 6 kap. 30 § andra och tredje styckena.
  private func rulingSentence(on recusal: Recusal, isRecused: Bool) -> String {
    let ruling =
      "Fråga väcks om jäv för \(name(recusal.person)). "
      + "\(sentenceStart(body.organ)) beslutar att jäv "
    return ruling + (isRecused ? "föreligger." : "inte föreligger.")
  }
}
