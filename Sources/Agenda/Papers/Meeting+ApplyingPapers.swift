extension Meeting {
  mutating func applyPaper(_ event: PaperEvent) {
    switch event {
    case .fixed(let texts, let sent):
      for text in texts {
        verification.texts.removeAll { $0.paragraph == text.paragraph }
        verification.texts.append(text)
        if text.paragraph == nil { verification.verifiersOfFront = verifiers }
      }
      verification.texts.sort { ($0.paragraph ?? 0) < ($1.paragraph ?? 0) }
      verification.sent = sent ?? verification.sent
    case .attested(let attestation):
      verification.attestations.append(attestation)
      for id in attestation.items {
        guard let item = self[id], standing(of: item).isVerified else { continue }
        verification.verifiersOfVerified[id] = verifiers
      }
    case .corrected(let correction):
      verification.corrections.append(correction)
      forgetReviews(of: [correction.item])
    case .masked(let mask): verification.masks.append(mask)
    case .reviewed(let review): verification.reviews.append(review)
    case .posted(let notice): verification.notices.append(notice)
    case .takenDown(let number, let removal):
      guard verification.notices.indices.contains(number - 1) else { return }
      verification.notices[number - 1].removal = removal
    }
  }

  /// Texts that an event makes other than they were fixed have to be sent again.
  ///
  /// What is signed stays as it is: no command changes it, and an event from another day's program
  /// does not either.
  mutating func ageTexts(by event: Event) {
    guard let reach = event.reachInMinutes else { return }
    for index in verification.texts.indices {
      guard let paragraph = verification.texts[index].paragraph else {
        if !frontIsAttested { verification.texts[index].isStale = true }
        continue
      }
      guard let item = items.first(where: { $0.paragraph == paragraph }), !isAttested(item.id)
      else { continue }
      switch reach {
      case .item(let id) where id == item.id: verification.texts[index].isStale = true
      case .attendance(let since) where item.decided.map({ since <= $0 }) ?? true:
        verification.texts[index].isStale = true
      case .item, .attendance, .frontPage: break
      }
    }
    if case .item(let id) = reach { forgetReviews(of: [id]) }
  }

  private mutating func forgetReviews(of items: [ItemID]) {
    for index in verification.reviews.indices {
      verification.reviews[index].items.removeAll(where: items.contains)
    }
  }

  /// Refuses events that would change a § or a front page that someone has signed.
  ///
  /// New verifiers may be chosen in the place of those who refuse or are hindered: the signed text
  /// goes on naming those who were chosen at the meeting.
  func requireUnattested(_ events: [Event]) throws(Refusal) {
    for event in events {
      if let part = signedPart(changedBy: event) { throw .isAttested(paragraph: part.paragraph) }
    }
  }

  /// The signed part of the minutes that an event would change; nothing where there is none.
  func signedPart(changedBy event: Event) -> SignedPart? {
    guard !verification.attestations.isEmpty else { return nil }
    switch event.reachInMinutes {
    case nil: return nil
    case .item(let id)?:
      return isAttested(id) ? SignedPart(paragraph: self[id]?.paragraph) : nil
    case .attendance(let since)?:
      let signed = paragraphs.first { item in
        isAttested(item.id) && (item.decided.map { since <= $0 } ?? true)
      }
      return signed.map { SignedPart(paragraph: $0.paragraph) }
    case .frontPage?:
      if case .verifiersChosen = event { return isVerified ? SignedPart(paragraph: nil) : nil }
      return frontIsAttested ? SignedPart(paragraph: nil) : nil
    }
  }
}

/// A signed part of the minutes: a §, or the front page.
struct SignedPart: Hashable {
  /// The §; nothing for the front page.
  var paragraph: Int?
}

/// Which part of the minutes an event changes.
enum MinutesReach: Hashable {
  /// The § of an item.
  case item(ItemID)
  /// Who was there, from a point in the order of events.
  case attendance(since: Tick)
  /// The front page alone.
  case frontPage
}

extension Event {
  /// Which part of minutes that were written already the event changes; nothing where none.
  var reachInMinutes: MinutesReach? {
    switch self {
    case .edited(let item, _, _, _, _), .dispatched(let item, _), .based(let item, _),
      .reserved(let item, _), .noted(let item, _), .stated(let item, _), .worded(let item, _),
      .marked(let item, _, _), .reported(let item, _, _, _, _), .presented(let item, _),
      .verifiedAtOnce(let item), .itemStruck(let item, _, _), .stoodAside(let item, _),
      .decided(let item, _), .recusalDenied(let item, _, _), .recused(let item, _, _, _, _, _),
      .moved(let item, _), .supported(let item, _, _), .retracted(let item, _, _),
      .revised(let item, _, _, _, _), .ruledOut(let item, _, _), .overruled(let item, _),
      .asked(let item, _), .answered(let item, _), .debateReopened(let item),
      .recessAsked(let item, _), .debateClosed(let item, _), .put(let item, _),
      .found(let item, _, _), .voteDemanded(let item, _, _, _), .voteOpened(let item, _),
      .registered(let item, _, _), .voted(let item, _, _, _), .handsCounted(let item, _, _),
      .voteCounted(let item, _, _, _), .ballot(let item, _, _),
      .castingVoteGiven(let item, _, _), .voteConfirmed(let item, _),
      .voteStruck(let item, _, _), .sideConfirmed(let item, _, _), .nominated(let item, _),
      .itemHeard(let item):
      .item(item)
    case .arrived(_, _, let since), .left(_, _, let since), .seated(_, _, _, let since),
      .connected(_, _, _, let since):
      since.map { .attendance(since: $0) } ?? .frontPage
    case .opened, .closed, .adjourned, .resumed, .attended, .verifiersChosen, .expelled,
      .unseated, .presided, .itemsTaken, .summoned, .doorsSet, .itemAdded, .itemMoved,
      .agendaFixed:
      .frontPage
    case .floorRequested, .floorGiven, .speechEnded, .floorWithdrawn, .reminded, .paper, .warned,
      .tailCut, .undone:
      nil
    }
  }
}
