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
    guard !verification.attestations.isEmpty else { return }
    for event in events {
      switch event.reachInMinutes {
      case nil: break
      case .item(let id)?:
        if isAttested(id) { throw .isAttested(paragraph: self[id]?.paragraph) }
      case .attendance(let since)?:
        let signed = paragraphs.first { item in
          isAttested(item.id) && (item.decided.map { since <= $0 } ?? true)
        }
        if let signed { throw .isAttested(paragraph: signed.paragraph) }
      case .frontPage?:
        if case .verifiersChosen = event {
          if isVerified { throw .isAttested(paragraph: nil) }
          break
        }
        if frontIsAttested { throw .isAttested(paragraph: nil) }
      }
    }
  }
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
      .moved(let item, _), .supported(let item, _, _), .asked(let item, _),
      .answered(let item, _):
      .item(item)
    case .arrived(_, _, let since), .left(_, _, let since), .seated(_, _, _, let since),
      .connected(_, _, _, let since):
      since.map { .attendance(since: $0) } ?? .frontPage
    case .opened, .closed, .adjourned, .resumed, .attended, .verifiersChosen, .expelled,
      .unseated, .presided, .itemsTaken, .summoned:
      .frontPage
    // Before minutes are written, about them, or no part of them.
    case .doorsSet, .itemAdded, .itemMoved, .agendaFixed, .itemHeard, .floorRequested, .floorGiven,
      .speechEnded, .retracted, .revised, .ruledOut, .overruled, .debateReopened, .recessAsked,
      .debateClosed, .put, .found, .voteDemanded, .voteOpened, .registered, .voted, .handsCounted,
      .voteCounted, .ballot, .castingVoteGiven, .voteConfirmed, .voteStruck, .sideConfirmed,
      .nominated, .reminded, .paper, .warned, .tailCut, .undone:
      nil
    }
  }
}
