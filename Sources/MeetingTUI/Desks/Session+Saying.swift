import Agenda
import Screen

extension Session {
  /// What an entry did, as one line of this screen: of many names only the first is said.
  func shortSentence(of entry: Entry) -> String {
    if let gavelled = gavelled(in: entry.events) { return gavelled(language) }
    if let told = together(in: entry.events) { return told }
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

  /// Says what another desk recorded last, unless a refusal is still to be read.
  ///
  /// The hall is told nothing: what its screen shows is all that the room is to know.
  mutating func tellOfOthers(_ entries: [Entry]) {
    guard desk != .hall, let last = entries.last, last.desk != desk else { return }
    if case .refused? = message { return }
    let name = sentenceStart(last.desk.name(language))
    message = .said("\(name): \(shortSentence(of: last))")
  }

  /// That several items were gavelled at once, and what became of each: their §§, as the texts
  /// would leave no room for them.
  private func gavelled(in events: [Event]) -> Phrase? {
    var ends: [(outcome: Decision.Outcome, paragraphs: [Int])] = []
    for case .decided(let id, let decision) in events {
      guard let paragraph = meeting[id]?.paragraph else { continue }
      if ends.last?.outcome != decision.outcome { ends.append((decision.outcome, [])) }
      ends[ends.count - 1].paragraphs.append(paragraph)
    }
    guard ends.reduce(0, { $0 + $1.paragraphs.count }) > 1 else { return nil }
    let isPlain = ends.count == 1 && ends.first?.outcome == .decided
    let parts = ends.map { end in
      let list = Paragraphs(end.paragraphs).text
      guard !isPlain else { return Phrase(sv: list, en: list) }
      let became = end.outcome.became(of: end.paragraphs.count)
      return Phrase(sv: "\(list) \(became.sv)", en: "\(list) \(became.en)")
    }
    return Phrase(
      sv: "Klubbat: " + parts.map(\.sv).joined(separator: ", "),
      en: "Gavelled: " + parts.map(\.en).joined(separator: ", "))
  }

  /// What was recorded of several items alike: their §§, and the words once.
  private func together(in events: [Event]) -> String? {
    let items = events.compactMap(\.ofDebate)
    guard let first = items.first, items.contains(where: { $0 != first }),
      items.count == events.count
    else {
      return nil
    }
    var ids: [ItemID] = []
    for id in items where !ids.contains(id) { ids.append(id) }
    let paragraphs = ids.compactMap { meeting[$0]?.paragraph }
    guard paragraphs.count == ids.count else { return nil }
    let once = events.filter { $0.ofDebate == first }
    return Paragraphs(paragraphs).text + ": " + meeting.sentence(of: once, language)
  }
}

extension Session.Message {
  /// What was pasted does not fit where it was to go, and none of it is there.
  static func full(limit: Int, _ language: Language) -> Self {
    let phrase = Phrase(
      sv: "Det är för mycket text: här ryms \(limit) byte. Inget av det klistrades in.",
      en: "That is too much text: \(limit) bytes fit here. None of it was pasted.")
    return .refused(phrase(language))
  }
}

extension Decision.Outcome {
  /// What became of items: "bordläggs".
  fileprivate func became(of count: Int) -> Phrase {
    let are = count == 1 ? "is" : "are"
    return switch self {
    case .decided: Phrase(sv: "beslutas", en: "\(are) decided")
    case .noted: Phrase(sv: "antecknas", en: "\(are) noted")
    case .tabled: Phrase(sv: "bordläggs", en: "\(are) tabled")
    case .remitted: Phrase(sv: "återremitteras", en: "\(are) referred back")
    }
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

  /// The item that something was moved, put or found in.
  fileprivate var ofDebate: ItemID? {
    switch self {
    case .moved(let id, _), .supported(let id, _, _), .debateClosed(let id, _), .put(let id, _),
      .found(let id, _, _), .recessAsked(let id, _), .sideConfirmed(let id, _, _):
      id
    default: nil
    }
  }
}
