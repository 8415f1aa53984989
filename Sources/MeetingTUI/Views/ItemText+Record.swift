import Agenda
import Screen

// What the record holds of an item beside its decision.
extension ItemText {
  mutating func addRecord() {
    addInquiry()
    for recusal in item.recusals {
      let label = Phrase(sv: "Jäv: ", en: "Recused: ")(language)
      let ruled = recusal.isRuled ? Phrase(sv: " (avgjort)", en: " (ruled)")(language) : ""
      text.add("\(label)\(meeting.name(recusal.person))\(ruled). \(recusal.reason)")
    }
    for recusal in item.recusalsDenied {
      let label = Phrase(sv: "Inte jäv: ", en: "Not recused: ")(language)
      text.add("\(label)\(meeting.name(recusal.person)). \(recusal.reason)")
    }
    for expulsion in item.expulsions {
      let label = Phrase(sv: "Utvisad: ", en: "Sent out: ")(language)
      text.add("\(label)\(expulsion.name). \(expulsion.reason)")
    }
    if !item.notTakingPart.isEmpty {
      let names = item.notTakingPart.map(meeting.name).joined(separator: ", ")
      text.add(
        Phrase(sv: "Deltar inte i beslutet: ", en: "Not taking part: ")(language) + names)
    }
    if !item.reservations.isEmpty {
      heading("Reservationer", "Dissents")
      for reservation in item.reservations { add(reservation) }
    }
    add(item.notes, "Protokollsanteckningar", "Notes")
    add(item.statements, "Särskilda yttranden", "Statements")
  }

  private mutating func add(_ reservation: Reservation) {
    let names = reservation.persons.map(meeting.name).joined(separator: ", ")
    let cause: String =
      switch reservation.cause {
      case .motion(let id):
        Phrase(sv: "till förmån för \(id.letter)", en: "in favour of \(id.letter)")(language)
      case .main:
        Phrase(sv: "till förmån för huvudförslaget", en: "in favour of the proposal")(language)
      case .decision: Phrase(sv: "mot beslutet", en: "against the decision")(language)
      }
    text.add("\(names), \(cause)", indent: 1, hanging: 2)
    if !reservation.reason.isEmpty { text.add(reservation.reason, indent: 4) }
  }

  private mutating func add(_ notes: [Note], _ sv: String, _ en: String) {
    guard !notes.isEmpty else { return }
    heading(sv, en)
    for note in notes {
      let names = note.persons.map(meeting.name).joined(separator: ", ")
      text.add((names.isEmpty ? "" : names + ": ") + note.text, indent: 1, hanging: 2)
    }
  }

  /// Who asks and who answers.
  private mutating func addInquiry() {
    if !item.inquiry.askers.isEmpty {
      let names = item.inquiry.askers.map(meeting.name).joined(separator: ", ")
      text.add(Phrase(sv: "Frågar: ", en: "Asks: ")(language) + names, hanging: 2)
    }
    if !item.inquiry.answerers.isEmpty {
      let names = item.inquiry.answerers.joined(separator: ", ")
      text.add(Phrase(sv: "Besvarar: ", en: "Answers: ")(language) + names, hanging: 2)
    }
  }
}
