import Agenda
import Screen

/// At the desk that shows the chair's words: their screens, and the next step from them.
extension Session {
  /// The verb that goes with the words now, where this desk may use it and it would be accepted.
  ///
  /// Whoever has the floor comes before the questions, and then whoever waits for it.
  var nextVerb: Verb? {
    guard lock == nil, desk.records else { return nil }
    let item = meeting.openItem(at: selected)
    let isSpeaking = item?.floor != nil
    // Who did not get the floor in the debate holds nothing up after it, but for a point of order.
    let isDebated = item?.progress == .debate || item?.progress == .heard
    let isAwaited = item?.waitingSpeakers.first.map { isDebated || $0.kind == .order } ?? false
    let stage = Stage(meeting, at: selected)
    // Nobody is chosen before somebody is proposed, though the gavel would fall.
    let steps: [Verb] =
      [.resume, .put, .find, .casting] + (stage == .choosingVerifiers ? [] : [.gavel])
    let likely =
      (isSpeaking ? [.endSpeech] : []) + (isAwaited ? [.giveFloor] : [])
      + stage.verbs.filter(steps.contains)
    let probe = Probe(meeting: meeting, selected: self.item, clock: clock)
    return likely.first { $0.isAllowed(at: desk) && probe.refusal(of: $0) == nil }
  }

  /// Begins the next step by Enter: a verb that needs nothing more is first shown as it would be
  /// recorded, and only a letter confirms it, so that Enter pressed twice records nothing.
  mutating func takeNextStep() -> [Effect] {
    guard let verb = nextVerb else {
      message = .said(stepElsewhere(language))
      return []
    }
    var begun = self
    let effects = begun.choose(verb)
    guard let request = effects.compactMap(\.request).first, let told = sentence(of: request) else {
      self = begun
      return effects
    }
    self = begun
    let question = sentenceStart(verb.row.hint(language)) + "?"
    layers.append(
      .confirm(
        Confirmation(request, sentences: [question, told], needsReason: nil, isByLetter: true)))
    return []
  }

  /// What a request would record, as the sentence that is shown when it is; nothing where it would
  /// be refused, as the record then says why.
  private func sentence(of request: Request) -> String? {
    var then = history
    guard
      let entry = try? then.deciding(
        request.line, at: desk, clock: clock, shown: request.shown, outside: .none)
    else { return nil }
    then.apply(entry)
    return then.sentence(of: entry, language)
  }

  /// That the next step is recorded at another desk, and which it is.
  var stepElsewhere: Phrase {
    guard meeting.phase != .closed, let verb = Stage(meeting, at: selected).verbs.first else {
      return Phrase(sv: "Sammanträdet är avslutat.", en: "The meeting is closed.")
    }
    let hint = verb.row.hint
    return Phrase(
      sv: "Nästa steg antecknas vid sekreterarens bord: \(hint.sv).",
      en: "The next step is recorded at the secretary's desk: \(hint.en).")
  }

  /// What comes next at this desk.
  var guidanceForChair: Phrase {
    guard let verb = nextVerb else { return stepElsewhere }
    let key = verb.row.key.map(String.init) ?? ":"
    let hint = verb.row.hint
    return Phrase(
      sv: "Nästa steg: \(key) \(hint.sv). Enter visar först vad det antecknar.",
      en: "Next step: \(key) \(hint.en). Enter first shows what it records.")
  }

  // MARK: - Following

  /// Keeps the place in the words where they begin as before and what stood first is still said;
  /// else goes to their first screen.
  mutating func followWords(from before: Session) {
    let (old, new) = (ChairScreens(of: before), ChairScreens(of: self))
    guard pane == .words, old.words.now != new.words.now else { return }
    let isSame = old.words.now.first == new.words.now.first
    scroll = isSame && scroll > 0 ? new.screen(keeping: scroll, of: old) ?? 0 : 0
  }

  /// Closes a choice or a question that another desk's entry has made empty.
  mutating func dropStaleChoice() {
    switch layers.last {
    case .asking(let asking)?:
      guard asking.verb == .find || asking.verb == .casting,
        !asking.shown.asksTheSame(as: Given.Shown(meeting))
      else { return }
    case .confirm(let confirmation)?:
      guard confirmation.isByLetter,
        confirmation.sentences.last != sentence(of: confirmation.request)
      else { return }
    case .line, .search, .drafts, .saving, .printers, .quit, nil: return
    }
    if case .confirm? = layers.last { layers.removeLast() }
    if case .asking? = layers.last { layers.removeLast() }
    message = .said(
      Phrase(
        sv: "Ett annat bord kom före; orden visar läget nu.",
        en: "Another desk came first; the words show where the meeting is.")(language))
  }
}

extension Given.Shown {
  /// Whether a side is to be found, or a casting vote given, in the same question still.
  fileprivate func asksTheSame(as now: Given.Shown) -> Bool {
    items == now.items && question == now.question && stage == now.stage && vote == now.vote
      && casting == now.casting
  }
}

extension Effect {
  /// What it asks the record to write.
  fileprivate var request: Request? {
    switch self {
    case .record(let request): request
    case .saveDrafts, .suspend, .repaint, .find, .listPrinters, .quit: nil
    }
  }
}
