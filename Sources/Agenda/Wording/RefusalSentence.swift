extension Refusal {
  /// One sentence that names the rule and what to do instead.
  public func sentence(_ language: Language) -> String { phrase(language) }

  private var phrase: Phrase {
    sittingPhrase ?? presencePhrase ?? agendaPhrase ?? debatePhrase ?? speakingPhrase
      ?? votingPhrase ?? signingPhrase
      ?? recordPhrase
  }

  private var sittingPhrase: Phrase? {
    switch self {
    case .notOpened:
      Phrase(
        sv: "Sammanträdet är inte öppnat: öppna det först (öppna).",
        en: "The meeting has not been opened: open it first (open).")
    case .alreadyOpen:
      Phrase(
        sv: "Sammanträdet är redan öppet: ta upp ett ärende (ta-upp).",
        en: "The meeting is already open: take an item (take).")
    case .isAdjourned:
      Phrase(
        sv: "Sammanträdet är ajournerat: återuppta det först (återuppta).",
        en: "The meeting is adjourned: resume it first (resume).")
    case .notAdjourned:
      Phrase(
        sv: "Sammanträdet är inte ajournerat: fortsätt, eller ajournera först (ajournera).",
        en: "The meeting is not adjourned: go on, or adjourn it first (adjourn).")
    case .isClosed:
      Phrase(
        sv: "Sammanträdet är avslutat: inget mer kan hända vid det (ångra öppnar det igen).",
        en: "The meeting is closed: nothing more can happen at it (undo opens it again).")
    case .voteIsOpen(let number):
      Phrase(
        sv: "Omröstning \(number) pågår: avsluta den och klubba först, eller ångra den.",
        en: "Vote \(number) is under way: end it and strike the gavel first, or undo it.")
    case .changedMeanwhile(let what): what.phrase
    case .timeGoesBackwards(let clock):
      Phrase(
        sv: "Klockslaget ligger före \(clock), då sammanträdet senast öppnades eller ajournerades:"
          + " ange ett senare (vid=).",
        en: "That time is before \(clock), when the meeting was last opened or adjourned:"
          + " give a later one (at=).")
    default: nil
    }
  }

  private var presencePhrase: Phrase? {
    switch self {
    case .alreadyPresent(let name):
      Phrase(sv: "\(name) är redan närvarande.", en: "\(name) is already present.")
    case .notPresent(let name):
      Phrase(
        sv: "\(name) är inte närvarande: anteckna närvaron först (närvarande).",
        en: "\(name) is not present: record it first (present).")
    case .everyoneIsPresent:
      Phrase(sv: "Alla dessa är redan närvarande.", en: "All of them are already present.")
    case .notSubstitute(let name):
      Phrase(
        sv: "\(name) är ledamot och tjänstgör på sin egen plats: anteckna närvaron (närvarande).",
        en: "\(name) is a member and serves on the own seat: record presence (present).")
    case .alreadyServes(let name, let seat):
      Phrase(
        sv: "\(name) tjänstgör redan, för \(seat).", en: "\(name) already serves, for \(seat).")
    case .seatIsTaken(let seat, let holder):
      Phrase(
        sv: "\(holder) tjänstgör redan för \(seat): välj en annan ledamot (för=).",
        en: "\(holder) already serves for \(seat): choose another member (for=).")
    case .seatHolderIsPresent(let seat):
      Phrase(
        sv: "\(seat) är närvarande: en ersättare tjänstgör bara för den som är borta.",
        en: "\(seat) is present: a substitute serves only for one who is away.")
    case .notMember(let name):
      Phrase(
        sv: "\(name) är inte ledamot och har ingen plats att fylla.",
        en: "\(name) is not a member and has no seat to fill.")
    case .noEmptySeat:
      Phrase(
        sv: "Ingen ledamots plats är tom: anteckna först vem som är borta (frånvarande).",
        en: "No member's seat is empty: record first who is away (absent).")
    case .notServing(let name):
      Phrase(
        sv: "\(name) tjänstgör inte och kan därför inte yrka, rösta eller leda: låt ersättaren"
          + " inträda först (tjänstgör).",
        en: "\(name) does not serve, and so cannot move, vote or preside: let the substitute"
          + " serve first (serve).")
    case .isRecused(let name):
      Phrase(
        sv: "\(name) är jävig i ärendet och deltar inte i handläggningen (KL 5 kap. 47 §,"
          + " 6 kap. 30 §).",
        en: "\(name) has a conflict of interest and takes no part in the item (KL 5:47, 6:30).")
    case .alreadyVoted(let name):
      Phrase(
        sv: "\(name) har röstat i den pågående omröstningen: avsluta den först.",
        en: "\(name) has voted in the vote under way: end it first.")
    case .itemNotTakenYet(let number):
      Phrase(
        sv: "Ärende \(number) är inte upptaget än: det går inte att räkna närvaro därifrån.",
        en: "Item \(number) has not been taken yet: presence cannot be counted from it.")
    case .nobodyNamed:
      Phrase(sv: "Ingen person är namngiven: skriv vem.", en: "Nobody is named: say who.")
    case .verifierIsChair(let name):
      Phrase(
        sv: "\(name) leder sammanträdet och justerar ändå: välj någon annan som justerare.",
        en: "\(name) presides and signs anyway: choose somebody else to verify.")
    case .mayNotReturn(let name):
      Phrase(
        sv: "\(name) har lämnat sammanträdet och får inte tjänstgöra igen samma dag (KL 5 kap."
          + " 20 §): kalla in en ersättare (tjänstgör), eller ange skäl (trots=).",
        en: "\(name) has left the meeting and may not serve again the same day (KL 5:20): call in"
          + " a substitute (serve), or give a reason (because=).")
    case .attendanceLocked(let paragraph):
      Phrase(
        sv: "I § \(paragraph) har röster räknats, så närvaron där ligger fast (KL 5 kap. 66–67 §§):"
          + " anteckna från ett senare ärende (från=).",
        en: "Votes were counted at § \(paragraph), so presence there stands (KL 5:66–67): count it"
          + " from a later item (from=).")
    case .noSeatOfParty(let party):
      Phrase(
        sv: "Ingen plats för \(party) är tom, och i fullmäktige inträder en ersättare bara för sitt"
          + " parti (KL 5 kap. 21 §): låt platsen stå tom.",
        en: "No seat of \(party) is empty, and in a council a substitute serves only for their own"
          + " party (KL 5:21): leave the seat empty.")
    default: nil
    }
  }
}

extension Meanwhile {
  fileprivate var phrase: Phrase {
    switch self {
    case .item:
      Phrase(
        sv: "Ändrat under tiden: ett annat ärende är upptaget nu. Titta och försök igen.",
        en: "Changed meanwhile: another item is open now. Look and try again.")
    case .question:
      Phrase(
        sv: "Ändrat under tiden: en annan proposition ställs nu. Titta och försök igen.",
        en: "Changed meanwhile: another question is being put. Look and try again.")
    case .vote:
      Phrase(
        sv: "Ändrat under tiden: omröstningen har kommit vidare. Titta och försök igen.",
        en: "Changed meanwhile: the vote has moved on. Look and try again.")
    case .motions:
      Phrase(
        sv: "Ändrat under tiden: det har kommit ett yrkande. Titta och försök igen.",
        en: "Changed meanwhile: a motion has been moved. Look and try again.")
    case .floor:
      Phrase(
        sv: "Ändrat under tiden: ordet har gått vidare. Titta och försök igen.",
        en: "Changed meanwhile: the floor has passed on. Look and try again.")
    case .doors:
      Phrase(
        sv: "Ändrat under tiden: dörrarna har öppnats eller stängts. Titta och försök igen.",
        en: "Changed meanwhile: the doors were opened or closed. Look and try again.")
    case .text:
      Phrase(
        sv: "Ändrat under tiden: någon annan har skrivit om texten. Titta och försök igen.",
        en: "Changed meanwhile: somebody else has rewritten the text. Look and try again.")
    case .undo:
      Phrase(
        sv: "Ändrat under tiden: något annat skulle ångras nu. Titta och försök igen.",
        en: "Changed meanwhile: something else would be taken back now. Look and try again.")
    }
  }
}
