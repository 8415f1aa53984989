extension Meeting {
  func agendaPhrase(of event: Event) -> Phrase? {
    switch event {
    case .itemAdded(let entry, _, let after):
      let number = entry.number ?? "–"
      let place = after.map { shortName(of: $0) }
      let sv = place.map { ", efter \($0.sv)" } ?? ""
      let en = place.map { ", after \($0.en)" } ?? ""
      return Phrase(
        sv: "ärende \(number) tillkommer: \(entry.title)\(sv)",
        en: "item \(number) is added: \(entry.title)\(en)")
    case .itemStruck(let id, _, _):
      let name = shortName(of: id)
      let title = self[id]?.title ?? ""
      return Phrase(sv: "\(name.sv) utgår: \(title)", en: "\(name.en) is struck: \(title)")
    case .itemMoved(let id, let after):
      let name = shortName(of: id)
      guard let after else {
        return Phrase(sv: "\(name.sv) flyttas först", en: "\(name.en) is moved to the front")
      }
      let place = shortName(of: after)
      return Phrase(
        sv: "\(name.sv) flyttas till efter \(place.sv)",
        en: "\(name.en) is moved to after \(place.en)")
    case .agendaFixed:
      return Phrase(sv: "föredragningslistan är fastställd", en: "the agenda is fixed")
    case .reported(let id, _, _, let proposal, let basis):
      let name = shortName(of: id)
      return Phrase(
        sv: "\(name.sv) får underlag: \(basis), \(proposal.count) punkter föreslås",
        en: "\(name.en) gets its paper: \(basis), \(proposal.count) points proposed")
    case .marked(let id, let key, let value):
      let name = shortName(of: id)
      let (key, value) = (ItemMarks.phrase(ofKey: key), ItemMarks.phrase(ofValue: value))
      return Phrase(
        sv: "\(name.sv) märks: \(key.sv)=\(value.sv)",
        en: "\(name.en) is marked: \(key.en)=\(value.en)")
    case .itemHeard(let id):
      let title = self[id]?.title ?? ""
      return Phrase(sv: "föredragning: \(title)", en: "presentation: \(title)")
    case .itemsTaken(let ids, let paragraphs): return takingPhrase(ids, paragraphs)
    case .presented(_, let presenter):
      let title = presenter.title.isEmpty ? "" : ", \(presenter.title)"
      return Phrase(
        sv: "föredragande: \(presenter.name)\(title)",
        en: "presenter: \(presenter.name)\(title)")
    default: return nil
    }
  }

  private func takingPhrase(_ ids: [ItemID], _ paragraphs: [Int]) -> Phrase {
    let titles = ids.compactMap { self[$0]?.title }.joined(separator: "; ")
    let numbered = paragraphs.filter { $0 > 0 }
    guard let first = numbered.first, let last = numbered.last else {
      let name = ids.first.map { shortName(of: $0) } ?? Phrase(sv: "ärendet", en: "the item")
      return Phrase(sv: "\(name.sv) tas upp: \(titles)", en: "\(name.en) is taken: \(titles)")
    }
    guard numbered.count > 1 else {
      return Phrase(sv: "§ \(first) tas upp: \(titles)", en: "§ \(first) is taken: \(titles)")
    }
    return Phrase(
      sv: "§§ \(first)–\(last) tas upp: \(titles)", en: "§§ \(first)–\(last) are taken: \(titles)")
  }

  func recordPhrase(of event: Event) -> Phrase? {
    switch event {
    case .reserved(let id, let reservation):
      let names = nameList(reservation.persons)
      let place = shortName(of: id)
      let dissent = reservation.persons.count == 1 ? "dissents" : "dissent"
      switch reservation.cause {
      case .motion(let motion):
        return Phrase(
          sv: "\(names) reserverar sig i \(place.sv) till förmån för \(motion.letter)",
          en: "\(names) \(dissent) in \(place.en) in favour of \(motion.letter)")
      case .main:
        return Phrase(
          sv: "\(names) reserverar sig i \(place.sv) till förmån för \(body.mainProposal)",
          en: "\(names) \(dissent) in \(place.en) in favour of the main proposal")
      case .decision:
        return Phrase(
          sv: "\(names) reserverar sig mot beslutet i \(place.sv)",
          en: "\(names) \(dissent) from the decision in \(place.en)")
      }
    case .noted(let id, let note):
      return textPhrase(id, "protokollsanteckning", "note", nameList(note.persons), note.text)
    case .stated(let id, let note):
      return textPhrase(id, "särskilt yttrande", "statement", nameList(note.persons), note.text)
    case .dispatched(let id, let text):
      return textPhrase(id, "expedieras till", "goes to", "", text)
    case .based(let id, let text): return textPhrase(id, "underlag", "basis", "", text)
    case .edited(let id, let field, let text, let persons, _):
      let words = persons.isEmpty ? text : nameList(persons)
      let name = Field(name: field)?.phrase ?? Phrase(sv: field, en: field)
      return textPhrase(id, "ändrat: \(name.sv)", "changed: \(name.en)", "", words)
    case .verifiedAtOnce(let id):
      let name = shortName(of: id)
      return Phrase(
        sv: "\(name.sv) är omedelbart justerad", en: "\(name.en) is verified at once")
    case .reminded(let reminder):
      let words = beginning(of: reminder.text)
      return Phrase(
        sv: "till nästa sammanträde: \(words)", en: "for the next meeting: \(words)")
    default: return nil
    }
  }

  private func textPhrase(
    _ id: ItemID, _ sv: String, _ en: String, _ names: String, _ text: String
  ) -> Phrase {
    let place = shortName(of: id)
    let from = names.isEmpty ? "" : " (\(names))"
    let words = beginning(of: text)
    return Phrase(
      sv: "\(place.sv), \(sv)\(from): \(words)", en: "\(place.en), \(en)\(from): \(words)")
  }
}
