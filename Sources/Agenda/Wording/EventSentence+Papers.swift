extension Meeting {
  func paperPhrase(of event: PaperEvent) -> Phrase? {
    switch event {
    case .fixed(let texts, let sent):
      guard sent != nil else { return nil }
      let numbers = texts.compactMap(\.paragraph)
      return Phrase(
        sv: "protokollet är skickat till justerarna, \(paragraphList(numbers))",
        en: "the minutes are sent to the verifiers, \(paragraphList(numbers))")
    case .attested(let attestation): return phrase(of: attestation)
    case .corrected(let correction):
      let name = shortName(of: correction.item)
      return Phrase(
        sv: "rättelse av \(name.sv): \(beginning(of: correction.text))",
        en: "correction of \(name.en): \(beginning(of: correction.text))")
    case .masked(let mask):
      let place = mask.item.map(shortName) ?? Phrase(sv: "hela protokollet", en: "all the minutes")
      return Phrase(
        sv: "”\(beginning(of: mask.text))” maskeras i \(place.sv) på webben, säger \(mask.by)",
        en: "“\(beginning(of: mask.text))” is masked in \(place.en) on the web, says \(mask.by)")
    case .reviewed(let review):
      let list = paragraphList(paragraphNumbers(of: review.items))
      let found = review.found.map(beginning).joined(separator: "; ")
      return Phrase(
        sv: "\(list) granskade för webben av \(review.by)"
          + (found.isEmpty ? "" : "; där maskeras \(found)"),
        en: "\(list) reviewed for the web by \(review.by)"
          + (found.isEmpty ? "" : "; masked there: \(found)"))
    case .posted(let notice):
      let list = paragraphList(paragraphNumbers(of: notice.items))
      return Phrase(
        sv: "anslag om justering av \(list) uppsatt \(notice.on) av \(notice.by);"
          + " sista dag att överklaga \(notice.lastAppeal), tas ned tidigast \(notice.firstRemoval)",
        en: "notice that \(list) are verified posted on \(notice.on) by \(notice.by);"
          + " last day to appeal \(notice.lastAppeal), down on \(notice.firstRemoval) at the earliest"
      )
    case .takenDown(_, let removal):
      return Phrase(
        sv: "anslaget nedtaget \(removal.on) av \(removal.by)",
        en: "the notice taken down on \(removal.on) by \(removal.by)")
    }
  }

  private func phrase(of attestation: Attestation) -> Phrase {
    let name = name(of: attestation.signer)
    let list = paragraphList(paragraphNumbers(of: attestation.items))
    let text = attestation.text.isEmpty ? "" : ": \(beginning(of: attestation.text))"
    return switch attestation.outcome {
    case .signed:
      Phrase(
        sv: "\(name) undertecknar \(list) \(attestation.on)\(text)",
        en: "\(name) signs \(list) on \(attestation.on)\(text)")
    case .refused:
      Phrase(
        sv: "\(name) vägrar underteckna \(list)\(text)",
        en: "\(name) refuses to sign \(list)\(text)")
    case .hindered:
      Phrase(
        sv: "\(name) har förhinder att underteckna \(list)\(text)",
        en: "\(name) is hindered from signing \(list)\(text)")
    }
  }

  /// The numbers of the §§ of some items, in order.
  public func paragraphNumbers(of items: [ItemID]) -> [Int] {
    items.compactMap { self[$0]?.paragraph }.sorted()
  }
}
