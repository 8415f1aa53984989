import Agenda

extension Stage {
  /// One line that says what comes next; `key` gives the key of a verb as shown.
  func guidance(key: (Verb) -> String) -> Phrase {
    switch self {
    case .nobodyPresent, .seatsEmpty, .notOpened, .adjourned, .nothingLeft:
      sittingGuidance(key)
    case .unsent, .signing, .tooFewSigned, .unposted, .posted, .closed: paperGuidance(key)
    case .choosingVerifiers, .verifiersChosen, .election, .inquiry, .information, .debate:
      debateGuidance(key)
    case .betweenItems, .heard, .agendaOpen, .agendaFixed, .decided, .decidedLast:
      itemGuidance(key)
    case .questionUnput, .decidingToday, .questionPut, .found, .vote, .handsVote, .handsCounted,
      .tied, .counted:
      decidingGuidance(key)
    case .ballot, .ballotTied, .ballotCounted: ballotGuidance(key)
    }
  }

  private func sittingGuidance(_ key: (Verb) -> String) -> Phrase {
    switch self {
    case .nobodyPresent:
      Phrase(
        sv: "Börja med närvaron: \(key(.present)) visar ledamöterna.",
        en: "Begin with the roll: \(key(.present)) lists the members.")
    case .seatsEmpty(let count):
      Phrase(
        sv: "Tomma platser: \(count). \(key(.serve)) kallar in ersättare; \(key(.open)) öppnar.",
        en: "Empty seats: \(count). \(key(.serve)) calls in a substitute; \(key(.open)) opens.")
    case .notOpened:
      Phrase(
        sv: "Närvaron är antecknad. \(key(.open)) öppnar sammanträdet.",
        en: "The roll is taken. \(key(.open)) opens the meeting.")
    case .adjourned:
      Phrase(
        sv: "Sammanträdet är ajournerat. \(key(.resume)) återupptar det.",
        en: "The meeting is adjourned. \(key(.resume)) resumes it.")
    default:
      Phrase(
        sv: "Alla ärenden är behandlade. \(key(.close)) avslutar sammanträdet.",
        en: "Every item is handled. \(key(.close)) closes the meeting.")
    }
  }

  private func paperGuidance(_ key: (Verb) -> String) -> Phrase {
    switch self {
    case .unsent:
      Phrase(
        sv: "\(key(.send)) skickar protokollet till justerarna. 3 visar det, 4 vad som saknas.",
        en: "\(key(.send)) sends the minutes to verify. 3 shows them, 4 what is missing.")
    case .signing(let next):
      Phrase(
        sv: "\(key(.attest)) antecknar underskriften; näst på tur: \(next).",
        en: "\(key(.attest)) records a signature; next: \(next).")
    case .tooFewSigned:
      Phrase(
        sv: "För få har undertecknat. \(key(.verifiers)) utser någon annan att justera.",
        en: "Too few have signed. \(key(.verifiers)) chooses someone else to verify.")
    case .unposted:
      Phrase(
        sv: "Justerat. \(key(.post)) antecknar att det är anslaget; 4 visar senaste dag.",
        en: "Verified. \(key(.post)) records that it is posted; 4 shows the last day.")
    case .posted(let first):
      Phrase(
        sv: "Anslaget. Det tas ned tidigast \(first): \(key(.takeDown)) antecknar det.",
        en: "Posted. It comes down on \(first) at the earliest: \(key(.takeDown)) records it.")
    default:
      Phrase(
        sv: "Sammanträdet är avslutat. 3 visar protokollet, 4 vad som saknas.",
        en: "The meeting is closed. 3 shows the minutes, 4 what is missing.")
    }
  }

  private func itemGuidance(_ key: (Verb) -> String) -> Phrase {
    switch self {
    case .betweenItems:
      Phrase(
        sv: "\(key(.take)) tar upp nästa ärende.", en: "\(key(.take)) takes up the next item.")
    case .heard:
      Phrase(
        sv: "Föredragning och frågor. \(key(.take)) tar upp ärendet till beslut.",
        en: "Presentation and questions. \(key(.take)) takes the item up for decision.")
    case .agendaOpen:
      Phrase(
        sv: "\(key(.add)) tillkommer, \(key(.strike)) utgår; \(key(.fix)) fastställer listan.",
        en: "\(key(.add)) adds, \(key(.strike)) strikes; \(key(.fix)) fixes the agenda.")
    case .agendaFixed:
      Phrase(
        sv: "Listan är fastställd. \(key(.gavel)) klubbar.",
        en: "The agenda is fixed. \(key(.gavel)) gavels.")
    case .decidedLast:
      Phrase(
        sv: "Sista ärendet är beslutat. \(key(.reserve)) reservation; "
          + "\(key(.close)) avslutar.",
        en: "The last item is decided. \(key(.reserve)) dissent; \(key(.close)) closes.")
    default:
      Phrase(
        sv: "Beslutat. \(key(.take)) tar nästa ärende; \(key(.reserve)) antecknar reservation.",
        en: "Decided. \(key(.take)) takes the next item; \(key(.reserve)) records a dissent.")
    }
  }

  private func debateGuidance(_ key: (Verb) -> String) -> Phrase {
    switch self {
    case .choosingVerifiers:
      Phrase(
        sv: "\(key(.verifiers)) utser justerare; sedan klubbar \(key(.gavel)).",
        en: "\(key(.verifiers)) chooses who verifies the minutes; then \(key(.gavel)) gavels.")
    case .verifiersChosen:
      Phrase(
        sv: "Justerare är utsedda. \(key(.gavel)) klubbar; \(key(.verifiers)) ändrar.",
        en: "Verifiers are chosen. \(key(.gavel)) gavels; \(key(.verifiers)) changes them.")
    case .election(nominated: 0):
      Phrase(
        sv: "Val. \(key(.nominate)) antecknar en nominering.",
        en: "An election. \(key(.nominate)) records a nomination.")
    case .election:
      Phrase(
        sv: "\(key(.gavel)) väljer de nominerade; \(key(.nominate)) nominerar fler.",
        en: "\(key(.gavel)) elects the nominated; \(key(.nominate)) nominates more.")
    case .inquiry:
      Phrase(
        sv: "\(key(.ask)) antecknar vem som frågar, \(key(.answer)) vem som besvarar.",
        en: "\(key(.ask)) records who asks, \(key(.answer)) who answers.")
    case .information:
      Phrase(
        sv: "Information. \(key(.presenter)) antecknar föredragande; \(key(.gavel)) klubbar.",
        en: "Information. \(key(.presenter)) records who presents; \(key(.gavel)) gavels.")
    case .debate(motions: 0):
      Phrase(
        sv: "Överläggning. \(key(.motion)) tar ett yrkande; utan yrkanden: \(key(.gavel)) klubbar.",
        en: "Debate. \(key(.motion)) takes a motion; without motions \(key(.gavel)) gavels.")
    default:
      Phrase(
        sv: "När alla har yrkat: \(key(.closeDebate)) avslutar debatten. "
          + "\(key(.support)) biträder.",
        en: "When all have moved, \(key(.closeDebate)) closes the debate. "
          + "\(key(.support)) supports.")
    }
  }

  private func decidingGuidance(_ key: (Verb) -> String) -> Phrase {
    switch self {
    case .questionUnput:
      Phrase(
        sv: "\(key(.put)) ställer nästa proposition.", en: "\(key(.put)) puts the next question.")
    case .decidingToday:
      Phrase(
        sv: "Avgörs idag. \(key(.put)) ställer nästa; \(key(.reopenDebate)) återupptar debatten.",
        en: "Decided today. \(key(.put)) puts the next; \(key(.reopenDebate)) goes on debating.")
    case .questionPut:
      Phrase(
        sv: "Propositionen är ställd. \(key(.find)): vad ordföranden finner.",
        en: "The question is put. \(key(.find)): what the chair finds.")
    case .found:
      Phrase(
        sv: "\(key(.gavel)) klubbar det; \(key(.demandVote)) om någon begär omröstning.",
        en: "\(key(.gavel)) gavels it; \(key(.demandVote)) if someone demands a vote.")
    case .handsVote:
      Phrase(
        sv: "Omröstning med handuppräckning. \(key(.count)) skriver in talen.",
        en: "A vote by raised hands. \(key(.count)) enters the counts.")
    case .handsCounted:
      Phrase(
        sv: "Händerna är räknade. \(key(.endVote)) avslutar; \(key(.count)) räknar om.",
        en: "The hands are counted. \(key(.endVote)) ends the vote; \(key(.count)) counts again.")
    case .tied:
      Phrase(
        sv: "Lika röstetal. \(key(.casting)) antecknar ordförandens utslagsröst.",
        en: "A tie. \(key(.casting)) records the chair's casting vote.")
    case .counted:
      Phrase(
        sv: "Rösterna är räknade. \(key(.gavel)) klubbar.",
        en: "The votes are counted. \(key(.gavel)) gavels.")
    default:
      Phrase(
        sv: "Omröstning pågår. \(key(.vote)) öppnar uppropet.",
        en: "A vote is open. \(key(.vote)) opens the roll call.")
    }
  }

  private func ballotGuidance(_ key: (Verb) -> String) -> Phrase {
    switch self {
    case .ballot(lists: false):
      Phrase(
        sv: "Val med slutna sedlar. \(key(.count)) räknar ett namn; \(key(.endVote)) avslutar.",
        en: "An election by ballot. \(key(.count)) counts a name; \(key(.endVote)) ends it.")
    case .ballot:
      Phrase(
        sv: "Proportionellt val. \(key(.list)) räknar en lista; \(key(.endVote)) avslutar.",
        en: "A proportional election. \(key(.list)) counts a list; \(key(.endVote)) ends it.")
    case .ballotTied:
      Phrase(
        sv: "Lika antal. \(key(.lot)) antecknar lotten eller drar den.",
        en: "Equal numbers. \(key(.lot)) records the lot or draws it.")
    default:
      Phrase(
        sv: "Sedlarna är räknade. \(key(.gavel)) klubbar; \(key(.proportional)) nytt val "
          + "(ersättare) begärs före det.",
        en: "The ballots are counted. \(key(.gavel)) gavels; \(key(.proportional)) another "
          + "(substitutes) comes before it.")
    }
  }
}
