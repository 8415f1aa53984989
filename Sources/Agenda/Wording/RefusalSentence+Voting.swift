extension Refusal {
  var votingPhrase: Phrase? { puttingPhrase ?? votePhrase ?? electionPhrase ?? ballotPhrase }

  private var puttingPhrase: Phrase? {
    switch self {
    case .noQuestion:
      Phrase(
        sv: "Det finns ingen proposition att ställa: klubba beslutet (klubba).",
        en: "There is no question to put: strike the gavel (gavel).")
    case .noSuchQuestion(let number):
      Phrase(
        sv: "Det finns ingen proposition \(number): ställ nästa utan nummer (proposition).",
        en: "There is no question \(number): put the next one without a number (put).")
    case .questionIsSettled(let number):
      Phrase(
        sv: "Proposition \(number) är redan avgjord: ställ nästa (proposition).",
        en: "Question \(number) is already settled: put the next one (put).")
    case .notPut:
      Phrase(
        sv: "Propositionen är inte ställd: ställ den först (proposition).",
        en: "The question has not been put: put it first (put).")
    case .notFound:
      Phrase(
        sv: "Ordföranden har inte funnit något än: säg vad (finner).",
        en: "The chair has not found anything yet: say what (find).")
    case .alreadyPut:
      Phrase(
        sv: "Propositionen är ställd: säg vad ordföranden finner (finner), eller klubba.",
        en: "The question has been put: say what the chair finds (find), or strike the gavel.")
    case .notASide(let sides):
      Phrase(
        sv: "Det är ingen sida i propositionen: välj \(Self.swedish(sides)).",
        en: "That is not a side of the question: choose \(sides.joined(separator: ", ")).")
    case .notAnElection:
      Phrase(
        sv: "Ärendet är inget val: skriv beslutet i stället (beslut).",
        en: "The item is not an election: write the decision instead (decision).")
    case .nobodyNominated:
      Phrase(
        sv: "Ingen är nominerad: nominera först (nominera).",
        en: "Nobody is nominated: nominate first (nominate).")
    case .notDecided:
      Phrase(
        sv: "Ärendet är inte avgjort än: klubba beslutet först.",
        en: "The item has not been decided yet: strike the gavel first.")
    case .quorumMissing(let serving, let needed):
      Phrase(
        sv: "Inte beslutsför: \(serving) tjänstgör och \(needed) behövs (KL 5 kap. 45 §,"
          + " 6 kap. 27 §); kalla in ersättare, eller ange ordförandens beslut (trots=).",
        en: "No quorum: \(serving) serve and \(needed) are needed (KL 5:45, 6:27); call in"
          + " substitutes, or give the chair's ruling to go on (because=).")
    default: nil
    }
  }

  private var votePhrase: Phrase? {
    switch self {
    case .noVote:
      Phrase(
        sv: "Ingen omröstning pågår: begär en först (begär-omröstning).",
        en: "No vote is under way: demand one first (demand-vote).")
    case .voteNotOpen:
      Phrase(
        sv: "Omröstningen är avslutad: klubba den, eller ångra för att öppna den igen.",
        en: "The vote is ended: strike the gavel, or undo to open it again.")
    case .voteNotCounted:
      Phrase(
        sv: "Omröstningen är inte räknad: avsluta den först (avsluta-omröstning).",
        en: "The vote has not been counted: end it first (end-vote).")
    case .notInRegister(let name):
      Phrase(
        sv: "\(name) står inte i röstlängden: de som tjänstgjorde när uppropet började röstar.",
        en: "\(name) is not in the register: those who served when the roll began vote.")
    case .leftDuringVote(let name):
      Phrase(
        sv: "\(name) har lämnat sammanträdet: anteckna frånvarande (rösta frånvarande).",
        en: "\(name) has left the meeting: record absent (vote absent).")
    case .votesMissing(let names):
      Phrase(
        sv: "Anteckna först rösten, eller frånvarande, för \(names.joined(separator: ", ")).",
        en: "First record the vote, or absent, of \(names.joined(separator: ", ")).")
    case .nobodyVotes:
      Phrase(
        sv: "Ingen är röstberättigad: anteckna närvaron först.",
        en: "Nobody is entitled to vote: record presence first.")
    case .nobodyLeft:
      Phrase(
        sv: "Alla har röstat: avsluta omröstningen (avsluta-omröstning).",
        en: "Everyone has voted: end the vote (end-vote).")
    case .countedByHands:
      Phrase(
        sv: "Omröstningen sker med handuppräckning: ange antalen (räkna).",
        en: "The vote is by show of hands: give the counts (count).")
    case .calledByRoll:
      Phrase(
        sv: "Omröstningen sker med upprop: anteckna var och en (rösta).",
        en: "The vote is by roll call: record each person (vote).")
    case .countMissing:
      Phrase(
        sv: "Handuppräckningen är inte räknad: ange antalen (räkna).",
        en: "The show of hands has not been counted: give the counts (count).")
    case .tooManyHands(let counted, let serving):
      Phrase(
        sv: "\(counted) röster men bara \(serving) röstberättigade: räkna om.",
        en: "\(counted) votes but only \(serving) entitled: count again.")
    case .castingVoteNeeded:
      Phrase(
        sv: "Lika röstetal: ordförandens utslagsröst avgör (utslagsröst, KL 5 kap. 56 §).",
        en: "The votes are equal: the chair's casting vote decides (casting, KL 5:56).")
    case .notTied:
      Phrase(
        sv: "Röstetalet är inte lika: ingen utslagsröst behövs.",
        en: "The votes are not equal: no casting vote is needed.")
    case .chairMustVote(let name):
      Phrase(
        sv: "Lika röstetal, och \(name) som leder har inte röstat: ordföranden ska rösta när det"
          + " behövs för beslut (KL 4 kap. 25 §), så anteckna rösten (rösta).",
        en: "The votes are equal and \(name), who presides, has not voted: the chair votes when a"
          + " decision needs it (KL 4:25), so record it (vote).")
    case .chairMissing:
      Phrase(
        sv: "Ingen leder sammanträdet: säg vem (leder).",
        en: "Nobody presides: say who (preside).")
    case .castingNeedsSide:
      Phrase(
        sv: "En utslagsröst är ja eller nej.", en: "A casting vote is yes or no.")
    case .consentMissing:
      Phrase(
        sv: "Ärendet stod inte i kungörelsen och avgörs bara om alla närvarande är eniga om det"
          + " (KL 5 kap. 52 §): märk enigheten (märk samtycke=alla), säg när det anslogs (kalla"
          + " ärende=), eller bordlägg.",
        en: "The item was not in the notice and is decided only if all present agree to it"
          + " (KL 5:52): mark the consent (mark consent=all), say when it was announced (summon"
          + " item=), or table it.")
    case .remitNeedsReason(let letter):
      Phrase(
        sv: "Återremissen \(letter) saknar motivering, som ska beslutas med den"
          + " (KL 5 kap. 50 § tredje stycket): skriv den (jämka \(letter) skäl=).",
        en: "The referral \(letter) has no reasons, which are decided with it (KL 5:50, third"
          + " paragraph): write them (revise \(letter) reason=).")
    default: nil
    }
  }

  /// The words for sides as a Swedish desk types them.
  static func swedish(_ sides: [String]) -> String {
    sides.map { side in
      switch side {
      case "main": "huvudförslag"
      case "adopted": "antas"
      case "rejected": "avslås"
      case "today": "idag"
      default: side
      }
    }.joined(separator: ", ")
  }
}
