extension Refusal {
  var signingPhrase: Phrase? {
    switch self {
    case .notClosed:
      Phrase(
        sv: "Sammanträdet är inte avslutat: avsluta det först (avsluta).",
        en: "The meeting is not closed: close it first (close).")
    case .alreadySent:
      Phrase(
        sv: "Protokollet är redan skickat, och inget har ändrats sedan dess.",
        en: "The minutes are sent already, and nothing has changed since.")
    case .notSent:
      Phrase(
        sv: "Texten är inte fastställd för justering: skicka protokollet först (skicka), eller"
          + " förklara paragrafen omedelbart justerad och namnge den (ärende=).",
        en: "The text is not fixed for verifying: send the minutes first (send), or declare the §"
          + " verified at once and name it (item=).")
    case .changedSinceSent(let paragraph):
      Phrase(
        sv: "§ \(paragraph) har ändrats sedan den skickades: skicka igen (skicka).",
        en: "§ \(paragraph) was changed after it was sent: send again (send).")
    case .isAttested(let paragraph):
      Phrase(
        sv: (paragraph.map { "§ \($0) är undertecknad" } ?? "Protokollet är undertecknat")
          + " och ändras inte: en rättelse skrivs synligt (rätta).",
        en: (paragraph.map { "§ \($0) is" } ?? "The minutes are")
          + " signed and not changed: a correction is made visibly (correct).")
    case .alreadyAttested(let name):
      Phrase(
        sv: "\(name) har redan undertecknat eller fått antecknat varför inte (ångra tar tillbaka).",
        en: "\(name) has signed already, or it is recorded why not (undo takes it back).")
    case .signsBefore(let name, let paragraph):
      Phrase(
        sv: "\(name) undertecknar § \(paragraph) före: sekreterare, ordförande, justerare i den"
          + " ordningen.",
        en: "\(name) signs § \(paragraph) before: secretary, chair, verifiers in this order.")
    case .notASigner(let name):
      Phrase(
        sv: "\(name) ska inte underteckna här: det gör sekreteraren, den som ledde paragrafen och"
          + " de utsedda justerarna (justerare).",
        en: "\(name) does not sign here: that is for the secretary, who presided over the § and"
          + " the verifiers chosen (verifiers).")
    case .nothingToSign:
      Phrase(sv: "Protokollet har inga paragrafer.", en: "The minutes have no §§.")
    case .signatureMissing:
      Phrase(
        sv: "Underskriften saknas: ange nyckeln (nyckel=) eller en färdig underskrift"
          + " (underskrift=).",
        en: "The signature is missing: give the key (key=) or a signature made elsewhere"
          + " (signature=).")
    case .attestedBeforeMeeting(let day):
      Phrase(
        sv: "Dagen ligger före sammanträdet, \(day).", en: "That day is before the meeting, \(day)."
      )
    case .tooEarly(let first):
      Phrase(
        sv: "Dagen ligger före den senaste underskriften, \(first).",
        en: "That day is before the last signature, \(first).")
    default: postingPhrase
    }
  }

  private var postingPhrase: Phrase? {
    switch self {
    case .noParagraph(let title):
      Phrase(
        sv: "\(title) har ingen paragraf i protokollet.", en: "\(title) has no § in the minutes.")
    case .whoMissing:
      Phrase(sv: "Säg vem (av=).", en: "Say who (by=).")
    case .notVerified(let paragraph):
      Phrase(
        sv: (paragraph.map { "§ \($0) är inte justerad" } ?? "Protokollet är inte justerat")
          + ": alla som ska har inte undertecknat (justera).",
        en: (paragraph.map { "§ \($0) is" } ?? "The minutes are")
          + " not verified: not everyone has signed (attest).")
    case .nothingToPost:
      Phrase(
        sv: "Allt som är justerat är redan anslaget.", en: "All that is verified is posted already."
      )
    case .alreadyPosted(let paragraph):
      Phrase(
        sv: "Att § \(paragraph) är justerad är redan anslaget.",
        en: "That § \(paragraph) is verified is posted already.")
    case .postedBeforeVerified(let day):
      Phrase(
        sv: "Anslaget sätts upp tidigast den dag protokollet justeras, \(day).",
        en: "The notice is posted on the day of verifying, \(day), at the earliest.")
    case .keepingPlaceMissing:
      Phrase(
        sv: "Anslaget ska säga var protokollet finns (KL 8 kap. 12 §): ange det (plats=), eller en"
          + " gång för alla i profilen (förvaring).",
        en: "The notice says where the minutes are kept (KL 8:12): give it (place=), or once for"
          + " all in the profile (förvaring).")
    case .notPosted:
      Phrase(
        sv: "Inget sådant anslag är uppsatt: sätt upp det först (anslå).",
        en: "No such notice is up: post it first (post).")
    case .alreadyTakenDown:
      Phrase(sv: "Anslaget är redan nedtaget.", en: "The notice is taken down already.")
    case .takenDownBeforePosted(let day):
      Phrase(
        sv: "Anslaget sattes upp \(day): det kan inte tas ned före det.",
        en: "The notice was posted on \(day): it cannot be taken down before that.")
    default: nil
    }
  }
}
