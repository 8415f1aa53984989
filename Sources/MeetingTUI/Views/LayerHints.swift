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
        hint(.enter, "utför", "carry out"), hint(.tab, "fyll i", "complete"),
        hint(.down, "välj", "choose"), hint(.escape, "stäng", "close"),
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
      return [hint(yes, "ja", "yes"), hint(.enter, "ja", "yes"), hint(.scalar("n"), "nej", "no")]
    case .drafts:
      return [hint(.enter, "ta fram", "take up"), hint(.escape, "stäng", "close")]
    case .quit:
      let yes: Key = session.language == .swedish ? .scalar("j") : .scalar("y")
      return [hint(yes, "lämna", "leave"), hint(.escape, "stanna", "stay")]
    }
  }

  private func hints(for asking: Asking) -> [FooterBar.Hint] {
    switch asking.field {
    case .picker(let picker)?:
      var hints = [hint(.enter, "välj", "take")]
      if picker.allowsSeveral { hints.append(hint(.scalar(" "), "markera", "mark")) }
      hints += [hint(.scalar("("), "parti", "party"), hint(.down, "nästa", "next")]
      if picker.allowsNobody { hints.append(hint(.scalar("0"), "ingen", "nobody")) }
      return hints + [hint(.escape, "tillbaka", "back")]
    case .choice?:
      return [
        hint(.enter, "välj", "take"), hint(.down, "nästa", "next"),
        hint(.escape, "tillbaka", "back"),
      ]
    case .line?:
      let known =
        asking.suggestions(in: session.meeting).isEmpty
        ? [] : [hint(.tab, "tar den översta", "takes the first")]
      return [hint(.enter, "klar", "done")] + known
        + [hint(.escape, "lägg undan", "put away")]
    case .text(let area)?:
      let done =
        area.isEmpty
        ? hint(.enter, "hoppa över", "skip") : hint(.control("s"), "klar", "done")
      let twice = FooterBar.Hint(
        key: "Enter Enter", hint: Phrase(sv: "klar", en: "done")(session.language))
      return [done] + (area.isEmpty ? [] : [twice])
        + [hint(.escape, "lägg undan som utkast", "put away as a draft")]
    case nil: return [hint(.escape, "tillbaka", "back")]
    }
  }

  /// The keys of the roll call.
  func hints(for sheet: RollCallSheet) -> [FooterBar.Hint] {
    guard let call = RollCall(session.meeting) else { return [] }
    guard session.desk == .secretary, session.lock == nil else {
      return [hint(.escape, "ärendet", "item")]
    }
    guard call.isCalling else {
      let isTied = call.vote.winner == nil
      let verbs: [Verb] = isTied ? [.casting, .undo] : [.gavel, .undo, .revote]
      return verbs.compactMap { verb in
        verb.row.key.map {
          FooterBar.Hint(key: String($0), hint: verb.row.hint(session.language))
        }
      } + [hint(.escape, "ärendet", "item")]
    }
    let rows = Ballots.rows(session.language).map {
      FooterBar.Hint(key: String($0.key), hint: $0.name(session.language))
    }
    let end = call.next == nil ? [hint(.enter, "avsluta", "end the vote")] : []
    return end + rows + [
      hint(.left, "ändra", "change"), hint(.scalar("r"), "resten", "the rest"),
      hint(.escape, "ärendet", "item"),
    ]
  }

  /// The keys of the roll of presence.
  var presence: [FooterBar.Hint] {
    let letters = FooterBar.Hint(
      key: "a–ö", hint: Phrase(sv: "växla", en: "toggle")(session.language))
    return [hint(.enter, "anteckna", "record"), letters, hint(.escape, "tillbaka", "back")]
  }

  /// The keys of a page.
  var page: [FooterBar.Hint] {
    [hint(.escape, "tillbaka", "back"), hint(.pageDown, "bläddra", "scroll")]
      + [DeskKey.minutes, .missing, .log].map {
        FooterBar.Hint(key: String($0.key), hint: $0.hint(session.language))
      }
  }
}
