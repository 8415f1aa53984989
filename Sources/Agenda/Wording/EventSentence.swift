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
    case .opened, .closed, .adjourned, .resumed: sittingPhrase(of: event)
    case .summoned, .recusalDenied, .connected, .expelled, .overruled, .asked, .answered,
      .debateReopened, .ballot, .reminded:
      nil
    case .arrived, .left, .seated, .unseated: nil
    case .recused, .presided, .attended, .verifiersChosen, .doorsSet: presencePhrase(of: event)
    case .itemAdded, .itemStruck, .itemMoved, .agendaFixed, .reported, .marked, .itemHeard,
      .itemsTaken, .presented:
      agendaPhrase(of: event)
    case .floorRequested, .floorGiven, .speechEnded: floorPhrase(of: event, in: events)
    case .moved, .supported, .retracted, .revised, .ruledOut, .recessAsked, .debateClosed:
      debatePhrase(of: event)
    case .put, .found, .voteDemanded, .voteOpened, .registered, .voted, .handsCounted,
      .voteCounted,
      .castingVoteGiven, .voteConfirmed, .voteStruck, .sideConfirmed, .nominated, .stoodAside,
      .worded, .decided:
      decidingPhrase(of: event, in: events)
    case .reserved, .noted, .stated, .dispatched, .based, .edited, .verifiedAtOnce:
      recordPhrase(of: event)
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

extension Meeting {
  private func sittingPhrase(of event: Event) -> Phrase? {
    switch event {
    case .opened(let at):
      Phrase(
        sv: "sammanträdet öppnas \(at.clock), \(servingCount) tjänstgör",
        en: "the meeting opens at \(at.clock), \(servingCount) serve")
    case .closed(let at):
      Phrase(sv: "sammanträdet avslutas \(at.clock)", en: "the meeting closes at \(at.clock)")
    case .adjourned(let at):
      Phrase(
        sv: "sammanträdet ajourneras \(at.clock)", en: "the meeting is adjourned at \(at.clock)")
    case .resumed(let at):
      Phrase(sv: "sammanträdet återupptas \(at.clock)", en: "the meeting resumes at \(at.clock)")
    default: nil
    }
  }

  /// Who came, left, took and gave up seats, each kind once.
  private func attendancePhrases(of events: [Event]) -> [Phrase] {
    var came: [PersonID] = []
    var left: [PersonID] = []
    var phrases: [Phrase] = []
    for event in events {
      switch event {
      case .arrived(let person, _, _): came.append(person)
      case .left(let person, _, _): left.append(person)
      case .seated(let person, let seat, _, _) where person != seat:
        came.removeAll { $0 == person }
        phrases.append(
          Phrase(
            sv: "\(name(person)) tjänstgör för \(name(seat))",
            en: "\(name(person)) serves for \(name(seat))"))
      case .seated(let person, _, _, _) where !came.contains(person):
        phrases.append(
          Phrase(sv: "\(name(person)) tar sin plats", en: "\(name(person)) takes the seat"))
      case .unseated(let person, _):
        phrases.append(
          Phrase(
            sv: "\(name(person)) tjänstgör inte längre", en: "\(name(person)) no longer serves"))
      default: break
      }
    }
    if !came.isEmpty {
      phrases.append(Phrase(sv: "närvarande: \(nameList(came))", en: "present: \(nameList(came))"))
    }
    if !left.isEmpty {
      phrases.append(Phrase(sv: "borta: \(nameList(left))", en: "away: \(nameList(left))"))
    }
    return phrases
  }

  private func presencePhrase(of event: Event) -> Phrase? {
    switch event {
    case .recused(_, let person, let reason, _, _, _):
      let ground = reason.isEmpty ? "" : ": \(beginning(of: reason))"
      return Phrase(
        sv: "\(name(person)) är jävig\(ground)",
        en: "\(name(person)) is out for a conflict of interest\(ground)")
    case .presided(let person):
      return Phrase(sv: "\(name(person)) leder sammanträdet", en: "\(name(person)) presides")
    case .attended(let attendee):
      let title = attendee.title.isEmpty ? "" : ", \(attendee.title),"
      return Phrase(
        sv: "\(attendee.name)\(title) deltar", en: "\(attendee.name)\(title) attends")
    case .verifiersChosen(let persons, let at, let place):
      let rest = [at, place].compactMap { $0 }.map { ", \($0)" }.joined()
      return Phrase(
        sv: "justerare: \(nameList(persons))\(rest)",
        en: "verifiers: \(nameList(persons))\(rest)")
    case .doorsSet(let open, _):
      return open
        ? Phrase(sv: "dörrarna öppnas", en: "the doors are opened")
        : Phrase(sv: "dörrarna stängs", en: "the doors are closed")
    default: return nil
    }
  }
}
