extension Meeting {
  func paperEvents(for command: PaperCommand, given: Given) throws(Refusal) -> [Event] {
    switch command {
    case .send(let texts): return try sendingEvents(texts, given: given)
    case .attest(let draft): return try attestingEvents(draft, given: given)
    case .correct(let id, let text, let on, let by):
      let item = try item(id)
      guard case .verified(let verified) = standing(of: item) else {
        throw .notVerified(paragraph: item.paragraph)
      }
      guard !text.isEmpty else { throw .textMissing }
      if let on, on < verified { throw .tooEarly(first: verified.description) }
      try requireBound(text, field: "text")
      let correction = Correction(
        item: id, text: text, on: on ?? given.at.day, by: try whoDid(by))
      return [.paper(.corrected(correction))]
    case .mask(let text, let shown, let items, let by):
      return try maskingEvents(text, shown: shown, in: items, by: by)
    case .review(let items, let by, let found):
      let numbered = try items.isEmpty ? paragraphs : requireParagraphs(items)
      guard !numbered.isEmpty else { throw .nothingToSign }
      let review = MaskReview(items: numbered.map(\.id), by: try whoDid(by), found: found)
      return [.paper(.reviewed(review))]
    case .post(let items, let on, let place, let by):
      return try postingEvents(items, on: on, place: place, by: by, given: given)
    case .takeDown(let items, let on, let by):
      return try removalEvents(items, on: on, by: by, given: given)
    }
  }

  /// Who did something, by name: the secretary where it is not said.
  func whoDid(_ by: String?) throws(Refusal) -> String {
    guard let name = by ?? secretaryName, !name.isEmpty else { throw .whoMissing }
    try requireName(name)
    return name
  }

  /// Items that each have a §.
  func requireParagraphs(_ ids: [ItemID]) throws(Refusal) -> [Item] {
    var items: [Item] = []
    for id in ids {
      let item = try item(id)
      guard item.paragraph != nil else { throw .noParagraph(title: item.title) }
      items.append(item)
    }
    return items
  }

  /// Sends the minutes to the verifiers once the meeting is closed; what is signed already stays.
  private func sendingEvents(_ texts: [FixedText], given: Given) throws(Refusal) -> [Event] {
    guard phase != .before else { throw .notOpened }
    guard phase == .closed else { throw .notClosed }
    guard !paragraphs.isEmpty else { throw .nothingToSign }
    let waiting = paragraphs.filter { !isAttested($0.id) }.compactMap(\.paragraph)
    let isFresh =
      verification.sent != nil && !verification.texts.contains(where: \.isStale)
      && waiting.allSatisfy { verification.text(of: $0) != nil }
    guard !isFresh else { throw .alreadySent }
    let sent = texts.filter { text in
      text.paragraph.map(waiting.contains) ?? !frontIsAttested
    }
    guard !sent.isEmpty else { throw .alreadySent }
    var events: [Event] = []
    let gaps = missingInText.count
    if gaps > 0 { events.append(.warned(.minutesIncomplete(count: gaps), reason: given.because)) }
    return events + [.paper(.fixed(sent, sent: given.at))]
  }

  /// Whether someone has signed the minutes with their front page.
  public var frontIsAttested: Bool {
    verification.text(of: nil).map { !$0.isStale } == true && verification.sent != nil
      && verification.attestations.contains { attestation in
        attestation.outcome == .signed
          && attestation.items.contains { self[$0]?.isImmediate == false }
      }
  }

  private func attestingEvents(
    _ draft: AttestationDraft, given: Given
  ) throws(Refusal) -> [Event] {
    guard phase != .before else { throw .notOpened }
    guard !draft.signers.isEmpty else { throw .nobodyNamed }
    try requireBound(draft.text, field: "text")
    if draft.outcome != .signed, draft.text.isEmpty { throw .textMissing }
    if draft.method == .ssh, draft.outcome == .signed, draft.signature == nil {
      throw .signatureMissing
    }
    let on = draft.on ?? given.at.day
    guard on >= day else { throw .attestedBeforeMeeting(day: day.description) }
    let fixing = try textsFixed(by: draft)
    var after = self
    var events = fixing
    for event in fixing { after.apply(event) }
    for signer in draft.signers {
      let items = try after.itemsToSign(signer, among: draft.items)
      let before = items.compactMap { id in after.lastSignature(of: id) }.max()
      if draft.outcome == .signed, let before, on < before {
        throw .tooEarly(first: before.description)
      }
      let attestation = Attestation(
        signer: signer, items: items, on: on, outcome: draft.outcome, text: draft.text,
        method: draft.method, signature: draft.signature)
      let event = Event.paper(.attested(attestation))
      events.append(event)
      after.apply(event)
    }
    return verificationWarnings(draft, on: on, given: given) + events
  }

  /// The day of the last signature under the § of an item.
  private func lastSignature(of item: ItemID) -> Day? {
    verification.attestations.filter { $0.outcome == .signed && $0.items.contains(item) }
      .map(\.on).max()
  }

  /// Texts of §§ verified at once that nobody has signed yet: they are fixed as they are now.
  private func textsFixed(by draft: AttestationDraft) throws(Refusal) -> [Event] {
    var texts: [FixedText] = []
    for item in try requireParagraphs(draft.items) {
      guard let paragraph = item.paragraph, !isAttested(item.id) else { continue }
      if let text = verification.text(of: paragraph), verification.sent != nil {
        guard !text.isStale else { throw .changedSinceSent(paragraph: paragraph) }
        continue
      }
      guard item.isImmediate else { throw .notSent }
      guard let text = draft.texts.first(where: { $0.paragraph == paragraph }) else { continue }
      texts.append(text)
    }
    return texts.isEmpty ? [] : [.paper(.fixed(texts, sent: nil))]
  }

  /// The items whose §§ someone signs: those named, else all that are fixed and wait for the person.
  private func itemsToSign(
    _ signer: Signer, among named: [ItemID]
  ) throws(Refusal) -> [ItemID] {
    let name = name(of: signer)
    guard signers.contains(signer) else { throw .notASigner(name: name) }
    guard !named.isEmpty || verification.sent != nil else { throw .notSent }
    let asked = try named.isEmpty ? paragraphs : requireParagraphs(named)
    var items: [ItemID] = []
    var isDone = false
    for item in asked {
      let roles = signers(of: item).filter { $0.signer == signer }.map(\.role)
      guard let role = roles.first else {
        guard named.isEmpty else { throw .notASigner(name: name) }
        continue
      }
      guard attestation(by: signer, of: item.id) == nil else {
        isDone = true
        continue
      }
      try requireReady(item, before: role)
      items.append(item.id)
    }
    guard !items.isEmpty else {
      throw isDone ? .alreadyAttested(name: name) : .notASigner(name: name)
    }
    return items
  }

  /// The text is fixed, and everyone who signs before has signed, refused or was hindered.
  private func requireReady(_ item: Item, before role: SigningRole) throws(Refusal) {
    let paragraph = item.paragraph ?? 0
    guard let text = verification.text(of: paragraph) else { throw .notSent }
    guard !text.isStale else { throw .changedSinceSent(paragraph: paragraph) }
    for entry in signers(of: item) where entry.role < role {
      guard attestation(by: entry.signer, of: item.id) != nil else {
        throw .signsBefore(name: name(of: entry.signer), paragraph: paragraph)
      }
    }
  }

  /// That the time for verifying is over, and that a § verified at once lacks something.
  /// - Law: KL 5 kap. 69 §.
  private func verificationWarnings(
    _ draft: AttestationDraft, on: Day, given: Given
  ) -> [Event] {
    var warnings: [Warning] = []
    let last = lastDays.verification
    if phase == .closed, on > last { warnings.append(.verifiedLate(last: last.description)) }
    let unsigned = draft.items.filter { !isAttested($0) }
    let gaps = missingInText.filter { $0.item.map(unsigned.contains) == true }.count
    if gaps > 0 { warnings.append(.minutesIncomplete(count: gaps)) }
    return warnings.map { .warned($0, reason: given.because) }
  }

  private func maskingEvents(
    _ text: String, shown: String, in items: [ItemID], by: String?
  ) throws(Refusal) -> [Event] {
    guard !text.isEmpty else { throw .textMissing }
    try requireBound(text, field: "text")
    guard shown.count <= Bounds.name else { throw .tooLongName(bound: Bounds.name) }
    let by = try whoDid(by)
    guard !items.isEmpty else {
      return [.paper(.masked(Mask(item: nil, text: text, shown: shown, by: by)))]
    }
    return try requireParagraphs(items).map { item in
      .paper(.masked(Mask(item: item.id, text: text, shown: shown, by: by)))
    }
  }
}
