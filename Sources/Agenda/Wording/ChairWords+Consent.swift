import Voting

/// The words where a council is to decide what was not announced.
extension ChairScript {
  /// That everybody has to agree to decide an item that was not announced, or that they do.
  /// - Law: KL 5 kap. 52 §.
  func consentLines(for item: Item) -> [ChairWords.Line] {
    guard needsConsent(item) else { return [] }
    guard item.marks["consent"] == nil else {
      return [.said("\(startAssembly) är enigt om att avgöra ärendet i dag.")]
    }
    return [
      .said("Ärendet är inte kungjort. Är alla närvarande eniga om att avgöra det i dag?"),
      .cue("Sekreteraren antecknar att alla är eniga; annars bordläggs ärendet."),
    ]
  }

  /// Whether everybody has to agree before an item is decided.
  /// - Law: KL 5 kap. 52 §.
  func needsConsent(_ item: Item) -> Bool {
    meeting.body.kind == .council && item.isUnannounced && item.isOpen
      && (item.choosesPersons || meeting.composedDecision(for: item).outcome == .decided)
  }

  /// The same where only what is missing is to be said, after the item is presented.
  func missingConsentLines(for item: Item) -> [ChairWords.Line] {
    item.marks["consent"] == nil ? consentLines(for: item) : []
  }
}

extension Item {
  /// Whether the item came to the agenda without being announced.
  var isUnannounced: Bool { addition != nil && summons?.announced == nil }
}
