/// How far a § has come on its way to being verified.
public enum Standing: Hashable, Sendable {
  /// Being written.
  case draft
  /// Fixed for the verifiers, and signed by nobody.
  case sent
  /// Signed by some.
  case signing
  /// Verified: the day of the last signature.
  case verified(Day)

  /// Whether it is verified.
  public var isVerified: Bool {
    guard case .verified = self else { return false }
    return true
  }
}

extension Meeting {
  /// The name of the meeting secretary, where known.
  public var secretaryName: String? {
    attendees.first { $0.role == .secretary }?.name ?? body.secretary
  }

  /// Who signs the § of an item, in the order of signing: secretary, chair, verifiers.
  public func signers(of item: Item) -> [(role: SigningRole, signer: Signer)] {
    var signers: [(role: SigningRole, signer: Signer)] = []
    if secretaryName != nil { signers.append((.secretary, .secretary)) }
    let presided = item.chair ?? chair
    if let presided { signers.append((.chair, .person(presided))) }
    let chosen = verification.verifiersOfVerified[item.id] ?? verifiers
    return signers + chosen.filter { $0 != presided }.map { (.verifier, .person($0)) }
  }

  /// Everyone who signs something, in the order of signing.
  public var signers: [Signer] {
    var found: [(role: SigningRole, signer: Signer)] = []
    for item in paragraphs {
      for entry in signers(of: item) where !found.contains(where: { $0.signer == entry.signer }) {
        found.append(entry)
      }
    }
    return SigningRole.allCases.flatMap { role in
      found.filter { $0.role == role }.map(\.signer)
    }
  }

  /// The name of someone who signs, with the party.
  public func name(of signer: Signer) -> String {
    switch signer {
    case .secretary: secretaryName ?? ""
    case .person(let id): rosterName(id)
    }
  }

  /// What someone has done about the § of an item, as it stands.
  public func attestation(by signer: Signer, of item: ItemID) -> Attestation? {
    verification.attestations.last { $0.signer == signer && $0.items.contains(item) }
  }

  /// Whether someone has signed the § of an item, so that its text stands.
  public func isAttested(_ item: ItemID) -> Bool {
    verification.attestations.contains { $0.outcome == .signed && $0.items.contains(item) }
  }

  /// How far the § of an item has come.
  ///
  /// It is verified once everyone has signed, refused or was hindered, if the chair or the secretary
  /// and one verifier have signed; the day is that of the last signature.
  /// - Law: KL 5 kap. 69 §; the manner is the body's own.
  public func standing(of item: Item) -> Standing {
    guard let text = item.paragraph.flatMap({ verification.text(of: $0) }), !text.isStale else {
      return .draft
    }
    let signers = signers(of: item)
    let done = signers.compactMap { entry in
      attestation(by: entry.signer, of: item.id).map { (entry.role, $0) }
    }
    let signed = done.filter { $0.1.outcome == .signed }
    guard let last = signed.map(\.1.on).max() else { return .sent }
    let roles = signed.map(\.0)
    let hasVerifier =
      roles.contains(.verifier) || !signers.contains { $0.role == .verifier }
    guard done.count == signers.count, hasVerifier, roles.contains(where: { $0 < .verifier })
    else { return .signing }
    return .verified(last)
  }

  /// Whether the meeting is over and every § verified, so that the minutes are no draft.
  public var isVerified: Bool {
    phase == .closed && !paragraphs.isEmpty
      && paragraphs.allSatisfy { standing(of: $0).isVerified }
  }

  /// The notices to be posted: those of verified §§ that have none, and those that came down early.
  public var pendingNotices: [(items: [ItemID], verified: Day)] {
    announcements.compactMap { announcement in
      switch announcement.stage {
      case .unverified: nil
      case .verified(let day): (announcement.items, day)
      case .posted(let notice):
        notice.cameDownEarly ? (announcement.items, notice.verified) : nil
      }
    }
  }

  /// The notice that announces the § of an item, the last where there were several.
  public func notice(of item: ItemID) -> Notice? {
    verification.notices.last { $0.items.contains(item) }
  }
}
