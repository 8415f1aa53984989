import Agenda
import Screen

extension Asking {
  /// The officers and others at the meeting whose names begin as what is typed: Tab takes the
  /// first, with the title.
  func suggestions(in meeting: Meeting) -> [Presenter] {
    guard slot == .name, verb == .presenter, case .line(let field)? = self.field else { return [] }
    let earlier = meeting.items.flatMap(\.presenters)
    let attending = meeting.attendees.map { Presenter(name: $0.name, title: $0.title) }
    let here = subject(in: meeting)?.presenters.map(\.name) ?? []
    let sought = folded(field.text)
    var found: [Presenter] = []
    for person in attending + earlier where !here.contains(person.name) {
      let words = folded(person.name).split(separator: " ")
      guard sought.isEmpty || words.contains(where: { $0.hasPrefix(sought) }) else { continue }
      if !found.contains(where: { $0.name == person.name }) { found.append(person) }
    }
    return found
  }
}
