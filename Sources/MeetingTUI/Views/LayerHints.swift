import Agenda
import Screen

/// The keys of whatever lies on top, for the footer.
struct LayerHints {
  let session: Session

  private func hint(_ key: Key, _ sv: String, _ en: String) -> FooterBar.Hint {
    let language: KeyLanguage = session.language == .swedish ? .swedish : .english
    return FooterBar.Hint(
      key: key.label(language), hint: Phrase(sv: sv, en: en)(session.language))
  }

  /// The keys of a layer.
  func hints(for layer: Session.Layer) -> [FooterBar.Hint] {
    switch layer {
    case .asking(let asking): return hints(for: asking)
    case .line:
      return [
        hint(.enter, "utför", "carry out"), hint(.tab, "fyll i eller nästa", "complete or next"),
        hint(.escape, "stäng", "close"),
      ]
    case .search:
      return [
        hint(.enter, "gå dit", "go there"), hint(.down, "välj", "choose"),
        hint(.escape, "stäng", "close"),
      ]
    case .confirm(let confirmation):
      let back = hint(.escape, "avbryt", "cancel")
      guard confirmation.reason == nil else {
        return [hint(.enter, "anteckna ändå", "record anyway"), back]
      }
      let yes: Key = session.language == .swedish ? .scalar("j") : .scalar("y")
      let enter = confirmation.isByLetter ? [] : [hint(.enter, "ja", "yes")]
      return [hint(yes, "ja", "yes")] + enter + [hint(.scalar("n"), "nej", "no")]
    case .drafts:
      return [hint(.enter, "ta fram", "take up"), hint(.escape, "stäng", "close")]
    case .saving(let saving): return hints(for: saving)
    case .printers:
      return [hint(.enter, "välj", "take"), hint(.down, "nästa", "next")]
        + [hint(.escape, "stäng", "close")]
    case .quit:
      let yes: Key = session.language == .swedish ? .scalar("j") : .scalar("y")
      return [hint(yes, "lämna", "leave"), hint(.escape, "stanna", "stay")]
    }
  }

  private func hints(for saving: Saving) -> [FooterBar.Hint] {
    let back = [hint(.escape, "avbryt", "cancel")]
    switch saving.step {
    case .format: return [hint(.enter, "välj", "take"), hint(.down, "nästa", "next")] + back
    case .name: return [hint(.enter, "spara", "save"), hint(.control("u"), "töm", "clear")] + back
    case .replace:
      let yes: Key = session.language == .swedish ? .scalar("j") : .scalar("y")
      return [hint(yes, "skriv över", "write over")]
        + [hint(.scalar("n"), "annat namn", "another name")] + back
    }
  }

  /// The keys of the clerk's papers; those of the jobs where the queue has the arrows.
  var papers: [FooterBar.Hint] {
    let isAtQueue = session.papers.focus == .queue
    let mine = PapersKey.allCases.filter { $0.isOfJobs == isAtQueue && $0 != .queue }
    let keys: [PapersKey] = isAtQueue ? [.preview] + mine + [.queue] : mine
    let queue: [PapersKey] = isAtQueue || session.queue.jobs.isEmpty ? [] : [.queue]
    return (keys.prefix(3) + queue + keys.dropFirst(3)).map { key in
      guard isAtQueue, key == .queue else { return hint(key.key, key.hint.sv, key.hint.en) }
      return hint(key.key, "papperen", "papers")
    }
      + [DeskKey.search, .log, .minutes, .item].map {
        FooterBar.Hint(key: String($0.key), hint: $0.hint(session.language))
      }
  }

  private func hints(for asking: Asking) -> [FooterBar.Hint] {
    switch asking.field {
    case .picker(let picker)?:
      var hints = [hint(.enter, "välj", "take")]
      if picker.allowsSeveral { hints.append(hint(.scalar(" "), "markera", "mark")) }
      hints += [hint(.scalar("("), "parti", "party"), hint(.down, "nästa", "next")]
      if picker.allowsSeveral, !picker.marked.isEmpty {
        hints.insert(hint(.control("u"), "avmarkera alla", "unmark all"), at: 2)
      }
      if picker.allowsNobody { hints.append(hint(.scalar("0"), "ingen", "nobody")) }
      return hints + leaving(asking)
    case .choice(let choice)?:
      let number = FooterBar.Hint(
        key: "0–9", hint: Phrase(sv: "nummer", en: "number")(session.language))
      return [hint(.enter, "välj", "take"), hint(.down, "nästa", "next")]
        + (choice.isNumbered ? [number] : []) + leaving(asking)
    case .line?:
      let known =
        asking.suggestions(in: session.meeting).isEmpty
        ? [] : [hint(.tab, "tar den översta", "takes the first")]
      let isReady = asking.mayBeEmpty || !asking.text.isEmpty
      let clear = asking.slot == .day ? [hint(.control("u"), "töm", "clear")] : []
      return (isReady ? [hint(.enter, "klar", "done")] : []) + clear + known + leaving(asking)
    case .text(let area)?:
      guard !area.isEmpty else {
        return (asking.mayBeEmpty ? [hint(.enter, "hoppa över", "skip")] : []) + leaving(asking)
      }
      let twice = FooterBar.Hint(
        key: "Enter Enter", hint: Phrase(sv: "klar", en: "done")(session.language))
      return [hint(.control("s"), "klar", "done"), twice] + leaving(asking)
    case nil: return leaving(asking)
    }
  }

  /// The keys that end an asking: Escape keeps what was answered as a draft.
  private func leaving(_ asking: Asking) -> [FooterBar.Hint] {
    guard asking.isWorthKeeping else { return [hint(.escape, "stäng", "close")] }
    let back =
      asking.answers.given.isEmpty ? [] : [hint(.backTab, "tillbaka", "back")]
    return [hint(.escape, "lägg undan", "put away")] + back
      + [hint(.control("x"), "kasta", "discard")]
  }

  /// The keys of the roll call.
  func hints(for sheet: RollCallSheet) -> [FooterBar.Hint] {
    guard let call = RollCall(session.meeting) else { return [] }
    guard session.mayRecord(.vote) else {
      return [hint(.escape, "ärendet", "item")]
    }
    guard call.isCalling else {
      let isOpen = call.vote.stage == .open
      let isTied = call.vote.result == nil
      let verbs: [Verb] = isOpen ? [.count, .endVote] : isTied ? [.casting] : [.gavel, .revote]
      return verbs.compactMap { verb in
        verb.row.key.map {
          FooterBar.Hint(key: String($0), hint: verb.row.hint(session.language))
        }
      } + [hint(.escape, "ärendet", "item")]
    }
    let rows = Ballots.rows(session.language).map {
      FooterBar.Hint(key: String($0.key), hint: $0.name(session.language))
    }
    var end = hint(.enter, "avsluta", "end")
    end.isPossible = call.next == nil
    let rest = [hint(.scalar("r"), "resten", "the rest")]
    // What is used most comes first: the panel beside the names lists every key.
    let most = Array(rows.prefix(3))
    return (end.isPossible ? [end] + most + rest : most + rest + [end])
      + [hint(.left, "ändra", "change"), hint(.escape, "ärendet", "item")] + rows.dropFirst(3)
  }

  /// The keys of a ballot.
  var ballot: [FooterBar.Hint] {
    guard session.mayRecord(.count),
      let box = BallotBox(session.meeting, at: session.selected)
    else { return [hint(.escape, "ärendet", "item")] }
    let verbs = Stage(session.meeting, at: session.selected).verbs
    let another = Phrase(sv: "nytt val", en: "another election")
    let keys = verbs.filter { $0 != box.next }.compactMap { verb in
      verb.row.key.map {
        let hint = verb == .proportional ? another : verb.row.hint
        return FooterBar.Hint(key: String($0), hint: hint(session.language))
      }
    }
    let next = hint(.enter, box.next.row.hint(.swedish), box.next.row.hint(.english))
    return [next] + keys + [hint(.escape, "ärendet", "item")]
  }

  /// The keys of the roll of presence.
  var presence: [FooterBar.Hint] {
    let letters = FooterBar.Hint(
      key: "a–ö A–Z", hint: Phrase(sv: "växla", en: "toggle")(session.language))
    return [
      hint(.enter, "anteckna", "record"), letters, hint(.scalar(" "), "växla raden", "toggle line"),
      hint(.escape, "tillbaka", "back"),
    ]
  }

  /// The keys of the list of what is missing.
  var missing: [FooterBar.Hint] {
    let back = [hint(.escape, "tillbaka", "back")]
    guard session.mayRecord(.edit) else { return back }
    let possible = FooterBar.verbs(of: session).filter { $0.isPossible && $0.verb.isOfMinutes }
    let verbs = possible.map(\.verb).prefix(2).compactMap { verb in
      verb.row.key.map { FooterBar.Hint(key: String($0), hint: verb.row.hint(session.language)) }
    }
    return [hint(.enter, "rätta där", "mend")] + back + verbs
      + [DeskKey.minutes, .log].map {
        FooterBar.Hint(key: String($0.key), hint: $0.hint(session.language))
      }
  }

  /// The keys of the list of speakers.
  var speakers: [FooterBar.Hint] {
    let back = [hint(.escape, "tillbaka", "back")]
    let item = session.debated
    let waits = item?.waitingSpeakers.isEmpty == false
    let asking = [
      hint(.scalar("w"), "anförande", "speech"), hint(.scalar("r"), "replik", "reply"),
      hint(.scalar("o"), "ordningsfråga", "point of order"),
    ]
    let giving = [hint(.enter, "ge ordet", "give floor")]
    let ending = [hint(.scalar("s"), "sluttalat", "end speech")]
    let withdrawing = [hint(.scalar("."), "stryk", "withdraw")]
    return (waits && session.mayRecord(.giveFloor) ? giving : [])
      + (item?.floor != nil && session.mayRecord(.endSpeech) ? ending : [])
      + (session.mayRecord(.requestFloor) ? asking : [])
      + (waits && session.mayRecord(.withdrawFloor) ? withdrawing : []) + back
  }

  /// The keys of a page.
  func hints(for page: Page) -> [FooterBar.Hint] {
    let keys = PapersKey.allCases.filter { page.papersKey($0.key) != nil }
    return keys.map { hint($0.key, $0.hint.sv, $0.hint.en) } + self.page
  }

  private var page: [FooterBar.Hint] {
    [hint(.escape, "tillbaka", "back"), hint(.pageDown, "bläddra", "scroll")]
      + [DeskKey.minutes, .missing, .log].map {
        FooterBar.Hint(key: String($0.key), hint: $0.hint(session.language))
      }
  }
}
