extension Meeting {
  func sittingPhrase(of event: Event) -> Phrase? {
    switch event {
    case .opened(let at):
      Phrase(
        sv: "sammanträdet öppnas \(clock(at).sv), \(servingCount) tjänstgör",
        en: "the meeting opens \(clock(at).en), \(servingCount) serve")
    case .closed(let at):
      Phrase(
        sv: "sammanträdet avslutas \(clock(at).sv)", en: "the meeting closes \(clock(at).en)")
    case .adjourned(let at):
      Phrase(
        sv: "sammanträdet ajourneras \(clock(at).sv)",
        en: "the meeting is adjourned \(clock(at).en)")
    case .resumed(let at):
      Phrase(
        sv: "sammanträdet återupptas \(clock(at).sv)", en: "the meeting resumes \(clock(at).en)")
    case .summoned(let item, let summons): summonsPhrase(summons, item)
    default: nil
    }
  }

  /// A moment by its clock, and by its day too where that is not the meeting's own.
  private func clock(_ moment: Moment) -> Phrase {
    moment.day == day
      ? Phrase(sv: moment.clock, en: "at \(moment.clock)")
      : Phrase(
        sv: "\(moment.day) kl. \(moment.clock)", en: "on \(moment.day) at \(moment.clock)")
  }

  private func summonsPhrase(_ summons: Summons, _ item: ItemID?) -> Phrase {
    let subject = item.map(shortName) ?? Phrase(sv: "sammanträdet", en: "the meeting")
    let parts = [
      summons.announced.map {
        Phrase(sv: "\(subject.sv) kungjort \($0)", en: "\(subject.en) was announced on \($0)")
      },
      summons.sent.map { sent in
        let to = item.map(shortName)
        return Phrase(
          sv: "kallelsen\(to.map { " till \($0.sv)" } ?? "") skickad \(sent)",
          en: "the summons\(to.map { " to \($0.en)" } ?? "") was sent on \(sent)")
      },
      summons.extra.map {
        Phrase(
          sv: "extra sammanträde begärt av \(beginning(of: $0))",
          en: "an extra meeting was asked for by \(beginning(of: $0))")
      },
    ].compactMap { $0 }
    return Phrase(
      sv: parts.map(\.sv).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
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
    case .doorsSet(let open, let reason):
      let why = reason.isEmpty ? "" : ": \(beginning(of: reason))"
      return open
        ? Phrase(sv: "dörrarna öppnas\(why)", en: "the doors are opened\(why)")
        : Phrase(sv: "dörrarna stängs\(why)", en: "the doors are closed\(why)")
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
