import Agenda

extension Stage {
  /// A word for where the meeting is, for a prompt.
  var name: Phrase {
    switch self {
    case .nobodyPresent, .seatsEmpty, .notOpened: Phrase(sv: "före öppnandet", en: "not opened")
    case .adjourned: Phrase(sv: "ajournerat", en: "adjourned")
    case .unsent, .closed: Phrase(sv: "avslutat", en: "closed")
    case .signing, .tooFewSigned: Phrase(sv: "justering", en: "verifying")
    case .unposted, .posted: Phrase(sv: "anslag", en: "notice")
    case .betweenItems, .nothingLeft: Phrase(sv: "mellan ärenden", en: "between items")
    case .heard: Phrase(sv: "föredragning", en: "presentation")
    case .agendaOpen, .agendaFixed: Phrase(sv: "föredragningslista", en: "agenda")
    case .choosingVerifiers, .verifiersChosen: Phrase(sv: "justerare", en: "verifiers")
    case .election: Phrase(sv: "val", en: "election")
    case .inquiry: Phrase(sv: "fråga", en: "question")
    case .information: Phrase(sv: "information", en: "information")
    case .debate: Phrase(sv: "debatt", en: "debate")
    case .questionUnput, .decidingToday, .questionPut, .found:
      Phrase(sv: "proposition", en: "question")
    case .vote, .handsVote, .handsCounted, .tied, .counted:
      Phrase(sv: "omröstning", en: "vote")
    case .ballot, .ballotTied, .ballotCounted: Phrase(sv: "slutna sedlar", en: "ballots")
    case .decided, .decidedLast: Phrase(sv: "beslutat", en: "decided")
    }
  }

  /// Where the meeting is, as a sentence.
  var sentence: Phrase {
    switch self {
    case .nobodyPresent:
      Phrase(sv: "Ingen närvaro är antecknad.", en: "No presence is recorded.")
    case .seatsEmpty(let count):
      Phrase(sv: "Tomma platser: \(count).", en: "Empty seats: \(count).")
    case .notOpened:
      Phrase(sv: "Sammanträdet är inte öppnat.", en: "The meeting is not opened.")
    case .adjourned: Phrase(sv: "Sammanträdet är ajournerat.", en: "The meeting is adjourned.")
    case .unsent, .signing, .tooFewSigned, .unposted, .posted, .closed: paperSentence
    case .betweenItems: Phrase(sv: "Inget ärende är öppet.", en: "No item is open.")
    case .nothingLeft: Phrase(sv: "Alla ärenden är behandlade.", en: "Every item is handled.")
    case .heard: Phrase(sv: "Föredragning och frågor.", en: "Presentation and questions.")
    case .agendaOpen:
      Phrase(sv: "Föredragningslistan kan ändras.", en: "The agenda can be changed.")
    case .agendaFixed:
      Phrase(sv: "Listan väntar på klubban.", en: "The agenda awaits the gavel.")
    case .choosingVerifiers:
      Phrase(sv: "Justerare ska utses.", en: "Verifiers are to be chosen.")
    case .verifiersChosen: Phrase(sv: "Justerare är utsedda.", en: "Verifiers are chosen.")
    case .election(let nominated):
      Phrase(sv: "Val, nominerade: \(nominated).", en: "An election, nominated: \(nominated).")
    case .inquiry:
      Phrase(sv: "Frågan kan besvaras.", en: "The question can be answered.")
    case .information: Phrase(sv: "Information.", en: "Information.")
    case .debate(motions: 0):
      Phrase(sv: "Överläggning utan yrkanden.", en: "Debate without motions.")
    case .debate: Phrase(sv: "Överläggning med yrkanden.", en: "Debate with motions.")
    case .questionUnput, .decidingToday, .questionPut, .found, .vote, .handsVote, .handsCounted,
      .tied, .counted, .ballot, .ballotTied, .ballotCounted:
      decidingSentence
    case .decided: Phrase(sv: "Ärendet är beslutat.", en: "The item is decided.")
    case .decidedLast:
      Phrase(sv: "Det sista ärendet är beslutat.", en: "The last item is decided.")
    }
  }

  private var paperSentence: Phrase {
    switch self {
    case .unsent:
      Phrase(
        sv: "Protokollet är inte skickat till justerarna.",
        en: "The minutes are not sent to the verifiers.")
    case .signing(let next):
      Phrase(sv: "Näst på tur att underteckna: \(next).", en: "Next to sign: \(next).")
    case .tooFewSigned: Phrase(sv: "För få har undertecknat.", en: "Too few have signed.")
    case .unposted:
      Phrase(
        sv: "Protokollet är justerat och ska anslås.",
        en: "The minutes are verified and are to be posted.")
    case .posted(let first):
      Phrase(
        sv: "Protokollet är anslaget och tas ned tidigast \(first).",
        en: "The minutes are posted and come down on \(first) at the earliest.")
    default: Phrase(sv: "Sammanträdet är avslutat.", en: "The meeting is closed.")
    }
  }

  private var decidingSentence: Phrase {
    switch self {
    case .questionUnput:
      Phrase(sv: "En proposition ska ställas.", en: "A question is to be put.")
    case .decidingToday:
      Phrase(sv: "Ärendet avgörs idag.", en: "The item is to be decided today.")
    case .questionPut: Phrase(sv: "Propositionen är ställd.", en: "The question is put.")
    case .found:
      Phrase(
        sv: "Ordföranden har funnit; klubban har inte fallit.",
        en: "The chair has found; the gavel has not fallen.")
    case .handsVote: Phrase(sv: "Händerna ska räknas.", en: "The hands are to be counted.")
    case .handsCounted: Phrase(sv: "Händerna är räknade.", en: "The hands are counted.")
    case .tied:
      Phrase(sv: "Lika röstetal: utslagsrösten avgör.", en: "A tie: the casting vote decides.")
    case .counted: Phrase(sv: "Rösterna är räknade.", en: "The votes are counted.")
    case .ballot: Phrase(sv: "Sedlarna räknas.", en: "The ballots are being counted.")
    case .ballotTied:
      Phrase(sv: "Lika antal: lotten avgör.", en: "Equal numbers: the lot decides.")
    case .ballotCounted: Phrase(sv: "Sedlarna är räknade.", en: "The ballots are counted.")
    default: Phrase(sv: "Omröstning pågår.", en: "A vote is open.")
    }
  }
}

extension Desk {
  /// Who works at the desk, as the beginning of what they did.
  var actor: Phrase {
    switch self {
    case .secretary: Phrase(sv: "Sekreteraren", en: "The secretary")
    case .chair: Phrase(sv: "Ordföranden", en: "The chair")
    case .clerk: Phrase(sv: "Handläggaren", en: "The clerk")
    case .hall: Phrase(sv: "Salen", en: "The hall")
    }
  }
}
