import Agenda

extension History {
  /// What an entry did, as one sentence, when it has just been carried out.
  func sentence(of entry: Entry, _ language: Language) -> String {
    let happened = meeting.sentence(of: entry.events, language)
    guard let target = entry.undoes, let taken = self[target] else { return happened }
    let line = (try? VerbLine(parsing: taken.verb))?.text(language) ?? taken.verb
    return "\(happened): \(line)"
  }
}
