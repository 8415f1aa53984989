extension Meeting {
  func sittingPhrase(of event: Event) -> Phrase? {
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
    case .summoned(let item, let summons): summonsPhrase(summons, item)
    default: nil
    }
  }

  private func summonsPhrase(_ summons: Summons, _ item: ItemID?) -> Phrase {
    let subject = item.map(shortName) ?? Phrase(sv: "sammanträdet", en: "the meeting")
    let parts = [
      summons.announced.map { Phrase(sv: "anslogs \($0)", en: "was announced on \($0)") },
      summons.sent.map { Phrase(sv: "kallades till \($0)", en: "was summoned to on \($0)") },
      summons.extra.map {
        Phrase(sv: "begärdes av \(beginning(of: $0))", en: "was asked for by \(beginning(of: $0))")
      },
    ].compactMap { $0 }
    return Phrase(
      sv: "\(subject.sv) " + parts.map(\.sv).joined(separator: ", "),
      en: "\(subject.en) " + parts.map(\.en).joined(separator: ", "))
  }

  /// Who came, left, took and gave up seats, each kind once.
  func attendancePhrases(of events: [Event]) -> [Phrase] {
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

  func presencePhrase(of event: Event) -> Phrase? {
    switch event {
    case .recused(_, let person, let reason, _, let ground, let isRuled):
      let words = [ground?.phrase.sv, reason.isEmpty ? nil : beginning(of: reason)]
      let english = [ground?.phrase.en, reason.isEmpty ? nil : beginning(of: reason)]
      let why = words.compactMap { $0 }.joined(separator: ", ")
      let whyEnglish = english.compactMap { $0 }.joined(separator: ", ")
      return Phrase(
        sv: "\(name(person)) är jävig" + (isRuled ? " enligt beslut" : "")
          + (why.isEmpty ? "" : ": " + why),
        en: "\(name(person)) is out for a conflict of interest" + (isRuled ? ", as ruled" : "")
          + (whyEnglish.isEmpty ? "" : ": " + whyEnglish))
    case .recusalDenied(_, let person, let reason):
      let why = reason.isEmpty ? "" : ": \(beginning(of: reason))"
      return Phrase(
        sv: "\(name(person)) är enligt beslut inte jävig\(why)",
        en: "\(name(person)) has no conflict of interest, as ruled\(why)")
    case .connected(let person, let isRemote, _, _):
      return isRemote
        ? Phrase(
          sv: "\(name(person)) deltar på distans", en: "\(name(person)) takes part remotely")
        : Phrase(sv: "\(name(person)) deltar på plats", en: "\(name(person)) is in the room")
    case .expelled(_, let expulsion):
      return Phrase(
        sv: "\(expulsion.name) utvisas: \(beginning(of: expulsion.reason))",
        en: "\(expulsion.name) is sent out: \(beginning(of: expulsion.reason))")
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

extension Recusal.Ground {
  /// What kind of ground it is, as it follows on a colon.
  fileprivate var phrase: Phrase {
    switch self {
    case .party: Phrase(sv: "part eller närstående", en: "a party or someone close")
    case .agent: Phrase(sv: "ombud", en: "an agent")
    case .supervision: Phrase(sv: "tillsyn av egen verksamhet", en: "supervision of own activity")
    case .accountable: Phrase(sv: "redovisningsskyldig", en: "accountable")
    case .other: Phrase(sv: "annan omständighet", en: "another circumstance")
    }
  }
}
