import Agenda
import Screen

extension Session {
  /// What an entry did, as one line of this screen: of many names only the first is said.
  func shortSentence(of entry: Entry) -> String {
    if let gavelled = gavelled(in: entry.events) { return gavelled(language) }
    let whole = history.sentence(of: entry, language)
    // Beside the text stand a mark, a blank and the edge.
    guard whole.columns > size.columns - 3 else { return whole }
    var short = whole
    for persons in entry.events.compactMap(\.named) where persons.count > 2 {
      let names = persons.map(meeting.name)
      let first = names.first ?? ""
      let few = Phrase(
        sv: "\(first) med flera (\(persons.count))", en: "\(first) and others (\(persons.count))")
      short = short.replacing(names.joined(separator: ", "), with: few(language))
    }
    return short
  }

  /// That several items were gavelled at once: their §§, which the texts would not leave room for.
  private func gavelled(in events: [Event]) -> Phrase? {
    let items = events.compactMap { event in
      if case .decided(let id, _) = event { meeting[id] } else { nil }
    }
    let paragraphs = items.compactMap(\.paragraph)
    guard items.count > 1, let first = paragraphs.first, let last = paragraphs.last else {
      return nil
    }
    let isRow = paragraphs == Array(first...max(first, last))
    let list = isRow ? "\(first)–\(last)" : paragraphs.map(String.init).joined(separator: ", ")
    return Phrase(sv: "Klubbat: §§ \(list)", en: "Gavelled: §§ \(list)")
  }
}

extension Event {
  /// The people whom the sentence of the event lists.
  fileprivate var named: [PersonID]? {
    switch self {
    case .reserved(_, let reservation): reservation.persons
    case .noted(_, let note), .stated(_, let note): note.persons
    case .moved(_, let motion): motion.movers
    case .supported(_, _, let persons), .retracted(_, _, let persons): persons
    case .voted(_, _, _, let persons), .stoodAside(_, let persons): persons
    case .asked(_, let persons): persons
    case .edited(_, _, _, let persons, _), .verifiersChosen(let persons, _, _): persons
    default: nil
    }
  }
}
