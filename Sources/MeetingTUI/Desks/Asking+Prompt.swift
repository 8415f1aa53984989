import Agenda

extension Asking {
  /// What is asked for now, as a short question.
  func prompt(_ language: Language) -> String {
    guard let slot else { return Phrase(sv: "Antecknas …", en: "Recording …")(language) }
    return phrase(slot)(language) + ":"
  }

  private func phrase(_ slot: Slot) -> Phrase {
    switch slot {
    case .persons, .person: people
    case .motion: Phrase(sv: "Vilket yrkande", en: "Which motion")
    case .on: Phrase(sv: "Gäller", en: "Concerning")
    case .side: Phrase(sv: "Ordföranden finner", en: "The chair finds")
    case .kind: Phrase(sv: "Vad för yrkande", en: "What kind of motion")
    case .point: Phrase(sv: "Vilken punkt", en: "Which point")
    case .cause: Phrase(sv: "Reservationen gäller", en: "The dissent is")
    case .choice:
      verb == .doors
        ? Phrase(sv: "Dörrarna", en: "The doors")
        : Phrase(sv: "Utslagsrösten", en: "The casting vote")
    case .text: words
    case .reason:
      mayBeEmpty
        ? Phrase(sv: "Skäl (får vara tomt)", en: "Reasons (may be empty)")
        : Phrase(sv: "Skäl", en: "Reasons")
    case .proposal:
      Phrase(
        sv: "Förslag, en punkt per rad (får vara tomt)",
        en: "Proposal, a point a line (may be empty)")
    case .name: Phrase(sv: "Namn", en: "Name")
    case .title:
      verb == .add
        ? Phrase(sv: "Ärendets rubrik", en: "The item's title")
        : Phrase(sv: "Titel (får vara tom)", en: "Title (may be empty)")
    case .post: Phrase(sv: "Uppdrag", en: "Post")
    case .replacing:
      Phrase(sv: "Efterträder (får vara tomt)", en: "Replaces (may be empty)")
    case .reference:
      Phrase(sv: "Diarienummer (får vara tomt)", en: "Case number (may be empty)")
    case .place:
      verb == .post
        ? Phrase(sv: "Protokollet finns tillgängligt på", en: "The minutes are kept at")
        : Phrase(sv: "Plats (får vara tom)", en: "Place (may be empty)")
    case .time: Phrase(sv: "När (får vara tomt)", en: "When (may be empty)")
    case .yes: Phrase(sv: "Antal Ja", en: "How many Yes")
    case .no: Phrase(sv: "Antal Nej", en: "How many No")
    case .abstain:
      Phrase(sv: "Antal som avstår (får vara tomt)", en: "How many abstain (may be empty)")
    case .itemKind: Phrase(sv: "Slags ärende", en: "Kind of item")
    case .role: Phrase(sv: "Deltar som", en: "Attends as")
    case .field: Phrase(sv: "Vilken text", en: "Which text")
    case .after: Phrase(sv: "Flyttas till efter", en: "Moved to after")
    case .ground: Phrase(sv: "Grund för jävet", en: "Ground of the conflict")
    case .addressee:
      Phrase(sv: "Återremitteras till (får vara tomt)", en: "Referred back to (may be empty)")
    case .signer, .outcome, .items, .day, .keyFile, .masked, .shown: paper(slot)
    case .candidate, .ballots, .blank, .invalid, .voters, .seats, .heading, .names, .winner:
      election(slot)
    }
  }

  private func paper(_ slot: Slot) -> Phrase {
    switch slot {
    case .signer: Phrase(sv: "Vem", en: "Who")
    case .outcome: Phrase(sv: "Hur", en: "How")
    case .items:
      verb == .mask ? Phrase(sv: "Maskeras i", en: "Masked in") : Phrase(sv: "Paragrafer", en: "§§")
    case .keyFile: Phrase(sv: "Nyckelns fil", en: "The file of the key")
    case .masked:
      Phrase(
        sv: "Ord som maskeras (tomt: allt är granskat)",
        en: "Words to mask (empty: all is reviewed)")
    case .shown: Phrase(sv: "Visas som", en: "Shown as")
    default:
      verb == .takeDown
        ? Phrase(sv: "Nedtaget den", en: "Taken down on")
        : verb == .post
          ? Phrase(sv: "Anslaget den", en: "Posted on") : Phrase(sv: "Dag", en: "Day")
    }
  }

  private func election(_ slot: Slot) -> Phrase {
    switch slot {
    case .candidate:
      Phrase(sv: "Namn på sedlarna (Esc: övriga tal)", en: "Name on the ballots (Esc: the rest)")
    case .ballots:
      answers.word(.candidate).flatMap { $0.isEmpty ? nil : $0 }.map {
        Phrase(sv: "Antal sedlar för \($0)", en: "How many ballots for \($0)")
      } ?? Phrase(sv: "Antal sedlar", en: "How many ballots")
    case .blank: Phrase(sv: "Antal blanka (får vara tomt)", en: "How many blank (may be empty)")
    case .invalid:
      Phrase(sv: "Antal ogiltiga (får vara tomt)", en: "How many invalid (may be empty)")
    case .voters:
      Phrase(sv: "Antal som röstade (får vara tomt)", en: "How many voted (may be empty)")
    case .seats: Phrase(sv: "Hur många som väljs", en: "How many are elected")
    case .heading: Phrase(sv: "Gruppbeteckning", en: "Heading of the list")
    case .names: Phrase(sv: "Namnen i ordning, ett per rad", en: "The names in order, one a line")
    default: Phrase(sv: "Lotten föll på", en: "The lot fell on")
    }
  }

  private var words: Phrase {
    switch verb {
    case .motion, .revise: Phrase(sv: "Yrkandets lydelse", en: "The words of the motion")
    case .decision: Phrase(sv: "Beslutets lydelse", en: "The words of the decision")
    case .dispatch: Phrase(sv: "Expedieras till", en: "Dispatched to")
    case .basis: Phrase(sv: "Handlingar", en: "Documents")
    case .remind: Phrase(sv: "Till nästa sammanträde", en: "For the next meeting")
    case .correct: Phrase(sv: "Vad som rättas, och till vad", en: "What is corrected, and to what")
    case .attest where mayBeEmpty:
      Phrase(sv: "Anmärkning (får vara tom)", en: "Objection (may be empty)")
    case .attest: Phrase(sv: "Skäl", en: "Reasons")
    default: Phrase(sv: "Text", en: "Text")
    }
  }

  private var people: Phrase {
    switch verb {
    case .present: Phrase(sv: "Vilka är närvarande", en: "Who are present")
    case .absent: Phrase(sv: "Vilka är frånvarande", en: "Who are absent")
    case .motion: Phrase(sv: "Vem yrkar", en: "Who moves")
    case .requestFloor:
      switch answers.word(.kind).flatMap(Speech.Kind.init) ?? .speech {
      case .speech: Phrase(sv: "Vem begär ordet", en: "Who asks for the floor")
      case .reply: Phrase(sv: "Vem begär replik", en: "Who asks for a reply")
      case .order: Phrase(sv: "Vem väcker en ordningsfråga", en: "Who raises a point of order")
      }
    case .support: Phrase(sv: "Vem biträder", en: "Who supports")
    case .demandVote:
      Phrase(sv: "Vem begär omröstning (0 ingen nämnd)", en: "Who demands it (0 nobody named)")
    case .ask: Phrase(sv: "Vem frågar", en: "Who asks")
    case .answer: Phrase(sv: "Vem besvarar", en: "Who answers")
    case .proportional:
      Phrase(sv: "Vilka begär proportionellt val", en: "Who demands a proportional election")
    case .reserve: Phrase(sv: "Vilka reserverar sig", en: "Who dissents")
    case .serve: Phrase(sv: "Vem tjänstgör", en: "Who serves")
    case .arrive: Phrase(sv: "Vem kommer", en: "Who arrives")
    case .leave: Phrase(sv: "Vem går", en: "Who leaves")
    case .verifiers: Phrase(sv: "Vem justerar", en: "Who verifies")
    case .note: Phrase(sv: "Vems anteckning (0 ingens)", en: "Whose note (0 nobody's)")
    default: Phrase(sv: "Vem", en: "Who")
    }
  }
}
