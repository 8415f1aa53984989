public import Voting

extension Warning {
  /// One sentence that says what is unusual.
  public func sentence(_ language: Language) -> String { phrase(language) }

  private var phrase: Phrase {
    switch self {
    case .itemsNotHandled(let count):
      Phrase(
        sv: count == 1 ? "Ett ärende är inte behandlat." : "\(count) ärenden är inte behandlade.",
        en: count == 1 ? "One item has not been handled." : "\(count) items have not been handled.")
    case .itemsUndecided(let count):
      Phrase(
        sv: count == 1
          ? "Ett upptaget ärende är inte avgjort." : "\(count) upptagna ärenden är inte avgjorda.",
        en: count == 1
          ? "One item that was taken is not decided."
          : "\(count) items that were taken are not decided.")
    case .callInOrder(let first):
      Phrase(
        sv: "\(first) står före i inkallelseordningen.",
        en: "\(first) comes before in the call-in order.")
    case .notInCallInOrder(let name, let party):
      Phrase(
        sv: "\(name) står inte i inkallelseordningen för \(party).",
        en: "\(name) is not in the call-in order for \(party).")
    case .reservedThoughAbstained(let name):
      Phrase(
        sv: "\(name) avstod i omröstningen men reserverar sig.",
        en: "\(name) abstained in the vote but dissents.")
    case .reservedThoughWon(let name):
      Phrase(
        sv: "\(name) röstade med majoriteten men reserverar sig.",
        en: "\(name) voted with the majority but dissents.")
    case .changedAfterGavel:
      Phrase(
        sv: "Texten var klubbad och ändras.", en: "The text was gavelled and is changed.")
    case .lateNonParticipation(let name):
      Phrase(
        sv: "\(name) säger sig inte delta först sedan propositionen ställts.",
        en: "\(name) says not to take part only after the question was put.")
    case .kindLooksLike(let kind, let suggested):
      Phrase(
        sv: "Ordalydelsen ser ut som \(suggested.swedish), inte \(kind.swedish).",
        en: "The wording looks like \(suggested.rawValue), not \(kind.rawValue).")
    case .withoutQuorum(let serving, let needed):
      Phrase(
        sv: "Utan beslutsförhet: \(serving) tjänstgör och \(needed) behövs.",
        en: "Without a quorum: \(serving) serve and \(needed) are needed.")
    case .agendaNotFixed:
      Phrase(
        sv: "Ärendet tas upp innan föredragningslistan är fastställd.",
        en: "The item is taken before the agenda is fixed.")
    case .decisionWithoutParagraph:
      Phrase(
        sv: "Ärendet har ingen paragraf: beslutet kommer inte med i protokollet.",
        en: "The item has no paragraph: the decision will not stand in the minutes.")
    case .handsMissing(let counted, let entitled):
      Phrase(
        sv: "\(counted) röster räknades bland \(entitled) röstberättigade.",
        en: "\(counted) votes were counted among \(entitled) entitled.")
    case .lockedMotionChanged(let letter):
      Phrase(
        sv: "Yrkande \(letter) ändras fast överläggningen är avslutad.",
        en: "Motion \(letter) is changed although the debate is closed.")
    case .returnedSameDay, .rotation, .servedBefore, .remoteNotAllowed, .remoteBallot,
      .presidencyRemote,
      .opinionNotAllowed, .onlyAskerAndAnswerer, .secretWithOpenDoors, .doorsStillClosed:
      roomPhrase
    case .notPrepared, .mustDecide, .postponedBefore, .motionOverAYear, .ballotsMissing,
      .sharedNames, .chairDidNotVote, .castingAgainstOwnVote, .severalNominated, .seatsUnfilled,
      .substitutesAlone, .twoThirdsNotCounted,
      .extraElectionFirstTime, .nobodyPresides, .ruledOutInBoard, .summonedLate,
      .adoptsRejection, .contradictsVote:
      decidingPhrase
    case .minutesIncomplete, .verifiedLate, .postedLate, .takenDownEarly: paperPhrase
    }
  }

  /// What is unusual in who is there, who serves and who speaks.
  private var roomPhrase: Phrase {
    switch self {
    case .returnedSameDay(let name):
      Phrase(
        sv: "\(name) har lämnat sammanträdet och tjänstgör igen samma dag (KL 5 kap. 20 §).",
        en: "\(name) has left the meeting and serves again the same day (KL 5:20).")
    case .rotation(let name):
      Phrase(
        sv: "\(name) byter in eller ut för enstaka ärenden (växeltjänstgöring).",
        en: "\(name) steps in or out for single items, which is rotation.")
    case .servedBefore(let name):
      Phrase(
        sv: "\(name) har tjänstgjort förut och går före, oavsett ordningen (KL 5 kap. 18 §).",
        en: "\(name) has served before and comes first, whatever the order (KL 5:18).")
    case .remoteNotAllowed(let name):
      Phrase(
        sv: "\(name) deltar på distans, vilket organets regler inte säger att man får"
          + " (KL 5 kap. 16 §, 6 kap. 24 §).",
        en: "\(name) takes part remotely, which the body's rules do not allow (KL 5:16, 6:24).")
    case .presidencyRemote(let name):
      Phrase(
        sv: "\(name) hör till fullmäktiges presidium, som inte deltar på distans"
          + " (KL 5 kap. 16 §).",
        en: "\(name) is of the council's presidency, which does not take part remotely (KL 5:16).")
    case .remoteBallot(let count):
      Phrase(
        sv: "Sluten omröstning fast \(count) deltar på distans: säkra att rösterna blir hemliga.",
        en: "A closed ballot although \(count) take part remotely: see that the votes are secret.")
    case .opinionNotAllowed(let name):
      Phrase(
        sv: "\(name) tjänstgör inte och har inte rätt att yttra sig eller få sin mening antecknad.",
        en: "\(name) does not serve and has no right to speak or to have an opinion noted.")
    case .onlyAskerAndAnswerer(let name):
      Phrase(
        sv: "\(name) talar i en fråga, där bara den som frågar och den som svarar får delta"
          + " (KL 5 kap. 59–64 §§).",
        en: "\(name) speaks to a question, in which only asker and answerer take part"
          + " (KL 5:59–64).")
    case .secretWithOpenDoors:
      Phrase(
        sv: "Ärendet rör sekretess men dörrarna är öppna (KL 5 kap. 42 §, 6 kap. 25 §).",
        en: "The item is under secrecy but the doors are open (KL 5:42, 6:25).")
    default:
      Phrase(
        sv: "Dörrarna är ännu stängda fast fullmäktige är offentligt (KL 5 kap. 42 §).",
        en: "The doors are still closed although a council is public (KL 5:42).")
    }
  }

  /// What is unusual in how an item comes up and is decided.
  private var decidingPhrase: Phrase {
    switch self {
    case .notPrepared:
      Phrase(
        sv: "Ärendet är inte märkt som berett av någon nämnd (KL 5 kap. 26 §).",
        en: "The item is not marked as prepared by a committee (KL 5:26).")
    case .mustDecide(let name):
      Phrase(
        sv: "Ärendet är myndighetsutövning mot någon enskild, och \(name) är skyldig att delta i"
          + " beslutet (KL 4 kap. 26 §).",
        en: "The item exercises authority against an individual, and \(name) must take part in the"
          + " decision (KL 4:26).")
    case .postponedBefore(let day):
      Phrase(
        sv: "Ärendet sköts upp \(day); om en minoritet begärde det räcker inte en tredjedel nu"
          + " (KL 5 kap. 50 §).",
        en: "The item was postponed on \(day); if a minority had it done a third is not enough now"
          + " (KL 5:50).")
    case .motionOverAYear(let raised):
      Phrase(
        sv: "Motionen väcktes \(raised), för mer än ett år sedan (KL 5 kap. 35 §).",
        en: "The motion was raised on \(raised), more than a year ago (KL 5:35).")
    case .ballotsMissing(let counted, let voters):
      Phrase(
        sv: "\(counted) sedlar räknades men \(voters) röstade.",
        en: "\(counted) ballots were counted but \(voters) voted.")
    case .chairDidNotVote(let name):
      Phrase(
        sv: "Lika röstetal fast \(name), som leder, inte har röstat (KL 4 kap. 25 §).",
        en: "The votes are equal although \(name), who presides, did not vote (KL 4:25).")
    case .castingAgainstOwnVote(let name):
      Phrase(
        sv: "Utslagsrösten går emot hur \(name) själv röstade.",
        en: "The casting vote goes against how \(name) voted.")
    case .severalNominated(let post):
      Phrase(
        sv: "Flera är nominerade till samma uppdrag, \(post), och alla blir valda.",
        en: "Several are nominated to one post, \(post), and all are elected.")
    case .seatsUnfilled(let count):
      Phrase(
        sv: count == 1 ? "En plats blir inte besatt." : "\(count) platser blir inte besatta.",
        en: count == 1 ? "One seat stays unfilled." : "\(count) seats stay unfilled.")
    case .substitutesAlone:
      Phrase(
        sv: "Ersättare väljs proportionellt bara när ledamöterna har valts så"
          + " (lagen (2022:629) 3 §).",
        en: "Substitutes are elected in proportion only where the members were (2022:629, 3 §).")
    case .twoThirdsNotCounted:
      Phrase(
        sv: "Två tredjedelar av de närvarande behövs och ingen omröstning har hållits.",
        en: "Two thirds of those present are needed and no vote was held.")
    case .extraElectionFirstTime:
      Phrase(
        sv: "Ett ärende om extra val bordläggs alltid första gången (KL 5 kap. 50 §).",
        en: "An extra election is always tabled the first time (KL 5:50).")
    case .adoptsRejection:
      Phrase(
        sv: "Förslaget är att motionen avslås, och bifall stöder det; den som vill bifalla motionen"
          + " yrkar det som motförslag.",
        en: "The proposal is to reject the motion, and “adopt” supports that; to have the motion"
          + " adopted is a counter-proposal.")
    case .contradictsVote(let number):
      Phrase(
        sv: "Beslutets ord säger emot utfallet av omröstning \(number).",
        en: "The words of the decision contradict the result of vote \(number).")
    case .nobodyPresides:
      Phrase(
        sv: "Ingen leder sammanträdet: ange vem (leder).",
        en: "Nobody presides: say who (preside).")
    case .sharedNames(let names):
      Phrase(
        sv: "På flera listor står \(names.joined(separator: ", ")): var och en får en plats, som"
          + " delas mellan listorna (lag 2022:629, 17–20 §§).",
        en: "On several lists stand \(names.joined(separator: ", ")): each gets one place, divided"
          + " between the lists (lag 2022:629, 17–20 §§).")
    case .summonedLate(let last):
      Phrase(
        sv: "Kungörelsen eller kallelsen gick ut sent: senast \(last) (KL 5 kap. 13–15 §§).",
        en: "The notice or the summons went out late: at the latest on \(last) (KL 5:13–15).")
    default:
      Phrase(
        sv: "Att ordföranden får vägra proposition gäller fullmäktige (KL 5 kap. 57 §).",
        en: "That the chair may refuse to put a motion holds for a council (KL 5:57).")
    }
  }
}

extension MotionKind {
  /// The Swedish word for the kind, as a desk types it.
  public var swedish: String {
    switch self {
    case .adopt: "bifall"
    case .reject: "avslag"
    case .amend: "ändring"
    case .counter: "motförslag"
    case .add: "tillägg"
    case .remit: "återremiss"
    case .table: "bordläggning"
    case .recess: "ajournering"
    case .order: "ordningsfråga"
    }
  }
}
