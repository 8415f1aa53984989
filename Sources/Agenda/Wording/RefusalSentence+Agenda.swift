extension Refusal {
  var agendaPhrase: Phrase? {
    switch self {
    case .noSuchItem:
      Phrase(
        sv: "Det finns inget sådant ärende i föredragningslistan.",
        en: "There is no such item on the agenda.")
    case .noItemOpen:
      Phrase(
        sv: "Inget ärende är upptaget: ta upp ett först (ta-upp), eller säg vilket (ärende=).",
        en: "No item is open: take one first (take), or say which (item=).")
    case .severalItemsOpen:
      Phrase(
        sv: "Flera ärenden behandlas tillsammans: säg vilket det gäller (ärende=).",
        en: "Several items are open together: say which one (item=).")
    case .itemIsDivider:
      Phrase(
        sv: "Det är en rubrik och inget ärende: välj ett ärende.",
        en: "That is a heading and not an item: choose an item.")
    case .itemIsDecided(let paragraph):
      Phrase(
        sv: "Ärendet\(paragraph.map { " (§ \($0))" } ?? "") är avgjort: det som är klubbat ändras"
          + " bara med redigera och skäl (trots=).",
        en: "The item\(paragraph.map { " (§ \($0))" } ?? "") is decided: what was gavelled changes"
          + " only by edit with a reason (because=).")
    case .itemIsStruck:
      Phrase(
        sv: "Ärendet utgår och behandlas inte.",
        en: "The item is struck and not handled.")
    case .itemAlreadyOpen:
      Phrase(
        sv: "Ärendet är redan upptaget: fortsätt med det, eller ta upp ett annat (ta-upp).",
        en: "The item is already open: go on with it, or take another (take).")
    case .itemWasTaken(let paragraph):
      Phrase(
        sv: "Ärendet är upptaget som § \(paragraph) och ligger fast.",
        en: "The item has been taken as § \(paragraph) and stays where it is.")
    case .itemInVote:
      Phrase(
        sv: "Det pågår en omröstning i ärendet: avsluta och klubba den först.",
        en: "A vote is under way in the item: end it and strike the gavel first.")
    case .cannotMoveAfterItself:
      Phrase(
        sv: "Ett ärende kan inte stå efter sig självt.", en: "An item cannot stand after itself.")
    case .agendaAlreadyFixed:
      Phrase(
        sv: "Föredragningslistan är redan fastställd.", en: "The agenda is already fixed.")
    case .agendaNotFixed:
      Phrase(
        sv: "Föredragningslistan är inte fastställd: ta upp det ärendet, fastställ och klubba"
          + " först, eller ange skäl (trots=).",
        en: "The agenda is not fixed: take its item, fix it and strike the gavel first, or give a"
          + " reason (because=).")
    case .agendaItemNotTaken(let number):
      Phrase(
        sv: "Listan fastställs i sitt eget ärende: ta upp ärende \(number) först.",
        en: "The agenda is fixed in its own item: take item \(number) first.")
    case .fixFirst:
      Phrase(
        sv: "Föredragningslistan är inte fastställd: fastställ den (fastställ) innan den klubbas.",
        en: "The agenda has not been fixed: fix it (fix) before the gavel.")
    case .agendaItemStays:
      Phrase(
        sv: "I det ärendet fastställs listan, så det kan inte utgå: stryk ett annat.",
        en: "The agenda is fixed in that item, so it cannot be struck: strike another.")
    case .nothingLeftToTake:
      Phrase(
        sv: "Alla ärenden är behandlade: avsluta sammanträdet (avsluta).",
        en: "Every item has been handled: close the meeting (close).")
    case .titleMissing:
      Phrase(
        sv: "Ärendet saknar rubrik: ange en (rubrik=).",
        en: "The item has no title: give one (title=).")
    case .tooLongName(let bound):
      Phrase(
        sv: "Namnet eller titeln är för lång: gränsen är \(bound) tecken.",
        en: "The name or the title is too long: the bound is \(bound) characters.")
    case .tooLong(_, let bound):
      Phrase(
        sv: "Texten är för lång: gränsen är \(bound) byte.",
        en: "The text is too long: the bound is \(bound) bytes.")
    case .tooMany(let bounded, let bound):
      Phrase(
        sv: "Det är för många \(bounded.phrase.sv): gränsen är \(bound).",
        en: "There are too many \(bounded.phrase.en): the bound is \(bound).")
    case .nothingToMark:
      Phrase(
        sv: "Säg vad som ska märkas, till exempel urgent=yes.",
        en: "Say what to mark, such as urgent=yes.")
    case .badMark(let key):
      Phrase(
        sv: "\(key) kan inte märkas: välj \(ItemMarks.keys.joined(separator: ", ")).",
        en: "\(key) cannot be marked: choose \(ItemMarks.keys.joined(separator: ", ")).")
    default: nil
    }
  }
}

extension Bounded {
  fileprivate var phrase: Phrase {
    switch self {
    case .items: Phrase(sv: "ärenden", en: "items")
    case .motions: Phrase(sv: "yrkanden", en: "motions")
    case .movers: Phrase(sv: "yrkande", en: "movers")
    case .answerers: Phrase(sv: "som svarar", en: "who answer")
    case .elections: Phrase(sv: "val", en: "elections")
    case .candidates: Phrase(sv: "namn", en: "candidates")
    case .lists: Phrase(sv: "listor", en: "lists")
    case .names: Phrase(sv: "namn på listan", en: "names on the list")
    case .ballots: Phrase(sv: "sedlar", en: "ballots")
    }
  }
}
