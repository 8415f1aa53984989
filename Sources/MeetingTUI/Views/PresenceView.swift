import Agenda
import Screen

/// The roll of presence: a letter, a mark, the name, and whose seat a substitute holds.
struct PresenceView: View {
  let session: Session
  let sheet: PresenceSheet

  func draw(on canvas: inout Canvas) {
    let (head, list, _) = canvas.bounds.rows(top: 1, bottom: 0)
    let language = session.language
    let there = sheet.there.count
    canvas.write(
      Phrase(
        sv: "Närvaro: \(there) av \(sheet.people.count) på listan",
        en: "Presence: \(there) of \(sheet.people.count) on the roll")(language),
      row: 0, column: 1, columns: head.size.columns - 2, style: .heading)
    let columns = list.size.columns >= 100 && sheet.people.count > list.size.rows ? 2 : 1
    let perColumn = list.size.rows
    let width = list.size.columns / columns
    let visible = sheet.window.visible(rows: perColumn * columns)
    for (offset, index) in visible.enumerated() {
      let area = Rect(
        row: list.origin.row + offset % max(perColumn, 1),
        column: offset / max(perColumn, 1) * width, columns: width, rows: 1)
      canvas.draw(line(index), in: area)
    }
  }

  private func line(_ index: Int) -> Line {
    let person = sheet.people[index]
    let isThere = sheet.there.contains(person.id)
    let seat = session.meeting.presence.seat(of: person.id)
    var note = person.role
    if let seat, seat != person.id {
      let name = session.meeting.name(seat)
      note = Phrase(sv: "tjänstgör för \(name)", en: "serves for \(name)")(session.language)
    }
    if session.meeting.presence.stretch(of: person.id)?.isRemote == true {
      note += Phrase(sv: ", på distans", en: ", remotely")(session.language)
    }
    let letters = PresenceSheet.letters
    return Line(
      letter: letters.indices.contains(index) ? String(letters[index]) : " ",
      mark: isThere ? "[x]" : "[ ]", name: person.nameAndParty, note: note,
      isChanged: isThere != sheet.before.contains(person.id),
      isSelected: index == sheet.window.selected)
  }

  private struct Line: View {
    let letter: String
    let mark: String
    let name: String
    let note: String
    let isChanged: Bool
    let isSelected: Bool

    func draw(on canvas: inout Canvas) {
      let columns = canvas.bounds.size.columns
      canvas.write(isSelected ? "›" : " ", row: 0)
      canvas.write(letter, row: 0, column: 1, style: .key)
      canvas.write(mark, row: 0, column: 3, style: isChanged ? .draft : .plain)
      canvas.write(name, row: 0, column: 7, columns: max(columns / 2 - 7, 0))
      canvas.write(
        note, row: 0, column: columns / 2 + 1, columns: max(columns / 2 - 2, 0), style: .dimmed)
      if isSelected { canvas.add(.selected, to: canvas.bounds) }
    }
  }
}
