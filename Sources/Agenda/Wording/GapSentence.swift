extension Gap {
  /// What is missing, as a sentence.
  public var phrase: Phrase {
    switch self {
    case .notClosed:
      Phrase(sv: "Sammanträdet är inte avslutat.", en: "The meeting is not closed.")
    case .nobodyPresent:
      Phrase(
        sv: "Det framgår inte vilka som har tjänstgjort.", en: "It is not known who served.")
    case .nobodyPresides:
      Phrase(sv: "Ordförande är inte angiven.", en: "Nobody presides.")
    case .noSecretary:
      Phrase(sv: "Sekreterare är inte angiven.", en: "The meeting secretary is not named.")
    case .noVerifiers:
      Phrase(
        sv: "Ingen är utsedd att justera protokollet.",
        en: "Nobody is chosen to verify the minutes.")
    case .tooFewVerifiers(let chosen, let of):
      Phrase(
        sv: "\(chosen) av \(of) justerare är utsedda.",
        en: "\(chosen) of \(of) verifiers are chosen.")
    case .noVerificationPlace:
      Phrase(
        sv: "Plats och tid för justeringen är inte angivna.",
        en: "It is not said where and when the minutes are verified.")
    case .notHandled(let title):
      Phrase(sv: "\(title): inte behandlat.", en: "\(title): not handled.")
    case .onlyHeard(let title):
      Phrase(sv: "\(title): föredraget men inte avgjort.", en: "\(title): heard but not decided.")
    case .noTitle, .motionWithoutWords, .motionNotPut, .remitWithoutReason, .undecided,
      .decisionWithoutWords, .chairUnknown, .nobodyTookPart, .authorityWithoutReasons,
      .authorityWithoutPresenter:
      itemPhrase
    case .voteOpen, .voteTied, .voteUnconfirmed, .voteWithoutNames, .electionOpen, .lotNotDrawn,
      .electionUnconfirmed:
      countingPhrase
    case .notSent, .changedSinceSent, .unsigned, .tooFewSigned, .notPosted, .tookDownEarly,
      .stillPosted, .masksUnconfirmed:
      verificationPhrase
    }
  }

  private var itemPhrase: Phrase {
    switch self {
    case .noTitle: Phrase(sv: "Rubriken saknas.", en: "The title is missing.")
    case .motionWithoutWords(let id, let label):
      Phrase(
        sv: "\(sentenceStart(label)) saknar lydelse.",
        en: "\(id.letter): the motion has no words.")
    case .motionNotPut(let id, let label):
      Phrase(
        sv: "\(sentenceStart(label)) är varken prövat eller återtaget.",
        en: "\(id.letter): the motion was neither put nor withdrawn.")
    case .remitWithoutReason(let id):
      Phrase(
        sv: "Återremissen saknar motivering.",
        en: "\(id.letter): the referral back has no reasons.")
    case .decisionWithoutWords:
      Phrase(sv: "Beslutets lydelse saknas.", en: "The words of the decision are missing.")
    case .chairUnknown:
      Phrase(
        sv: "Det framgår inte vem som ledde ärendet.",
        en: "It is not known who presided over the item.")
    case .nobodyTookPart:
      Phrase(
        sv: "Det framgår inte vilka som deltog i beslutet.",
        en: "It is not known who took part in the decision.")
    case .authorityWithoutReasons:
      Phrase(
        sv: "Myndighetsutövning: det framgår inte av ärendet varför det beslutas.",
        en: "Exercise of authority: the item does not say why it is decided.")
    case .authorityWithoutPresenter:
      Phrase(
        sv: "Myndighetsutövning: ingen föredragande är antecknad.",
        en: "Exercise of authority: nobody is recorded as presenting the item.")
    default: Phrase(sv: "Ärendet är inte avgjort.", en: "The item is not decided.")
    }
  }

  private var countingPhrase: Phrase {
    switch self {
    case .voteOpen(let number):
      Phrase(sv: "Omröstning \(number) är inte avslutad.", en: "Vote \(number) is not ended.")
    case .voteTied(let number):
      Phrase(
        sv: "Omröstning \(number): ordförandens utslagsröst saknas.",
        en: "Vote \(number): the chair's casting vote is missing.")
    case .voteUnconfirmed(let number):
      Phrase(
        sv: "Omröstning \(number) är inte bekräftad med klubbslag.",
        en: "Vote \(number) is not confirmed by the gavel.")
    case .voteWithoutNames(let number):
      Phrase(
        sv: "Omröstning \(number) hölls med handuppräckning: det framgår inte hur var och en"
          + " röstade.",
        en: "Vote \(number) was by raised hands: it is not known how each voted.")
    case .electionOpen(let number):
      Phrase(
        sv: "Valet (\(number)): sedlarna är inte färdigräknade.",
        en: "Election \(number): the ballots are not counted to the end.")
    case .lotNotDrawn(let number):
      Phrase(
        sv: "Valet (\(number)): lotten är inte dragen.", en: "Election \(number): no lot drawn.")
    default:
      Phrase(
        sv: "Valet är inte bekräftat med klubbslag.",
        en: "The election is not confirmed by the gavel.")
    }
  }

  private var verificationPhrase: Phrase {
    switch self {
    case .notSent(let last):
      Phrase(
        sv: "Protokollet är inte skickat till justerarna; det justeras senast \(last).",
        en: "The minutes are not sent to the verifiers; the last day to verify is \(last).")
    case .changedSinceSent(let paragraphs):
      Phrase(
        sv: (paragraphs.isEmpty ? "Försättsbladet" : paragraphList(paragraphs))
          + " har ändrats sedan protokollet skickades: skicka igen.",
        en: (paragraphs.isEmpty ? "The front page" : paragraphList(paragraphs))
          + " changed after the minutes were sent: send again.")
    case .unsigned(let name, let role, let paragraphs, let last):
      Phrase(
        sv: "\(name), \(role.name.sv), har inte undertecknat \(paragraphList(paragraphs))"
          + (last.map { ", senast \($0)." } ?? "."),
        en: "\(name), \(role.name.en), has not signed \(paragraphList(paragraphs))"
          + (last.map { ", by \($0)." } ?? "."))
    case .tooFewSigned(let paragraphs):
      Phrase(
        sv: "\(paragraphList(paragraphs)): för få har undertecknat. Utse någon annan att justera.",
        en: "\(paragraphList(paragraphs)): too few have signed. Choose someone else to verify.")
    default: noticePhrase
    }
  }

  private var noticePhrase: Phrase {
    switch self {
    case .notPosted(let paragraphs, let last):
      Phrase(
        sv: "\(paragraphList(paragraphs)): justeringen är inte anslagen; det görs senast \(last).",
        en: "\(paragraphList(paragraphs)): no notice is posted; the last day is \(last).")
    case .tookDownEarly(let paragraphs, let on, let first):
      Phrase(
        sv: "\(paragraphList(paragraphs)): anslaget togs ned \(on), före \(first). Tiden för"
          + " överklagande har inte löpt ut: anslå igen.",
        en: "\(paragraphList(paragraphs)): the notice came down on \(on), before \(first). The time"
          + " to appeal has not run out: post it again.")
    case .stillPosted(let paragraphs, let since, let first):
      Phrase(
        sv: "\(paragraphList(paragraphs)): anslaget sitter uppe sedan \(since) och tas ned"
          + " tidigast \(first).",
        en: "\(paragraphList(paragraphs)): the notice has been up since \(since) and comes down on"
          + " \(first) at the earliest.")
    case .masksUnconfirmed(let paragraphs): masksPhrase(paragraphs)
    default: masksPhrase([])
    }
  }

  private func masksPhrase(_ paragraphs: [Int]) -> Phrase {
    Phrase(
      sv: "\(paragraphList(paragraphs)): det är inte bekräftat vad som maskeras på webben.",
      en: "\(paragraphList(paragraphs)): nobody has confirmed what is masked on the web.")
  }
}

extension SigningRole {
  /// What the role is called.
  public var name: Phrase {
    switch self {
    case .secretary: Phrase(sv: "sekreterare", en: "secretary")
    case .chair: Phrase(sv: "ordförande", en: "chair")
    case .verifier: Phrase(sv: "justerare", en: "verifier")
    }
  }
}
