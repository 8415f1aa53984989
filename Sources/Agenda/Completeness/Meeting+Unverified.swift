/// That someone has yet to sign §§.
public struct PendingSignature: Hashable, Sendable {
  /// In what capacity.
  public var role: SigningRole
  /// Who.
  public var signer: Signer
  /// The items whose §§ wait for the signature.
  public var items: [ItemID]
}

extension Meeting {
  /// Who has yet to sign what is sent, or what is verified at once, in the order of signing.
  /// - Law: KL 5 kap. 69 §.
  public var pendingSignatures: [PendingSignature] { unsigned(paragraphs.filter(isToSign)) }

  /// Who has neither signed, refused nor been hindered, with the items that wait for them, in the
  /// order of signing.
  func unsigned(_ items: [Item]) -> [PendingSignature] {
    var pending: [PendingSignature] = []
    for item in items {
      for entry in signers(of: item) where attestation(by: entry.signer, of: item.id) == nil {
        if let index = pending.firstIndex(where: {
          $0.signer == entry.signer && $0.role == entry.role
        }) {
          pending[index].items.append(item.id)
        } else {
          pending.append(
            PendingSignature(role: entry.role, signer: entry.signer, items: [item.id]))
        }
      }
    }
    return SigningRole.allCases.flatMap { role in pending.filter { $0.role == role } }
  }

  /// Whether the § is fixed as it stands, or is fixed by the first who signs.
  private func isToSign(_ item: Item) -> Bool {
    guard let text = item.paragraph.flatMap({ verification.text(of: $0) }) else {
      return item.isImmediate && verification.sent == nil
    }
    return !text.isStale || item.isImmediate && verification.sent == nil
  }

  /// What is still to be done to verify and announce the minutes.
  ///
  /// Before the meeting is closed it is only what was declared verified at once.
  /// - Law: KL 5 kap. 69 §, 8 kap. 12 §, 13 kap. 5 §.
  public var missingInVerification: [Missing] {
    sendingGaps + signingGaps + noticeGaps + maskGaps
  }

  private var sendingGaps: [Missing] {
    guard phase == .closed, !paragraphs.isEmpty else { return [] }
    guard verification.sent != nil else {
      guard paragraphs.contains(where: { !standing(of: $0).isVerified }) else { return [] }
      return [Missing(.notSent(last: lastDays.verification), remedy: .send)]
    }
    let changed = paragraphs.filter { !isAttested($0.id) && standing(of: $0) == .draft }
      .compactMap(\.paragraph)
    let isFrontStale = verification.text(of: nil)?.isStale ?? false
    guard !changed.isEmpty || isFrontStale else { return [] }
    return [Missing(.changedSinceSent(paragraphs: changed), remedy: .send)]
  }

  private var signingGaps: [Missing] {
    let last = phase == .closed ? lastDays.verification : nil
    let waiting = pendingSignatures.map { pending in
      let gap = Gap.unsigned(
        name: name(of: pending.signer), role: pending.role,
        paragraphs: paragraphNumbers(of: pending.items), last: last)
      return Missing(
        gap, remedy: .attest(pending.signer, items: verification.sent == nil ? pending.items : []))
    }
    let failed = paragraphs.filter { item in
      let standing = standing(of: item)
      guard standing == .sent || standing == .signing else { return false }
      return signers(of: item).allSatisfy { attestation(by: $0.signer, of: item.id) != nil }
    }.compactMap(\.paragraph)
    guard !failed.isEmpty else { return waiting }
    return waiting + [Missing(.tooFewSigned(paragraphs: failed), remedy: .verifiers)]
  }

  private var noticeGaps: [Missing] {
    var gaps: [Missing] = []
    for batch in pendingNotices {
      let numbers = paragraphNumbers(of: batch.items)
      let earlier = batch.items.first.flatMap { notice(of: $0) }
      if let earlier, let removal = earlier.removal {
        gaps.append(
          Missing(
            .tookDownEarly(
              paragraphs: numbers, on: removal.on, first: earlier.firstRemoval),
            remedy: .post(batch.items)))
      } else {
        let last = Deadline.announcement(afterVerification: batch.verified)
        gaps.append(
          Missing(.notPosted(paragraphs: numbers, last: last), remedy: .post(batch.items)))
      }
    }
    return gaps
      + verification.notices.filter { $0.removal == nil }.map { notice in
        Missing(
          .stillPosted(
            paragraphs: paragraphNumbers(of: notice.items), since: notice.on,
            first: notice.firstRemoval),
          remedy: .takeDown(notice.items))
      }
  }

  /// §§ that someone has said that words are masked in, and nobody has confirmed.
  ///
  /// What is withheld from the web whole needs no confirming.
  private var maskGaps: [Missing] {
    let masks = verification.masks
    guard !masks.isEmpty else { return [] }
    let waiting = paragraphs.filter { item in
      masks.contains { $0.item == nil || $0.item == item.id } && !isReviewed(item.id)
        && item.marks["secret"] == nil && item.marks["withheld"] == nil
    }
    guard !waiting.isEmpty else { return [] }
    return [
      Missing(
        .masksUnconfirmed(paragraphs: waiting.compactMap(\.paragraph)),
        remedy: .review(waiting.map(\.id)))
    ]
  }
}
