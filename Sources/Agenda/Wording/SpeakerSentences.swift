// What is said of the list of speakers: of those who ask for the floor, have it and give it up.

extension Speech.Kind {
  /// What the kind is called in a list.
  public var name: Phrase {
    switch self {
    case .speech: Phrase(sv: "anförande", en: "speech")
    case .reply: Phrase(sv: "replik", en: "reply")
    case .order: Phrase(sv: "ordningsfråga", en: "point of order")
    }
  }
}

extension SpeechTime {
  /// A time in minutes and seconds, as `2.14`; English has a colon.
  public static func minutes(_ seconds: Int, _ language: Language) -> String {
    let mark = language == .swedish ? "." : ":"
    return "\(seconds / 60)\(mark)\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}

extension Refusal {
  var speakingPhrase: Phrase? {
    switch self {
    case .noSpeech:
      Phrase(sv: "Ingen har ordet.", en: "Nobody has the floor.")
    case .nobodyAsked:
      Phrase(sv: "Ingen har begärt ordet.", en: "Nobody has asked for the floor.")
    case .alreadyWaits(let name, let kind):
      Phrase(
        sv: "\(name) står redan på talarlistan (\(kind.name.sv)): ge ordet i tur och ordning"
          + " (ge-ordet), eller stryk begäran (avstår-ordet).",
        en: "\(name) is already on the list of speakers (\(kind.name.en)): give the floor in its"
          + " order (give-floor), or take the request back (withdraw-floor).")
    case .doesNotWait(let name):
      Phrase(
        sv: "\(name) står inte på talarlistan: det finns inget att avstå från.",
        en: "\(name) is not on the list of speakers: there is nothing to withdraw.")
    case .alreadyHasFloor(let name):
      Phrase(
        sv: "\(name) har redan ordet: avsluta anförandet (sluttalat), eller ge ordet åt en annan.",
        en: "\(name) has the floor already: end the speech (end-speech), or give it to another.")
    case .nothingToReplyTo:
      Phrase(
        sv: "Ingen har talat i ärendet än, så det finns inget att ge replik på: begär ordet för ett"
          + " anförande.",
        en: "Nobody has spoken on the item yet, so there is nothing to reply to: ask for a speech.")
    case .repliesToOneself(let name):
      Phrase(
        sv: "\(name) kan inte få replik på sitt eget anförande: begär ordet för ett nytt.",
        en: "\(name) cannot reply to the own speech: ask for another speech.")
    case .repliesUsed(let name, let count):
      Phrase(
        sv: "\(name) har haft så många repliker som reglerna ger (\(count)): begär ordet för ett"
          + " anförande, eller ge ordet ändå (ge-ordet).",
        en:
          "\(name) has had as many replies as the rules give (\(count)): ask for a speech, or give"
          + " the floor all the same (give-floor).")
    default: nil
    }
  }
}

extension Meeting {
  func floorPhrase(of event: Event, in events: [Event]) -> Phrase? {
    switch event {
    case .floorRequested(_, let name, _, let kind):
      // Who gets the floor at once did not stand in the list.
      for case .floorGiven in events { return nil }
      switch kind {
      case .speech: return Phrase(sv: "\(name) begär ordet", en: "\(name) asks for the floor")
      case .reply: return Phrase(sv: "\(name) begär replik", en: "\(name) asks for a reply")
      case .order:
        return Phrase(
          sv: "\(name) begär ordet i en ordningsfråga", en: "\(name) raises a point of order")
      }
    case .floorGiven(let id, let speech, _):
      guard let item = self[id], item.speeches.indices.contains(speech) else { return nil }
      let name = item.speeches[speech].name
      return Phrase(sv: "\(name) har ordet", en: "\(name) has the floor")
    case .speechEnded:
      guard isAlone(in: events) else { return nil }
      return Phrase(sv: "anförandet är slut", en: "the speech has ended")
    case .floorWithdrawn(let id, let speech):
      guard isAlone(in: events), let item = self[id], item.speeches.indices.contains(speech)
      else { return nil }
      let name = item.speeches[speech].name
      return Phrase(sv: "\(name) avstår från ordet", en: "\(name) gives up the floor")
    default: return nil
    }
  }

  /// Whether the meeting had no other event: where a speech ends or a request falls by what
  /// follows, that is what is told.
  private func isAlone(in events: [Event]) -> Bool {
    events.count { if case .tailCut = $0 { false } else { true } } == 1
  }
}

extension ChairScript {
  /// Who has the floor and who gets it next.
  func floor(in item: Item) -> [ChairWords.Line] {
    var lines: [ChairWords.Line] = item.floor.map { [.cue("\($0.name) har ordet.")] } ?? []
    let waiting = item.waitingSpeakers
    if let first = waiting.first {
      let then = waiting.dropFirst().first.map { ", därefter \(called($0))" } ?? ""
      let thanks = item.floor == nil ? "" : "Tack. "
      lines.append(.said("\(thanks)Ordet går till \(called(first))\(then)."))
    }
    return lines
  }

  /// A speaker as the chair calls on one.
  private func called(_ speech: Speech) -> String {
    switch speech.kind {
    case .speech: speech.name
    case .reply: "\(speech.name) för replik"
    case .order: "\(speech.name) i en ordningsfråga"
    }
  }
}
