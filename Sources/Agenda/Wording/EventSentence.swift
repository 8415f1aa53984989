extension Meeting {
  /// What happened, as a sentence without its full stop: "Rut Hall (M) yrkar tillägg (A)".
  ///
  /// What follows on words that end with a stop of their own is a sentence of its own.
  ///
  /// The meeting is as it stands when the events have been carried out.
  /// - Parameters:
  ///   - events: What one verb made happen.
  ///   - language: The language of the sentence; names and texts stay as they are.
  /// - Returns: The sentence, begun with a capital.
  /// - Complexity: O(*n*) in the size of the items concerned.
  public func sentence(of events: [Event], _ language: Language) -> String {
    let parts = attendancePhrases(of: events) + events.compactMap { phrase(of: $0, in: events) }
    var told = ""
    for part in parts.map({ $0(language) }) {
      if told.isEmpty {
        told = sentenceStart(part)
      } else if told.withStop == told {
        told += " " + sentenceStart(part)
      } else {
        told += "; " + part
      }
    }
    return told
  }

  /// What an event says beside what presence says; nothing for what only goes with another event.
  private func phrase(of event: Event, in events: [Event]) -> Phrase? {
    switch event {
    case .opened, .closed, .adjourned, .resumed, .summoned: sittingPhrase(of: event)
    case .arrived, .left, .seated, .unseated: nil
    case .recused, .recusalDenied, .connected, .expelled, .presided, .attended, .verifiersChosen,
      .doorsSet:
      presencePhrase(of: event)
    case .itemAdded, .itemStruck, .itemMoved, .agendaFixed, .reported, .marked, .itemHeard,
      .itemsTaken, .presented:
      agendaPhrase(of: event)
    case .floorRequested, .floorGiven, .speechEnded, .floorWithdrawn:
      floorPhrase(of: event, in: events)
    case .moved, .supported, .retracted, .revised, .ruledOut, .overruled, .asked, .answered,
      .recessAsked, .debateClosed, .debateReopened:
      debatePhrase(of: event)
    case .ballot(let id, let number, let event): ballotPhrase(of: event, number, in: id)
    case .put, .found, .voteDemanded, .voteOpened, .registered, .voted, .handsCounted,
      .voteCounted,
      .castingVoteGiven, .voteConfirmed, .voteStruck, .sideConfirmed, .nominated, .stoodAside,
      .worded, .decided:
      decidingPhrase(of: event, in: events)
    case .reserved, .noted, .stated, .dispatched, .based, .edited, .verifiedAtOnce, .reminded:
      recordPhrase(of: event)
    case .paper(let event): paperPhrase(of: event)
    case .warned: nil
    case .tailCut(let bytes):
      Phrase(
        sv: "\(bytes) byte av en avbruten post är bortskurna",
        en: "\(bytes) bytes of an unfinished entry were cut away")
    case .undone(let entry):
      Phrase(sv: "post \(entry) är tillbakatagen", en: "entry \(entry) is taken back")
    }
  }

  // MARK: - Words that several sentences share

  /// Names as a list: "Rut Hall (M), Jon Lind (C)".
  func nameList(_ persons: [PersonID]) -> String { persons.map(name).joined(separator: ", ") }

  /// What an item is called in a sentence: `§ 27`, or its number on the agenda.
  func shortName(of id: ItemID) -> Phrase {
    guard let item = self[id] else { return Phrase(sv: "ärendet", en: "the item") }
    if let paragraph = item.paragraph {
      return Phrase(sv: "§ \(paragraph)", en: "§ \(paragraph)")
    }
    guard let number = item.number else {
      return Phrase(sv: "ärendet \(item.title)", en: "the item \(item.title)")
    }
    return Phrase(sv: "ärende \(number)", en: "item \(number)")
  }

  /// The beginning of a text on one line, at most 90 letters.
  func beginning(of text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let limit = 90
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }
}
