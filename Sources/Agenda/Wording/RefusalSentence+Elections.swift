extension Refusal {
  /// Which kind of election it is, and how far it has come.
  var electionPhrase: Phrase? {
    switch self {
    case .electionIsClosed:
      Phrase(
        sv: "Val och anställning avgörs slutet, inte med öppen omröstning (KL 5 kap. 54 §): begär"
          + " sedlar (begär-omröstning metod=sluten uppdrag=).",
        en: "Elections and employment are decided by closed ballot, not by an open vote (KL 5:54):"
          + " demand one (demand-vote method=closed post=).")
    case .closedOnlyForElections:
      Phrase(
        sv: "Sluten omröstning är bara för val och anställning (KL 5 kap. 54 §): begär öppen"
          + " omröstning, eller märk ärendet (märk anställning=ja).",
        en: "A closed vote is only for elections and employment (KL 5:54): demand an open vote, or"
          + " mark the item (mark employment=yes).")
    case .ballotsAreSecret:
      Phrase(
        sv: "Valet är slutet, så ingens röst antecknas (KL 5 kap. 54 §): räkna sedlarna (räkna"
          + " namn= sedlar=).",
        en: "The election is by closed ballot, so nobody's vote is recorded (KL 5:54): count the"
          + " ballots (count name= ballots=).")
    case .noElection:
      Phrase(
        sv: "Inget val med sedlar pågår: begär det först (begär-omröstning metod=sluten, eller"
          + " proportionellt).",
        en: "No election by ballot is under way: demand it first (demand-vote method=closed, or"
          + " proportional).")
    case .electionIsOpen(let number):
      Phrase(
        sv: "Val \(number) med slutna sedlar pågår: avsluta räkningen (avsluta-omröstning) och"
          + " klubba först.",
        en: "Election \(number) by ballot is under way: end the count (end-vote) and strike the"
          + " gavel first.")
    case .electionIsCounted:
      Phrase(
        sv: "Sedlarna är redan räknade: klubba valet (klubba), eller ångra för att räkna om.",
        en: "The ballots are already counted: strike the gavel (gavel), or undo to count again.")
    case .electionNotCounted:
      Phrase(
        sv: "Sedlarna är inte färdigräknade: avsluta räkningen först (avsluta-omröstning).",
        en: "The ballots are not all counted: end the count first (end-vote).")
    case .countedByLists:
      Phrase(
        sv: "Valet är proportionellt och räknas i valsedelsgrupper (lag 2022:629, 14 §): anteckna"
          + " dem (lista).",
        en: "The election is proportional and counted in groups of ballots (lag 2022:629, 14 §):"
          + " record them (list).")
    case .countedByNames:
      Phrase(
        sv: "Valet är ett majoritetsval och räknas namn för namn: anteckna namnen (räkna namn="
          + " sedlar=).",
        en: "The election is by majority and counted name by name: record the names (count name="
          + " ballots=).")
    case .postMissing:
      Phrase(
        sv: "Säg vilket uppdrag valet gäller (uppdrag=).",
        en: "Say which post the election is for (post=).")
    case .seatsMissing:
      Phrase(
        sv: "Säg hur många som ska väljas, minst en (platser=).",
        en: "Say how many are to be elected, at least one (seats=).")
    case .tooFewDemand(let demanded, let needed):
      Phrase(
        sv: "Proportionellt val begärs av \(demanded), men \(needed) behövs (lag 2022:629, 2 §):"
          + " anteckna fler som begär det, eller håll majoritetsval (begär-omröstning).",
        en: "A proportional election is demanded by \(demanded), but \(needed) are needed (lag"
          + " 2022:629, 2 §): record more who demand it, or elect by majority (demand-vote).")
    default: nil
    }
  }

  /// What is wrong with the ballots counted, or the lot.
  var ballotPhrase: Phrase? {
    switch self {
    case .nothingCounted:
      Phrase(
        sv: "Inga sedlar är räknade: anteckna namnen (räkna) eller listorna (lista) först.",
        en: "No ballots are counted: record the names (count) or the lists (list) first.")
    case .votersMissing:
      Phrase(
        sv: "Säg hur många som röstade (räkna röstande=), så att sedlarna kan stämmas av.",
        en: "Say how many voted (count voters=), so that the ballots can be checked against it.")
    case .tooManyBallots(let ballots, let voters):
      Phrase(
        sv: "\(ballots) sedlar men bara \(voters) röstande, som har en röst var (KL 4 kap. 24 §):"
          + " räkna om.",
        en: "\(ballots) ballots but only \(voters) voters (KL 4:24, one vote each): count again.")
    case .tooManyVoters(let voters, let entitled):
      Phrase(
        sv: "\(voters) röstande men bara \(entitled) röstberättigade (KL 4 kap. 24 §): räkna om.",
        en: "\(voters) voters but only \(entitled) entitled (KL 4:24): count again.")
    case .lotNeeded(let names):
      Phrase(
        sv: "\(names.joined(separator: ", ")) fick lika många: lotten avgör (lotta, KL 5 kap. 56 §"
          + " andra stycket), inte utslagsrösten.",
        en: "\(names.joined(separator: ", ")) are equal: the lot decides (lot, KL 5:56, second"
          + " paragraph), not the casting vote.")
    case .noLotNeeded:
      Phrase(
        sv: "Ingen lott behövs, för inga är lika (KL 5 kap. 56 §): klubba valet (klubba).",
        en: "No lot is needed, since none are equal (KL 5:56): strike the gavel (gavel).")
    case .notAmongTied(let names):
      Phrase(
        sv: "Lotten är mellan dem som är lika: välj \(names.joined(separator: ", ")) (vinnare=).",
        en: "The lot is between those who are equal: choose \(names.joined(separator: ", "))"
          + " (winner=).")
    default: nil
    }
  }
}
