import Voting

extension Meeting {
  /// What the minutes say of dissents (reservationer): all who dissent for the same in one sentence.
  /// - Law: KL 4 kap. 27 §, 5 kap. 67 § 6.
  public func reservationPassages(of item: Item) -> [Sentences] {
    var merged: [Reservation] = []
    for reservation in item.reservations {
      let index = merged.firstIndex {
        $0.cause == reservation.cause && $0.reason == reservation.reason
      }
      if let index {
        merged[index].persons += reservation.persons.filter {
          !merged[index].persons.contains($0)
        }
      } else {
        merged.append(reservation)
      }
    }
    return merged.map { reservation in
      let persons = swedishList(reservation.persons.map(name))
      let words = "\(persons) reserverar sig \(aim(of: reservation, in: item))"
      return .sentence(words, reason: reservation.reason)
    }
  }

  /// What a dissent is for or against; one's own motion is called so where it is the only one.
  private func aim(of reservation: Reservation, in item: Item) -> String {
    switch reservation.cause {
    case .motion(let id):
      if let motion = item[motion: id], reservation.persons == motion.movers,
        item.motions.filter({ $0.kind == motion.kind && $0.movers == motion.movers }).count == 1
      {
        let own =
          plainVerdict(of: motion, in: item).map { "yrkandet om \($0.noun)" }
          ?? motion.kind.definiteNoun
        return "till förmån för det egna \(own)"
      }
      return "till förmån för \(motionLabel(id, in: item))"
    case .main: return "till förmån för \(body.mainProposal)"
    case .decision: return "mot beslutet"
    }
  }

  /// What the minutes note (protokollsanteckningar): who does not take part, then the notes.
  public func notePassages(of item: Item) -> [Sentences] {
    let aside = swedishList(item.notTakingPart.map(name))
    let notes = item.notes.map { note in
      note.persons.isEmpty
        ? Sentences(quotedLines(note.text))
        : Sentences(
          "\(swedishList(note.persons.map(name))) får följande antecknat till protokollet:",
          quotation: quotedLines(note.text))
    }
    return (aside.isEmpty ? [] : [Sentences("\(aside) deltar inte i beslutet.")]) + notes
  }

  /// What the minutes say of separate statements (särskilda yttranden).
  public func statementPassages(of item: Item) -> [Sentences] {
    item.statements.map { note in
      Sentences(
        "\(swedishList(note.persons.map(name))) lämnar följande särskilda yttrande:",
        quotation: quotedLines(note.text))
    }
  }

  /// Who presides over an item, where that is another than who presides over most of the meeting.
  public func presidingPassages(of item: Item) -> [Sentences] {
    guard let chair = item.chair, let usual = usualChair, chair != usual else { return [] }
    return [Sentences("\(name(chair)) tjänstgör som ordförande under paragrafen.")]
  }

  /// Who presided over the first § that somebody presided over.
  private var usualChair: PersonID? {
    var first: Int?
    for place in items.indices where items[place].chair != nil && items[place].paragraph != nil {
      guard let known = first else {
        first = place
        continue
      }
      if items[place].paragraph ?? 0 < items[known].paragraph ?? 0 { first = place }
    }
    return first.flatMap { items[$0].chair }
  }

  /// Who presided over an item in the place of the elected chair; nothing where the chair did.
  public func actingChair(of item: Item) -> PersonID? {
    guard let person = item.chair ?? chair, body[person]?.isChair != true else { return nil }
    return person
  }

  /// What one is called who presides in the place of the elected chair.
  public static var actingTitle: String { "tjänstgörande ordförande" }

  /// Who presents an item, as "Eva Ek (ekonomidirektör) och Per Ås" and the verb.
  ///
  /// Presenters whom the account of the matter names already are not named twice.
  public func presenterSentence(of item: Item) -> String? {
    let unnamed = item.presenters.filter { !item.summary.contains($0.name) }
    guard !unnamed.isEmpty else { return nil }
    let presenters = unnamed.map { presenter in
      presenter.title.isEmpty ? presenter.name : "\(presenter.name) (\(presenter.title))"
    }
    return "\(swedishList(presenters)) föredrar ärendet."
  }

  /// What is said of an item that was struck after the agenda was fixed, or has no decision yet.
  public func undecidedSentence(of item: Item) -> String {
    guard case .struck(let reason) = item.progress else { return "Ärendet är inte avgjort." }
    return reason.trimmed.isEmpty
      ? "Ärendet utgår." : "Ärendet utgår. \(sentenceStart(reason.trimmed).withStop)"
  }

  /// That a § was verified at once (omedelbar justering), where it was.
  public func immediateSentence(of item: Item) -> String? {
    item.isImmediate ? "Paragrafen förklaras omedelbart justerad." : nil
  }
}
