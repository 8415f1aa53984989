extension Refusal {
  var debatePhrase: Phrase? {
    switch self {
    case .notUnderDebate:
      Phrase(
        sv: "Ärendet är inte upptaget nu: ta upp det först (ta-upp).",
        en: "The item is not open now: take it first (take).")
    case .onlyHeard:
      Phrase(
        sv: "Ärendet är bara öppnat för föredragning: ta upp det (ta-upp) innan något yrkas.",
        en: "The item is open for presentation only: take it (take) before anything is moved.")
    case .debateIsClosed:
      Phrase(
        sv:
          "Överläggningen är avslutad och yrkandena låsta: fortsätt med proposition, eller ångra.",
        en: "The debate is closed and the motions are locked: go on with put, or undo.")
    case .noSuchMotion(let letter):
      Phrase(
        sv: "Det finns inget yrkande \(letter) i ärendet: yrka först (yrka), eller välj ett annat.",
        en: "There is no motion \(letter) on the item: move it first (motion), or choose another.")
    case .motionDoesNotStand(let letter):
      Phrase(
        sv: "Yrkande \(letter) står inte kvar: det är återtaget, vägrat eller jämkat.",
        en: "Motion \(letter) does not stand: it was retracted, ruled out or merged.")
    case .textMissing:
      Phrase(sv: "Texten saknas: skriv den (text=).", en: "The text is missing: write it (text=).")
    case .reasonMissing:
      Phrase(
        sv: "Skälet saknas: skriv det (skäl=).", en: "The reason is missing: write it (reason=).")
    case .noSuchPoint(let point, let points):
      points == 0
        ? Phrase(
          sv: "Ärendet har inget förslag i punkter att ändra.",
          en: "The item has no proposal in points to change.")
        : Phrase(
          sv: "Förslaget har ingen punkt \(point): det har \(points).",
          en: "The proposal has no point \(point): it has \(points).")
    case .nothingToReject:
      Phrase(
        sv: "Det finns inget förslag att avslå: säg vilket yrkande det gäller (på=).",
        en: "There is no proposal to reject: say which motion it concerns (on=).")
    case .notMover(let name, let letter):
      Phrase(
        sv: "\(name) står inte bakom yrkande \(letter).",
        en: "\(name) is not behind motion \(letter).")
    case .alreadySupports(let name, let letter):
      Phrase(
        sv: "\(name) står redan bakom yrkande \(letter).",
        en: "\(name) is already behind motion \(letter).")
    case .motionsDiffer:
      Phrase(
        sv: "Bara yrkanden av samma slag kan jämkas ihop till ett.",
        en: "Only motions of the same kind can be merged into one.")
    case .motionsAreLocked:
      Phrase(
        sv: "Yrkandena är låsta sedan överläggningen avslutades: ange skäl (trots=), eller ångra.",
        en: "The motions are locked since the debate was closed: give a reason (because=), or undo."
      )
    case .debateStillOpen:
      Phrase(
        sv: "Överläggningen pågår och yrkanden finns: avsluta den först (avsluta-debatt).",
        en: "The debate is open and there are motions: close it first (close-debate).")
    default: reopeningPhrase
    }
  }

  private var reopeningPhrase: Phrase? {
    switch self {
    case .debateIsOpen:
      Phrase(
        sv: "Överläggningen pågår redan: fortsätt med den, eller avsluta den (avsluta-debatt).",
        en: "The debate is already open: go on with it, or close it (close-debate).")
    case .notRuledOut(let letter):
      Phrase(
        sv: "Ordföranden har inte vägrat proposition på \(letter): det behöver inte släppas fram.",
        en: "The chair has not refused to put \(letter): there is nothing to overrule.")
    case .onlyCouncilOverrules:
      Phrase(
        sv: "Bara fullmäktige kan kräva proposition på det som ordföranden vägrat (KL 5 kap. 57 §):"
          + " ångra i stället vägran (ångra), om ordföranden ändrar sig.",
        en: "Only a council can have put what the chair refused (KL 5:57): undo the refusal instead"
          + " (undo), if the chair thinks again.")
    case .outsiderMayNotMove(let name):
      Phrase(
        sv: "\(name) är inte ledamot och får inte yrka här (KL 4 kap. 19–20 §§): låt en ledamot ta"
          + " upp yrkandet (yrka).",
        en: "\(name) is not a member and may not move here (KL 4:19–20): let a member take up the"
          + " motion (motion).")
    case .notAnInquiry:
      Phrase(
        sv: "Ärendet är varken interpellation eller fråga (KL 5 kap. 59–64 §§): anteckna den som"
          + " talar med ge-ordet.",
        en: "The item is neither an interpellation nor a question (KL 5:59–64): record who speaks"
          + " with give-floor.")
    case .alreadyAsked(let name):
      Phrase(
        sv: "\(name) är redan antecknad som frågeställare: anteckna svaret (besvarar).",
        en: "\(name) is already recorded as the asker: record the answer (answer).")
    default: nil
    }
  }

  var recordPhrase: Phrase {
    switch self {
    case .didNotTakePart(let name):
      Phrase(
        sv: "\(name) deltog inte i beslutet och kan inte reservera sig (KL 4 kap. 27 §).",
        en: "\(name) did not take part in the decision and cannot dissent (KL 4:27).")
    case .alreadyReserved(let name):
      Phrase(
        sv: "\(name) har redan reserverat sig.", en: "\(name) has already dissented.")
    case .motionWon(let letter):
      Phrase(
        sv: "Yrkande \(letter) bifölls: en reservation gäller det som förlorade.",
        en: "Motion \(letter) was adopted: a dissent is for what lost.")
    case .alreadyNotTakingPart(let name):
      Phrase(
        sv: "\(name) har redan sagt sig inte delta.",
        en: "\(name) has already said not to take part.")
    case .decisionIsFrozen:
      Phrase(
        sv: "Texten är klubbad: ange skäl för ändringen (trots=); justerarna får se den.",
        en: "The text was gavelled: give the reason for the change (because=); verifiers see it.")
    case .noSuchField(let name):
      Phrase(
        sv: "Ärendet har inget att redigera här: \(Field(name: name)?.phrase.sv ?? name).",
        en: "The item has nothing to edit here: \(Field(name: name)?.phrase.en ?? name).")
    case .personsMissing:
      Phrase(sv: "Personerna saknas: skriv vilka.", en: "The persons are missing: say who.")
    case .alreadyImmediate:
      Phrase(
        sv: "Paragrafen är redan förklarad omedelbart justerad.",
        en: "The paragraph has already been declared verified.")
    case .noSummons:
      Phrase(
        sv: "Säg när mötet anslogs (anslagen=), när kallelsen sändes (sänd=) eller vem som begärde"
          + " ett extra möte (extra=), KL 5 kap. 12–15 §§.",
        en: "Say when the notice was posted (announced=), when the summons was sent (sent=) or who"
          + " asked for an extra meeting (extra=), KL 5:12–15.")
    default:
      Phrase(sv: "Det går inte nu.", en: "That is not possible now.")
    }
  }
}
